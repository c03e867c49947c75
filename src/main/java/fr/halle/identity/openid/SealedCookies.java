package fr.halle.identity.openid;

import fr.halle.web.spi.Seals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few words that the visitor's browser keeps for us, for a time, unreadable and unchangeable. */
@Component
class SealedCookies {

    private static final int LARGEST = 3800; // browsers drop a cookie beyond 4096 bytes
    private static final Base64.Encoder WORD = Base64.getUrlEncoder().withoutPadding();

    private final Seals seals;
    private final Clock clock;

    SealedCookies(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** What does not fit is not kept. */
    void keep(
            String name,
            String path,
            Duration age,
            List<String> words,
            HttpServletRequest request,
            HttpServletResponse response) {
        var until = String.valueOf(clock.instant().plus(age).getEpochSecond());
        var text =
                Stream.concat(Stream.of(until), words.stream())
                        .map(word -> WORD.encodeToString(word.getBytes(StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("."));
        var sealed =
                WORD.encodeToString(seals.seal(name, text.getBytes(StandardCharsets.US_ASCII)));
        if (sealed.length() > LARGEST) return;
        response.addHeader("Set-Cookie", cookie(name, path, sealed, age, request));
    }

    /** The words as they were given; none if they are not ours or too old. */
    Optional<List<String>> read(String name, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name);
        if (cookie == null) return Optional.empty();
        try {
            return seals.opened(name, Base64.getUrlDecoder().decode(cookie.getValue()))
                    .map(text -> new String(text, StandardCharsets.US_ASCII).split("\\.", -1))
                    .map(words -> Arrays.stream(words).map(SealedCookies::decoded).toList())
                    .filter(words -> clock.instant().isBefore(until(words.getFirst())))
                    .map(words -> words.subList(1, words.size()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    void forget(
            String name, String path, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie(name, path, "", Duration.ZERO, request));
    }

    private static String decoded(String word) {
        return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
    }

    private static Instant until(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static String cookie(
            String name, String path, String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path(path)
                .maxAge(age)
                .httpOnly(true)
                .sameSite("Lax") // the provider sends the browser back by a link
                .secure(request.isSecure())
                .build()
                .toString();
    }
}
