package fr.halle.catalog.editing;

import fr.halle.catalog.Facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a save changes of a product, stock apart. */
final class Differences {

    private static final Facts NONE = new Facts("", "", null, Set.of(), "");

    private Differences() {}

    static Set<Act.Field> between(Sheet known, Edited wanted) {
        var changed = EnumSet.noneOf(Act.Field.class);
        note(changed, Act.Field.NAME, known.name(), wanted.name());
        note(
                changed,
                Act.Field.DESCRIPTION,
                known.description(),
                Words.kept(wanted.description(), known.description()));
        note(changed, Act.Field.CATEGORY, known.category(), wanted.category());
        note(changed, Act.Field.VAT, known.vat(), wanted.vat());
        note(changed, Act.Field.DAYS, known.days(), wanted.days());
        note(changed, Act.Field.PREPARATION, known.preparation(), wanted.preparation());
        note(changed, Act.Field.RETURNS, known.noReturn(), wanted.noReturn());
        note(
                changed,
                Act.Field.FACTS,
                Objects.requireNonNullElse(known.facts(), NONE),
                wanted.facts());
        note(changed, Act.Field.PRICES, prices(known), pricesWanted(wanted));
        note(changed, Act.Field.VARIANTS, terms(known), termsWanted(wanted));
        return changed;
    }

    private static void note(
            Set<Act.Field> changed,
            Act.Field field,
            @org.jspecify.annotations.Nullable Object known,
            @org.jspecify.annotations.Nullable Object wanted) {
        if (!Objects.equals(known, wanted)) changed.add(field);
    }

    private static List<Object> prices(Sheet sheet) {
        return sheet.lines().stream().<Object>map(Sheet.Line::price).toList();
    }

    private static List<Object> pricesWanted(Edited wanted) {
        return wanted.lines().stream().<Object>map(Edited.Line::price).toList();
    }

    private static List<List<String>> terms(Sheet sheet) {
        return sheet.lines().stream()
                .map(
                        line ->
                                List.of(
                                        String.valueOf(line.id()),
                                        line.label(),
                                        line.quantity(),
                                        String.valueOf(line.net()),
                                        line.reference(),
                                        line.barcode(),
                                        String.valueOf(line.weight())))
                .toList();
    }

    private static List<List<String>> termsWanted(Edited wanted) {
        return wanted.lines().stream()
                .map(
                        line ->
                                List.of(
                                        String.valueOf(line.id()),
                                        line.label(),
                                        line.quantity(),
                                        String.valueOf(line.net()),
                                        line.reference(),
                                        line.barcode(),
                                        String.valueOf(line.weight())))
                .toList();
    }
}
