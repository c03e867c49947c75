-- What moderation has taken off the shelf: one product, or all of a shop. Not the merchant's own withdrawal.
create table catalog.withholding (
    id          uuid primary key default uuidv7(),
    shop_id     uuid        not null,
    product_id  uuid references catalog.product (id), -- none: everything of the shop, also what it lists later
    decision_id uuid        not null,
    withheld_by uuid        not null,
    withheld_at timestamptz not null,
    lifted_by   uuid,
    lifted_at   timestamptz check (lifted_at >= withheld_at),
    check ((lifted_by is null) = (lifted_at is null))
);
create unique index on catalog.withholding (decision_id) where lifted_at is null;
create index on catalog.withholding (shop_id) where lifted_at is null;

-- What stood on the shelf at that moment, and comes back when it is lifted.
create table catalog.withheld_product (
    withholding_id uuid not null references catalog.withholding (id),
    product_id     uuid not null references catalog.product (id),
    primary key (withholding_id, product_id)
);

-- Whoever writes a product, nothing that is withheld is listed: no import and no page has to think of it.
create function catalog.stay_withheld() returns trigger language plpgsql as $$
begin
    if new.withdrawn_at is null and exists (
        select from catalog.withholding w
        where w.shop_id = new.shop_id and w.lifted_at is null and (w.product_id is null or w.product_id = new.id))
    then new.withdrawn_at := now(); end if;
    return new;
end $$;
create trigger stay_withheld before insert or update on catalog.product
    for each row execute function catalog.stay_withheld();
