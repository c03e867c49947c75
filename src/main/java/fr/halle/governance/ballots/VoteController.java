package fr.halle.governance.ballots;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
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

/** The secretary enters a vote. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/sessions/{meeting}/items/{item}/vote")
class VoteController {

    private final Sessions sessions;
    private final Bodies bodies;
    private final Secretariat secretariat;
    private final Votes votes;
    private final Clock clock;

    private record Place(Session session, Item item) {}

    VoteController(
            Sessions sessions, Bodies bodies, Secretariat secretariat, Votes votes, Clock clock) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.secretariat = secretariat;
        this.votes = votes;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        return page(written(meeting, item, person), new Typed(fields), null);
    }

    @PostMapping
    ModelAndView take(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var place = written(meeting, item, person);
        var typed = new Typed(fields);
        var now = CivilTime.local(clock.instant());
        var read = new PollForm(typed).read(votes.floor(place.session()), now);
        var poll = read.poll();
        var refusal = poll == null ? read.wrong() : votes.take(item, poll, person.id());
        return refusal == null
                ? new ModelAndView(
                        "redirect:/council/sessions/%s/items/%s/vote".formatted(meeting, item))
                : page(place, typed, refusal);
    }

    private Place written(UUID meeting, UUID id, SignedIn person) {
        var session = sessions.byId(meeting).orElseThrow(NotThere::answer);
        var item = sessions.item(id).orElseThrow(NotThere::answer);
        secretariat.check(session.body(), person);
        if (session.openedAt() == null || !item.session().equals(meeting)) throw NotThere.answer();
        return new Place(session, item);
    }

    private ModelAndView page(Place place, Typed typed, @Nullable Sentence refusal) {
        var page =
                new VotePage(
                        votes.floor(place.session()),
                        bodies.byId(place.session().body()),
                        place.item(),
                        votes.taken(place.item()),
                        new PollForm(typed).method(),
                        typed,
                        refusal == null ? List.of() : List.of(refusal));
        var view = new ModelAndView("governance/ballots/vote.jte", "page", page);
        if (refusal != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
