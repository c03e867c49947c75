package fr.halle.ordering.counter;

import fr.halle.kernel.PersonId;
import fr.halle.ordering.OrderId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Refunds are only added. The database adds them up on each line, and never beyond what it cost.
 */
@Component
public class RefundRows {

    private final JdbcClient jdbc;

    RefundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Earliest first. */
    public List<Refund> of(Collection<OrderId> orders) {
        return jdbc.sql(
                        """
                        select r.order_id, r.reason, r.note, r.refunded_by, r.refunded_at, sum(l.cents) as cents
                        from ordering.refund r join ordering.refund_line l on l.refund_id = r.id
                        where r.order_id = any(?) group by r.id order by r.refunded_at, r.id
                        """)
                .param(orders.stream().map(OrderId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                new Refund(
                                        new OrderId(row.getObject("order_id", UUID.class)),
                                        RefundReason.valueOf(row.getString("reason")),
                                        row.getString("note"),
                                        person(row.getObject("refunded_by", UUID.class)),
                                        row.getObject("refunded_at", OffsetDateTime.class)
                                                .toInstant(),
                                        Money.ofMinor(CurrencyUnit.EUR, row.getLong("cents"))))
                .list();
    }

    boolean isKnown(UUID id) {
        return jdbc.sql("select exists (select from ordering.refund where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, Refund refund, Map<Integer, Money> lines) {
        @Nullable PersonId by = refund.by();
        jdbc.sql(
                        """
                        insert into ordering.refund (id, order_id, reason, note, refunded_by, refunded_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(refund.order().value())
                .param(refund.reason().name())
                .param(refund.note())
                .param(by == null ? null : by.value())
                .param(refund.at().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into ordering.refund_line (refund_id, order_id, position, cents)
                        select ?, ?, * from unnest(?::int[], ?::bigint[])
                        """)
                .param(id)
                .param(refund.order().value())
                .param(lines.keySet().toArray(Integer[]::new))
                .param(lines.values().stream().map(Money::getAmountMinorLong).toArray(Long[]::new))
                .update();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
