package fr.halle.ordering.checkout;

import fr.halle.kernel.Language;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.placed.Contact;
import fr.halle.ordering.placed.NewPurchase.Buying;
import fr.halle.payments.Tender;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/** A form in which everything that a person fills in is right. */
record CheckedForm(
        int revision,
        Buying by,
        Tender tender,
        Map<ShopId, Instant> slots,
        Map<ShopId, String> messages,
        Map<OfferId, Long> shown,
        Map<OfferId, Integer> atMost) {

    static Contact contact(CheckoutForm form, @Nullable PersonId person, Language language) {
        return new Contact(person, form.name(), form.email(), form.phone(), language);
    }
}
