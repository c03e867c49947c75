package fr.halle.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.net.http.HttpResponse;
import java.util.UUID;

/** Each of these is refused with a sentence, noted in the log, and leaves nothing behind. */
@ExtendWith(OutputCaptureExtension.class)
class ForgeryTests extends OpenIdTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aProviderThatLiesIsNotBelieved(PaperProvider.Lie lie, CapturedOutput log) {
        int before = linked();
        PAPER.lie = lie;
        var browser = new Browser(port);
        var answer = byPaper(browser, UUID.randomUUID().toString(), "/my/orders");
        refused(browser, answer, "n’a pas pu être vérifiée");
        assertThat(log).contains("Nobody came in by paper");
        assertThat(linked()).isEqualTo(before);
    }

    @Test
    void theSameProviderIsBelievedWhenItTellsTheTruth() {
        PAPER.lie = PaperProvider.Lie.NONE;
        assertThat(location(byPaper(new Browser(port), UUID.randomUUID().toString(), "/")))
                .isEqualTo("/");
    }

    @Test
    void anotherStateOrNoneIsRefused() throws Exception {
        var browser = new Browser(port);
        var back = REAL.visit(setOut(browser, "real", "/"), UUID.randomUUID() + "@example.org");
        var forged = local(back).replaceAll("state=[^&]+", "state=another");
        refused(browser, browser.get(forged), "recommencez");
        refused(browser, browser.get(local(back)), "recommencez"); // the journey was over
        var other = new Browser(port); // the browser of whoever was sent this address
        refused(other, other.get(local(back)), "recommencez");
    }

    @Test
    void aCodeThatHasServedOrWasStolenIsRefusedByTheProvider() throws Exception {
        var email = UUID.randomUUID() + "@example.org";
        var browser = new Browser(port);
        var back = REAL.visit(setOut(browser, "real", "/"), email);
        var thief = new Browser(port);
        var state = parameter(setOut(thief, "real", "/"), "state");
        var stolen = local(back).replaceAll("state=[^&]+", "state=" + state);
        refused(thief, thief.get(stolen), "n’a pas pu être vérifiée"); // PKCE
        var again = new Browser(port);
        assertThat(location(byTheRealOne(again, email, "/"))).isEqualTo("/");
        var late = new Browser(port);
        var replay = parameter(setOut(late, "real", "/"), "state");
        refused(
                late,
                late.get(local(back).replaceAll("state=[^&]+", "state=" + replay)),
                "n’a pas pu être vérifiée");
    }

    @Test
    void theRealProviderRefusesAWayWithoutAChallenge() throws Exception {
        var address = setOut(new Browser(port), "real", "/").toString();
        var bare = address.replaceAll("&?code_challenge(_method)?=[^&]+", "");
        var back = REAL.visit(java.net.URI.create(bare), "x@example.org");
        assertThat(back.toString()).contains("error=invalid_request");
    }

    @Test
    void anotherIssuersAnswerIsRefused() {
        var browser = new Browser(port);
        var state = parameter(setOut(browser, "paper", "/"), "state");
        var path = "/sign-in/openid/paper/callback?code=c&iss=https://else.example&state=";
        refused(browser, browser.get(path + state), "n’a pas pu être vérifiée");
    }

    @Test
    void oneProvidersJourneyDoesNotEndAtAnother() {
        var browser = new Browser(port);
        var state = parameter(setOut(browser, "paper", "/"), "state");
        var answer = browser.get("/sign-in/openid/real/callback?code=c&state=" + state);
        refused(browser, answer, "recommencez");
    }

    @Test
    void whoeverTurnsBackReadsThatNothingHappened() {
        var browser = new Browser(port);
        var state = parameter(setOut(browser, "paper", "/"), "state");
        var path = "/sign-in/openid/paper/callback?error=access_denied&state=" + state;
        refused(browser, browser.get(path), "fait demi-tour");
    }

    @Test
    void aProviderThatIsDownIsSaidToBeDown() {
        var browser = new Browser(port);
        refused(browser, browser.get("/sign-in/openid/gone"), "ne répond pas");
    }

    @Test
    void aProviderThatNobodyConfiguredIsNotThere() {
        for (var path : new String[] {"", "/callback?code=c&state=s", "/account"}) {
            assertThat(new Browser(port).get("/sign-in/openid/nobody" + path).statusCode())
                    .isEqualTo(404);
        }
    }

    private static void refused(Browser browser, HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(alert(answer)).contains(sentence);
        assertThat(browser.cookies()).doesNotContainKeys("halle-session", "halle-link");
    }
}
