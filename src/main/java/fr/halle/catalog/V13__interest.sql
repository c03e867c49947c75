-- How often a product was looked at and put in a basket on a day of Paris. Numbers only: nobody is in them, and nothing
-- that could tell one visitor from another.
create table catalog.interest_day (
    shop_id    uuid not null,
    day        date not null,
    product_id uuid not null references catalog.product (id) on delete cascade,
    views      int  not null default 0 check (views >= 0),
    added      int  not null default 0 check (added >= 0),
    primary key (shop_id, day, product_id)
);
create index on catalog.interest_day (product_id);
