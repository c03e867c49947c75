package fr.halle.moderation.decisions;

import fr.halle.moderation.reports.Report;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A report, what was decided about it, and the appeals. */
record Case(Report report, @Nullable Decision decision, List<Appeal> appeals) {

    Decision decided() {
        return Objects.requireNonNull(decision);
    }

    /** What holds now: what was decided last. */
    Outcome stands() {
        return appeals.stream()
                .map(Appeal::answer)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Appeal.Answer::decidedAt))
                .map(Appeal.Answer::outcome)
                .orElseGet(() -> decided().outcome());
    }

    boolean hasAppealed(Side side) {
        return appeals.stream().anyMatch(appeal -> appeal.side() == side);
    }

    /** Who it concerns: an author of whom nothing is asked has nothing to appeal against. */
    boolean concerns(Side side) {
        return side == Side.REPORTER || decided().outcome() != Outcome.NOTHING;
    }
}
