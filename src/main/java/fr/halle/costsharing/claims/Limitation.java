package fr.halle.costsharing.claims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Until when a public body may be asked to pay. Loi n° 68-1250 du 31 décembre 1968, article 1: four
 * years from the first day of the year that follows the one in which the right was acquired;
 * article 2: a written demand, a payment in part, however small, and what the debtor writes of the
 * debt, a contest too, begin it anew.
 */
final class Limitation {

    static final int YEARS = 4;

    private Limitation() {}

    static LocalDate of(Claim claim) {
        var title = claim.title();
        var contest = claim.contest();
        var settlement = contest == null ? null : contest.settlement();
        return Stream.of(
                        claim.calledOn(),
                        title == null ? null : title.issuedOn(),
                        claim.lastReceived(),
                        contest == null ? null : contest.day(),
                        settlement == null ? null : settlement.day())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Limitation::after)
                .orElseThrow();
    }

    /** The first day on which it is too late. */
    static LocalDate after(LocalDate lastAct) {
        return LocalDate.of(lastAct.getYear() + 1 + YEARS, 1, 1);
    }
}
