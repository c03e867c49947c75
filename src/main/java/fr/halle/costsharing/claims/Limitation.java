package fr.halle.costsharing.claims;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Until when a public body may be asked to pay. Loi n° 68-1250 du 31 décembre 1968, article 1: four
 * years from the first day of the year that follows the one in which the right was acquired: a part
 * by the engagement of its expense, what changes of it by what changed it ({@link Called}); article
 * 2: a written demand, a payment in part, however small, and what the debtor writes of the debt, a
 * contest too, begin it anew. Our own call is no such demand: it says that the title is. What is
 * too late stays so.
 */
final class Limitation {

    static final int YEARS = 4;

    private Limitation() {}

    static LocalDate of(Claim claim) {
        var title = claim.title();
        var contest = claim.contest();
        var settlement = contest == null ? null : contest.settlement();
        var acts =
                Stream.of(
                                title == null ? null : title.issuedOn(),
                                claim.lastReceived(),
                                contest == null ? null : contest.day(),
                                settlement == null ? null : settlement.day())
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        var until = after(claim.owedSince());
        for (var act : acts) if (act.isBefore(until)) until = after(act);
        return until;
    }

    /** The first day on which it is too late. */
    static LocalDate after(LocalDate act) {
        return LocalDate.of(act.getYear() + 1 + YEARS, 1, 1);
    }
}
