package fr.halle.identity.roles;

import fr.halle.identity.Holding;
import fr.halle.identity.Holdings;
import fr.halle.identity.RoleKind;
import fr.halle.identity.SecondFactorProof;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Standing;
import fr.halle.web.spi.Who;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Optional;

/** Whoever holds a role stands where its pages ask to stand. */
record RoleStanding(Who who, RoleKind kind, Holdings holdings) implements Standing {

    @Override
    public boolean isHeldBy(PersonId person) {
        return holdings.of(person).includes(kind);
    }

    /** The session lacks the second factor: it is asked for, or set up first. */
    @Override
    public Optional<String> wayFor(PersonId person) {
        if (SecondFactorProof.isGiven()) return Optional.empty();
        return new Holding(person, holdings.held(person)).includes(kind)
                ? Optional.of("/sign-in/second-factor")
                : Optional.empty();
    }

    @Configuration(proxyBeanMethods = false)
    static class All {

        @Bean
        Standing animators(Holdings holdings) {
            return new RoleStanding(Who.ANIMATOR, RoleKind.ANIMATOR, holdings);
        }

        @Bean
        Standing accountants(Holdings holdings) {
            return new RoleStanding(Who.ACCOUNTANT, RoleKind.ACCOUNTANT, holdings);
        }

        @Bean
        Standing administrators(Holdings holdings) {
            return new RoleStanding(Who.ADMINISTRATOR, RoleKind.ADMINISTRATOR, holdings);
        }
    }
}
