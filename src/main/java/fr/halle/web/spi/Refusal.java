package fr.halle.web.spi;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** Why a request is refused, where a module knows more than « closed ». */
public final class Refusal {

    private static final String REASON = Refusal.class.getName();

    private Refusal() {}

    /** {@code key}: that of the sentence which the error page shows instead of its own. */
    public static void because(String key, HttpServletRequest request) {
        request.setAttribute(REASON, key);
    }

    public static @Nullable String reason(HttpServletRequest request) {
        return request.getAttribute(REASON) instanceof String key ? key : null;
    }
}
