package fr.halle.catalog.imports;

import fr.halle.catalog.Category;
import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.intake.Choice;
import fr.halle.kernel.Vat;
import fr.halle.shops.Shop;

import java.util.List;
import java.util.Optional;

/** The form, with what was typed and what is wrong with it. */
record ImportFormPage(
        Shop shop, List<Category> categories, ImportForm typed, List<Upload.Mistake> mistakes) {

    List<Category> aisles() {
        return categories.stream().filter(each -> each.parent() == null).toList();
    }

    /** The aisle's own parts, or the aisle itself when it has none. */
    List<Category> within(Category aisle) {
        var parts = categories.stream().filter(each -> aisle.slug().equals(each.parent())).toList();
        return parts.isEmpty() ? List.of(aisle) : parts;
    }

    List<Vat> rates() {
        return Choice.RATES;
    }

    String typed(Vat rate) {
        return Choice.typed(rate);
    }

    Optional<Sentence> mistake(String field) {
        return mistakes.stream()
                .filter(each -> each.field().equals(field))
                .map(Upload.Mistake::what)
                .findFirst();
    }
}
