package fr.halle.governance.kit;

import fr.halle.governance.NotThere;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A party answers, through nobody but who speaks for it. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/kit/{material}/versions/{version}/answers")
class AnswerController {

    private final Kit kit;
    private final KitDesk desk;
    private final Clock clock;

    AnswerController(Kit kit, KitDesk desk, Clock clock) {
        this.kit = kit;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String material,
            @PathVariable int version,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(fields);
        var page = desk.shown(material, person, typed, List.of());
        var siren = typed.line("party");
        if (!page.voice().speaksFor(siren) || page.history().number(version).isEmpty())
            throw NotThere.answer();
        boolean agrees = typed.line("verdict").equals("yes");
        List<Refused> mistakes = new ArrayList<>();
        if (!agrees && !typed.line("verdict").equals("no"))
            mistakes.add(Refused.of("verdict", "governance.kit.verdict.wrong"));
        else if (!agrees && !typed.has("reason", 500))
            mistakes.add(Refused.of("reason", "governance.kit.reason.wrong"));
        if (mistakes.isEmpty())
            mistakes =
                    kit.answer(
                            material,
                            version,
                            siren,
                            agrees ? null : typed.text("reason"),
                            person.id(),
                            clock.instant());
        return desk.said(material, person, typed, mistakes);
    }
}
