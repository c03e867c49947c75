create schema dac7;

-- What the law wants to know of a natural person who sells (CGI art. 1649 ter A to E; directive (EU) 2021/514, annex V,
-- section II, B 1), as they said it. What was said last holds: the declaration is made of what is known on its day.
create table dac7.sole_trader (
    organisation_id uuid primary key,
    first_names     text        not null check (first_names ~ '\S' and length(first_names) <= 200),
    last_name       text        not null check (last_name ~ '\S' and length(last_name) <= 200),
    born_on         date        not null check (born_on >= '1900-01-01'),
    birth_town      text        not null check (birth_town ~ '\S' and length(birth_town) <= 200),
    birth_country   text        not null check (birth_country ~ '^[A-Z]{2}$'),
    tax_number      text        not null check (tax_number ~ '^[0-3][0-9]{12}$'),
    said_by         uuid        not null,
    said_at         timestamptz not null
);
create index on dac7.sole_trader (said_by);
