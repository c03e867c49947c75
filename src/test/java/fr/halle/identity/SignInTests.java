package fr.halle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.clock.Boundaries;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.Map;

@WholeHouse
class SignInTests {

    @LocalServerPort int port;

    @Test
    void letsInWhoKnowsTheirPassword() {
        var browser = new Browser(port);
        var answer =
                attempt(
                        browser,
                        " Marguerite@Demo.Halle.example ",
                        WholeHouse.PASSWORD,
                        "/my/orders");
        assertThat(answer.headers().firstValue("Location")).contains("/my/orders");
        assertThat(browser.get("/my/orders").statusCode()).isEqualTo(200);
        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(302);
        assertThat(browser.get("/my/orders").statusCode()).as("signed out").isEqualTo(302);
    }

    @Test
    void saysTheSameOfAnUnknownAddressAndOfAWrongPassword() {
        var unknown = attempt(new Browser(port), "personne@demo.halle.example", "x", "/");
        var wrong = attempt(new Browser(port), "heather@demo.halle.example", "x", "/");
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(alert(unknown)).isEqualTo(alert(wrong)).contains("ne vont pas ensemble");
    }

    @Test
    void theEleventhAttemptUnderANameIsRefusedEvenWithTheRightPassword() {
        Boundaries.clearOfTheQuarter(60);
        var name = "gaspard@demo.halle.example";
        for (int i = 1; i <= 10; i++) {
            assertThat(alert(attempt(new Browser(port), name, "wrong " + i, "/")))
                    .contains("ne vont pas ensemble");
        }
        var eleventh =
                attempt(new Browser(port), "Gaspard@demo.halle.example", WholeHouse.PASSWORD, "/");
        assertThat(eleventh.statusCode()).isEqualTo(422);
        assertThat(alert(eleventh)).contains("Trop d’essais");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/x\r\nSet-Cookie: a=b",
                " //evil.example",
                "/{evil}",
                "",
            })
    void leadsNowhereElse(String next) {
        var fields = Map.of("email", WholeHouse.SHOPPER, "next", next);
        assertThat(
                        new Browser(port)
                                .post("/demonstration/sign-in", fields)
                                .headers()
                                .firstValue("Location"))
                .contains("/");
    }

    @Test
    void leadsNowhereElseWithAPasswordEither() {
        var answer =
                attempt(
                        new Browser(port),
                        WholeHouse.SHOPPER,
                        WholeHouse.PASSWORD,
                        "//evil.example");
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/counter", "/my/orders", "/counter/x/collection?code=123456"})
    void leadsBackToThePageThatAskedForIt(String next) {
        var asked = new Browser(port).get(next).headers().firstValue("Location").orElseThrow();
        var form = new Browser(port).page(asked).expectForm("form[action=/sign-in]");
        assertThat(form.select("[name=next]").val()).isEqualTo(next);
    }

    private static HttpResponse<String> attempt(
            Browser browser, String email, String password, String next) {
        return browser.post("/sign-in", Map.of("email", email, "password", password, "next", next));
    }

    private static String alert(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }
}
