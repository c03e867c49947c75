package fr.halle.payments.stripe;

import static fr.halle.payments.stripe.Counter.euros;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.payments.card.Declined;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.stripe.paper.Fault;
import fr.halle.payments.stripe.paper.PaperStripe.Sums;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many movements at once over a bad line, each asked for until it is known, some by two. */
class StripeHistoryTests {

    private static final int MOVEMENTS = Integer.getInteger("halle.stripe.movements", 600);
    private static final int PAYMENTS = 30;

    private final Counter counter = new Counter();

    /** What we believe to have been given back and sent, in cents, by payment. */
    private final Map<String, Long> refunded = new ConcurrentHashMap<>();

    private final Map<String, Long> sent = new ConcurrentHashMap<>();

    @AfterEach
    void nothingThatStripeWouldNotHaveTaken() {
        assertThat(counter.paper.broken()).isEmpty();
        counter.close();
    }

    @Test
    void stripeHasMovedWhatWeBelieve() throws Exception {
        var random = new Random(30);
        var account = counter.account();
        var payments = IntStream.range(0, PAYMENTS).mapToObj(_ -> counter.paid(5000)).toList();
        counter.paper.faults(
                Fault.nowAndThen(
                        30,
                        200,
                        Fault.LOST_BEFORE,
                        Fault.LOST_AFTER,
                        Fault.BROKEN,
                        Fault.TOO_MANY));
        var works = new ArrayList<Callable<Object>>();
        for (int i = 0; i < MOVEMENTS; i++) {
            var payment = payments.get(random.nextInt(PAYMENTS));
            long cents = 1 + random.nextInt(500);
            var instruction = counter.instruction("movement-" + i);
            boolean back = random.nextBoolean();
            var work =
                    back
                            ? refund(payment, cents, instruction)
                            : transfer(account, payment, cents, instruction);
            works.add(work);
            if (random.nextInt(5) == 0) works.add(work);
        }
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var each : threads.invokeAll(works)) each.get();
        }
        for (var payment : payments) {
            assertThat(counter.paper.sums(payment))
                    .isEqualTo(
                            new Sums(
                                    5000,
                                    refunded.getOrDefault(payment, 0L),
                                    sent.getOrDefault(payment, 0L),
                                    0));
        }
        assertThat(counter.paper.balance(account))
                .isEqualTo(sent.values().stream().mapToLong(each -> each).sum())
                .isPositive();
    }

    private Callable<Object> refund(String payment, long cents, Instruction instruction) {
        return once(
                instruction,
                () -> counter.card.refund(payment, euros(cents), instruction),
                () -> refunded.merge(payment, cents, Long::sum));
    }

    private Callable<Object> transfer(
            String account, String payment, long cents, Instruction instruction) {
        var part = counter.part(account, cents, payment);
        return once(
                instruction,
                () -> counter.card.transfer(part, instruction),
                () -> sent.merge(payment, cents, Long::sum));
    }

    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** Until Stripe has said yes or no; written down once, however many were told. */
    private Callable<Object> once(
            Instruction instruction, Supplier<String> move, Runnable believe) {
        return () -> {
            while (true) {
                try {
                    var name = move.get();
                    var before = names.putIfAbsent(instruction.key(), name);
                    if (before == null) believe.run();
                    else assertThat(before).isEqualTo(name);
                    return name;
                } catch (Declined no) {
                    return no;
                } catch (IllegalStateException unknown) {
                    Thread.onSpinWait();
                }
            }
        };
    }
}
