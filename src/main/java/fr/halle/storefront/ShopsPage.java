package fr.halle.storefront;

import java.util.List;

/** Every shop, one group for each EPCI that has some. */
record ShopsPage(List<Group> groups) {

    record Group(String siren, String name, List<ShopRow> shops) {}

    int count() {
        return groups.stream().mapToInt(group -> group.shops().size()).sum();
    }

    long openCount() {
        return groups.stream()
                .flatMap(group -> group.shops().stream())
                .filter(ShopRow::isOpen)
                .count();
    }
}
