-- One row whenever a shop's board changes: counting today's tells cheaply whether there is anything new. Rows are
-- only added, so nobody waits for anybody, and a count misses no transaction that commits out of turn.
create table ordering.board_change (
    shop_id uuid        not null,
    at      timestamptz not null default now()
);
create index on ordering.board_change (shop_id, at);

-- What sold this week.
create index on ordering.purchase (confirmed_at) where confirmed_at is not null;
