create schema ordering;

-- The revision grows with each change: a form that was sent names the revision it showed.
create table ordering.basket (
    id         uuid primary key,
    revision   int         not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);

create table ordering.basket_line (
    basket_id uuid        not null references ordering.basket (id) on delete cascade,
    offer_id  uuid        not null,
    quantity  int         not null check (quantity between 1 and 99),
    added_at  timestamptz not null default now(),
    primary key (basket_id, offer_id)
);

-- Orders paid together. One basket at one revision gives one purchase, however often its form is sent.
create table ordering.purchase (
    id              uuid primary key,
    number          char(8)     not null unique check (number ~ '^[0-9]{8}$'),
    token           text        not null unique,
    basket_id       uuid        not null,
    basket_revision int         not null,
    person_id       uuid,
    name            text        not null check (length(name) between 1 and 200),
    email           text        not null,
    phone           text        not null,
    language        text        not null check (language in ('FR', 'EN')),
    tender          text        not null,
    terms_at        timestamptz not null,
    placed_at       timestamptz not null,
    -- while it waits for its payment; after that instant it may expire, and only once
    payable_until   timestamptz,
    confirmed_at    timestamptz,
    expired_at      timestamptz,
    unique (basket_id, basket_revision),
    check (confirmed_at is null or expired_at is null)
);
create index on ordering.purchase (person_id, placed_at desc) where person_id is not null;
create index on ordering.purchase (payable_until) where confirmed_at is null and expired_at is null;

-- One shop's part. It keeps the names and hours it was placed with.
create table ordering.shop_order (
    id            uuid primary key, -- also the consignment's
    purchase_id   uuid   not null references ordering.purchase (id),
    shop_id       uuid   not null,
    shop_name     text   not null,
    shop_slug     text   not null,
    message       text   not null,
    cancelled_at  timestamptz,
    cancelled_by  uuid,
    cancel_reason text,
    unique (purchase_id, shop_id)
);
create index on ordering.shop_order (shop_id);

create table ordering.order_line (
    order_id         uuid   not null references ordering.shop_order (id),
    position         int    not null,
    offer_id         uuid   not null,
    name             text   not null,
    quantity         int    not null check (quantity > 0),
    unit_price_cents bigint not null check (unit_price_cents > 0),
    vat_permille     int    not null,
    cancelled_at     timestamptz,
    cancelled_by     uuid,
    cancel_reason    text,
    primary key (order_id, position)
);
