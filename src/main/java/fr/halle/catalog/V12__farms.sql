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
