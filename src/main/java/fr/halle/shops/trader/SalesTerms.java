package fr.halle.shops.trader;

import java.time.Instant;

/** The terms of sale of a shop, as they were from {@code madeAt} until the next version. */
public record SalesTerms(
        int version,
        String legalName,
        String legalForm,
        String siret,
        String register,
        String vatNumber,
        String contact,
        String mediator,
        String mediatorSite,
        String returnsAddress,
        int returnsDays,
        Trader.PaidBy returnsPaidBy,
        Instant madeAt) {

    /** « 356 000 000 00048 » */
    public String spacedSiret() {
        return siret.replaceAll("^(\\d{3})(\\d{3})(\\d{3})(\\d+)$", "$1\u00a0$2\u00a0$3\u00a0$4");
    }
}
