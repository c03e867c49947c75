package fr.halle.shops.assistance;

import fr.halle.kernel.OrganisationId;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a provider is engaged for.
 *
 * @param shops how many it is paid for at most
 * @param price of each shop whose merchant has signed
 * @param epcis SIREN of those whose shops it may accompany
 */
public record Contract(
        UUID id,
        OrganisationId provider,
        String number,
        LocalDate firstDay,
        LocalDate lastDay,
        int shops,
        Money price,
        Set<String> epcis) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean covers(String epci) {
        return epcis.contains(epci);
    }

    /** For so many shops that were signed; beyond the contract nothing is owed. */
    public Money due(int signed) {
        return price.multipliedBy(Math.min(signed, shops));
    }

    public Money whole() {
        return price.multipliedBy(shops);
    }
}
