package fr.halle.payments.stripe.paper;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/** Which call does what. */
final class Routes {

    /** Lists and single things to read, by path. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "payment_intents", "payment_intent",
                    "refunds", "refund",
                    "transfers", "transfer",
                    "payouts", "payout",
                    "disputes", "dispute",
                    "charges", "charge");

    private Routes() {}

    static ObjectNode answer(
            Shelves shelves,
            PaperPayments payments,
            PaperAccounts accounts,
            String method,
            String path,
            Form form) {
        var steps = path.substring("/v1/".length()).split("/");
        var call =
                method + " " + steps[0] + (steps.length > 2 ? " " + steps[steps.length - 1] : "");
        return switch (call) {
            case "POST refunds" -> shelves.answer(payments.refund(form), form);
            case "POST transfers" -> shelves.answer(accounts.transfer(form), form);
            case "POST transfers reversals" -> accounts.reverse(steps[1], form);
            case "GET transfers reversals" -> shelves.page("transfer_reversal", path, form);
            case "POST accounts" -> accounts.open(form);
            case "GET accounts" -> accounts.of(steps[1]);
            case "POST account_links" -> accounts.link(form);
            default -> checkoutOrRead(shelves, payments, method, path, steps, form);
        };
    }

    private static ObjectNode checkoutOrRead(
            Shelves shelves,
            PaperPayments payments,
            String method,
            String path,
            String[] steps,
            Form form) {
        if (steps[0].equals("checkout")) {
            return method.equals("POST")
                    ? payments.open(form)
                    : shelves.answer(shelves.get(steps[2]), form);
        }
        var kind = KINDS.get(steps[0]);
        if (kind == null || !method.equals("GET")) {
            throw Refusal.with(
                    404, "invalid_request_error", "url_invalid", "No such call: " + path);
        }
        return steps.length == 1
                ? shelves.page(kind, path, form)
                : shelves.answer(shelves.get(steps[1]), form);
    }
}
