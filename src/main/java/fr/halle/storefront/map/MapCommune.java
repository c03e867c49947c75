package fr.halle.storefront.map;

/**
 * A commune as a dot, larger where more people live. {@code group} counts the EPCI, for a colour;
 * {@code named}: whether there is room for its name.
 */
record MapCommune(
        String name, double latitude, double longitude, int people, int group, boolean named) {

    private static final double SMALLEST = 2;
    private static final double LARGEST = 10;

    MapCommune named(boolean named) {
        return new MapCommune(name, latitude, longitude, people, group, named);
    }

    /** Pixels of a map 800 wide: the area follows the population. */
    double radius() {
        return Math.min(LARGEST, SMALLEST + Math.sqrt(people) / 25);
    }
}
