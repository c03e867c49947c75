package fr.halle.desk.refunds;

import fr.halle.desk.Frame;
import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.ordering.counter.Ticket;
import fr.halle.ordering.placed.OrderLine;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/**
 * What is left of an order, what was refunded, and the form. {@code frame} is null for who looks
 * after all shops; {@code done}: a refund was just made.
 */
record RefundPage(
        @Nullable Frame frame, Ticket ticket, RefundForm form, Mistakes mistakes, boolean done) {

    /** Where its form goes. */
    String path() {
        return frame == null
                ? "/accounts/refunds/" + ticket.order().id().value()
                : ticket.path() + "/refunds";
    }

    List<OrderLine> lines() {
        return ticket.order().standing().stream().filter(l -> l.left().isPositive()).toList();
    }

    boolean isTicked(OrderLine line) {
        return form.lines().contains(RefundForm.name(line.position()));
    }

    /** From where the money comes, as the end of a key. */
    String way() {
        if (ticket.isPaidOnCollection()) return "hand";
        return ticket.order().extra().isPositive() ? "both" : "card";
    }

    /** The sentence beside this field; empty when it is right. */
    String error(String field, Texts texts) {
        return mistakes.all().stream()
                .filter(mistake -> mistake.field().equals(field))
                .findFirst()
                .map(mistake -> sentence(mistake, texts))
                .orElse("");
    }

    static String sentence(Mistake mistake, Texts texts) {
        return texts.text(
                mistake.key(),
                mistake.arguments().stream()
                        .map(each -> each instanceof Money money ? texts.money(money) : each)
                        .toArray());
    }

    ModelAndView view() {
        var view = new ModelAndView("desk/refunds/refund.jte", "page", this);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    RefundPage with(RefundForm typed, List<Mistake> wrong) {
        return new RefundPage(frame, ticket, typed, new Mistakes(wrong), false);
    }
}
