package fr.halle.payments.stripe.paper;

import static fr.halle.payments.stripe.paper.PaperPayments.metadata;
import static fr.halle.payments.stripe.paper.PaperPayments.number;
import static fr.halle.payments.stripe.paper.Shelves.text;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.TreeMap;

/** Payees' accounts, and what is sent to them and taken back. Called under the lock. */
final class PaperAccounts {

    private final Shelves shelves;
    private final PaperEvents events;

    /** What lies in each account, in cents. */
    private final TreeMap<String, Long> balances = new TreeMap<>();

    PaperAccounts(Shelves shelves, PaperEvents events) {
        this.shelves = shelves;
        this.events = events;
    }

    ObjectNode open(Form form) {
        var account = Fixtures.of("account").put("type", form.text("type"));
        account.put("country", form.text("country")).put("email", form.text("email"));
        account.put("default_currency", "eur");
        metadata(account, form, "metadata");
        shelves.put("acct", account);
        stands(account, "inactive", false);
        return account;
    }

    /** What a payee tells on Stripe's page suffices, or no longer does. */
    void stands(ObjectNode account, String transfers, boolean paysOut) {
        account.withObject("capabilities").removeAll().put("transfers", transfers);
        account.put("payouts_enabled", paysOut);
        var requirements = account.withObject("requirements");
        if (paysOut) ((ArrayNode) requirements.get("currently_due")).removeAll();
        events.happened("account.updated", account);
    }

    /** Stripe does not say whether an account that is not ours exists. */
    ObjectNode of(String id) {
        if (shelves.has(id)) return shelves.get(id);
        var what = "The key does not have access to account '%s'".formatted(id);
        throw Refusal.with(403, "invalid_request_error", "account_invalid", what);
    }

    ObjectNode link(Form form) {
        var account = form.text("account");
        if (!shelves.has(account)) throw Refusal.missing(400, "account", account);
        var link = Fixtures.of("account_link").put("created", shelves.now());
        link.put("expires_at", shelves.now() + 300);
        return link.put("url", "https://connect.stripe.com/setup/e/" + account);
    }

    ObjectNode transfer(Form form) {
        var destination = form.text("destination");
        if (!shelves.has(destination)) throw Refusal.missing(400, "destination", destination);
        var account = shelves.get(destination);
        if (!text(account.get("capabilities"), "transfers").equals("active")) {
            throw Refusal.of(
                    "insufficient_capabilities_for_transfer",
                    "destination",
                    "Not yet, or no longer");
        }
        long cents = form.number("amount");
        if (cents <= 0) throw Refusal.of("parameter_invalid_integer", "amount", "At least 1");
        take(form.text("source_transaction"), cents);
        var transfer = Fixtures.of("transfer").put("amount", cents).put("currency", "eur");
        transfer.put("destination", destination);
        transfer.put("source_transaction", form.text("source_transaction"));
        transfer.put("transfer_group", form.text("transfer_group"));
        metadata(transfer, form, "metadata");
        balances.merge(destination, cents, Long::sum);
        return shelves.put("tr", transfer);
    }

    /** All that comes from one charge is together no more than the charge. */
    private void take(String source, long cents) {
        if (source.isEmpty()) {
            throw Refusal.of("balance_insufficient", "", "What was paid is not available yet");
        }
        if (!shelves.has(source)) throw Refusal.missing(400, "source_transaction", source);
        var charge = shelves.get(source);
        long more = number(charge, "transferred") + cents;
        if (more > number(charge, "amount")) {
            throw Refusal.of("amount_too_large", "amount", "More than the charge: " + more);
        }
        charge.put("transferred", more);
    }

    ObjectNode reverse(String id, Form form) {
        var transfer = shelves.get(id);
        long rest = number(transfer, "amount") - number(transfer, "amount_reversed");
        long cents = form.has("amount") ? form.number("amount") : rest;
        if (cents > rest) throw Refusal.of("amount_too_large", "amount", "Left: " + rest);
        var account = text(transfer, "destination");
        if (balances.getOrDefault(account, 0L) < cents) {
            throw Refusal.of("balance_insufficient", "", "The account has less");
        }
        balances.merge(account, -cents, Long::sum);
        transfer.put("amount_reversed", number(transfer, "amount_reversed") + cents);
        transfer.put("reversed", cents == rest);
        var reversal = Fixtures.of("transfer_reversal").put("amount", cents).put("currency", "eur");
        metadata(reversal.put("transfer", id), form, "metadata");
        shelves.put("trr", reversal);
        var list =
                transfer.withObject("reversals").put("url", "/v1/transfers/" + id + "/reversals");
        var latest = list.withArray("data").insert(0, reversal);
        if (latest.size() > Shelves.USUAL_PAGE) {
            latest.remove(Shelves.USUAL_PAGE);
            list.put("has_more", true);
        }
        return reversal;
    }

    long balance(String account) {
        return balances.getOrDefault(account, 0L);
    }

    /** To the payee's bank: out of reach. */
    void payOut(String account) {
        balances.remove(account);
    }

    String payOutToOperator(long cents, String status) {
        var payout = Fixtures.of("payout").put("amount", cents).put("currency", "eur");
        return text(shelves.put("po", payout.put("status", status)), "id");
    }
}
