-- From which session one took its items: once, unless the one that took them was cancelled.
alter table governance.session add copied_from uuid references governance.session;
create unique index session_copied_from on governance.session (copied_from) where cancelled_at is null;

-- The item from which this one was copied first: a question without any other origin stands on one agenda as well.
alter table governance.item add copied_from uuid references governance.item;
create index on governance.item (coalesce(copied_from, id));

create or replace view governance.holding_item as
select i.id, i.session, s.body, i.proposal, i.ratifies, i.second_reading_of, coalesce(i.copied_from, i.id) as question
  from governance.item i join governance.session s on s.id = i.session left join governance.vote v on v.item = i.id
 where s.cancelled_at is null and (v.id is not null or s.closed_at is null) and v.outcome is distinct from 'SECOND_READING';

-- A secretary who is no member: neither number nor place, never on the roll.
do $$
declare name text;
begin
    for name in select conname from pg_constraint where conrelid = 'governance.member'::regclass and contype = 'c'
                   and pg_get_constraintdef(oid) like '%number IS NULL%' loop
        execute format('alter table governance.member drop constraint %I', name);
    end loop;
end $$;
alter table governance.member add constraint number_or_place check (
    num_nonnulls(number, substitute_of) = 1
    or num_nonnulls(number, substitute_of, college) = 0 and office is not distinct from 'SECRETARY');

-- Nobody sits twice in a body at once. Where an account was linked twice, it keeps the seat with a number, or the older one.
update governance.member m set person = null
 where person is not null and exists (
    select from governance.member o
     where o.body = m.body and o.person = m.person and o.id <> m.id
       and daterange(o.since, o.until) && daterange(m.since, m.until)
       and (o.number is null, o.id) < (m.number is null, m.id));
alter table governance.member add constraint one_seat_per_person exclude using gist
    (body with =, person with =, daterange(since, until) with &&) where (person is not null);

-- What was noted wrongly of a party's answer: what stood before stays, and why it was replaced.
create table governance.ratification_correction (
    id           bigint generated always as identity primary key,
    deliberation uuid        not null,
    siren        text        not null,
    ratified     boolean     not null,
    number       text        not null check (number ~ '\S' and length(number) <= 60),
    decided_on   date        not null,
    reason       text        not null check (reason ~ '\S' and length(reason) <= 300),
    noted_by     uuid,
    noted_at     timestamptz not null default now(),
    foreign key (deliberation, siren) references governance.ratification_answer
);
create index on governance.ratification_correction (deliberation, siren);
create trigger written_once before update or delete or truncate on governance.ratification_correction
    for each statement execute function governance.written_once();

-- Every answer that was noted, and why the next one took its place; null: it is the one that counts.
create view governance.ratification_said as
select deliberation, siren, ratified, number, decided_on, id,
       lead(reason) over (partition by deliberation, siren order by id) as replaced
  from (select deliberation, siren, ratified, number, decided_on, 0 as id, null as reason from governance.ratification_answer
        union all
        select deliberation, siren, ratified, number, decided_on, id, reason from governance.ratification_correction) as noted;
