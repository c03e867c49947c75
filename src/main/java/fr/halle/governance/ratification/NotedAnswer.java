package fr.halle.governance.ratification;

import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** What a council decided elsewhere, as its own people note it. */
public record NotedAnswer(boolean ratified, String number, LocalDate decidedOn) {

    /** The key of what is wrong in it; null: nothing. {@code from}: the day of the decision. */
    static @Nullable String mistake(Typed typed, LocalDate from, LocalDate today) {
        var answer = typed.line("answer");
        if (!answer.equals("yes") && !answer.equals("no")) return "governance.ratification.answer";
        if (!typed.has("number", 60)) return "governance.ratification.number";
        var day = typed.day("day");
        return day == null || day.isBefore(from) || day.isAfter(today)
                ? "governance.ratification.day"
                : null;
    }

    /** Of what was typed without mistakes. */
    static NotedAnswer of(Typed typed) {
        return new NotedAnswer(
                typed.line("answer").equals("yes"),
                typed.line("number"),
                Objects.requireNonNull(typed.day("day")));
    }
}
