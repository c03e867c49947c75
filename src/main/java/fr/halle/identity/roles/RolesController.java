package fr.halle.identity.roles;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Access(Who.ADMINISTRATOR)
class RolesController {

    private final RolesPages pages;

    RolesController(RolesPages pages) {
        this.pages = pages;
    }

    @GetMapping("/administration/roles")
    ModelAndView show(
            @RequestParam(defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn administrator) {
        return pages.show(administrator, done);
    }
}
