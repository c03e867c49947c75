package fr.halle.storefront.map;

import fr.halle.shops.Place;

import java.util.Collection;

/** A piece of ground on a drawing 800 wide; north is up, and a kilometre as long either way. */
record Projection(double west, double north, double scale, double squeeze, int height) {

    static final int WIDTH = 800;

    private static final double MARGIN = 0.06;
    private static final double AROUND = 0.12;
    private static final int TALLEST = 1000;

    static Projection of(Collection<MapCommune> communes) {
        double south = communes.stream().mapToDouble(MapCommune::latitude).min().orElse(49);
        double north = communes.stream().mapToDouble(MapCommune::latitude).max().orElse(50);
        double west = communes.stream().mapToDouble(MapCommune::longitude).min().orElse(4);
        double east = communes.stream().mapToDouble(MapCommune::longitude).max().orElse(5);
        return of(south - MARGIN, north + MARGIN, west - MARGIN, east + MARGIN);
    }

    /** A few kilometres around one point. */
    static Projection around(Place place) {
        double across = AROUND / Math.cos(Math.toRadians(place.latitude()));
        return of(
                place.latitude() - AROUND,
                place.latitude() + AROUND,
                place.longitude() - across,
                place.longitude() + across);
    }

    private static Projection of(double south, double north, double west, double east) {
        double squeeze = Math.cos(Math.toRadians((south + north) / 2));
        double scale = WIDTH / ((east - west) * squeeze);
        int height = (int) Math.min(TALLEST, Math.ceil((north - south) * scale));
        return new Projection(west, north, scale, squeeze, height);
    }

    double x(double longitude) {
        return rounded((longitude - west) * squeeze * scale);
    }

    double y(double latitude) {
        return rounded((north - latitude) * scale);
    }

    boolean shows(double latitude, double longitude) {
        double x = x(longitude);
        double y = y(latitude);
        return x >= 0 && x <= WIDTH && y >= 0 && y <= height;
    }

    private static double rounded(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }
}
