-- The text that binds the département and its partners. What it leaves open is a choice, kept here with it.
create table governance.agreement (
    id              uuid primary key default uuidv7(),
    name            text        not null unique,
    ends_on         date        not null, -- its last day
    notice_months   smallint    not null check (notice_months >= 0),
    reminder_months smallint    not null check (reminder_months >= 0),
    reading         text        not null check (reading in ('LATER_DECISIONS', 'LATER_PROCEDURES')),
    demonstration   boolean     not null,
    entered_at      timestamptz not null default now()
);

create table governance.article (
    agreement uuid     not null references governance.agreement,
    number    smallint not null check (number > 0),
    title     text     not null,
    body      text     not null,
    primary key (agreement, number)
);

-- What the text itself shares among the parties, and what each amendment adds to it (amendment 0: the text).
create table governance.shared_procedure (
    agreement uuid     not null references governance.agreement,
    code      text     not null check (code ~ '^[A-Z0-9][A-Z0-9-]{1,29}$'),
    name      text     not null,
    article   smallint not null default 0,
    amendment smallint not null default 0,
    primary key (agreement, code),
    check ((article > 0) <> (amendment > 0))
);

create table governance.party (
    agreement  uuid    not null references governance.agreement,
    siren      text    not null check (siren ~ '^[0-9]{9}$'),
    name       text    not null,
    department boolean not null,
    signed_on  date,
    signed_by  uuid, -- who entered it
    signed_at  timestamptz,
    primary key (agreement, siren)
);
create unique index one_department on governance.party (agreement) where department;

create table governance.amendment (
    agreement     uuid        not null references governance.agreement,
    number        smallint    not null check (number > 0),
    subject       text        not null,
    decision      text        not null,
    decided_on    date        not null,
    in_force_from date        not null check (in_force_from >= decided_on),
    entered_by    uuid        not null,
    entered_at    timestamptz not null default now(),
    primary key (agreement, number)
);

create table governance.withdrawal (
    agreement    uuid        not null,
    siren        text        not null,
    notified_on  date        not null,
    effective_on date        not null check (effective_on >= notified_on),
    entered_by   uuid        not null,
    entered_at   timestamptz not null default now(),
    primary key (agreement, siren),
    foreign key (agreement, siren) references governance.party
);

-- Ended by concordant decisions: one act of each party.
create table governance.termination (
    agreement  uuid        not null,
    siren      text        not null,
    act        text        not null,
    acted_on   date        not null,
    entered_by uuid        not null,
    entered_at timestamptz not null default now(),
    primary key (agreement, siren),
    foreign key (agreement, siren) references governance.party
);
