package fr.halle.shops.assistance;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.Organisations;
import fr.halle.web.spi.Standing;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/** People who act for a provider whose contract runs. */
@Component
public class Agents implements Standing {

    private final Organisations organisations;
    private final Contracts contracts;
    private final OnboardingMandates mandates;
    private final Clock clock;

    Agents(
            Organisations organisations,
            Contracts contracts,
            OnboardingMandates mandates,
            Clock clock) {
        this.organisations = organisations;
        this.contracts = contracts;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public Who who() {
        return Who.AGENT;
    }

    @Override
    public boolean isHeldBy(PersonId person) {
        return !contractsOf(person).isEmpty();
    }

    /** Those that run today, of the providers this person acts for. */
    public List<Contract> contractsOf(PersonId person) {
        var acting = organisations.actedForBy(person, clock.instant());
        if (acting.isEmpty()) return List.of();
        return contracts.running().stream()
                .filter(contract -> acting.contains(contract.provider()))
                .toList();
    }

    /** The shops whose merchants let one of these providers help now, and with what. */
    public List<Held> mayHelp(Set<OrganisationId> acting) {
        return acting.isEmpty() ? List.of() : mandates.heldBy(acting);
    }
}
