package fr.halle.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold between the rows of payments, the ledger and the demonstration bank. */
public final class LedgerRules {

    private LedgerRules() {}

    /** What must hold at any moment, each as a statement that finds what breaks it. */
    public static Map<String, String> always() {
        var rules = new LinkedHashMap<String, String>();
        addTo(rules, new LinkedHashMap<>());
        return rules;
    }

    static void addTo(Map<String, String> always, Map<String, String> atTheEnd) {
        always.put(
                "an entry does not balance in a fund",
                """
                select l.entry, a.fund, sum(l.amount) from ledger.line l join ledger.account a on a.id = l.account
                 group by 1, 2 having sum(l.amount) <> 0
                """);
        always.put(
                "money moved without its entry, or an entry without its money",
                """
                with moved as (
                    select 'payment-received' as kind, id from payments.payment where provider <> 'on-collection'
                    union all select 'taken-in', id from payments.payment where provider = 'on-collection'
                    union all select case p.provider when 'on-collection' then 'handed-back' else 'refund-asked' end, r.id
                      from payments.refund r join payments.payment p on p.id = r.payment
                    union all select 'refund-made', r.id from payments.refund r join payments.payment p on p.id = r.payment
                      where r.done_at is not null and p.provider <> 'on-collection'
                    union all select 'handed-over', id from payments.transfer
                    union all select 'transfer-made', id from payments.transfer where done_at is not null and cents > 0
                    union all select 'reversal-made', id from payments.reversal where done_at is not null and cents > 0)
                select moved.kind, moved.id, e.cause_kind, e.cause from moved
                  full join (select * from ledger.entry where cause_kind in
                      ('payment-received', 'taken-in', 'handed-back', 'refund-asked', 'refund-made', 'handed-over',
                       'transfer-made', 'reversal-made')) e on e.cause_kind = moved.kind and e.cause = moved.id
                 where moved.id is null or e.id is null
                """);
        always.put(
                "what is held for an order is not what was paid for it and not handed over",
                """
                select t.subject, t.reference, t.cents, t.lowered_cents, t.refunded_cents, held.cents as held
                  from payments.part t join payments.request r on r.subject = t.subject
                  left join payments.transfer f on f.part = t.reference
                  join lateral (select coalesce(-sum(l.amount), 0) as cents
                                  from ledger.entry e join ledger.line l on l.entry = e.id
                                  join ledger.account a on a.id = l.account
                                 where e.subject = t.subject and l.detail = t.reference and a.code = 'orders') held on true
                 where held.cents <> case when r.payment is null or f.id is not null then 0
                                          else t.cents - t.lowered_cents - t.refunded_cents end
                """);
        always.put(
                "a payee got more or less than its part",
                """
                select f.*, t.cents as part, t.refunded_cents, back.cents as back
                  from payments.transfer f join payments.part t on t.reference = f.part
                  join lateral (select coalesce(sum(cents), 0) as cents, coalesce(sum(fee_cents), 0) as fee_cents
                                  from payments.reversal where transfer = f.id) back on true
                 where f.cents + f.fee_cents - back.cents - back.fee_cents
                       <> t.cents - t.lowered_cents - t.refunded_cents
                """);
        always.put(
                "an order is over and its shop's part is nobody's",
                """
                select o.id from ordering.shop_order o join fulfilment.consignment c on c.id = o.id
                  join payments.part t on t.reference = o.id join payments.request r on r.subject = t.subject
                  left join payments.transfer f on f.part = o.id
                 where r.payment is not null and (f.id is not null) <> (num_nonnulls(c.handed_over_at, c.not_fetched_at) = 1)
                   and t.cents > t.lowered_cents + t.refunded_cents
                """);
        atTheEnd.put(
                "what is due to a payee is not sent",
                "select * from payments.transfer where done_at is null");
        atTheEnd.put(
                "what a payee owes is not taken back",
                "select * from payments.reversal where done_at is null");
        atTheEnd.put(
                "the bank and we do not agree about a transfer",
                """
                select f.id, f.cents, b.cents as at_the_bank
                  from (select f.* from payments.transfer f join payments.payment p on p.id = f.payment
                         where p.provider = 'demonstration-card' and f.cents > 0) f
                  full join payments.demo_card_transfer b on b.key = f.id::text
                 where b.cents is distinct from f.cents or b.reference is distinct from f.reference
                """);
        atTheEnd.put(
                "the bank and we do not agree about what was taken back",
                """
                select f.id, f.cents, b.cents as at_the_bank
                  from (select v.* from payments.reversal v join payments.transfer f on f.id = v.transfer
                          join payments.payment p on p.id = f.payment
                         where p.provider = 'demonstration-card' and v.cents > 0) f
                  full join payments.demo_card_reversal b on b.key = f.id::text
                 where b.cents is distinct from f.cents or b.reference is distinct from f.reference
                """);
        atTheEnd.put(
                "the bank's money is not what the books say",
                """
                select * from (
                    select (select coalesce(sum(l.amount), 0) from ledger.line l join ledger.account a on a.id = l.account
                             where a.code in ('funds:demonstration-card', 'fee-funds:demonstration-card')) as ours,
                           (select coalesce(sum(s.cents), 0) from payments.demo_card_session s
                             where exists (select from payments.payment where provider_reference = s.payment_reference))
                           - (select coalesce(sum(cents), 0) from payments.demo_card_refund)
                           - (select coalesce(sum(cents), 0) from payments.demo_card_transfer)
                           + (select coalesce(sum(cents), 0) from payments.demo_card_reversal) as theirs) money
                 where ours <> theirs
                """);
        atTheEnd.put(
                "a refund is asked for in the books and not made",
                """
                select sum(l.amount) from ledger.line l join ledger.account a on a.id = l.account
                 where a.code = 'refunds' having sum(l.amount) <> 0
                """);
    }
}
