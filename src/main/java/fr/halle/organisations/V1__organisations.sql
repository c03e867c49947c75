create schema organisations;

create table organisations.organisation (
    id         uuid primary key default uuidv7(),
    siren      char(9)     not null unique check (siren ~ '^[0-9]{9}$'),
    name       text        not null,
    kind       text        not null,
    created_at timestamptz not null default now()
);

-- Who may act for whom: a period, never a flag. An open end is until further notice.
create table organisations.mandate (
    id              uuid primary key default uuidv7(),
    organisation_id uuid        not null references organisations.organisation (id),
    person_id       uuid        not null,
    since           timestamptz not null,
    until           timestamptz check (until > since),
    unique (organisation_id, person_id, since)
);
create index on organisations.mandate (person_id);
