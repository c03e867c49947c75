-- Handed over elsewhere than in the shop, at an hour of the sender's: it takes no place of a slot.
alter table fulfilment.consignment
    add column place text not null default '';
do $$ declare c text; begin
    for c in select conname from pg_constraint where conrelid = 'fulfilment.consignment'::regclass and contype = 'f' loop
        execute format('alter table fulfilment.consignment drop constraint %I', c);
    end loop;
end $$;
alter table fulfilment.consignment
    add column slot_starts_at timestamptz generated always as (case when place = '' then starts_at end) stored,
    add foreign key (shop_id, slot_starts_at) references fulfilment.slot (shop_id, starts_at);
