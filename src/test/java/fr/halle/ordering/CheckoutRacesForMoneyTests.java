package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.ordering.placed.Expiry;
import fr.halle.payments.Payments;
import fr.halle.payments.SignedWebhooks;
import fr.halle.testing.AtOnce;
import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.web.spi.Signatures;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The bank's news comes when it likes, as often as it likes, and once too late. */
class CheckoutRacesForMoneyTests extends OrderingTest {

    private static final int LATE_ROUNDS = 25;

    @Autowired Signatures signatures;
    @Autowired Payments payments;
    @Autowired Expiry expiry;
    private SignedWebhooks bank;

    @BeforeEach
    void open() {
        bank = new SignedWebhooks(signatures, jdbc, port);
    }

    @Test
    void whoeverTellsOfAPaymentAndHoweverOftenItIsOnePaymentAndOneSetOfLetters() throws Exception {
        var stall = stalls.open(100, 100);
        var books = Books.opened(jdbc);
        var placed = new ArrayList<String>();
        for (int round = 0; round < 5; round++) {
            var buyer = buyerOf(stall.offer());
            var path = waiting(buyer);
            var session = session(buyer, path);
            SignedWebhooks.accept(buyer, session);
            List<Callable<Integer>> news = new ArrayList<>();
            for (int i = 0; i < 4; i++) news.add(() -> bank.paid(session).status());
            for (int i = 0; i < 4; i++) news.add(() -> buyer.get(path).status());
            news.add(
                    () -> {
                        payments.check(purchase(path));
                        return 200;
                    });
            assertThat(AtOnce.run(news)).allMatch(status -> status == 200 || status == 204);
            assertThat(buyer.get(path).text()).contains("Commande envoyée");
            placed.add(path);
        }
        books.agreeAtTheEnd();
        for (var path : placed) {
            assertThat(
                            number(
                                    "select count(*) from payments.payment where subject = ?",
                                    purchase(path)))
                    .isEqualTo(1);
            assertThat(lettersOf(purchase(path))).hasSize(2);
        }
    }

    @Test
    void everyWayInWhichTheDemonstrationBankTellsHalleConfirmsOnce() throws Exception {
        var stall = stalls.open(100, 100);
        var books = Books.opened(jdbc);
        var ways = List.of("before", "prompt", "twice", "late", "never");
        var placed = new ArrayList<String>();
        for (var way : ways) {
            var buyer = buyerOf(stall.offer());
            var path = waiting(buyer);
            var page = buyer.get("/demonstration/card/" + session(buyer, path));
            buyer.send(page.form("/payment").with("outcome", "accepted").with("webhook", way));
            // the shopper closes the window: webhook or poll has to do it
            placed.add(path);
        }
        for (var path : placed) awaitConfirmation(path);
        books.agreeAtTheEnd();
        for (var path : placed) {
            assertThat(
                            number(
                                    "select count(*) from payments.payment where subject = ?",
                                    purchase(path)))
                    .isEqualTo(1);
            assertThat(lettersOf(purchase(path))).hasSize(2);
        }
    }

    @Test
    void expiryAndALatePaymentNeverBothHappen() throws Exception {
        var stall = stalls.open(500, 1000);
        var books = Books.opened(jdbc);
        int expired = 0;
        for (int round = 0; round < LATE_ROUNDS; round++) {
            var buyer = buyerOf(stall.offer());
            var path = waiting(buyer);
            var session = session(buyer, path);
            var id = purchase(path);
            bank.accepted(session);
            timeIsOver(id);
            AtOnce.run(lateNews(round, id, session));
            var outcome = outcome(id);
            assertThat(outcome).isIn("confirmed", "expired");
            if (outcome.equals("expired")) expired++;
            assertThat(number("select count(*) from payments.payment where subject = ?", id))
                    .isEqualTo(1);
            assertThat(lettersOf(id)).hasSize(outcome.equals("expired") ? 1 : 2);
        }
        books.agreeAtTheEnd();
        assertThat(available(stall.offer())).isEqualTo(1000 - LATE_ROUNDS + expired);
        assertThat(taken(stall)).isEqualTo(LATE_ROUNDS - expired);
        System.out.printf(
                "Late payments: %d confirmed, %d expired%n", LATE_ROUNDS - expired, expired);
    }

    @Test
    void whoChoosesToPayOnCollectionWhileTheCardIsAcceptedPaysOnce() throws Exception {
        var stall = stalls.open(500, 1000);
        var books = Books.opened(jdbc);
        for (int round = 0; round < 15; round++) {
            var buyer = buyerOf(stall.offer());
            var path = waiting(buyer);
            var session = session(buyer, path);
            var choice = buyer.get(path).form("/payment-on-collection");
            bank.accepted(session);
            List<Callable<Integer>> works =
                    List.of(() -> buyer.send(choice).status(), () -> bank.paid(session).status());
            assertThat(AtOnce.run(round % 2 == 0 ? works : works.reversed()))
                    .containsOnly(302, 204);
            assertThat(outcome(purchase(path))).isEqualTo("confirmed");
        }
        books.agreeAtTheEnd();
    }

    private List<Callable<Integer>> lateNews(int round, UUID id, String session) {
        Callable<Integer> end =
                () -> {
                    Thread.sleep(round % 4);
                    expiry.run(id.toString());
                    return 0;
                };
        Callable<Integer> call = () -> bank.paid(session).status();
        Callable<Integer> question =
                () -> {
                    payments.check(id);
                    return 0;
                };
        var all = new ArrayList<>(List.of(end, call, call, question));
        return round % 2 == 0 ? all : all.reversed();
    }

    private String session(Buyer buyer, String path) {
        var on = buyer.send(buyer.get(path).form("/payment"));
        return session(on);
    }

    private void timeIsOver(UUID purchase) {
        jdbc.sql("update ordering.purchase set payable_until = now() - interval '1 s' where id = ?")
                .param(purchase)
                .update();
    }

    private String outcome(UUID purchase) {
        return jdbc.sql(
                        """
                        select case when confirmed_at is not null then 'confirmed' when expired_at is not null then 'expired'
                               else 'waiting' end from ordering.purchase where id = ?
                        """)
                .param(purchase)
                .query(String.class)
                .single();
    }

    private void awaitConfirmation(String path) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(outcome(purchase(path))).isEqualTo("confirmed"));
    }
}
