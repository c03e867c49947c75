package fr.halle.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/** Ends a session whose longest life is over, before anything is opened with it. */
@Component
@Order(SessionEnds.AFTER_SESSIONS_BEFORE_SECURITY)
class SessionEnds extends OncePerRequestFilter {

    static final int AFTER_SESSIONS_BEFORE_SECURITY = -1000;

    private final Clock clock;

    SessionEnds(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/ui/"); // files are everybody's
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(SecondFactorProof.ENDS) instanceof Instant ends
                && !clock.instant().isBefore(ends)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
