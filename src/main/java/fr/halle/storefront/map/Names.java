package fr.halle.storefront.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Chooses whose names stand on the map: the most peopled, as long as no name covers another. */
final class Names {

    private static final int MOST = 12;
    private static final double WORD = 4; // so many times longer than high

    private Names() {}

    /** {@code line}: the height of a line of text on this map, in degrees of latitude. */
    static List<MapCommune> among(List<MapCommune> communes, double line) {
        var named = new ArrayList<MapCommune>();
        communes.stream()
                .sorted(Comparator.comparing(MapCommune::people).reversed())
                .filter(
                        each ->
                                named.size() < MOST
                                        && named.stream().noneMatch(n -> hides(n, each, line)))
                .forEach(named::add);
        var chosen = Set.copyOf(named);
        return communes.stream().map(each -> each.named(chosen.contains(each))).toList();
    }

    private static boolean hides(MapCommune one, MapCommune other, double line) {
        return Math.abs(one.latitude() - other.latitude()) < line
                && Math.abs(one.longitude() - other.longitude()) < line * WORD;
    }
}
