-- What validates stands in the register of deliberations, by its id; without one it was decided on paper.
alter table costsharing.decision add column deliberation uuid;
alter table costsharing.budget add column deliberation uuid, add column decided_on date;
alter table costsharing.allocation_key add column deliberation uuid, add column decided_on date;

-- A claim that takes back a part of another: it has no lines, for what is given up is called from nobody again.
alter table costsharing.claim add column corrects uuid unique references costsharing.claim;

-- How a contest ended: maintained where nothing is taken back. What was not received yet is set off at once.
create table costsharing.settlement (
    claim         uuid primary key references costsharing.contest,
    day           date        not null,
    reason        text        not null,
    correction    uuid unique references costsharing.claim,
    set_off_cents bigint      not null default 0, -- of the claim that was contested, by its sign
    entered_by    uuid        not null,
    entered_at    timestamptz not null default now(),
    check (correction is not null or set_off_cents = 0)
);

do $$
declare t text;
begin
    foreach t in array array['decision', 'budget', 'allocation_key', 'contest', 'settlement'] loop
        execute format('create trigger written_once before update or delete or truncate on costsharing.%I
                        for each statement execute function costsharing.written_once()', t);
    end loop;
end $$;
