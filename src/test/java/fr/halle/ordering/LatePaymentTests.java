package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.ordering.placed.Expiry;
import fr.halle.payments.SignedWebhooks;
import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;
import fr.halle.web.spi.Signatures;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.UUID;

/** The money comes after time has run out: what can still be had is kept. */
class LatePaymentTests extends OrderingTest {

    @Autowired Signatures signatures;
    @Autowired Expiry expiry;
    private SignedWebhooks bank;
    private List<Stall> three;
    private Books books;
    private Buyer buyer;
    private String session;
    private UUID purchase;
    private String path;

    @BeforeEach
    void isTooLate() {
        bank = new SignedWebhooks(signatures, jdbc, port);
        three = List.of(stalls.open(9, 2), stalls.open(1, 9), stalls.open(9, 9));
        books = Books.opened(jdbc);
        buyer = buyerOf(three.stream().map(Stall::offer).toArray(UUID[]::new));
        path = waiting(buyer);
        session = session(buyer.send(buyer.get(path).form("/payment")));
        purchase = purchase(path);
        bank.accepted(session);
        jdbc.sql("update ordering.purchase set payable_until = now() - interval '1 s' where id = ?")
                .param(purchase)
                .update();
        expiry.run(purchase.toString());
    }

    @Test
    void theWholePurchaseStandsAgainWhereNothingIsGone() throws Exception {
        assertThat(bank.paid(session).status()).isEqualTo(204);
        assertThat(refunded()).isZero();
        books.agreeAtTheEnd();
        assertThat(buyer.get(path).text()).contains("Commande envoyée");
    }

    @Test
    void oneShopOfThreeIsSoldOutMeanwhileAndItsPartGoesBack() throws Exception {
        confirmed(buyerOf(three.getFirst().offer()));
        confirmed(buyerOf(three.getFirst().offer()));
        assertThat(available(three.getFirst().offer())).isZero();
        assertThat(bank.paid(session).status()).isEqualTo(204);
        assertThat(bank.paid(session).status()).isEqualTo(204);
        assertThat(refunded()).isEqualTo(300);
        assertThat(orders(three.getLast())).isEqualTo(1);
        books.agreeAtTheEnd();
        var page = buyer.get(path).text();
        assertThat(page).contains("Commande envoyée", "Épuisé avant l’arrivée de votre paiement");
        assertThat(lettersOf(purchase)).anyMatch(subject -> subject.contains("Annulé"));
    }

    @Test
    void anHourThatOthersTookMeanwhileIsGoneToo() throws Exception {
        var taken =
                jdbc.sql("select starts_at from fulfilment.consignment where shop_id = ? limit 1")
                        .param(three.get(1).shop().value())
                        .query(java.time.OffsetDateTime.class)
                        .single();
        jdbc.sql("update fulfilment.slot set taken = 1 where shop_id = ? and starts_at = ?")
                .params(three.get(1).shop().value(), taken)
                .update();
        assertThat(bank.paid(session).status()).isEqualTo(204);
        jdbc.sql("update fulfilment.slot set taken = 0 where shop_id = ? and starts_at = ?")
                .params(three.get(1).shop().value(), taken)
                .update();
        assertThat(refunded()).isEqualTo(300);
        books.agreeAtTheEnd();
    }

    @Test
    void everythingIsGoneAndEverythingGoesBack() throws Exception {
        for (var stall : three) stalls.recount(stall.offers().getFirst(), 0);
        for (var stall : three) books.restocked(stall.offer(), -available9(stall));
        assertThat(bank.paid(session).status()).isEqualTo(204);
        assertThat(refunded()).isEqualTo(900);
        books.agreeAtTheEnd();
        assertThat(buyer.get(path).text()).doesNotContain("Commande envoyée");
    }

    private int available9(Stall stall) {
        return stall == three.getFirst() ? 2 : 9;
    }

    private long refunded() {
        return jdbc.sql(
                        """
                        select coalesce(sum(r.cents), 0) from payments.refund r
                          join payments.payment p on p.id = r.payment where p.subject = ?
                        """)
                .param(purchase)
                .query(Long.class)
                .single();
    }
}
