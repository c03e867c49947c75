package fr.halle.desk.handover;

import fr.halle.desk.Frame;
import fr.halle.fulfilment.Consignment.Progress;
import fr.halle.ordering.counter.Ticket;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

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
        boolean anotherDay) {

    static TicketPage of(Frame frame, Ticket ticket, String code, String problem) {
        return new TicketPage(frame, ticket, code, problem, "", false);
    }

    static TicketPage notCancelled(Frame frame, Ticket ticket, String problem, String reason) {
        return new TicketPage(frame, ticket, "", problem, reason, false);
    }

    ModelAndView view(HttpStatus status) {
        var view = new ModelAndView("desk/handover/ticket.jte", "page", this);
        view.setStatus(status);
        return view;
    }

    boolean isOpen() {
        return !ticket.is(Progress.HANDED_OVER) && !ticket.is(Progress.CANCELLED);
    }
}
