package fr.halle.costsharing.claims;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The party does not agree.
 *
 * @param settlement how it ended; null: it has not
 */
public record Contest(LocalDate day, String reason, @Nullable Settlement settlement) {

    /** {@code correction}: the claim that takes back what is given up; null: maintained. */
    public record Settlement(
            LocalDate day, String reason, @Nullable UUID correction, Money givenUp) {}
}
