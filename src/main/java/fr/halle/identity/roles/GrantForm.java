package fr.halle.identity.roles;

import fr.halle.identity.Role;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.CivilTime;
import fr.halle.territory.Epci;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** As the administrator typed it: days are days of Paris, the last one included. */
record GrantForm(String email, String kind, String epci, String from, String until) {

    static GrantForm empty(LocalDate today) {
        return new GrantForm("", RoleKind.ANIMATOR.name(), "", today.toString(), "");
    }

    /** What stands in the way, by field. */
    Map<String, String> problems(LocalDate today, List<Epci> epcis) {
        var problems = new TreeMap<String, String>();
        if (chosen() == null) problems.put("kind", "identity.roles.kind.missing");
        boolean known = epcis.stream().anyMatch(each -> each.siren().equals(epci));
        if (!epci.isEmpty() && !known) problems.put("epci", "identity.roles.epci.unknown");
        if (chosen() == RoleKind.ADMINISTRATOR && !epci.isEmpty()) {
            problems.put("epci", "identity.roles.epci.not-for-administrators");
        }
        var first = day(from);
        if (first == null) problems.put("from", "identity.roles.day.unreadable");
        else if (first.isBefore(today)) problems.put("from", "identity.roles.from.past");
        var last = day(until);
        if (last == null && !until.isEmpty()) {
            problems.put("until", "identity.roles.day.unreadable");
        } else if (last != null && first != null && last.isBefore(first)) {
            problems.put("until", "identity.roles.until.before");
        }
        return problems;
    }

    /** Only of a form without problems. */
    Role role() {
        return new Role(RoleKind.valueOf(kind), epci.isEmpty() ? null : epci);
    }

    /** From midnight of its first day, or from now on when that is today. */
    Instant since(Instant now) {
        var midnight = CivilTime.instant(LocalDate.parse(from), LocalTime.MIN);
        return midnight.isBefore(now) ? now : midnight;
    }

    @Nullable Instant end() {
        var last = day(until);
        return last == null ? null : CivilTime.instant(last.plusDays(1), LocalTime.MIN);
    }

    private @Nullable RoleKind chosen() {
        for (var each : RoleKind.values()) if (each.name().equals(kind)) return each;
        return null;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
