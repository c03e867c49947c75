package fr.halle.desk.invoices;

import fr.halle.desk.Frame;
import fr.halle.invoicing.issuing.Mandates.Mandate;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What the mandate says, whether it holds, and what was before. */
record MandatePage(
        Frame frame,
        String operator,
        List<Mandate> all,
        Map<PersonId, String> names,
        boolean hasIdentity) {

    String path() {
        return frame.path() + "/invoices/mandate";
    }

    @Nullable Mandate inForce() {
        return all.stream().filter(each -> each.revokedAt() == null).findFirst().orElse(null);
    }

    List<Mandate> past() {
        return all.stream().filter(each -> each.revokedAt() != null).toList();
    }

    String person(Mandate mandate, Texts texts) {
        return names.getOrDefault(
                mandate.acceptedBy(), texts.text("desk.invoices.mandate.somebody"));
    }
}
