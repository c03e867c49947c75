package fr.halle.testing;

import fr.halle.testing.rules.RefundRules;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Each rule is a statement that finds what breaks it: in tests, and only there, SQL may look into
 * every module.
 */
final class BookRules {

    static final String GOODS =
            """
            select s.offer_id, s.available + coalesce(sum(l.quantity) filter (where p.expired_at is null
                       and o.cancelled_at is null and l.cancelled_at is null
                       and (c.not_fetched_at is null or l.not_taken_back is not null)), 0) as there
              from catalog.stock s
              left join ordering.order_line l on l.offer_id = s.offer_id
              left join ordering.shop_order o on o.id = l.order_id
              left join ordering.purchase p on p.id = o.purchase_id
              left join fulfilment.consignment c on c.id = o.id
             group by s.offer_id, s.available
            """;

    /** The id of a letter from what it tells: UUID.nameUUIDFromBytes in SQL. */
    private static final String LETTER =
            """
            (select from mail.letter where id = overlay(overlay(md5(%1$s) placing '3' from 13)
                placing to_hex(('x' || substr(md5(%1$s), 17, 1))::bit(4)::int & 3 | 8) from 17)::uuid)
            """;

    static final String JOBS_DUE =
            """
            select count(*) from jobs.scheduled_tasks where execution_time <= now() + interval '6 s'
               and task_name in ('mail.send', 'payments.refund', 'payments.transfer', 'payments.reversal', 'payments.demonstration-webhook', 'ordering.expire')
               and (task_name <> 'ordering.expire' or execution_time <= now())
            """;

    static final Map<String, String> ALWAYS = new LinkedHashMap<>();
    static final Map<String, String> AT_THE_END = new LinkedHashMap<>();

    private BookRules() {}

