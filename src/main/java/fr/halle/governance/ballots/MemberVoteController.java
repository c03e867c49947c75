package fr.halle.governance.ballots;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.electronic.Cast;
import fr.halle.governance.electronic.ElectronicVote;
import fr.halle.governance.electronic.ElectronicVotes;
import fr.halle.governance.electronic.NamedVotes;
import fr.halle.governance.electronic.SecretVotes;
import fr.halle.governance.electronic.Turnouts;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.votes.Choice;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member votes from their own phone, for themselves and for whom they hold a proxy. */
@Controller
@Access(Who.SIGNED_IN)
class MemberVoteController {

    private final Sessions sessions;
    private final ElectronicVotes votes;
    private final Turnouts turnouts;
    private final Casting casting;

    /** Both ways of casting. */
    @Component
    record Casting(NamedVotes named, SecretVotes secrets) {}

    MemberVoteController(
            Sessions sessions, ElectronicVotes votes, Turnouts turnouts, Casting casting) {
        this.sessions = sessions;
        this.votes = votes;
        this.turnouts = turnouts;
        this.casting = casting;
    }

    /** Where a member waits for the next vote, as long as there may be one. */
    @GetMapping("/council/sessions/{meeting}/phone")
    ModelAndView next(@PathVariable UUID meeting, @AuthenticationPrincipal SignedIn person) {
        var session = sessions.byId(meeting).orElseThrow(NotThere::answer);
        if (!session.isOpen()) return new ModelAndView("redirect:/council/sessions/" + meeting);
        if (!sessions.hasPlace(meeting, person.id())) throw NotThere.answer();
        return votes.openIn(meeting)
                .filter(vote -> turnouts.concerns(vote.id(), person.person()))
                .map(vote -> new ModelAndView("redirect:/council/phone/" + vote.id()))
                .orElseGet(
                        () -> new ModelAndView("governance/ballots/waiting.jte", "page", meeting));
    }

    @GetMapping("/council/phone/{ballot}")
    ModelAndView show(@PathVariable UUID ballot, @AuthenticationPrincipal SignedIn person) {
        return page(mine(ballot, person), person, "", List.of());
    }

    /** The receipt is shown with the answer: a secret one is in no other place. */
    @PostMapping("/council/phone/{ballot}")
    ModelAndView cast(
            @PathVariable UUID ballot,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var vote = mine(ballot, person);
        var typed = new Typed(fields);
        var voter = typed.number("voter");
        var choice =
                Arrays.stream(Choice.values())
                        .filter(each -> each.name().equals(typed.line("choice")))
                        .findFirst();
        if (voter == null || choice.isEmpty()) {
            return page(vote, person, "", List.of(Sentence.of("governance.phone.choose")));
        }
        var cast =
                vote.secret()
                        ? casting.secrets().cast(ballot, voter, choice.get(), person.id())
                        : casting.named().cast(ballot, voter, choice.get(), person.id());
        return switch (cast) {
            case Cast.Accepted accepted -> page(vote, person, accepted.receipt(), List.of());
            case Cast.AlreadyCast _ -> said(vote, person, "governance.phone.already");
            case Cast.NotYours _ -> said(vote, person, "governance.phone.not-yours");
            case Cast.NotOpen _ -> said(vote, person, "governance.phone.closed");
        };
    }

    /**
     * Whether a receipt of a named vote is ours, and counted; the list of codes of a secret one.
     */
    @GetMapping("/council/phone/{ballot}/receipt")
    ModelAndView check(
            @PathVariable UUID ballot,
            @RequestParam(defaultValue = "") String receipt,
            @AuthenticationPrincipal SignedIn person) {
        var vote = mine(ballot, person);
        var codes = vote.secret() ? casting.secrets().result(ballot) : Map.<String, Choice>of();
        var page =
                new ReceiptPage(
                        vote,
                        receipt.strip(),
                        casting.named()
                                .verified(receipt)
                                .filter(said -> said.vote().equals(ballot))
                                .orElse(null),
                        codes);
        return new ModelAndView("governance/ballots/receipt.jte", "page", page);
    }

    private ModelAndView said(ElectronicVote vote, SignedIn person, String key) {
        return page(vote, person, "", List.of(Sentence.of(key)));
    }

    private ElectronicVote mine(UUID ballot, SignedIn person) {
        return votes.find(ballot)
                .filter(vote -> turnouts.concerns(ballot, person.person()))
                .orElseThrow(NotThere::answer);
    }

    private ModelAndView page(
            ElectronicVote vote, SignedIn person, String receipt, List<Sentence> said) {
        var item = sessions.item(vote.item()).orElseThrow(NotThere::answer);
        var page =
                new MemberVotePage(
                        vote,
                        item,
                        turnouts.left(vote.id(), person.person()),
                        sessions.seats(item.session()),
                        receipt,
                        said);
        var view = new ModelAndView("governance/ballots/phone.jte", "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
