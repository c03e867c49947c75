package fr.halle.storefront.map;

import static java.util.stream.Collectors.toMap;

import fr.halle.shops.Place;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the map together: five statements, one more when distances are wanted. */
@Component
class MapPages {

    private static final double LINE = 0.07;

    private final Territory territory;
    private final MapCommunes communes;
    private final MapShops shops;
    private final MapSettings settings;

    MapPages(Territory territory, MapCommunes communes, MapShops shops, MapSettings settings) {
        this.territory = territory;
        this.communes = communes;
        this.shops = shops;
        this.settings = settings;
    }

    MapPage page(MapQuery query) {
        var all = territory.communes();
        var epcis = territory.epcis();
        var byCode = all.stream().collect(toMap(Commune::inseeCode, Function.identity()));
        var from =
                query.near().isEmpty()
                        ? null
                        : territory.communesLike(query.near()).stream().findFirst().orElse(null);
        var shown = shops.of(query, byCode, from);
        var chosen =
                shown.stream()
                        .filter(each -> each.shop().slug().equals(query.shop()))
                        .findFirst()
                        .orElse(null);
        var communes = Names.among(this.communes.of(all, epcis), LINE);
        return new MapPage(
                query,
                epcis,
                communes,
                first(chosen, shown),
                from == null ? null : from.name(),
                chosen,
                ground(communes, from, chosen),
                settings);
    }

    /** The one that is looked at stands on top of the list. */
    private static List<MapShop> first(@Nullable MapShop chosen, List<MapShop> shops) {
        if (chosen == null) return shops;
        return Stream.concat(Stream.of(chosen), shops.stream().filter(each -> !each.equals(chosen)))
                .toList();
    }

    private static Projection ground(
            List<MapCommune> communes, @Nullable Commune from, @Nullable MapShop chosen) {
        if (chosen != null) return Projection.around(chosen.place());
        if (from != null) {
            return Projection.around(new Place(from.latitude(), from.longitude()));
        }
        return Projection.of(communes);
    }
}
