create schema charter;

-- A draft until it is published; in force from then on, until the next one is. Nobody drafted the first one: it comes with Halle.
create table charter.version (
    number       int primary key check (number > 0),
    drafted_by   uuid,
    drafted_at   timestamptz not null,
    -- goes up with each change of the draft: what was computed for another is not shown
    revision     int         not null default 1,
    why          text        not null default '' check (length(why) <= 1000),
    published_by uuid,
    published_at timestamptz,
    effective_at timestamptz,
    -- for what is on sale already; from then on, what breaks a blocking rule leaves the shelf
    grace_days   int check (grace_days between 0 and 365),
    check (num_nonnulls(published_at, effective_at, grace_days) in (0, 3)),
    check (published_by is not null or published_at is null or number = 1),
    check (effective_at >= published_at)
);
-- one draft at a time: two people see the same one
create unique index on charter.version ((true)) where published_at is null;

create table charter.rule (
    version  int     not null references charter.version (number) on delete cascade,
    code     text    not null check (code ~ '^[a-z0-9-]{1,40}$'),
    position int     not null,
    kind     text    not null,
    least    int check (least >= 0),
    most     int check (most >= 0),
    words    text[]  not null default '{}',
    aisles   text[]  not null default '{}',
    trades   text[]  not null default '{}',
    weight   int     not null check (weight between 1 and 20),
    blocking boolean not null default false,
    -- kept in the version, and asked of nobody
    silent   boolean not null default false,
    primary key (version, code),
    check (least <= most)
);

create function charter.written_once() returns trigger language plpgsql as $$
begin
    if exists (select from charter.version where number = old.version and published_at is not null) then
        raise exception 'a published version is written once' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger written_once before update or delete on charter.rule for each row execute function charter.written_once();

-- What each listing scored last.
create table charter.checked (
    product_id uuid primary key,
    shop_id    uuid        not null,
    slug       text        not null,
    title      text        not null,
    version    int         not null references charter.version (number),
    asked      int         not null check (asked >= 0),
    kept       int         not null check (kept between 0 and asked),
    failed     text[]      not null,
    blocked    boolean     not null,
    checked_at timestamptz not null
) with (fillfactor = 80);
create index on charter.checked (shop_id, lower(title));

-- How far a re-check of everything has come, beside its progress in jobs: the last product it has seen.
create table charter.recheck (
    name         text primary key,
    last_product uuid not null
);

-- What a draft would do to the listings of each shop, beside its progress in jobs; nothing is kept of each listing.
create table charter.impact (
    version   int    not null references charter.version (number) on delete cascade,
    revision  int    not null,
    shop_id   uuid   not null,
    listings  int    not null,
    lower     int    not null,
    blocked   int    not null,
    points    bigint not null, -- of the version in force
    to_be     bigint not null, -- of the draft
    primary key (version, revision, shop_id)
);

-- A listing taken off the shelf: which rules of which version it broke (DSA, art. 17), and why it came back.
create table charter.decision (
    id         uuid primary key default uuidv7(),
    product_id uuid        not null,
    shop_id    uuid        not null,
    title      text        not null,
    version    int         not null references charter.version (number),
    rules      text[]      not null check (cardinality(rules) > 0),
    decided_at timestamptz not null,
    lifted_at  timestamptz check (lifted_at >= decided_at),
    lifted_for text check (lifted_for in ('MENDED', 'APPEAL', 'GONE')),
    check ((lifted_at is null) = (lifted_for is null))
);
create unique index on charter.decision (product_id) where lifted_at is null;
create index on charter.decision (shop_id, decided_at desc);

-- A merchant's complaint against it (art. 20), and a person's answer.
create table charter.appeal (
    decision_id uuid primary key references charter.decision (id),
    words       text        not null check (length(words) between 1 and 4000),
    appealed_by uuid        not null,
    appealed_at timestamptz not null,
    granted     boolean,
    answer      text check (length(answer) between 1 and 4000),
    answered_by uuid,
    answered_at timestamptz,
    check (num_nonnulls(granted, answer, answered_by, answered_at) in (0, 4))
);

-- What an appeal has won: the rule still costs points there, and no longer blocks.
create table charter.exemption (
    product_id  uuid not null,
    code        text not null,
    decision_id uuid not null references charter.appeal (decision_id),
    primary key (product_id, code)
);

-- Who has accepted which version for a shop.
create table charter.acceptance (
    shop_id     uuid        not null,
    version     int         not null references charter.version (number),
    accepted_by uuid        not null,
    accepted_at timestamptz not null,
    primary key (shop_id, version)
);

insert into charter.version (number, drafted_at, published_at, effective_at, grace_days) values (1, now(), now(), now(), 90);
insert into charter.rule (version, position, code, kind, least, most, words, aisles, weight, blocking, silent) values
    (1, 1, 'pictures', 'PICTURES', 1, null, '{}', '{}', 15, false, false),
    (1, 2, 'alternative-text', 'ALTERNATIVE_TEXT', null, null, '{}', '{}', 5, false, false),
    (1, 3, 'title-length', 'TITLE_LENGTH', 4, 120, '{}', '{}', 8, false, false),
    (1, 4, 'title-case', 'TITLE_CASE', null, null, '{}', '{}', 4, false, false),
    (1, 5, 'description', 'DESCRIPTION_LENGTH', 60, null, '{}', '{}', 12, false, false),
    (1, 6, 'price', 'PRICE', 10, 1000000, '{}', '{}', 5, false, false),
    (1, 7, 'unit-price', 'UNIT_PRICE', null, null, '{}',
     '{cremerie,viandes-et-poissons,fruits-et-legumes,epicerie,boissons,chocolats-et-biscuits}', 10, false, false),
    (1, 8, 'origin', 'ORIGIN', null, null, '{}', '{fruits-et-legumes,boucherie,charcuterie,poissons,miels,cremerie}', 10, false, false),
    (1, 9, 'allergens', 'ALLERGENS', null, null, '{}',
     '{pain-et-douceurs,cremerie,viandes-et-poissons,epicerie,boissons}', 15, false, false),
    (1, 10, 'barcode', 'BARCODE', null, null, '{}', '{}', 3, false, false),
    (1, 11, 'forbidden-words', 'FORBIDDEN_WORDS', null, null,
     '{cigarette,cigarettes,tabac à rouler,snus,puff jetable,médicament,médicaments,ivoire d’éléphant,corail rouge,munition,munitions}', '{}', 20, true, false),
    (1, 12, 'forbidden-aisles', 'FORBIDDEN_AISLES', null, null, '{}', '{}', 20, true, true),
    (1, 13, 'contact-data', 'CONTACT_DATA', null, null, '{}', '{}', 10, true, false),
    (1, 14, 'duplicate', 'DUPLICATE', null, null, '{}', '{}', 5, false, false);
