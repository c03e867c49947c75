package fr.halle.identity;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.SignedIn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Opens a session for a person who proved who they are; it lives in PostgreSQL. */
@Component
public class Sessions {

    /** Of a session: by what browser it was opened, as the browser said. */
    public static final String DEVICE = "halle.device";

    private static final String LINK_USED_AT = "halle.link-used-at";
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final int LONGEST_DEVICE = 400;

    private final SecurityContextRepository contexts;
    private final LocaleResolver locales;
    private final ObjectProvider<Arrival> arrivals;
    private final Clock clock;
    private final JdbcClient jdbc;

    Sessions(
            SecurityContextRepository contexts,
            LocaleResolver locales,
            ObjectProvider<Arrival> arrivals,
            Clock clock,
            JdbcClient jdbc) {
        this.contexts = contexts;
        this.locales = locales;
        this.arrivals = arrivals;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    public void open(Person person, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) old.invalidate(); // a session known before sign-in is worth nothing after
        rename(person, request, response);
        var device = request.getHeader("User-Agent");
        if (device != null && request.getSession(false) != null) {
            var said = device.substring(0, Math.min(device.length(), LONGEST_DEVICE));
            request.getSession(false).setAttribute(DEVICE, said);
        }
        arrivals.forEach(arrival -> arrival.cameIn(person, request, response));
        if (person.language() == Language.EN) {
            locales.setLocale(request, response, person.language().locale());
        }
    }

    /** From now on this session greets them by the name and address they have now. */
    public void rename(Person person, HttpServletRequest request, HttpServletResponse response) {
        var principal = new SignedIn(person.id().value(), person.name(), person.email());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /**
     * Says of the session just opened that a link from the person's mail box opened it; of no
     * session, if something else is asked of them before.
     */
    public void cameByLink(Person person, HttpServletRequest request) {
        var session = request.getSession(false);
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (session == null || who == null) return;
        if (!(who.getPrincipal() instanceof SignedIn in) || !in.id().equals(person.id())) return;
        session.setAttribute(LINK_USED_AT, clock.instant());
    }

    /** Such a session is proof enough for a quarter of an hour: no password is asked again. */
    public boolean isFreshFromLink(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(LINK_USED_AT) instanceof Instant at
                && clock.instant().isBefore(at.plus(FRESH));
    }

    /**
     * Ends every session of a person, in whatever browser; each is refused from its next request.
     */
    public void endAll(PersonId person) {
        jdbc.sql("delete from identity.spring_session where principal_name = ?")
                .param(person.value().toString())
                .update();
    }

    /** Ends this session; the others of the person go on. */
    public void close(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        arrivals.forEach(arrival -> arrival.left(request, response));
    }
}
