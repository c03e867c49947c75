package fr.halle.identity.sessions;

import fr.halle.identity.Sessions;
import fr.halle.identity.password.OpenSessions;
import fr.halle.kernel.PersonId;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Where somebody is signed in. */
@Component
class PersonsSessions {

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final OpenSessions open;

    PersonsSessions(
            FindByIndexNameSessionRepository<? extends Session> repository, OpenSessions open) {
        this.repository = repository;
        this.open = open;
    }

    /** {@code current} is the session of the request: it comes first. */
    List<OpenSession> of(PersonId person, String current) {
        return repository.findByPrincipalName(person.value().toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> shown(session, current))
                .sorted(
                        Comparator.comparing(OpenSession::here)
                                .thenComparing(OpenSession::lastSeen)
                                .reversed())
                .toList();
    }

    /** One of theirs; anything else changes nothing. */
    void end(PersonId person, String handle) {
        repository.findByPrincipalName(person.value().toString()).keySet().stream()
                .filter(session -> handle(session).equals(handle))
                .forEach(session -> open.end(person, session));
    }

    @Transactional
    void endOthers(PersonId person, String current) {
        open.endOthers(person, current);
    }

    private static OpenSession shown(Session session, String current) {
        return new OpenSession(
                handle(session.getId()),
                Device.key(session.getAttribute(Sessions.DEVICE)),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(current));
    }

    /** The id itself would open the session to whoever reads the page over a shoulder. */
    private static String handle(String id) {
        return DigestUtils.md5DigestAsHex(("handle " + id).getBytes(StandardCharsets.UTF_8));
    }
}
