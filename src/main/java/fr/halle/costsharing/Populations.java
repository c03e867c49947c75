package fr.halle.costsharing;

import fr.halle.territory.PopulationFigure;
import fr.halle.territory.PopulationFigure.Kind;

import java.util.ArrayList;
import java.util.Collection;
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

    /** One way of counting, of one year. */
    public record Counted(Kind kind, int vintage) {

        /** In forms: « TOTALE:2026 ». */
        public String word() {
            return kind.name() + ":" + vintage;
        }
    }

    /** What is known of every one of these, the newest first. */
    public List<Counted> whole(Collection<String> sirens) {
        var whole = new ArrayList<Counted>();
        for (var year : vintages()) {
            for (var kind : Kind.values()) {
                boolean known = sirens.stream().allMatch(each -> of(each, kind, year).isPresent());
                if (known) whole.add(new Counted(kind, year));
            }
        }
        return whole;
    }

    /** The newest first. */
    public SortedSet<Integer> vintages() {
        var vintages = new TreeSet<Integer>(java.util.Comparator.reverseOrder());
        figures.values().forEach(all -> all.forEach(each -> vintages.add(each.vintage())));
        return vintages;
    }
}
