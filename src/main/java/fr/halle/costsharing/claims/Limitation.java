package fr.halle.costsharing.claims;

import java.time.LocalDate;

/**
 * Until when a public body may be asked to pay. Loi n° 68-1250 du 31 décembre 1968, article 1: four
 * years from the first day of the year that follows the one in which the right was acquired;
 * article 2: a written demand, a payment in part, however small, and what the debtor writes of the
 * debt, a contest too, begin it anew.
 */
final class Limitation {

    static final int YEARS = 4;

    private Limitation() {}

    /** The first day on which it is too late. */
    static LocalDate after(LocalDate lastAct) {
        return LocalDate.of(lastAct.getYear() + 1 + YEARS, 1, 1);
    }
}
