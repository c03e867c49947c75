package fr.halle.governance.administration;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All bodies, and a new one. */
@Controller
@Access(Who.ADMINISTRATOR)
class CouncilAdministrationController {

    private final Bodies bodies;

    CouncilAdministrationController(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/administration/council")
    ModelAndView show() {
        return page(Typed.NOTHING, List.of());
    }

    @PostMapping("/administration/council")
    ModelAndView enter(
            @RequestParam Map<String, String> fields, @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(fields);
        var form = new BodyForm(typed);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return page(typed, mistakes);
        var id = bodies.enter(form.body(), person.id());
        if (id.isEmpty()) return page(typed, List.of(Sentence.of("governance.body.taken")));
        var since = Objects.requireNonNull(typed.day("since"));
        if (!bodies.follow(id.get(), typed.line("rules"), since, person.id()))
            return page(typed, List.of(Sentence.of("governance.rules.wrong")));
        return new ModelAndView("redirect:/administration/council/" + typed.line("slug"));
    }

    private ModelAndView page(Typed typed, List<Sentence> said) {
        var page = new CouncilAdministrationPage(bodies.all(), typed, said);
        var view = new ModelAndView("governance/administration/administration.jte", "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
