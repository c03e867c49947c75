-- What a merchant did not choose is the usual rate of each aisle, as it was when the file was tried: what was shown is what happens.
alter table catalog.import alter column vat_permille drop not null;
create table catalog.import_rate (
    import_id    uuid not null references catalog.import (id) on delete cascade,
    category     text not null,
    vat_permille int  not null,
    products     int  not null default 0, -- how many new ones would get it
    primary key (import_id, category)
);

-- What files brought without a photograph was all drawn as a basket: it is drawn as its aisle is.
update catalog.product p set art = c.art from catalog.category c
where c.slug = p.category and p.art = 'basket' and c.art <> 'basket'
  and p.id in (select product_id from catalog.import_product where outcome = 'NEW');
