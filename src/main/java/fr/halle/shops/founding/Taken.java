package fr.halle.shops.founding;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;
import fr.halle.organisations.Organisations;
import fr.halle.organisations.Succession;
import fr.halle.shops.Shops;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Set;

/** Whether a business is somebody else’s here already. */
@Component
class Taken {

    private final Organisations organisations;
    private final Shops shops;
    private final Succession succession;
    private final Clock clock;

    Taken(Organisations organisations, Shops shops, Succession succession, Clock clock) {
        this.organisations = organisations;
        this.shops = shops;
        this.succession = succession;
        this.clock = clock;
    }

    /** Until the caller's transaction ends nobody else takes it. */
    void hold(OrganisationId business) {
        succession.hold(business);
    }

    /** True as well for whoever acts for it without owning it. */
    boolean by(String siren, PersonId person) {
        var known = organisations.bySiren(siren);
        if (known.isEmpty()) return false;
        var id = known.get();
        var now = clock.instant();
        if (organisations.actedForBy(person, now).get(id) == Capacity.OWNER) return false;
        return !organisations.whoActsFor(Set.of(id), now).isEmpty() || shops.has(id);
    }

    /** Whoever gave it up may have written its name otherwise. */
    void rename(OrganisationId business, String name) {
        succession.rename(business, name, clock.instant());
    }
}
