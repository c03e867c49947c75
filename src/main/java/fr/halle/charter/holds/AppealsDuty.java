package fr.halle.charter.holds;

import fr.halle.identity.Holdings;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Duty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answering merchants who disagree with the charter. */
@Component
@Order(5)
class AppealsDuty implements Duty {

    private final Appeals appeals;
    private final Holdings holdings;

    AppealsDuty(Appeals appeals, Holdings holdings) {
        this.appeals = appeals;
        this.holdings = holdings;
    }

    @Override
    public String key() {
        return "charter.duty.appeals";
    }

    @Override
    public String path() {
        return "/charter/appeals";
    }

    @Override
    public boolean isOf(PersonId person) {
        return holdings.of(person).everywhere(RoleKind.ANIMATOR);
    }

    @Override
    public int waiting(PersonId person) {
        return appeals.waiting().size();
    }
}
