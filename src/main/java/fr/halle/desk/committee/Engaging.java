package fr.halle.desk.committee;

import fr.halle.identity.Identity;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.shops.assistance.Contracts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import java.time.Clock;

/** A provider, its first person, who invites the others, and its contract: all or nothing. */
@Component
class Engaging {

    enum Outcome {
        ENTERED,
        /** The address belongs to no account. */
        NOBODY,
        NUMBER_TAKEN
    }

    private final Organisations organisations;
    private final Contracts contracts;
    private final Identity identity;
    private final Clock clock;

    Engaging(Organisations organisations, Contracts contracts, Identity identity, Clock clock) {
        this.organisations = organisations;
        this.contracts = contracts;
        this.identity = identity;
        this.clock = clock;
    }

    @Transactional
    Outcome engage(ContractForm form, PersonId by) {
        var agent = identity.byEmail(form.agent());
        if (agent.isEmpty()) return Outcome.NOBODY;
        var provider =
                organisations.register(form.sirenFigures(), form.name(), OrganisationKind.PROVIDER);
        if (!contracts.enter(form.contract(provider), by)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.NUMBER_TAKEN;
        }
        organisations.authorise(agent.get().id(), provider, clock.instant());
        return Outcome.ENTERED;
    }
}
