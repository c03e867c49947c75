package fr.halle.desk.shelf;

import fr.halle.catalog.editing.OwnCard;
import fr.halle.catalog.editing.Place;
import fr.halle.desk.Frame;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One tab of the shelf; {@code later}: the list began before; {@code next} is the slug after which
 * it goes on, none at its end.
 */
record ShelfPage(
        Frame frame,
        Place place,
        String name,
        Map<Place, Integer> counts,
        List<OwnCard> cards,
        boolean later,
        @Nullable String next) {

    String path() {
        return frame.path() + "/products";
    }

    int count(Place tab) {
        return counts.getOrDefault(tab, 0);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    String address(Place tab) {
        var query = name.isEmpty() ? "" : "&name=" + encoded();
        return path() + "?tab=" + tab.word() + query;
    }

    String more() {
        return address(place) + "&after=" + next;
    }

    private String encoded() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
