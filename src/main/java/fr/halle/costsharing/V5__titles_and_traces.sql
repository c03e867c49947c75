-- The number of a title on a claim that was taken back is free again: as references and stages, it has attempts.
alter table costsharing.title add column attempt smallint not null default 1;
do $$
declare old regclass;
begin
    select indexrelid into strict old from pg_index where indrelid = 'costsharing.title'::regclass and indexprs is not null;
    execute 'drop index ' || old;
end $$;
create unique index on costsharing.title (extract(year from issued_on), number, attempt);

-- A line keeps what its expense was called, and since when its party owes it, or is owed it.
alter table costsharing.claim_line add column object text, add column since date;
alter table costsharing.claim_line disable trigger written_once;
update costsharing.claim_line l
   set object = coalesce((select n.object from costsharing.correction n where n.expense = l.expense and n.entered_at > c.called_at
                           order by n.id limit 1), e.object),
       since = least(c.called_on, coalesce(
               (select (a.entered_at at time zone 'Europe/Paris')::date from costsharing.annulment a
                 where l.before_cents <> 0 and a.expense = l.expense and a.entered_at < c.called_at),
               (select s.day from costsharing.stage s
                 where l.before_cents <> 0 and s.expense = l.expense and s.stage = 'INVOICED' and s.entered_at < c.called_at
                 order by s.attempt desc limit 1),
               (select s.day from costsharing.stage s where s.expense = l.expense and s.stage = 'ENGAGED' and s.entered_at < c.called_at
                 order by s.attempt desc limit 1),
               c.called_on))
  from costsharing.claim c, costsharing.expense e
 where c.id = l.claim and e.id = l.expense;
alter table costsharing.claim_line enable trigger written_once;
alter table costsharing.claim_line alter column object set not null, alter column since set not null;

-- What was decided, voted or chosen, and entered wrongly, is taken back too, and entered anew.
alter table costsharing.decision drop constraint decision_pkey;
alter table costsharing.decision add column id uuid not null default uuidv7() primary key, add column attempt smallint not null default 1;
alter table costsharing.decision add constraint decision_is_entered_once unique (expense, attempt);
alter table costsharing.budget drop constraint budget_pkey;
alter table costsharing.budget add column id uuid not null default uuidv7() primary key, add column attempt smallint not null default 1;
alter table costsharing.budget add constraint budget_is_entered_once unique (year, decision, attempt);
alter table costsharing.allocation_key drop constraint allocation_key_pkey;
alter table costsharing.allocation_key add column id uuid not null default uuidv7() primary key, add column attempt smallint not null default 1;
alter table costsharing.allocation_key add constraint key_is_entered_once unique (since, attempt);

alter table costsharing.annulment add column decision uuid unique references costsharing.decision,
                                  add column budget uuid unique references costsharing.budget,
                                  add column allocation_key uuid unique references costsharing.allocation_key;
alter table costsharing.annulment drop constraint annulment_check;
alter table costsharing.annulment add constraint annulment_is_of_one_thing
    check (num_nonnulls(receipt, claim, stage, expense, decision, budget, allocation_key) = 1);

create view costsharing.standing_decision as
select id, expense, number, decided_on, deliberation from costsharing.decision d
 where not exists (select from costsharing.annulment where decision = d.id);
create view costsharing.standing_key as
select id, since, department_permille, kind, vintage, decision, decided_on, deliberation from costsharing.allocation_key k
 where not exists (select from costsharing.annulment where allocation_key = k.id);

create trigger written_once before update or delete or truncate on costsharing.stage
    for each statement execute function costsharing.written_once();
