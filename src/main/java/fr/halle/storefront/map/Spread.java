package fr.halle.storefront.map;

import fr.halle.shops.Place;

import java.util.HashMap;
import java.util.Map;

/**
 * Moves points that coincide apart, along a sunflower's spiral: shops of which only the commune is
 * known all lie in its centre.
 */
final class Spread {

    /** About 350 metres. */
    private static final double STEP = 0.0032;

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final Map<Place, Integer> taken = new HashMap<>();

    Place apart(Place place) {
        int before = taken.merge(place, 1, Integer::sum) - 1;
        double away = STEP * Math.sqrt(before);
        double angle = before * GOLDEN_ANGLE;
        return new Place(
                place.latitude() + away * Math.sin(angle),
                place.longitude()
                        + away * Math.cos(angle) / Math.cos(Math.toRadians(place.latitude())));
    }
}
