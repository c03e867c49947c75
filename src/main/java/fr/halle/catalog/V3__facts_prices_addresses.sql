-- What a label says of a product: one row, or none where the merchant has said nothing.
create table catalog.facts (
    product_id  uuid primary key references catalog.product (id),
    origin      text   not null default '' check (length(origin) <= 200),
    -- *blé* between asterisks is emphasised: regulation (EU) 1169/2011, article 21
    ingredients text   not null default '' check (length(ingredients) <= 4000),
    -- null: not declared; empty: declared absent
    allergens   text[] check (allergens <@ array['GLUTEN', 'CRUSTACEANS', 'EGGS', 'FISH', 'PEANUTS', 'SOYA', 'MILK', 'NUTS',
                                                 'CELERY', 'MUSTARD', 'SESAME', 'SULPHITES', 'LUPIN', 'MOLLUSCS']),
    labels      text[] not null default '{}'
        check (labels <@ array['ORGANIC', 'PDO', 'PGI', 'RED_LABEL', 'HOME_MADE', 'FARM']),
    keeping     text   not null default '' check (length(keeping) <= 400)
);

-- For sitemaps: when what a page says last changed. What is left of it does not count.
alter table catalog.product add column changed_at timestamptz not null default now();
create index on catalog.product (shop_id, id desc) where withdrawn_at is null;

-- Every price that was ever asked, from when on; written once, by the database itself, so that no way of changing a price forgets it.
create table catalog.price_change (
    id          uuid primary key default uuidv7(),
    offer_id    uuid        not null references catalog.offer (id),
    price_cents bigint      not null check (price_cents > 0),
    since       timestamptz not null
);
create index on catalog.price_change (offer_id, since desc);
insert into catalog.price_change (offer_id, price_cents, since) select id, price_cents, now() from catalog.offer;

create function catalog.remember_price() returns trigger language plpgsql as $$
begin
    insert into catalog.price_change (offer_id, price_cents, since) values (new.id, new.price_cents, clock_timestamp());
    if tg_op = 'UPDATE' then
        update catalog.product set changed_at = now() where id = new.product_id;
    end if;
    return null;
end $$;
create trigger first_price after insert on catalog.offer for each row execute function catalog.remember_price();
create trigger next_price after update of price_cents on catalog.offer for each row
    when (old.price_cents is distinct from new.price_cents) execute function catalog.remember_price();

create function catalog.written_once() returns trigger language plpgsql as $$
begin
    raise exception 'catalog.% is written once', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger written_once before update or delete on catalog.price_change
    for each row execute function catalog.written_once();

-- A lower price for a while. The price of the offer stays what it was and comes back by itself.
create table catalog.reduction (
    id           uuid primary key default uuidv7(),
    offer_id     uuid        not null references catalog.offer (id),
    price_cents  bigint      not null check (price_cents between 1 and 10000000),
    since        timestamptz not null,
    until        timestamptz not null,
    announced_at timestamptz not null default now(),
    check (since < until)
);
create index on catalog.reduction (offer_id, until);
create function catalog.never_two_at_once() returns trigger language plpgsql as $$
begin
    if exists (select from catalog.reduction
               where offer_id = new.offer_id and id <> new.id and since < new.until and until > new.since) then
        raise exception 'offer % is reduced already', new.offer_id using errcode = 'exclusion_violation';
    end if;
    return new;
end $$;
create trigger never_two_at_once before insert or update on catalog.reduction
    for each row execute function catalog.never_two_at_once();

-- The lowest price of the thirty days before that moment, earlier reductions among them (Code de la consommation, L112-1-1).
create function catalog.lowest_before(offer uuid, moment timestamptz) returns bigint stable language sql as $$
    select min(cents) from (
        (select price_cents from catalog.price_change
         where offer_id = offer and since <= moment - interval '30 days' order by since desc limit 1)
        union all
        select price_cents from catalog.price_change
        where offer_id = offer and since > moment - interval '30 days' and since < moment
        union all
        select price_cents from catalog.reduction
        where offer_id = offer and since < moment and until > moment - interval '30 days'
    ) as asked (cents)
$$;

-- Where a product stood before it was renamed. It names the product, so two renames in a row lead straight to the last.
create table catalog.former_slug (
    shop_id    uuid        not null,
    slug       text        not null,
    product_id uuid        not null references catalog.product (id),
    left_at    timestamptz not null default now(),
    primary key (shop_id, slug)
);
