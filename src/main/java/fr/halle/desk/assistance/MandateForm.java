package fr.halle.desk.assistance;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.shops.assistance.NewMandate;
import fr.halle.shops.assistance.Scope;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody grants or asks for, as they typed it.
 *
 * @param contract its number
 * @param scopes names of {@link Scope}
 * @param until the last day, as a date field sends it
 */
public record MandateForm(String contract, List<String> scopes, String until) {

    private static final int USUAL_DAYS = 90;
    private static final int LONGEST_DAYS = 366;

    /** Three months of everything, or what is left of the contract. */
    public static MandateForm usual(String contract, LocalDate today, LocalDate contractEnds) {
        var usual = today.plusDays(USUAL_DAYS);
        return new MandateForm(
                contract,
                List.of(Scope.SHELF.name(), Scope.DETAILS.name()),
                (usual.isAfter(contractEnds) ? contractEnds : usual).toString());
    }

    public boolean has(Scope scope) {
        return scopes.contains(scope.name());
    }

    /** Right only when there is nothing to mend. */
    public NewMandate wanted() {
        var day = day();
        if (day == null) throw new IllegalStateException("Nobody looked at the form");
        return new NewMandate(known(), day);
    }

    public Mistakes mistakes(LocalDate today, LocalDate contractEnds) {
        var mistakes = new ArrayList<Mistake>();
        if (known().isEmpty()) mistakes.add(Mistake.of("scopes", "desk.assistance.scopes.none"));
        var latest = today.plusDays(LONGEST_DAYS);
        var last = latest.isAfter(contractEnds) ? contractEnds : latest;
        var day = day();
        if (day == null || day.isBefore(today) || day.isAfter(last)) {
            mistakes.add(Mistake.of("until", "desk.assistance.until.wrong"));
        }
        return new Mistakes(mistakes);
    }

    private Set<Scope> known() {
        var known = EnumSet.noneOf(Scope.class);
        for (var scope : Scope.values()) if (has(scope)) known.add(scope);
        return known;
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
