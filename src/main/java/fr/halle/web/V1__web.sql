create schema web;

-- The key that signs the visitors' cookies: in the database, so that several processes agree and a restart forgets no basket.
create table web.signing_key (
    id         smallint primary key check (id = 1),
    secret     bytea       not null check (length(secret) >= 32),
    created_at timestamptz not null default now()
);

-- One row once invented data was loaded: from then on every page says so.
create table web.demonstration (
    id        smallint primary key check (id = 1),
    loaded_at timestamptz not null default now()
);
