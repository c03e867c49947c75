-- An opening that was given up: of its shop stays an empty row that nobody reaches, because what was once done for it
-- (orders of a later day never, acts of an agent perhaps) is written once.
alter table shops.founding
    add column given_up_at timestamptz,
    add check (given_up_at is null or validated_at is null);
drop index shops.one_at_a_time;
create unique index one_at_a_time on shops.founding (person_id) where validated_at is null and given_up_at is null;
alter table shops.shop add column given_up_at timestamptz;

-- A letter that lets a shop which somebody met open here, with what is known of it already typed. Only a hash of its
-- link is kept.
create table shops.prospect_invitation (
    id          uuid primary key default uuidv7(),
    prospect_id uuid        not null references shops.prospect (id) on delete cascade,
    email       text        check (email = lower(email) and email like '%_@_%'), -- none once its person asked to be forgotten
    siret       text        not null check (siret ~ '^([0-9]{14})?$'),
    trade       text        not null check (trade in ('', 'SHOPKEEPER', 'CRAFTSPERSON', 'LIBERAL_PROFESSION', 'FARMER')),
    token_hash  bytea       not null unique check (octet_length(token_hash) = 32),
    invited_by  uuid        not null,
    invited_at  timestamptz not null,
    expires_at  timestamptz not null check (expires_at > invited_at),
    -- the opening that began with it
    founding_id uuid unique references shops.founding (id) on delete set null
);
create index on shops.prospect_invitation (prospect_id, invited_at desc);
create index on shops.prospect_invitation (invited_by, invited_at);
create index on shops.prospect_invitation (email);
