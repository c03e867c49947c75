-- A shop that moderation has taken out of sight: by which decision, by whom, and what brought it back. Not the merchant's own pause.
create table shops.suspension (
    id           uuid primary key default uuidv7(),
    shop_id      uuid        not null references shops.shop (id),
    decision_id  uuid        not null,
    suspended_by uuid        not null,
    suspended_at timestamptz not null,
    lifted_by    uuid,
    lifted_at    timestamptz check (lifted_at >= suspended_at),
    check ((lifted_by is null) = (lifted_at is null))
);
create unique index on shops.suspension (shop_id, decision_id) where lifted_at is null;
