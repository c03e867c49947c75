package fr.halle.ordering.checkout;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;

import org.springframework.util.MultiValueMap;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The checkout page as it was sent, word for word. {@code revision} names the basket that the page
 * showed, {@code shown} the prices in cents, {@code atMost} the quantities that a page about
 * sold-out goods proposed, {@code buyer} the shop in whose name it is.
 */
record CheckoutForm(
        int revision,
        String name,
        String email,
        String phone,
        String tender,
        String buyer,
        boolean terms,
        Map<ShopId, String> slots,
        Map<ShopId, String> messages,
        Map<OfferId, Long> shown,
        Map<OfferId, Integer> atMost) {

    static CheckoutForm of(MultiValueMap<String, String> sent) {
        return new CheckoutForm(
                (int) number(first(sent, "revision")),
                text(first(sent, "name")),
                text(first(sent, "email")),
                text(first(sent, "phone")),
                text(first(sent, "tender")),
                text(first(sent, "buyer")),
                sent.containsKey("terms"),
                each(sent, "slot-", ShopId::new, CheckoutForm::text),
                each(sent, "message-", ShopId::new, CheckoutForm::text),
                numbers(each(sent, "shown-", OfferId::new, CheckoutForm::number)),
                numbers(each(sent, "at-most-", OfferId::new, typed -> (int) number(typed))));
    }

    static CheckoutForm empty(int revision, String name, String email, String phone) {
        return new CheckoutForm(
                revision, name, email, phone, "", "", false, Map.of(), Map.of(), Map.of(),
                Map.of());
    }

    /** The same words, for the page that shows this basket now. */
    CheckoutForm showing(int revisionNow, Map<OfferId, Integer> atMostNow) {
        return new CheckoutForm(
                revisionNow,
                name,
                email,
                phone,
                tender,
                buyer,
                terms,
                slots,
                messages,
                shown,
                atMostNow);
    }

    private static String first(MultiValueMap<String, String> sent, String field) {
        var value = sent.getFirst(field);
        return value == null ? "" : value;
    }

    /** Control characters have no place in a name, and PostgreSQL refuses the first of them. */
    private static String text(String typed) {
        return typed.replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", "").strip();
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : -1;
    }

    /** Without what no page of ours wrote: it neither takes a line out nor names a price. */
    private static <N extends Number> Map<OfferId, N> numbers(Map<OfferId, N> found) {
        found.values().removeIf(each -> each.longValue() < 0);
        return found;
    }

    private static <K, V> Map<K, V> each(
            MultiValueMap<String, String> sent,
            String prefix,
            Function<UUID, K> id,
            Function<String, V> value) {
        var found = new HashMap<K, V>();
        for (var name : sent.keySet()) {
            if (!name.startsWith(prefix)) continue;
            try {
                found.put(
                        id.apply(UUID.fromString(name.substring(prefix.length()))),
                        value.apply(first(sent, name)));
            } catch (IllegalArgumentException notAnId) {
                // a field of nobody's
            }
        }
        return found;
    }
}
