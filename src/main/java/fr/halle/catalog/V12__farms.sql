-- Sold by the kilogram: price_cents is that of a kilogram, one of the offer is a step of so many grams, also in stock.
-- How much a step is never changes: what lies in baskets was counted by it.
alter table catalog.offer
    add column step_grams        int check (step_grams between 10 and 20000),
    add column tolerance_percent int check (tolerance_percent between 0 and 30),
    add constraint weighed_within check ((step_grams is null) = (tolerance_percent is null));

create function catalog.by_weight() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.step_grams is not null then
        new.step_grams := old.step_grams;
        new.tolerance_percent := coalesce(new.tolerance_percent, old.tolerance_percent);
    end if;
    if new.step_grams is not null then
        new.net_quantity := 1000;
        new.net_unit := 'g';
    end if;
    return new;
end $$;
create trigger by_weight before insert or update on catalog.offer
    for each row execute function catalog.by_weight();

-- The days of each year on which it is usually there, as 101 to 1231; off season it is not for sale unless sold_off_season.
alter table catalog.product
    add column season_from         int check (season_from between 101 and 1231),
    add column season_until        int check (season_until between 101 and 1231),
    add column sold_off_season     boolean not null default false,
    add column out_of_season_since timestamptz,
    add constraint whole_season check ((season_from is null) = (season_until is null));
create index on catalog.product (id) where season_from is not null;

create function catalog.in_season(first int, last int, day date) returns boolean immutable language sql as $$
    select first is null or case when first <= last
        then extract(month from day) * 100 + extract(day from day) between first and last
        else extract(month from day) * 100 + extract(day from day) >= first
          or extract(month from day) * 100 + extract(day from day) <= last end
$$;

-- As with its days: whoever writes a product, the trigger decides; a job touches those whose day has come.
create function catalog.within_its_season() returns trigger language plpgsql as $$
begin
    if new.sold_off_season or catalog.in_season(new.season_from, new.season_until, (now() at time zone 'Europe/Paris')::date) then
        new.out_of_season_since := null;
    else
        new.out_of_season_since := coalesce(new.out_of_season_since, now());
    end if;
    return new;
end $$;
create trigger within_its_season before insert or update on catalog.product
    for each row when (new.season_from is not null or new.out_of_season_since is not null)
    execute function catalog.within_its_season();
create trigger note_season after update on catalog.product for each row
    when ((old.out_of_season_since is null) is distinct from (new.out_of_season_since is null))
    execute function catalog.note_product();

-- « Orders until Tuesday 18:00 for Friday's market »: days of the week, 1 is Monday, and local times of Paris.
create table catalog.cycle (
    id         uuid primary key default uuidv7(),
    shop_id    uuid        not null,
    place      text        not null check (length(place) between 1 and 200),
    closes_on  int         not null check (closes_on between 1 and 7),
    closes_at  time        not null,
    held_on    int         not null check (held_on between 1 and 7),
    held_from  time        not null,
    held_until time        not null,
    set_by     uuid        not null,
    set_at     timestamptz not null,
    ended_by   uuid,
    ended_at   timestamptz,
    told_day   date, -- the last day of which the farmer was told what to harvest
    check (held_from < held_until),
    check ((ended_by is null) = (ended_at is null))
);
create index on catalog.cycle (shop_id) where ended_at is null;

-- A product of a cycle is ordered for its next day only, so many of it at most for each, if there is a most.
alter table catalog.product
    add column cycle_id   uuid references catalog.cycle (id),
    add column cycle_most int check (cycle_most > 0);
create index on catalog.product (cycle_id) where cycle_id is not null;
create table catalog.cycle_taken (
    product_id uuid not null references catalog.product (id),
    day        date not null,
    taken      int  not null check (taken >= 0),
    primary key (product_id, day)
);

-- A basket whose contents are told week by week: one row for each week, which is its Monday.
alter table catalog.product add column weekly boolean not null default false;
create table catalog.weekly_content (
    product_id uuid        not null references catalog.product (id) on delete cascade,
    week       date        not null check (extract(isodow from week) = 1),
    lines      text        not null check (length(lines) between 1 and 2000),
    written_by uuid        not null,
    written_at timestamptz not null,
    primary key (product_id, week)
);
