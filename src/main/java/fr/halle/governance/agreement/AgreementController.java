package fr.halle.governance.agreement;

import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Map;

/** Anybody reads who is party on a day, by which text, and what comes next. */
@Controller
@Access(Who.ANYONE)
class AgreementController {

    private final Agreements agreements;
    private final Clock clock;

    AgreementController(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping("/council/agreement")
    ModelAndView show(@RequestParam Map<String, String> sent) {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var typed = Typed.of(sent);
        var asked = typed.day("on");
        boolean wrong = asked == null && !typed.text("on").isEmpty();
        var agreement = agreements.latest().orElse(null);
        return new ModelAndView(
                "governance/agreement/agreement.jte",
                "page",
                new AgreementPage(agreement, asked == null ? today : asked, today, wrong));
    }
}
