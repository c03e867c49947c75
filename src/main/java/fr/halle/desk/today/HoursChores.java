package fr.halle.desk.today;

import fr.halle.desk.Frame;
import fr.halle.ordering.counter.Ticket;
import fr.halle.shops.OpeningWeek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When nobody can order, and when somebody will come to a closed door. */
record HoursChores(Frame frame, OpeningWeek week, List<Ticket> open, Instant now) {

    private static final String HOURS = "desk.today.act.hours";

    List<Chore> all() {
        var chores = new ArrayList<Chore>();
        long shut = open.stream().filter(this::fallsOnAClosure).count();
        if (shut > 0) {
            chores.add(
                    Chore.urgent(
                            texts -> texts.text("desk.today.shut", shut),
                            frame.path(),
                            "desk.today.act.board"));
        }
        if (week.paused()) {
            chores.add(
                    Chore.urgent(
                            texts -> texts.text("desk.today.paused"),
                            frame.path() + "/hours",
                            HOURS));
        } else if (week.opensNext(now).isEmpty() && week.openUntil(now).isEmpty()) {
            chores.add(
                    Chore.urgent(
                            texts -> texts.text("desk.today.no-slot"),
                            frame.path() + "/hours",
                            HOURS));
        }
        return chores;
    }

    private boolean fallsOnAClosure(Ticket ticket) {
        var day = ticket.consignment().slot().day();
        return week.closures().stream().anyMatch(closure -> closure.covers(day));
    }
}
