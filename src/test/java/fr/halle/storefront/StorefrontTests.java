package fr.halle.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.CivilTime;
import fr.halle.shops.Closure;
import fr.halle.shops.Shops;
import fr.halle.shops.hours.ShopClosures;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.util.ArrayList;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"halle.demo=true", "halle.show-sql-count=true"})
class StorefrontTests {

    private static final String GALETTE = "/shops/fournil-du-sanglier-savant/galette-au-sucre";
    private static final String SOLD_OUT =
            "/shops/chocolaterie-de-la-lune-gourmande/pates-de-fruits-au-cassis";

    @Autowired JdbcClient jdbc;
    @Autowired Shops shops;
    @Autowired ShopClosures closures;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private StorefrontPages pages;

    @BeforeEach
    void enter() {
        pages = new StorefrontPages(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 'Le marché en bas, les idées en haut.', 'The market below, ideas above.', 7",
        "/market, Le marché, The market, 5",
        "/market/cremerie, Crèmerie et œufs, Dairy and eggs, 5",
        "/market/fromages, Fromages, Cheeses, 5",
        "/shops, Les boutiques, Shops, 5",
        "/shops/fournil-du-sanglier-savant, Le Fournil du Sanglier Savant, Le Fournil du Sanglier Savant, 6",
        "/shops/plume-d-ardoise, La Plume d’Ardoise, La Plume d’Ardoise, 6",
        GALETTE + ", Galette au sucre, Galette au sucre, 6",
        "/commons, L’étage s’aménage, Upstairs is being fitted out, 4",
        "/council, Le conseil, The council, 7",
        "/terms, Conditions générales, General conditions, 1"
    })
    void showsEachPageInTwoLanguagesWithinItsBudget(
            String path, String french, String english, int budget) {
        assertThat(pages.addToBasket(pages.open(GALETTE))).isEqualTo(302);
        pages.open(path); // from now on what is kept for a minute is known
        var page = pages.open(path);
        assertThat(page.title()).isEqualTo(french);
        assertThat(page.statements()).as("with one for the basket").isBetween(1, budget);
        assertThat(page.html().select(".count").text()).startsWith("1");
        assertThat(page.html().select(".demonstration")).hasSize(1);
        assertThat(page.html().select("[style], style, script:not([src]):not([type$=json])"))
                .isEmpty();
        assertThat(pages.open(path + "?lang=en").title()).isEqualTo(english);
    }

    @Test
    void welcomesWithBothDoorsASearchTheSeasonAndTheAisles() {
        var home = pages.open("/").html();
        assertThat(home.select(".arch h2 a").eachAttr("href"))
                .containsExactly("/market", "/commons");
        assertThat(home.select(".aisles a")).hasSize(10);
        assertThat(home.select(".card .price-tag")).hasSize(8);
        assertThat(home.select(".card-title a").eachAttr("href")).doesNotHaveDuplicates();
        assertThat(home.select(".rows .row")).isNotEmpty();
        assertThat(home.body().text()).contains("On peut tout commander sans compte.");
        assertThat(home.select("form[role=search][action=/search] input").eachAttr("name"))
                .containsExactly("q", "near");
        assertThat(home.select("button[formaction=/shops]")).hasSize(1);
    }

    @Test
    void costsAVisitorTheSameSixStatementsEachTime() {
        var stranger = new StorefrontPages(port);
        stranger.open("/");
        assertThat(stranger.open("/").statements()).isEqualTo(6);
        assertThat(stranger.open("/").statements()).isEqualTo(6);
    }

