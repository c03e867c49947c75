-- The photographs of a product, in their order; the one in place 0 stands for the product wherever it is listed.
create table catalog.product_picture (
    product_id uuid        not null references catalog.product (id),
    picture_id uuid        not null,
    width      int         not null,
    height     int         not null,
    alt        text        not null check (length(alt) between 3 and 250),
    position   int         not null check (position >= 0),
    added_at   timestamptz not null default now(),
    added_by   uuid        not null,
    primary key (product_id, picture_id),
    -- checked at the end of the transaction: two photographs change places in one statement
    unique (product_id, position) deferrable initially deferred
);
create index on catalog.product_picture (picture_id);
