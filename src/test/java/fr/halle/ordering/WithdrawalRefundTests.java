package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A change of mind is paid back by one press, for exactly what is taken back (L221-24, L221-28).
 */
class WithdrawalRefundTests extends RefundingTest {

    @Test
    void onePressPaysBackWhatIsTakenBackAndNothingElse() throws Exception {
        var looking = buyerOf(stall.offer());
        assertThat(looking.get("/checkout").text()).contains("Denrée qui s’abîme vite");
        var path = handedOver(CARD);
        assertThat(shopper.get(path).page().text()).contains("Denrée qui s’abîme vite");
        var confirm = declare(path);
        assertThat(confirm).contains("Denrée qui s’abîme vite", "9,00 €");
        assertThat(merchant.get("/counter/" + stall.slug() + "/today").text())
                .contains("a changé d’avis. À rembourser avant la fin du");
        var ticket = merchant.get(ticket(path));
        assertThat(ticket.text()).contains("article L221-24", "Ce qui se reprend");
        assertThat(merchant.send(ticket.form("/withdrawal")).location()).isEqualTo(ticket(path));
        assertThat(borne(path)).containsExactly(0, 400, 500);
        assertThat(post(path, "/withdrawal", "").status()).isEqualTo(422);
        assertThat(kept(path)).isEqualTo(300);
        assertThat(merchant.get("/counter/" + stall.slug() + "/today").text())
                .doesNotContain("a changé d’avis");
        assertThat(told(path)).anyMatch(text -> text.contains("vous rembourse 9,00 €"));
        books.agreeAtTheEnd();
    }

    @Test
    void beforeTheHandOverItIsCancelledAndGoesBackOnTheShelf() throws Exception {
        var path = ordered(CARD);
        declare(path);
        assertThat(post(path, "/withdrawal", "").status()).isEqualTo(302);
        assertThat(kept(path)).isEqualTo(300);
        assertThat(available(stall.offers().get(1).id())).isEqualTo(100);
        assertThat(available(stall.offers().get(0).id())).isEqualTo(99);
        assertThat(shopper.get(path).text()).contains("Rétractation", "Remboursé 9,00 €");
        books.agreeAtTheEnd();
    }

    /** The text of its second step. */
    private String declare(String path) {
        var link = shopper.get(path).page().select("a[href^=/withdrawal?]").attr("href");
        var email =
                jdbc.sql("select email from ordering.purchase where id = ?")
                        .param(purchase(path))
                        .query(String.class)
                        .single();
        var step = shopper.get(link).form("/withdrawal").with("name", "Rose Pervenche");
        var confirm = shopper.send(step.with("email", email));
        shopper.send(confirm.form("/confirmation"));
        return confirm.text();
    }
}
