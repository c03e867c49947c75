package fr.halle.costsharing.claims;

import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.util.List;
import java.util.Optional;

/**
 * A claim, its calculation, and the forms of what may happen to it.
 *
 * @param later the claim that was calculated from this one
 */
record ClaimPage(
        Claim claim,
        List<ClaimLine> lines,
        List<Receipt> receipts,
        Optional<String> later,
        String today,
        Typed typed,
        List<Refused> refused) {

    boolean canBeAnnulled() {
        return AnnulmentRules.obstacle(claim, later) == null;
    }

    String path() {
        return "/accounts/sharing/claims/" + claim.id();
    }

    /** A form shows again what was typed into it, and not into the others. */
    String value(String form, String field) {
        if (typed.line("form").equals(form)) return typed.text(field);
        return field.equals("day") ? today : "";
    }

    String problem(String form, String field, Texts texts) {
        return typed.line("form").equals(form) ? Refused.of(refused, field, texts) : "";
    }
}
