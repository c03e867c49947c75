package fr.halle.catalog.imports;

import java.util.Arrays;
import java.util.List;

/** The columns of a Shopify product export that are used, by their headings. */
enum Column {
    HANDLE("Handle"),
    TITLE("Title"),
    BODY("Body (HTML)"),
    TYPE("Type"),
    PUBLISHED("Published"),
    STATUS("Status"),
    GIFT_CARD("Gift Card"),
    OPTION1("Option1 Value"),
    OPTION2("Option2 Value"),
    OPTION3("Option3 Value"),
    SKU("Variant SKU"),
    PRICE("Variant Price"),
    QUANTITY("Variant Inventory Qty"),
    /** Always in grams, whatever unit the shop shows. */
    GRAMS("Variant Grams"),
    IMAGE("Image Src");

    static final List<Column> NEEDED = List.of(HANDLE, TITLE, PRICE);

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static List<Column> named(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equalsIgnoreCase(heading.strip()))
                .toList();
    }
}
