package fr.halle.governance.audit;

import fr.halle.governance.bodies.Committee;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** Anybody reads what was found and what was decided about it. */
@Controller
@Access(Who.ANYONE)
class AuditController {

    private final Audits audits;
    private final Committee committee;

    AuditController(Audits audits, Committee committee) {
        this.audits = audits;
        this.committee = committee;
    }

    /** What is none of the audits, kinds or states is left aside. */
    @GetMapping("/council/audit")
    ModelAndView show(
            @RequestParam(defaultValue = "") String audit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        var all = audits.all();
        var shown =
                all.stream()
                        .filter(each -> each.id().toString().equals(audit))
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .orElse(null);
        return new ModelAndView(
                "governance/audit/audit.jte",
                "page",
                new AuditPage(
                        all,
                        shown,
                        shown == null ? List.of() : audits.findings(shown.id()),
                        FindingKind.named(kind).orElse(null),
                        FindingState.named(state).orElse(null),
                        committee.writes(person)));
    }
}
