-- What readers elsewhere must look at again: a product, and the transaction that touched it. Positions are not in the
-- order of commits, so a reader goes by transaction and only up to those that are surely over (Changes.java).
create table catalog.change (
    position   bigint generated always as identity primary key,
    xid        xid8 not null default pg_current_xact_id(),
    product_id uuid not null
);
create index on catalog.change (xid, position);

create function catalog.note_product() returns trigger language plpgsql as $$
begin
    insert into catalog.change (product_id) values (coalesce(new.id, old.id));
    return null;
end $$;

create function catalog.note_offer() returns trigger language plpgsql as $$
begin
    insert into catalog.change (product_id) values (new.product_id);
    return null;
end $$;

create function catalog.note_stock() returns trigger language plpgsql as $$
begin
    insert into catalog.change (product_id) select product_id from catalog.offer where id = new.offer_id;
    return null;
end $$;

create function catalog.note_new_stock() returns trigger language plpgsql as $$
begin
    insert into catalog.change (product_id)
    select distinct o.product_id from fresh join catalog.offer o on o.id = fresh.offer_id;
    return null;
end $$;

-- Nothing is on sale before it has a stock: a new product is noted with it, and a thousand of them by one statement.
create trigger note after insert on catalog.stock
    referencing new table as fresh for each statement execute function catalog.note_new_stock();

-- An order takes from the stock without a note, unless it takes the last one.
create trigger note_emptied after update on catalog.stock for each row
    when ((old.available = 0) is distinct from (new.available = 0)) execute function catalog.note_stock();

create trigger note after update on catalog.offer for each row
    when ((old.price_cents, old.position, old.withdrawn_at) is distinct from (new.price_cents, new.position, new.withdrawn_at))
    execute function catalog.note_offer();

create trigger note after update on catalog.product for each row
    when ((old.name, old.category, old.withdrawn_at) is distinct from (new.name, new.category, new.withdrawn_at))
    execute function catalog.note_product();

create trigger note_gone after delete on catalog.product for each row execute function catalog.note_product();
