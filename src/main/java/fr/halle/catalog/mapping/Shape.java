package fr.halle.catalog.mapping;

import java.util.List;
import java.util.stream.IntStream;

/** Whose export it is, as far as its headings tell. */
public enum Shape {
    HALLE,
    SHOPIFY,
    WOOCOMMERCE,
    OTHER;

    private static final List<String> SHOPIFYS = List.of("handle", "title", "variant price");

    /** https://github.com/woocommerce/woocommerce/wiki/Product-CSV-Import-Schema */
    private static final List<List<String>> WOOCOMMERCES =
            List.of(
                    List.of("type", "sku", "name", "regular price"),
                    List.of("type", "ugs", "nom", "tarif regulier"));

    public static Shape of(List<String> headings) {
        var plain = headings.stream().map(Heading::plain).toList();
        if (plain.containsAll(SHOPIFYS)) return SHOPIFY;
        if (WOOCOMMERCES.stream().anyMatch(plain::containsAll)) return WOOCOMMERCE;
        return isOurs(plain) ? HALLE : OTHER;
    }

    /** Two columns that nobody else writes, and the names of both in one language. */
    private static boolean isOurs(List<String> plain) {
        return IntStream.of(0, 1)
                .anyMatch(
                        language ->
                                plain.contains(Field.SOLD.words().get(language))
                                        && plain.contains(Field.KEY.words().get(language)));
    }

    /** Descriptions are HTML there; elsewhere they are what somebody typed. */
    public boolean writesHtml() {
        return this != OTHER;
    }
}
