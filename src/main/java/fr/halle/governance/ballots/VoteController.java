package fr.halle.governance.ballots;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
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

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretary enters a vote, and puts right what was entered wrongly. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/sessions/{meeting}/items/{item}/vote")
class VoteController {

    private final Sessions sessions;
    private final Bodies bodies;
    private final Secretariat secretariat;
    private final Votes votes;
    private final VoteCorrections corrections;

    private record Place(Session session, Item item) {}

    VoteController(
            Sessions sessions,
            Bodies bodies,
            Secretariat secretariat,
            Votes votes,
            VoteCorrections corrections) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.secretariat = secretariat;
        this.votes = votes;
        this.corrections = corrections;
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
        var read = votes.read(place.session(), typed);
        var poll = read.poll();
        var refusal = poll == null ? read.wrong() : votes.take(item, poll, person.id());
        return refusal == null ? done(place) : page(place, typed, refusal);
    }

    @GetMapping("/correction")
    ModelAndView correction(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @AuthenticationPrincipal SignedIn person) {
        var place = written(meeting, item, person);
        return correction(place, null, null);
    }

    @PostMapping("/correction")
    ModelAndView correct(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var place = written(meeting, item, person);
        var typed = new Typed(fields);
        var refusal = corrections.correct(item, typed, person.id());
        if (refusal == null) return done(place);
        boolean stale = refusal.key().equals(VoteCorrections.STALE);
        return correction(place, stale ? null : typed, refusal);
    }

    private static ModelAndView done(Place place) {
        return new ModelAndView(
                "redirect:/council/sessions/%s/items/%s/vote"
                        .formatted(place.session().id(), place.item().id()));
    }

    private ModelAndView correction(Place place, @Nullable Typed typed, @Nullable Sentence no) {
        var taken = votes.taken(place.item());
        if (taken == null || !VoteCorrections.wasTyped(taken)) throw NotThere.answer();
        var floor = corrections.asked(place.session(), taken);
        var page =
                new VotePage(
                        floor,
                        bodies.byId(place.session().body()),
                        place.item(),
                        taken,
                        taken.method(),
                        typed == null ? PollForm.of(taken, floor) : typed,
                        no == null ? List.of() : List.of(no),
                        corrections.of(taken),
                        corrections.isOpen(taken));
        var view = new ModelAndView("governance/ballots/correction.jte", "page", page);
        if (no != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private Place written(UUID meeting, UUID id, SignedIn person) {
        var session = sessions.byId(meeting).orElseThrow(NotThere::answer);
        var item = sessions.item(id).orElseThrow(NotThere::answer);
        secretariat.check(session.body(), person);
        if (session.openedAt() == null || !item.session().equals(meeting)) throw NotThere.answer();
        return new Place(session, item);
    }

    private ModelAndView page(Place place, Typed typed, @Nullable Sentence refusal) {
        var taken = votes.taken(place.item());
        var page =
                new VotePage(
                        votes.floor(place.session()),
                        bodies.byId(place.session().body()),
                        place.item(),
                        taken,
                        new PollForm(typed).method(),
                        typed,
                        refusal == null ? List.of() : List.of(refusal),
                        taken == null ? List.of() : corrections.of(taken),
                        taken != null && corrections.isOpen(taken));
        var view = new ModelAndView("governance/ballots/vote.jte", "page", page);
        if (refusal != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
