package fr.halle.costsharing.accounts;

import fr.halle.costsharing.entering.Abandoning;
import fr.halle.costsharing.entering.Corrections;
import fr.halle.costsharing.entering.TakingBack;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The accountant corrects an expense, takes back its last stage or its decision, or abandons it.
 */
@Controller
@Access(Who.ACCOUNTANT)
class CorrectionsController {

    private final ExpensePages pages;
    private final Corrections corrections;
    private final Abandoning abandoning;
    private final TakingBack takingBack;

    CorrectionsController(
            ExpensePages pages,
            Corrections corrections,
            Abandoning abandoning,
            TakingBack takingBack) {
        this.pages = pages;
        this.corrections = corrections;
        this.abandoning = abandoning;
        this.takingBack = takingBack;
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/correction")
    ModelAndView correct(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        return said(
                expense,
                sent,
                "correction",
                typed -> corrections.correct(expense, typed, person.id()));
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/stage/annulment")
    ModelAndView takeBack(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        return said(
                expense,
                sent,
                "annulment",
                typed -> abandoning.takeBack(expense, typed, person.id()));
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/decision/annulment")
    ModelAndView undecide(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        return said(
                expense,
                sent,
                "decision-annulment",
                typed -> takingBack.decision(expense, typed, person.id()));
    }

    @PostMapping("/accounts/sharing/expenses/{expense}/abandonment")
    ModelAndView abandon(
            @PathVariable UUID expense,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        return said(
                expense,
                sent,
                "abandonment",
                typed -> abandoning.abandon(expense, typed, person.id()));
    }

    /** With what was typed, in the form that it was typed in. */
    private ModelAndView said(
            UUID expense,
            Map<String, String> sent,
            String form,
            Function<Typed, List<Refused>> act) {
        pages.found(expense);
        var typed = new Typed(sent).with("form", form);
        return pages.said(expense, typed, act.apply(typed));
    }
}
