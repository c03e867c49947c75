package fr.halle.identity.roles;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

@Controller
@Access(Who.ADMINISTRATOR)
class RoleEndController {

    private final RoleEnding ending;
    private final RolesPages pages;

    RoleEndController(RoleEnding ending, RolesPages pages) {
        this.ending = ending;
        this.pages = pages;
    }

    @PostMapping("/administration/roles/{role}/end")
    ModelAndView end(@PathVariable UUID role, @AuthenticationPrincipal SignedIn administrator) {
        return switch (ending.end(role, administrator.id())) {
            case ENDED -> new ModelAndView("redirect:/administration/roles?done=ended");
            case LAST_ADMINISTRATOR -> pages.refused(administrator, "identity.roles.last");
            case GONE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
