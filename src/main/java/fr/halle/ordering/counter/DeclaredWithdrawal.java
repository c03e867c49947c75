package fr.halle.ordering.counter;

import fr.halle.kernel.CivilTime;
import fr.halle.ordering.OrderId;

import java.time.Instant;
import java.time.LocalDate;

/** A shopper has changed their mind about an order. */
public record DeclaredWithdrawal(OrderId order, String number, Instant declaredAt) {

    private static final int DAYS = 14;

    /** The last day to pay back. The shop may wait for the goods. L221-24. */
    public LocalDate until() {
        return CivilTime.local(declaredAt).toLocalDate().plusDays(DAYS);
    }

    /** « 48 21 77 03 ». */
    public String spokenNumber() {
        return number.replaceAll("(..)(?!$)", "$1 ");
    }
}
