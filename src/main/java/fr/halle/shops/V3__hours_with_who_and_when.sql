-- Who closed, until when it held: a closure that is lifted stays on record.
alter table shops.closure
    add column made_at   timestamptz not null default now(),
    add column made_by   uuid,
    add column lifted_at timestamptz,
    add column lifted_by uuid;
alter table shops.closure drop constraint closure_shop_id_first_day_last_day_key;
create unique index closure_once on shops.closure (shop_id, first_day, last_day) where lifted_at is null;

-- What a merchant changed about hours, in the order of time.
create table shops.hours_change (
    id         uuid primary key default uuidv7(),
    shop_id    uuid        not null references shops.shop (id),
    kind       text        not null check (kind in ('WEEK', 'PACE', 'CLOSED', 'REOPENED', 'PAUSED', 'RESUMED')),
    first_day  date,
    last_day   date,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    check ((kind in ('CLOSED', 'REOPENED')) = (first_day is not null and last_day is not null))
);
create index on shops.hours_change (shop_id, id desc);
