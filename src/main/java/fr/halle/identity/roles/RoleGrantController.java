package fr.halle.identity.roles;

import fr.halle.identity.Identity;
import fr.halle.identity.Roles;
import fr.halle.identity.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

@Controller
@Access(Who.ADMINISTRATOR)
class RoleGrantController {

    private final RolesPages pages;
    private final Roles roles;
    private final Identity identity;
    private final Sessions sessions;
    private final Clock clock;

    RoleGrantController(
            RolesPages pages, Roles roles, Identity identity, Sessions sessions, Clock clock) {
        this.pages = pages;
        this.roles = roles;
        this.identity = identity;
        this.sessions = sessions;
        this.clock = clock;
    }

    @PostMapping("/administration/roles")
    ModelAndView grant(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String epci,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @AuthenticationPrincipal SignedIn administrator) {
        var form = new GrantForm(email.strip(), kind, epci, from.strip(), until.strip());
        var problems = form.problems(today(), pages.epcis());
        var person = identity.byEmail(email);
        if (person.isEmpty()) problems.put("email", "identity.roles.email.unknown");
        if (!problems.isEmpty() || person.isEmpty()) {
            return pages.refused(administrator, form, problems);
        }
        return granted(person.get().id(), form, administrator.id())
                ? new ModelAndView("redirect:/administration/roles?done=granted")
                : pages.refused(administrator, form, Map.of("email", "identity.roles.held"));
    }

    /** Sessions opened before were not made for a role: they last too long. */
    private boolean granted(PersonId person, GrantForm form, PersonId by) {
        var now = clock.instant();
        boolean granted = roles.grant(person, form.role(), form.since(now), form.end(), by);
        if (granted && !person.equals(by)) sessions.endAll(person);
        return granted;
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
