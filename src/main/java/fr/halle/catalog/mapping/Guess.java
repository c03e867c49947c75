package fr.halle.catalog.mapping;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says what columns probably mean, by the words that head them. */
public final class Guess {

    /** Words that make another thing of a price: what was paid for it, before tax, reduced. */
    private static final Set<String> NOT_OURS =
            Set.of("ht", "achat", "revient", "excl", "excluded", "cost", "promo", "sale", "solde");

    private static final Set<Field> OF_WOOCOMMERCE =
            EnumSet.of(Field.KIND, Field.PARENT, Field.ID, Field.PUBLISHED);

    private Guess() {}

    public static Mapping of(List<String> headings) {
        var shape = Shape.of(headings);
        var plain = headings.stream().map(Heading::plain).toList();
        var fields = new ArrayList<@Nullable Field>(Collections.nCopies(plain.size(), null));
        // exact words first, so that « prix » does not take what « prix ttc » is for
        int cares = shape == Shape.OTHER ? 2 : 1;
        for (int care = 0; care < cares; care++) {
            for (var field : wanted(shape)) {
                for (int rank = 0; rank < field.words().size(); rank++) {
                    take(field, field.words().get(rank), care == 0, plain, fields);
                }
            }
        }
        return new Mapping(shape, headings, Collections.unmodifiableList(fields));
    }

    private static List<Field> wanted(Shape shape) {
        var fields = new ArrayList<>(Arrays.asList(Field.values()));
        if (shape != Shape.WOOCOMMERCE) fields.removeAll(OF_WOOCOMMERCE);
        if (shape == Shape.WOOCOMMERCE || shape == Shape.SHOPIFY) {
            // there « Published » and « Type » have a meaning of their own, before any other's
            var own = List.of(Field.PUBLISHED, Field.KIND, Field.GIFT_CARD);
            fields.removeAll(own);
            fields.addAll(
                    0, shape == Shape.SHOPIFY ? List.of(Field.PUBLISHED, Field.GIFT_CARD) : own);
        }
        if (shape == Shape.WOOCOMMERCE) fields.remove(Field.STATE);
        return fields;
    }

    private static void take(
            Field field,
            String word,
            boolean exactly,
            List<String> plain,
            List<@Nullable Field> fields) {
        for (int i = 0; i < plain.size(); i++) {
            if (fields.get(i) != null) continue;
            if (fields.contains(field) && !(field == Field.PICTURES && exactly)) return;
            boolean fits =
                    exactly
                            ? numberless(field, plain.get(i)).equals(word)
                            : word.length() > 3 && contains(plain.get(i), word);
            if (fits && !(field == Field.PRICE && isAnotherPrice(plain.get(i)))) {
                fields.set(i, field);
            }
        }
    }

    /** « image 2 » is one more picture; « variante 2 » is something else than « variante ». */
    private static String numberless(Field field, String heading) {
        return field == Field.PICTURES ? heading.replaceAll(" ?\\d+$", "") : heading;
    }

    private static boolean contains(String heading, String word) {
        return (" " + heading.replaceAll("\\d+$", "") + " ").contains(" " + word + " ");
    }

    private static boolean isAnotherPrice(String heading) {
        return Arrays.stream(heading.split(" ")).anyMatch(NOT_OURS::contains);
    }
}
