package fr.halle.storefront.map;

import fr.halle.territory.Commune;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Chooses whose names stand on the map: the most peopled, as long as no name covers another. */
final class Names {

    private static final int MOST = 12;
    private static final double LINE = 0.07;
    private static final double WORD = 0.3;

    private Names() {}

    /** INSEE codes; {@code people} by INSEE code. */
    static List<String> of(Collection<Commune> communes, Map<String, Integer> people) {
        var named = new ArrayList<Commune>();
        communes.stream()
                .sorted(
                        Comparator.comparing(
                                (Commune each) -> people.getOrDefault(each.inseeCode(), 0),
                                Comparator.reverseOrder()))
                .filter(
                        each ->
                                named.size() < MOST
                                        && named.stream().noneMatch(n -> hides(n, each)))
                .forEach(named::add);
        return named.stream().map(Commune::inseeCode).toList();
    }

    private static boolean hides(Commune one, Commune other) {
        return Math.abs(one.latitude() - other.latitude()) < LINE
                && Math.abs(one.longitude() - other.longitude()) < WORD;
    }
}
