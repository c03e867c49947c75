package fr.halle.dac7;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.tracing.KeptFees;
import fr.halle.payments.tracing.KeptFees.Quarter;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the operator withheld of each legal person's sales in the four quarters of a year, VAT
 * included. What was kept of an order counts in the quarter of its hand-over.
 */
@Component
class Fees {

    static final List<Money> NONE = Collections.nCopies(4, Money.zero(CurrencyUnit.EUR));

    private final KeptFees kept;

    Fees(KeptFees kept) {
        this.kept = kept;
    }

    Map<OrganisationId, List<Money>> of(int year) {
        return byQuarter(kept.of(year));
    }

    Map<OrganisationId, List<Money>> of(int year, Collection<OrganisationId> organisations) {
        return byQuarter(kept.of(year, organisations));
    }

    private static Map<OrganisationId, List<Money>> byQuarter(List<Quarter> quarters) {
        var fees = new HashMap<OrganisationId, List<Money>>();
        for (var each : quarters) {
            fees.computeIfAbsent(each.payee(), _ -> new ArrayList<>(NONE))
                    .set(each.quarter() - 1, each.fee());
        }
        return fees;
    }
}
