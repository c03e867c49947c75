-- What was entered wrongly, or will not happen, is taken back with a reason; the row itself stays as it was written.
alter table costsharing.receipt add column attempt smallint not null default 1;
alter table costsharing.receipt drop constraint receipt_claim_reference_key;
alter table costsharing.receipt add constraint receipt_is_entered_once unique (claim, reference, attempt);

-- A stage has an id of its own, by which it is posted; what was posted until now was posted by its expense.
alter table costsharing.stage add column id uuid, add column attempt smallint not null default 1;
update costsharing.stage set id = case stage when 'PAID' then expense else uuidv7() end;
alter table costsharing.stage alter column id set default uuidv7(), alter column id set not null;
alter table costsharing.stage drop constraint stage_pkey;
alter table costsharing.stage add primary key (id);
alter table costsharing.stage add constraint stage_is_entered_once unique (expense, stage, attempt);

create table costsharing.annulment (
    id         uuid primary key default uuidv7(),
    receipt    uuid unique references costsharing.receipt,
    claim      uuid unique references costsharing.claim,
    stage      uuid unique references costsharing.stage,
    expense    uuid unique references costsharing.expense, -- abandoned
    reason     text        not null check (reason <> ''),
    entered_by uuid        not null,
    entered_at timestamptz not null default now(),
    check (num_nonnulls(receipt, claim, stage, expense) = 1)
);

create view costsharing.standing_receipt as
select id, claim, day, cents from costsharing.receipt r where not exists (select from costsharing.annulment where receipt = r.id);
create view costsharing.standing_stage as
select id, expense, stage, day, net_cents, vat_cents from costsharing.stage s where not exists (select from costsharing.annulment where stage = s.id);
create view costsharing.standing_line as
select * from costsharing.claim_line l where not exists (select from costsharing.annulment where claim = l.claim);

-- What an expense said before it was corrected.
create table costsharing.correction (
    id         uuid primary key default uuidv7(),
    expense    uuid        not null references costsharing.expense,
    procedure  text        not null,
    supplier   text        not null,
    object     text        not null,
    year       smallint    not null,
    net_cents  bigint      not null,
    vat_cents  bigint      not null,
    reason     text        not null check (reason <> ''),
    entered_by uuid        not null,
    entered_at timestamptz not null default now()
);
create index on costsharing.correction (expense, id);

do $$
declare t text;
begin
    foreach t in array array['annulment', 'correction'] loop
        execute format('create trigger written_once before update or delete or truncate on costsharing.%I
                        for each statement execute function costsharing.written_once()', t);
    end loop;
end $$;
