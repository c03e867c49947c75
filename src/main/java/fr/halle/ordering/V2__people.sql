-- A basket is a visitor's, or one person's on all their devices.
alter table ordering.basket add column person_id uuid unique;

-- The buyer asked to be forgotten: what the law wants kept stays, without them. See ordering/rights.
alter table ordering.purchase
    add column erased_at timestamptz,
    add column name_until date, -- until then a large contract names its party
    add constraint forgotten_means_unreachable
        check (erased_at is null or (email = '' and phone = '' and person_id is null));
create index on ordering.purchase (lower(email)) where erased_at is null;
