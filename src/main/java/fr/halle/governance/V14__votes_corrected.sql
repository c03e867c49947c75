-- The last line of the book when a vote was taken: the room of that moment can be replayed exactly.
alter table governance.vote add last_note bigint references governance.note;
alter table governance.vote disable trigger written_once;
update governance.vote v
   set last_note = (select max(n.id) from governance.note n join governance.item i on i.session = n.session
                     where i.id = v.item and n.noted_at <= v.taken_at
                       and n.at - interval '6 hours' <= v.at - interval '6 hours'); -- its day begins at six
alter table governance.vote enable trigger written_once;

-- A vote that was entered wrongly is put right until somebody has signed it: what stood before stays here as it was, taken
-- from the tables themselves, and rows change in the one transaction that keeps them. (What already followed from an outcome is looked at by Standing, in Java.)
create table governance.vote_correction (
    id           bigint generated always as identity primary key,
    vote         uuid        not null references governance.vote,
    kept         jsonb       not null,
    reason       text        not null check (reason ~ '\S' and length(reason) <= 300),
    corrected_by uuid        not null,
    corrected_at timestamptz not null default now(),
    unique (vote, corrected_at)
);
create function governance.vote_is_kept() returns trigger language plpgsql as $$
begin
    if exists (select from governance.deliberation d join governance.signature s on s.deliberation = d.id where d.vote = new.vote)
       or exists (select from governance.vote v join governance.item i on i.id = v.item join governance.minutes m on m.session = i.session
                   where v.id = new.vote) then
        raise exception 'vote % is signed', new.vote using errcode = 'restrict_violation';
    end if;
    new.corrected_at := now();
    select to_jsonb(v) || jsonb_build_object(
               'voices', (select coalesce(jsonb_object_agg(o.number, o.choice), '{}') from governance.voice o where o.vote = v.id),
               'colleges', (select coalesce(jsonb_agg(to_jsonb(c) - 'vote' order by c.college), '[]')
                              from governance.college_count c where c.vote = v.id))
      into new.kept from governance.vote v where v.id = new.vote;
    return new;
end $$;
create trigger vote_is_kept before insert on governance.vote_correction
    for each row execute function governance.vote_is_kept();

create function governance.corrected_vote_is_kept() returns trigger language plpgsql as $$
declare which uuid;
begin
    if tg_table_name = 'vote' then
        which := old.id;
        if row(new.id, new.item, new.at, new.method, new.in_office, new.quorum_needed, new.articles, new.taken_by, new.taken_at, new.last_note)
           is distinct from row(old.id, old.item, old.at, old.method, old.in_office, old.quorum_needed, old.articles, old.taken_by, old.taken_at, old.last_note) then
            raise exception 'governance.vote: what was not entered stands' using errcode = 'restrict_violation';
        end if;
    else
        which := old.vote;
    end if;
    -- now() is that of the transaction
    if not exists (select from governance.vote_correction where vote = which and corrected_at = now()) then
        raise exception 'governance.% is written once', tg_table_name using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;

-- What belongs to a vote is written with it, or with its correction.
create function governance.vote_is_being_written() returns trigger language plpgsql as $$
begin
    if not exists (select from governance.vote where id = new.vote and taken_at = now())
       and not exists (select from governance.vote_correction where vote = new.vote and corrected_at = now()) then
        raise exception 'governance.% is written once', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
do $$
declare t text;
begin
    foreach t in array array['vote', 'voice', 'college_count'] loop
        execute format('drop trigger written_once on governance.%I', t);
    end loop;
    create trigger written_once before delete or truncate on governance.vote
        for each statement execute function governance.written_once();
    create trigger corrected_vote_is_kept before update on governance.vote
        for each row execute function governance.corrected_vote_is_kept();
    foreach t in array array['voice', 'college_count'] loop
        execute format('create trigger written_once before update or truncate on governance.%I
                        for each statement execute function governance.written_once()', t);
        execute format('create trigger corrected_vote_is_kept before delete on governance.%I
                        for each row execute function governance.corrected_vote_is_kept()', t);
        execute format('create trigger vote_is_being_written before insert on governance.%I
                        for each row execute function governance.vote_is_being_written()', t);
    end loop;
    create trigger written_once before update or delete or truncate on governance.vote_correction
        for each statement execute function governance.written_once();
    if exists (select from pg_roles where rolname = 'halle_app') then
        grant update (present, substituted, givers, holders, interested, voters, chair, presiding, secretary, tellers,
                      votes_for, against, abstain, votes_cast, needed, outcome, reason) on governance.vote to halle_app;
        grant delete on governance.voice, governance.college_count to halle_app;
        revoke update, delete, truncate on governance.vote_correction from halle_app;
    end if;
end $$;
