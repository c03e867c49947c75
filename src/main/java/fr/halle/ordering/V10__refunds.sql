-- Whether a line may be given back within the fourteen days, and if not why (Code de la consommation, L221-28), as it was
-- when it was ordered; and what was refunded of it.
alter table ordering.order_line
    add column not_taken_back text check (not_taken_back in ('PERISHABLE')),
    add column refunded_cents bigint not null default 0,
    add constraint never_more_than_it_cost check (refunded_cents between 0 and cents);

-- Money that goes back after the hand-over, or because nobody came. The id is made from the form's: sent twice, it is one.
create table ordering.refund (
    id          uuid primary key,
    order_id    uuid        not null references ordering.shop_order (id),
    reason      text        not null check (reason in ('WITHDRAWAL', 'DEFECT', 'MISSING', 'GOODWILL', 'NO_SHOW', 'OTHER')),
    note        text        not null check (length(note) <= 500), -- the shopper reads it
    refunded_by uuid, -- nobody: a rule
    refunded_at timestamptz not null
);
create index on ordering.refund (order_id, refunded_at);

-- What each line bears of it: VAT by rate, figures and the sales file stay exact to the cent.
create table ordering.refund_line (
    refund_id uuid   not null references ordering.refund (id),
    order_id  uuid   not null,
    position  int    not null,
    cents     bigint not null check (cents > 0),
    primary key (refund_id, position),
    foreign key (order_id, position) references ordering.order_line
);
create index on ordering.refund_line (order_id, position);
create trigger written_once before update or delete on ordering.refund
    for each row execute function ordering.written_once();
create trigger written_once before update or delete on ordering.refund_line
    for each row execute function ordering.written_once();

create function ordering.refund_line() returns trigger language plpgsql as $$
begin
    update ordering.order_line set refunded_cents = refunded_cents + new.cents
     where order_id = new.order_id and position = new.position;
    return null;
end $$;
create trigger refund_line after insert on ordering.refund_line for each row execute function ordering.refund_line();

-- As before, and what was refunded is no longer kept.
create or replace function ordering.count_sold(orders uuid[]) returns void language sql as $$
    insert into ordering.sold_line as s (order_id, position, shop_id, day, hour, offer_id, quantity, cents, refunded_cents)
    select l.order_id, l.position, o.shop_id, (p.confirmed_at at time zone 'Europe/Paris')::date,
           extract(hour from p.confirmed_at at time zone 'Europe/Paris'), l.offer_id,
           case when l.most_grams is null then l.quantity else 1 end, greatest(l.held_cents, l.cents),
           greatest(l.held_cents, l.cents)
               - case when o.cancelled_at is null and l.cancelled_at is null then l.cents - l.refunded_cents else 0 end
    from ordering.shop_order o
    join ordering.purchase p on p.id = o.purchase_id
    join ordering.order_line l on l.order_id = o.id
    where o.id = any(orders) and p.confirmed_at is not null
    order by l.order_id, l.position
    on conflict (order_id, position) do update
        set day = excluded.day, hour = excluded.hour, quantity = excluded.quantity, cents = excluded.cents,
            refunded_cents = excluded.refunded_cents
        where (s.day, s.hour, s.quantity, s.cents, s.refunded_cents) is distinct from
              (excluded.day, excluded.hour, excluded.quantity, excluded.cents, excluded.refunded_cents)
$$;
drop trigger count_sold on ordering.order_line;
create trigger count_sold after update of cancelled_at, quantity, unit_price_cents, weighed_grams, extra, refunded_cents
    on ordering.order_line for each row execute function ordering.count_line();
