package fr.halle.shops.doors;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Component;

/** Who does something for which shop; the page’s header has asked already, so nothing is read. */
@Component
public class Teams {

    private final HeldDoors doors;

    Teams(HeldDoors doors) {
        this.doors = doors;
    }

    /** Whoever may pass one of its doors, an agent under a mandate included. */
    public boolean includes(PersonId person, ShopId shop) {
        return doors.acting(person, Who.SHOP_TEAM).runs(shop);
    }
}
