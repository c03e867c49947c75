package fr.halle.storefront.map;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.halle.shops.Place;
import fr.halle.territory.Commune;
import fr.halle.territory.Epci;
import fr.halle.territory.PopulationFigure;
import fr.halle.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the map together: five statements, one more when distances are wanted. */
@Component
class MapPages {

    private final Territory territory;
    private final MapShops shops;
    private final MapSettings settings;

    MapPages(Territory territory, MapShops shops, MapSettings settings) {
        this.territory = territory;
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
        var communes = dots(all, epcis);
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
        return Stream.concat(
                        Stream.of(chosen), shops.stream().filter(each -> !each.equals(chosen)))
                .toList();
    }

    private List<MapCommune> dots(List<Commune> communes, List<Epci> epcis) {
        Map<String, Integer> groups =
                IntStream.range(0, epcis.size())
                        .boxed()
                        .collect(toMap(i -> epcis.get(i).siren(), Function.identity()));
        var figures =
                territory.populations(communes.stream().map(Commune::inseeCode).collect(toSet()));
        var people =
                communes.stream()
                        .collect(
                                toMap(
                                        Commune::inseeCode,
                                        each ->
                                                newest(
                                                        figures.getOrDefault(
                                                                each.inseeCode(), List.of()))));
        var named = Names.of(communes, people);
        return communes.stream()
                .map(
                        each ->
                                new MapCommune(
                                        each.name(),
                                        each.latitude(),
                                        each.longitude(),
                                        people.getOrDefault(each.inseeCode(), 0),
                                        groups.getOrDefault(each.epciSiren(), 0),
                                        named.contains(each.inseeCode())))
                .toList();
    }

    private static int newest(List<PopulationFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.kind() == PopulationFigure.Kind.MUNICIPALE)
                .findFirst()
                .map(PopulationFigure::people)
                .orElse(0);
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
