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

    private final ProspectsPages pages;
    private final Prospects prospects;

    ProspectsDuty(ProspectsPages pages, Prospects prospects) {
        this.pages = pages;
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
        return pages.reach(person).isPresent();
    }

    @Override
    public int waiting(PersonId person) {
        return pages.reach(person).map(prospects::open).orElse(0);
    }
}
