package fr.halle.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.identity.Identity;
import fr.halle.identity.Role;
import fr.halle.identity.RoleKind;
import fr.halle.identity.Roles;
import fr.halle.identity.Sessions;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.bouncycastle.util.encoders.Base32;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A real person with a password and, once she sets it up, a telephone of her own. */
@WholeHouse
abstract class SecondFactorTest {

    protected static final String CODE = "/sign-in/second-factor";
    protected static final String SET_UP = "/my/security/second-factor";
    protected static final String ROLE_PAGE = "/administration/roles";

    @LocalServerPort protected int port;
    @Autowired protected Identity identity;
    @Autowired protected Roles roles;
    @Autowired protected Sessions sessions;
    @Autowired protected PasswordEncoder passwords;
    @Autowired protected JdbcClient jdbc;
    @Autowired protected Clock clock;

    protected String email;
    protected PersonId person;
    protected byte[] secret = {};
    private long setUpAt;

    @BeforeEach
    void somebodyReal() {
        email = UUID.randomUUID() + "@example.org";
        person = identity.registerInvented(email, "Jeanne Réelle", Language.FR);
        jdbc.sql("update identity.person set demonstration = false, password_hash = ? where id = ?")
                .params(passwords.encode("un deux trois"), person.value())
                .update();
    }

    protected void makeAdministrator() {
        roles.grant(person, Role.everywhere(RoleKind.ADMINISTRATOR), clock.instant(), null, null);
    }

    protected Browser enteredAndSetUp() {
        var browser = new Browser(port);
        password(browser, "/");
        setUp(browser, "/");
        return browser;
    }

    protected Document setUp(Browser browser, String next) {
        var form = browser.page(SET_UP + "?next=" + next).expectForm("form[action=" + SET_UP + "]");
        secret = Base32.decode(form.ownerDocument().select("#secret").text().replace(" ", ""));
        setUpAt = Totp.step(clock.instant());
        form.select("#code").val(spent());
        var answer = browser.submit(form);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** Of the step after the one that served to set up: taken now, and in the next half minute. */
    protected String fresh() {
        return Totp.code(secret, setUpAt + 1);
    }

    protected String spent() {
        return Totp.code(secret, setUpAt);
    }

    protected HttpResponse<String> password(Browser browser, String next) {
        return browser.post(
                "/sign-in", Map.of("email", email, "password", "un deux trois", "next", next));
    }

    protected static HttpResponse<String> code(Browser browser, String code) {
        return browser.post(CODE, Map.of("code", code));
    }

    protected int idleSeconds() {
        return jdbc.sql(
                        """
                        select max_inactive_interval from identity.spring_session
                        where principal_name = ? order by creation_time desc limit 1
                        """)
                .param(person.value().toString())
                .query(Integer.class)
                .single();
    }

    protected static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    protected static String alert(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }
}
