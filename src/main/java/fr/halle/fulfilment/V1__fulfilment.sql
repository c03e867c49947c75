create schema fulfilment;

-- A time window of a shop, written on first use. The check is the last line of defence.
create table fulfilment.slot (
    shop_id   uuid        not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null check (ends_at > starts_at),
    capacity  int         not null check (capacity > 0),
    taken     int         not null check (taken >= 0 and taken <= capacity),
    primary key (shop_id, starts_at)
);

-- What a shop hands over to someone in a slot; its id is the sender's.
create table fulfilment.consignment (
    id             uuid primary key,
    shop_id        uuid        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    -- called out loud: « Hêtre 41 »; one at a time within a shop
    call_name      text        not null,
    -- six figures that prove who may take it away; one at a time within a shop
    code           char(6)     not null check (code ~ '^[0-9]{6}$'),
    booked_at      timestamptz not null,
    preparing_at   timestamptz,
    preparing_by   uuid,
    ready_at       timestamptz,
    ready_by       uuid,
    handed_over_at timestamptz,
    handed_over_by uuid,
    cancelled_at   timestamptz,
    foreign key (shop_id, starts_at) references fulfilment.slot (shop_id, starts_at),
    check (handed_over_at is null or cancelled_at is null)
);
create unique index consignment_code on fulfilment.consignment (shop_id, code)
    where handed_over_at is null and cancelled_at is null;
create unique index consignment_call_name on fulfilment.consignment (shop_id, call_name)
    where handed_over_at is null and cancelled_at is null;
create index on fulfilment.consignment (shop_id, starts_at) where handed_over_at is null and cancelled_at is null;
create index on fulfilment.consignment (shop_id, handed_over_at) where handed_over_at is not null;
