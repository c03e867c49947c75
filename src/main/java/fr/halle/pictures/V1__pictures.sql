create schema pictures;

-- A photograph whose files lie in the folder. Its id is made of what was uploaded: the same file is the same photograph.
create table pictures.picture (
    id      uuid primary key,
    width   int         not null check (width between 1 and 1600),
    height  int         not null check (height between 1 and 6400),
    -- when it was uploaded last: what nobody shows a day later is swept
    kept_at timestamptz not null default now()
);
create index on pictures.picture (kept_at);

-- What the folder must say of itself before anything in it is swept: another database's photographs are not ours.
create table pictures.folder (
    id   smallint primary key check (id = 1),
    mark uuid not null
);
