package fr.halle.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.PaymentsTest;
import fr.halle.payments.Shopper;
import fr.halle.payments.Till;
import fr.halle.payments.payees.Payees;
import fr.halle.payments.stripe.paper.Fault;
import fr.halle.payments.stripe.paper.PaperStripe;
import fr.halle.proof.CrashReport;
import fr.halle.testing.LedgerRules;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Thousands of purchases at once over a bad line to Stripe: sixteen threads, webhooks twice and out
 * of turn, time-outs, 500 and 429. The books hold at every look, what Stripe has moved is what each
 * story adds up to, and the same seed gives the same books.
 */
@Tag("proof")
@PaymentsTest
@TestPropertySource(properties = "halle.payments.fee-permille=" + OneStory.FEE_PERMILLE)
class MoneyHistoryProofTests {

    private static final int PURCHASES = Integer.getInteger("halle.proof.purchases", 800);
    private static final long SEED = Long.getLong("halle.proof.seed", 20_261_129L);
    private static final int THREADS = 16;
    private static final int PAYEES = 25;

    static final PaperStripe STRIPE = new PaperStripe(Clock.systemUTC());

    @Autowired Till till;
    @Autowired Shopper network;
    @Autowired Payees payees;

    private final LongAdder operations = new LongAdder();
    private final LongAdder looks = new LongAdder();

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry settings) {
        settings.add("halle.stripe.secret-key", () -> PaperStripe.SECRET_KEY);
        settings.add("halle.stripe.webhook-secret", () -> PaperStripe.WEBHOOK_SECRET);
        settings.add("halle.stripe.api-base", STRIPE::address);
    }

    @AfterAll
    static void close() {
        STRIPE.close();
    }

    @Test
    void theBooksHoldAtEveryStepAndTheSameSeedGivesTheSameBooks() throws Exception {
        var first = run();
        var second = run();
        assertThat(second).isEqualTo(first);
        assertThat(operations.sum()).isGreaterThanOrEqualTo(PURCHASES >= 800 ? 20_000 : 0);
        assertThat(STRIPE.broken()).isEmpty();
        Files.writeString(
                Path.of("docs/proof/money-history-proof.md"),
                MoneyHistoryReport.TEXT.formatted(
                        Instant.now(),
                        CrashReport.commit(),
                        SEED,
                        PURCHASES,
                        operations.sum(),
                        THREADS,
                        looks.sum(),
                        faults.sum(),
                        entries(),
                        Integer.toHexString(first.hashCode()),
                        Integer.toHexString(second.hashCode())));
    }

    private final LongAdder faults = new LongAdder();

    private List<String> run() throws Exception {
        STRIPE.faults(_ -> Fault.NONE);
        var shops = IntStream.range(0, PAYEES).mapToObj(_ -> payee()).toList();
        var plan =
                Fault.nowAndThen(
                        SEED,
                        80,
                        Fault.LOST_BEFORE,
                        Fault.LOST_AFTER,
                        Fault.BROKEN,
                        Fault.TOO_MANY);
        var late = Fault.nowAndThen(SEED + 1, 2, Fault.LATE_BEFORE, Fault.LATE_AFTER);
        STRIPE.faults(
                asked -> {
                    if (asked.path().contains("checkout") && asked.method().equals("POST")) {
                        return Fault.NONE; // the shopper would click again: nothing to see here
                    }
                    var fault = plan.of(asked);
                    if (fault == Fault.NONE) fault = late.of(asked);
                    if (fault != Fault.NONE) faults.increment();
                    return fault;
                });
        var line = new StripeLine(STRIPE, till, network);
        var works = new ArrayList<Callable<OneStory>>();
        for (int i = 0; i < PURCHASES; i++) {
            var story = new OneStory(line, shops, SEED * 31 + i, operations);
            works.add(story::told);
        }
        var over = new AtomicBoolean();
        var stories = new ArrayList<OneStory>();
        try (var threads = Executors.newFixedThreadPool(THREADS);
                var looking = Executors.newSingleThreadExecutor()) {
            var look = looking.submit(() -> lookUntil(over));
            for (var each : threads.invokeAll(works)) stories.add(each.get());
            awaitJobs();
            over.set(true);
            look.get();
        }
        stories.forEach(OneStory::agreesWithStripe);
        return stories.stream().map(OneStory::books).toList();
    }

    private long entries() {
        return till.jdbc().sql("select count(*) from ledger.entry").query(Long.class).single();
    }

    private OrganisationId payee() {
        var shop = till.payee();
        payees.receiving(shop, "stripe");
        var account = payees.account(shop, "stripe").orElseThrow().reference();
        STRIPE.onboard(account);
        assertThat(payees.receiving(shop, "stripe")).contains(account);
        return shop;
    }

    /** Each look is one statement, so it sees one moment. */
    private Void lookUntil(AtomicBoolean over) throws InterruptedException {
        while (!over.get()) {
            LedgerRules.always()
                    .forEach(
                            (rule, sql) ->
                                    assertThat(till.jdbc().sql(sql).query().listOfRows())
                                            .as(rule)
                                            .isEmpty());
            looks.increment();
            Thread.sleep(500);
        }
        return null;
    }

    private void awaitJobs() throws InterruptedException {
        long end = System.nanoTime() + 600_000_000_000L;
        while (waiting() > 0) {
            if (System.nanoTime() > end) throw new AssertionError(waiting() + " jobs do not end");
            Thread.sleep(200);
        }
    }

    private long waiting() {
        return till.jdbc()
                .sql(
                        """
                        select count(*) from jobs.scheduled_tasks
                         where task_name in ('payments.refund', 'payments.transfer', 'payments.reversal')
                        """)
                .query(Long.class)
                .single();
    }
}
