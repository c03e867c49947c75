package fr.halle.governance.signing;

import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The day on which something was signed, on paper perhaps: today where none is typed. */
public final class SigningDay {

    private SigningDay() {}

    /** Null where it is no day, or one to come. */
    public static @Nullable LocalDate of(Typed typed, LocalDate today) {
        if (typed.line("signed-on").isEmpty()) return today;
        var day = typed.day("signed-on");
        return day == null || day.isAfter(today) ? null : day;
    }
}
