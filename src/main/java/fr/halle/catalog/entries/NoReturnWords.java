package fr.halle.catalog.entries;

import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.mapping.Heading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is not given back, as people write it in a cell: French first, then English. */
public final class NoReturnWords {

    private static final List<String> USUAL =
            List.of("normale", "usual", "normal", "oui", "yes", "aucun", "aucune", "none");

    private static final Map<NoReturn, List<String>> WORDS =
            Map.of(
                    NoReturn.MADE_TO_MEASURE,
                    List.of("sur mesure", "made to measure", "personnalise", "personalised"),
                    NoReturn.DATED,
                    List.of("à une date", "dated", "date", "a date"));

    private NoReturnWords() {}

    static boolean isUsual(String cell) {
        return USUAL.contains(Heading.plain(cell));
    }

    static Optional<NoReturn> said(String cell) {
        var plain = Heading.plain(cell);
        return WORDS.entrySet().stream()
                .filter(
                        each ->
                                each.getValue().stream()
                                        .map(Heading::plain)
                                        .anyMatch(plain::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** For our own export. */
    public static String word(NoReturn said, boolean english) {
        return WORDS.getOrDefault(said, USUAL).get(english ? 1 : 0);
    }
}
