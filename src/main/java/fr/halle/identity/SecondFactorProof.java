package fr.halle.identity;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.time.Duration;
import java.time.Instant;

/** What a session knows of the second factor that was shown when it was opened. */
public final class SecondFactorProof {

    /** Of a session: from when on it opens nothing more. */
    static final String ENDS = "halle.ends";

    private static final String GIVEN = "halle.second-factor";
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final Duration IDLE = Duration.ofMinutes(60);

    private SecondFactorProof() {}

    /** Whether the session of the current request was opened with a second factor. */
    public static boolean isGiven() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(GIVEN, RequestAttributes.SCOPE_SESSION) != null;
    }

    /**
     * Notes it in the session just opened. Where a role is held it lasts a working day at most, and
     * an hour untouched.
     */
    public static void note(HttpServletRequest request, boolean roleHeld, Instant now) {
        var session = request.getSession();
        session.setAttribute(GIVEN, now);
        if (!roleHeld) return;
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(ENDS, now.plus(LONGEST));
    }
}
