package fr.halle.payments.stripe.paper;

import static fr.halle.payments.stripe.paper.Shelves.text;

import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.Map;

/** Shoppers' sessions, payments, refunds and disputes. Called under the paper Stripe's lock. */
final class PaperPayments {

    private static final long SHORTEST = 30 * 60;
    private static final long LONGEST = 24 * 3600;
    private static final long LEAST_CENTS = 50;

    private final Shelves shelves;
    private final PaperEvents events;
    private final Map<String, Form> asked = new HashMap<>();

    PaperPayments(Shelves shelves, PaperEvents events) {
        this.shelves = shelves;
        this.events = events;
    }

    /** There is no published answer for a session: written after the API reference. */
    ObjectNode open(Form form) {
        long seconds = form.number("expires_at") - shelves.now();
        long cents = form.number("line_items[0][price_data][unit_amount]");
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw Refusal.of("parameter_invalid_expiry", "expires_at", "30 minutes to 24 hours");
        }
        if (cents < LEAST_CENTS) throw Refusal.of("amount_too_small", "line_items", "At least 50");
        if (!form.text("success_url").matches("https?://.+")) {
            throw Refusal.of("url_invalid", "success_url", "Not a valid URL");
        }
        var session = Fixtures.empty().put("object", "checkout.session");
        session.put("status", "open").put("payment_status", "unpaid").put("mode", "payment");
        session.put("amount_total", cents).put("currency", "eur").putNull("payment_intent");
        session.put("expires_at", form.number("expires_at"));
        session.put("client_reference_id", form.text("client_reference_id"));
        metadata(session, form, "metadata");
        shelves.put("cs_test", session);
        asked.put(text(session, "id"), form);
        return session.put("url", "https://checkout.stripe.com/c/pay/" + text(session, "id"));
    }

    /** From when a shopper first tries a card, also one that is refused. */
    ObjectNode begun(String id) {
        var session = shelves.get(id);
        if (!text(session, "payment_intent").isEmpty()) {
            return shelves.get(text(session, "payment_intent"));
        }
        if (!text(session, "status").equals("open"))
            throw new IllegalStateException(id + " is over");
        var form = asked.get(id);
        var payment = Fixtures.of("payment_intent");
        payment.put("amount", session.get("amount_total").longValue()).put("currency", "eur");
        payment.put("transfer_group", form.text("payment_intent_data[transfer_group]"));
        payment.set(
                "metadata",
                Fixtures.JSON.valueToTree(form.under("payment_intent_data").get("metadata")));
        payment.put("status", "requires_payment_method");
        shelves.put("pi", payment);
        session.put("payment_intent", text(payment, "id"));
        return payment;
    }

    /** The payment's name. A second click finds it paid. */
    String pay(String id) {
        var payment = begun(id);
        if (!text(payment, "status").equals("succeeded")) {
            var session = shelves.get(id).put("status", "complete").put("payment_status", "paid");
            var charge = charge(payment);
            payment.put("status", "succeeded").put("latest_charge", text(charge, "id"));
            payment.put("amount_received", payment.get("amount").longValue());
            events.happened("checkout.session.completed", session);
        }
        return text(payment, "id");
    }

    private ObjectNode charge(ObjectNode payment) {
        long cents = payment.get("amount").longValue();
        var charge = Fixtures.of("charge");
        charge.put("amount", cents).put("amount_captured", cents).put("captured", true);
        charge.put("currency", "eur").put("payment_intent", text(payment, "id"));
        charge.put("transfer_group", text(payment, "transfer_group")).put("transferred", 0);
        shelves.put("ch", charge);
        var booked = Fixtures.of("balance_transaction");
        long fee = 25 + Math.round(cents * 0.015);
        booked.put("amount", cents).put("currency", "eur").put("fee", fee).put("net", cents - fee);
        shelves.put("txn", booked.put("source", text(charge, "id")));
        return charge.put("balance_transaction", text(booked, "id"));
    }

    ObjectNode refund(Form form) {
        var payment = shelves.get(form.text("payment_intent"));
        if (!text(payment, "status").equals("succeeded")) {
            throw Refusal.of("payment_intent_unexpected_state", "", "Not paid");
        }
        var charge = shelves.get(text(payment, "latest_charge"));
        long rest = number(charge, "amount") - number(charge, "amount_refunded");
        long cents = form.has("amount") ? form.number("amount") : rest;
        if (charge.get("disputed").booleanValue()) {
            throw Refusal.of("charge_disputed", "", "Taken back by the bank");
        }
        if (rest == 0) throw Refusal.of("charge_already_refunded", "", "All was given back");
        if (cents > rest) throw Refusal.of("amount_too_large", "amount", "Left: " + rest);
        charge.put("amount_refunded", number(charge, "amount_refunded") + cents);
        charge.put("refunded", cents == rest);
        var refund = Fixtures.of("refund").put("amount", cents).put("currency", "eur");
        refund.put("charge", text(charge, "id")).put("payment_intent", text(payment, "id"));
        metadata(refund, form, "metadata");
        return shelves.put("re", refund);
    }

    /** Days later the shopper's bank sends it back. */
    void failRefund(String id) {
        var refund = shelves.get(id).put("status", "failed");
        refund.put("failure_reason", "expired_or_canceled_card");
        var charge = shelves.get(text(refund, "charge"));
        charge.put("amount_refunded", number(charge, "amount_refunded") - number(refund, "amount"));
        events.happened("refund.failed", refund);
    }

    /** There is no published answer for a dispute either. */
    String dispute(String payment, long cents, String status) {
        var charge = shelves.get(text(shelves.get(payment), "latest_charge"));
        boolean taken = !status.startsWith("warning_");
        charge.put("disputed", taken);
        var dispute = Fixtures.empty().put("object", "dispute").put("amount", cents);
        dispute.put("currency", "eur").put("reason", "fraudulent").put("status", status);
        dispute.put("charge", text(charge, "id")).put("payment_intent", payment);
        var booked = dispute.putArray("balance_transactions");
        if (taken)
            booked.add(Fixtures.of("balance_transaction").put("amount", -cents).put("fee", 2000));
        shelves.put("du", dispute);
        events.happened("charge.dispute.created", dispute);
        return text(dispute, "id");
    }

    void closeDispute(String id, String status) {
        var dispute = shelves.get(id).put("status", status);
        events.happened("charge.dispute.closed", dispute);
    }

    static long number(ObjectNode thing, String field) {
        return thing.get(field).longValue();
    }

    static void metadata(ObjectNode thing, Form form, String name) {
        thing.set("metadata", Fixtures.JSON.valueToTree(form.under(name)));
    }
}
