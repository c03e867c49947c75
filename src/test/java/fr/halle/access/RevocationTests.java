package fr.halle.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.identity.Identity;
import fr.halle.organisations.Organisations;
import fr.halle.shops.Shops;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Clock;

@WholeHouse
class RevocationTests {

    private static final String MERCHANT = "librairie@demo.halle.example";
    private static final String SHOP = "librairie-du-herisson-lettre";

    @LocalServerPort int port;
    @Autowired Identity identity;
    @Autowired Organisations organisations;
    @Autowired Shops shops;
    @Autowired Clock clock;

    @Test
    void aMandateThatIsRevokedEndsWithTheNextRequestAndAGivenOneBeginsWithIt() {
        var person = identity.byEmail(MERCHANT).orElseThrow().id();
        var shop = shops.bySlug(SHOP).orElseThrow();
        var browser = new Browser(port).enterAs(MERCHANT);
        assertThat(browser.get("/counter/" + SHOP).statusCode()).isEqualTo(200);
        organisations.revoke(person, shop.organisation(), clock.instant());
        assertThat(browser.get("/counter/" + SHOP).statusCode()).isEqualTo(403);
        assertThat(browser.page("/sign-in").select("a[href=/counter]")).isEmpty();
        organisations.authorise(person, shop.organisation(), clock.instant());
        assertThat(browser.get("/counter/" + SHOP).statusCode()).isEqualTo(200);
    }
}
