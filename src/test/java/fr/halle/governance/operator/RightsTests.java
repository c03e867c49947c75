package fr.halle.governance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** What a right to act for the operator allows, and what it does not. */
class RightsTests extends OperatorTest {

    @Test
    void aRightIsGivenAndTakenBackWithItsTrace() {
        var contract = contract();
        var path = CONTRACTS + "/" + contract;
        var email = somebody("Basile Étalage");
        var secretary = entered("secretariat@demo.halle.example");
        var day = today.toString();
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
    void theOperatorPutsChangesForwardForItsMissionsOnly() {
        var contract = contract();
        var email = somebody("Agent d’essai");
        rights.give(contract, new PersonId(person(email)), today, null, WholeHouse.SOMEBODY);
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
}
