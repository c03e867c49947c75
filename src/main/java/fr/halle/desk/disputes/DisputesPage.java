package fr.halle.desk.disputes;

import fr.halle.payments.heard.DisputedPayment;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Disputes, latest first; {@code older} is where the next page begins, null on the last one. */
record DisputesPage(List<DisputedPayment> disputes, @Nullable UUID older) {

    /**
     * Card networks' reasons that we have words for; others are shown as the provider says them.
     */
    private static final Set<String> KNOWN =
            Set.of(
                    "credit_not_processed",
                    "duplicate",
                    "fraudulent",
                    "general",
                    "product_not_received",
                    "product_unacceptable",
                    "unrecognized");

    String reason(DisputedPayment dispute, Texts texts) {
        var reason = dispute.reason();
        return KNOWN.contains(reason) ? texts.text("desk.disputes.why." + reason) : reason;
    }
}
