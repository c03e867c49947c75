package fr.halle.desk.committee;

import fr.halle.shops.assistance.Onboarding;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far the shops are, by EPCI and one by one.
 *
 * @param costs of each contract, for whoever looks after the whole territory
 * @param owed for the shops that are paid for, by the id of their onboarding
 */
record BoardPage(
        List<Figures> figures,
        List<Line> lines,
        List<Costs> costs,
        Map<UUID, Money> owed,
        Instant now) {

    /** Whoever has waited longest first. */
    List<Line> stuck() {
        return lines.stream()
                .filter(line -> line.onboarding().isStuck(now))
                .sorted(Comparator.comparing(line -> line.onboarding().since()))
                .toList();
    }

    int quarters() {
        return figures.stream().mapToInt(Figures::quarters).sum();
    }

    /** The price of one shop whose merchant has signed; beyond the contract nothing is owed. */
    Money due(Onboarding onboarding) {
        return owed.getOrDefault(onboarding.id(), Money.zero(CurrencyUnit.EUR));
    }

    Money due() {
        return lines.stream()
                .map(line -> due(line.onboarding()))
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }
}
