package fr.halle.governance.proceedings;

import fr.halle.governance.NotThere;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** The list of what a session examined: public from its closing on. CGCT L2121-25. */
@Controller
@Access(Who.ANYONE)
class DecidedController {

    private final Decided decided;

    DecidedController(Decided decided) {
        this.decided = decided;
    }

    @GetMapping("/council/sessions/{meeting}/list")
    ModelAndView show(@PathVariable UUID meeting) {
        var list = decided.in(meeting).orElseThrow(NotThere::answer);
        return new ModelAndView("governance/proceedings/decided.jte", "page", list);
    }
}
