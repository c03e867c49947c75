-- What the charter keeps off the shelf: imported as drafts, and why. number: the first row of the product.
create table catalog.import_held (
    import_id uuid   not null references catalog.import (id) on delete cascade,
    number    int    not null,
    rule      text   not null,
    words     text   not null, -- the whole key of the sentence, and what fills it
    arguments text[] not null,
    primary key (import_id, number, rule)
);

alter table catalog.import
    -- what the charter thinks of it: how many listings, all of their points, and how many have few
    add column scored      int    not null default 0,
    add column points      bigint not null default 0,
    add column weak        int    not null default 0,
    -- photographs that the shelf does not have yet
    add column would_fetch int    not null default 0;

-- The photographs that a file names come after its rows. source: an address, or the name of a file of the ZIP beside it.
create table catalog.import_picture (
    import_id  uuid   not null references catalog.import (id) on delete cascade,
    number     int    not null, -- the first row of the product
    place      int    not null,
    product_id uuid   not null,
    source     text   not null,
    alt        text   not null,
    tried_at   timestamptz,
    words      text,            -- why there is none: the whole key of the sentence, and what fills it
    arguments  text[] not null default '{}',
    primary key (import_id, number, place),
    check (words is null or tried_at is not null)
);
create index on catalog.import_picture (import_id, number, place) where tried_at is null;

-- What a ZIP held, until the photographs are made of it.
create table catalog.import_file (
    import_id uuid  not null references catalog.import (id) on delete cascade,
    name      text  not null, -- in small letters, without folders
    content   bytea not null,
    primary key (import_id, name)
);

-- An address that a shop has given is asked once, as long as the photograph is shown.
create table catalog.fetched (
    shop_id    uuid        not null,
    address    text        not null check (length(address) <= 2000),
    picture_id uuid        not null,
    width      int         not null,
    height     int         not null,
    fetched_at timestamptz not null default now(),
    primary key (shop_id, address)
);
