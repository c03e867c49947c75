-- What is not new, by its own index: few among many. Nothing had a condition before.
alter table search.product
    add column condition text not null default '' check (condition in ('', 'SECOND_HAND', 'SURPLUS', 'REPAIR'));
create index on search.product (condition, product_id desc) where condition <> '';
