package fr.halle.governance.ratification;

import fr.halle.governance.NotThere;
import fr.halle.governance.bodies.Spokespeople;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** A council's own people put a decision on its agenda. */
@Controller
@Access(Who.SIGNED_IN)
class CouncilAgendaController {

    private final RatificationPages pages;
    private final CouncilAgenda agenda;
    private final Spokespeople spokespeople;

    CouncilAgendaController(
            RatificationPages pages, CouncilAgenda agenda, Spokespeople spokespeople) {
        this.pages = pages;
        this.agenda = agenda;
        this.spokespeople = spokespeople;
    }

    @PostMapping("/council/deliberations/{deliberation}/ratifications/{siren}/agenda")
    ModelAndView put(
            @PathVariable UUID deliberation,
            @PathVariable String siren,
            @RequestParam(required = false) @Nullable UUID session,
            @AuthenticationPrincipal SignedIn person) {
        spokespeople.check(siren, person);
        var act = pages.seen(deliberation, person);
        boolean theirs =
                pages.councils(person).stream()
                        .anyMatch(
                                each ->
                                        each.session().equals(session)
                                                && siren.equals(each.siren()));
        if (session == null || !theirs) throw NotThere.answer();
        var refusal = agenda.put(act, siren, session);
        return refusal == null
                ? new ModelAndView(
                        "redirect:/council/deliberations/" + deliberation + "/ratifications")
                : pages.show(deliberation, person, siren, Typed.NOTHING, List.of(refusal));
    }
}
