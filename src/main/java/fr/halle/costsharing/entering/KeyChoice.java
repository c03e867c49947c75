package fr.halle.costsharing.entering;

import fr.halle.costsharing.Populations.Counted;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A key as somebody typed it. */
record KeyChoice(Typed typed) {

    private static final int WHOLE = 10_000;
    private static final int TENTH = 10;

    /** The département's part, from « 50 » or « 33,3 »; null where it is none. */
    @Nullable Integer permille() {
        var hundredths = typed.cents("department");
        if (hundredths == null || hundredths > WHOLE || hundredths % TENTH != 0) return null;
        return (int) (hundredths / TENTH);
    }

    Optional<Counted> counted(List<Counted> known) {
        return known.stream().filter(each -> each.word().equals(typed.line("counted"))).findFirst();
    }

    /**
     * @param called the last day of a decision whose expense was called; null: nothing was
     */
    List<Refused> refused(List<Counted> known, @Nullable LocalDate called) {
        var wrong = new ArrayList<Refused>();
        var since = typed.day("since");
        if (since == null) wrong.add(Refused.of("since", "costsharing.enter.day.wrong"));
        else if (called != null && !since.isAfter(called)) {
            wrong.add(Refused.of("since", "costsharing.enter.key.called", called));
        }
        if (permille() == null) {
            wrong.add(Refused.of("department", "costsharing.enter.key.department"));
        }
        if (counted(known).isEmpty()) {
            wrong.add(Refused.of("counted", "costsharing.enter.key.counted"));
        }
        return wrong;
    }
}
