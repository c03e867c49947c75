-- Goods that are weighed: ordered, paid for at most, what the scales said last, and whether more than was paid for is
-- agreed. Grams; unit_price_cents is then the price of a kilogram. Rounded half up on the whole line, as in the application.
alter table ordering.order_line
    add column target_grams    int check (target_grams > 0),
    add column most_grams      int check (most_grams >= target_grams),
    add column weighed_grams   int check (weighed_grams > 0),
    -- what became of asking for more than was paid for; nothing: nobody asked
    add column extra          text check (extra in ('ASKED', 'AGREED', 'REFUSED')),
    add constraint whole_weight check ((target_grams is null) = (most_grams is null)),
    add constraint weighed_by_weight check (weighed_grams is null or most_grams is not null),
    add constraint asked_for_more check (extra is null or weighed_grams > most_grams);
-- what was asked for when it was ordered, and what it comes to now
alter table ordering.order_line
    add column held_cents bigint generated always as (
        case when most_grams is null then quantity * unit_price_cents
             else round(unit_price_cents * most_grams / 1000.0)::bigint end) stored,
    add column cents bigint generated always as (
        case when most_grams is null then quantity * unit_price_cents
             when weighed_grams is null then round(unit_price_cents * most_grams / 1000.0)::bigint
             when extra = 'AGREED' then round(unit_price_cents * weighed_grams / 1000.0)::bigint
             else round(unit_price_cents * least(weighed_grams, most_grams) / 1000.0)::bigint end) stored;

-- Every time something was put on the scales: the last one counts, none is forgotten.
create table ordering.weighing (
    id         uuid primary key default uuidv7(),
    order_id   uuid        not null,
    position   int         not null,
    grams      int         not null check (grams > 0),
    weighed_by uuid        not null,
    weighed_at timestamptz not null,
    foreign key (order_id, position) references ordering.order_line
);
create index on ordering.weighing (order_id, position, weighed_at);

-- The shopper is asked whether they want, and pay, what was weighed beyond what they paid for.
create table ordering.extra_question (
    weighing_id uuid primary key references ordering.weighing (id),
    cents       bigint      not null check (cents > 0),
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    agreed      boolean,
    check ((answered_at is null) = (agreed is null))
);

create function ordering.written_once() returns trigger language plpgsql as $$
begin
    raise exception 'ordering.% is written once', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger written_once before update or delete on ordering.weighing
    for each row execute function ordering.written_once();

-- The day of the cycle for which it was ordered, where it was by one: what is cancelled is given back to that day.
alter table ordering.order_line add column gathered_on date;

-- What the basket of that week held when it was ordered.
alter table ordering.order_line add column contents text not null default '';
