-- A shopper withdraws from an order (Code de la consommation, L221-21): what was declared, word for word, and when.
create table ordering.withdrawal (
    id          uuid primary key default uuidv7(),
    order_id    uuid        not null unique references ordering.shop_order (id),
    name        text        not null check (length(name) between 1 and 200),
    email       text        not null, -- where the acknowledgement went
    language    text        not null check (language in ('FR', 'EN')),
    declared_at timestamptz not null
);
