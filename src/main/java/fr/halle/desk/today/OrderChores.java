package fr.halle.desk.today;

import fr.halle.desk.Frame;
import fr.halle.fulfilment.Consignment.Progress;
import fr.halle.fulfilment.Slot;
import fr.halle.kernel.CivilTime;
import fr.halle.ordering.counter.Ticket;
import fr.halle.web.ui.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What orders ask for: late ones first, then by the hour at which people come. */
record OrderChores(Frame frame, List<Ticket> open, Instant now) {

    private static final String BOARD = "desk.today.act.board";

    List<Chore> all() {
        var chores = new ArrayList<Chore>();
        var late = open.stream().filter(ticket -> isLate(slot(ticket))).toList();
        var onTime = open.stream().filter(ticket -> !isLate(slot(ticket))).toList();
        if (!late.isEmpty()) {
            chores.add(
                    Chore.urgent(
                            texts -> texts.text("desk.today.late", late.size()),
                            frame.path(),
                            BOARD));
        }
        var toPrepare = onTime.stream().filter(ticket -> !ticket.is(Progress.READY)).toList();
        if (!toPrepare.isEmpty()) {
            var first = slot(toPrepare.getFirst());
            chores.add(
                    Chore.urgent(
                            texts ->
                                    texts.text(
                                            "desk.today.prepare",
                                            toPrepare.size(),
                                            when(first, texts)),
                            frame.path(),
                            BOARD));
        }
        var ready = onTime.stream().filter(ticket -> ticket.is(Progress.READY)).toList();
        if (!ready.isEmpty()) {
            var first = slot(ready.getFirst());
            chores.add(
                    Chore.calm(
                            texts ->
                                    texts.text(
                                            "desk.today.ready", ready.size(), when(first, texts)),
                            frame.path() + "#ready",
                            "desk.today.act.ready"));
        }
        return chores;
    }

    private boolean isLate(Slot slot) {
        return !slot.ends().isAfter(now);
    }

    private static Slot slot(Ticket ticket) {
        return ticket.consignment().slot();
    }

    /** « 17 h » today, « vendredi 20 novembre à 17 h » on another day. */
    private String when(Slot slot, Texts texts) {
        boolean today = slot.day().equals(CivilTime.local(now).toLocalDate());
        return today ? texts.time(slot.from()) : texts.moment(slot.starts());
    }
}
