package fr.halle.costsharing;

import fr.halle.territory.PopulationFigure.Kind;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By what expenses are shared that are decided from a day on, until the next rule. The agreement
 * says « population » only: kind and vintage are the committee's choice.
 *
 * @param decision that chose it
 */
public record KeyRule(
        LocalDate since, int departmentPermille, Kind kind, int vintage, String decision) {

    static Optional<KeyRule> on(LocalDate day, List<KeyRule> all) {
        return all.stream()
                .filter(each -> !each.since().isAfter(day))
                .max(Comparator.comparing(KeyRule::since));
    }

    /** The same with other people counted: what if? */
    public KeyRule counting(Kind otherKind, int otherVintage) {
        return new KeyRule(since, departmentPermille, otherKind, otherVintage, decision);
    }
}
