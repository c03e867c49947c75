package fr.halle.governance.drafting;

import fr.halle.governance.NotThere;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** An administrator writes the next text of the agreement. */
@Controller
@Access(Who.ADMINISTRATOR)
@RequestMapping("/council/agreement/draft")
class DraftController {

    private final Drafting drafting;
    private final DraftPages pages;

    DraftController(Drafting drafting, DraftPages pages) {
        this.drafting = drafting;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView(
                "governance/drafting/draft.jte", "page", pages.of("", Typed.NOTHING, List.of()));
    }

    @PostMapping
    ModelAndView head(@RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        return said("head", typed, drafting.head(typed));
    }

    @PostMapping("/abandonment")
    ModelAndView abandon(
            @RequestParam Map<String, String> sent, @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(sent);
        return said("abandonment", typed, drafting.abandon(typed, person.id()));
    }

    @PostMapping("/{clause}")
    ModelAndView add(@PathVariable String clause, @RequestParam Map<String, String> sent) {
        var named = named(clause);
        var typed = Clause.typed(sent);
        return said(clause, typed, drafting.add(named, typed));
    }

    @PostMapping("/{clause}/removal")
    ModelAndView remove(@PathVariable String clause, @RequestParam Map<String, String> sent) {
        return said(clause, Typed.NOTHING, drafting.remove(named(clause), new Typed(sent)));
    }

    private ModelAndView said(String form, Typed typed, List<Refused> refused) {
        if (refused.isEmpty()) return new ModelAndView("redirect:/council/agreement/draft#" + form);
        var page = pages.of(form, typed, refused);
        var view = new ModelAndView("governance/drafting/draft.jte", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static Clause named(String word) {
        return Clause.named(word).orElseThrow(NotThere::answer);
    }
}
