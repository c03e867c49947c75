create schema governance;

-- A body that decides. The delay is in clear days (jours francs) between the sending and the session, with the article
-- or the choice that it comes from.
create table governance.body (
    id            uuid primary key default uuidv7(),
    slug          text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name          text        not null check (name ~ '\S' and length(name) <= 200),
    kind          text        not null check (kind in ('STEERING', 'TECHNICAL', 'PARTNER_COUNCIL', 'ASSEMBLY')),
    authority     text        not null check (authority ~ '\S' and length(authority) <= 200), -- in whose name it decides
    siret         text check (siret ~ '^[0-9]{14}$'),
    prefix        text        not null unique check (prefix ~ '^[A-Z][A-Z0-9]{0,7}$'), -- of its numbers: CP-2026-004
    delay_days    smallint    not null check (delay_days between 0 and 60),
    delay_article text        not null check (delay_article ~ '\S' and length(delay_article) <= 200),
    demonstration boolean     not null default false,
    entered_by    uuid,
    entered_at    timestamptz not null default now()
);

-- The rules that a body follows from a day on, by the name of the set.
create table governance.rule_of_body (
    body       uuid        not null references governance.body,
    rules      text        not null,
    since      date        not null,
    entered_by uuid,
    entered_at timestamptz not null default now(),
    primary key (body, since)
);

create table governance.college (
    id    uuid primary key default uuidv7(),
    body  uuid     not null references governance.body,
    name  text     not null check (name ~ '\S' and length(name) <= 200),
    share smallint not null check (share between 1 and 1000),
    unique (body, name)
);

-- A mandate: from a day on, until the day before another. A substitute has no number: who sits in somebody's place
-- speaks with that number.
create table governance.member (
    id            uuid primary key default uuidv7(),
    body          uuid        not null references governance.body,
    number        smallint check (number between 1 and 999),
    name          text        not null check (name ~ '\S' and length(name) <= 200),
    email         text check (length(email) <= 254),
    person        uuid,
    college       uuid references governance.college,
    represents    text        not null default '' check (length(represents) <= 200),
    office        text check (office in ('PRESIDENT', 'SECRETARY')),
    since         date        not null,
    until         date check (until > since),
    substitute_of uuid references governance.member,
    entered_by    uuid,
    entered_at    timestamptz not null default now(),
    check ((number is null) = (substitute_of is not null)),
    check (substitute_of is null or office is null),
    constraint one_number_at_a_time exclude using gist
        (body with =, number with =, daterange(since, until) with &&) where (number is not null),
    constraint one_office_at_a_time exclude using gist
        (body with =, office with =, daterange(since, until) with &&) where (office is not null)
);
create index on governance.member (person) where person is not null;

-- Rules and delay are stored whole, as they were on that day: what changes later changes nothing here.
create table governance.session (
    id            uuid primary key default uuidv7(),
    body          uuid        not null references governance.body,
    day           date        not null,
    starts        time        not null,
    place         text        not null check (place ~ '\S' and length(place) <= 300),
    rules         jsonb       not null,
    delay_days    smallint    not null,
    delay_article text        not null,
    urgency       text check (urgency ~ '\S' and length(urgency) <= 500),
    planned_by    uuid,
    planned_at    timestamptz not null default now(),
    convoked_at   timestamptz,
    convoked_by   uuid,
    opened_at     timestamptz,
    opened_by     uuid,
    closed_at     timestamptz,
    closed_by     uuid,
    check (opened_at is null or convoked_at is not null),
    check (closed_at is null or opened_at is not null)
);
create index on governance.session (body, day);

create table governance.item (
    id           uuid primary key default uuidv7(),
    session      uuid     not null references governance.session,
    position     smallint not null check (position > 0),
    title        text     not null check (title ~ '\S' and length(title) <= 300),
    report       text     not null default '' check (length(report) <= 20000),
    ratification boolean  not null default false, -- needs each partner's council afterwards
    unique (session, position)
);

-- Who was called, where, and by which letter; when it left is copied here, since letters are not kept for ever.
create table governance.summons (
    session uuid not null references governance.session,
    member  uuid not null references governance.member,
    name    text not null,
    address text, -- none: called on paper
    letter  uuid,
    sent_at timestamptz,
    primary key (session, member)
);

