package fr.halle.identity.secondfactor;

import fr.halle.identity.Roles;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** Gathers what a person reads about their second factor. */
@Component
class SecurityPages {

    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final FactorEvents events;
    private final Roles roles;
    private final Clock clock;

    SecurityPages(
            SecondFactors factors,
            RecoveryCodes recovery,
            FactorEvents events,
            Roles roles,
            Clock clock) {
        this.factors = factors;
        this.recovery = recovery;
        this.events = events;
        this.roles = roles;
        this.clock = clock;
    }

    /** {@code problem}: the key of a sentence about the code that was typed, if any. */
    SecurityPage of(PersonId person, @Nullable String problem) {
        return new SecurityPage(
                factors.of(person).map(SecondFactors.Known::since).orElse(null),
                recovery.left(person),
                roles.isTrusted(person, clock.instant()),
                events.of(person),
                problem);
    }

    static ModelAndView view(SecurityPage page) {
        var view = new ModelAndView("identity/secondfactor/security.jte", "page", page);
        if (page.problem() != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
