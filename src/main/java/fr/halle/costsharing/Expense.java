package fr.halle.costsharing;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A spending of the partnership.
 *
 * @param procedure the code by which the agreement names it
 * @param decision of the steering committee; null: none was entered
 * @param invoice the final amount; null: not yet
 */
public record Expense(
        UUID id,
        String code,
        String procedure,
        String supplier,
        String object,
        int year,
        Amount estimate,
        @Nullable Decision decision,
        @Nullable LocalDate engagedOn,
        @Nullable Invoice invoice,
        @Nullable LocalDate paidOn,
        @Nullable Annulled abandoned) {

    /** Without and with tax. */
    public record Amount(Money net, Money vat) {

        public static Amount ofCents(long net, long vat) {
            return new Amount(
                    Money.ofMinor(CurrencyUnit.EUR, net), Money.ofMinor(CurrencyUnit.EUR, vat));
        }

        public Money gross() {
            return net.plus(vat);
        }
    }

    /**
     * Of the steering committee.
     *
     * @param deliberation of the register; null: it was decided on paper
     * @param published whether anybody may read it there
     */
    public record Decision(
            String number, LocalDate day, @Nullable UUID deliberation, boolean published) {}

    public record Invoice(LocalDate day, Amount amount) {}

    public enum Stage {
        ESTIMATED,
        ENGAGED,
        INVOICED,
        PAID;

        public Stage next() {
            return values()[ordinal() + 1];
        }
    }

    public Stage stage() {
        if (paidOn != null) return Stage.PAID;
        if (invoice != null) return Stage.INVOICED;
        return engagedOn == null ? Stage.ESTIMATED : Stage.ENGAGED;
    }

    /** The final amount, or the estimate as long as there is none. */
    public Money basis() {
        return invoice == null ? estimate.gross() : invoice.amount().gross();
    }

    public @Nullable LocalDate lastDay() {
        return invoice == null ? engagedOn : invoice.day();
    }
}
