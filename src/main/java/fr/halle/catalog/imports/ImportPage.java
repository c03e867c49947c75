package fr.halle.catalog.imports;

import fr.halle.catalog.SafeHtml;
import fr.halle.shops.Shop;

import java.util.List;

/** A kept file: what it would do, or what it did. */
record ImportPage(Shop shop, KeptFile file, Preview preview) {

    private static final int SHOWN = 100;

    List<Reading.Problem> problems() {
        return preview.problems().stream().limit(SHOWN).toList();
    }

    List<Preview.Line> lines() {
        return preview.lines().stream().limit(SHOWN).toList();
    }

    /** How many of so many are not shown. */
    int beyond(List<?> all) {
        return Math.max(0, all.size() - SHOWN);
    }

    String description(Preview.Line line) {
        return SafeHtml.of(line.entry().draft().description());
    }

    String confirmation() {
        return "/counter/" + shop.slug() + "/imports/" + file.id() + "/confirmation";
    }

    String vat() {
        return Choice.typed(file.vat());
    }
}
