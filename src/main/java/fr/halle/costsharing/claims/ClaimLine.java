package fr.halle.costsharing.claims;

import fr.halle.territory.PopulationFigure.Kind;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A party's part of one expense, with what it was calculated from.
 *
 * @param basis the amount that is shared
 * @param part of it, this party's
 * @param before what was called of it before
 * @param amount what is called now
 * @param people of all partners
 * @param since when the right to it arose
 */
public record ClaimLine(
        UUID expense,
        String code,
        String object,
        int round,
        Money basis,
        Money part,
        Money before,
        Money amount,
        int population,
        int people,
        int departmentPermille,
        Kind kind,
        int vintage,
        LocalDate since) {

    private static final int WHOLE = 1000;
    private static final int SHOWN = 4;

    /** The first time a part is called; then what changed of it. */
    public boolean isRegularisation() {
        return !before.isZero();
    }

    /** What the partners share of the amount: a begun cent is the département's. */
    public Money rest() {
        long cents = basis.getAmountMinorLong();
        return basis.minusMinor(Math.ceilDiv(cents * departmentPermille, WHOLE));
    }

    /** The part in euros before it was rounded, cut after four decimals. */
    public BigDecimal exact() {
        if (people == 0) return BigDecimal.ZERO; // nobody shares it any more
        return rest().getAmount()
                .multiply(BigDecimal.valueOf(population))
                .divide(BigDecimal.valueOf(people), SHOWN, RoundingMode.DOWN);
    }
}
