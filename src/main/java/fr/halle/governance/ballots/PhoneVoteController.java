package fr.halle.governance.ballots;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.governance.electronic.ElectronicVotes;
import fr.halle.governance.electronic.Turnouts;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretary opens a vote on members' phones, watches the turnout, and closes it. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/sessions/{meeting}/items/{item}/phones")
class PhoneVoteController {

    private final Sessions sessions;
    private final Secretariat secretariat;
    private final PhoneVoting voting;
    private final Open open;
    private final Clock clock;

    /** What is open, and how many have voted. */
    @Component
    record Open(ElectronicVotes votes, Turnouts turnouts) {}

    PhoneVoteController(
            Sessions sessions,
            Secretariat secretariat,
            PhoneVoting voting,
            Open open,
            Clock clock) {
        this.sessions = sessions;
        this.secretariat = secretariat;
        this.voting = voting;
        this.open = open;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @AuthenticationPrincipal SignedIn person) {
        return page(written(meeting, item, person), Typed.NOTHING, null, null);
    }

    @PostMapping
    ModelAndView open(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var written = written(meeting, item, person);
        var typed = new Typed(fields);
        var form = new PollForm(typed);
        var unread = form.unread("interested", "asked-by");
        if (unread != null) return page(written, typed, unread, null);
        var wanted =
                new PhoneVoting.Wanted(typed.isTicked("secret"), form.ground(), form.interested());
        return switch (voting.open(written, wanted, person.id())) {
            // the codes are shown once, and are in no other place
            case PhoneVoting.Opening.Done done when done.tellers() != null ->
                    page(written, typed, null, done.tellers().codes());
            case PhoneVoting.Opening.Done _ -> back(meeting, item);
            case PhoneVoting.Opening.Refused refused -> page(written, typed, refused.why(), null);
        };
    }

    @PostMapping("/closing")
    ModelAndView close(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var written = written(meeting, item, person);
        var typed = new Typed(fields);
        boolean secret = fields.containsKey("first");
        var why =
                secret
                        ? voting.count(
                                written,
                                now(),
                                tellers(typed),
                                List.of(typed.line("first"), typed.line("second")),
                                person.id())
                        : voting.close(written, now(), person.id());
        if (why != null) return page(written, typed, why, null);
        return new ModelAndView(
                "redirect:/council/sessions/%s/items/%s/vote".formatted(meeting, item));
    }

    @PostMapping("/abandonment")
    ModelAndView abandon(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @AuthenticationPrincipal SignedIn person) {
        var written = written(meeting, item, person);
        voting.abandon(written);
        return back(meeting, item);
    }

    private static List<Integer> tellers(Typed typed) {
        return Arrays.stream(typed.line("tellers").split("[ ,;]+"))
                .filter(each -> each.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .toList();
    }

    private LocalTime now() {
        return CivilTime.local(clock.instant()).toLocalTime().withNano(0);
    }

    private Item written(UUID meeting, UUID id, SignedIn person) {
        var session = sessions.byId(meeting).orElseThrow(NotThere::answer);
        var item = sessions.item(id).orElseThrow(NotThere::answer);
        secretariat.check(session.body(), person);
        if (session.openedAt() == null || !item.session().equals(meeting)) throw NotThere.answer();
        return item;
    }

    private ModelAndView page(
            Item item, Typed typed, @Nullable Sentence why, @Nullable List<String> codes) {
        var vote = open.votes().openIn(item.session());
        var page =
                new PhoneVotePage(
                        item,
                        vote.filter(each -> each.item().equals(item.id())).orElse(null),
                        vote.map(each -> open.turnouts().of(each.id())).orElse(null),
                        codes == null ? List.of() : codes,
                        typed,
                        why == null ? List.of() : List.of(why));
        var view = new ModelAndView("governance/ballots/phones.jte", "page", page);
        if (why != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView back(UUID meeting, UUID item) {
        return new ModelAndView(
                "redirect:/council/sessions/%s/items/%s/phones".formatted(meeting, item));
    }
}
