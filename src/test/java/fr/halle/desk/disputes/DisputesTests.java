package fr.halle.desk.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.payments.card.CardNews;
import fr.halle.payments.card.Dispute;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.WholeHouse;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.UUID;

/** What shoppers' banks took back, as an accountant reads it. */
class DisputesTests extends WholeHalle {

    private static final String CARD = "demonstration-card";

    @Autowired private CardNews news;

    @Test
    void aDisputeIsListedFromItsOpeningToItsEnd() throws Exception {
        var reference = "dispute-" + UUID.randomUUID();
        var payment = payment();
        assertThat(news.tell(CARD, dispute(reference, payment, Dispute.State.OPEN))).isTrue();
        var accountant = buyer().enterAs(WholeHouse.ACCOUNTANT);
        var open = accountant.get("/accounts/disputes");
        var row = open.page().select("tr:contains(" + reference + ")");
        assertThat(row.text().replace('\u00a0', ' '))
                .contains(
                        payment,
                        "la personne dit ne pas avoir payé",
                        "En cours",
                        "3,00 €",
                        "15,00 €");
        assertThat(row.select("a[href^=/accounts/about/]")).hasSize(1);
        news.tell(CARD, dispute(reference, payment, Dispute.State.LOST));
        news.tell(CARD, dispute(reference, payment, Dispute.State.OPEN)); // told late
        assertThat(
                        accountant
                                .get("/accounts/disputes")
                                .page()
                                .select("tr:contains(" + reference + ")")
                                .text())
                .contains("Perdu")
                .doesNotContain("En cours");
        assertThat(accountant.get("/accounts/disputes?before=" + new UUID(0, 0)).text())
                .contains("Aucun paiement n’est contesté");
    }

    /** The bank's name of a purchase that was paid. */
    private String payment() throws InterruptedException {
        var shopper = buyer();
        shopper.put(stalls.open(5, 5).offer(), "1");
        var placed = shopper.send(shopper.checkout(CARD, "contestataire@example.org"));
        var session = placed.location().substring("/demonstration/card/".length());
        shopper.send(shopper.get(placed.location()).form("/payment"));
        for (int i = 0; i < 400; i++) {
            var paid =
                    jdbc.sql(
                                    """
                                    select p.provider_reference from payments.payment p
                                    join payments.demo_card_session s on s.payment_reference = p.provider_reference where s.id = ?
                                    """)
                            .param(session)
                            .query(String.class)
                            .optional();
            if (paid.isPresent()) return paid.get();
            Thread.sleep(20);
        }
        throw new AssertionError("Nobody paid");
    }

    private static Dispute dispute(String reference, String payment, Dispute.State state) {
        return new Dispute(
                reference,
                payment,
                Money.of(CurrencyUnit.EUR, 3),
                Money.of(CurrencyUnit.EUR, 15),
                "fraudulent",
                state,
                Instant.parse("2026-11-20T10:00:00Z"));
    }
}
