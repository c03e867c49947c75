package fr.halle.identity.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An identity that a provider has proved and that is nobody's yet: for a quarter of an hour this
 * browser may link it to an account, once its person has come into that account as always.
 */
@Component
class Pending {

    private static final String COOKIE = "halle-link";
    private static final String PATH = "/my/providers";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final SealedCookies cookies;

    Pending(SealedCookies cookies) {
        this.cookies = cookies;
    }

    /** {@code name}: what the provider calls the person, so that they recognise themselves. */
    record Waiting(String issuer, String subject, String name) {}

    void keep(Claims claims, HttpServletRequest request, HttpServletResponse response) {
        var words = List.of(claims.issuer(), claims.subject(), claims.name());
        cookies.keep(COOKIE, PATH, PATIENCE, words, request, response);
    }

    Optional<Waiting> read(HttpServletRequest request) {
        return cookies.read(COOKIE, request)
                .map(words -> new Waiting(words.get(0), words.get(1), words.get(2)));
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        cookies.forget(COOKIE, PATH, request, response);
    }
}
