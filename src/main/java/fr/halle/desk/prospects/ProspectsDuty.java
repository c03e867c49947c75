package fr.halle.desk.prospects;

import fr.halle.kernel.PersonId;
import fr.halle.shops.prospects.Prospects;
import fr.halle.web.spi.Duty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Winning shops, for animators and merchants’ unions. */
@Component
@Order(2)
class ProspectsDuty implements Duty {

    private final Reaching reaching;
    private final Prospects prospects;

    ProspectsDuty(Reaching reaching, Prospects prospects) {
        this.reaching = reaching;
        this.prospects = prospects;
    }

    @Override
    public String key() {
        return "desk.duty.prospects";
    }

    @Override
    public String path() {
        return "/prospects";
    }

    @Override
    public boolean isOf(PersonId person) {
        return reaching.of(person).isPresent();
    }

    @Override
    public int waiting(PersonId person) {
        return reaching.of(person).map(prospects::open).orElse(0);
    }
}
