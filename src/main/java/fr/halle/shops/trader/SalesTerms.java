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
        Instant madeAt) {}
