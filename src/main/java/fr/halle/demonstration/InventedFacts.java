package fr.halle.demonstration;

import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.catalog.Facts;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what a label says from a line of products.csv. */
final class InventedFacts {

    private InventedFacts() {}

    /** None where the line says nothing. */
    static @Nullable Facts of(NamedCsvRecord line) {
        var facts =
                new Facts(
                        line.getField("origin"),
                        line.getField("ingredients"),
                        allergens(line.getField("allergens")),
                        words(line.getField("labels"), Facts.Label::valueOf),
                        line.getField("keeping"));
        return facts.equals(new Facts("", "", null, Set.of(), "")) ? null : facts;
    }

    /** « - » declares that there are none; nothing declares nothing. */
    private static @Nullable Set<Facts.Allergen> allergens(String words) {
        if (words.isEmpty()) return null;
        return words.equals("-") ? Set.of() : words(words, Facts.Allergen::valueOf);
    }

    private static <T> Set<T> words(String words, Function<String, T> value) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(value)
                .collect(toSet());
    }
}
