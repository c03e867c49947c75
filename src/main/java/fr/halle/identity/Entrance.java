package fr.halle.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/** The one place where somebody who proved who they are comes in, however they proved it. */
@Component
class Entrance {

    private final Sessions sessions;

    Entrance(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Opens a session and gives the path of this site to go on to. {@code next} is one already. */
    String admit(
            Person person, String next, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(person, request, response);
        return next;
    }
}
