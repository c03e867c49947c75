package fr.halle.web.duties;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Sirens;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.List;

/** Whoever looks after others gets there from every page, and nobody else sees that way. */
class DutiesTests extends WholeHalle {

    @Autowired Organisations organisations;
    @Autowired Identity identity;

    @Test
    void anAnimatorOfTheWholeTerritoryIsOneClickFromEverythingThatWaits() {
        var animator = new Buyer(port).enterAs(WholeHouse.ANIMATOR);
        assertThat(ways(animator.get("/shops"))).contains("/animation");
        var page = animator.get("/animation");
        assertThat(page.page().select("main h2 a").eachAttr("href"))
                .containsExactly(
                        "/openings",
                        "/prospects",
                        "/assistance/board",
                        "/moderation",
                        "/charter/appeals",
                        "/charter/draft");
        assertThat(page.text()).containsPattern("boutiques? attend|Aucune boutique n’attend");
        assertThat(animator.get("/openings").page().select(".tabs [aria-current]").text())
                .isEqualTo("Ouvertures");
    }

    @Test
    void anAnimatorOfOneEpciIsNotLedToTheCharter() {
        var animator = new Buyer(port).enterAs(WholeHouse.ANIMATOR_OF_METROPOLE);
        assertThat(animator.get("/animation").page().select("main h2 a").eachAttr("href"))
                .containsExactly("/openings", "/prospects", "/assistance/board", "/moderation");
    }

    @Test
    void aMerchantsUnionIsLedToTheShopsToWinAndAnAgentToTheirs() {
        var union =
                organisations.register(
                        Sirens.of(93111222), "Les Vitrines", OrganisationKind.MERCHANTS_UNION);
        var email = "union@people.example";
        organisations.authorise(
                identity.registerInvented(email, "Vitrine", Language.FR), union, Instant.EPOCH);
        var member = new Buyer(port).enterAs(email);
        assertThat(ways(member.get("/"))).contains("/prospects").doesNotContain("/animation");
        assertThat(member.get("/animation").location()).isEqualTo("/prospects");
        assertThat(ways(new Buyer(port).enterAs(WholeHouse.AGENT).get("/")))
                .contains("/assistance");
    }

    @Test
    void nobodyElseSeesThatWay() {
        var shopper = new Buyer(port).enterAs(WholeHouse.SHOPPER);
        assertThat(ways(shopper.get("/"))).doesNotContain("/animation", "/prospects");
        assertThat(shopper.get("/animation").status()).isEqualTo(403);
        assertThat(ways(new Buyer(port).enterAs(WholeHouse.MERCHANT).get("/")))
                .doesNotContain("/animation");
    }

    private static List<String> ways(Answer page) {
        return page.page().select(".front-tools a").eachAttr("href");
    }
}
