package fr.halle.governance.drafting;

import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Annexes;
import fr.halle.territory.Territory;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.stereotype.Component;

import java.util.List;

/** What the page of a text that is being written shows. */
@Component
class DraftPages {

    private final Agreements agreements;
    private final Annexes annexes;
    private final Territory territory;

    DraftPages(Agreements agreements, Annexes annexes, Territory territory) {
        this.agreements = agreements;
        this.annexes = annexes;
        this.territory = territory;
    }

    /**
     * @param form the one that was sent: head, or a clause
     */
    DraftPage of(String form, Typed typed, List<Refused> refused) {
        var draft = agreements.toSign().orElse(null);
        var current =
                agreements.latest().filter(each -> draft == null || !each.id().equals(draft.id()));
        return new DraftPage(
                draft,
                draft == null ? List.of() : annexes.of(draft.id()),
                current.map(Agreement::name).orElse(""),
                territory.epcis(),
                form,
                typed,
                refused);
    }
}
