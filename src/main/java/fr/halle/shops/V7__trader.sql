-- What else a trader says of itself (regulation (EU) 2022/2065, article 30), and on what terms it sells.
alter table shops.legal_notice
    add column vat_exempt      boolean not null default false, -- below the threshold: CGI article 293 B
    add column returns_address text    not null default '',
    add column returns_days    int     not null default 14 check (returns_days between 14 and 365),
    add column returns_paid_by text    not null default 'SHOPPER' check (returns_paid_by in ('SHOP', 'SHOPPER')),
    -- since when it certifies that it sells lawful goods only, and who said so
    add column lawful_at       timestamptz,
    add column lawful_by       uuid,
    add check ((lawful_at is null) = (lawful_by is null)),
    add check (not (vat_exempt and vat_number is not null));

-- The terms of sale as they were generated: what was in force at a purchase can be read for ever.
create table shops.sales_terms (
    id              uuid primary key default uuidv7(),
    shop_id         uuid        not null references shops.shop (id),
    version         int         not null check (version > 0),
    legal_name      text        not null,
    legal_form      text        not null,
    siret           text        not null,
    register        text        not null,
    vat_number      text        not null,
    contact         text        not null, -- address, telephone and e-mail, a line each
    mediator        text        not null,
    mediator_site   text        not null,
    returns_address text        not null,
    returns_days    int         not null,
    returns_paid_by text        not null check (returns_paid_by in ('SHOP', 'SHOPPER')),
    made_at         timestamptz not null,
    made_by         uuid        not null,
    unique (shop_id, version)
);
create function shops.terms_stand() returns trigger language plpgsql as $$
begin
    raise exception 'Terms of sale are never changed: a new version is.';
end $$;
create trigger terms_stand before update on shops.sales_terms for each row execute function shops.terms_stand();

-- Papers that show who the trader is; nobody but the owner and whoever checks them reads them.
create table shops.trader_document (
    id         uuid primary key default uuidv7(),
    shop_id    uuid        not null references shops.shop (id),
    name       text        not null check (length(name) between 1 and 120),
    type       text        not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
    bytes      bytea       not null check (octet_length(bytes) between 1 and 5242880),
    added_at   timestamptz not null,
    added_by   uuid        not null,
    kept_until date        not null
);
create index on shops.trader_document (shop_id);
create index on shops.trader_document (kept_until);

-- What somebody changed in the details of a shop.
create table shops.details_change (
    id         uuid primary key default uuidv7(),
    shop_id    uuid        not null references shops.shop (id),
    fields     text[]      not null check (cardinality(fields) > 0),
    changed_at timestamptz not null,
    changed_by uuid        not null
);
create index on shops.details_change (shop_id, id desc);

-- Shops that somebody met and that are not here yet.
create table shops.prospect (
    id       uuid primary key default uuidv7(),
    name     text        not null check (length(name) between 1 and 120),
    commune  char(5)     not null, -- INSEE code
    epci     char(9)     not null, -- SIREN
    contact  text        not null check (length(contact) <= 200),
    note     text        not null check (length(note) <= 2000),
    status   text        not null check (status in ('MET', 'INTERESTED', 'OPENING', 'DECLINED')),
    met_on   date        not null,
    met_by   uuid        not null,
    told_at  timestamptz not null
);
create index on shops.prospect (epci, told_at desc);
