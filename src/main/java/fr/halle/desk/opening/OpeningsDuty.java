package fr.halle.desk.opening;

import fr.halle.identity.Holdings;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.PersonId;
import fr.halle.shops.founding.Foundings;
import fr.halle.web.spi.Duty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looking at shops that want to open. */
@Component
@Order(1)
class OpeningsDuty implements Duty {

    private final Foundings foundings;
    private final Holdings holdings;

    OpeningsDuty(Foundings foundings, Holdings holdings) {
        this.foundings = foundings;
        this.holdings = holdings;
    }

    @Override
    public String key() {
        return "desk.duty.openings";
    }

    @Override
    public String path() {
        return "/openings";
    }

    @Override
    public boolean isOf(PersonId person) {
        return holdings.of(person).includes(RoleKind.ANIMATOR);
    }

    @Override
    public int waiting(PersonId person) {
        var holding = holdings.of(person);
        return foundings
                .waiting(
                        holding.everywhere(RoleKind.ANIMATOR), holding.epciArray(RoleKind.ANIMATOR))
                .size();
    }
}
