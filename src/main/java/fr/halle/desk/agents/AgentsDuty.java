package fr.halle.desk.agents;

import fr.halle.kernel.PersonId;
import fr.halle.organisations.ActedFor;
import fr.halle.organisations.OrganisationKind;
import fr.halle.shops.assistance.Agents;
import fr.halle.shops.assistance.Onboardings;
import fr.halle.web.spi.Duty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Accompanying shops, for whoever acts for a provider. */
@Component
@Order(7)
class AgentsDuty implements Duty {

    private final Agents agents;
    private final Onboardings onboardings;
    private final ActedFor acted;
    private final Clock clock;

    AgentsDuty(Agents agents, Onboardings onboardings, ActedFor acted, Clock clock) {
        this.agents = agents;
        this.onboardings = onboardings;
        this.acted = acted;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "desk.duty.agents";
    }

    @Override
    public String path() {
        return "/assistance";
    }

    @Override
    public boolean isOf(PersonId person) {
        // most people act for no provider, and cost no statement
        var capacity = acted.of(person).kinds().get(OrganisationKind.PROVIDER);
        return capacity != null && agents.isHeldBy(person);
    }

    @Override
    public int waiting(PersonId person) {
        var now = clock.instant();
        return (int)
                onboardings.of(agents.contractsOf(person)).stream()
                        .filter(each -> each.isStuck(now))
                        .count();
    }
}
