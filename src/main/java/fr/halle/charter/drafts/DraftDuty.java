package fr.halle.charter.drafts;

import fr.halle.charter.versions.Versions;
import fr.halle.identity.Holdings;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Duty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writing the next version of the charter. */
@Component
@Order(6)
class DraftDuty implements Duty {

    private final Versions versions;
    private final Holdings holdings;

    DraftDuty(Versions versions, Holdings holdings) {
        this.versions = versions;
        this.holdings = holdings;
    }

    @Override
    public String key() {
        return "charter.duty.draft";
    }

    @Override
    public String path() {
        return "/charter/draft";
    }

    @Override
    public boolean isOf(PersonId person) {
        return holdings.of(person).everywhere(RoleKind.ANIMATOR);
    }

    @Override
    public int waiting(PersonId person) {
        return versions.draft().isPresent() ? 1 : 0;
    }
}
