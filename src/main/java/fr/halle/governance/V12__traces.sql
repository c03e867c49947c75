-- What was corrected keeps what it was, too: its kind, and the mission that it served.
alter table governance.correction add column kind text, add column mission text;
alter table governance.correction disable trigger written_once;
with said as (
    select c.id, lag(c.said) over (partition by c.subject order by c.id) as before, f.kind as finding, m.kind as material, m.mission
      from governance.correction c
      left join governance.finding f on f.id = c.subject
      left join governance.material m on m.id = c.subject)
update governance.correction c
   set kind = coalesce(s.before ->> 'kind', s.finding, s.material),
       mission = case when s.before is null then s.mission else nullif(s.before ->> 'mission', '') end
  from said s where s.id = c.id;
alter table governance.correction enable trigger written_once;
alter table governance.correction alter column kind set not null;

-- An act of the agreement that was entered wrongly, or that its party revoked before it took effect: the whole row as it
-- was stays here, and the agreement is read without it.
create table governance.act_taken_back (
    id           uuid primary key default uuidv7(),
    agreement    uuid        not null references governance.agreement,
    act          text        not null check (act in ('SIGNATURE', 'AMENDMENT', 'WITHDRAWAL', 'TERMINATION')),
    what         text        not null, -- the party's SIREN, or the amendment's number
    kept         jsonb       not null,
    revoked      boolean     not null check (not revoked or act = 'WITHDRAWAL'),
    reason       text        not null check (reason ~ '\S' and length(reason) <= 200),
    entered_by   uuid        not null,
    entered_at   timestamptz not null default now()
);
create index on governance.act_taken_back (agreement);
create trigger written_once before update or delete or truncate on governance.act_taken_back
    for each statement execute function governance.written_once();

-- No act goes that is not kept there.
create function governance.act_is_kept() returns trigger language plpgsql as $$
begin
    if not exists (select from governance.act_taken_back where agreement = old.agreement and kept = to_jsonb(old)) then
        raise exception 'governance.%: taken back without a reason', tg_table_name using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
drop trigger kept on governance.amendment;
do $$
declare t text;
begin
    foreach t in array array['amendment', 'withdrawal', 'termination'] loop
        execute format('create trigger kept before delete on governance.%I
                        for each row execute function governance.act_is_kept()', t);
        execute format('create trigger stands before update or truncate on governance.%I
                        for each statement execute function governance.written_once()', t);
    end loop;
end $$;

-- What an amendment added to what is shared goes with it, and only with it.
create function governance.amendment_is_gone() returns trigger language plpgsql as $$
begin
    if exists (select from governance.amendment where agreement = old.agreement and number = old.amendment) then
        raise exception 'governance.shared_procedure: its amendment stands' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
drop trigger signed_text_stands on governance.shared_procedure;
create trigger signed_text_stands before update on governance.shared_procedure
    for each row execute function governance.signed_text_stands();
create trigger signed_text_stands_whole before delete on governance.shared_procedure
    for each row when (old.amendment = 0) execute function governance.signed_text_stands();
create trigger amendment_is_gone before delete on governance.shared_procedure
    for each row when (old.amendment > 0) execute function governance.amendment_is_gone();

-- A signature is taken back while the text does not bind yet.
create or replace function governance.signature_stands() returns trigger language plpgsql as $$
begin
    if row(new.agreement, new.siren, new.name, new.department)
       is distinct from row(old.agreement, old.siren, old.name, old.department)
       or old.signed_on is not null
          and (new.signed_on is not null
               or not exists (select from governance.party where agreement = old.agreement and signed_on is null)
               or not exists (select from governance.act_taken_back where agreement = old.agreement and kept = to_jsonb(old))) then
        raise exception 'party % of % stands', old.siren, old.agreement using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
