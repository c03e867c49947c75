package fr.halle.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.ProductDraft;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;
import fr.halle.shops.hours.ShopHours;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.WholeHouse;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What people type, and what they mean, in the shops of the demonstration. */
class FindingTests extends WholeHalle {

    @Autowired Search search;
    @Autowired Catalog catalog;
    @Autowired ShopHours hours;

    @ParameterizedTest
    @CsvSource({
        "miels, Miel de tilleul",
        "MIEL, Miel de tilleul",
        "froamge, Fromage frais de chèvre",
        "fromgae chevre, Fromage frais de chèvre",
        "oeufs, Œufs de plein air",
        "œuf, Œufs de plein air",
        "pain charlevile, Pain de campagne au levain",
        "pains charleville-mezieres, Pain de campagne au levain",
        "campag, Pain de campagne au levain",
        "fournil du sanglier, Galette au sucre",
        "cremerie, Tomme du Pont Levis",
        "08200 tomme, Tomme du Pont Levis",
        "'galettes, au SUCRES', Galette au sucre"
    })
    void finds(String typed, String product) {
        assertThat(titles(typed)).as(typed).anyMatch(title -> title.startsWith(product));
    }

    @Test
    void putsWhatIsCalledSoBeforeWhatIsOnlyFoundAround() {
        assertThat(titles("fromages").subList(0, 3)).allMatch(title -> title.contains("romage"));
    }

    @Test
    void saysWhatItTookAMistypedWordFor() {
        assertThat(page("froamge")).contains("« froamge »", "« fromage »");
        assertThat(page("fromage")).doesNotContain("Rien ne s’appelle");
    }

    @Test
    void showsShopsAndCommunesThatAreCalledSo() {
        var html = buyer().get(path("fournil")).page();
        assertThat(html.select("#shops").text()).isEqualTo("Boutiques");
        assertThat(html.select(".row a").eachText()).contains("Le Fournil du Sanglier Savant");
        assertThat(buyer().get(path("sedan")).page().select("a.chip").eachAttr("href"))
                .contains("/search?near=Sedan");
    }

    @Test
    void leavesAWayOnWhereNothingIsFound() {
        var html = buyer().get(path("zzqxkw miel")).page();
        assertThat(html.select("main .card")).isEmpty();
        assertThat(html.select(".empty a").eachAttr("href"))
                .containsExactly("/search?q=miel", "/market");
    }

    @Test
    void learnsNamesPausesAndWithdrawalsWithinTheNextRound() {
        var stall = stalls.open(5, 3);
        put(stall.shop(), "Zibeline de Rocroi");
        assertThat(found("zibeline")).hasSize(1);
        put(stall.shop(), "Ocarina de Givet");
        assertThat(found("zibeline")).isEmpty();
        assertThat(found("ocarina")).hasSize(1);
        rename("shops.shop set name = 'Kiosque Ypsilon'", stall.shop());
        assertThat(found("ocarina ypsilon")).hasSize(1);
        hours.pause(stall.shop(), WholeHouse.SOMEBODY);
        assertThat(found("ocarina")).isEmpty();
        hours.resume(stall.shop(), WholeHouse.SOMEBODY);
        assertThat(found("ocarina")).hasSize(1);
        jdbc.sql("update territory.commune set name = 'Wxyzville' where insee_code = '08105'")
                .update();
        assertThat(found("ocarina wxyzville")).hasSize(1);
        jdbc.sql(
                        "update territory.commune set name = 'Charleville-Mézières' where insee_code = '08105'")
                .update();
        jdbc.sql("update catalog.product set withdrawn_at = now() where name = ?")
                .param("Ocarina de Givet")
                .update();
        assertThat(found("ocarina")).isEmpty();
    }

    private void rename(String what, ShopId shop) {
        jdbc.sql("update " + what + " where id = ?").param(shop.value()).update();
    }

    private void put(ShopId shop, String name) {
        var price = Money.ofMinor(CurrencyUnit.EUR, 500);
        var variant = new ProductDraft.Variant("", price, "la pièce", null, 4);
        catalog.put(
                new ProductDraft(
                        shop, "essai", name, "", "pains", new Vat(55), "bread", List.of(variant)));
    }

    private List<?> found(String typed) {
        everythingBeforeIsOver();
        search.catchUp();
        var words = search.understand(typed).words();
        if (words.stream().anyMatch(Understood.Word::isMended)) return List.of();
        var query =
                new Query(
                        words,
                        null,
                        null,
                        false,
                        null,
                        null,
                        false,
                        null,
                        Sort.RELEVANCE,
                        null,
                        24);
        return search.find(query).products();
    }

    private List<String> titles(String typed) {
        return buyer().open(path(typed)).page().select("main .card-title a").eachText();
    }

    private String page(String typed) {
        return buyer().open(path(typed)).text().replace('\u00a0', ' ');
    }

    private static String path(String typed) {
        return "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
