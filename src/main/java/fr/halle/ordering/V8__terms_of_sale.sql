-- Which version of a shop's terms of sale was in force when an order was placed; none where it had published none.
create table ordering.order_terms (
    order_id uuid primary key references ordering.shop_order (id),
    version  int not null check (version > 0)
);
