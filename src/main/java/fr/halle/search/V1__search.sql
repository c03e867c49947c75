create schema search;

-- Both are trusted: the owner of the database may bring them in without being a superuser.
create extension if not exists unaccent with schema search;
create extension if not exists pg_trgm with schema search;

-- « œufs », « Oeufs » and « oeuf » are one word: without accents first, then the French stem.
create text search configuration search.french_unaccent (copy = french);
alter text search configuration search.french_unaccent
    alter mapping for hword, hword_part, word with search.unaccent, french_stem;

-- The same without stems: words as they can be shown to whoever mistyped one.
create text search configuration search.plain (copy = simple);
alter text search configuration search.plain
    alter mapping for hword, hword_part, word with search.unaccent, simple;

-- How far the change log of the catalogue was followed; committed with what was learnt from it.
create table search.followed (
    id       smallint primary key check (id = 1),
    cluster  bigint not null,
    xid      text   not null,
    position bigint not null
);

-- What is known of shops, aisles and communes: few, so they are compared as a whole now and then.
create table search.shop (
    shop_id  uuid     primary key,
    name     text     not null,
    commune  text     not null, -- name and postcodes, as people may type them
    paused   boolean  not null,
    words    tsvector not null
);
create table search.aisle (
    slug  text primary key,
    top   text not null,
    names text not null -- its own and the one above it
);
create table search.commune (
    insee_code text     primary key,
    names      text     not null,
    words      tsvector not null
);

-- One row per product on sale in a shop that takes orders. The words of its name, and those of its aisle, shop and
-- commune that its name does not say: every product found by a word is found by exactly one of the two, so the planner
-- is never asked for what is in one and not in the other, whose number it cannot guess.
create table search.product (
    product_id  uuid     primary key,
    shop_id     uuid     not null,
    aisle       text     not null,
    top         text     not null,
    price_cents bigint   not null,
    in_stock    boolean  not null,
    on_sale     boolean  not null,
    name        text     not null,
    named       tsvector not null,
    around      tsvector not null,
    words       tsvector not null generated always as (named || around) stored
);
create index on search.product using gin (named) with (fastupdate = off);
create index on search.product using gin (around) with (fastupdate = off);
create index on search.product using gin (words) with (fastupdate = off);
create index on search.product (aisle, product_id);
create index on search.product (top, product_id);
create index on search.product (shop_id, top, aisle, product_id);
create index on search.product (price_cents, product_id);
create index on search.product (aisle, price_cents, product_id);
create index on search.product (top, price_cents, product_id);

-- Every word that finds something, for the closest one to a mistyped word.
create table search.word (
    word   text primary key,
    lexeme text not null
);
create index on search.word using gin (word search.gin_trgm_ops) with (fastupdate = off);
create index on search.word (lexeme);
create index on search.word (left(word, 1), length(word));

-- Nobody has followed anything yet: cluster 0 is none, so all is read anew.
insert into search.followed (id, cluster, xid, position) values (1, 0, '0', 0);
