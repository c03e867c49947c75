package fr.halle.catalog.entries;

import fr.halle.catalog.Facts;
import fr.halle.catalog.mapping.Heading;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Allergens and labels as people write them in a cell: French first, then English, then others. */
public final class FactWords {

    private static final Map<Facts.Allergen, List<String>> ALLERGENS =
            new EnumMap<>(Facts.Allergen.class);
    private static final Map<Facts.Label, List<String>> LABELS = new EnumMap<>(Facts.Label.class);

    /** Declared absent, which is more than saying nothing. */
    private static final List<String> NONE =
            List.of("aucun", "none", "sans", "neant", "sans allergene");

    static {
        ALLERGENS.put(
                Facts.Allergen.GLUTEN,
                List.of("gluten", "gluten", "cereales", "ble", "wheat", "gluten cereales"));
        ALLERGENS.put(Facts.Allergen.CRUSTACEANS, List.of("crustacés", "crustaceans", "crustace"));
        ALLERGENS.put(Facts.Allergen.EGGS, List.of("œufs", "eggs", "oeuf", "egg"));
        ALLERGENS.put(Facts.Allergen.FISH, List.of("poissons", "fish", "poisson"));
        ALLERGENS.put(
                Facts.Allergen.PEANUTS, List.of("arachides", "peanuts", "arachide", "cacahuetes"));
        ALLERGENS.put(Facts.Allergen.SOYA, List.of("soja", "soya", "soy"));
        ALLERGENS.put(Facts.Allergen.MILK, List.of("lait", "milk", "lactose", "produits laitiers"));
        ALLERGENS.put(
                Facts.Allergen.NUTS,
                List.of("fruits à coque", "nuts", "noix", "noisettes", "amandes"));
        ALLERGENS.put(Facts.Allergen.CELERY, List.of("céleri", "celery"));
        ALLERGENS.put(Facts.Allergen.MUSTARD, List.of("moutarde", "mustard"));
        ALLERGENS.put(Facts.Allergen.SESAME, List.of("sésame", "sesame"));
        ALLERGENS.put(
                Facts.Allergen.SULPHITES, List.of("sulfites", "sulphites", "anhydride sulfureux"));
        ALLERGENS.put(Facts.Allergen.LUPIN, List.of("lupin", "lupin"));
        ALLERGENS.put(Facts.Allergen.MOLLUSCS, List.of("mollusques", "molluscs"));
        LABELS.put(
                Facts.Label.ORGANIC,
                List.of("AB", "organic", "bio", "agriculture biologique", "ab bio"));
        LABELS.put(Facts.Label.PDO, List.of("AOP", "PDO", "aoc"));
        LABELS.put(Facts.Label.PGI, List.of("IGP", "PGI"));
        LABELS.put(Facts.Label.RED_LABEL, List.of("Label Rouge", "Label Rouge", "red label"));
        LABELS.put(Facts.Label.HOME_MADE, List.of("fait maison", "home made", "maison"));
        LABELS.put(Facts.Label.FARM, List.of("fermier", "farm", "produit fermier"));
    }

    private FactWords() {}

    static boolean isNone(String cell) {
        return NONE.contains(Heading.plain(cell));
    }

    static Optional<Facts.Allergen> allergen(String word) {
        return find(ALLERGENS, word);
    }

    static Optional<Facts.Label> label(String word) {
        return find(LABELS, word);
    }

    private static <E extends Enum<E>> Optional<E> find(Map<E, List<String>> words, String word) {
        var plain = Heading.plain(word);
        return words.entrySet().stream()
                .filter(
                        each ->
                                Heading.plain(each.getKey().name()).equals(plain)
                                        || each.getValue().stream()
                                                .anyMatch(
                                                        known ->
                                                                Heading.plain(known).equals(plain)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** For our own export. */
    public static String allergens(Collection<String> names, boolean english) {
        if (names.isEmpty()) return NONE.get(english ? 1 : 0);
        return names.stream()
                .map(
                        name ->
                                ALLERGENS
                                        .getOrDefault(
                                                Facts.Allergen.valueOf(name), List.of(name, name))
                                        .get(english ? 1 : 0))
                .collect(Collectors.joining("; "));
    }

    /** For our own export. */
    public static String labels(Collection<String> names, boolean english) {
        return names.stream()
                .map(
                        name ->
                                LABELS.getOrDefault(Facts.Label.valueOf(name), List.of(name, name))
                                        .get(english ? 1 : 0))
                .collect(Collectors.joining("; "));
    }
}
