package fr.halle.storefront.listing;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Objects;

/**
 * Sends a form's address with its empty fields to the one address that its choices have. An address
 * that makes no sense stays as it is, so that the page can say what was left out of it.
 */
final class Canonical {

    private Canonical() {}

    static @Nullable ModelAndView redirect(HttpServletRequest request, Asked.Answer asked) {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        boolean isIt = query.equals(asked.choices().query());
        if (isIt || !asked.strange().isEmpty() || request.getParameter("lang") != null) return null;
        return new ModelAndView(new RedirectView(asked.choices().href()));
    }
}
