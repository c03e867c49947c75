-- How a product is where it is not simply new, which is most of them: one row, or none. Second hand says its state in
-- words; a surplus may bear the date that stands on it.
create table catalog.condition (
    product_id  uuid primary key references catalog.product (id) on delete cascade,
    kind        text        not null check (kind in ('SECOND_HAND', 'SURPLUS', 'REPAIR')),
    wear        text check (wear in ('AS_NEW', 'GOOD', 'WORN')),
    best_before date,
    use_by      date,
    note        text        not null default '' check (length(note) <= 300),
    said_by     uuid        not null,
    said_at     timestamptz not null,
    constraint second_hand_says_its_state check ((kind = 'SECOND_HAND') = (wear is not null)),
    constraint only_a_surplus_bears_a_date check (kind = 'SURPLUS' or num_nonnulls(best_before, use_by) = 0),
    constraint one_date check (num_nonnulls(best_before, use_by) <= 1)
);
create index on catalog.condition (use_by) where use_by is not null;
create trigger note after insert or update or delete on catalog.condition for each row execute function catalog.note_said();

-- After its use-by date food is unsafe (regulation (EU) 1169/2011, article 24): whoever writes the product, it is not on
-- sale. A basket asks the clock itself (OfferRows). Runs after stay_withheld and within_its_days, by its name.
create function catalog.within_use_by() returns trigger language plpgsql as $$
begin
    if new.withdrawn_at is null and exists (
        select from catalog.condition where product_id = new.id and use_by < (now() at time zone 'Europe/Paris')::date)
    then new.withdrawn_at := now(); end if;
    return new;
end $$;
create trigger within_use_by before insert or update on catalog.product
    for each row execute function catalog.within_use_by();

-- What a shop keeps for other shops. Such a product is never on the public shelf: it stays withdrawn there, so that no list,
-- page, basket, search or sitemap of shoppers has to think of it; traded_since says that shops may see it.
create table catalog.trade (
    product_id uuid primary key references catalog.product (id) on delete cascade,
    least      int         not null check (least between 1 and 99),
    said_by    uuid        not null,
    said_at    timestamptz not null
);
alter table catalog.product
    add column traded_since timestamptz,
    add constraint never_on_both_shelves check (traded_since is null or withdrawn_at is not null);
create index on catalog.product (traded_since desc) where traded_since is not null;

create function catalog.within_trade() returns trigger language plpgsql as $$
begin
    if new.withdrawn_at is null and exists (select from catalog.trade where product_id = new.id) then
        new.withdrawn_at := now();
        new.traded_since := coalesce(new.traded_since, now());
    elsif new.withdrawn_at is null then
        new.traded_since := null;
    end if;
    return new;
end $$;
create trigger within_trade before insert or update on catalog.product
    for each row execute function catalog.within_trade();
