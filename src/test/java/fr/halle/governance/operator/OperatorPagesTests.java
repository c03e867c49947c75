package fr.halle.governance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;

/** What anybody reads of the operator, and what its secretary enters. */
class OperatorPagesTests extends OperatorTest {

    @Test
    void anybodyReadsMissionsObjectivesAndTheSummaryOfReports() {
        var demonstration = OPERATOR + "?contract=" + demonstration().id();
        var page = buyer().get(demonstration);
        assertThat(page.text())
                .contains("Agence des Étals Imaginaires", "Animation commerciale", "Trafic")
                .contains("47 sur 120 boutiques", "5\u202f230 sur 5\u202f000 visites", "Atteint")
                .contains("Deux temps forts ont réuni", "Rien d’autre.")
                .doesNotContain("Achille Trottoir", "a souffert de la pluie");
        assertThat(page.sql()).isLessThanOrEqualTo(6);
        var report = page.page().select("a[href*=/operator/reports/]").attr("href");
        assertThat(buyer().get(report).text())
                .contains("Deux temps forts ont réuni", "lu par les membres")
                .doesNotContain("a souffert de la pluie");
        var secretary = entered("secretariat@demo.halle.example");
        assertThat(secretary.get(report).text()).contains("a souffert de la pluie");
        assertThat(secretary.get(demonstration).text()).contains("Achille Trottoir");
    }

    @Test
    void aContractAsksForASirenWhoseKeyIsRightAndForOneDecision() {
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var form =
                administrator
                        .get(CONTRACTS + "/new")
                        .form("/contracts")
                        .with("operator", "Agence d’essai")
                        .with("siren", "999 081 002")
                        .with("since", "2030-01-01")
                        .with("ends", "2029-01-01")
                        .with("mission", "LOYALTY");
        var refused = administrator.send(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mistakes())
                .hasSize(3)
                .anyMatch(each -> each.contains("le dernier vérifie"))
                .anyMatch(each -> each.contains("vient avant le premier"))
                .anyMatch(each -> each.contains("l’un ou l’autre"));
        assertThat(refused.valueOf("siren")).isEqualTo("999 081 002");
        assertThat(refused.page().select("[name=mission][checked]").val()).isEqualTo("LOYALTY");
        assertThat(post(entered(somebody("Personne")), CONTRACTS).status()).isEqualTo(404);
    }

    private Contract demonstration() {
        return contracts.all().stream().filter(Contract::demonstration).findFirst().orElseThrow();
    }
}
