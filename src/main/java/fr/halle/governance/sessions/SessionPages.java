package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.governance.Typed;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** Shows a session to whoever may see it. */
@Component
class SessionPages {

    private final Sessions sessions;
    private final Bodies bodies;
    private final Secretariat secretariat;
    private final Summonses summonses;
    private final Voted voted;

    SessionPages(
            Sessions sessions,
            Bodies bodies,
            Secretariat secretariat,
            Summonses summonses,
            Voted voted) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.secretariat = secretariat;
        this.summonses = summonses;
        this.voted = voted;
    }

    ModelAndView show(UUID id, @Nullable SignedIn person, Typed typed, List<Sentence> said) {
        var session = sessions.byId(id).orElseThrow(SessionPages::notThere);
        boolean writes = secretariat.isOf(session.body(), person);
        if (session.convokedAt() == null && !writes) throw notThere();
        var page =
                new SessionPage(
                        session,
                        bodies.byId(session.body()),
                        sessions.items(id),
                        voted.in(id),
                        writes ? summonses.of(id) : List.of(),
                        writes,
                        secretariat.reads(session.body(), person),
                        typed,
                        said);
        var view = new ModelAndView("governance/sessions/session.jte", "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** The session, for its secretary and nobody else. */
    Session written(UUID id, SignedIn person) {
        var session = sessions.byId(id).orElseThrow(SessionPages::notThere);
        secretariat.check(session.body(), person);
        return session;
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
