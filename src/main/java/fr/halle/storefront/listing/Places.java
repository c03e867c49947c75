package fr.halle.storefront.listing;

import fr.halle.kernel.Slug;
import fr.halle.territory.Commune;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the commune that somebody means by a name or a postcode, whole or begun. */
final class Places {

    private record Named(Commune commune, String slug) {}

    private final List<Named> mostPeopledFirst;

    /** {@code people}: how many live in each, by INSEE code. */
    Places(Collection<Commune> communes, Map<String, Integer> people) {
        mostPeopledFirst =
                communes.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Commune commune) ->
                                                        -people.getOrDefault(
                                                                commune.inseeCode(), 0))
                                        .thenComparing(Commune::inseeCode))
                        .map(commune -> new Named(commune, slug(commune.name())))
                        .toList();
    }

    /** Of several the most peopled; null for none. */
    @Nullable Commune of(String typed) {
        if (typed.matches("\\d{2,5}")) {
            return first(
                    named ->
                            named.commune().postcodes().stream()
                                    .anyMatch(code -> code.startsWith(typed)));
        }
        if (!typed.codePoints().anyMatch(Character::isLetter)) return null;
        var name = slug(typed);
        var same = first(named -> named.slug().equals(name));
        if (same != null) return same;
        var begun = first(named -> named.slug().startsWith(name));
        return begun != null ? begun : first(named -> named.slug().contains("-" + name));
    }

    private @Nullable Commune first(Predicate<Named> fits) {
        return mostPeopledFirst.stream().filter(fits).map(Named::commune).findFirst().orElse(null);
    }

    /** « St-Menges » is called Saint-Menges. */
    private static String slug(String name) {
        return Slug.of(name).value().replaceAll("^st(e?)-", "saint$1-");
    }
}
