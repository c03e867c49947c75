package fr.halle.desk.opening;

import fr.halle.desk.Mistakes;
import fr.halle.desk.hours.SomeDays;
import fr.halle.shops.founding.Foundings;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** Keeps what a step was given, right or wrong, and leads on when it is right. */
@Controller
@Access(Who.SIGNED_IN)
class StepController {

    private final Steps steps;
    private final Foundings foundings;
    private final Lookup lookup;

    StepController(Steps steps, Foundings foundings, Lookup lookup) {
        this.steps = steps;
        this.foundings = foundings;
        this.lookup = lookup;
    }

    @GetMapping("/open-a-shop/{step:business|trade|place|hours|shelf}")
    ModelAndView show(
            @PathVariable String step,
            @RequestParam(defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn person) {
        var founding = steps.of(person.id());
        var asked = step(step);
        if (asked == Step.SHELF && founding.shop() == null) {
            var first = steps.firstWrong(founding).orElse(Step.HOURS);
            return new ModelAndView("redirect:" + first.path());
        }
        var note = done.equals(SomeDays.SAME) ? "desk.hours.same.done" : "";
        return steps.page(asked, founding, Mistakes.NONE, note).view();
    }

    @PostMapping("/open-a-shop/{step:business|trade|place|hours}")
    ModelAndView keep(
            @PathVariable("step") String word,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        var step = step(word);
        if (step == Step.HOURS && SomeDays.areMeant(sent)) {
            foundings.keep(person.id(), step.read(SomeDays.spread(sent).typed()));
            return new ModelAndView("redirect:" + step.path() + "?done=same#week");
        }
        boolean settled = step == Step.BUSINESS && steps.of(person.id()).shop() != null;
        if (!settled) foundings.keep(person.id(), step.read(sent));
        if (step == Step.BUSINESS && lookup.isAsked(steps.of(person.id()))) {
            var note = lookup.ask(steps.of(person.id()));
            return steps.page(step, steps.of(person.id()), Mistakes.NONE, note).view();
        }
        var founding = steps.of(person.id());
        var mistakes = steps.mistakes(step, founding);
        if (!mistakes.isEmpty()) return steps.page(step, founding, mistakes, "").view();
        if (step != Step.HOURS && founding.shop() == null) return to(step.next());
        var wrong = steps.firstWrong(founding);
        if (wrong.isPresent()) return to(wrong.get());
        return to(steps.make(founding) ? step.next() : Step.BUSINESS);
    }

    private static ModelAndView to(Step step) {
        return new ModelAndView("redirect:" + step.path());
    }

    private static Step step(String word) {
        return Step.named(word)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
