package fr.halle.organisations.mandates;

import fr.halle.kernel.CivilTime;
import fr.halle.mail.Letter;
import fr.halle.organisations.Capacity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody typed to invite somebody else; both fields may be anything. */
record InvitationForm(String email, String capacity, String until) {

    static final InvitationForm EMPTY = new InvitationForm("", "", "");

    private static final int LONGEST_YEARS = 10;

    /** Right in every field. */
    record Checked(String email, Capacity capacity, @Nullable Instant until) {}

    String address() {
        return email.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
    }

    /** The sentence for each field that is wrong. */
    Map<String, String> mistakes(LocalDate today) {
        var mistakes = new LinkedHashMap<String, String>();
        if (!Letter.canReach(address())) mistakes.put("email", "organisations.invite.email.wrong");
        if (Stream.of(Capacity.values()).noneMatch(known -> known.name().equals(capacity))) {
            mistakes.put("capacity", "organisations.invite.capacity.missing");
        }
        if (!until.isBlank()) {
            @Nullable LocalDate day = day();
            if (day == null || !day.isAfter(today) || day.isAfter(today.plusYears(LONGEST_YEARS))) {
                mistakes.put("until", "organisations.invite.until.wrong");
            }
        }
        return mistakes;
    }

    /** The last day counts whole: the mandate ends when the next one begins, in Paris. */
    Checked checked() {
        @Nullable LocalDate day = day();
        return new Checked(
                address(),
                Capacity.valueOf(capacity),
                day == null ? null : CivilTime.instant(day.plusDays(1), LocalTime.MIDNIGHT));
    }

    private @Nullable LocalDate day() {
        try {
            return until.isBlank() ? null : LocalDate.parse(until.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
