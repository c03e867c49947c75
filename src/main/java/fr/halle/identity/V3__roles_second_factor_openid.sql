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

-- What a person's telephone shares with us, under our seal. A code counts once (RFC 6238, 5.2): none of last_step or before does.
create table identity.second_factor (
    person_id uuid primary key references identity.person (id),
    secret    bytea       not null,
    last_step bigint      not null,
    since     timestamptz not null
);

-- For the day the telephone is lost: only the hash of 80 random bits is here.
create table identity.recovery_code (
    person_id uuid  not null references identity.second_factor (person_id) on delete cascade,
    hash      bytea not null check (length(hash) = 32),
    used_at   timestamptz,
    primary key (person_id, hash)
);

-- What became of second factors, by whom: never changed.
create table identity.second_factor_event (
    id        uuid primary key default uuidv7(),
    person_id uuid        not null references identity.person (id),
    what      text        not null check (what in ('SET_UP', 'RECOVERY_CODE_USED', 'NEW_RECOVERY_CODES', 'REMOVED', 'RESET')),
    by_id     uuid        not null references identity.person (id),
    at        timestamptz not null
);
create index on identity.second_factor_event (person_id, at);

-- Who somebody is at a provider: its issuer and the subject it names them by, never their address.
create table identity.openid_identity (
    issuer    text        not null,
    subject   text        not null check (length(subject) between 1 and 255),
    person_id uuid        not null references identity.person (id),
    linked_at timestamptz not null,
    primary key (issuer, subject)
);
create index on identity.openid_identity (person_id);
