-- In whose name somebody bought who runs a shop, as it was called then. None: a consumer, who may withdraw (Code de la
-- consommation, L221-18); a professional may not.
alter table ordering.purchase
    add column buyer_shop         uuid,
    add column buyer_name         text,
    add column buyer_registration text check (buyer_registration ~ '^([0-9]{9}|[0-9]{14})$'),
    add constraint whole_buyer check (num_nonnulls(buyer_shop, buyer_name, buyer_registration) in (0, 3));
create index on ordering.purchase (buyer_shop, placed_at desc) where buyer_shop is not null;

-- What is weighed is one thing in the basket, however many steps of grams it is. An offer never changes its step.
alter table ordering.basket_line add column one_thing boolean not null default false;
