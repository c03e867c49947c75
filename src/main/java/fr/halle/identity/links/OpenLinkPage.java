package fr.halle.identity.links;

import org.springframework.web.servlet.ModelAndView;

/** One button; {@code kind} is the middle of its texts' keys. */
public record OpenLinkPage(String email, String path, String kind) {

    public static ModelAndView view(Link link, String token, String kind) {
        var page = new OpenLinkPage(link.email(), link.kind().path(token), kind);
        return new ModelAndView("identity/links/open.jte", "page", page);
    }
}
