package fr.halle.governance.audit;

import fr.halle.governance.NotThere;
import fr.halle.governance.bodies.Committee;
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
import java.util.UUID;

/** The committee's secretary corrects a finding, until something is decided about it. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/audit/findings/{finding}/correction")
class FindingCorrectionController {

    private final Audits audits;
    private final Committee committee;

    FindingCorrectionController(Audits audits, Committee committee) {
        this.audits = audits;
        this.committee = committee;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID finding, @AuthenticationPrincipal SignedIn person) {
        committee.check(person);
        var known = known(finding);
        return page(known, FindingForm.of(known), List.of());
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable UUID finding,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        committee.check(person);
        var known = known(finding);
        var form = new FindingForm(new Typed(fields));
        var mistakes = form.mistakes();
        if (mistakes.isEmpty() && !audits.correct(finding, form, person.id())) {
            mistakes = List.of(Refused.of("sentence", "governance.finding.correct.decided"));
        }
        return mistakes.isEmpty()
                ? new ModelAndView("redirect:/council/audit/findings/" + finding)
                : page(known, form, mistakes);
    }

    private Finding known(UUID finding) {
        return audits.finding(finding).orElseThrow(NotThere::answer);
    }

    private ModelAndView page(Finding finding, FindingForm form, List<Refused> refused) {
        var audit = audits.byId(finding.audit()).orElseThrow();
        var page = new FindingForm.Page(audit, finding, form, refused);
        var view = new ModelAndView("governance/audit/new_finding.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
