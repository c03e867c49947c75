package fr.halle.storefront.map;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.halle.territory.Commune;
import fr.halle.territory.Epci;
import fr.halle.territory.PopulationFigure;
import fr.halle.territory.Territory;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The communes as dots, with the tone of their EPCI and the size of their population. */
@Component
class MapCommunes {

    private final Territory territory;

    MapCommunes(Territory territory) {
        this.territory = territory;
    }

    /** None of them named yet. */
    List<MapCommune> of(List<Commune> communes, List<Epci> epcis) {
        Map<String, Integer> groups =
                IntStream.range(0, epcis.size())
                        .boxed()
                        .collect(toMap(i -> epcis.get(i).siren(), Function.identity()));
        var figures =
                territory.populations(communes.stream().map(Commune::inseeCode).collect(toSet()));
        Map<String, Integer> people =
                communes.stream()
                        .map(Commune::inseeCode)
                        .collect(
                                toMap(
                                        Function.identity(),
                                        code -> newest(figures.getOrDefault(code, List.of()))));
        return communes.stream()
                .map(
                        each ->
                                new MapCommune(
                                        each.name(),
                                        each.latitude(),
                                        each.longitude(),
                                        people.getOrDefault(each.inseeCode(), 0),
                                        groups.getOrDefault(each.epciSiren(), 0),
                                        false))
                .toList();
    }

    private static int newest(List<PopulationFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.kind() == PopulationFigure.Kind.MUNICIPALE)
                .findFirst()
                .map(PopulationFigure::people)
                .orElse(0);
    }
}
