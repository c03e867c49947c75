create schema costsharing;

-- A spending of the partnership, as it was estimated; what became of it stands in the rows below.
create table costsharing.expense (
    id         uuid primary key default uuidv7(),
    code       text        not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,29}$'),
    procedure  text        not null, -- as the agreement names what is shared
    supplier   text        not null,
    object     text        not null,
    year       smallint    not null check (year between 2000 and 2200),
    net_cents  bigint      not null check (net_cents >= 0),
    vat_cents  bigint      not null check (vat_cents >= 0),
    entered_by uuid        not null,
    entered_at timestamptz not null default now(),
    check (net_cents + vat_cents between 1 and 1999999998)
);

create table costsharing.decision (
    expense    uuid primary key references costsharing.expense,
    number     text        not null,
    decided_on date        not null,
    entered_by uuid        not null,
    entered_at timestamptz not null default now()
);

-- Only an invoice has an amount of its own: the final one.
create table costsharing.stage (
    expense    uuid        not null references costsharing.expense,
    stage      text        not null check (stage in ('ENGAGED', 'INVOICED', 'PAID')),
    day        date        not null,
    net_cents  bigint check (net_cents >= 0),
    vat_cents  bigint check (vat_cents >= 0),
    entered_by uuid        not null,
    entered_at timestamptz not null default now(),
    primary key (expense, stage),
    check ((stage = 'INVOICED') = (net_cents is not null) and (net_cents is null) = (vat_cents is null))
);

-- What was voted for a year; a later vote adds to it.
create table costsharing.budget (
    year       smallint    not null check (year between 2000 and 2200),
    decision   text        not null,
    cents      bigint      not null check (cents > 0),
    entered_by uuid        not null,
    entered_at timestamptz not null default now(),
    primary key (year, decision)
);

-- By what an expense is shared that is decided from this day on, until the next key.
create table costsharing.allocation_key (
    since              date primary key,
    department_permille smallint   not null check (department_permille between 0 and 1000),
    kind               text        not null check (kind in ('MUNICIPALE', 'TOTALE')),
    vintage            smallint    not null,
    decision           text        not null,
    entered_by         uuid        not null,
    entered_at         timestamptz not null default now()
);

-- What is called from a party: once, numbered by year without a gap.
create table costsharing.claim (
    id        uuid primary key default uuidv7(),
    year      smallint    not null,
    number    int         not null check (number > 0),
    siren     text        not null check (siren ~ '^[0-9]{9}$'),
    party     text        not null,
    called_on date        not null,
    cents     bigint      not null check (cents <> 0), -- negative: the party gets it back
    called_by uuid        not null,
    called_at timestamptz not null default now(),
    unique (year, number)
);
create index on costsharing.claim (siren);

-- Frozen with its calculation. The round keeps one part from being called twice.
create table costsharing.claim_line (
    claim               uuid     not null references costsharing.claim,
    expense             uuid     not null references costsharing.expense,
    siren               text     not null,
    round               smallint not null check (round > 0),
    basis_cents         bigint   not null, -- the amount that is shared
    part_cents          bigint   not null, -- of it, this party's
    before_cents        bigint   not null, -- of which called before
    cents               bigint   not null check (cents = part_cents - before_cents and cents <> 0),
    population          int      not null,
    people              int      not null, -- of all partners
    department_permille smallint not null,
    kind                text     not null,
    vintage             smallint not null,
    primary key (claim, expense),
    unique (expense, siren, round)
);

-- The public accountant's own number, once it is issued.
create table costsharing.title (
    claim      uuid primary key references costsharing.claim,
    number     text        not null unique,
    issued_on  date        not null,
    entered_by uuid        not null,
    entered_at timestamptz not null default now()
);

create table costsharing.receipt (
    id         uuid primary key default uuidv7(),
    claim      uuid        not null references costsharing.claim,
    day        date        not null,
    cents      bigint      not null check (cents <> 0),
    reference  text        not null,
    entered_by uuid        not null,
    entered_at timestamptz not null default now(),
    unique (claim, reference)
);

create table costsharing.contest (
    claim      uuid primary key references costsharing.claim,
    day        date        not null,
    reason     text        not null,
    entered_by uuid        not null,
    entered_at timestamptz not null default now()
);

create function costsharing.written_once() returns trigger language plpgsql as $$
begin
    raise exception 'costsharing.% is written once', tg_table_name using errcode = 'restrict_violation';
end $$;
do $$
declare t text;
begin
    foreach t in array array['claim', 'claim_line', 'receipt', 'title'] loop
        execute format('create trigger written_once before update or delete or truncate on costsharing.%I
                        for each statement execute function costsharing.written_once()', t);
    end loop;
end $$;
