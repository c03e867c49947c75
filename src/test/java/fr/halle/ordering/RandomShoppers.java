package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.ordering.placed.Expiry;
import fr.halle.payments.SignedWebhooks;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;
import fr.halle.web.spi.Signatures;

import org.springframework.beans.factory.annotation.Autowired;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Shoppers who do what chance tells them. */
abstract class RandomShoppers extends OrderingTest {

    @Autowired Expiry expiry;
    @Autowired Signatures signatures;

    final long seed = Long.getLong("halle.proof.seed", System.nanoTime());
    final Random random = new Random(seed);
    final Map<String, Integer> done = new TreeMap<>();
    private final Map<UUID, String> sessions = new HashMap<>();
    List<Stall> market;

    void order() {
        var buyer = buyer();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var offers = one(market).offers();
            buyer.put(one(offers).id(), "" + (1 + random.nextInt(3)));
        }
        var tender = random.nextInt(3) == 0 ? ON_COLLECTION : CARD;
        var page = buyer.get("/checkout");
        var answer = buyer.send(Buyer.filledIn(page, tender, email()));
        for (int tap = 0; tap < 3 && answer.has("form[action=/checkout]"); tap++) {
            note("told to look again");
            answer = buyer.send(answer.form("/checkout"));
        }
        if (answer.location().startsWith("/demonstration/card/")) {
            sessions.put(purchase(path(session(answer))), session(answer));
        }
        note(answer.status() == 302 ? "ordered " + tender : "not ordered");
        assertThat(answer.status()).as(answer.summary()).isIn(302, 422);
    }

    void pay(UUID purchase) {
        var buyer = buyer();
        var on = buyer.send(buyer.get(page(purchase)).form("/payment"));
        if (!on.location().startsWith("/demonstration/card/")) return;
        sessions.put(purchase, session(on));
        var outcome = random.nextInt(4) == 0 ? "refused" : "accepted";
        var webhook = random.nextBoolean() ? "before" : "never";
        var form =
                buyer.get(on.location())
                        .form("/payment")
                        .with("outcome", outcome)
                        .with("webhook", webhook);
        buyer.follow(buyer.send(form));
        note("card " + outcome);
    }

    void chooseToPayOnCollection(UUID purchase) {
        var buyer = buyer();
        buyer.send(buyer.get(page(purchase)).form("/payment-on-collection"));
        note("on collection instead");
    }

    void expire(UUID purchase) {
        jdbc.sql("update ordering.purchase set payable_until = now() - interval '1 s' where id = ?")
                .param(purchase)
                .update();
        expiry.run(purchase.toString());
        note("expired");
    }

    /** The bank's yes to a session that Halle no longer waits for. */
    void payTooLate() {
        var over =
                jdbc
                        .sql(
                                "select id from ordering.purchase where expired_at is not null or"
                                        + " tender = 'on-collection' order by id")
                        .query(UUID.class)
                        .list()
                        .stream()
                        .filter(sessions::containsKey)
                        .toList();
        if (over.isEmpty()) return;
        var session = sessions.remove(one(over));
        var bank = new SignedWebhooks(signatures, jdbc, port);
        boolean undecided =
                number(
                                "select count(*) from payments.demo_card_session where outcome is"
                                        + " null and id = ?",
                                session)
                        == 1;
        if (!undecided) return;
        bank.accepted(session);
        assertThat(bank.paid(session).status()).isEqualTo(204);
        note("paid too late");
    }

    Optional<UUID> waiting() {
        return some(
                "select id from ordering.purchase where confirmed_at is null and expired_at is null"
                        + " order by id");
    }

    Optional<UUID> some(String sql) {
        var found = jdbc.sql(sql).query(UUID.class).list();
        return found.isEmpty() ? Optional.empty() : Optional.of(one(found));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String page(UUID purchase) {
        return "/purchases/"
                + jdbc.sql("select token from ordering.purchase where id = ?")
                        .param(purchase)
                        .query(String.class)
                        .single();
    }

    void note(String what) {
        done.merge(what, 1, Integer::sum);
    }
}
