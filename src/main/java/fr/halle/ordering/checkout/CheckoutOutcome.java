package fr.halle.ordering.checkout;

import fr.halle.catalog.Shortage;
import fr.halle.fulfilment.BookingProblem;
import fr.halle.ordering.placed.Purchase;

import java.util.List;

/** What became of a checkout. */
sealed interface CheckoutOutcome {

    /** Placed now, or before by the same form: both are the same purchase. */
    record Placed(Purchase purchase) implements CheckoutOutcome {}

    /** Nothing was taken; every line and slot that stands in the way is named at once. */
    record Refused(List<Shortage> shortages, List<BookingProblem> bookings)
            implements CheckoutOutcome {}

    /** The basket was changed in another tab since the page was shown. */
    record BasketHasChanged() implements CheckoutOutcome {}

    /** They run the shop in whose name they buy no more, or nobody may buy in its name now. */
    record NotTheirShop() implements CheckoutOutcome {}

    /** Nothing is in the basket, or nothing of it is left. */
    record EmptyBasket() implements CheckoutOutcome {}
}
