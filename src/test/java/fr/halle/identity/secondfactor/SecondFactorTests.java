package fr.halle.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** From the first sign-in to the pages of a role. */
class SecondFactorTests extends SecondFactorTest {

    @Test
    void aRoleOpensNothingUntilATelephoneIsSetUp() {
        makeAdministrator();
        var browser = new Browser(port);
        var entered = password(browser, "/my/orders");
        assertThat(location(entered)).startsWith(SET_UP + "?next=%2Fmy%2Forders");
        assertThat(browser.get("/my/orders").statusCode()).as("a shopper's page").isEqualTo(200);
        assertThat(location(browser.get(ROLE_PAGE)))
                .isEqualTo(CODE + "?next=%2Fadministration%2Froles");
        assertThat(location(browser.get(CODE + "?next=" + ROLE_PAGE)))
                .startsWith(SET_UP + "?next=");
        var codes = setUp(browser, ROLE_PAGE);
        assertThat(codes.select("code")).hasSize(10);
        assertThat(browser.get(ROLE_PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void aCodeCountsOnceAndTheSessionBeginsWithIt() {
        makeAdministrator();
        var first = enteredAndSetUp();
        var other = new Browser(port);
        assertThat(location(password(other, ROLE_PAGE))).isEqualTo(CODE);
        assertThat(other.cookies()).doesNotContainKey("halle-session");
        assertThat(alert(code(other, "000000"))).contains("pas le code du moment");
        assertThat(alert(code(other, spent()))).contains("déjà servi");
        assertThat(location(code(other, fresh()))).isEqualTo(ROLE_PAGE);
        assertThat(other.get(ROLE_PAGE).statusCode()).isEqualTo(200);
        assertThat(other.cookies().get("halle-session"))
                .isNotEqualTo(first.cookies().get("halle-session"));
        assertThat(idleSeconds()).as("while a role is held").isEqualTo(3600);
    }

    @Test
    void theSixthWrongCodeIsTooManyEvenIfTheNextOneIsRight() throws InterruptedException {
        while (clock.instant().getEpochSecond() % 900 > 880) Thread.sleep(1000);
        makeAdministrator();
        enteredAndSetUp();
        var other = new Browser(port);
        password(other, "/");
        for (int i = 0; i < 5; i++) code(other, "00000" + i);
        assertThat(alert(code(other, fresh()))).contains("Trop de codes");
        assertThat(other.cookies()).doesNotContainKey("halle-session");
    }

    @Test
    void nobodySeesAnInventedTelephoneFromElsewhere() {
        var browser = new Browser(port).knockAs(WholeHouse.ACCOUNTANT);
        assertThat(browser.page(CODE).select("#shown").text()).matches("\\d{6}");
        var far = browser.get(CODE, "X-Forwarded-For", "203.0.113.7");
        assertThat(Jsoup.parse(far.body()).select("#shown")).isEmpty();
    }

    @Test
    void aMadeUpHalfEntryIsNone() {
        var browser = new Browser(port);
        browser.get("/sign-in");
        var answer =
                browser.get(CODE, "Cookie", "halle-half=" + person.value() + ".9999999999.Lw.x");
        assertThat(location(answer)).isEqualTo("/sign-in");
    }
}
