package fr.halle.governance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was handed in stands; what was wrong is corrected by another. */
class ReportsTests extends OperatorTest {

    @Test
    void aReportStandsAndIsCorrectedByAnotherOnce() {
        var contract = contract();
        var agent = agent(contract);
        var path = CONTRACTS + "/" + contract + "/reports";
        var wrong = post(agent, path, "begins", "2001-01-01", "summary", "Un résumé.");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.mistakes()).hasSize(3);
        assertThat(wrong.page().select("#summary").text()).isEqualTo("Un résumé.");
        var first = handIn(agent, path, "", "Douze boutiques.");
        assertThat(first.status()).isEqualTo(302);
        var old = first.location();
        var id = old.substring(old.lastIndexOf('/') + 1);
        var form = agent.get(path + "/new?corrects=" + id);
        assertThat(form.text()).contains("Ce rapport corrigera celui du");
        assertThat(form.page().select("#summary").text()).isEqualTo("Douze boutiques.");
        var second = handIn(agent, path, id, "Treize boutiques.");
        assertThat(buyer().get(old).text()).contains("est corrigé par un autre");
        assertThat(buyer().get(second.location()).text()).contains("Treize boutiques.");
        assertThat(handIn(agent, path, id, "Quatorze.").mistakes())
                .singleElement()
                .asString()
                .contains("déjà corrigé");
        assertThat(
                        number(
                                "select count(*) from governance.operator_report where contract = ?",
                                contract))
                .isEqualTo(2);
    }

    @Test
    void theLastFigureThatStandsIsWhatWasReached() {
        var contract = contract();
        var secretary = entered("secretariat@demo.halle.example");
        var set =
                post(
                        secretary,
                        CONTRACTS + "/" + contract + "/objectives",
                        "mission",
                        "TRAFFIC",
                        "sentence",
                        "Amener du monde",
                        "target",
                        "12,5",
                        "unit",
                        "milliers de visites",
                        "due",
                        today.toString());
        assertThat(set.status()).isEqualTo(302);
        var objective = contracts.objectives(contract).getFirst();
        var agent = agent(contract);
        var path = CONTRACTS + "/" + contract + "/reports";
        var field = ReportForm.field(objective);
        var page = OPERATOR + "?contract=" + contract;
        assertThat(buyer().get(page).text()).contains("Pas encore compté");
        assertThat(handIn(agent, path, "", "Un.", field, "beaucoup").status()).isEqualTo(422);
        var first = handIn(agent, path, "", "Un.", field, "11,5").location();
        assertThat(buyer().get(page).text()).contains("11,5 sur 12,5 milliers de visites");
        var id = first.substring(first.lastIndexOf('/') + 1);
        handIn(agent, path, id, "Corrigé.", field, "9");
        assertThat(buyer().get(page).text()).contains("9 sur 12,5 milliers de visites");
    }
}
