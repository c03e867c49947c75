package fr.halle.governance.audit;

import fr.halle.governance.NotThere;
import fr.halle.governance.acts.Published;
import fr.halle.governance.bodies.Committee;
import fr.halle.identity.Identity;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One finding; the committee's secretary enters what was decided about it. */
@Controller
@RequestMapping("/council/audit/findings/{finding}")
class FindingController {

    private final Audits audits;
    private final Published published;
    private final Committee committee;
    private final Identity identity;
    private final Clock clock;

    FindingController(
            Audits audits,
            Published published,
            Committee committee,
            Identity identity,
            Clock clock) {
        this.audits = audits;
        this.published = published;
        this.committee = committee;
        this.identity = identity;
        this.clock = clock;
    }

    @GetMapping
    @Access(Who.ANYONE)
    ModelAndView show(
            @PathVariable UUID finding, @AuthenticationPrincipal @Nullable SignedIn person) {
        return page(known(finding), committee.writes(person), Typed.NOTHING, List.of());
    }

    @PostMapping("/decision")
    @Access(Who.SIGNED_IN)
    ModelAndView decide(
            @PathVariable UUID finding,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        committee.check(person);
        var known = known(finding);
        var typed = new Typed(fields);
        var deliberation = typed.id("deliberation");
        boolean declined = deliberation == null && typed.has("reason", 1000);
        boolean both = deliberation != null && !typed.line("reason").isEmpty();
        if (both || deliberation == null && !declined)
            return wrong(known, typed, both ? "reason" : "deliberation");
        if (deliberation == null)
            audits.decline(finding, typed.text("reason"), person.id(), clock.instant());
        else if (!audits.answer(finding, deliberation, person.id(), clock.instant()))
            return wrong(known, typed, "deliberation");
        return new ModelAndView("redirect:/council/audit/findings/" + finding);
    }

    private ModelAndView wrong(Finding finding, Typed typed, String field) {
        return page(
                finding,
                true,
                typed,
                List.of(Refused.of(field, "governance.finding.decision.wrong")));
    }

    private Finding known(UUID finding) {
        return audits.finding(finding).orElseThrow(NotThere::answer);
    }

    private ModelAndView page(Finding finding, boolean writes, Typed typed, List<Refused> refused) {
        var people =
                finding.decisions().stream()
                        .map(each -> new PersonId(each.by()))
                        .collect(Collectors.toSet());
        var page =
                new FindingPage(
                        audits.byId(finding.audit()).orElseThrow(),
                        finding,
                        identity.names(people),
                        audits.corrected(finding.id()),
                        writes ? published.latest() : List.of(),
                        writes,
                        typed,
                        refused);
        var view = new ModelAndView("governance/audit/finding.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
