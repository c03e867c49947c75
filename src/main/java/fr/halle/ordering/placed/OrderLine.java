package fr.halle.ordering.placed;

import fr.halle.kernel.ByWeight;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.Vat;
import fr.halle.ordering.returns.NotTakenBack;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

import java.time.LocalDate;

/**
 * What was ordered, under the name and at the price of that moment; {@code weight} for what is
 * weighed; {@code notTakenBack}: why a change of mind does not give it back.
 */
@NamedInterface("counter")
public record OrderLine(
        int position,
        OfferId offer,
        String name,
        int quantity,
        Money unitPrice,
        Vat vat,
        boolean cancelled,
        String cancelReason,
        @Nullable LineWeight weight,
        @Nullable LocalDate gatheredOn,
        String contents,
        @Nullable NotTakenBack notTakenBack,
        Money refunded) {

    /** What it comes to: once it was weighed, what it weighs. */
    public Money total() {
        return weight == null
                ? unitPrice.multipliedBy(quantity)
                : ByWeight.price(unitPrice, weight.charged());
    }

    /** What was asked for when it was ordered; for what is weighed, the most that it may cost. */
    public Money held() {
        return weight == null
                ? unitPrice.multipliedBy(quantity)
                : ByWeight.price(unitPrice, weight.most());
    }

    /** What the shopper agreed to pay beyond that. */
    public Money extra() {
        return total().isGreaterThan(held()) ? total().minus(held()) : Money.zero(CurrencyUnit.EUR);
    }

    public Money left() {
        return total().minus(refunded);
    }

    /** What the shopper would pay beyond it for all that was weighed. */
    public Money wouldCost() {
        return weight == null || weight.weighed() == null
                ? Money.zero(CurrencyUnit.EUR)
                : ByWeight.price(unitPrice, weight.weighed()).minus(held());
    }

    /** « 2 × », or the weight: « 1,13 kg · ». */
    public String many(Texts texts) {
        return count(texts) + (weight == null ? "\u00a0×" : "\u00a0·");
    }

    /** « 2 », or the weight: « 1,13 kg ». */
    public String count(Texts texts) {
        if (weight == null) return texts.number(quantity);
        @Nullable Integer weighed = weight.weighed();
        return texts.weight(weighed == null ? weight.target() : weighed);
    }

    public boolean isToBeWeighed() {
        return weight != null && weight.weighed() == null && !cancelled;
    }
}
