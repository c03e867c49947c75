package fr.halle.desk.payouts;

import org.joda.money.Money;

/** Of the fees at one rate of VAT. */
record FeeTotal(int permille, Money gross, Money vat) {

    Money net() {
        return gross.minus(vat);
    }
}
