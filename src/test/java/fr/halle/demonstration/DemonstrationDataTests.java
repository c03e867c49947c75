package fr.halle.demonstration;

import static fr.halle.demonstration.DemonstrationFiles.CATEGORIES;
import static fr.halle.demonstration.DemonstrationFiles.PEOPLE;
import static fr.halle.demonstration.DemonstrationFiles.PRODUCTS;
import static fr.halle.demonstration.DemonstrationFiles.RESOURCES;
import static fr.halle.demonstration.DemonstrationFiles.SHOPS;
import static fr.halle.demonstration.DemonstrationFiles.column;
import static fr.halle.demonstration.DemonstrationFiles.having;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The demonstration is the first thing a visitor sees: it must hold together without a database.
 */
class DemonstrationDataTests {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    @Test
    void fillsTwoLevelsOfCategories() {
        var top = CATEGORIES.stream().filter(line -> line.getField("parent_slug").isEmpty());
        var topSlugs = top.map(line -> line.getField("slug")).toList();
        var parents = column(CATEGORIES, "parent_slug").stream().filter(slug -> !slug.isEmpty());
        assertThat(topSlugs).hasSizeBetween(9, 12);
        assertThat(parents).hasSizeGreaterThan(20).allMatch(topSlugs::contains);
        assertThat(column(CATEGORIES, "slug")).doesNotHaveDuplicates();
        assertThat(column(PRODUCTS, "category_slug"))
                .isSubsetOf(column(CATEGORIES, "slug"))
                .doesNotContainAnyElementsOf(topSlugs);
    }

    @Test
    void fillsTheShelvesOfAllButTheLiberalProfessions() {
        var withBasket =
                SHOPS.stream().filter(s -> !s.getField("trade").equals("LIBERAL_PROFESSION"));
        assertThat(Set.copyOf(column(PRODUCTS, "shop_slug")))
                .containsExactlyInAnyOrderElementsOf(
                        withBasket.map(shop -> shop.getField("slug")).toList());
        var variants = PRODUCTS.stream().collect(groupingBy(product(), counting()));
        assertThat(variants).hasSizeGreaterThanOrEqualTo(300);
        assertThat(variants.values()).filteredOn(rows -> rows > 1).hasSizeGreaterThanOrEqualTo(12);
        var rows =
                PRODUCTS.stream().map(row -> product().apply(row) + "/" + row.getField("variant"));
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(PRODUCTS)
                .allSatisfy(
                        row ->
                                assertThat(row.getField("variant").isEmpty())
                                        .isEqualTo(variants.get(product().apply(row)) == 1));
    }

    @Test
    void pricesEverythingWithALegalRate() {
        assertThat(PRODUCTS)
                .allSatisfy(
                        row -> {
                            assertThat(Integer.parseInt(row.getField("price_cents"))).isPositive();
                            assertThat(row.getField("vat_permille")).isIn("55", "100", "200");
                            assertThat(row.getField("net_quantity")).matches("|[1-9]\\d*");
                            assertThat(row.getField("net_unit")).isIn("", "g", "ml", "piece");
                            assertThat(row.getField("net_quantity").isEmpty())
                                    .isEqualTo(row.getField("net_unit").isEmpty());
                        });
    }

    /**
     * Art. 278-0 bis CGI: the reduced rate leaves out alcohol; the abuse of it is everyone's harm.
     */
    @Test
    void taxesAlcoholAtTheFullRateAndSaysToBeModerate() {
        assertThat(PRODUCTS)
                .filteredOn(row -> row.getField("description").contains("avec modération"))
                .hasSizeGreaterThan(15)
                .allMatch(row -> row.getField("vat_permille").equals("200"));
        assertThat(having(PRODUCTS, "category_slug", "bieres"))
                .filteredOn(row -> !row.getField("name").contains("sans alcool"))
                .allMatch(row -> row.getField("description").contains("avec modération"));
    }

    @Test
    void hasEmptyAndNearlyEmptyShelvesToShow() {
        var stock = column(PRODUCTS, "stock").stream().map(Integer::valueOf).toList();
        assertThat(stock).allMatch(units -> units >= 0);
        assertThat(stock).filteredOn(units -> units == 0).hasSizeBetween(3, 20);
        assertThat(stock).filteredOn(units -> units > 0 && units <= 3).hasSizeGreaterThan(10);
    }

    @Test
    void putsOneOwnerInEachShopTwoMoreInTheBakeryAndOthersInTheAisles() {
        var merchants = having(PEOPLE, "capacity", "OWNER").stream();
        assertThat(merchants.map(person -> person.getField("acts_for")))
                .containsExactlyInAnyOrderElementsOf(column(SHOPS, "slug"));
        assertThat(having(PEOPLE, "acts_for", "fournil-du-sanglier-savant")).hasSize(3);
        assertThat(having(PEOPLE, "acts_for", "")).hasSize(4);
        assertThat(having(PEOPLE, "language", "en")).hasSize(1);
        assertThat(column(PEOPLE, "email")).doesNotHaveDuplicates();
        assertThat(column(PEOPLE, "name")).doesNotHaveDuplicates();
    }

    @Test
    void drawsEverything() {
        for (var lines : List.of(CATEGORIES, SHOPS, PRODUCTS))
            for (var art : Set.copyOf(column(lines, "art")))
                assertThat(Files.exists(RESOURCES.resolve("static/ui/art/" + art + ".svg")))
                        .as(art)
                        .isTrue();
    }

    @Test
    void writesSlugs() {
        for (var lines : List.of(CATEGORIES, SHOPS, PRODUCTS))
            assertThat(column(lines, "slug")).allMatch(matching(SLUG));
    }

    private static Function<NamedCsvRecord, String> product() {
        return row -> row.getField("shop_slug") + "/" + row.getField("slug");
    }

    private static Predicate<String> matching(String pattern) {
        return text -> text.matches(pattern);
    }
}
