-- What was given back of an invoice while no mandate holds: it waits for the merchant, who makes the credit note or gives the
-- mandate again. What they made themselves is credited no more.
create table invoicing.credit_due (
    invoice_id    uuid primary key references invoicing.document (id),
    shop_id       uuid        not null,
    waiting_cents bigint      not null check (waiting_cents >= 0),
    noted_at      timestamptz not null,
    made_cents    bigint      not null default 0 check (made_cents >= 0),
    made_by       uuid, -- who said so last
    made_at       timestamptz,
    check ((made_by is null) = (made_at is null)),
    check ((made_by is null) = (made_cents = 0))
);
create index on invoicing.credit_due (shop_id) where waiting_cents > 0;
