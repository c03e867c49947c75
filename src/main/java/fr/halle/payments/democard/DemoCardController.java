package fr.halle.payments.democard;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page where a shopper would type their card. Whoever holds its address may use it: 128 random
 * bits.
 */
@Controller
@Access(Who.ANYONE)
@RequestMapping("/demonstration/card/{session}")
class DemoCardController {

    private final DemoCardSessions sessions;
    private final Bank bank;
    private final WebhookCall webhook;

    DemoCardController(DemoCardSessions sessions, Bank bank, WebhookCall webhook) {
        this.sessions = sessions;
        this.bank = bank;
        this.webhook = webhook;
    }

    @GetMapping
    ModelAndView choose(
            @PathVariable String session,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "webhook", defaultValue = "") String told) {
        var known = sessions.present(session);
        if (known.isDecided()) return SeeOther.to(known.returnPath());
        var page = DemoCardPage.of(known, Behaviour.of(outcome, told));
        return new ModelAndView("payments/democard/card.jte", "page", page);
    }

    @PostMapping("/payment")
    ModelAndView pay(
            @PathVariable String session,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "webhook", defaultValue = "") String told) {
        var known = sessions.present(session);
        var chosen = Behaviour.of(outcome, told);
        if (bank.decide(known.id(), chosen)) webhook.callNow(known.id());
        boolean toProve = chosen.outcome() == Behaviour.Outcome.STRONG && !known.isDecided();
        return SeeOther.to(toProve ? known.path("/code") : known.returnPath());
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(@PathVariable String session) {
        var known = sessions.present(session);
        bank.cancel(known.id());
        return SeeOther.to(known.returnPath());
    }
}
