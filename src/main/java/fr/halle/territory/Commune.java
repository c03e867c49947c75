package fr.halle.territory;

import java.util.List;

/**
 * A municipality, known by its INSEE code. A commune may have several postcodes, and a postcode
 * several communes. Latitude and longitude, in degrees, are those of the centre of its outline.
 */
public record Commune(
        String inseeCode,
        String name,
        List<String> postcodes,
        String epciSiren,
        double latitude,
        double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Commune {
        postcodes = List.copyOf(postcodes);
    }

    /** Kilometres as the crow flies between the two centres (haversine); roads are longer. */
    public double kilometresTo(Commune other) {
        var half = Math.toRadians(other.latitude - latitude) / 2;
        var across = Math.toRadians(other.longitude - longitude) / 2;
        var chord =
                square(Math.sin(half))
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * square(Math.sin(across));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double number) {
        return number * number;
    }
}
