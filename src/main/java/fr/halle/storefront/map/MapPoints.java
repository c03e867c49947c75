package fr.halle.storefront.map;

import java.util.List;

/** The map for a script, in few characters: each commune is name, place, size, EPCI, named. */
record MapPoints(List<List<Object>> communes, List<Point> shops) {

    record Point(
            String slug,
            String name,
            String commune,
            double latitude,
            double longitude,
            boolean open) {}

    static MapPoints of(MapPage page) {
        return new MapPoints(
                page.communes().stream().map(MapPoints::commune).toList(),
                page.shops().stream().map(MapPoints::shop).toList());
    }

    private static List<Object> commune(MapCommune each) {
        return List.of(
                each.name(),
                each.latitude(),
                each.longitude(),
                Math.round(each.radius() * 10) / 10.0,
                each.group(),
                each.named() ? 1 : 0);
    }

    private static Point shop(MapShop each) {
        return new Point(
                each.shop().slug(),
                each.shop().name(),
                each.commune(),
                each.place().latitude(),
                each.place().longitude(),
                each.isOpen());
    }
}
