package fr.halle.governance.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@WholeHouse
class CouncilPagesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String COMMITTEE = "/council/bodies/comite-de-pilotage";

    @LocalServerPort int port;
    @Autowired Bodies bodies;

    @Test
    void theCouncilShowsItsBodiesItsNextSessionAndItsLastDecisions() {
        var council = new Browser(port).page("/council");
        assertThat(council.select("a[href=" + COMMITTEE + "]").text()).contains("Comité");
        assertThat(council.select("#sessions ~ ul").text()).contains("Convoquée", "Ardoises");
        assertThat(council.select("#decisions ~ ul li")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aBodySaysItsRulesWithTheirArticlesAndAChoiceAsOne() {
        var page = new Browser(port).page(COMMITTEE);
        assertThat(page.select("section:has(#rules)").text())
                .contains(
                        "5 jours francs",
                        "Plus de 1/2 des 14 membres en exercice, soit 8.",
                        "Convention de partenariat (« à égalité de voix »)",
                        "Un choix de l’instance : le texte ne le dit pas");
        assertThat(page.select(".roll li")).hasSize(14);
        assertThat(page.select(".roll").text())
                .contains("présidence", "Suppléance : Barnabé Fougère");
        assertThat(page.select("a[href$=/sessions/new]")).as("for the secretary").isEmpty();
        assertThat(secretary().page(COMMITTEE).select("a[href$=/sessions/new]")).hasSize(1);
    }

    @Test
    void anAdministratorEntersABodyItsCollegesItsMembersAndTheirEnd() {
        var administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        var slug = "assemblee-" + UUID.randomUUID();
        var path = "/administration/council/" + slug;
        assertThat(administrator.post("/administration/council", body(slug)).statusCode())
                .isEqualTo(302);
        var college = Map.of("college-name", "Producteurs", "share", "50");
        assertThat(administrator.post(path + "/colleges", college).statusCode()).isEqualTo(302);
        assertThat(administrator.post(path + "/colleges", college).statusCode()).isEqualTo(422);
        var known = bodies.bySlug(slug).orElseThrow();
        var member = new HashMap<String, String>();
        member.put("name", "Pâquerette Ormeau");
        member.put("number", "1");
        member.put("since", "2026-01-01");
        assertThat(said(administrator.post(path + "/members", member).body()))
                .contains("Choisissez le collège");
        member.put("college", bodies.colleges(known.id()).getFirst().id().toString());
        assertThat(administrator.post(path + "/members", member).statusCode()).isEqualTo(302);
        var twice = administrator.post(path + "/members", member);
        assertThat(said(twice.body())).contains("déjà tenu");
        assertThat(Jsoup.parse(twice.body()).select("#name").val()).isEqualTo("Pâquerette Ormeau");
        var end = administrator.page(path).select("form[action$=/end]").attr("action");
        assertThat(administrator.post(end, Map.of("end", "2025-01-01")).statusCode())
                .isEqualTo(422);
        assertThat(administrator.post(end, Map.of("end", "2026-02-01")).statusCode())
                .isEqualTo(302);
        assertThat(administrator.page(path).select("tbody").text()).contains("du 1er janvier 2026");
        assertThat(new Browser(port).page("/council/bodies/" + slug).select(".roll li")).isEmpty();
    }

    @Test
    void whatIsWrongInANewBodyIsSaidAndWhatWasTypedStays() {
        var administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        var fields = new HashMap<>(body("comite-de-pilotage"));
        fields.put("siret", "123");
        var answer = administrator.post("/administration/council", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(said(answer.body())).contains("quatorze chiffres");
        assertThat(Jsoup.parse(answer.body()).select("#siret").val()).isEqualTo("123");
        fields.remove("siret");
        assertThat(said(administrator.post("/administration/council", fields).body()))
                .contains("déjà cette adresse");
    }

    private static Map<String, String> body(String slug) {
        var fields = new HashMap<String, String>();
        fields.put("name", "Assemblée de la coopérative");
        fields.put("slug", slug);
        fields.put("kind", "ASSEMBLY");
        fields.put("authority", "Coopérative d’essai");
        fields.put("prefix", "A" + COUNT.incrementAndGet());
        fields.put("rules", "steering-committee");
        fields.put("since", "2026-01-01");
        fields.put("days", "15");
        fields.put("article", "Statuts, art. 12");
        return fields;
    }

    private static String said(String body) {
        return Jsoup.parse(body).select("[role=alert]").text();
    }

    private Browser secretary() {
        return new Browser(port).enterAs("secretariat@demo.halle.example");
    }
}
