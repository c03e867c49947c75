package fr.halle.ordering.basket;

import fr.halle.web.spi.BasketCount;
import fr.halle.web.spi.Signatures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Which basket the browser holds: no session and no account, only a signed cookie that lasts two
 * months.
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

    public Optional<BasketId> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(cookie -> signatures.verified(NAME, cookie.getValue()))
                .map(value -> new BasketId(UUID.fromString(value)));
    }

    public BasketId readOrGive(HttpServletRequest request, HttpServletResponse response) {
        var id = read(request).orElseGet(() -> new BasketId(UUID.randomUUID()));
        var cookie =
                ResponseCookie.from(NAME, signatures.sign(NAME, id.value().toString()))
                        .path("/")
                        .maxAge(LIFE)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build();
        response.addHeader("Set-Cookie", cookie.toString());
        return id;
    }

    @Override
    public int of(HttpServletRequest request) {
        return read(request).map(baskets::count).orElse(0);
    }
}
