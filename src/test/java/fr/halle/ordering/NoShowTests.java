package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody came: what does not keep stays the shop's, the rest goes back. */
class NoShowTests extends RefundingTest {

    @Test
    void paidByCardTheShopKeepsThePriceOfWhatDoesNotKeep() throws Exception {
        var path = ordered(CARD);
        assertThat(shopper.get(path).text()).contains("la boutique peut clore la commande");
        assertThat(shopper.get(path + "/terms").text()).contains("2 jours après la fin du créneau");
        assertThat(post(path, "/no-show", "").status()).isEqualTo(422); // they may still come
        late(id(path));
        assertThat(merchant.get(ticket(path)).text()).contains("2 produits retournent en rayon");
        assertThat(post(path, "/no-show", "").location()).isEqualTo(ticket(path));
        assertThat(post(path, "/no-show", "").status()).isEqualTo(422);

        assertThat(borne(path)).containsExactly(0, 400, 500);
        assertThat(kept(path)).isEqualTo(300);
        assertThat(available(stall.offers().get(0).id())).isEqualTo(99);
        assertThat(available(stall.offers().get(1).id())).isEqualTo(100);
        assertThat(shopper.get(path).text()).contains("Non retirée", "Remboursé 9,00 €");
        assertThat(told(path)).anyMatch(text -> text.contains("3,00 € restent à la boutique"));
        assertThat(merchant.get("/counter/" + stall.slug()).text()).doesNotContain(called(path));
        assertThat(handOver(path).status()).isEqualTo(422);
        assertThat(
                        number(
                                "select cents + fee_cents from payments.transfer where part = ?",
                                id(path)))
                .isEqualTo(300);
        refund(path, "3"); // the shop may still be kind
        assertThat(kept(path)).isZero();
        books.agreeAtTheEnd();
    }

    @Test
    void onCollectionNothingIsDueAndWhatKeepsGoesBackOnTheShelf() throws Exception {
        var path = ordered(ON_COLLECTION);
        late(id(path));
        assertThat(merchant.get(ticket(path)).text()).contains("La personne ne doit rien");
        assertThat(post(path, "/no-show", "").status()).isEqualTo(302);
        assertThat(kept(path)).isZero();
        assertThat(available(stall.offers().get(0).id())).isEqualTo(99);
        assertThat(available(stall.offers().get(2).id())).isEqualTo(100);
        assertThat(told(path)).anyMatch(text -> text.contains("vous ne devez rien"));
        assertThat(merchant.get(ticket(path) + "/refunds").text()).contains("déjà remboursé");
        var cancel = post(path, "/cancellation", "reason=trop+tard");
        assertThat(cancel.status()).isEqualTo(422);
        books.agreeAtTheEnd();
    }

    private String called(String path) {
        return jdbc.sql("select call_name from fulfilment.consignment where id = ?")
                .param(id(path))
                .query(String.class)
                .single();
    }
}
