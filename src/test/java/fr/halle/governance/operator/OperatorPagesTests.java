package fr.halle.governance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Answer;
import fr.halle.testing.Browser;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What anybody reads of the operator, and what a right to act for it allows. */
class OperatorPagesTests extends PeopleTest {

    private static final String OPERATOR = "/council/operator";
    private static final String CONTRACTS = OPERATOR + "/contracts";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired Contracts contracts;
    @Autowired Rights rights;
    @Autowired Reports reports;

    @Test
    void anybodyReadsMissionsObjectivesAndTheSummaryOfReports() {
        var demonstration = OPERATOR + "?contract=" + demonstration().id();
        var page = buyer().get(demonstration);
        assertThat(page.text())
                .contains("Agence des Étals Imaginaires", "Animation commerciale", "Trafic")
                .contains("47 sur 120 boutiques", "5 230 sur 5 000 visites", "Atteint")
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

    @Test
    void aRightIsGivenAndTakenBackWithItsTrace() {
        var contract = contract();
        var path = CONTRACTS + "/" + contract;
        var email = somebody("Basile Étalage");
        var secretary = entered("secretariat@demo.halle.example");
        var day = TODAY.toString();
        assertThat(
                        post(
                                        secretary,
                                        path + "/rights",
                                        "email",
                                        "nobody@people.example",
                                        "right-since",
                                        day)
                                .mistakes())
                .singleElement()
                .asString()
                .contains("Personne n’a de compte");
        assertThat(give(secretary, path, email).status()).isEqualTo(302);
        assertThat(give(secretary, path, email).mistakes())
                .singleElement()
                .asString()
                .contains("déjà ce droit");
        assertThat(entered(email).get(path + "/reports/new").status()).isEqualTo(200);
        var page = secretary.get(path);
        assertThat(page.text()).contains("Basile Étalage", "Donné par");
        secretary.send(page.form("/withdrawal"));
        assertThat(secretary.get(path).text()).contains("Retiré par");
        assertThat(entered(email).get(path + "/reports/new").status()).isEqualTo(404);
    }

    @Test
    void aRightAllowsReportsAndNothingElseAndWithoutOneNothingIsThere() {
        var contract = contract();
        var path = CONTRACTS + "/" + contract;
        var agent = agent(contract);
        for (var closed : new String[] {path, CONTRACTS + "/new", "/council/kit/new"}) {
            assertThat(agent.get(closed).status()).as(closed).isEqualTo(404);
        }
        assertThat(give(agent, path, email()).status()).isEqualTo(404);
        var other = entered(somebody("Personne"));
        assertThat(other.get(path + "/reports/new").status()).isEqualTo(404);
        assertThat(post(other, path + "/reports", "summary", "x").status()).isEqualTo(404);
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        assertThat(administrator.get(path + "/reports/new").status())
                .as("an administrator is not the operator")
                .isEqualTo(404);
    }

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
                        TODAY.toString());
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

    @Test
    void theOperatorPutsChangesForwardForItsMissionsOnly() {
        var contract = contract();
        var email = somebody("Agent d’essai");
        rights.give(contract, new PersonId(person(email)), TODAY, null, WholeHouse.SOMEBODY);
        var agent = new Browser(port).enterAs(email);
        var banner = agent.get("/council/kit/banniere-pour-les-sites-des-communes");
        assertThat(Jsoup.parse(banner.body()).select("#supplier option").eachText())
                .as("it serves traffic")
                .containsExactly("Agence d’essai");
        var logo = agent.get("/council/kit/logo");
        assertThat(Jsoup.parse(logo.body()).select("#supplier")).isEmpty();
        var fields = Map.of("supplier", contract.toString(), "change", "Un essai.");
        assertThat(agent.upload("/council/kit/logo/versions", fields, "<svg/>").statusCode())
                .isEqualTo(404);
    }

    private Contract demonstration() {
        return contracts.all().stream().filter(Contract::demonstration).findFirst().orElseThrow();
    }

    private UUID contract() {
        return contracts
                .enter(
                        new Contracts.NewContract(
                                "Agence d’essai",
                                "999081003",
                                TODAY.minusDays(30),
                                TODAY.plusDays(30),
                                Set.of(Mission.TRAFFIC),
                                false,
                                null,
                                "D-1"),
                        WholeHouse.SOMEBODY)
                .orElseThrow();
    }

    private Buyer agent(UUID contract) {
        var email = somebody("Agent d’essai");
        rights.give(contract, new PersonId(person(email)), TODAY, null, WholeHouse.SOMEBODY);
        return entered(email);
    }

    private Answer give(Buyer by, String path, String email) {
        return post(by, path + "/rights", "email", email, "right-since", TODAY.toString());
    }

    private Answer handIn(Buyer by, String path, String corrects, String summary, String... more) {
        var fields = new HashMap<String, String>();
        fields.put("begins", TODAY.minusDays(20).toString());
        fields.put("ends", TODAY.minusDays(1).toString());
        fields.put("summary", summary);
        fields.put("body", "Le rapport.");
        if (!corrects.isEmpty()) fields.put("corrects", corrects);
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], more[i + 1]);
        return post(
                by,
                path,
                fields.entrySet().stream()
                        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                        .toArray(String[]::new));
    }
}
