-- Somebody who asked to be forgotten: the row stays as a bare id, so that what others must keep still points somewhere.
alter table identity.person
    alter column email drop not null,
    alter column name drop not null,
    add column erased_at timestamptz,
    add constraint forgotten_means_nameless check (num_nonnulls(email, name) = case when erased_at is null then 2 else 0 end),
    add constraint forgotten_means_closed check (erased_at is null or password_hash is null);

-- Subjects are hashed from now on: an attempt tells nobody's address.
delete from identity.sign_in_attempt;
create index on identity.sign_in_attempt (window_start);

-- What somebody asked by a form that everyone may send; a job answers it by letter, so that the form takes as long for an unknown address.
create table identity.wish (
    id            uuid primary key default uuidv7(),
    kind          text        not null check (kind in ('SIGN_UP', 'SIGN_IN', 'RESET')),
    email         text        not null check (length(email) <= 254),
    language      text        not null check (language in ('FR', 'EN')),
    next_path     text        not null check (next_path ~ '^/([^/\\]|$)'),
    asked_at      timestamptz not null,
    -- of a sign-up only
    name          text check (length(name) between 1 and 200),
    password_hash text,
    news_text     int,
    check ((kind = 'SIGN_UP') = (name is not null))
);

-- A way in that left by mail. Whoever reads this table cannot use it: only the hash of 256 random bits is here.
create table identity.link (
    hash          bytea primary key check (length(hash) = 32),
    kind          text        not null check (kind in ('SIGN_UP', 'SIGN_IN', 'RESET', 'NEW_EMAIL')),
    person_id     uuid references identity.person (id),
    email         text        not null, -- where it was sent
    next_path     text        not null check (next_path ~ '^/([^/\\]|$)'),
    made_at       timestamptz not null,
    ends_at       timestamptz not null check (ends_at > made_at),
    used_at       timestamptz,
    name          text check (length(name) between 1 and 200),
    language      text check (language in ('FR', 'EN')),
    password_hash text,
    news_text     int,
    check ((kind = 'SIGN_UP') = (person_id is null)),
    check ((kind = 'SIGN_UP') = (num_nonnulls(name, language) = 2))
);
create index on identity.link (person_id) where used_at is null;
create index on identity.link (ends_at);

-- A person's address book. The one chosen last is the usual one.
create table identity.address (
    id        uuid primary key default uuidv7(),
    person_id uuid        not null references identity.person (id),
    label     text        not null check (length(label) between 1 and 60),
    name      text        not null check (length(name) between 1 and 200),
    street    text        not null check (length(street) between 1 and 200),
    postcode  text        not null check (postcode ~ '^[0-9]{5}$'),
    commune   text        not null check (length(commune) between 1 and 100),
    phone     text        not null check (length(phone) <= 40),
    chosen_at timestamptz not null
);
create index on identity.address (person_id, chosen_at desc);

-- What a person agreed to, in which words, from when until when. Open until withdrawn.
create table identity.consent (
    id           uuid primary key default uuidv7(),
    person_id    uuid        not null references identity.person (id),
    purpose      text        not null check (purpose = 'NEWS'),
    text_version int         not null check (text_version > 0),
    given_at     timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create unique index one_open_consent on identity.consent (person_id, purpose) where withdrawn_at is null;

-- That somebody was forgotten, and what had to be kept, by which law, until when. No name, no address.
create table identity.erasure (
    person_id uuid primary key references identity.person (id),
    asked_at  timestamptz not null
);
create table identity.kept (
    person_id uuid not null references identity.erasure (person_id),
    position  int  not null,
    what      text not null, -- keys of sentences
    why       text not null,
    law       text not null,
    until     date,
    primary key (person_id, position)
);
