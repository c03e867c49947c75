package fr.halle.identity.roles;

import fr.halle.kernel.CivilTime;
import fr.halle.territory.Epci;
import fr.halle.territory.Territory;
import fr.halle.web.spi.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Puts the administrator's page together. */
@Component
class RolesPages {

    private static final List<String> DONE = List.of("granted", "ended", "reset");

    private final RoleRegister register;
    private final Territory territory;
    private final Clock clock;

    RolesPages(RoleRegister register, Territory territory, Clock clock) {
        this.register = register;
        this.territory = territory;
        this.clock = clock;
    }

    List<Epci> epcis() {
        return territory.epcis();
    }

    ModelAndView show(SignedIn administrator, String done) {
        var said = DONE.contains(done) ? "identity.roles.done." + done : "";
        return view(administrator, empty(), Map.of(), said);
    }

    /** What was typed stays; {@code problems} by field. */
    ModelAndView refused(SignedIn administrator, GrantForm form, Map<String, String> problems) {
        var view = view(administrator, form, problems, "");
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    ModelAndView refused(SignedIn administrator, String problem) {
        return refused(administrator, empty(), Map.of("open", problem));
    }

    private GrantForm empty() {
        return GrantForm.empty(CivilTime.local(clock.instant()).toLocalDate());
    }

    private ModelAndView view(
            SignedIn administrator, GrantForm form, Map<String, String> problems, String done) {
        var epcis = epcis();
        return new ModelAndView(
                "identity/roles/roles.jte",
                "page",
                new RolesPage(
                        administrator.person(),
                        register.open(epcis),
                        register.over(epcis),
                        epcis,
                        form,
                        problems,
                        done));
    }
}
