package fr.halle.identity.secondfactor;

import fr.halle.identity.Person;
import fr.halle.identity.Roles;
import fr.halle.web.spi.Demonstration;
import fr.halle.web.spi.ThisMachine;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * The invented people have telephones too, and from the machine that runs the demonstration one can
 * look at them: a newcomer is not locked out of what the demonstration has to show.
 */
@Component
class InventedTelephones {

    private final Demonstration demonstration;
    private final SecondFactors factors;
    private final Roles roles;
    private final Clock clock;

    InventedTelephones(
            Demonstration demonstration, SecondFactors factors, Roles roles, Clock clock) {
        this.demonstration = demonstration;
        this.factors = factors;
        this.roles = roles;
        this.clock = clock;
    }

    /** Gives an invented person with a role their telephone, and makes its present code count. */
    void lend(Person person, HttpServletRequest request) {
        if (!lieHere(person, request)) return;
        if (roles.isTrusted(person.id(), clock.instant())) {
            factors.add(person.id(), Totp.newSecret(), 0);
        }
        factors.forgetLastStep(person.id());
    }

    /** What the telephone shows now; empty for whoever may not look. */
    String code(Person person, HttpServletRequest request) {
        if (!lieHere(person, request)) return "";
        return factors.of(person.id())
                .map(known -> Totp.code(known.secret(), Totp.step(clock.instant())))
                .orElse("");
    }

    private boolean lieHere(Person person, HttpServletRequest request) {
        return person.demonstration() && demonstration.isOn() && ThisMachine.sends(request);
    }
}
