-- A shop is open on a public holiday, somebody of it said; that it is closed is a closure.
create table shops.holiday_opening (
    shop_id uuid        not null references shops.shop (id),
    day     date        not null,
    said_by uuid        not null,
    said_at timestamptz not null,
    primary key (shop_id, day)
);
