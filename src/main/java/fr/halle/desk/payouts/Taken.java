package fr.halle.desk.payouts;

import fr.halle.ordering.figures.OrderNumbers.Numbered;
import fr.halle.payments.tracing.CounterMoney;

import org.jspecify.annotations.Nullable;

/** What the shop took in, or gave back, across its own counter. */
record Taken(CounterMoney money, @Nullable Numbered order) {

    String number() {
        return order == null ? "" : order.number();
    }

    String shop() {
        return order == null ? "" : order.shopName();
    }
}
