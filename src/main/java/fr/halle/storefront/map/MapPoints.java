package fr.halle.storefront.map;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The map for a script, in few characters: each commune is name, place, size, EPCI, named; each
 * group is an EPCI's name and middle.
 */
record MapPoints(List<List<Object>> communes, List<List<Object>> groups, List<Point> shops) {

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
                IntStream.range(0, page.epcis().size()).mapToObj(i -> group(page, i)).toList(),
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

    private static List<Object> group(MapPage page, int group) {
        var middle = page.middle(group);
        return List.of(page.epcis().get(group).name(), middle[0], middle[1]);
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
