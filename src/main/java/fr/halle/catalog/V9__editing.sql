-- The days on which it is sold, none for always; while today is not one of them it rests, which is not the archive.
alter table catalog.product
    add column sold_from           date,
    add column sold_until          date,
    add column resting_since       timestamptz,
    add column preparation_minutes int check (preparation_minutes between 1 and 20160),
    add constraint days_in_order check (sold_from <= sold_until),
    add constraint no_rest_on_sale check (resting_since is null or withdrawn_at is not null);
create index on catalog.product (shop_id, lower(name), slug);
create index on catalog.product (sold_until) where withdrawn_at is null and sold_until is not null;
create index on catalog.product (sold_from) where resting_since is not null;

-- Whoever writes a product, none is on sale on a day that is not one of its own. Runs after stay_withheld, by its name.
create function catalog.within_its_days() returns trigger language plpgsql as $$
declare today date := (now() at time zone 'Europe/Paris')::date;
begin
    if new.withdrawn_at is not null then return new; end if;
    new.resting_since := null;
    if new.sold_from > today or new.sold_until < today then
        new.withdrawn_at := now();
        new.resting_since := now();
    end if;
    return new;
end $$;
create trigger within_its_days before insert or update on catalog.product
    for each row execute function catalog.within_its_days();

-- What a merchant did to a product by hand. fields: what a save changed.
create table catalog.act (
    id         uuid primary key default uuidv7(),
    product_id uuid        not null references catalog.product (id) on delete cascade,
    kind       text        not null check (kind in ('CREATED', 'EDITED', 'PUBLISHED', 'ARCHIVED', 'DUPLICATED')),
    fields     text[]      not null default '{}',
    by_person  uuid        not null,
    at         timestamptz not null
);
create index on catalog.act (product_id, at desc);

-- version: how often somebody counted or added; a sale does not, so it stays a sale whatever is counted at the same time.
alter table catalog.stock
    add column version     int not null default 0,
    add column low_at      int check (low_at >= 0), -- warn at so many; none: as the shop does
    add column low_told_at timestamptz;             -- warned of this fall already
create index on catalog.stock (offer_id) where low_at is not null;

create function catalog.counted_by_a_file() returns trigger language plpgsql as $$
begin
    new.version := old.version + 1;
    return new;
end $$;
create trigger counted_by_a_file before update of imported on catalog.stock for each row
    when (old.imported is distinct from new.imported) execute function catalog.counted_by_a_file();

-- Every change of a stock by hand, with what was left then.
create table catalog.stock_change (
    id        uuid primary key default uuidv7(),
    offer_id  uuid        not null references catalog.offer (id) on delete cascade,
    delta     int         not null,
    counted   boolean     not null,
    remained  int         not null,
    by_person uuid        not null,
    at        timestamptz not null
);
create index on catalog.stock_change (offer_id, at desc);

-- At how many a shop wants to be warned, for whatever says nothing of its own.
create table catalog.low_stock_rule (
    shop_id uuid primary key,
    low_at  int         not null check (low_at >= 0),
    set_by  uuid        not null,
    set_at  timestamptz not null
);

-- Many products changed at once, and each of them as it was before.
create table catalog.bulk_change (
    id        uuid primary key default uuidv7(),
    shop_id   uuid        not null,
    kind      text        not null check (kind in ('PRICE', 'VAT', 'CATEGORY', 'LABELS', 'ARCHIVE', 'SOLD_OUT')),
    by_person uuid        not null,
    at        timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    check ((undone_by is null) = (undone_at is null))
);
create index on catalog.bulk_change (shop_id, at desc);
create table catalog.bulk_line (
    change_id  uuid        not null references catalog.bulk_change (id),
    -- an offer for prices and stock, a product for the rest
    subject_id uuid        not null,
    name       text        not null,
    before     text        not null,
    after      text        not null,
    -- the stock's version once it was changed: who counts later wins over an undo
    mark       int         not null default 0,
    undone_at  timestamptz,
    primary key (change_id, subject_id)
);
create index on catalog.stock (offer_id) where low_told_at is not null;
