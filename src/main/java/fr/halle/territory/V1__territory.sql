create schema territory;

create table territory.epci (
    siren              text primary key check (siren ~ '^[0-9]{9}$'),
    name               text not null,
    type               text not null, -- as INSEE says it: CC, CA, CU, METRO
    convention_partner boolean not null
);

create table territory.commune (
    insee_code  text primary key check (insee_code ~ '^[0-9AB]{5}$'),
    name        text not null,
    search_name text not null, -- lower case, without accents nor hyphens
    postcodes   text[] not null,
    epci_siren  text not null references territory.epci,
    latitude    double precision not null check (latitude between -90 and 90),
    longitude   double precision not null check (longitude between -180 and 180)
);

create index on territory.commune (epci_siren);

-- a population means nothing without its kind and its vintage: the key holds all of them
create table territory.population_figure (
    area_kind text not null check (area_kind in ('EPCI', 'COMMUNE')),
    area_code text not null,
    kind      text not null check (kind in ('MUNICIPALE', 'TOTALE')),
    vintage   smallint not null,
    people    integer not null check (people >= 0),
    primary key (area_code, area_kind, kind, vintage)
);
