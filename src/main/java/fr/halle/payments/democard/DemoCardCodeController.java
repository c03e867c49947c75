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
 * Strong authentication: the bank wants to see that it is really the owner of the card (DSP2, art.
 * 97).
 */
@Controller
@Access(Who.ANYONE)
@RequestMapping("/demonstration/card/{session}/code")
class DemoCardCodeController {

    private final DemoCardSessions sessions;
    private final Bank bank;
    private final WebhookCall webhook;

    DemoCardCodeController(DemoCardSessions sessions, Bank bank, WebhookCall webhook) {
        this.sessions = sessions;
        this.bank = bank;
        this.webhook = webhook;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String session) {
        var known = sessions.present(session);
        if (known.isDecided()) return SeeOther.to(known.returnPath());
        var page = DemoCardPage.of(known, Behaviour.of("strong", ""));
        return new ModelAndView("payments/democard/code.jte", "page", page);
    }

    @PostMapping
    ModelAndView prove(@PathVariable String session, @RequestParam(defaultValue = "") String code) {
        var known = sessions.present(session);
        if (bank.prove(known, code)) webhook.callNow(known.id());
        return SeeOther.to(known.returnPath());
    }
}
