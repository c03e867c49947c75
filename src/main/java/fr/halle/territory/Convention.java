package fr.halle.territory;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the partnership convention says of money: the département pays an expense and keeps its
 * part; the partners share the rest by population. The convention says « population » only; that it
 * is the population municipale is our choice.
 *
 * @param departmentPermille the département's part of each validated expense
 * @param noticeMonths how long before leaving a partner says so
 */
public record Convention(String department, int departmentPermille, int noticeMonths) {

    /** Convention de partenariat of Mes Courses en Ardennes: territory/SOURCES.md. */
    public static final Convention ARDENNES = new Convention("Département des Ardennes", 500, 2);

    /**
     * Each partner's part of an expense, by SIREN, in thousandths. They add up to what the
     * département leaves, by largest remainder; ties go to the smaller SIREN.
     */
    public Map<String, Integer> permille(List<EpciCount> partners) {
        long all = partners.stream().mapToLong(EpciCount::people).sum();
        if (all == 0) return Map.of();
        int rest = 1000 - departmentPermille;
        var parts = new HashMap<String, Integer>();
        for (var each : partners) {
            parts.put(each.epci().siren(), (int) (rest * (long) each.people() / all));
        }
        int missing = rest - parts.values().stream().mapToInt(Integer::intValue).sum();
        partners.stream()
                .sorted(
                        comparing((EpciCount each) -> -(rest * (long) each.people() % all))
                                .thenComparing(each -> each.epci().siren()))
                .limit(missing)
                .forEach(each -> parts.merge(each.epci().siren(), 1, Integer::sum));
        return parts;
    }
}
