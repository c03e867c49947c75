create schema demonstration;

-- Which files the territory was last loaded from: the same files again change nothing.
create table demonstration.loaded (
    id          smallint primary key check (id = 1),
    fingerprint text        not null,
    loaded_at   timestamptz not null default now()
);
