create schema moderation;

-- A notice (DSA, art. 16), with what it was about as it stood at that moment.
create table moderation.report (
    id              uuid primary key default uuidv7(),
    kind            text        not null check (kind ~ '^[a-z-]{1,40}$'),
    content_id      uuid        not null,
    address         text        not null,
    title           text        not null,
    body            text        not null,
    author_name     text        not null,
    author_email    text        not null,
    author_language text        not null check (author_language in ('FR', 'EN')),
    -- what the content stands in, so that a whole shop can be suspended for one of its products
    within_kind     text,
    within_id       uuid,
    reason          text        not null check (reason in
                    ('ILLEGAL', 'COUNTERFEIT', 'DANGEROUS', 'MISLEADING', 'PERSONAL_DATA', 'CHILD_ABUSE', 'OTHER')),
    explanation     text        not null check (length(explanation) between 1 and 4000),
    language        text        not null check (language in ('FR', 'EN')),
    origin          text        not null check (origin in ('NOTICE', 'OWN_INITIATIVE')),
    good_faith_at   timestamptz not null,
    reported_at     timestamptz not null,
    -- who reported, until it is nobody's business any more; of child abuse one may report without a name (art. 16(2)(c))
    name            text,
    email           text,
    sender          text, -- a keyed hash of the network address, to count with
    forgotten_at    timestamptz,
    check ((within_kind is null) = (within_id is null)),
    check (reason = 'CHILD_ABUSE' or forgotten_at is not null or num_nonnulls(name, email) = 2),
    check (forgotten_at is null or num_nonnulls(name, email, sender) = 0)
);
create index on moderation.report (reported_at);
create index on moderation.report (sender, reported_at) where sender is not null;

-- What was decided, with its grounds (art. 17). Every one is taken by a person.
create table moderation.decision (
    id         uuid primary key default uuidv7(),
    report_id  uuid        not null unique references moderation.report (id),
    outcome    text        not null check (outcome in ('NOTHING', 'CORRECTION', 'WITHDRAWN', 'SUSPENDED')),
    facts      text        not null check (length(facts) between 1 and 4000),
    ground     text        not null check (ground in ('NONE', 'LAW', 'TERMS')),
    reference  text        not null check (length(reference) <= 300),
    decided_by uuid        not null,
    decided_at timestamptz not null,
    unique (id, decided_by),
    check ((outcome = 'NOTHING') = (ground = 'NONE')),
    check (ground = 'NONE' or reference <> '')
);

-- A complaint against a decision (art. 20): one of the author, one of whoever reported.
create table moderation.appeal (
    id            uuid primary key default uuidv7(),
    decision_id   uuid        not null,
    first_decider uuid        not null,
    side          text        not null check (side in ('AUTHOR', 'REPORTER')),
    words         text        not null check (length(words) between 1 and 4000),
    appealed_at   timestamptz not null,
    unique (decision_id, side),
    unique (id, first_decider),
    foreign key (decision_id, first_decider) references moderation.decision (id, decided_by)
);

-- Decided by somebody else than the first decision: the check is the last line of defence.
create table moderation.appeal_decision (
    appeal_id     uuid primary key,
    first_decider uuid        not null,
    outcome       text        not null check (outcome in ('NOTHING', 'CORRECTION', 'WITHDRAWN', 'SUSPENDED')),
    facts         text        not null check (length(facts) between 1 and 4000),
    decided_by    uuid        not null check (decided_by <> first_decider),
    decided_at    timestamptz not null,
    foreign key (appeal_id, first_decider) references moderation.appeal (id, first_decider)
);

create function moderation.written_once() returns trigger language plpgsql as $$
begin
    raise exception 'what was reported and decided is written once';
end $$;
create trigger written_once before delete or update of id, kind, content_id, address, title, body, reason, explanation, origin, reported_at
    on moderation.report for each row execute function moderation.written_once();
create trigger written_once before update or delete on moderation.decision for each row execute function moderation.written_once();
create trigger written_once before update or delete on moderation.appeal for each row execute function moderation.written_once();
create trigger written_once before update or delete on moderation.appeal_decision for each row execute function moderation.written_once();
