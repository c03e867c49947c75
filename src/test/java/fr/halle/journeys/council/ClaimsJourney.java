package fr.halle.journeys.council;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.journeys.JourneyTest;
import fr.halle.journeys.Visitor;
import fr.halle.testing.house.Days;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** What a party owes is called, its title recorded, contested, settled and received. */
class ClaimsJourney extends JourneyTest {

    private final LocalDate today = Days.today();

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aClaimIsCalledContestedSettledAndReceived(int width) {
        try (var accountant = visitor("claims", width)) {
            signIn(accountant, "comptes@demo.halle.example");
            accountant.go("/accounts/sharing").look("sharing");
            accountant.pressOn("section:has(#dues) li:first-child form button");
            accountant.look("called");
            open(accountant);
            assertThat(accountant.text()).contains("Appelé, titre à émettre");
            act(accountant, "title", "#number", "T-2026-" + width);
            assertThat(accountant.text()).contains("Titre émis", "T-2026-" + width);
            act(accountant, "contest", "#reason", "Population de 2021 mal recopiée");
            assertThat(accountant.text()).contains("Contesté");
            accountant.look("contested");
            receive(accountant, "99999999", "V-" + width);
            accountant.look("too-much");
            assertThat(accountant.text()).contains("au plus ce qui reste");
            receive(accountant, "1,00", "V-" + width);
            assertThat(accountant.text()).contains("Reçu en partie", "Contesté");
            receive(accountant, left(accountant), "W-" + width);
            assertThat(accountant.text()).contains("Soldé");
            accountant.look("received");
        }
    }

    /** A claim that has no title yet. */
    private void open(Visitor accountant) {
        var link =
                accountant.page.locator(
                        "tr:has-text('Appelé, titre à émettre') a[href*='/sharing/claims/']");
        accountant.go(link.first().getAttribute("href"));
    }

    private void act(Visitor accountant, String act, String field, String words) {
        var form = "form[action$='/" + act + "']";
        accountant.pressOn("details:has(" + form + ") > summary");
        accountant.fill(form + " " + field, words).fill("#day-" + act, today.toString());
        accountant.pressOn(form + " button");
    }

    private void receive(Visitor accountant, String amount, String reference) {
        var form = "form[action$='/receipts']";
        if (!accountant.page.locator(form + " #amount").isVisible())
            accountant.pressOn("details:has(" + form + ") > summary");
        accountant.fill("#amount", amount).fill(form + " #reference", reference);
        accountant.fill("#day-receipts", today.toString()).pressOn(form + " button");
    }

    /** « 384,02 », as the page says what is left. */
    private static String left(Visitor accountant) {
        return accountant
                .page
                .locator("dl.facts dd strong")
                .first()
                .innerText()
                .replaceAll("[^0-9,]", "");
    }
}
