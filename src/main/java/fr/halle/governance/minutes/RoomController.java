package fr.halle.governance.minutes;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Secretariat;
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

/** The room, second by second: one line to type, and Enter. For the secretary alone. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/sessions/{meeting}/room")
class RoomController {

    private final Sessions sessions;
    private final Bodies bodies;
    private final Secretariat secretariat;
    private final RoomBook book;
    private final WornProxies worn;

    RoomController(
            Sessions sessions,
            Bodies bodies,
            Secretariat secretariat,
            RoomBook book,
            WornProxies worn) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.secretariat = secretariat;
        this.book = book;
        this.worn = worn;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "0") long correct,
            @AuthenticationPrincipal SignedIn person) {
        return page(written(meeting, person), "", correct, null);
    }

    @PostMapping("/notes")
    ModelAndView note(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var session = written(meeting, person);
        var typed = line(new Typed(fields));
        return said(session, typed, 0, book.note(meeting, typed, person.id()));
    }

    @PostMapping("/notes/{note}/correction")
    ModelAndView correct(
            @PathVariable UUID meeting,
            @PathVariable long note,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var session = written(meeting, person);
        var typed = new Typed(fields);
        var line = typed.line("line");
        var refusal = book.correct(meeting, note, typed.line("reason"), line, person.id());
        return said(session, line, note, refusal);
    }

    /** As it was typed, or as a button says it. */
    private static String line(Typed typed) {
        return switch (typed.line("office")) {
            case "CHAIR" -> typed.line("who") + "*";
            case "SECRETARY" -> typed.line("who") + "+";
            default -> typed.line("line");
        };
    }

    private Session written(UUID id, SignedIn person) {
        var session = sessions.byId(id).orElseThrow(NotThere::answer);
        secretariat.check(session.body(), person);
        if (session.openedAt() == null) throw NotThere.answer();
        return session;
    }

    private ModelAndView said(
            Session session, String typed, long correcting, @Nullable Sentence refusal) {
        return refusal == null
                ? new ModelAndView("redirect:/council/sessions/" + session.id() + "/room")
                : page(session, typed, correcting, refusal);
    }

    private ModelAndView page(
            Session session, String typed, long correcting, @Nullable Sentence refusal) {
        var page =
                new RoomPage(
                        session,
                        bodies.byId(session.body()),
                        sessions.seats(session.id()),
                        book.of(session),
                        worn.before(session),
                        typed,
                        correcting,
                        refusal == null ? List.of() : List.of(refusal));
        var view = new ModelAndView("governance/minutes/room.jte", "page", page);
        if (refusal != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
