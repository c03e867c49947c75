package fr.halle.identity.secondfactor;

import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Signatures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Remembers for ten minutes, in a signed cookie, who has shown the first factor. It is no session:
 * nothing but the page that asks for the code looks at it.
 */
@Component
class HalfEntry {

    private static final String COOKIE = "halle-half";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Signatures signatures;
    private final Clock clock;

    HalfEntry(Signatures signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Who stands in the doorway, and where they want to go. */
    record Waiting(PersonId person, String next) {}

    void remember(
            PersonId person,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var path =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(next.getBytes(StandardCharsets.UTF_8));
        var until = clock.instant().plus(PATIENCE).getEpochSecond();
        var value = signatures.sign(COOKIE, person.value() + "." + until + "." + path);
        response.addHeader("Set-Cookie", cookie(value, PATIENCE, request));
    }

    Optional<Waiting> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) return Optional.empty();
        return signatures
                .verified(COOKIE, cookie.getValue())
                .map(value -> value.split("\\."))
                .filter(parts -> clock.instant().isBefore(until(parts[1])))
                .map(
                        parts ->
                                new Waiting(
                                        new PersonId(UUID.fromString(parts[0])),
                                        new String(
                                                Base64.getUrlDecoder().decode(parts[2]),
                                                StandardCharsets.UTF_8)));
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie("", Duration.ZERO, request));
    }

    private static Instant until(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static String cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path("/sign-in")
                .maxAge(age)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build()
                .toString();
    }
}
