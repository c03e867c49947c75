package fr.halle.invoicing.issuing;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Credit notes that nobody may issue, since the mandate has ended: the merchant's to make. */
@Component
public class CreditsDue {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** So much of that invoice was given back, and is credited by nothing yet. */
    public record Due(OrderId order, String invoice, String buyer, Money amount) {}

    CreditsDue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The longest known first. */
    public List<Due> of(ShopId shop) {
        return jdbc.sql(
                        """
                        select d.order_id, d.number, b.name, c.waiting_cents from invoicing.credit_due c
                        join invoicing.document d on d.id = c.invoice_id
                        join invoicing.party b on b.document_id = d.id and b.side = 'BUYER'
                        where c.shop_id = ? and c.waiting_cents > 0 order by c.noted_at, d.number
                        """)
                .param(shop.value())
                .query(
                        (row, _) ->
                                new Due(
                                        new OrderId(row.getObject("order_id", UUID.class)),
                                        row.getString("number"),
                                        row.getString("name"),
                                        euros(row.getLong("waiting_cents"))))
                .list();
    }

    /** What the merchant credited of it themselves. */
    Money made(UUID invoice) {
        return jdbc.sql("select made_cents from invoicing.credit_due where invoice_id = ?")
                .param(invoice)
                .query(Long.class)
                .optional()
                .map(CreditsDue::euros)
                .orElse(euros(0));
    }

    void waits(UUID invoice, ShopId shop, Money amount) {
        jdbc.sql(
                        """
                        insert into invoicing.credit_due as c (invoice_id, shop_id, waiting_cents, noted_at) values (?, ?, ?, ?)
                        on conflict (invoice_id) do update set waiting_cents = excluded.waiting_cents,
                            noted_at = case when c.waiting_cents = 0 then excluded.noted_at else c.noted_at end
                        """)
                .params(invoice, shop.value(), amount.getAmountMinorLong(), now())
                .update();
    }

    void waitsNoMore(UUID invoice) {
        jdbc.sql(
                        "update invoicing.credit_due set waiting_cents = 0 where invoice_id = ? and waiting_cents > 0")
                .param(invoice)
                .update();
    }

    /** The merchant made it themselves; false where none of this shop waits for that order. */
    @Transactional
    public boolean done(ShopId shop, OrderId order, PersonId by) {
        // as who issues one does: not both
        jdbc.sql("select 1 from invoicing.series where shop_id = ? for update")
                .param(shop.value())
                .query()
                .listOfRows();
        return jdbc.sql(
                                """
                                update invoicing.credit_due c set made_cents = made_cents + waiting_cents, waiting_cents = 0,
                                    made_by = ?, made_at = ?
                                from invoicing.document d
                                where d.id = c.invoice_id and d.order_id = ? and c.shop_id = ? and c.waiting_cents > 0
                                """)
                        .params(by.value(), now(), order.value(), shop.value())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
