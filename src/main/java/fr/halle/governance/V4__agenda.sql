-- What the technical committee would have the steering committee decide.
create table governance.proposal (
    id           uuid primary key default uuidv7(),
    body         uuid        not null references governance.body,
    title        text        not null check (title ~ '\S' and length(title) <= 300),
    report       text        not null default '' check (length(report) <= 20000),
    ratification boolean     not null, -- whether such a decision needs each partner's council afterwards
    proposed_on  date        not null,
    proposed_by  uuid,
    proposed_at  timestamptz not null default now()
);
create index on governance.proposal (body);

create table governance.withdrawn_proposal (
    proposal     uuid primary key references governance.proposal,
    reason       text        not null check (reason ~ '\S' and length(reason) <= 300),
    withdrawn_on date        not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz not null default now()
);

-- Where an item comes from, if from anywhere.
alter table governance.item
    add proposal uuid references governance.proposal,
    add ratifies uuid references governance.deliberation,
    add corrects uuid references governance.deliberation,
    add check (num_nonnulls(proposal, ratifies, corrects) <= 1),
    drop constraint item_session_position_key,
    add constraint item_position unique (session, position) deferrable initially deferred;
create index on governance.item (proposal) where proposal is not null;
create index on governance.item (ratifies) where ratifies is not null;
create index on governance.item (corrects) where corrects is not null;

-- Goes out with the convocation; members read it.
create table governance.item_annex (
    id         uuid primary key default uuidv7(),
    item       uuid        not null references governance.item on delete cascade,
    name       text        not null check (name ~ '\S' and length(name) <= 120),
    media_type text        not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg', 'image/svg+xml')),
    content    bytea       not null check (length(content) between 1 and 10485760),
    added_by   uuid,
    added_at   timestamptz not null default now()
);
create index on governance.item_annex (item);

-- Called again on the same items after one without quorum: this one needs none.
alter table governance.session add instead_of uuid unique references governance.session;

-- A decision that each party's own council has to ratify, and what each answered; what a council decided in this
-- register is read from its signed deliberation and needs no row here.
create table governance.ratification_request (
    deliberation uuid        not null references governance.deliberation,
    siren        text        not null check (siren ~ '^[0-9]{9}$'),
    party        text        not null,
    sent_on      date        not null,
    sent_by      uuid,
    sent_at      timestamptz not null default now(),
    primary key (deliberation, siren)
);

create table governance.ratification_answer (
    deliberation uuid        not null,
    siren        text        not null,
    ratified     boolean     not null,
    number       text        not null check (number ~ '\S' and length(number) <= 60),
    decided_on   date        not null,
    noted_by     uuid,
    noted_at     timestamptz not null default now(),
    primary key (deliberation, siren),
    foreign key (deliberation, siren) references governance.ratification_request
);

-- Members were called on this agenda: it stands.
create function governance.agenda_stands() returns trigger language plpgsql as $$
begin
    if exists (select from governance.session s where s.convoked_at is not null
                  and s.id in (select i.session from governance.item i where i.id = old.item)) then
        raise exception 'members were called on this agenda' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger agenda_stands before delete on governance.item_annex
    for each row execute function governance.agenda_stands();
create function governance.item_stands() returns trigger language plpgsql as $$
begin
    if exists (select from governance.session where id = old.session and convoked_at is not null) then
        raise exception 'members were called on this agenda' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger item_stands before update or delete on governance.item
    for each row execute function governance.item_stands();

do $$
declare t text;
begin
    foreach t in array array['proposal', 'withdrawn_proposal', 'ratification_request', 'ratification_answer'] loop
        execute format('create trigger written_once before update or delete or truncate on governance.%I
                        for each statement execute function governance.written_once()', t);
    end loop;
end $$;

-- Why an item is voted on by roll call or in secret: some of those present ask for it, it is a nomination, or a text says so.
create table governance.ground (
    item     uuid primary key references governance.item,
    secret   boolean     not null,
    why      text        not null check (why in ('REQUEST', 'NOMINATION', 'TEXT')),
    asked_by smallint[]  not null,
    present  smallint    not null, -- at that moment
    needed   smallint    not null, -- of them, to ask
    words    text        not null check (length(words) <= 300),
    article  text        not null,
    noted_by uuid,
    noted_at timestamptz not null default now(),
    check ((why = 'REQUEST') = (cardinality(asked_by) > 0)),
    check (cardinality(asked_by) = 0 or cardinality(asked_by) >= needed)
);
create function governance.ground_of_a_vote_stands() returns trigger language plpgsql as $$
begin
    if exists (select from governance.vote where item = old.item) then
        raise exception 'item % was voted on', old.item using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger ground_of_a_vote_stands before update or delete on governance.ground
    for each row execute function governance.ground_of_a_vote_stands();

-- The minutes of a session that was closed: what was said on each item is written until they are adopted, then signed
-- and published, each once. The rest of them is read from notes and votes, which stand.
create table governance.discussion (
    item       uuid primary key references governance.item,
    words      text        not null check (length(words) <= 20000),
    written_by uuid,
    written_at timestamptz not null default now()
);
create table governance.minutes (
    session      uuid primary key references governance.session,
    adopted_on   date        not null,
    adopted_by   uuid,
    adopted_at   timestamptz not null default now(),
    published_on date check (published_on >= adopted_on),
    published_by uuid
);
create table governance.minutes_signature (
    session   uuid        not null references governance.minutes,
    office    text        not null check (office in ('PRESIDENT', 'SECRETARY')),
    name      text        not null,
    signed_on date        not null,
    signed_by uuid,
    signed_at timestamptz not null default now(),
    primary key (session, office)
);
create function governance.adopted_words_stand() returns trigger language plpgsql as $$
begin
    if exists (select from governance.minutes m join governance.item i on i.session = m.session
                where i.id = coalesce(new.item, old.item)) then
        raise exception 'the minutes are adopted' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger adopted_words_stand before insert or update or delete on governance.discussion
    for each row execute function governance.adopted_words_stand();
create function governance.minutes_stand() returns trigger language plpgsql as $$
begin
    if old.published_on is not null
       or row(new.session, new.adopted_on, new.adopted_by, new.adopted_at)
          is distinct from row(old.session, old.adopted_on, old.adopted_by, old.adopted_at)
       or (select count(*) from governance.minutes_signature where session = old.session) < 2 then
        raise exception 'minutes are adopted, signed and published, each once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger minutes_stand before update on governance.minutes
    for each row execute function governance.minutes_stand();
create trigger kept before delete or truncate on governance.minutes
    for each statement execute function governance.written_once();
create trigger written_once before update or delete or truncate on governance.minutes_signature
    for each statement execute function governance.written_once();
