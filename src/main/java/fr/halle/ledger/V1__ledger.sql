create schema ledger;

-- What is counted, and for which fund: money of one fund never pays for another (comptabilité par fonds).
create table ledger.account (
    id        int generated always as identity primary key,
    code      text        not null unique check (code ~ '^[a-z][a-z-]*(:[a-z0-9-]+)?$'),
    fund      text        not null check (fund ~ '^[a-z][a-z-]*$'),
    unit      text        not null check (unit in ('CENTS', 'POINTS', 'MINUTES')),
    nature    text        not null check (nature in ('ASSET', 'LIABILITY', 'INCOME', 'EXPENSE')),
    opened_at timestamptz not null default now()
);

-- One balanced entry. What caused it happens once, so the entry is written once.
create table ledger.entry (
    id         uuid primary key default uuidv7(),
    cause_kind text        not null check (cause_kind ~ '^[a-z][a-z-]*$'),
    cause      uuid        not null,
    subject    uuid, -- what it is about, so that all entries about it are found together
    unit       text        not null,
    day        date        not null,
    lines      smallint    not null check (lines >= 2),
    reverses   uuid unique references ledger.entry,
    posted_by  uuid, -- nobody: the rules did
    note       text        not null default '',
    late       boolean     not null default false, -- for a day whose balances had been kept already
    posted_at  timestamptz not null default now(),
    unique (cause_kind, cause)
);
create index on ledger.entry (subject, id) where subject is not null;
create index on ledger.entry (day, id);

-- Debit positive, credit negative. No foreign keys: they would lock the rows of the accounts that every entry shares;
-- what they would check is checked at the commit.
create table ledger.line (
    entry    uuid     not null,
    position smallint not null check (position > 0),
    account  int      not null,
    day      date     not null,
    amount   bigint   not null check (amount <> 0 and abs(amount) <= 100000000000000),
    detail   uuid, -- the part of the subject that it is about
    primary key (entry, position)
);
create index line_of_account on ledger.line (account, day, entry, position) include (amount);

-- No entry on these days and before: the accountant has closed them.
create table ledger.closing (
    through   date primary key,
    closed_by uuid        not null,
    closed_at timestamptz not null default now()
);

-- The days up to which balances are kept. An entry for such a day that comes later is late, and counted beside them.
create table ledger.snapshot (
    day       date primary key,
    last_late bigint      not null, -- late lines up to this one are counted in its balances
    taken_at  timestamptz not null default now()
);
create table ledger.late_line (
    id      bigint generated always as identity primary key,
    entry   uuid   not null,
    account int    not null,
    day     date   not null,
    amount  bigint not null
);
create index on ledger.late_line (account, id);

-- What an account came to at the end of a day, all entries counted but late lines after last_late. An account that did
-- not move since its last row has none.
create table ledger.snapshot_balance (
    account   int    not null,
    day       date   not null,
    balance   bigint not null,
    lines     bigint not null,
    last_late bigint not null,
    primary key (account, day)
);

-- Whoever posts shares this lock until the commit; whoever closes a period or begins a snapshot holds it alone for a
-- moment. So nothing is under way for a day that was just closed, and no row is waited for.
create function ledger.before_entry() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(4810, 1);
    if new.day <= (select max(through) from ledger.closing) then
        raise exception 'the books are closed on %', new.day using errcode = 'check_violation', constraint = 'books_are_closed';
    end if;
    new.late := coalesce(new.day <= (select max(day) from ledger.snapshot), false);
    return new;
end $$;
create trigger before_entry before insert on ledger.entry for each row execute function ledger.before_entry();

-- At the commit: all its lines and no other, of its day, in accounts of its unit, and nought in each fund.
create function ledger.check_entry(checked uuid) returns void language plpgsql as $$
declare
    e ledger.entry;
    found_lines int;
    strange int;
    unbalanced text;
begin
    select * into e from ledger.entry where id = checked;
    select count(*), count(*) filter (where a.unit is distinct from e.unit or l.day is distinct from e.day)
      into found_lines, strange
      from ledger.line l left join ledger.account a on a.id = l.account where l.entry = checked;
    if e.id is null or found_lines <> e.lines or strange > 0 then
        raise exception 'entry % is not whole', checked using errcode = 'check_violation', constraint = 'entry_is_whole';
    end if;
    select a.fund into unbalanced
      from ledger.line l join ledger.account a on a.id = l.account
     where l.entry = checked group by a.fund having sum(l.amount) <> 0 limit 1;
    if unbalanced is not null then
        raise exception 'entry % does not balance in fund %', checked, unbalanced
            using errcode = 'check_violation', constraint = 'entry_balances';
    end if;
end $$;

create function ledger.at_commit_of_entry() returns trigger language plpgsql as $$
begin
    perform ledger.check_entry(new.id);
    if new.late then
        insert into ledger.late_line (entry, account, day, amount)
        select entry, account, day, amount from ledger.line where entry = new.id order by position;
    end if;
    return null;
end $$;
create constraint trigger entry_balances after insert on ledger.entry
    deferrable initially deferred for each row execute function ledger.at_commit_of_entry();

-- A line that somebody would add to an entry of old is checked with it, and is one too many.
create function ledger.at_commit_of_line() returns trigger language plpgsql as $$
begin
    perform ledger.check_entry(new.entry);
    return null;
end $$;
create constraint trigger entry_balances after insert on ledger.line
    deferrable initially deferred for each row execute function ledger.at_commit_of_line();

create function ledger.written_once() returns trigger language plpgsql as $$
begin
    raise exception 'ledger.% is written once', tg_table_name using errcode = 'restrict_violation';
end $$;
do $$
declare t text;
begin
    foreach t in array array['account', 'entry', 'line', 'closing', 'snapshot', 'late_line', 'snapshot_balance'] loop
        execute format('create trigger written_once before update or delete or truncate on ledger.%I
                        for each statement execute function ledger.written_once()', t);
        -- an operator's own database may know the application by another name
        if exists (select from pg_roles where rolname = 'halle_app') then
            execute format('revoke update, delete, truncate on ledger.%I from halle_app', t);
        end if;
    end loop;
end $$;
