package fr.halle.governance.proposals;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The technical committee proposes; the steering committee's secretary puts it on an agenda. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/proposals")
class ProposalController {

    private final ProposalPages pages;
    private final Proposals proposals;
    private final Bodies bodies;
    private final Clock clock;

    ProposalController(ProposalPages pages, Proposals proposals, Bodies bodies, Clock clock) {
        this.pages = pages;
        this.proposals = proposals;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal SignedIn person) {
        return pages.list(person, Typed.NOTHING, List.of());
    }

    @PostMapping
    ModelAndView propose(
            @RequestParam Map<String, String> fields, @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(fields);
        var body = bodies.bySlug(typed.line("body")).orElseThrow(NotThere::answer);
        pages.checkProposes(body.id(), person);
        var report = typed.text("report");
        if (!typed.has("title", 300) || report.length() > 20_000)
            return pages.list(person, typed, List.of(Sentence.of("governance.item.wrong")));
        var id =
                proposals.propose(
                        body.id(),
                        typed.line("title"),
                        report,
                        typed.isTicked("ratification"),
                        today(),
                        person.id());
        return new ModelAndView("redirect:/council/proposals/" + id);
    }

    @GetMapping("/{proposal}")
    ModelAndView show(@PathVariable UUID proposal, @AuthenticationPrincipal SignedIn person) {
        return pages.one(proposal, person, Typed.NOTHING, List.of());
    }

    @PostMapping("/{proposal}/agenda")
    ModelAndView put(
            @PathVariable UUID proposal,
            @RequestParam(required = false) @Nullable UUID session,
            @AuthenticationPrincipal SignedIn person) {
        pages.read(proposal, person);
        var may = pages.steering(person).stream().anyMatch(each -> each.session().equals(session));
        if (session == null || !may) throw NotThere.answer();
        return said(proposals.put(proposal, session), proposal, person, Typed.NOTHING);
    }

    @PostMapping("/{proposal}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID proposal,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        pages.checkProposes(pages.read(proposal, person).body(), person);
        var typed = new Typed(fields);
        if (!typed.has("reason", 300))
            return said(Sentence.of("governance.proposal.reason"), proposal, person, typed);
        var refusal = proposals.withdraw(proposal, typed.line("reason"), today(), person.id());
        return said(refusal, proposal, person, typed);
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    private ModelAndView said(
            @Nullable Sentence refusal, UUID proposal, SignedIn person, Typed typed) {
        return refusal == null
                ? new ModelAndView("redirect:/council/proposals/" + proposal)
                : pages.one(proposal, person, typed, List.of(refusal));
    }
}
