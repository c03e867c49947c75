package fr.halle.storefront.linked;

import static fr.halle.storefront.linked.SchemaOrg.expand;
import static fr.halle.storefront.linked.SchemaOrg.part;
import static fr.halle.storefront.linked.SchemaOrg.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.ProductDraft;
import fr.halle.catalog.farm.Weights;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.Vat;
import fr.halle.shops.Closure;
import fr.halle.shops.hours.ShopClosures;
import fr.halle.testing.Answer;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import jakarta.json.JsonObject;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a machine understands of our pages. */
class LinkedDataTests extends WholeHalle {

    private static final String EVIL = "Miel </script><script>alert(1)</script> & « brut »";

    @Autowired Catalog catalog;
    @Autowired ShopClosures closures;
    @Autowired Weights weights;

    @Test
    void aProductHasItsOffersWithPriceAvailabilityAndSeller() {
        var things = things(buyer().get("/shops/fournil-du-sanglier-savant/galette-au-sucre"));
        var product = things.get("https://schema.org/Product");
        assertThat(value(product, "name")).isEqualTo("Galette au sucre");
        assertThat(product.getJsonArray("https://schema.org/offers")).hasSize(3);
        var offer = part(product, "offers");
        assertThat(offer.getJsonArray("@type").getString(0)).isEqualTo("https://schema.org/Offer");
        assertThat(value(offer, "price")).isEqualTo("7.50").matches("\\d+\\.\\d{2}");
        assertThat(value(offer, "priceCurrency")).isEqualTo("EUR");
        assertThat(value(offer, "availability")).isEqualTo("https://schema.org/InStock");
        assertThat(value(offer, "url"))
                .startsWith("http")
                .endsWith("/galette-au-sucre?variant=pour-4");
        assertThat(value(part(offer, "seller"), "name")).isEqualTo("Le Fournil du Sanglier Savant");
        var trail = things.get("https://schema.org/BreadcrumbList");
        assertThat(trail.getJsonArray("https://schema.org/itemListElement")).hasSize(3);
        assertThat(value(part(trail, "itemListElement"), "item")).endsWith("/market");
    }

    @Test
    void whatIsWeighedHasThePriceOfAPortionAndOfAKilogram() {
        var stall = stalls.open(5, 10);
        weights.sell(new OfferId(stall.offer()), new ByWeight(250, 10));
        var page = buyer().get("/shops/" + stall.slug() + "/" + stall.offers().getFirst().slug());
        var offer = part(things(page).get("https://schema.org/Product"), "offers");
        assertThat(value(offer, "price")).isEqualTo("0.75");
        var perKilo = part(offer, "priceSpecification");
        assertThat(value(perKilo, "price")).isEqualTo("3.00");
        assertThat(value(part(perKilo, "referenceQuantity"), "unitCode")).isEqualTo("KGM");
    }

    @Test
    void aReducedOfferSaysUntilWhen() {
        var page = buyer().get("/shops/bocaux-du-bocage/confiture-de-mirabelles");
        var offer = part(things(page).get("https://schema.org/Product"), "offers");
        assertThat(value(offer, "price")).isEqualTo("4.40");
        assertThat(LocalDate.parse(value(offer, "priceValidUntil")))
                .isAfter(Days.today().plusDays(50));
    }

    @Test
    void aShopHasItsPlaceItsHoursAndItsClosures() {
        var stall = stalls.open(5, 10);
        var day = Days.today().plusDays(3);
        closures.close(stall.shop(), new Closure(day, day, "Inventaire"), WholeHouse.SOMEBODY);
        var shop = things(buyer().get("/shops/" + stall.slug())).get("https://schema.org/Store");
        assertThat(value(shop, "telephone")).isEqualTo("+33324000000");
        assertThat(value(part(shop, "address"), "addressCountry")).isEqualTo("FR");
        assertThat(Double.parseDouble(value(part(shop, "geo"), "latitude"))).isBetween(49.0, 51.0);
        assertThat(shop.getJsonArray("https://schema.org/openingHoursSpecification")).hasSize(7);
        var hours = part(shop, "openingHoursSpecification");
        assertThat(value(hours, "dayOfWeek")).isEqualTo("https://schema.org/Monday");
        assertThat(value(hours, "opens")).isEqualTo("08:00");
        var closed = part(shop, "specialOpeningHoursSpecification");
        assertThat(value(closed, "validFrom")).isEqualTo(day.toString());
        assertThat(value(closed, "opens")).isEqualTo(value(closed, "closes"));
    }

    @Test
    void theSiteHasASearch() {
        var site =
                expand(
                        LinkedSite.script(
                                "Halle", "https://h.example/", "https://h.example/search"));
        assertThat(value(part(part(site, "potentialAction"), "target"), "urlTemplate"))
                .isEqualTo("https://h.example/search?q={search_term_string}");
    }

    @Test
    void noNameBreaksOutOfItsScript() {
        var stall = stalls.open(5, 10);
        var one = new ProductDraft.Variant("", Money.parse("EUR 3.00"), "le pot", null, 5);
        catalog.put(
                new ProductDraft(
                        stall.shop(),
                        "miel",
                        EVIL,
                        "",
                        "miels",
                        new Vat(55),
                        "honey",
                        List.of(one)));
        var page = buyer().get("/shops/" + stall.slug() + "/miel");
        assertThat(page.body()).doesNotContain("<script>alert");
        assertThat(value(things(page).get("https://schema.org/Product"), "name")).isEqualTo(EVIL);
        assertThat(page.page().select("meta[property=og:title]").attr("content")).isEqualTo(EVIL);
    }

    @Test
    void aPageNamesItsAddressInEachLanguage() {
        var path = "/shops/fournil-du-sanglier-savant/galette-au-sucre";
        var french = buyer().get(path + "?variant=pour-6").page();
        var english = buyer().get(path + "?lang=en").page();
        assertThat(french.select("link[rel=canonical]").attr("href")).endsWith(path);
        assertThat(english.select("link[rel=canonical]").attr("href")).endsWith(path + "?lang=en");
        assertThat(french.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("fr", "en", "x-default");
        assertThat(english.select("meta[property=og:locale]").attr("content")).isEqualTo("en_GB");
        assertThat(french.select("meta[name=description]").attr("content")).hasSizeBetween(40, 161);
    }

    private static Map<String, JsonObject> things(Answer answer) {
        assertThat(answer.status()).as(answer.summary()).isEqualTo(200);
        return answer.page().select("script[type=application/ld+json]").stream()
                .map(script -> expand(script.data()))
                .collect(
                        Collectors.toMap(
                                thing -> thing.getJsonArray("@type").getString(0),
                                Function.identity()));
    }
}
