package fr.halle.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.Till;
import fr.halle.payments.stripe.paper.PaperCall;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * What happens to one purchase, drawn by chance from a seed, and what its money must have come to
 * in the end: added up here without the house.
 */
final class OneStory {

    static final int FEE_PERMILLE = 35;

    private final StripeLine line;
    private final List<OrganisationId> payees;
    private final Random random;
    private final LongAdder operations;
    private long[] asked = {};
    private long[] kept = {};
    private boolean[] handedOver = {};
    private boolean paid;
    private long cameIn;
    private String payment = "";
    private Till.Asked purchase = new Till.Asked(new UUID(0, 0), List.of());

    OneStory(StripeLine line, List<OrganisationId> payees, long seed, LongAdder operations) {
        this.line = line;
        this.payees = payees;
        this.random = new Random(seed);
        this.operations = operations;
    }

    /** From the first click to the last refund. */
    OneStory told() throws Exception {
        int parts = 1 + random.nextInt(4);
        asked = random.longs(parts, 1, 20_000).toArray();
        kept = asked.clone();
        handedOver = new boolean[parts];
        var shuffled = new ArrayList<>(payees);
        Collections.shuffle(shuffled, random);
        purchase = line.till().ask("stripe", shuffled.subList(0, parts), asked);
        operations.increment();
        if (random.nextInt(5) == 0) lessIsAsked();
        pay();
        if (paid) for (int i = 4 + random.nextInt(8); i > 0; i--) happen();
        return this;
    }

    /** A shop takes something off before it is paid. */
    private void lessIsAsked() {
        int part = random.nextInt(asked.length);
        if (asked[part] < 2) return;
        long less = 1 + random.nextLong(asked[part] - 1);
        line.till().giveBack(purchase, part, less);
        operations.increment();
        asked[part] -= less;
        kept[part] -= less;
    }

    private void pay() throws Exception {
        int chance = random.nextInt(20);
        var session = line.session(purchase);
        operations.increment();
        if (chance == 0) { // nobody pays
            line.stripe().expire(session);
            deliver(line.stripe().call("checkout.session.expired", session));
            return;
        }
        if (chance < 4) {
            line.stripe().refuseCard(session);
            operations.increment();
        }
        boolean late = chance > 17;
        payment = line.stripe().pay(session);
        cameIn = Arrays.stream(asked).sum();
        if (late) {
            line.till().expire(purchase);
            operations.increment();
        } else {
            paid = true;
        }
        deliver(line.stripe().call("checkout.session.completed", session));
    }

    /** Once, or twice at the same moment while we ask by ourselves, and once more. */
    private void deliver(PaperCall call) throws Exception {
        int times = 1 + random.nextInt(3);
        List<Supplier<?>> works = new ArrayList<>();
        for (int i = 0; i < times; i++) works.add(() -> untilHeard(call));
        if (random.nextBoolean()) {
            works.add(
                    () -> {
                        line.till().check(purchase);
                        return 200;
                    });
        }
        operations.add(works.size());
        Till.atOnce(works);
    }

    /** As Stripe does: again until it is answered 2xx. */
    private int untilHeard(PaperCall call) {
        for (int i = 0; i < 50; i++) if (line.deliver(call) / 100 == 2) return 200;
        throw new AssertionError("Never heard: " + call.type());
    }

    private void happen() throws Exception {
        int part = random.nextInt(asked.length);
        operations.increment();
        int chance = random.nextInt(10);
        if (chance < 4) {
            line.till().release(purchase, part);
            if (kept[part] > 0) handedOver[part] = true;
        } else if (chance < 8 && kept[part] > 0) {
            long back = 1 + random.nextLong(kept[part]);
            line.till().giveBack(purchase, part, back);
            kept[part] -= back;
        } else if (chance == 8) {
            tooMuch(part);
        } else {
            deliver(line.stripe().call("payment_intent.succeeded", payment));
        }
    }

    private void tooMuch(int part) {
        for (long wrong : new long[] {kept[part] + 1, 0, -100, Long.MAX_VALUE / 2}) {
            try {
                line.till().giveBack(purchase, part, wrong);
            } catch (IllegalArgumentException refused) {
                continue;
            }
            throw new AssertionError(wrong + " was given back of " + kept[part]);
        }
    }

    /** What the provider must have done by now. */
    void agreesWithStripe() {
        if (payment.isEmpty()) return;
        var sums = line.stripe().sums(payment);
        long refunded = paid ? cameIn - Arrays.stream(kept).sum() : cameIn;
        assertThat(sums.paid()).isEqualTo(cameIn);
        assertThat(sums.refunded()).as("refunded of " + payment).isEqualTo(refunded);
        assertThat(sums.transferred() - sums.reversed())
                .as("with payees of " + payment)
                .isEqualTo(withPayees());
    }

    private long withPayees() {
        long sum = 0;
        for (int i = 0; i < kept.length; i++) if (handedOver[i]) sum += kept[i] - fee(kept[i]);
        return paid ? sum : 0;
    }

    private static long fee(long cents) {
        return BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(FEE_PERMILLE, 3))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** All of it, for comparing two runs: by account, in the order of the payees. */
    String books() {
        var lines =
                line.till()
                        .jdbc()
                        .sql(
                                """
                                select a.code || ' ' || sum(l.amount) || ' ' || count(*) from ledger.entry e
                                  join ledger.line l on l.entry = e.id join ledger.account a on a.id = l.account
                                 where e.subject = ? group by a.code
                                """)
                        .param(purchase.subject())
                        .query((row, number) -> named(row.getString(1)))
                        .list();
        return String.join("; ", lines.stream().sorted().toList());
    }

    /** With the payee's place in the list instead of its id. */
    private String named(String line) {
        var named = line;
        for (int i = 0; i < payees.size(); i++) {
            named = named.replace(payees.get(i).value().toString(), String.valueOf(i));
        }
        return named;
    }
}
