package fr.halle.desk.accounts;

import fr.halle.identity.Holdings;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.PersonId;
import fr.halle.payments.reconciliation.Differences;
import fr.halle.web.spi.Duty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The accounts, and what of them does not agree. */
@Component
@Order(8)
class AccountsDuty implements Duty {

    private final Differences differences;
    private final Holdings holdings;

    AccountsDuty(Differences differences, Holdings holdings) {
        this.differences = differences;
        this.holdings = holdings;
    }

    @Override
    public String key() {
        return "desk.duty.accounts";
    }

    @Override
    public String path() {
        return "/accounts";
    }

    @Override
    public boolean isOf(PersonId person) {
        return holdings.of(person).includes(RoleKind.ACCOUNTANT);
    }

    @Override
    public int waiting(PersonId person) {
        return differences.open();
    }
}
