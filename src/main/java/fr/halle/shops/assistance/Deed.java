package fr.halle.shops.assistance;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What sending a form of the counter means, as its merchant would say it. The first match holds.
 */
public enum Deed {
    BULK("/products/changes(/.*)?"),
    PRODUCT_CREATED("/products"),
    PRODUCT_EDITED("/products/[^/]+/edit"),
    PRODUCT_PUBLISHED("/products/[^/]+/publication"),
    PRODUCT_ARCHIVED("/products/[^/]+/archive"),
    PRODUCT_DUPLICATED("/products/[^/]+/duplicate"),
    PRODUCT_PHOTOGRAPHED("/products/[^/]+/pictures(/.*)?"),
    STOCK("/stock(/.*)?"),
    IMPORT("/imports?(/.*)?"),
    HOURS("/(hours|pace|closures?|reopening|pause|resumption)(/.*)?"),
    SHOP_PHOTOGRAPHED("/pictures(/.*)?"),
    DETAILS("/details(/.*)?"),
    ORDERS("/orders(/.*)?"),
    OTHER(".*");

    private static final Pattern PRODUCT = Pattern.compile("/products/([a-z0-9-]+)/.+");

    private final Pattern path;

    Deed(String path) {
        this.path = Pattern.compile(path);
    }

    static Deed of(String path) {
        return Arrays.stream(values())
                .filter(deed -> deed.path.matcher(path).matches())
                .findFirst()
                .orElse(OTHER);
    }

    static String product(String path) {
        var product = PRODUCT.matcher(path);
        return of(path) != BULK && product.matches() ? product.group(1) : "";
    }
}
