package fr.halle.costsharing;

import fr.halle.territory.PopulationFigure.Kind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * By what expenses are shared that are decided from a day on, until the next rule. The agreement
 * says « population » only: kind and vintage are the committee's choice.
 *
 * @param decision number of the one that chose it
 * @param deliberation of the register; null: it was decided on paper
 */
public record KeyRule(
        LocalDate since,
        int departmentPermille,
        Kind kind,
        int vintage,
        String decision,
        @Nullable LocalDate decidedOn,
        @Nullable UUID deliberation) {

    static Optional<KeyRule> on(LocalDate day, List<KeyRule> all) {
        return all.stream()
                .filter(each -> !each.since().isAfter(day))
                .max(Comparator.comparing(KeyRule::since));
    }

    /** The same with other people counted: what if? */
    public KeyRule counting(Kind otherKind, int otherVintage) {
        return new KeyRule(
                since,
                departmentPermille,
                otherKind,
                otherVintage,
                decision,
                decidedOn,
                deliberation);
    }
}
