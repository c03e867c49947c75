package fr.halle.moderation.decisions;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.UUID;

/** One report, its decision, and the answers to its appeals. */
@Controller
@Access(Who.ANIMATOR)
class CaseController {

    private final Cases cases;
    private final Deciding deciding;

    CaseController(Cases cases, Deciding deciding) {
        this.cases = cases;
        this.deciding = deciding;
    }

    @GetMapping("/moderation/reports/{report}")
    ModelAndView show(@PathVariable UUID report, @AuthenticationPrincipal SignedIn person) {
        return page(report, person, DecisionForm.EMPTY, Map.of());
    }

    @PostMapping("/moderation/reports/{report}/decision")
    ModelAndView decide(
            @PathVariable UUID report,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String facts,
            @AuthenticationPrincipal SignedIn person) {
        cases.of(report);
        var form = new DecisionForm(outcome, ground, reference, facts).cleaned();
        var mistakes = form.mistakes();
        if (mistakes.isEmpty() && !deciding.decide(report, form, person.id())) {
            mistakes = Map.of("outcome", "moderation.decide.too-late");
        }
        return mistakes.isEmpty() ? back(report) : page(report, person, form, mistakes);
    }

    @PostMapping("/moderation/reports/{report}/appeals/{appeal}/decision")
    ModelAndView answer(
            @PathVariable UUID report,
            @PathVariable UUID appeal,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String facts,
            @AuthenticationPrincipal SignedIn person) {
        cases.of(report);
        var form = new DecisionForm(outcome, "", "", facts).cleaned();
        var mistakes = form.mistakesOfAppeal();
        if (mistakes.isEmpty() && !deciding.answer(report, appeal, form, person.id())) {
            mistakes = Map.of("outcome", "moderation.answer.not-yours");
        }
        return mistakes.isEmpty() ? back(report) : page(report, person, form, mistakes);
    }

    private static ModelAndView back(UUID report) {
        return new ModelAndView("redirect:/moderation/reports/" + report);
    }

    private ModelAndView page(
            UUID report, SignedIn person, DecisionForm form, Map<String, String> mistakes) {
        var page = new CasePage(cases.of(report), person.id(), form, mistakes);
        var view = new ModelAndView("moderation/decisions/case.jte", "page", page);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
