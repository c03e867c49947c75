package fr.halle.storefront.map;

import fr.halle.shops.Trade;
import fr.halle.territory.Epci;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The map, its list and its form. {@code from}: the commune from which distances are told; {@code
 * chosen}: the shop that is looked at.
 */
record MapPage(
        MapQuery query,
        List<Epci> epcis,
        List<MapCommune> communes,
        List<MapShop> shops,
        @Nullable String from,
        @Nullable MapShop chosen,
        Projection ground,
        MapSettings settings) {

    Trade[] trades() {
        return Trade.values();
    }

    /** Somebody named a commune that nobody knows. */
    boolean isLost() {
        return !query.near().isEmpty() && from == null;
    }

    List<MapCommune> drawn() {
        return communes.stream()
                .filter(each -> ground.shows(each.latitude(), each.longitude()))
                .toList();
    }

    /** Where the EPCI's name stands: amid its communes. */
    double[] middle(int group) {
        return new double[] {
            communes.stream()
                    .filter(each -> each.group() == group)
                    .mapToDouble(MapCommune::latitude)
                    .average()
                    .orElse(0),
            communes.stream()
                    .filter(each -> each.group() == group)
                    .mapToDouble(MapCommune::longitude)
                    .average()
                    .orElse(0)
        };
    }

    boolean isChosen(MapShop each) {
        return chosen != null && chosen.shop().id().equals(each.shop().id());
    }

    static String distance(double kilometres, Texts texts) {
        return kilometres < 1
                ? texts.text("storefront.map.here")
                : texts.text("storefront.map.kilometres", Math.round(kilometres));
    }
}
