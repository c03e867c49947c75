package fr.halle.ordering.basket;

import fr.halle.kernel.PersonId;
import fr.halle.web.spi.BasketCount;
import fr.halle.web.spi.Signatures;
import fr.halle.web.spi.SignedIn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Which basket the browser holds: no session and no account, only a signed cookie that lasts two
 * months. A person's own basket is named together with the person, and is nobody's in this browser
 * once they have signed out.
 */
@Component
public class BasketCookie implements BasketCount {

    private static final String NAME = "halle-basket";
    private static final Duration LIFE = Duration.ofDays(60);

    private final Signatures signatures;
    private final Baskets baskets;

    BasketCookie(Signatures signatures, Baskets baskets) {
        this.signatures = signatures;
        this.baskets = baskets;
    }

    /** The visitor's basket, or the signed-in person's, if there is one. */
    public Optional<BasketId> read(HttpServletRequest request) {
        var held = held(request);
        var person = Optional.ofNullable(person());
        if (held.isPresent() && held.get().person().equals(person)) {
            return held.map(Held::basket);
        }
        // signed in on another device, or by a browser that lost its cookie
        return person.flatMap(baskets::of);
    }

    public BasketId readOrGive(HttpServletRequest request, HttpServletResponse response) {
        var person = Optional.ofNullable(person());
        var id =
                read(request)
                        .orElseGet(
                                () ->
                                        person.map(baskets::give)
                                                .orElseGet(() -> new BasketId(UUID.randomUUID())));
        give(new Held(id, person), request, response);
        return id;
    }

    /** A visitor's basket in this browser, whoever is signed in by now. */
    Optional<BasketId> visitors(HttpServletRequest request) {
        return held(request).filter(held -> held.person().isEmpty()).map(Held::basket);
    }

    void give(Held held, HttpServletRequest request, HttpServletResponse response) {
        write(signatures.sign(NAME, held.toString()), LIFE, request, response);
    }

    void takeAway(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    @Override
    public int of(HttpServletRequest request) {
        return read(request).map(baskets::count).orElse(0);
    }

    private Optional<Held> held(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(cookie -> signatures.verified(NAME, cookie.getValue()))
                .map(Held::parse);
    }

    /** Who is signed in. */
    @Nullable PersonId person() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.id()
                : null;
    }

    private static void write(
            String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .maxAge(life)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build();
        response.addHeader("Set-Cookie", cookie.toString());
    }
}
