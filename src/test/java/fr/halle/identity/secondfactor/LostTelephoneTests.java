package fr.halle.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.identity.Role;
import fr.halle.identity.RoleKind;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Recovery codes, taking a telephone away, and what the database keeps of it. */
class LostTelephoneTests extends SecondFactorTest {

    @Test
    void aRecoveryCodeReplacesTheTelephoneOnce() {
        var browser = new Browser(port);
        password(browser, "/");
        var paper = setUp(browser, "/").select("code").first().text();
        for (var expected : new String[] {"/my/orders", ""}) {
            var other = new Browser(port);
            password(other, "/my/orders");
            assertThat(location(code(other, paper.toLowerCase(java.util.Locale.ROOT))))
                    .isEqualTo(expected);
        }
        assertThat(browser.page("/my/security").text())
                .contains("Il reste 9 codes", "Un code de secours a servi");
    }

    @Test
    void aShopperMaySwitchItOnAndTakeItAwayAgainWithACode() {
        var browser = new Browser(port);
        assertThat(location(password(browser, "/"))).isEqualTo("/");
        assertThat(idleSeconds()).isEqualTo(30 * 24 * 3600);
        setUp(browser, "/");
        assertThat(idleSeconds()).as("no role: a shopper’s session").isEqualTo(30 * 24 * 3600);
        var removal = SET_UP + "/removal";
        assertThat(browser.post(removal, Map.of("code", "")).statusCode()).isEqualTo(422);
        assertThat(browser.post(removal, Map.of("code", fresh())).statusCode()).isEqualTo(302);
        assertThat(location(password(new Browser(port), "/my/orders"))).isEqualTo("/my/orders");
    }

    @Test
    void settingItUpEndsTheOtherSessionsAndAWrongCodeSetsUpNothing() {
        var stranger = new Browser(port);
        password(stranger, "/");
        var browser = new Browser(port);
        password(browser, "/");
        var form = browser.page(SET_UP).expectForm("form[action=" + SET_UP + "]");
        form.select("#code").val("000000");
        assertThat(browser.submit(form).statusCode()).isEqualTo(422);
        assertThat(stranger.get("/my/orders").statusCode()).isEqualTo(200);
        setUp(browser, "/");
        assertThat(stranger.get("/my/orders").statusCode()).isEqualTo(302);
        assertThat(browser.get("/my/orders").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorTakesALostTelephoneAwayAndItIsNoted() {
        roles.grant(person, Role.everywhere(RoleKind.ANIMATOR), clock.instant(), null, null);
        var browser = enteredAndSetUp();
        var reset = "/administration/people/" + person.value() + "/second-factor/reset";
        assertThat(browser.post(reset, Map.of()).statusCode()).isEqualTo(403);
        var administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        assertThat(administrator.post(reset, Map.of()).statusCode()).isEqualTo(302);
        assertThat(browser.get("/my/orders").statusCode()).as("ended").isEqualTo(302);
        assertThat(location(password(browser, "/"))).startsWith(SET_UP);
        assertThat(browser.page("/my/security").text()).contains("Retrait par Véronique Troène");
    }

    @Test
    void theSecretIsUnreadableInTheDatabaseAndTheRecoveryCodesAreHashes() {
        enteredAndSetUp();
        var kept =
                jdbc.sql("select secret from identity.second_factor where person_id = ?")
                        .param(person.value())
                        .query(byte[].class)
                        .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
