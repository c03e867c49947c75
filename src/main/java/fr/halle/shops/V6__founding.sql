-- A shop in the making: whose it will be, what was typed so far, and how far it has come. Once its shop exists nobody but its team sees it until it is validated.
create table shops.founding (
    id           uuid primary key default uuidv7(),
    person_id    uuid        not null,
    begun_at     timestamptz not null,
    shop_id      uuid unique references shops.shop (id),
    epci         char(9), -- of the commune, by SIREN: whose animator looks at it
    asked_at     timestamptz, -- while it waits for an animator
    validated_at timestamptz,
    validated_by uuid,
    check ((validated_at is null) = (validated_by is null)),
    check (asked_at is null or (shop_id is not null and epci is not null)),
    check (validated_at is null or asked_at is not null)
);
create unique index one_at_a_time on shops.founding (person_id) where validated_at is null;
create index on shops.founding (asked_at) where asked_at is not null and validated_at is null;

-- As it was typed, right or wrong: nothing is lost to a mistake.
create table shops.founding_field (
    founding_id uuid not null references shops.founding (id) on delete cascade,
    name        text not null check (length(name) between 1 and 40),
    typed       text not null check (length(typed) <= 4000),
    primary key (founding_id, name)
);

-- What an animator asked to change, and why.
create table shops.founding_return (
    id          uuid primary key default uuidv7(),
    founding_id uuid        not null references shops.founding (id) on delete cascade,
    reason      text        not null check (length(reason) between 1 and 4000),
    returned_by uuid        not null,
    returned_at timestamptz not null
);
create index on shops.founding_return (founding_id, id desc);
