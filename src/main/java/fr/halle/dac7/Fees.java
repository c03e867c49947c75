package fr.halle.dac7;

import fr.halle.kernel.ShopId;

import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/**
 * What the operator withheld of each shop's sales in the four quarters of a year. Nothing is
 * withheld yet: whoever lets payments keep a fee reads it here.
 */
@Component
class Fees {

    Map<ShopId, List<Money>> of(int year) {
        return Map.of();
    }
}
