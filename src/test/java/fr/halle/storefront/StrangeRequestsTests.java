package fr.halle.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"halle.demo=true", "halle.show-sql-count=true"})
class StrangeRequestsTests {

    @LocalServerPort int port;

    private StorefrontPages pages;

    @BeforeEach
    void enter() {
        pages = new StorefrontPages(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/market/rien",
                "/market/-",
                "/shops/personne",
                "/shops/fournil-du-sanglier-savant/rien",
                "/shops/personne/galette-au-sucre",
                "/market/FROMAGES",
                "/shops/%F0%9F%A5%96"
            })
    void sendsBackWhoeverAsksForWhatIsNotThere(String path) {
        var page = pages.ask(path);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.title()).isEqualTo("Cette page n’est plus à l’étal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/market/fromages?after=abc",
                "/market/fromages?after=",
                "/market/fromages?after=00000000-0000-0000-0000-000000000000",
                "/market/fromages?after=%00",
                "/market/fromages?after=%F0%9F%A7%80&after=2",
                "/shops/fournil-du-sanglier-savant?after='",
                "/market/%00",
                "/market/fromages%27%20or%201=1",
                "/shops/%2e%2e/%2e%2e/etc/passwd",
                "/?lang=%00",
                "/shops?lang=xx"
            })
    void neverFailsWhateverItIsAsked(String path) {
        assertThat(pages.ask(path).status()).isIn(200, 302, 400, 404);
        var long404 = pages.ask("/shops/" + "a".repeat(3000));
        assertThat(long404.status()).isEqualTo(404);
    }
}
