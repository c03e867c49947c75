package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Party;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody wants an invoice of an order. {@code to}: none for a professional, who is named by the
 * purchase.
 */
public record Wish(
        OrderId order,
        UUID purchase,
        ShopId shop,
        @Nullable Party to,
        Instant askedAt,
        @Nullable Instant handedOverAt,
        @Nullable Instant doneAt,
        @Nullable Trouble trouble) {

    /** Why nothing could be issued yet. */
    public enum Trouble {
        /** The seller has said neither its VAT number nor that it is below the threshold. */
        IDENTITY,
        /** Nothing of it was delivered, or for nothing. */
        NOTHING
    }

    /** To whom it is made out; empty for a professional, whom the purchase names. */
    public String name() {
        return to == null ? "" : to.name();
    }

    public boolean hasAddress() {
        return to != null;
    }

    /** « 1 place Ducale, 08000 Charleville-Mézières », with the SIREN of a company. */
    public String address() {
        if (to == null) return "";
        @Nullable String siren = to.registration().siren();
        var place = to.address().street() + ", " + to.address().place();
        return siren == null ? place : place + ", SIREN " + Party.spoken(siren);
    }
}