    @Test
    void showsTheRealTerritoryUpstairsAndUnderTheRoof() {
        var home = pages.open("/").html();
        assertThat(home.select(".figures dd").eachText()).startsWith("447", "8");
        assertThat(home.select(".figures dt").text()).contains("population municipale 2026");
        assertThat(home.select(".names li")).hasSize(7);
        var territory = pages.open("/territory");
        assertThat(territory.statements()).isLessThanOrEqualTo(4);
        assertThat(territory.html().select("tbody tr")).hasSize(447);
        assertThat(territory.html().select("tbody a")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"epicerie", "maison", "fromages", "boissons"})
    void walksThroughAnAisleMeetingEachProductOnce(String category) {
        var met = new ArrayList<String>();
        var path = "/market/" + category;
        for (var at = path; !at.isEmpty(); ) {
            var page = pages.open(at).html();
            met.addAll(page.select(".card-title a").eachAttr("href"));
            at = page.select("main a[href^=" + path + "?after=]").attr("href");
        }
        int listed =
                jdbc.sql(
                                """
                                select count(*) from catalog.product p join catalog.category c on c.slug = p.category
                                where c.slug = :category or c.parent = :category
                                """)
                        .param("category", category)
                        .query(Integer.class)
                        .single();
        assertThat(met).doesNotHaveDuplicates().hasSize(listed);
    }

    @Test
    void groupsAllShopsByEpci() {
        var page = pages.open("/shops").html();
        assertThat(page.select("main h2")).hasSize(8);
        assertThat(page.select(".row")).hasSize(shops.all().size());
    }

    @Test
    void saysWhenAShopOpensAndCloses() {
        var creamery = shops.bySlug("cremerie-de-la-chouette-etourdie").orElseThrow();
        var today = CivilTime.local(clock.instant()).toLocalDate();
        closures.close(
                creamery.id(),
                new Closure(today.plusDays(30), today.plusDays(40), "congés"),
                WholeHouse.SOMEBODY);
        closures.close(
                creamery.id(),
                new Closure(today.plusDays(50), today.plusDays(50), ""),
                WholeHouse.SOMEBODY);
        var page = pages.open("/shops/cremerie-de-la-chouette-etourdie").html();
        assertThat(page.select("#come tbody tr")).hasSize(7);
        assertThat(page.select("tr[aria-current=date]")).hasSize(1);
        assertThat(page.select("#come tbody tr").get(1).select("td").text().replace('\u00a0', ' '))
                .isEqualTo("8 h 30 – 12 h 30, 14 h 30 – 19 h");
        assertThat(page.select(".alert li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("congés");
        assertThat(page.select("a[href=tel:0353011286]")).isNotEmpty();
    }

    @Test
    void sendsThePatientsOfAPhysiotherapistToTheTelephone() {
        var page = pages.open("/shops/kinesitherapie-du-pas-leger");
        assertThat(page.text()).contains("Sur rendez-vous");
        assertThat(page.html().select("form[action^=/basket], .price-tag")).isEmpty();
        assertThat(page.html().select("a.btn[href^=tel:]")).hasSize(1);
    }

    @Test
    void pricesAProductAsTheLawWantsIt() {
        var page = pages.open(GALETTE);
        assertThat(page.html().select(".price--big data").attr("value")).isEqualTo("7.50");
        assertThat(page.text().replace('\u00a0', ' '))
                .contains(
                        "7,50 €", "21,43 € le kg", "TVA de 5,5 % comprise", "Retrait en boutique");
        assertThat(page.html().select("input[type=radio]")).hasSize(3);
        assertThat(page.html().select("input[type=radio][checked]")).hasSize(1);
    }

    @Test
    void putsTheChosenProductIntoTheBasket() {
        assertThat(pages.addToBasket(pages.open(GALETTE))).isEqualTo(302);
        assertThat(pages.open("/basket").text()).contains("Galette au sucre");
    }

    @Test
    void saysWhatIsSoldOutAndOffersNoButton() {
        var gone = pages.open(SOLD_OUT);
        assertThat(gone.text()).contains("Épuisé pour l’instant");
        assertThat(gone.html().select("form[action=/basket/lines]")).isEmpty();
        var partly =
                pages.open("/shops/charcuterie-du-beffroi-de-papier/boudin-blanc-facon-retheloise");
        assertThat(partly.html().select("input[type=radio][disabled]")).hasSize(1);
        assertThat(partly.html().select("input[type=radio][disabled][checked]")).isEmpty();
        assertThat(partly.html().select("label:has([disabled])").text()).contains("Épuisé");
    }
}
