package fr.halle.shops.trader;

import fr.halle.shops.LegalNotice;
import fr.halle.shops.Trade;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * All that a trader says of itself.
 *
 * @param vatExempt below the threshold, so that there is no VAT number (CGI, art. 293 B)
 * @param returnsDays how long goods may be sent back: fourteen by law, or more
 * @param lawfulAt since when it certifies that it sells lawful goods only; none until then
 */
public record Trader(
        LegalNotice notice,
        boolean vatExempt,
        String returnsAddress,
        int returnsDays,
        PaidBy returnsPaidBy,
        @Nullable Instant lawfulAt) {

    /** Who pays for sending goods back. */
    public enum PaidBy {
        SHOP,
        SHOPPER
    }

    /** Farmers and liberal professions may be in no trade register. */
    public boolean isComplete(Trade trade) {
        boolean registered = trade == Trade.FARMER || trade == Trade.LIBERAL_PROFESSION;
        return notice.siret() != null
                && !notice.legalForm().isEmpty()
                && (notice.vatNumber() != null || vatExempt)
                && (registered || !notice.register().isEmpty())
                && !notice.mediator().isEmpty()
                && !returnsAddress.isEmpty()
                && lawfulAt != null;
    }
}
