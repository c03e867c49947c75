package fr.halle.governance.sessions;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** Shows a session to whoever may see it. */
@Component
public class SessionPages {

    private final Sessions sessions;
    private final Bodies bodies;
    private final Secretariat secretariat;
    private final AgendaLines agenda;
    private final Desk desk;

    SessionPages(
            Sessions sessions,
            Bodies bodies,
            Secretariat secretariat,
            AgendaLines agenda,
            Desk desk) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.secretariat = secretariat;
        this.agenda = agenda;
        this.desk = desk;
    }

    public ModelAndView show(UUID id, @Nullable SignedIn person, Typed typed, List<Sentence> said) {
        var session = sessions.byId(id).orElseThrow(NotThere::answer);
        boolean writes = secretariat.isOf(session.body(), person);
        if (session.convokedAt() == null && !writes) throw NotThere.answer();
        var page =
                new SessionPage(
                        session,
                        bodies.byId(session.body()),
                        agenda.of(id),
                        writes ? desk.of(session) : null,
                        secretariat.reads(session.body(), person),
                        person != null && session.isOpen() && sessions.hasPlace(id, person.id()),
                        typed,
                        said);
        var view = new ModelAndView("governance/sessions/session.jte", "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    public ModelAndView refused(UUID id, SignedIn person, String key) {
        return refused(id, person, Sentence.of(key));
    }

    public ModelAndView refused(UUID id, SignedIn person, Sentence why) {
        return show(id, person, Typed.NOTHING, List.of(why));
    }

    public ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/council/sessions/" + id);
    }

    /** For whoever reads what members read, once they were called, and for the secretary. */
    public Session read(UUID id, SignedIn person) {
        var session = sessions.byId(id).orElseThrow(NotThere::answer);
        boolean reads =
                session.convokedAt() == null
                        ? secretariat.isOf(session.body(), person)
                        : secretariat.reads(session.body(), person);
        if (!reads) throw NotThere.answer();
        return session;
    }

    /** The session, for its secretary and nobody else. */
    public Session written(UUID id, SignedIn person) {
        var session = sessions.byId(id).orElseThrow(NotThere::answer);
        secretariat.check(session.body(), person);
        return session;
    }
}
