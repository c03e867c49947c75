package fr.halle.identity.openid;

import fr.halle.identity.Sessions;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leaves Halle, and shows the way out of the provider to whoever came by one. A link and no
 * redirect: the content policy lets no form of ours end elsewhere.
 */
@Controller
@Access(Who.ANYONE)
class SignOutController {

    private final Sessions sessions;
    private final Farewell farewell;

    SignOutController(Sessions sessions, Farewell farewell) {
        this.sessions = sessions;
        this.farewell = farewell;
    }

    @PostMapping("/sign-out")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
        return farewell.take(request, response)
                .map(exit -> new ModelAndView("identity/openid/signed-out.jte", "page", exit))
                .orElseGet(() -> new ModelAndView("redirect:/"));
    }
}
