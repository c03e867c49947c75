-- What the operator is charged with, and until when. The day « ends_on » is the last one.
create table governance.contract (
    id            uuid primary key default uuidv7(),
    operator      text        not null check (operator ~ '\S' and length(operator) <= 200),
    siren         text        not null check (siren ~ '^[0-9]{9}$'),
    since         date        not null,
    ends_on       date        not null check (ends_on >= since),
    deliberation  uuid references governance.deliberation, -- that awarded it, where the register has it
    decision      text check (decision ~ '\S' and length(decision) <= 200), -- its number, where another register has
    demonstration boolean     not null default false,
    entered_by    uuid        not null,
    entered_at    timestamptz not null default now(),
    check ((deliberation is null) <> (decision is null))
);

create table governance.contract_mission (
    contract uuid not null references governance.contract,
    mission  text not null check (mission in ('ANIMATION', 'TRAFFIC', 'LOYALTY', 'ANALYSIS', 'CHARTER')),
    primary key (contract, mission)
);

create table governance.objective (
    id         uuid primary key default uuidv7(),
    contract   uuid           not null,
    mission    text           not null,
    sentence   text           not null check (sentence ~ '\S' and length(sentence) <= 300),
    target     numeric(12, 2) not null check (target > 0),
    unit       text           not null check (unit ~ '\S' and length(unit) <= 60),
    due_on     date           not null,
    entered_by uuid           not null,
    entered_at timestamptz    not null default now(),
    foreign key (contract, mission) references governance.contract_mission
);
create index on governance.objective (contract);

-- Who acts for the operator: it ends with its last day, with its withdrawal or with the contract.
create table governance.operator_right (
    id       uuid primary key default uuidv7(),
    contract uuid        not null references governance.contract,
    person   uuid        not null,
    since    date        not null,
    until    date check (until >= since),
    given_by uuid        not null,
    given_at timestamptz not null default now()
);
create index on governance.operator_right (person);

create table governance.right_withdrawal (
    entitlement  uuid primary key references governance.operator_right,
    withdrawn_by uuid        not null,
    withdrawn_at timestamptz not null default now()
);

-- Handed in once; what was wrong stands, and another report corrects it.
create table governance.operator_report (
    id           uuid primary key default uuidv7(),
    contract     uuid        not null references governance.contract,
    begins_on    date        not null,
    ends_on      date        not null check (ends_on >= begins_on),
    summary      text        not null check (summary ~ '\S' and length(summary) <= 600), -- for everybody
    body         text        not null check (body ~ '\S' and length(body) <= 10000), -- for the members
    corrects     uuid unique references governance.operator_report,
    file_name    text,
    file_type    text,
    bytes        bytea,
    handed_in_by uuid        not null,
    handed_in_at timestamptz not null default now(),
    check (corrects <> id),
    check ((bytes is null) = (file_name is null) and (bytes is null) = (file_type is null))
);
create index on governance.operator_report (contract);

create table governance.figure (
    report    uuid           not null references governance.operator_report,
    objective uuid           not null references governance.objective,
    reached   numeric(12, 2) not null check (reached >= 0),
    primary key (report, objective)
);

-- The communication kit. Whether a version waits, is in use or was refused is nowhere written: it follows from who was
-- asked and what they answered.
create table governance.material (
    id            uuid primary key default uuidv7(),
    slug          text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name          text        not null check (name ~ '\S' and length(name) <= 120),
    kind          text        not null check (kind in ('LOGO', 'POSTER', 'PICTURE', 'TEXT', 'OTHER')),
    purpose       text        not null check (purpose ~ '\S' and length(purpose) <= 500),
    mission       text check (mission in ('ANIMATION', 'TRAFFIC', 'LOYALTY', 'ANALYSIS', 'CHARTER')), -- that it serves
    demonstration boolean     not null default false,
    entered_by    uuid        not null,
    entered_at    timestamptz not null default now()
);

create table governance.kit_version (
    id          uuid primary key default uuidv7(),
    material    uuid        not null references governance.material,
    number      smallint    not null check (number > 0),
    agreement   uuid        not null references governance.agreement,
    siren       text, -- of the party that supplied it
    contract    uuid references governance.contract, -- or the operator's
    supplier    text        not null,
    change      text        not null check (length(change) <= 500),
    file_name   text        not null,
    file_type   text        not null,
    bytes       bytea       not null check (length(bytes) between 1 and 10485760),
    supplied_by uuid        not null,
    supplied_at timestamptz not null,
    unique (material, number),
    foreign key (agreement, siren) references governance.party,
    check ((siren is null) <> (contract is null)),
    check (number = 1 or change ~ '\S') -- what is other than before
);

-- Whose consent it takes: every party of that day for what is new, the département alone for a change.
create table governance.kit_asked (
    version   uuid not null references governance.kit_version,
    agreement uuid not null,
    siren     text not null,
    primary key (version, siren),
    foreign key (agreement, siren) references governance.party
);

create table governance.kit_answer (
    version     uuid        not null,
    siren       text        not null,
    agreed      boolean     not null,
    reason      text check (reason ~ '\S' and length(reason) <= 500),
    answered_by uuid        not null,
    answered_at timestamptz not null,
    primary key (version, siren),
    foreign key (version, siren) references governance.kit_asked,
    check (agreed = (reason is null))
);

-- A number and nothing else: nobody is noted.
create table governance.kit_download (
    version uuid primary key references governance.kit_version,
    times   bigint not null check (times > 0)
);

create table governance.audit (
    id            uuid primary key default uuidv7(),
    title         text        not null check (title ~ '\S' and length(title) <= 200),
    auditor       text        not null check (auditor ~ '\S' and length(auditor) <= 200),
    day           date        not null,
    scope         text        not null check (scope ~ '\S' and length(scope) <= 2000),
    demonstration boolean     not null default false,
    entered_by    uuid        not null,
    entered_at    timestamptz not null default now()
);

create table governance.finding (
    id         uuid primary key default uuidv7(),
    audit      uuid        not null references governance.audit,
    position   smallint    not null check (position > 0),
    kind       text        not null check (kind in ('CONFORMITY', 'STRENGTH', 'WEAKNESS', 'RECOMMENDATION')),
    sentence   text        not null check (sentence ~ '\S' and length(sentence) <= 300),
    detail     text        not null default '' check (length(detail) <= 4000),
    entered_by uuid        not null,
    entered_at timestamptz not null default now(),
    unique (audit, position)
);

-- What became of a finding; the last one holds, those before it stay.
create table governance.finding_decision (
    id           bigint generated always as identity primary key,
    finding      uuid        not null references governance.finding,
    deliberation uuid references governance.deliberation,
    reason       text check (reason ~ '\S' and length(reason) <= 1000),
    decided_by   uuid        not null,
    decided_at   timestamptz not null,
    check ((deliberation is null) <> (reason is null))
);
create index on governance.finding_decision (finding);

do $$
declare t text;
begin
    foreach t in array array['contract', 'contract_mission', 'objective', 'operator_right', 'right_withdrawal', 'operator_report',
                             'figure', 'material', 'kit_version', 'kit_asked', 'kit_answer', 'audit', 'finding', 'finding_decision'] loop
        execute format('create trigger written_once before update or delete or truncate on governance.%I
                        for each statement execute function governance.written_once()', t);
        if exists (select from pg_roles where rolname = 'halle_app') then
            execute format('revoke update, delete, truncate on governance.%I from halle_app', t);
        end if;
    end loop;
end $$;
