package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;
import fr.halle.organisations.Organisations;
import fr.halle.web.spi.Standing;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;

/** People who act for a provider whose contract runs. */
@Component
public class Agents implements Standing {

    private final Organisations organisations;
    private final Contracts contracts;
    private final Clock clock;

    Agents(Organisations organisations, Contracts contracts, Clock clock) {
        this.organisations = organisations;
        this.contracts = contracts;
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
        var acting = new HashMap<>(organisations.actedForBy(person, clock.instant()));
        acting.values().removeIf(capacity -> capacity == Capacity.ACCOUNTANT);
        if (acting.isEmpty()) return List.of();
        return contracts.running().stream()
                .filter(contract -> acting.containsKey(contract.provider()))
                .toList();
    }
}
