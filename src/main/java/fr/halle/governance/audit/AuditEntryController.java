package fr.halle.governance.audit;

import fr.halle.governance.bodies.Committee;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The committee's secretary enters an audit. */
@Controller
@Access(Who.SIGNED_IN)
class AuditEntryController {

    private final Audits audits;
    private final Committee committee;
    private final Clock clock;

    AuditEntryController(Audits audits, Committee committee, Clock clock) {
        this.audits = audits;
        this.committee = committee;
        this.clock = clock;
    }

    @GetMapping("/council/audit/new")
    ModelAndView ask(@AuthenticationPrincipal SignedIn person) {
        committee.check(person);
        return page(new AuditForm(Typed.NOTHING), List.of());
    }

    @PostMapping("/council/audit")
    ModelAndView enter(
            @RequestParam Map<String, String> fields, @AuthenticationPrincipal SignedIn person) {
        committee.check(person);
        var form = new AuditForm(new Typed(fields));
        var mistakes = form.mistakes(CivilTime.local(clock.instant()).toLocalDate());
        if (!mistakes.isEmpty()) return page(form, mistakes);
        var id = audits.enter(form.audit(), person.id());
        return new ModelAndView("redirect:/council/audit/" + id + "/findings/new");
    }

    private static ModelAndView page(AuditForm form, List<Refused> refused) {
        var page = new AuditForm.Page(form, refused);
        var view = new ModelAndView("governance/audit/new_audit.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