    static {
        LedgerRules.addTo(ALWAYS, AT_THE_END);
        RefundRules.addTo(ALWAYS, LETTER);
        ALWAYS.put("a stock is negative", "select * from catalog.stock where available < 0");
        ALWAYS.put(
                "a slot does not count its consignments",
                """
                select s.* from fulfilment.slot s where taken <> (select count(*) from fulfilment.consignment c
                 where c.shop_id = s.shop_id and c.starts_at = s.starts_at and c.cancelled_at is null)
                """);
        ALWAYS.put(
                "an order and its consignment disagree",
                """
                select o.id, p.number, p.expired_at, o.cancelled_at, c.cancelled_at as consignment_cancelled_at
                  from ordering.shop_order o join ordering.purchase p on p.id = o.purchase_id
                  left join fulfilment.consignment c on c.id = o.id
                 where c.id is null or c.shop_id <> o.shop_id
                    or (c.cancelled_at is null) <> (p.expired_at is null and o.cancelled_at is null)
                    or (c.handed_over_at is not null and p.confirmed_at is null)
                """);
        ALWAYS.put(
                "a purchase and its demand disagree",
                """
                select p.id, p.number, p.tender, p.confirmed_at, p.expired_at, r.tender as asked, r.paid_at, r.expired_at
                  from ordering.purchase p left join payments.request r on r.subject = p.id
                 where r.subject is null or r.tender <> p.tender
                    or (p.expired_at is null) <> (r.expired_at is null)
                    or (r.paid_at is not null and p.confirmed_at is null)
                    or (p.tender = 'demonstration-card' and (p.confirmed_at is null) <> (r.payment is null))
                    or (p.tender = 'on-collection' and (p.confirmed_at is null or r.payment is not null))
                """);
        ALWAYS.put(
                "a part is not what its order comes to",
                """
                select o.id, t.cents, t.lowered_cents, t.refunded_cents, l.ordered, l.standing, l.refunded
                  from ordering.shop_order o
                  left join payments.part t on t.subject = o.purchase_id and t.reference = o.id
                  join lateral (select sum(held_cents) as ordered,
                               coalesce(sum(case when num_nonnulls(c.handed_over_at, c.not_fetched_at) = 0 then held_cents else least(cents, held_cents) end)
                                   filter (where y.cancelled_at is null and o.cancelled_at is null), 0) as standing,
                               sum(y.refunded_cents) as refunded
                          from ordering.order_line y join fulfilment.consignment c on c.id = o.id where y.order_id = o.id) l on true
                 where t.cents is distinct from l.ordered
                    or t.cents - t.lowered_cents - t.refunded_cents is distinct from l.standing - least(l.refunded, l.standing)
                """);
        ALWAYS.put(
                "a payment is kept for more or less than is asked",
                """
                select p.*, back from payments.payment p join payments.request r on r.subject = p.subject
                  join lateral (select coalesce(sum(cents), 0) as back from payments.refund f where f.payment = p.id) f on true
                 where (p.provider = 'demonstration-card' and p.cents - back <> case when r.payment = p.id
                       then (select sum(cents - lowered_cents - refunded_cents) from payments.part t where t.subject = p.subject)
                       else 0 end)
                """);
        ALWAYS.put(
                "what was received across the counter is not what was due",
                """
                select o.id, p.tender, c.handed_over_at, y.cents, t.cents as part, t.lowered_cents
                  from ordering.shop_order o join ordering.purchase p on p.id = o.purchase_id
                  join fulfilment.consignment c on c.id = o.id
                  join payments.part t on t.subject = p.id and t.reference = o.id
                  left join payments.payment y on y.provider = 'on-collection' and y.provider_reference = p.id || '/' || o.id
                 where y.cents is distinct from case when p.tender = 'on-collection' and c.handed_over_at is not null
                       then nullif(t.cents - t.lowered_cents, 0) end
                """);
        ALWAYS.put(
                "a refund of a part is not in its part",
                """
                select t.* from payments.part t where refunded_cents <>
                       (select coalesce(sum(cents), 0) from payments.refund where part = t.reference)
                """);
        ALWAYS.put(
                "a purchase waits and nothing will end it",
                """
                select p.id, p.number from ordering.purchase p where confirmed_at is null and expired_at is null
                   and not exists (select from jobs.scheduled_tasks
                                    where task_name = 'ordering.expire' and task_instance = p.id::text)
                """);
        ALWAYS.put(
                "a refund waits and nobody will make it",
                """
                select f.* from payments.refund f where done_at is null
                   and not exists (select from jobs.scheduled_tasks
                                    where task_name = 'payments.refund' and task_instance = f.id::text)
                """);
        ALWAYS.put(
                "a letter waits and nobody will send it",
                """
                select l.id, l.recipient from mail.letter l where num_nonnulls(sent_at, kept_at, failed_at) = 0
                   and not exists (select from jobs.scheduled_tasks
                                    where task_name = 'mail.send' and task_instance = l.id::text)
                """);
        ALWAYS.put(
                "a shopper was not told of their purchase, or too early",
                "select p.id, p.number, p.confirmed_at from ordering.purchase p where (confirmed_at"
                        + " is not null) <> exists "
                        + LETTER.formatted("'received ' || p.id"));
        ALWAYS.put(
                "a shop was not told of its order, or too early",
                """
                select o.id, p.number, p.confirmed_at from ordering.shop_order o
                  join ordering.purchase p on p.id = o.purchase_id
                 where (o.cancelled_at is null or o.cancelled_by is not null) and (confirmed_at is not null) <> exists
                """
                        + LETTER.formatted("'shop ' || o.id"));
        ALWAYS.put(
                "an orphan",
                """
                select 'consignment', id from fulfilment.consignment where id not in (select id from ordering.shop_order)
                union all select 'demand', subject from payments.request where subject not in (select id from ordering.purchase union all select id from ordering.shop_order)
                union all select 'part', reference from payments.part where reference not in (select id from ordering.shop_order) and subject in (select id from ordering.purchase)
                union all select 'empty order', id from ordering.shop_order where id not in (select order_id from ordering.order_line)
                union all select 'empty purchase', id from ordering.purchase where id not in (select purchase_id from ordering.shop_order)
                """);
        AT_THE_END.put(
                "a refund is not made", "select * from payments.refund where done_at is null");
        AT_THE_END.put(
                "the bank and we do not agree about a refund",
                """
                select f.*, b.cents as at_the_bank from payments.refund f join payments.payment p on p.id = f.payment
                  left join payments.demo_card_refund b on b.idempotency_key = f.id::text
                 where p.provider = 'demonstration-card' and b.cents is distinct from f.cents
                """);
        AT_THE_END.put(
                "the bank has money that we do not know of",
                """
                select s.* from payments.demo_card_session s join payments.attempt a on a.session = s.id
                 where s.outcome = 'ACCEPTED' and s.answered_at <= now()
                   and not exists (select from payments.payment where provider_reference = s.payment_reference)
                """);
        AT_THE_END.put(
                "a letter was not sent",
                "select id, recipient, trouble from mail.letter where sent_at is null and kept_at"
                        + " is null");
    }
}
