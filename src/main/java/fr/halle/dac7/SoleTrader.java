package fr.halle.dac7;

import java.time.LocalDate;

/**
 * Who a seller is that is no company (directive (EU) 2021/514, annex V, section II, B 1).
 *
 * @param birthCountry two letters of ISO 3166-1
 * @param taxNumber the thirteen figures of a {@link TaxNumber}
 */
public record SoleTrader(
        String firstNames,
        String lastName,
        LocalDate bornOn,
        String birthTown,
        String birthCountry,
        String taxNumber) {}
