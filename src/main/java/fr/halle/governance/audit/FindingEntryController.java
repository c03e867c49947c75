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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The committee's secretary enters what an audit found, one by one. */
@Controller
@Access(Who.SIGNED_IN)
class FindingEntryController {

    private final Audits audits;
    private final Committee committee;

    FindingEntryController(Audits audits, Committee committee) {
        this.audits = audits;
        this.committee = committee;
    }

    @GetMapping("/council/audit/{audit}/findings/new")
    ModelAndView ask(@PathVariable UUID audit, @AuthenticationPrincipal SignedIn person) {
        committee.check(person);
        return page(known(audit), new FindingForm(Typed.NOTHING), List.of());
    }

    @PostMapping("/council/audit/{audit}/findings")
    ModelAndView find(
            @PathVariable UUID audit,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        committee.check(person);
        var known = known(audit);
        var form = new FindingForm(new Typed(fields));
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return page(known, form, mistakes);
        audits.find(audit, form.kind(), form.sentence(), form.detail(), person.id());
        return new ModelAndView("redirect:/council/audit?audit=" + audit);
    }

    private Audit known(UUID audit) {
        return audits.byId(audit).orElseThrow(NotThere::answer);
    }

    private static ModelAndView page(Audit audit, FindingForm form, List<Refused> refused) {
        var page = new FindingForm.Page(audit, null, form, refused);
        var view = new ModelAndView("governance/audit/new_finding.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
