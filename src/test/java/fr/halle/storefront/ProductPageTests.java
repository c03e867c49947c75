package fr.halle.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Facts;
import fr.halle.catalog.Facts.Allergen;
import fr.halle.catalog.Facts.Label;
import fr.halle.catalog.NetQuantity;
import fr.halle.catalog.Prices;
import fr.halle.catalog.ProductDraft;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHalle;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What the page of a product says, and what it costs to say it. */
class ProductPageTests extends WholeHalle {

    @Autowired Catalog catalog;
    @Autowired Prices prices;

    @Test
    void saysWhatTheLabelSaysWithTheAllergensStandingOut() {
        var stall = stalls.open(5, 10);
        put(
                stall.shop(),
                "tarte",
                "Tarte",
                new Facts(
                        "Ardennes, Juniville",
                        "Farine de *blé*, *œufs*, sucre",
                        Set.of(Allergen.EGGS, Allergen.GLUTEN),
                        Set.of(Label.ORGANIC, Label.FARM),
                        "Dans les deux jours"));
        var page = page(stall, "tarte");
        var sheet = page.page().selectFirst("#sheet");
        assertThat(sheet.select("td:has(strong)").first().select("strong").eachText())
                .containsExactly("blé", "œufs");
        assertThat(sheet.select(".comma strong").eachText())
                .containsExactly("gluten (céréales)", "œufs");
        assertThat(sheet.text().replace('\u00a0', ' '))
                .contains(
                        "Ardennes, Juniville",
                        "Farine de blé, œufs, sucre.",
                        "Agriculture biologique (AB)",
                        "Fermier, produit à la ferme",
                        "Quantité nette 250 g",
                        "Dans les deux jours");
        assertThat(page.text().replace('\u00a0', ' ')).contains("17,60 € le kg", "TVA de 5,5 %");
        assertThat(buyer().get(path(stall, "tarte") + "?lang=en").text())
                .contains("Organic farming", "Allergens", "gluten (cereals)");
    }

    @Test
    void tellsDeclaredAbsenceFromSilence() {
        var stall = stalls.open(5, 10);
        put(stall.shop(), "sel", "Sel", new Facts("", "Sel", Set.of(), Set.of(), ""));
        put(stall.shop(), "panier", "Panier", new Facts("", "", null, Set.of(), "Au frais"));
        put(stall.shop(), "bol", "Bol", null);
        assertThat(page(stall, "sel").text()).contains("Aucun des quatorze allergènes");
        assertThat(page(stall, "panier").text()).contains("Demandez-lui avant d’acheter");
        assertThat(page(stall, "bol").text()).doesNotContain("Allergènes", "Ingrédients");
    }

    @Test
    void keepsTheFactsThatAFileDoesNotMention() {
        var stall = stalls.open(5, 10);
        var facts = new Facts("Ardennes", "", null, Set.of(), "");
        put(stall.shop(), "sel", "Sel", facts);
        put(stall.shop(), "sel", "Sel fin", null);
        var known = catalog.product(stall.shop(), "sel").orElseThrow();
        assertThat(known.name()).isEqualTo("Sel fin");
        assertThat(known.facts()).isEqualTo(facts);
    }

    @Test
    void choosesAVariantByItsAddress() {
        var page = buyer().get("/shops/fournil-du-sanglier-savant/galette-au-sucre?variant=pour-6");
        assertThat(page.page().select(".price--big data").attr("value")).isEqualTo("10.50");
        assertThat(page.page().select("[name=offer][checked]").attr("data-variant"))
                .isEqualTo("pour-6");
        var unknown = buyer().get("/shops/fournil-du-sanglier-savant/galette-au-sucre?variant=%00");
        assertThat(unknown.page().select(".price--big data").attr("value")).isEqualTo("7.50");
    }

    @Test
    void saysAReductionInWordsWithoutAPercentage() {
        var stall = stalls.open(5, 10);
        put(stall.shop(), "the", "Thé", null);
        var offer = catalog.product(stall.shop(), "the").orElseThrow().offers().getFirst();
        var now = Instant.now();
        prices.remember(offer.id(), Money.parse("EUR 4.20"), now.minus(Duration.ofDays(60)));
        prices.reduce(
                offer.id(), Money.parse("EUR 3.10"), now.minusSeconds(9), now.plusSeconds(9999));
        var page = page(stall, "the");
        var said = page.page().select("#price").text().replace('\u00a0', ' ');
        assertThat(said)
                .contains("3,10 €", "Prix le plus bas des 30 derniers jours : 4,20 €", "Jusqu’au ")
                .contains("12,40 € le kg");
        assertThat(page.page().select("#price s").text().replace('\u00a0', ' '))
                .isEqualTo("4,20 €");
        assertThat(page.page().select("main").text().replaceAll("TVA de 5,5\\W%", ""))
                .doesNotContain("%");
        var card = buyer().get("/shops/" + stall.slug()).page().select(".card:contains(Thé)");
        assertThat(card.select("s").text().replace('\u00a0', ' ')).isEqualTo("4,20 €");
        assertThat(card.select("data").attr("value")).isEqualTo("3.10");
    }

    @Test
    void costsTheSameAmongTenProductsAndAmongAThousand() {
        var few = stalls.open(5, 10);
        var many = stalls.open(5, 10);
        fill(few, 10);
        fill(many, 1000);
        for (var path : List.of("/produit-0", "")) {
            int cost = cost("/shops/" + few.slug() + path);
            assertThat(cost).as(path).isBetween(1, path.isEmpty() ? 5 : 3);
            assertThat(cost("/shops/" + many.slug() + path)).isEqualTo(cost);
        }
        var page = buyer().get("/shops/" + many.slug()).page();
        assertThat(page.select(".card")).hasSize(24);
        assertThat(page.select("a[href*=after]")).hasSize(1);
    }

    /** The second time: what is kept for a while was read the first. */
    private int cost(String path) {
        buyer().get(path);
        return buyer().get(path).sql();
    }

    private void fill(Stall stall, int products) {
        catalog.put(
                stall.shop(),
                IntStream.range(0, products)
                        .mapToObj(i -> draft(stall.shop(), "p-" + i, "Produit " + i, null))
                        .toList());
    }

    private void put(ShopId shop, String slug, String name, @Nullable Facts facts) {
        catalog.put(draft(shop, slug, name, facts));
    }

    private static ProductDraft draft(
            ShopId shop, String slug, String name, @Nullable Facts facts) {
        var net = new NetQuantity(250, NetQuantity.Unit.G);
        var one =
                new ProductDraft.Variant("", Money.parse("EUR 4.40"), "le sachet de 250 g", net, 9);
        return new ProductDraft(
                shop,
                slug,
                name,
                "<p>Bon.</p>",
                "pains",
                new Vat(55),
                "bread",
                facts,
                List.of(one));
    }

    private fr.halle.testing.Answer page(Stall stall, String slug) {
        var answer = buyer().get(path(stall, slug));
        assertThat(answer.status()).as(answer.summary()).isEqualTo(200);
        return answer;
    }

    private static String path(Stall stall, String slug) {
        return "/shops/" + stall.slug() + "/" + slug;
    }
}