-- The roll at the opening: a mandate that ends later ends nothing here.
create table governance.seat (
    session    uuid     not null references governance.session,
    number     smallint not null,
    member     uuid     not null references governance.member,
    name       text     not null,
    represents text     not null,
    college    text,
    share      smallint,
    substitute text,
    office     text,
    primary key (session, number)
);

-- What the secretary notes while the body meets; at is the local time, to the second. A note that replaces another
-- stands in its place.
create table governance.note (
    id         bigint generated always as identity primary key,
    session    uuid        not null references governance.session,
    at         time(0)     not null,
    what       text        not null check (what in ('ARRIVED', 'LEFT', 'PROXY', 'PROXY_BACK')),
    member     smallint    not null,
    holder     smallint,
    substitute boolean     not null default false,
    replaces   bigint unique references governance.note,
    typed      text        not null check (length(typed) <= 200),
    noted_by   uuid,
    noted_at   timestamptz not null default now(),
    foreign key (session, member) references governance.seat (session, number),
    foreign key (session, holder) references governance.seat (session, number),
    check ((holder is not null) = (what = 'PROXY')),
    check (what = 'ARRIVED' or not substitute)
);
create index on governance.note (session, id);

create table governance.strike (
    note      bigint primary key references governance.note,
    reason    text        not null check (reason ~ '\S' and length(reason) <= 300),
    struck_by uuid,
    struck_at timestamptz not null default now()
);

-- The room as it was when an item was voted on, and how the vote ended.
create table governance.vote (
    id            uuid primary key default uuidv7(),
    item          uuid        not null unique references governance.item,
    at            time(0)     not null,
    method        text        not null check (method in ('SHOW_OF_HANDS', 'ROLL_CALL', 'PAPER', 'PHONES', 'SECRET_PHONES')),
    in_office     smallint    not null,
    present       smallint[]  not null,
    substituted   smallint[]  not null, -- of those present: places taken by a substitute
    givers        smallint[]  not null, -- of the proxies in force
    holders       smallint[]  not null,
    interested    smallint[]  not null, -- left the vote
    voters        smallint[]  not null,
    quorum_needed smallint    not null,
    chair         smallint,
    tellers       text[]      not null,
    votes_for     smallint    not null,
    against       smallint    not null,
    abstain       smallint    not null,
    votes_cast    smallint    not null,
    needed        smallint    not null,
    outcome       text        not null check (outcome in ('ADOPTED', 'REJECTED', 'SECOND_READING')),
    reason        text        not null,
    articles      text[]      not null,
    taken_by      uuid,
    taken_at      timestamptz not null default now(),
    check (cardinality(givers) = cardinality(holders)),
    check (votes_for + against + abstain = cardinality(voters)),
    check (votes_cast = votes_for + against),
    check ((method in ('PAPER', 'SECRET_PHONES')) = (cardinality(tellers) = 2))
);

-- Of a vote that is not secret. A proxy's voice is filed under its giver.
create table governance.voice (
    vote   uuid     not null references governance.vote,
    number smallint not null,
    choice text     not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    primary key (vote, number)
);

-- By college, of every vote of a body that has some.
create table governance.college_count (
    vote      uuid     not null references governance.vote,
    college   text     not null,
    share     smallint not null,
    votes_for smallint not null,
    against   smallint not null,
    abstain   smallint not null,
    primary key (vote, college)
);

-- The last number of a body and a year: the row is held until the transaction ends, so there is no gap.
create table governance.counter (
    body uuid     not null references governance.body,
    year smallint not null,
    last int      not null check (last > 0),
    primary key (body, year)
);

