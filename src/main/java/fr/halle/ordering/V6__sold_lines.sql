-- What each line of a confirmed order brought in, on the day and in the hour of Paris when it was confirmed: figures read
-- this alone, by one index. A line that was cancelled stays on its day, refunded; what weighed less, in part.
create table ordering.sold_line (
    order_id       uuid     not null references ordering.shop_order (id) on delete cascade,
    position       int      not null,
    shop_id        uuid     not null,
    day            date     not null,
    hour           smallint not null check (hour between 0 and 23),
    offer_id       uuid     not null,
    quantity       int      not null,
    cents          bigint   not null,
    refunded_cents bigint   not null check (refunded_cents between 0 and cents),
    primary key (order_id, position)
);
-- orders of a day stand together: counting them sorts nothing
create index on ordering.sold_line (shop_id, day, order_id) include (hour, offer_id, quantity, cents, refunded_cents);

-- The same again changes nothing: whatever touches an order has it counted anew.
create function ordering.count_sold(orders uuid[]) returns void language sql as $$
    insert into ordering.sold_line as s (order_id, position, shop_id, day, hour, offer_id, quantity, cents, refunded_cents)
    select l.order_id, l.position, o.shop_id, (p.confirmed_at at time zone 'Europe/Paris')::date,
           extract(hour from p.confirmed_at at time zone 'Europe/Paris'), l.offer_id,
           case when l.most_grams is null then l.quantity else 1 end, greatest(l.held_cents, l.cents),
           greatest(l.held_cents, l.cents) - case when o.cancelled_at is null and l.cancelled_at is null then l.cents else 0 end
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

create function ordering.count_purchase() returns trigger language plpgsql as $$
begin
    perform ordering.count_sold(array(select id from ordering.shop_order where purchase_id = new.id));
    return null;
end $$;
create trigger count_sold after update of confirmed_at on ordering.purchase for each row
    when (old.confirmed_at is distinct from new.confirmed_at) execute function ordering.count_purchase();

create function ordering.count_order() returns trigger language plpgsql as $$
begin
    perform ordering.count_sold(array[new.id]);
    return null;
end $$;
create trigger count_sold after update of cancelled_at on ordering.shop_order for each row
    when (old.cancelled_at is distinct from new.cancelled_at) execute function ordering.count_order();

create function ordering.count_line() returns trigger language plpgsql as $$
begin
    perform ordering.count_sold(array[new.order_id]);
    return null;
end $$;
create trigger count_sold after update of cancelled_at, quantity, unit_price_cents, weighed_grams, extra on ordering.order_line for each row
    execute function ordering.count_line();

-- Who pays at the counter has confirmed before any line is written.
create function ordering.count_lines() returns trigger language plpgsql as $$
begin
    perform ordering.count_sold(array(select distinct order_id from fresh));
    return null;
end $$;
create trigger count_fresh after insert on ordering.order_line
    referencing new table as fresh for each statement execute function ordering.count_lines();

select ordering.count_sold(array(select id from ordering.shop_order));
