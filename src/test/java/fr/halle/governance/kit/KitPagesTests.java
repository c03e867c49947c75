package fr.halle.governance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Party;
import fr.halle.testing.Browser;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The kit of the demonstration: what anybody takes, and who answers for whom. */
class KitPagesTests extends PeopleTest {

    private static final String KIT = "/council/kit";
    private static final String POSTER = KIT + "/affiche-vos-boutiques-en-un-seul-panier";
    private static final String BANNER = KIT + "/banniere-pour-les-sites-des-communes";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>";

    @Autowired Agreements agreements;
    @Autowired Partners councils;

    @Test
    void anybodyTakesWhatIsInUseAndNothingElse() {
        var page = buyer().get(KIT);
        assertThat(page.page().select("section:has(#inuse) li h3").eachText())
                .contains("Logo", "Bannière pour les sites des communes")
                .noneMatch(name -> name.startsWith("Affiche"));
        assertThat(page.has("#waiting")).as("for those who may act").isFalse();
        var file = new Browser(port).get(KIT + "/logo/versions/2/file");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("logo-2.svg");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        for (var path :
                List.of(
                        KIT + "/logo/versions/1/file",
                        BANNER + "/versions/2/file",
                        KIT + "/logo/versions/9/file",
                        POSTER,
                        POSTER + "/versions/1/file")) {
            assertThat(buyer().get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aDownloadIsANumberAndNothingElse() {
        var before = downloads();
        buyer().get(BANNER + "/versions/1/file");
        assertThat(downloads()).isEqualTo(before + 1);
    }

    @Test
    void theHistorySaysWhoAgreedAndWhen() {
        var page = buyer().get(KIT + "/logo");
        assertThat(page.text())
                .contains("Version 2", "En vigueur", "Remplacée depuis", "8 accords sur 8")
                .contains("Des teintes plus foncées");
        assertThat(page.page().select(".roll--answers").last().text()).contains("D’accord le");
        assertThat(page.has("form[action$=/versions]")).isFalse();
        assertThat(page.sql()).isLessThanOrEqualTo(4);
        assertThat(buyer().get(KIT).sql()).isLessThanOrEqualTo(4);
    }

    @Test
    void aMemberOfOnePartnerCannotValidateForAnother() {
        var slug = supplied();
        var one = partners().getFirst();
        var other = partners().getLast();
        var president = president(one);
        var path = KIT + "/" + slug + "/versions/1/answers";
        assertThat(president.get(KIT).page().select("section:has(#waiting)").text())
                .contains("Vous attend");
        var page = president.get(KIT + "/" + slug);
        assertThat(page.page().select("#party option").eachText()).containsExactly(one.name());
        assertThat(post(president, path, "party", other.siren(), "verdict", "yes").status())
                .isEqualTo(404);
        assertThat(entered(somebody("Personne")).get(KIT + "/" + slug).status()).isEqualTo(404);
        assertThat(answers(slug)).as("the département alone").isEqualTo(1);
        assertThat(post(president, path, "party", one.siren(), "verdict", "yes").status())
                .isEqualTo(302);
        assertThat(answers(slug)).isEqualTo(2);
    }

    @Test
    void whoObjectsSaysWhyAndWhatWasTypedIsKept() {
        var slug = supplied();
        var party = partners().get(1);
        var president = president(party);
        var path = KIT + "/" + slug + "/versions/1/answers";
        var silent = post(president, path, "party", party.siren());
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.mistakes()).singleElement().asString().contains("Choisissez une réponse");
        var unsaid = post(president, path, "party", party.siren(), "verdict", "no");
        assertThat(unsaid.mistakes()).singleElement().asString().contains("Dites pourquoi");
        assertThat(unsaid.page().select("[name=verdict][checked]").val()).isEqualTo("no");
        post(president, path, "party", party.siren(), "verdict", "no", "reason", "Trop petit.");
        assertThat(president.get(KIT + "/" + slug).text()).contains("Refusée", "Trop petit.");
    }

    @Test
    void somethingNewComesFromTheDepartmentAlone() {
        var president = president(partners().get(2));
        assertThat(president.get(KIT + "/new").status()).isEqualTo(404);
        assertThat(post(president, KIT, "name", "Un logo à nous").status()).isEqualTo(404);
        var administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        var name = "Autocollant " + UUID.randomUUID();
        var fields = Map.of("name", name, "kind", "OTHER", "purpose", "Sur les vitrines.");
        var refused = administrator.upload(KIT, fields, "pas un dessin");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text())
                .contains("ni un PDF, ni une image");
        assertThat(Jsoup.parse(refused.body()).select("#name").val()).isEqualTo(name);
        assertThat(administrator.upload(KIT, fields, SVG).statusCode()).isEqualTo(302);
        assertThat(administrator.upload(KIT, fields, SVG).body()).contains("porte déjà ce nom");
    }

    @Test
    void aPartnerPutsAChangeForwardInItsOwnNameOnly() {
        var party = partners().get(3);
        var president = new Browser(port).enterAs(presidents(party));
        var fields = Map.of("supplier", party.siren(), "change", "Une couleur de saison.");
        var foreign = Map.of("supplier", partners().getFirst().siren(), "change", "La sienne.");
        assertThat(president.upload(KIT + "/logo/versions", foreign, SVG).statusCode())
                .isEqualTo(404);
        var answer = president.upload(KIT + "/logo/versions", fields, SVG);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(buyer().get(KIT + "/logo").text()).contains("Une couleur de saison.");
        assertThat(buyer().get(KIT + "/logo/versions/3/file").status()).isEqualTo(404);
    }

    private String supplied() {
        var name = "Essai " + UUID.randomUUID();
        var fields = Map.of("name", name, "kind", "LOGO", "purpose", "Un essai.");
        var sent = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR).upload(KIT, fields, SVG);
        var location = sent.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Buyer president(Party party) {
        return entered(presidents(party));
    }

    /** The address of the president of that party's council. */
    private String presidents(Party party) {
        var email = somebody("Présidence d’essai");
        councils.preside(party.siren(), person(email));
        return email;
    }

    private List<Party> partners() {
        return agreements.latest().orElseThrow().partiesOn(Days.today()).stream()
                .filter(each -> !each.department())
                .toList();
    }

    private int answers(String slug) {
        return number(
                """
                select count(*) from governance.kit_answer a join governance.kit_version v on v.id = a.version
                  join governance.material m on m.id = v.material where m.slug = ?
                """,
                slug);
    }

    private int downloads() {
        return number(
                """
                select coalesce(sum(d.times), 0) from governance.kit_download d join governance.kit_version v on v.id = d.version
                  join governance.material m on m.id = v.material where m.slug like 'banniere%'
                """);
    }
}
