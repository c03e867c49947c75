package fr.halle.desk.payouts;

import fr.halle.payments.tracing.Movement;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What happened to a merchant's money in a period.
 *
 * @param opening due and not sent before it, by the ledger
 * @param sent to the merchant in it, whenever it became due, less what was taken back
 * @param closing due and not sent at its end, by the ledger
 */
record Statement(
        Span span,
        List<Line> lines,
        List<Taken> counter,
        Money opening,
        Money sent,
        Money closing) {

    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    Money paid() {
        return sum(Movement::paid);
    }

    Money givenBack() {
        return sum(Movement::givenBack);
    }

    Money fee() {
        return sum(Movement::fee);
    }

    Money feeVat() {
        return sum(Movement::feeVat);
    }

    Money due() {
        return sum(Movement::due);
    }

    /** What an accountant corrected by hand in the ledger: nought but for that. */
    Money corrected() {
        return closing.minus(opening).minus(due()).plus(sent);
    }

    Money taken() {
        return counter.stream().map(each -> each.money().amount()).reduce(NOTHING, Money::plus);
    }

    boolean isEmpty() {
        return lines.isEmpty() && counter.isEmpty() && opening.isZero() && sent.isZero();
    }

    /** By rate, where anything was kept. */
    List<FeeTotal> fees() {
        var totals = new TreeMap<Integer, FeeTotal>();
        for (var line : lines) {
            var each = line.movement();
            if (each.fee().isZero()) continue;
            totals.merge(
                    each.feeVatPermille(),
                    new FeeTotal(each.feeVatPermille(), each.fee(), each.feeVat()),
                    (one, other) ->
                            new FeeTotal(
                                    one.permille(),
                                    one.gross().plus(other.gross()),
                                    one.vat().plus(other.vat())));
        }
        return List.copyOf(totals.values());
    }

    private Money sum(Function<Movement, Money> amount) {
        return lines.stream().map(Line::movement).map(amount).reduce(NOTHING, Money::plus);
    }
}
