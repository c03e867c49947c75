-- A session that is not held: given up before members were called, cancelled with its reason and a letter after that.
alter table governance.session
    add cancelled_at timestamptz,
    add cancelled_by uuid,
    add cancelled_why text check (cancelled_why ~ '\S' and length(cancelled_why) <= 500),
    add check (cancelled_at is null or opened_at is null),
    add check (cancelled_at is not null or num_nonnulls(cancelled_by, cancelled_why) = 0),
    add check (cancelled_at is null or convoked_at is null or cancelled_why is not null),
    drop constraint session_instead_of_key;
create unique index session_instead_of on governance.session (instead_of) where cancelled_at is null;

create or replace function governance.opened_session_stands() returns trigger language plpgsql as $$
begin
    if old.closed_at is not null or old.cancelled_at is not null
       or (old.opened_at is not null and to_jsonb(new) - array['closed_at', 'closed_by']
           is distinct from to_jsonb(old) - array['closed_at', 'closed_by']) then
        raise exception 'session % stands', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- Who was told of a cancellation, beside who was called.
alter table governance.summons
    add notice text not null default 'CONVOCATION' check (notice in ('CONVOCATION', 'CANCELLATION')),
    drop constraint summons_pkey,
    add primary key (session, notice, member);

-- After a tie a question comes back once: this is the item that was voted on first.
alter table governance.item add second_reading_of uuid references governance.item;
create index on governance.item (second_reading_of) where second_reading_of is not null;

-- Items that hold what they came from: still to be voted on, or voted on for good. One that was left without a vote
-- holds nothing, nor does one of a cancelled session, nor one that comes back.
create view governance.holding_item as
select i.id, i.session, s.body, i.proposal, i.ratifies, i.second_reading_of
  from governance.item i join governance.session s on s.id = i.session left join governance.vote v on v.item = i.id
 where s.cancelled_at is null and (v.id is not null or s.closed_at is null) and v.outcome is distinct from 'SECOND_READING';

-- Members were called on this agenda: nothing is added to it either.
create or replace function governance.agenda_stands() returns trigger language plpgsql as $$
begin
    if exists (select from governance.session s where s.convoked_at is not null
                  and s.id in (select i.session from governance.item i where i.id in (old.item, new.item))) then
        raise exception 'members were called on this agenda' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
drop trigger agenda_stands on governance.item_annex;
create trigger agenda_stands before insert or update or delete on governance.item_annex
    for each row execute function governance.agenda_stands();
create or replace function governance.item_stands() returns trigger language plpgsql as $$
begin
    if exists (select from governance.session where id in (old.session, new.session) and convoked_at is not null) then
        raise exception 'members were called on this agenda' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
drop trigger item_stands on governance.item;
create trigger item_stands before insert or update or delete on governance.item
    for each row execute function governance.item_stands();
