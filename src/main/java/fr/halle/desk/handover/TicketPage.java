package fr.halle.desk.handover;

import fr.halle.desk.Frame;
import fr.halle.ordering.counter.Ticket;
import fr.halle.ordering.placed.OrderLine;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.Objects;

/**
 * One order at the counter. {@code problem} is the key of a sentence, empty when nothing is wrong;
 * {@code anotherDay}: its code was shown on another day than the one that was chosen.
 */
record TicketPage(
        Frame frame,
        Ticket ticket,
        String code,
        String problem,
        String reason,
        boolean anotherDay,
        @Nullable Scales wrong) {

    static TicketPage of(Frame frame, Ticket ticket, String code, String problem) {
        return new TicketPage(frame, ticket, code, problem, "", false, null);
    }

    static TicketPage notCancelled(Frame frame, Ticket ticket, String problem, String reason) {
        return new TicketPage(frame, ticket, "", problem, reason, false, null);
    }

    /** A weight that could not be kept is shown again, beside its line. */
    static TicketPage notWeighed(Frame frame, Ticket ticket, Scales wrong) {
        return new TicketPage(frame, ticket, "", "", "", false, wrong);
    }

    @Nullable Scales scales(int position) {
        return wrong != null && wrong.position() == position ? wrong : null;
    }

    /** What became of asking for what weighs more, as the end of a key. */
    static String extra(OrderLine line) {
        var weight = Objects.requireNonNull(line.weight());
        return weight.extra() == null ? "FREE" : weight.extra().name();
    }

    ModelAndView view(HttpStatus status) {
        var view = new ModelAndView("desk/handover/ticket.jte", "page", this);
        view.setStatus(status);
        return view;
    }

    boolean isOpen() {
        return ticket.consignment().isOpen();
    }
}
