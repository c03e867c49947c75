package fr.halle.costsharing.sharing;

import org.joda.money.Money;

import java.util.SortedMap;

/**
 * What each party bears of an amount. The parts come to the amount, to the cent.
 *
 * @param partners by SIREN
 */
public record Shares(Money department, SortedMap<String, Money> partners) {

    public Money total() {
        return partners.values().stream().reduce(department, Money::plus);
    }
}
