package fr.halle.identity;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.SignedIn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import java.util.List;

/** Opens a session for a person who proved who they are; it lives in PostgreSQL. */
@Component
public class Sessions {

    private final SecurityContextRepository contexts;
    private final LocaleResolver locales;
    private final JdbcClient jdbc;

    Sessions(SecurityContextRepository contexts, LocaleResolver locales, JdbcClient jdbc) {
        this.contexts = contexts;
        this.locales = locales;
        this.jdbc = jdbc;
    }

    public void open(Person person, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) old.invalidate(); // a session known before sign-in is worth nothing after
        var principal = new SignedIn(person.id().value(), person.name(), person.email());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        if (person.language() == Language.EN) {
            locales.setLocale(request, response, person.language().locale());
        }
    }

    /**
     * Ends every session of a person, in whatever browser; each is refused from its next request.
     */
    public void endAll(PersonId person) {
        jdbc.sql("delete from identity.spring_session where principal_name = ?")
                .param(person.value().toString())
                .update();
    }

    public void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
    }
}
