package fr.halle.testing.rules;

import java.util.Map;

/**
 * What must hold between refunds, the lines that bear them, their money and what is told of them.
 */
public final class RefundRules {

    private RefundRules() {}

    /**
     * @param letter finds the letter whose id is made from what it tells
     */
    public static void addTo(Map<String, String> always, String letter) {
        always.put(
                "a line was refunded for more or less than its refunds say",
                """
                select l.order_id, l.position, l.cents, l.refunded_cents from ordering.order_line l
                 where l.refunded_cents <> (select coalesce(sum(cents), 0) from ordering.refund_line r
                                             where r.order_id = l.order_id and r.position = l.position)
                """);
        always.put(
                "a refund and its money are not the same",
                """
                select o.id, asked.cents, coalesce(back.cents, 0) + coalesce(less.cents, 0) as given
                  from ordering.shop_order o
                  join lateral (select sum(l.cents) as cents from ordering.refund_line l where l.order_id = o.id) asked on true
                  join lateral (select sum(f.cents) as cents from payments.refund f join payments.part t on t.reference = f.part
                                 where (f.part = o.id or t.subject = o.id)
                                   and f.reason in ('WITHDRAWAL', 'DEFECT', 'MISSING', 'GOODWILL', 'NO_SHOW', 'OTHER')) back on true
                  join lateral (select sum(w.cents) as cents from payments.lowering w
                                 where w.part = o.id and w.reason = 'NO_SHOW') less on true
                 where coalesce(asked.cents, 0) <> coalesce(back.cents, 0) + coalesce(less.cents, 0)
                """);
        always.put(
                "what was paid for more weight is not what is kept of it",
                """
                select o.id, t.cents, t.refunded_cents, l.extra, l.beyond
                  from ordering.shop_order o join payments.part t on t.subject = o.id
                  join lateral (select sum(greatest(y.cents - y.held_cents, 0)) as extra,
                               greatest(sum(y.refunded_cents) - sum(least(y.cents, y.held_cents)), 0) as beyond
                          from ordering.order_line y where y.order_id = o.id and y.cancelled_at is null) l on true
                 where t.cents - t.lowered_cents <> l.extra or t.refunded_cents <> l.beyond
                """);
        always.put(
                "figures do not say what was kept of a line",
                """
                select l.order_id, l.position, s.cents, s.refunded_cents, l.cents as comes_to, l.refunded_cents as refunded
                  from ordering.order_line l join ordering.shop_order o on o.id = l.order_id
                  join ordering.purchase p on p.id = o.purchase_id
                  left join ordering.sold_line s on s.order_id = l.order_id and s.position = l.position
                 where p.confirmed_at is not null and s.cents - s.refunded_cents is distinct from
                       case when o.cancelled_at is null and l.cancelled_at is null then l.cents - l.refunded_cents else 0 end
                """);
        always.put(
                "money was refunded before the hand-over",
                """
                select r.* from ordering.refund r join fulfilment.consignment c on c.id = r.order_id
                 where num_nonnulls(c.handed_over_at, c.not_fetched_at) = 0
                """);
        always.put(
                "a shopper was not told of a refund",
                "select r.id from ordering.refund r join ordering.shop_order o on o.id = r.order_id"
                        + " where r.reason <> 'NO_SHOW' and not exists "
                        + letter.formatted("('refunded ' || r.id || ' ' || o.purchase_id)"));
        always.put(
                "a shopper was not told that their order was closed",
                "select o.id from ordering.shop_order o join fulfilment.consignment c on c.id ="
                        + " o.id where c.not_fetched_at is not null and not exists "
                        + letter.formatted("('not-fetched ' || o.id || ' ' || o.purchase_id)"));
    }
}
