package fr.halle.costsharing;

import fr.halle.territory.PopulationFigure;
import fr.halle.territory.PopulationFigure.Kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** All known figures by SIREN. */
public record Populations(Map<String, List<PopulationFigure>> figures) {

    public Optional<Integer> of(String siren, Kind kind, int vintage) {
        return figures.getOrDefault(siren, List.of()).stream()
                .filter(each -> each.kind() == kind && each.vintage() == vintage)
                .findFirst()
                .map(PopulationFigure::people);
    }

    /** The newest first. */
    public SortedSet<Integer> vintages() {
        var vintages = new TreeSet<Integer>(java.util.Comparator.reverseOrder());
        figures.values().forEach(all -> all.forEach(each -> vintages.add(each.vintage())));
        return vintages;
    }
}
