create schema shops;

create table shops.shop (
    id                  uuid primary key default uuidv7(),
    slug                text        not null unique,
    organisation_id     uuid        not null,
    name                text        not null check (length(name) between 1 and 120),
    trade               text        not null check (trade in ('SHOPKEEPER', 'CRAFTSPERSON', 'LIBERAL_PROFESSION', 'FARMER')),
    commune             char(5)     not null, -- INSEE code
    street              text        not null,
    town                text        not null, -- postcode and town, as on an envelope
    phone               text        not null,
    email               text        not null,
    story               text        not null,
    art                 text        not null,
    preparation_minutes int         not null check (preparation_minutes between 0 and 20160),
    slot_minutes        int         not null check (slot_minutes in (15, 30, 60, 120)),
    slot_capacity       int         not null check (slot_capacity between 1 and 500),
    -- set while the merchant takes no orders at all
    paused_at           timestamptz,
    created_at          timestamptz not null default now()
);
create index on shops.shop (organisation_id);
create index on shops.shop (commune);

-- Local times of Paris. Monday is 1. A shop may open several times a day.
create table shops.opening (
    shop_id uuid     not null references shops.shop (id),
    weekday smallint not null check (weekday between 1 and 7),
    opens   time     not null,
    closes  time     not null,
    check (opens < closes),
    primary key (shop_id, weekday, opens)
);

-- Whole days when the shop stays shut, first and last day included.
create table shops.closure (
    id        uuid primary key default uuidv7(),
    shop_id   uuid not null references shops.shop (id),
    first_day date not null,
    last_day  date not null,
    reason    text not null default '',
    check (first_day <= last_day),
    unique (shop_id, first_day, last_day)
);
