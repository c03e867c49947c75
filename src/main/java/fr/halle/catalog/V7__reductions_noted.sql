-- A reduction begins and ends by the clock, which no trigger sees: whoever follows the changes notes it, once each.
alter table catalog.reduction
    add column begin_noted_at timestamptz,
    add column end_noted_at timestamptz;
create index on catalog.reduction (since) where begin_noted_at is null;
create index on catalog.reduction (until) where end_noted_at is null;
