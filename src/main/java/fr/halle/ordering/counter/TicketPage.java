package fr.halle.ordering.counter;

import fr.halle.fulfilment.Consignment;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * One order at the counter. {@code problem} is the key of a sentence, empty when nothing is wrong.
 */
record TicketPage(Ticket ticket, String code, String problem, String reason) {

    static TicketPage of(Ticket ticket, String code, String problem) {
        return new TicketPage(ticket, code, problem, "");
    }

    ModelAndView view(HttpStatus status) {
        var view = new ModelAndView("ordering/counter/ticket.jte", "page", this);
        view.setStatus(status);
        return view;
    }

    boolean isOpen() {
        var progress = ticket.consignment().progress();
        return progress != Consignment.Progress.HANDED_OVER
                && progress != Consignment.Progress.CANCELLED;
    }
}
