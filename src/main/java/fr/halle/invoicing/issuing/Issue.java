package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Kind;
import fr.halle.invoicing.paper.Paper;
import fr.halle.invoicing.paper.Party;
import fr.halle.invoicing.paper.Sums;
import fr.halle.kernel.Language;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** All that a document needs but its number and its day. {@code corrects}: for a credit note. */
record Issue(
        Kind kind,
        UUID mandate,
        ShopId shop,
        UUID purchase,
        OrderId order,
        Party seller,
        Party buyer,
        Sums sums,
        Paper.Supply supply,
        @Nullable Corrected corrects,
        Language language) {

    record Corrected(UUID invoice, Paper.Reference reference) {}

    Paper.@Nullable Reference reference() {
        return corrects == null ? null : corrects.reference();
    }
}
