-- A provider is engaged to bring shops onto the shelf: how many, at what price each, in which EPCI.
create table shops.assistance_contract (
    id          uuid primary key default uuidv7(),
    provider_id uuid        not null, -- its organisation
    number      text        not null unique check (length(number) between 1 and 60),
    first_day   date        not null,
    last_day    date        not null,
    shops       int         not null check (shops between 1 and 10000),
    price_cents bigint      not null check (price_cents between 0 and 100000000),
    epcis       text[]      not null check (cardinality(epcis) > 0),
    entered_by  uuid, -- nobody: the demonstration
    entered_at  timestamptz not null,
    check (first_day <= last_day)
);
create index on shops.assistance_contract (provider_id);

-- What a merchant lets the provider do for one shop. It ends on its day or at the merchant's word, and is never prolonged:
-- another one is granted.
create table shops.onboarding_mandate (
    id          uuid primary key default uuidv7(),
    shop_id     uuid        not null references shops.shop (id),
    contract_id uuid        not null references shops.assistance_contract (id),
    scopes      text[]      not null check (cardinality(scopes) > 0 and scopes <@ array ['SHELF', 'DETAILS']),
    granted_by  uuid        not null,
    granted_at  timestamptz not null,
    until       timestamptz not null check (until > granted_at),
    revoked_by  uuid,
    revoked_at  timestamptz check (revoked_at >= granted_at),
    check ((revoked_by is null) = (revoked_at is null)),
    constraint one_mandate_at_a_time exclude using gist
        (shop_id with =, tstzrange(granted_at, least(until, revoked_at)) with &&)
);
create index on shops.onboarding_mandate (contract_id);

-- A shop that a provider accompanies, from the first contact on.
create table shops.onboarding (
    id          uuid primary key default uuidv7(),
    contract_id uuid not null references shops.assistance_contract (id),
    shop_id     uuid not null references shops.shop (id),
    unique (contract_id, shop_id)
);
create index on shops.onboarding (shop_id);
create table shops.onboarding_stage (
    onboarding_id uuid        not null references shops.onboarding (id),
    stage         text        not null check (stage in ('CONTACTED', 'DATA_RECEIVED', 'LISTED', 'CHECKED', 'SIGNED_OFF')),
    reached_by    uuid        not null,
    reached_at    timestamptz not null,
    products      int, -- how many were on sale when the merchant signed
    primary key (onboarding_id, stage),
    check ((stage = 'SIGNED_OFF') = (products is not null))
);
-- Why it does not go on, as the agent says it; the latest one counts, until the next stage.
create table shops.onboarding_obstacle (
    id            uuid primary key default uuidv7(),
    onboarding_id uuid        not null references shops.onboarding (id),
    reason        text        not null check (length(reason) between 3 and 300),
    said_by       uuid        not null,
    said_at       timestamptz not null
);
create index on shops.onboarding_obstacle (onboarding_id, said_at desc);
create table shops.onboarding_hours (
    id            uuid primary key default uuidv7(),
    onboarding_id uuid        not null references shops.onboarding (id),
    day           date        not null,
    quarters      int         not null check (quarters between 1 and 48), -- of an hour
    note          text        not null check (length(note) between 3 and 300),
    spent_by      uuid        not null,
    noted_at      timestamptz not null,
    withdrawn_by  uuid,
    withdrawn_at  timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index on shops.onboarding_hours (onboarding_id);
-- The provider asks, the merchant answers: with a mandate, or without one, which is no.
create table shops.mandate_request (
    id            uuid primary key default uuidv7(),
    onboarding_id uuid        not null references shops.onboarding (id),
    scopes        text[]      not null check (cardinality(scopes) > 0 and scopes <@ array ['SHELF', 'DETAILS']),
    last_day      date        not null,
    asked_by      uuid        not null,
    asked_at      timestamptz not null,
    answered_by   uuid,
    answered_at   timestamptz,
    mandate_id    uuid references shops.onboarding_mandate (id),
    check ((answered_by is null) = (answered_at is null)),
    check (mandate_id is null or answered_at is not null)
);
create unique index on shops.mandate_request (onboarding_id) where answered_at is null;

-- Whatever an agent sent for a shop, refused or not. mandate_id: the one it was done under, if one held.
create table shops.agent_act (
    id          uuid primary key default uuidv7(),
    shop_id     uuid        not null references shops.shop (id),
    provider_id uuid        not null,
    mandate_id  uuid references shops.onboarding_mandate (id),
    person_id   uuid        not null,
    path        text        not null check (length(path) <= 300), -- without the shop: « /products/pain-de-seigle/edit »
    status      int         not null, -- of the answer (RFC 9110)
    at          timestamptz not null
);
create index on shops.agent_act (shop_id, id desc);
create function shops.written_once() returns trigger language plpgsql as $$
begin
    raise exception 'what an agent did is written once';
end $$;
create trigger written_once before update or delete on shops.agent_act
    for each row execute function shops.written_once();
