package fr.halle.web;

import fr.halle.web.spi.Signatures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

import java.util.UUID;

/**
 * A double-submit token that needs no session: a signed cookie, repeated by the form (OWASP CSRF
 * cheat sheet).
 */
class SignedCsrfTokens implements CsrfTokenRepository {

    private static final String COOKIE = "halle-form";
    private static final String FIELD = "_csrf";
    private static final String HEADER = "X-CSRF-Token";

    private final Signatures signatures;

    SignedCsrfTokens(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(signatures.sign(COOKIE, UUID.randomUUID().toString()));
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, token == null ? "" : token.getToken())
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure());
        if (token == null) cookie.maxAge(0);
        response.addHeader("Set-Cookie", cookie.build().toString());
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || signatures.verified(COOKIE, cookie.getValue()).isEmpty()) return null;
        return token(cookie.getValue());
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, FIELD, value);
    }
}
