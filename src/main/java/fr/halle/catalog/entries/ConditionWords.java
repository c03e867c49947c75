package fr.halle.catalog.entries;

import fr.halle.catalog.condition.Condition.Kind;
import fr.halle.catalog.condition.Condition.Wear;
import fr.halle.catalog.mapping.Heading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How something is, as people write it in a cell: French first, then English, then others. */
public final class ConditionWords {

    private static final List<String> NEW = List.of("neuf", "new", "neuve", "aucun", "none");

    private static final Map<Kind, List<String>> KINDS =
            Map.of(
                    Kind.SECOND_HAND,
                    List.of("seconde main", "second hand", "occasion", "used", "d occasion"),
                    Kind.SURPLUS,
                    List.of("anti-gaspi", "surplus", "invendu", "fin de serie"),
                    Kind.REPAIR,
                    List.of("réparation", "repair"));

    private static final Map<Wear, List<String>> WEARS =
            Map.of(
                    Wear.AS_NEW,
                    List.of("comme neuf", "as new", "like new"),
                    Wear.GOOD,
                    List.of("bon état", "good", "bon"),
                    Wear.WORN,
                    List.of("usé", "worn", "use mais il sert"));

    private ConditionWords() {}

    static boolean isNew(String word) {
        return NEW.contains(Heading.plain(word));
    }

    static Optional<Kind> kind(String word) {
        return find(KINDS, word);
    }

    static Optional<Wear> wear(String word) {
        return find(WEARS, word);
    }

    /** For our own export. */
    public static String kind(Kind kind, boolean english) {
        return KINDS.getOrDefault(kind, NEW).get(english ? 1 : 0);
    }

    public static String wear(Wear wear, boolean english) {
        return WEARS.getOrDefault(wear, NEW).get(english ? 1 : 0);
    }

    private static <E> Optional<E> find(Map<E, List<String>> words, String word) {
        var plain = Heading.plain(word);
        return words.entrySet().stream()
                .filter(
                        each ->
                                each.getValue().stream()
                                        .map(Heading::plain)
                                        .anyMatch(plain::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
