package fr.halle.desk.disputes;

import fr.halle.payments.heard.DisputeList;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** Which payments shoppers' banks took back, what for, and how it ended. */
@Controller
@Access(Who.ACCOUNTANT)
class DisputesController {

    private static final int SHOWN = 50;

    private final DisputeList disputes;

    DisputesController(DisputeList disputes) {
        this.disputes = disputes;
    }

    @GetMapping("/accounts/disputes")
    ModelAndView show(@RequestParam(required = false) @Nullable UUID before) {
        var found = disputes.latest(before, SHOWN + 1);
        boolean more = found.size() > SHOWN;
        var shown = more ? found.subList(0, SHOWN) : found;
        var page = new DisputesPage(shown, more ? shown.getLast().id() : null);
        return new ModelAndView("desk/disputes/disputes.jte", "page", page);
    }
}
