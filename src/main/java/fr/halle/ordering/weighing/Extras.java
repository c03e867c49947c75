package fr.halle.ordering.weighing;

import fr.halle.kernel.PersonId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.placed.BoardChanges;
import fr.halle.ordering.placed.LineWeight;
import fr.halle.ordering.placed.Purchases;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/**
 * More lies on the scales than was paid for. The shopper is asked, and pays the rest at the counter
 * if they agree; as long as they do not, it is given (Code de la consommation, L121-17).
 */
@Component
public class Extras {

    private final Weighings weighings;
    private final WeighingRows rows;
    private final Purchases purchases;
    private final ExtraLetter letter;
    private final Told told;

    /** Who sees that it changed, and when it did. */
    @Component
    record Told(BoardChanges boards, Clock clock) {}

    Extras(
            Weighings weighings,
            WeighingRows rows,
            Purchases purchases,
            ExtraLetter letter,
            Told told) {
        this.weighings = weighings;
        this.rows = rows;
        this.purchases = purchases;
        this.letter = letter;
        this.told = told;
    }

    /** False when there is nothing to ask any more. Asking twice writes one letter. */
    @Transactional
    public boolean ask(PurchaseId id, OrderId order, int position, PersonId by) {
        var line = weighings.open(id, order, position);
        if (line.isEmpty() || !line.get().wouldCost().isPositive()) return false;
        var more = line.get().wouldCost();
        if (rows.ask(order, position, more.getAmountMinorLong(), by, told.clock().instant())) {
            told.boards().of(order);
            var purchase = purchases.byId(id);
            letter.send(purchase, purchase.order(order), line.get(), more);
        }
        return true;
    }

    /** False when the shop weighed again, handed over or cancelled meanwhile. */
    @Transactional
    boolean answer(PurchaseId id, OrderId order, int position, boolean agreed) {
        var line = weighings.open(id, order, position);
        if (line.map(found -> found.weight()).filter(LineWeight::isAsked).isEmpty()) return false;
        rows.answer(order, position, agreed, told.clock().instant());
        told.boards().of(order);
        return true;
    }
}
