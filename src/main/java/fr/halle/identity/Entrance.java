package fr.halle.identity;

import fr.halle.identity.secondfactor.SecondStep;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/** The one place where somebody who proved who they are comes in, however they proved it. */
@Component
public class Entrance {

    private final Sessions sessions;
    private final SecondStep secondStep;

    Entrance(Sessions sessions, SecondStep secondStep) {
        this.sessions = sessions;
        this.secondStep = secondStep;
    }

    /**
     * Opens a session and gives the path of this site to go on to. {@code next} is one already. Who
     * has a second factor gets no session yet: the path is where it is asked for. Who needs one and
     * has none is led to set it up; until then their roles open nothing.
     */
    public String admit(
            Person person, String next, HttpServletRequest request, HttpServletResponse response) {
        if (secondStep.isAskedOf(person, request)) {
            sessions.close(request, response); // whoever was here before is gone
            return secondStep.begin(person, next, request, response);
        }
        sessions.open(person, request, response);
        return secondStep.isMissing(person.id()) ? secondStep.setUp(next) : next;
    }
}
