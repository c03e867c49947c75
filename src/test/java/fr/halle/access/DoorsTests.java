package fr.halle.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.Map;

/** What no controller of ours answers: files, measures, nonsense; and what every answer carries. */
@WholeHouse
class DoorsTests {

    @LocalServerPort int port;

    @Test
    void aFileOfThePagesIsForEverybody() {
        assertThat(browser().get("/ui/icon.svg").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/ui/nowhere.css",
                "/application.yaml",
                "/fr/halle/identity/V1__identity.sql",
                "/demonstration/people.csv",
                "/counter-",
                "/my/",
                "/basket/",
            })
    void whatIsNotThereIsSaidToBeGone(String path) {
        var answer = browser().get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("n’est plus à l’étal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ui/..%2fapplication.yaml",
                "/ui/%2e%2e/application.yaml",
                "/counter;x=1",
                "/counter%2f",
                "//counter"
            })
    void aCrookedPathOpensNothing(String path) {
        assertThat(browser().get(path).statusCode()).isIn(302, 400, 404);
        assertThat(browser().get(path).headers().firstValue("Location").orElse("/sign-in"))
                .startsWith("/sign-in");
    }

    @Test
    void measuresAreForThisMachineOnly() {
        assertThat(browser().get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(browser().get("/actuator/health", "X-Forwarded-For", "203.0.113.7").statusCode())
                .isEqualTo(200);
        assertThat(browser().get("/actuator").statusCode()).isEqualTo(200);
        for (var path : new String[] {"/actuator", "/actuator/prometheus"}) {
            assertThat(browser().get(path, "X-Forwarded-For", "203.0.113.7").statusCode())
                    .isIn(302, 403);
            assertThat(browser().get(path, "Forwarded", "for=203.0.113.7").statusCode())
                    .isIn(302, 403);
        }
        assertThat(browser().get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void theDemonstrationsShortcutsAreForThisMachineOnly() {
        var far = new String[] {"X-Forwarded-For", "203.0.113.7"};
        assertThat(browser().get("/demonstration/mails", far).statusCode()).isEqualTo(404);
        assertThat(browser().get("/sign-in", far).body()).doesNotContain("/demonstration/sign-in");
    }

    @Test
    void nobodyHasASessionBeforeSigningIn() {
        var browser = browser();
        for (var path :
                new String[] {
                    "/basket", "/sign-in", "/checkout", "/my/orders", "/counter", "/nowhere"
                }) browser.get(path);
        browser.post("/sign-in", Map.of("email", "nobody@example.org", "password", "x"));
        assertThat(browser.cookies()).doesNotContainKeys("halle-session", "JSESSIONID");
        browser.enterAs(WholeHouse.SHOPPER);
        assertThat(browser.cookies()).containsKey("halle-session");
    }

    @Test
    void everyAnswerForbidsWhatWeDoNotUse() {
        var headers = browser().get("/basket").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    private Browser browser() {
        return new Browser(port);
    }
}
