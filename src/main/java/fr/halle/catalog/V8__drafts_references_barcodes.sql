-- A draft has never been published; what was published and is withdrawn is in the archive. Nothing of either is on sale.
alter table catalog.product add column published_at timestamptz default now();
update catalog.product set published_at = listed_at;
alter table catalog.product
    add constraint no_draft_on_sale check (published_at is not null or withdrawn_at is not null);

-- The merchant's own number for it, and the one under its bars (GTIN-8, 12, 13 or 14); empty where there is none.
alter table catalog.offer
    add column reference text not null default '' check (length(reference) <= 80),
    add column barcode   text not null default '' check (barcode ~ '^([0-9]{8}|[0-9]{12,14})?$');
create index on catalog.offer (shop_id, reference) where reference <> '' and withdrawn_at is null;
create index on catalog.offer (shop_id, barcode) where barcode <> '' and withdrawn_at is null;