create table governance.deliberation (
    id             uuid primary key default uuidv7(),
    body           uuid        not null references governance.body,
    vote           uuid        not null unique references governance.vote,
    year           smallint    not null,
    ordinal        int         not null check (ordinal > 0),
    number         text        not null unique,
    subject        text        not null check (subject ~ '\S' and length(subject) <= 300),
    matter_code    text        not null default '' check (matter_code ~ '^([1-9]\.[0-9]{1,2})?$'),
    matter_name    text        not null default '' check (length(matter_name) <= 200),
    visas          text        not null default '' check (length(visas) <= 8000),
    grounds        text        not null default '' check (length(grounds) <= 8000),
    decision       text        not null default '' check (length(decision) <= 16000),
    budget_year    text        not null default '' check (budget_year ~ '^([0-9]{4}(/[0-9]{4})?)?$'),
    budget_name    text        not null default '' check (length(budget_name) <= 200),
    drafted_by     uuid,
    drafted_at     timestamptz not null default now(),
    prefecture     text check (prefecture ~ '^(PREF[0-9AB]{3}|SPREF[0-9AB]{3}[0-9]|SGAR[0-9AB]{3})$'),
    transmitted_on date,
    transmitted_by uuid,
    published_on   date,
    published_by   uuid,
    unique (body, year, ordinal),
    check ((prefecture is null) = (transmitted_on is null)),
    check (published_on is null or published_on >= transmitted_on)
);
create index on governance.deliberation (published_on) where published_on is not null;

create table governance.signature (
    deliberation uuid        not null references governance.deliberation,
    office       text        not null check (office in ('PRESIDENT', 'SECRETARY')),
    name         text        not null,
    signed_on    date        not null,
    signed_by    uuid,
    signed_at    timestamptz not null default now(),
    primary key (deliberation, office)
);

-- Once somebody has signed, the words stand; each date is written once, in its order.
create function governance.signed_words_stand() returns trigger language plpgsql as $$
declare signatures int;
begin
    select count(*) into signatures from governance.signature where deliberation = old.id;
    if row(new.id, new.body, new.vote, new.year, new.ordinal, new.number, new.drafted_by, new.drafted_at)
       is distinct from row(old.id, old.body, old.vote, old.year, old.ordinal, old.number, old.drafted_by, old.drafted_at)
       or signatures > 0 and row(new.subject, new.matter_code, new.matter_name, new.visas, new.grounds, new.decision,
                                 new.budget_year, new.budget_name)
          is distinct from row(old.subject, old.matter_code, old.matter_name, old.visas, old.grounds, old.decision,
                               old.budget_year, old.budget_name) then
        raise exception 'deliberation % is signed', old.number using errcode = 'restrict_violation';
    end if;
    if (old.transmitted_on is not null and row(new.prefecture, new.transmitted_on, new.transmitted_by)
        is distinct from row(old.prefecture, old.transmitted_on, old.transmitted_by))
       or (old.published_on is not null and row(new.published_on, new.published_by)
           is distinct from row(old.published_on, old.published_by))
       or (new.transmitted_on is not null and signatures < 2)
       or (new.published_on is not null and new.transmitted_on is null) then
        raise exception 'deliberation %: signed, transmitted, published, each once', old.number
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger signed_words_stand before update on governance.deliberation
    for each row execute function governance.signed_words_stand();

-- A session that was opened keeps its rules, one that was closed keeps everything.
create function governance.opened_session_stands() returns trigger language plpgsql as $$
begin
    if old.closed_at is not null
       or (old.opened_at is not null and to_jsonb(new) - array['closed_at', 'closed_by']
           is distinct from to_jsonb(old) - array['closed_at', 'closed_by']) then
        raise exception 'session % stands', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger opened_session_stands before update on governance.session
    for each row execute function governance.opened_session_stands();

-- Whatever is noted or voted holds the session for itself, and finds it open.
create function governance.session_is_open() returns trigger language plpgsql as $$
begin
    if not exists (select from governance.session
                    where id = new.session and opened_at is not null and closed_at is null) then
        raise exception 'session % is not open', new.session using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger session_is_open before insert on governance.note
    for each row execute function governance.session_is_open();

create function governance.written_once() returns trigger language plpgsql as $$
begin
    raise exception 'governance.% is written once', tg_table_name using errcode = 'restrict_violation';
end $$;
do $$
declare t text;
begin
    foreach t in array array['seat', 'note', 'strike', 'vote', 'voice', 'college_count', 'signature'] loop
        execute format('create trigger written_once before update or delete or truncate on governance.%I
                        for each statement execute function governance.written_once()', t);
        if exists (select from pg_roles where rolname = 'halle_app') then
            execute format('revoke update, delete, truncate on governance.%I from halle_app', t);
        end if;
    end loop;
    foreach t in array array['deliberation', 'session'] loop
        execute format('create trigger kept before delete or truncate on governance.%I
                        for each statement execute function governance.written_once()', t);
    end loop;
end $$;
