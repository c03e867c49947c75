package fr.halle.web.duties;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Duty;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** Where animators and merchants’ unions begin their day. Who has one duty alone goes there. */
@Controller
@Access(Who.SIGNED_IN)
class DutiesController {

    private final List<Duty> duties;

    DutiesController(List<Duty> duties) {
        this.duties = duties;
    }

    @GetMapping("/animation")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        var own = duties.stream().filter(duty -> duty.isOf(person.id())).toList();
        if (own.isEmpty()) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        if (own.size() == 1) return new ModelAndView("redirect:" + own.getFirst().path());
        var lines =
                own.stream()
                        .map(duty -> new DutiesPage.Line(duty, duty.waiting(person.id())))
                        .toList();
        return new ModelAndView("web/duties/duties.jte", "page", new DutiesPage(lines));
    }
}
