package fr.halle.identity.openid;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;

/** Says why nobody came in: to the person what to do, to the log what was wrong. */
@Component
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final Providers providers;

    Refusals(Providers providers) {
        this.providers = providers;
    }

    ModelAndView page(String provider, ProviderRefused refused) {
        var cause = refused.getCause() == null ? "" : refused.getCause().getMessage();
        log.warn("Nobody came in by {}: {} {}", provider, refused.getMessage(), cause);
        var reason = refused.reason().name().toLowerCase(Locale.ROOT);
        var page =
                new ProviderPage(
                        provider, providers.label(provider), "identity.openid.refused." + reason);
        var view = new ModelAndView("identity/openid/refused.jte", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
