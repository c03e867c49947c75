-- How far long work has come: written in the transaction that does the work, so that it never says more than was done.
create table jobs.progress (
    name        text primary key,
    total       bigint      not null check (total >= 0),
    done        bigint      not null default 0 check (done between 0 and total),
    started_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    finished_at timestamptz,
    check (finished_at is null or done = total)
);
