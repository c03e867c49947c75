package fr.halle.identity.openid;

import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.net.http.HttpResponse;

/** A whole Halle with three providers: a real one, one of paper, and one that is never there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"halle.demo=true", "halle.demo.password=" + WholeHouse.PASSWORD})
abstract class OpenIdTest {

    protected static final RealProvider REAL = RealProvider.start();
    protected static final PaperProvider PAPER = paper();

    @LocalServerPort protected int port;
    @Autowired protected JdbcClient jdbc;

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry registry) {
        registry.add("halle.openid.real.issuer", REAL::issuer);
        registry.add("halle.openid.real.client-id", () -> RealProvider.CLIENT);
        registry.add("halle.openid.real.client-secret", () -> RealProvider.SECRET);
        registry.add("halle.openid.real.label", () -> "Le vrai");
        registry.add("halle.openid.paper.issuer", PAPER::issuer);
        registry.add("halle.openid.paper.client-id", () -> PaperProvider.CLIENT);
        registry.add("halle.openid.paper.client-secret", () -> PaperProvider.SECRET);
        registry.add("halle.openid.paper.label", () -> "ProPapier");
        registry.add("halle.openid.paper.acr-values", () -> "eidas1");
        registry.add("halle.openid.paper.vouches-for-email", () -> "true");
        registry.add("halle.openid.gone.issuer", () -> "http://127.0.0.1:1");
        registry.add("halle.openid.gone.client-id", () -> "halle");
        registry.add("halle.openid.gone.client-secret", () -> "x");
        registry.add("halle.openid.gone.label", () -> "L’absent");
    }

    @BeforeEach
    void theRealOneKnowsUs() {
        REAL.know(port);
    }

    private static PaperProvider paper() {
        try {
            return new PaperProvider();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where Halle sends the browser. */
    protected static URI setOut(Browser browser, String provider, String next) {
        return URI.create(location(browser.get("/sign-in/openid/" + provider + "?next=" + next)));
    }

    /** There and back, up to Halle's answer. */
    protected HttpResponse<String> byTheRealOne(Browser browser, String user, String next)
            throws Exception {
        return browser.get(local(REAL.visit(setOut(browser, "real", next), user)));
    }

    protected static HttpResponse<String> byPaper(Browser browser, String subject, String next) {
        var address = setOut(browser, "paper", next);
        PAPER.nonce = parameter(address, "nonce");
        PAPER.subject = subject;
        return browser.get(
                "/sign-in/openid/paper/callback?code=c&state=" + parameter(address, "state"));
    }

    protected static String parameter(URI address, String name) {
        return UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name);
    }

    protected static String local(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    protected static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    protected static String alert(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }

    protected int number(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Integer.class).single();
    }

    protected int linked() {
        return number("select count(*) from identity.openid_identity");
    }
}
