-- Each reader of the changes says how far it has come; nothing is forgotten before the slowest has read it (Changes.java).
create table catalog.change_reader (
    name     text primary key,
    cluster  bigint not null default 0, -- 0: it has read nothing yet
    xid      xid8   not null default '0',
    position bigint not null default 0
);

-- Not only what a list shows: the charter reads everything that a product says.
drop trigger note on catalog.product;
create trigger note after update on catalog.product for each row
    when ((old.name, old.description, old.category, old.withdrawn_at) is distinct from (new.name, new.description, new.category, new.withdrawn_at))
    execute function catalog.note_product();
drop trigger note on catalog.offer;
create trigger note after update on catalog.offer for each row
    when ((old.price_cents, old.position, old.withdrawn_at, old.net_quantity, old.barcode) is distinct from
          (new.price_cents, new.position, new.withdrawn_at, new.net_quantity, new.barcode))
    execute function catalog.note_offer();

create function catalog.note_said() returns trigger language plpgsql as $$
begin
    insert into catalog.change (product_id) values (coalesce(new.product_id, old.product_id));
    return null;
end $$;
create trigger note after insert or update or delete on catalog.facts for each row execute function catalog.note_said();
create trigger note after insert or delete or update of alt on catalog.product_picture
    for each row execute function catalog.note_said();

-- Whether another product of the shop bears the same name.
create index on catalog.product (shop_id, lower(name)) where withdrawn_at is null;

-- Who took it off the shelf: a moderator, or the charter.
alter table catalog.withholding
    add column held_for text not null default 'MODERATION' check (held_for in ('MODERATION', 'CHARTER'));
create index on catalog.withholding (product_id) where lifted_at is null and held_for = 'CHARTER';
