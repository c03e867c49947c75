package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** When and where a body meets, and why in a hurry; null: it is in none. */
public record Plan(LocalDate day, LocalTime starts, String place, @Nullable String urgency) {

    public static List<Sentence> mistakes(Typed typed) {
        var wrong = new ArrayList<Sentence>();
        if (typed.day("day") == null) wrong.add(Sentence.of("governance.day.wrong"));
        if (typed.time("starts") == null) wrong.add(Sentence.of("governance.time.wrong"));
        if (!typed.has("place", 300)) wrong.add(Sentence.of("governance.place.wrong"));
        if (typed.line("urgency").length() > 500)
            wrong.add(Sentence.of("governance.urgency.wrong"));
        return wrong;
    }

    /** Of what was typed without mistakes. */
    public static Plan of(Typed typed) {
        var urgency = typed.line("urgency");
        return new Plan(
                Objects.requireNonNull(typed.day("day")),
                Objects.requireNonNull(typed.time("starts")),
                typed.line("place"),
                urgency.isEmpty() ? null : urgency);
    }
}
