create schema identity;

create table identity.person (
    id            uuid primary key default uuidv7(),
    email         text        not null check (email = lower(email) and email like '%_@_%'),
    name          text        not null check (length(name) between 1 and 200),
    language      text        not null check (language in ('FR', 'EN')),
    password_hash text,
    -- invented people: see DemonstrationPassword
    demonstration boolean     not null default false,
    created_at    timestamptz not null default now(),
    unique (email)
);

-- One row per name or address and quarter of an hour, so that several processes count together.
create table identity.sign_in_attempt (
    subject      text        not null,
    window_start timestamptz not null,
    attempts     int         not null check (attempts > 0),
    primary key (subject, window_start)
);

-- Spring Session's tables, after sign-in only.
create table identity.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index on identity.spring_session (expiry_time);
create index on identity.spring_session (principal_name);

create table identity.spring_session_attributes (
    session_primary_id char(36)     not null references identity.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
