package fr.halle.invoicing.issuing;

import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much waits for the merchant of a shop: one statement. */
@Component
public class WaitingInvoices {

    private final JdbcClient jdbc;

    /**
     * {@code toMake}: invoices that were asked for, and credit notes {@code toCredit}, where no
     * mandate holds; {@code nameless}: under a mandate, invoices for which the shop has said
     * neither its VAT number nor that it has none.
     */
    public record Waiting(int toMake, int nameless, int toCredit) {}

    WaitingInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Waiting of(ShopId shop) {
        return jdbc.sql(
                        """
                        with asked as (%s),
                        mandate as (select from invoicing.mandate where shop_id = ? and revoked_at is null)
                        select case when not exists (select from mandate) then (select count(*) from asked) else 0 end as to_make,
                               case when exists (select from mandate) then (select count(*) from asked where trouble = 'IDENTITY') else 0 end
                                   as nameless,
                               case when not exists (select from mandate) then
                                   (select count(*) from invoicing.credit_due where shop_id = ? and waiting_cents > 0) else 0 end as to_credit
                        """
                                .formatted(Wishes.OPEN))
                .params(shop.value(), shop.value(), shop.value())
                .query(
                        (row, _) ->
                                new Waiting(
                                        row.getInt("to_make"),
                                        row.getInt("nameless"),
                                        row.getInt("to_credit")))
                .single();
    }
}
