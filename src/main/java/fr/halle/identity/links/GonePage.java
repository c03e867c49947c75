package fr.halle.identity.links;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A link that was used, has run out, was altered or is for something else; {@code again} is where
 * to ask anew.
 */
public record GonePage(String again) {

    public static ModelAndView view(String again) {
        var view = new ModelAndView("identity/links/gone.jte", "page", new GonePage(again));
        view.setStatus(HttpStatus.GONE);
        return view;
    }
}
