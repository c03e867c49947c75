package fr.halle.payments.stripe;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.Shopper;
import fr.halle.payments.Till;
import fr.halle.payments.stripe.paper.PaperCall;
import fr.halle.payments.stripe.paper.PaperStripe;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** From the paper Stripe to the house, and what the house has written down then. */
record StripeLine(PaperStripe stripe, Till till, Shopper network) {

    Till.Asked ask() {
        return till.ask("stripe", 1000);
    }

    String session(Till.Asked asked) {
        var page = till.pageToPay(asked);
        return page.substring(page.lastIndexOf('/') + 1);
    }

    String paid() {
        var session = session(ask());
        var payment = stripe.pay(session);
        deliver(stripe.call("checkout.session.completed", session));
        return payment;
    }

    int deliver(PaperCall call) {
        return post(call.body(), signed(call));
    }

    static String signed(PaperCall call) {
        return call.signature(Instant.now(), PaperStripe.WEBHOOK_SECRET);
    }

    int post(String body, String signature) {
        return network.post(
                        "/webhooks/stripe",
                        "application/json",
                        body,
                        StripeSignature.HEADER,
                        signature)
                .statusCode();
    }

    static String event(String type, String about) {
        return "{\"id\":\"evt_%s\",\"type\":\"%s\",\"data\":{\"object\":{\"id\":\"%s\"}}}"
                .formatted(UUID.randomUUID(), type, about);
    }

    /** As the house does when it has opened an account. */
    void remember(OrganisationId shop, String account) {
        till.jdbc()
                .sql(
                        """
                        insert into payments.payee_account (organisation, provider, reference, receives, pays_out, opened_at, looked_at)
                        values (?, 'stripe', ?, false, false, now(), now())
                        """)
                .params(shop.value(), account)
                .update();
    }

    /** What Stripe calls it, once it has made it. */
    Optional<String> refundOf(Till.Asked asked) {
        return till.jdbc()
                .sql(
                        """
                        select reference from payments.refund r join payments.payment p on p.id = r.payment
                         where subject = ? and reference is not null
                        """)
                .param(asked.subject())
                .query(String.class)
                .optional();
    }

    String one(String column, String table, String key, Object value) {
        var sql = "select %s::text from payments.%s where %s = ?";
        return till.jdbc()
                .sql(sql.formatted(column, table, key))
                .param(value)
                .query((row, number) -> new String[] {row.getString(1)})
                .single()[0];
    }

    long count(String table, String key, Object value) {
        return till.jdbc()
                .sql("select count(*) from payments.%s where %s = ?".formatted(table, key))
                .param(value)
                .query(Long.class)
                .single();
    }
}
