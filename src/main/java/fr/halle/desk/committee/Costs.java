package fr.halle.desk.committee;

import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.Onboarding;

import org.joda.money.Money;

import java.util.List;

/**
 * A contract against what came of it.
 *
 * @param signed shops whose merchants signed, everywhere the contract holds
 */
record Costs(Contract contract, String provider, int followed, int signed, int quarters) {

    static Costs of(Contract contract, String provider, List<Onboarding> all) {
        var own = all.stream().filter(each -> each.contract().equals(contract.id())).toList();
        return new Costs(
                contract,
                provider,
                own.size(),
                (int) own.stream().filter(Onboarding::isSigned).count(),
                own.stream().mapToInt(Onboarding::quarters).sum());
    }

    Money due() {
        return contract.due(signed);
    }

    /** Quarters of an hour for each accompanied shop, rounded down. */
    int quartersEach() {
        return followed == 0 ? 0 : quarters / followed;
    }
}
