package fr.halle.payments.payees;

import fr.halle.kernel.Vat;
import fr.halle.payments.accounting.Postings.Fee;

import org.joda.money.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the platform keeps of what a payee sold: thousandths of it, VAT included, rounded half up to
 * the cent on the whole part; nought unless an operator says otherwise. The rule of the day of the
 * hand-over stands on the transfer.
 */
@Component
class FeeRule {

    private final int permille;
    private final int vatPermille;

    FeeRule(
            @Value("${halle.payments.fee-permille:0}") int permille,
            @Value("${halle.payments.fee-vat-permille:200}") int vatPermille) {
        if (permille < 0 || permille > 1000) {
            throw new IllegalArgumentException("halle.payments.fee-permille: " + permille);
        }
        this.permille = permille;
        this.vatPermille = vatPermille;
    }

    int permille() {
        return permille;
    }

    int vatPermille() {
        return vatPermille;
    }

    static Fee of(Money amount, int permille, int vatPermille) {
        var share = BigDecimal.valueOf(permille, 3);
        var gross = amount.multipliedBy(share, RoundingMode.HALF_UP);
        return new Fee(gross, new Vat(vatPermille).within(gross));
    }
}
