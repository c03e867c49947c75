package fr.halle.identity.secondfactor;

import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/**
 * An administrator takes away the second factor of somebody who lost telephone and paper; it is
 * noted who did. One's own is taken away with a code, like everybody's.
 */
@Controller
@Access(Who.ADMINISTRATOR)
class ResetController {

    private final Enrolment enrolment;

    ResetController(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @PostMapping("/administration/people/{holder}/second-factor/reset")
    String reset(@PathVariable UUID holder, @AuthenticationPrincipal SignedIn administrator) {
        if (holder.equals(administrator.person())) return "redirect:/my/security";
        if (!enrolment.remove(new PersonId(holder), administrator.id())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/administration/roles?done=reset";
    }
}
