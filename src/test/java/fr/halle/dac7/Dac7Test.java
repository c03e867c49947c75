package fr.halle.dac7;

import fr.halle.identity.Identity;
import fr.halle.invoicing.InvoicingTest;
import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.shops.LegalNotice;
import fr.halle.shops.trader.Trader;
import fr.halle.shops.trader.Traders;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.UUID;

/** What tests of the declaration say again and again. */
abstract class Dac7Test extends InvoicingTest {

    /** With the right key. */
    static final String TAX_NUMBER = "3023217600053";

    @Autowired private Traders traders;
    @Autowired private Identity identity;

    protected Buyer accountant() {
        return buyer().enterAs("comptes@demo.halle.example");
    }

    protected String file(int year) {
        return accountant().get("/accounts/dac7/" + year + "/file").body();
    }

    protected OrganisationId business(Stall stall) {
        return new OrganisationId(
                jdbc.sql("select organisation_id from shops.shop where id = ?")
                        .param(stall.shop().value())
                        .query(UUID.class)
                        .single());
    }

    /** Its merchant sells in their own name, and sold enough to be declared. */
    protected Stall soleTrader(int year) {
        var stall = stalls.open(50, 40);
        var by = identity.registerInvented(stall.merchant(), "Marchande", Language.FR);
        var notice = new LegalNotice("Entrepreneur individuel", null, null, "", "", "");
        traders.put(
                stall.shop(),
                new Trader(notice, true, "", 14, Trader.PaidBy.SHOPPER, null),
                false,
                by);
        sold(stall, LocalDate.of(year, 2, 3), 250_000, 0);
        return stall;
    }

    /** Where the provider pays it. */
    protected void paidAt(Stall stall, String reference) {
        jdbc.sql(
                        """
                        insert into payments.payee_account (organisation, provider, reference, receives, pays_out, opened_at, looked_at)
                        values (?, 'demonstration-card', ?, true, true, now(), now())
                        """)
                .params(business(stall).value(), reference)
                .update();
    }

    /** A part that was handed over at that moment, and what was kept of it. */
    protected void kept(Stall stall, String at, long fee) {
        jdbc.sql(
                        """
                        with payee as (select organisation_id as id from shops.shop where id = :shop),
                        asked as (insert into payments.request (subject, tender, label, return_path, language, requested_at)
                            values (:subject, 'demonstration-card', 'x', '/x', 'FR', now())),
                        part as (insert into payments.part (subject, reference, payee, cents)
                            select :subject, :part, id, 10000 from payee),
                        paid as (insert into payments.payment (subject, provider, provider_reference, cents, paid_at)
                            values (:subject, 'demonstration-card', :part::text, 10000, now()) returning id)
                        insert into payments.transfer (payment, part, payee, part_cents, fee_cents, fee_vat_cents,
                                                       fee_permille, fee_vat_permille, due_at, done_at, reference)
                        select paid.id, :part, payee.id, 10000, :fee, 0, 50, 200, :at::timestamptz, now(), :part::text
                          from payee, paid
                        """)
                .param("shop", stall.shop().value())
                .param("subject", UUID.randomUUID())
                .param("part", UUID.randomUUID())
                .param("fee", fee)
                .param("at", at)
                .update();
    }

    /** A line of an order of that day, as the database keeps it for figures. */
    protected void sold(Stall stall, LocalDate day, long cents, long refunded) {
        var order = UUID.randomUUID();
        var purchase = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into ordering.purchase (id, number, token, basket_id, basket_revision, name, email, phone, language, tender,
                            terms_at, placed_at)
                        values (:p, lpad((random() * 99999999)::int::text, 8, '0'), :p::text, :p, 1, 'x', '', '', 'FR', 'on-collection', now(), now())
                        """)
                .param("p", purchase)
                .update();
        jdbc.sql(
                        "insert into ordering.shop_order (id, purchase_id, shop_id, shop_name, shop_slug, message) values (?, ?, ?, 'x', 'x', '')")
                .params(order, purchase, stall.shop().value())
                .update();
        jdbc.sql("insert into ordering.sold_line values (?, 1, ?, ?, 10, ?, 1, ?, ?)")
                .params(order, stall.shop().value(), day, stall.offer(), cents, refunded)
                .update();
    }
}
