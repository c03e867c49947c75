package fr.halle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Books;
import fr.halle.testing.Buyer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Goods that were paid for at their upper tolerance are weighed and handed over while Halle is
 * killed within a few milliseconds of each hand-over: what was not owed is given back once.
 */
@Tag("proof")
class WeighingCrashProofTests {

    private static final int KILLS = Integer.getInteger("halle.proof.weighing-kills", 12);
    private static final int AT_A_TIME = 3;
    private static final String SHOP = "/counter/boucherie-du-belier-poli";

    private final long seed = Long.getLong("halle.proof.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final AtomicInteger unanswered = new AtomicInteger();
    private HalleProcess halle;

    /** {@code consignment} has the code that the shopper says. */
    private record Sold(UUID id, String code, UUID purchase, String path) {}

    @Test
    void whatIsNotOwedIsGivenBackOnceWhereverHalleDies() throws Exception {
        var home =
                Files.createTempDirectory(
                                Files.createDirectories(Path.of("target")), "weighing-proof")
                        .toAbsolutePath();
        try (var mails = new SmtpSink();
                var requests = Executors.newCachedThreadPool()) {
            halle = HalleProcess.in(home, mails);
            try {
                halle.start();
                halle.awaitReady();
                var books = Books.opened(database());
                var offer = plenty(books);
                for (int i = 0; i < KILLS * AT_A_TIME; i++) buy(offer, i);
                var sold = sold(KILLS * AT_A_TIME);
                var merchant = new Buyer(halle.port()).enterAs("boucherie@demo.halle.example");
                for (var each : sold) weigh(merchant, each);
                for (int i = 0; i < KILLS; i++) {
                    killDuring(sold.subList(i * AT_A_TIME, (i + 1) * AT_A_TIME), requests);
                }
                var before = handedOver(sold);
                var again = new Buyer(halle.port()).enterAs("boucherie@demo.halle.example");
                for (var each : sold) handOver(again, each);
                books.over(database()).agreeAtTheEnd();
                new WeighingReport(seed, KILLS, unanswered.get(), before, check(sold)).write();
            } finally {
                halle.stop();
            }
        }
    }

    /** After a kill its PostgreSQL may listen elsewhere: it is asked anew each time. */
    private JdbcClient database() throws IOException {
        return halle.database().jdbc();
    }

    private UUID plenty(Books books) throws IOException {
        var offer =
                database()
                        .sql(
                                """
                                update catalog.stock s set available = s.available + 1000 from catalog.offer o
                                join catalog.product p on p.id = o.product_id
                                where s.offer_id = o.id and p.slug = 'blanquette-de-veau' returning o.id
                                """)
                        .query(UUID.class)
                        .single();
        books.restocked(offer, 1000);
        database().sql("update shops.shop set slot_capacity = 50").update();
        return offer;
    }

    private void buy(UUID offer, int number) {
        var shopper = new Buyer(halle.port());
        shopper.put(offer, "5");
        var email = "shopper" + number + "@example.org";
        var placed = shopper.send(shopper.checkout("demonstration-card", email));
        assertThat(placed.location()).as(placed.summary()).startsWith("/demonstration/card/");
        shopper.send(shopper.get(placed.location()).form("/payment"));
    }

    /** All of them, once the bank has said yes. */
    private List<Sold> sold(int wanted) throws Exception {
        for (int i = 0; i < 600; i++) {
            var found =
                    database()
                            .sql(
                                    """
                                    select o.id, c.code, p.id as purchase, '/purchases/' || p.token as path from ordering.shop_order o
                                    join ordering.purchase p on p.id = o.purchase_id join fulfilment.consignment c on c.id = o.id
                                    where p.confirmed_at is not null and p.email like 'shopper%@example.org' order by p.placed_at
                                    """)
                            .query(Sold.class)
                            .list();
            if (found.size() == wanted) return found;
            Thread.sleep(100);
        }
        throw new AssertionError("Not everything was paid");
    }

    /** 5 × 250 g were ordered and 1 375 g paid for. */
    private void weigh(Buyer merchant, Sold sold) {
        var page = merchant.get(SHOP + "/orders/" + sold.id());
        var grams = String.valueOf(1000 + random.nextInt(370));
        var weighed = merchant.send(page.form("/weighing").with("grams", grams));
        assertThat(weighed.status()).as(weighed.summary()).isEqualTo(302);
    }

    private void killDuring(List<Sold> sold, ExecutorService requests) throws Exception {
        var merchant = new Buyer(halle.port()).enterAs("boucherie@demo.halle.example");
        var asked = new ArrayList<java.util.concurrent.Future<?>>();
        for (var each : sold) asked.add(requests.submit(() -> tryToHandOver(merchant, each)));
        Thread.sleep(random.nextInt(0, 600));
        halle.kill();
        for (var each : asked) each.get(30, TimeUnit.SECONDS);
        halle.start();
        halle.awaitReady();
    }

    private void tryToHandOver(Buyer merchant, Sold sold) {
        try {
            handOver(merchant, sold);
        } catch (UncheckedIOException diedBeforeItAnswered) {
            unanswered.incrementAndGet();
        }
    }

    private static void handOver(Buyer merchant, Sold sold) {
        merchant.post(
                SHOP + "/orders/" + sold.id() + "/handover",
                "_csrf=" + merchant.token() + "&code=" + sold.code(),
                "application/x-www-form-urlencoded");
    }

    private int handedOver(List<Sold> sold) throws IOException {
        return database()
                .sql(
                        "select count(*) from fulfilment.consignment where id = any(?) and handed_over_at is not null")
                .param(sold.stream().map(Sold::id).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    record Back(int orders, int handedOver, int refunds, long askedBack, long bankGave) {}

    /** Every order was handed over; each has one refund, and the bank made each of them once. */
    private Back check(List<Sold> sold) throws IOException {
        var back =
                database()
                        .sql(
                                """
                                select count(*)::int as orders, count(c.handed_over_at)::int as handed_over,
                                  (select count(*)::int from payments.refund f where f.part = any(:orders) and done_at is not null) as refunds,
                                  (sum(l.held_cents) - sum(l.cents))::bigint as asked_back,
                                  (select coalesce(sum(r.cents), 0)::bigint from payments.demo_card_refund r
                                     join payments.payment y on y.provider_reference = r.payment_reference
                                     where y.subject = any(:purchases)) as bank_gave
                                from fulfilment.consignment c join ordering.order_line l on l.order_id = c.id where c.id = any(:orders)
                                """)
                        .param("orders", sold.stream().map(Sold::id).toArray(UUID[]::new))
                        .param("purchases", sold.stream().map(Sold::purchase).toArray(UUID[]::new))
                        .query(Back.class)
                        .single();
        System.out.printf("seed %d, %s, %d unanswered%n", seed, back, unanswered.get());
        assertThat(back.handedOver()).isEqualTo(sold.size());
        assertThat(back.refunds()).isEqualTo(sold.size());
        assertThat(back.bankGave()).isEqualTo(back.askedBack()).isPositive();
        return back;
    }
}
