-- A stage that was said too early, and why it does not hold. The row of the stage goes, this one stays.
create table shops.onboarding_step_back (
    id            uuid primary key default uuidv7(),
    onboarding_id uuid        not null references shops.onboarding (id),
    stage         text        not null check (stage in ('DATA_RECEIVED', 'LISTED', 'CHECKED')), -- never the merchant's own word
    reached_by    uuid        not null,
    reached_at    timestamptz not null,
    reason        text        not null check (length(reason) between 3 and 300),
    taken_by      uuid        not null,
    taken_at      timestamptz not null
);
create index on shops.onboarding_step_back (onboarding_id, taken_at desc);

-- The shop does not want to go on, in its merchant's own word: not stuck, and not paid for. It may want to again.
create table shops.onboarding_decline (
    id            uuid primary key default uuidv7(),
    onboarding_id uuid        not null references shops.onboarding (id),
    reason        text        not null check (length(reason) <= 300),
    declined_by   uuid        not null,
    declined_at   timestamptz not null,
    resumed_by    uuid,
    resumed_at    timestamptz,
    check ((resumed_by is null) = (resumed_at is null))
);
create unique index on shops.onboarding_decline (onboarding_id) where resumed_at is null;

-- An act is written before it is done, and its answer once it is known: a process that dies in between leaves the line
-- without an answer. Nothing else of it is ever changed.
alter table shops.agent_act alter column status drop not null;
create or replace function shops.written_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.status is null and new.status is not null
       and (new.id, new.shop_id, new.provider_id, new.person_id, new.path, new.at)
         = (old.id, old.shop_id, old.provider_id, old.person_id, old.path, old.at)
       and new.mandate_id is not distinct from old.mandate_id
    then return new; end if;
    raise exception 'what an agent did is written once';
end $$;
