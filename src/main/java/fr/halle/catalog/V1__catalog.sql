create schema catalog;

create table catalog.category (
    slug     text primary key,
    parent   text references catalog.category (slug),
    name_fr  text not null,
    name_en  text not null,
    art      text not null,
    position int  not null
);
create index on catalog.category (parent);

-- What it is. Its description is sanitised HTML.
create table catalog.product (
    id           uuid primary key default uuidv7(),
    shop_id      uuid        not null,
    slug         text        not null,
    name         text        not null check (length(name) between 1 and 200),
    description  text        not null,
    category     text        not null references catalog.category (slug),
    vat_permille int         not null check (vat_permille in (0, 21, 55, 100, 200)),
    art          text        not null,
    listed_at    timestamptz not null default now(),
    withdrawn_at timestamptz,
    unique (shop_id, slug)
);
create index on catalog.product (category, id desc) where withdrawn_at is null;
create index on catalog.product (id desc) where withdrawn_at is null;

-- At what price: one row per variant (« 250 g », « rouge »); label is empty when there is only one.
create table catalog.offer (
    id            uuid primary key default uuidv7(),
    product_id    uuid   not null references catalog.product (id),
    shop_id       uuid   not null,
    label         text   not null check (length(label) <= 200),
    price_cents   bigint not null check (price_cents between 1 and 10000000),
    quantity_text text   not null,
    net_quantity  int check (net_quantity > 0),
    net_unit      text check (net_unit in ('g', 'ml', 'piece')),
    position      int    not null,
    withdrawn_at  timestamptz,
    unique (product_id, label)
);

-- How many are left: a row of its own, changed only by conditional updates. The check is the last line of defence.
create table catalog.stock (
    offer_id  uuid primary key references catalog.offer (id),
    available int not null check (available >= 0),
    -- what the merchant's last file said: the same file again then changes nothing, whatever was sold meanwhile
    imported  int
);
