package fr.halle.desk.hours;

import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.counter.Ticket;
import fr.halle.shops.Closure;
import fr.halle.shops.OpeningWeek;
import fr.halle.shops.hours.HoursChange;
import fr.halle.shops.hours.PlannedClosure;
import fr.halle.web.ui.Texts;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;

/** Everything about when a shop is open; what was typed last stays in its form. */
record HoursPage(Frame frame, OpeningWeek week, Typed typed, Known known, String done) {

    /** The three forms as they stand, and what is to mend in them. */
    record Typed(WeekForm week, PaceForm pace, ClosureForm closure, Mistakes mistakes) {}

    /** What is already decided: closures to come, orders taken, who changed what. */
    record Known(
            List<PlannedClosure> closures,
            List<Ticket> open,
            List<HoursChange> history,
            Map<PersonId, String> names) {}

    ModelAndView view() {
        var view = new ModelAndView("desk/hours/hours.jte", "page", this);
        if (!typed.mistakes().isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    static String name(DayOfWeek day, Texts texts) {
        return day.getDisplayName(TextStyle.FULL, texts.language().locale());
    }

    String problem(String field, Texts texts) {
        return typed.mistakes().of(field, texts);
    }

    /** How many orders are already taken for these days. */
    int takenIn(Closure closure) {
        return (int)
                known.open().stream()
                        .filter(ticket -> closure.covers(ticket.consignment().slot().day()))
                        .count();
    }

    /** What somebody did, in words. */
    String told(HoursChange change, Texts texts) {
        var days = days(change, texts);
        return switch (change.kind()) {
            case WEEK -> texts.text("desk.hours.history.week");
            case PACE -> texts.text("desk.hours.history.pace");
            case CLOSED -> texts.text("desk.hours.history.closed", days);
            case REOPENED -> texts.text("desk.hours.history.reopened", days);
            case PAUSED -> texts.text("desk.hours.history.paused");
            case RESUMED -> texts.text("desk.hours.history.resumed");
        };
    }

    String by(HoursChange change) {
        return known.names().getOrDefault(change.by(), "");
    }

    static String days(Closure closure, Texts texts) {
        return closure.firstDay().equals(closure.lastDay())
                ? texts.day(closure.firstDay())
                : texts.text(
                        "desk.hours.from-to",
                        texts.day(closure.firstDay()),
                        texts.day(closure.lastDay()));
    }

    private static String days(HoursChange change, Texts texts) {
        var first = change.firstDay();
        var last = change.lastDay();
        return first == null || last == null ? "" : days(new Closure(first, last, ""), texts);
    }
}
