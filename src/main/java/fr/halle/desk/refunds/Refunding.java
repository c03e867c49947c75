package fr.halle.desk.refunds;

import fr.halle.desk.Frame;
import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.counter.RefundOutcome;
import fr.halle.ordering.counter.Refunds;
import fr.halle.ordering.counter.Ticket;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** One act, whoever does it. What is refused is logged with who asked, and changes nothing. */
@Component
class Refunding {

    private static final Logger LOG = LoggerFactory.getLogger(Refunding.class);

    private final Refunds refunds;

    Refunding(Refunds refunds) {
        this.refunds = refunds;
    }

    ModelAndView page(@Nullable Frame frame, Ticket ticket, boolean done) {
        return new RefundPage(frame, ticket, RefundForm.fresh(), Mistakes.NONE, done).view();
    }

    ModelAndView refund(@Nullable Frame frame, Ticket ticket, RefundForm form, PersonId by) {
        var page = new RefundPage(frame, ticket, form, Mistakes.NONE, false);
        var order = ticket.order();
        var mistakes = form.mistakes(order);
        if (mistakes.isEmpty()) {
            var outcome = refunds.refund(ticket.purchase().id(), order.id(), form.wish(order), by);
            if (outcome instanceof RefundOutcome.Refunded(var amount)) {
                LOG.info("{} refunded {} of order {}", by, amount, order.id());
                return new ModelAndView("redirect:" + page.path() + "?done");
            }
            mistakes = List.of(mistake(outcome));
        }
        LOG.info(
                "{} was refused a refund of order {}: {}",
                by,
                order.id(),
                mistakes.stream().map(Mistake::key).toList());
        return page.with(form, mistakes).view();
    }

    private static Mistake mistake(RefundOutcome outcome) {
        return switch (outcome) {
            case RefundOutcome.TooMuch(var left) ->
                    Mistake.of("amount", "desk.refunds.amount.too-much", left);
            case RefundOutcome.NothingLeft _ -> Mistake.of("what", "desk.refunds.nothing-left");
            case RefundOutcome.NotYet _ -> Mistake.of("what", "desk.refunds.not-yet");
            case RefundOutcome.ReasonMissing _, RefundOutcome.Refunded _ ->
                    Mistake.of("reason", "desk.refunds.reason.missing");
        };
    }
}
