package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What anybody reads of shared costs, and what is refused with a sentence. */
class SharingPagesTests extends SharingTest {

    @Test
    void anybodyReadsWhatWasDecidedAndWhatItCostsEach() {
        var page = buyer().get("/council/costs");
        assertThat(page.text())
                .contains("Assistance renforcée", "Décision CP-D01", "article 4", "avenant n° 1")
                .contains("Il manque l’avenant");
        assertThat(page.text())
                .as("what nobody has decided yet is read by those who prepare it")
                .doesNotContain("Il manque la décision", "Impression des bons", "Contesté");
        assertThat(page.sql()).isLessThan(16);
    }

    @Test
    void whatIfShowsBothSidesAndTheDifference() {
        var same = buyer().get("/council/costs/simulation");
        assertThat(same.page().select("tbody strong")).as("no difference").isEmpty();
        var gone =
                buyer().get("/council/costs/simulation?leaver=200041630&counted=MUNICIPALE:2026");
        assertThat(gone.page().select("tbody tr")).hasSize(8);
        assertThat(gone.page().select("tbody strong").size()).isEqualTo(7);
        assertThat(gone.page().select("tbody tr").first().select("strong")).isEmpty();
        assertThat(buyer().get("/council/costs/simulation?leaver=x&counted=y").status())
                .isEqualTo(200);
    }

    @Test
    void badAmountsAreRefusedWithASentenceAndKept() {
        var accountant = accountant();
        for (var amount : List.of("-1", "99999999999", "0", "douze", "")) {
            var refused =
                    accountant.send(
                            accountant
                                    .get(SHARING + "/expenses")
                                    .form("expenses")
                                    .with("code", "BAD")
                                    .with("procedure", "MAINTENANCE")
                                    .with("supplier", "S")
                                    .with("object", "O")
                                    .with("net", amount)
                                    .with("vat", "0"));
            assertThat(refused.status()).as(amount).isEqualTo(422);
            assertThat(refused.mistakes().getFirst()).contains("montant supérieur à zéro");
            assertThat(refused.valueOf("net")).isEqualTo(amount);
            assertThat(refused.valueOf("supplier")).isEqualTo("S");
        }
        var twice =
                post(
                        accountant,
                        SHARING + "/expenses",
                        "code",
                        "MAINTENANCE",
                        "procedure",
                        "MAINTENANCE",
                        "supplier",
                        "S",
                        "object",
                        "O",
                        "year",
                        "2026",
                        "net",
                        "1",
                        "vat",
                        "0");
        assertThat(twice.mistakes()).singleElement().asString().contains("existe déjà");
    }
}
