package fr.halle.identity.password;

import fr.halle.kernel.PersonId;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sessions of a person, wherever they are open; one that is ended here is out at its next
 * request.
 */
@Component
public class OpenSessions {

    /** What no session is called: all of them are the others. */
    public static final String NONE = "";

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name of the session of this request, or {@link #NONE}. */
    public static String of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? NONE : session.getId();
    }

    /** In the caller's transaction: a password that was not changed ends nothing. */
    public void endOthers(PersonId person, String session) {
        jdbc.sql("delete from identity.spring_session where principal_name = ? and session_id <> ?")
                .params(person.value().toString(), session)
                .update();
    }

    /** One of theirs, if it is. */
    public void end(PersonId person, String session) {
        jdbc.sql("delete from identity.spring_session where principal_name = ? and session_id = ?")
                .params(person.value().toString(), session)
                .update();
    }
}
