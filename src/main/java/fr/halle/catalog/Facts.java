package fr.halle.catalog;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the label says. {@code ingredients} marks what is to be emphasised: *blé*. {@code allergens}
 * is null where nothing was declared, and empty where their absence was. {@code origin} and {@code
 * keeping} are words of the merchant's, maybe empty.
 */
public record Facts(
        String origin,
        String ingredients,
        @Nullable Set<Allergen> allergens,
        Set<Label> labels,
        String keeping) {

    /** The fourteen of regulation (EU) 1169/2011, annex II, in its order. */
    public enum Allergen {
        GLUTEN,
        CRUSTACEANS,
        EGGS,
        FISH,
        PEANUTS,
        SOYA,
        MILK,
        NUTS,
        CELERY,
        MUSTARD,
        SESAME,
        SULPHITES,
        LUPIN,
        MOLLUSCS
    }

    /** Official signs of quality and origin, and the two claims that shoppers look for. */
    public enum Label {
        ORGANIC,
        PDO,
        PGI,
        RED_LABEL,
        HOME_MADE,
        FARM
    }

    /** A stretch of the list of ingredients. */
    public record Words(String text, boolean emphasised) {}

    /** Article 21: allergens stand out from the rest of the list by their type. */
    public List<Words> ingredientWords() {
        var parts = ingredients.split("\\*", -1);
        return IntStream.range(0, parts.length)
                .filter(place -> !parts[place].isEmpty())
                .mapToObj(place -> new Words(parts[place], place % 2 == 1))
                .toList();
    }

    /** The list as plain text, for those who read neither bold nor asterisks. */
    public String plainIngredients() {
        return ingredients.replace("*", "");
    }

    static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    static List<String> strings(Object array) {
        return Arrays.asList((String[]) array);
    }
}
