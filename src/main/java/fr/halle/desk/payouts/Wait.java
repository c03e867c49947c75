package fr.halle.desk.payouts;

import fr.halle.payments.tracing.Movement;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why so much is not sent yet, or not taken back yet. */
record Wait(Why why, int many, Money amount) {

    enum Why {
        /** The merchant's account receives nothing yet. */
        ACCOUNT,
        /** The provider said no; somebody looks into it. */
        DECLINED,
        /** Handed over a moment ago: it goes by itself. */
        SOON,
        /** Given back a moment ago, or the account has too little to take it from. */
        TO_TAKE_BACK;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Why of(Movement movement, boolean accountReceives) {
        if (!movement.handedOver()) return Why.TO_TAKE_BACK;
        if (movement.declined() != null) return Why.DECLINED;
        return accountReceives ? Why.SOON : Why.ACCOUNT;
    }

    /** One for each reason. */
    static List<Wait> of(List<Movement> waiting, boolean accountReceives) {
        return Arrays.stream(Why.values())
                .map(
                        why ->
                                of(
                                        why,
                                        waiting.stream()
                                                .filter(each -> of(each, accountReceives) == why)
                                                .map(Movement::due)
                                                .toList()))
                .filter(wait -> wait.many() > 0)
                .toList();
    }

    private static Wait of(Why why, List<Money> amounts) {
        var sum = amounts.stream().reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
        return new Wait(why, amounts.size(), sum);
    }
}
