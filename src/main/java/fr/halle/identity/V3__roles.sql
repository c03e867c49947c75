-- Lets one exclusion constraint speak of equal names and overlapping periods together. Trusted: the owner of the database may create it.
create extension if not exists btree_gist with schema public;

-- What a person is entrusted with, from when until when, and by whom. No grantor: the installation's configuration or its demonstration.
create table identity.role (
    id         uuid primary key default uuidv7(),
    person_id  uuid        not null references identity.person (id),
    kind       text        not null check (kind in ('ANIMATOR', 'ACCOUNTANT', 'ADMINISTRATOR')),
    -- the SIREN of an EPCI; none is the whole territory
    scope      text check (scope ~ '^[0-9]{9}$'),
    since      timestamptz not null,
    until      timestamptz check (until >= since),
    granted_by uuid references identity.person (id),
    granted_at timestamptz not null,
    ended_by   uuid references identity.person (id),
    ended_at   timestamptz,
    check (kind <> 'ADMINISTRATOR' or scope is null),
    check (ended_at is null or until is not null),
    constraint held_once_at_a_time exclude using gist
        (person_id with =, kind with =, (coalesce(scope, '')) with =, tstzrange(since, until) with &&)
);
create index on identity.role (kind, since);

-- A role is written once and ended once: its history stays what it was.
create function identity.role_only_ends() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.ended_at is null and new.ended_at is not null
       and new.until <= coalesce(old.until, 'infinity')
       and (new.id, new.person_id, new.kind, new.scope, new.since, new.granted_by, new.granted_at)
           is not distinct from (old.id, old.person_id, old.kind, old.scope, old.since, old.granted_by, old.granted_at)
    then return new; end if;
    raise exception 'a role is only ever ended, and once';
end $$;
create trigger role_only_ends before update or delete on identity.role
    for each row execute function identity.role_only_ends();
