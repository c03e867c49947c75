package fr.halle.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.identity.Identity;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;
import java.util.UUID;

/** Sign-in by a provider as it should go, and whom it lets in. */
class OpenIdTests extends OpenIdTest {

    @Autowired Identity identity;

    @Test
    void aNewPersonComesInAndIsKnownTheNextTime() throws Exception {
        var email = UUID.randomUUID() + "@example.org";
        var browser = new Browser(port);
        assertThat(browser.page("/sign-in").select("a[href^=/sign-in/openid/]").eachText())
                .hasSize(3)
                .anyMatch(button -> button.contains("Le vrai"));
        assertThat(location(byTheRealOne(browser, email, "/my/orders"))).isEqualTo("/my/orders");
        assertThat(browser.get("/my/orders").statusCode()).isEqualTo(200);
        assertThat(browser.page("/my/providers").text()).contains("Le vrai");
        var person = identity.byEmail(email).orElseThrow();
        assertThat(person.name()).isEqualTo("Jeanne Dupré");
        byTheRealOne(new Browser(port), email, "/");
        assertThat(number("select count(*) from identity.person where email = ?", email))
                .isEqualTo(1);
        assertThat(browser.cookies()).doesNotContainKeys("halle-openid", "halle-link");
    }

    @Test
    void theWayThereCarriesStateNonceAndAChallenge() {
        var address = setOut(new Browser(port), "paper", "/");
        assertThat(address.toString()).startsWith(PAPER.issuer() + "/authorize?");
        assertThat(parameter(address, "code_challenge_method")).isEqualTo("S256");
        assertThat(parameter(address, "acr_values")).isEqualTo("eidas1");
        assertThat(parameter(address, "state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(parameter(address, "nonce")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Browser(port).cookies()).doesNotContainKey("halle-session");
    }

    @Test
    void userInfoMayBeASignedTokenAsProConnectSendsIt() {
        PAPER.lie = PaperProvider.Lie.NONE;
        var subject = UUID.randomUUID().toString();
        var browser = new Browser(port);
        assertThat(location(byPaper(browser, subject, "/my/orders"))).isEqualTo("/my/orders");
        var person = identity.byEmail(subject + "@agglo.example").orElseThrow();
        assertThat(person.name()).isEqualTo("Amina Lefèvre");
    }

    @Test
    void anAddressAloneNeverMakesSomebodyAnAccountsOwner() throws Exception {
        var stranger = new Browser(port);
        var answer = byTheRealOne(stranger, WholeHouse.SHOPPER, "/my/orders");
        assertThat(location(answer)).isEqualTo("/sign-in/openid/real/account");
        assertThat(stranger.page(location(answer)).text()).contains("Le vrai");
        assertThat(stranger.cookies()).doesNotContainKey("halle-session");
        assertThat(linkedTo(WholeHouse.SHOPPER)).isZero();
    }

    @Test
    void whoeverProvesTheAccountMayLinkItAndLetItGo() throws Exception {
        var browser = new Browser(port);
        byTheRealOne(browser, "heather@demo.halle.example", "/");
        browser.enterAs("heather@demo.halle.example");
        assertThat(linkedTo("heather@demo.halle.example")).as("not without a word").isZero();
        assertThat(browser.post("/my/providers/link", Map.of()).statusCode()).isEqualTo(302);
        assertThat(linkedTo("heather@demo.halle.example")).isEqualTo(1);
        var later = new Browser(port);
        assertThat(location(byTheRealOne(later, "heather@demo.halle.example", "/my/orders")))
                .isEqualTo("/my/orders");
        var form = later.page("/my/providers").expectForm("form[action$=removal]");
        later.submit(form);
        assertThat(linkedTo("heather@demo.halle.example")).isZero();
    }

    @Test
    void withoutAnIdentityThatThisBrowserProvedNothingIsLinked() {
        var before = linked();
        var browser = new Browser(port).enterAs("gaspard@demo.halle.example");
        assertThat(location(browser.post("/my/providers/link", Map.of())))
                .isEqualTo("/my/providers");
        assertThat(linked()).isEqualTo(before);
    }

    @Test
    void anAddressThatNobodyCheckedMakesNoAccount() throws Exception {
        var email = "unchecked" + UUID.randomUUID() + "@example.org";
        var answer = byTheRealOne(new Browser(port), email, "/");
        assertThat(location(answer)).isEqualTo("/sign-in/openid/real/account");
        assertThat(identity.byEmail(email)).isEmpty();
    }

    @Test
    void theSecondFactorIsAskedAllTheSame() throws Exception {
        var browser = new Browser(port);
        byTheRealOne(browser, WholeHouse.ADMINISTRATOR, "/");
        browser.enterAs(WholeHouse.ADMINISTRATOR);
        browser.post("/my/providers/link", Map.of());
        var later = new Browser(port);
        var answer = byTheRealOne(later, WholeHouse.ADMINISTRATOR, "/administration/roles");
        assertThat(location(answer)).isEqualTo("/sign-in/second-factor");
        assertThat(later.cookies()).doesNotContainKey("halle-session");
    }

    @Test
    void leavingHalleShowsTheWayOutOfTheProviderToo() throws Exception {
        var browser = new Browser(port);
        byTheRealOne(browser, UUID.randomUUID() + "@example.org", "/");
        var answer = browser.post("/sign-out", Map.of());
        var exit = Jsoup.parse(answer.body()).select("a[href^=" + REAL.issuer() + "]");
        assertThat(exit.attr("href")).contains("id_token_hint=", "post_logout_redirect_uri=");
        assertThat(browser.get("/my/orders").statusCode()).isEqualTo(302);
        assertThat(location(browser.post("/sign-out", Map.of()))).isEqualTo("/");
    }

    private int linkedTo(String email) {
        return number(
                """
                select count(*) from identity.openid_identity
                join identity.person on person.id = person_id where email = ?
                """,
                email);
    }
}
