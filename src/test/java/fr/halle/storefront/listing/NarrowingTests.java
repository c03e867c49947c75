package fr.halle.storefront.listing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.ManyProducts;
import fr.halle.catalog.ProductDraft;
import fr.halle.kernel.Vat;
import fr.halle.search.Search;
import fr.halle.testing.Answer;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHalle;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What narrows a list, what orders it, and that a long one costs what a short one costs. */
class NarrowingTests extends WholeHalle {

    @Autowired ManyProducts many;
    @Autowired Search search;
    @Autowired Grounds grounds;

    @Test
    void narrowsByPriceBothWaysAndByStock() {
        assertThat(prices("/market?price-min=5&price-max=7,50"))
                .isNotEmpty()
                .allMatch(price -> price.doubleValue() >= 5 && price.doubleValue() <= 7.5);
        var stall = stalls.open(3, 0, 2);
        everythingBeforeIsOver();
        search.catchUp();
        var all = titles("/search?q=" + word(stall));
        assertThat(all).hasSize(2);
        assertThat(titles("/search?q=" + word(stall) + "&in-stock=yes"))
                .containsExactly(stall.offers().getLast().name());
    }

    @Test
    void narrowsByPlaceWithTheDistanceFromIt() {
        var near = buyer().get("/market?near=08200&km=5").page();
        assertThat(near.select(".card .near").eachText()).isNotEmpty().contains("Sur place");
        assertThat(near.select("a.chip").text()).contains("À 5 km de Sedan");
        assertThat(buyer().get("/market?near=charleville").page().select("a.chip").text())
                .contains("À 10 km de Charleville-Mézières");
        assertThat(titles("/market/fromages?near=Sedan&km=5"))
                .isNotEmpty()
                .isSubsetOf(titles("/market/fromages?near=Sedan&km=50"));
    }

    @ParameterizedTest
    @CsvSource({
        "/market?epci=200041630, EPCI",
        "/market?trade=farmer, Agriculteur",
        "/market?open=now, Ouvert maintenant",
        "/market?collect=tomorrow, Retrait demain",
        "/search?q=pain&category=pains, Pains",
        "/market/pains?in-stock=yes, Disponible"
    })
    void namesEachChoiceWithTheWayToDropIt(String path, String chip) {
        var page = buyer().get(path);
        assertThat(page.status()).isEqualTo(200);
        var chips = page.page().select(".spread a.chip");
        assertThat(chips).hasSize(1);
        if (!chip.equals("EPCI")) assertThat(chips.text()).startsWith(chip);
        assertThat(chips.attr("href"))
                .isEqualTo(path.contains("q=") ? "/search?q=pain" : path.split("\\?")[0]);
    }

    @Test
    void showsOnlyTheShopsThatFit() {
        var farmers = buyer().get("/shops?trade=farmer").page().select(".row .card-by").eachText();
        assertThat(farmers).isNotEmpty().allMatch("Agriculteur"::equals);
        var sedan = buyer().get("/shops?near=Sedan&km=5").page();
        assertThat(sedan.select("main h2").eachText()).containsExactly("Sedan");
        assertThat(buyer().get("/shops?near=Givet&km=5&trade=farmer&open=now").status())
                .isEqualTo(200);
    }

    @Test
    void ordersByPriceAndGoesOnWhereItEnded() {
        for (var sort : List.of("price", "price-down", "newest", "near&near=08000&km=50")) {
            var met = new ArrayList<String>();
            var prices = new ArrayList<BigDecimal>();
            var path = "/market/epicerie?sort=" + sort;
            for (var at = path; !at.isEmpty(); ) {
                var page = buyer().open(at).page();
                met.addAll(page.select("main .card-title a").eachAttr("href"));
                page.select("main .price-tag")
                        .eachAttr("value")
                        .forEach(price -> prices.add(new BigDecimal(price)));
                at = page.select("a.btn[href*=after=]").attr("href");
            }
            assertThat(met).as(sort).doesNotHaveDuplicates().hasSizeGreaterThan(24);
            if (sort.equals("price")) assertThat(prices).isSorted();
            if (sort.equals("price-down")) assertThat(prices.reversed()).isSorted();
        }
    }

    @Test
    void aFormsEmptyFieldsAreDroppedFromTheAddress() {
        var sent = "/market/pains?near=08000&km=10&epci=&trade=&price-min=&price-max=9%2C50&sort=";
        assertThat(buyer().get(sent).location())
                .isEqualTo("/market/pains?near=08000&price-max=9,50");
        assertThat(buyer().get("/market/pains?price-max=5&price-min=10").location())
                .isEqualTo("/market/pains?price-min=5&price-max=10");
        assertThat(buyer().get("/search?near=08000&q=pain").location())
                .isEqualTo("/search?q=pain&near=08000");
    }

    @Test
    void saysWhatItLeftOut() {
        var page = buyer().get("/market?near=Tombouctou&price-max=NaN&sort=best&after=zz");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("le lieu, que nous ne trouvons pas", "le prix maximum", "le classement");
    }

    @Test
    void costsTheSameForAThousandProductsAsForTen() {
        var few = stalls.open(3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        var lots = stalls.open(3);
        many.list(IntStream.range(0, 1000).mapToObj(number -> draft(lots, number)).toList());
        everythingBeforeIsOver();
        search.catchUp();
        grounds.now();
        var small = buyer().get("/search?q=" + word(few));
        var large = buyer().get("/search?q=harmonica");
        assertThat(large.text().replace('\u202f', ' ')).contains("1 000 produits");
        assertThat(small.sql()).isLessThanOrEqualTo(4);
        assertThat(large.sql()).isEqualTo(small.sql());
        assertThat(buyer().get("/market/musique?sort=price&price-max=8").sql())
                .isLessThanOrEqualTo(3);
        var second = large.page().select("a.btn[href*=after=]").attr("href");
        assertThat(buyer().get(second).sql()).isLessThanOrEqualTo(4);
        assertThat(buyer().get(second).page().select("main .card")).hasSize(24);
        jdbc.sql("update catalog.product set withdrawn_at = now() where shop_id = ?")
                .param(lots.shop().value())
                .update();
        everythingBeforeIsOver();
        search.catchUp();
    }

    @Test
    void letsOneAddressSearchOftenButNotEndlessly() {
        var rate = new SearchRate(5);
        assertThat(IntStream.range(0, 40).filter(number -> rate.allows("192.0.2.1")).count())
                .isBetween(15L, 20L);
        assertThat(rate.allows("192.0.2.2")).isTrue();
    }

    private static ProductDraft draft(Stall stall, int number) {
        var price = Money.ofMinor(CurrencyUnit.EUR, 300 + number);
        var variant = new ProductDraft.Variant("", price, "la pièce", null, 3);
        return new ProductDraft(
                stall.shop(),
                "harmonica-" + number,
                "Harmonica " + number,
                "",
                "musique",
                new Vat(200),
                "music",
                List.of(variant));
    }

    /** The number in its name, which nothing else bears. */
    private static String word(Stall stall) {
        return stall.name().replaceAll("\\D", "") + "+etal";
    }

    private List<String> titles(String path) {
        return page(path).page().select("main .card .card-title a").eachText();
    }

    private List<BigDecimal> prices(String path) {
        return page(path).page().select("main .price-tag").eachAttr("value").stream()
                .map(BigDecimal::new)
                .toList();
    }

    private Answer page(String path) {
        return buyer().open(path);
    }
}
