package fr.halle.desk.shelf;

import fr.halle.catalog.Facts;
import fr.halle.desk.Mistake;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the label says, between the form and the facts. */
final class FactFields {

    /** Whether anything is said of allergens: not yet, that there is none, or which. */
    enum Said {
        UNSAID,
        NONE,
        SOME
    }

    private static final Map<String, Integer> LONGEST =
            Map.of("origin", 200, "ingredients", 4000, "keeping", 400);

    private FactFields() {}

    static void put(Map<String, List<String>> typed, @Nullable Facts facts) {
        if (facts == null) return;
        typed.put("origin", List.of(facts.origin()));
        typed.put("ingredients", List.of(facts.ingredients()));
        typed.put("keeping", List.of(facts.keeping()));
        typed.put("label", facts.labels().stream().map(Enum::name).toList());
        var allergens = facts.allergens();
        typed.put("said", List.of(said(allergens).name()));
        if (allergens != null) {
            typed.put("allergen", allergens.stream().map(Enum::name).toList());
        }
    }

    private static Said said(@Nullable Set<Facts.Allergen> allergens) {
        if (allergens == null) return Said.UNSAID;
        return allergens.isEmpty() ? Said.NONE : Said.SOME;
    }

    static Facts read(ProductForm form, List<Mistake> mistakes) {
        LONGEST.forEach(
                (field, most) -> {
                    int length = form.value(field).length();
                    if (length > most) {
                        mistakes.add(Mistake.of(field, "desk.editor.long", length, most));
                    }
                });
        if (form.value("ingredients").chars().filter(each -> each == '*').count() % 2 == 1) {
            mistakes.add(Mistake.of("ingredients", "desk.editor.ingredients.star"));
        }
        return new Facts(
                form.value("origin"),
                form.value("ingredients"),
                allergens(form, mistakes),
                chosen(form, "label", Facts.Label.class),
                form.value("keeping"));
    }

    /** Whoever ticks one has said something, whatever the button above says. */
    private static @Nullable Set<Facts.Allergen> allergens(
            ProductForm form, List<Mistake> mistakes) {
        var ticked = chosen(form, "allergen", Facts.Allergen.class);
        boolean none = form.has("said", Said.NONE.name());
        if (none && !ticked.isEmpty()) {
            mistakes.add(Mistake.of("said", "desk.editor.allergens.both"));
        }
        if (form.has("said", Said.SOME.name()) && ticked.isEmpty()) {
            mistakes.add(Mistake.of("said", "desk.editor.allergens.which"));
        }
        return none || !ticked.isEmpty() ? ticked : null;
    }

    private static <E extends Enum<E>> Set<E> chosen(
            ProductForm form, String field, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        for (var each : EnumSet.allOf(type)) if (form.has(field, each.name())) chosen.add(each);
        return chosen;
    }
}
