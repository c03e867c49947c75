-- A file between its preview and its confirmation: in the database, so that several processes agree and a restart loses nothing.
create table catalog.import (
    id           uuid primary key default uuidv7(),
    shop_id      uuid        not null,
    person_id    uuid        not null,
    file_name    text        not null,
    -- text, because only text is let in; dropped once imported: the shelf then says it all
    content      text check (octet_length(content) <= 10485760),
    category     text        not null references catalog.category (slug),
    vat_permille int         not null,
    uploaded_at  timestamptz not null default now(),
    confirmed_at timestamptz,
    created      int,
    changed      int,
    unchanged    int,
    check ((confirmed_at is null) = (content is not null)),
    check ((confirmed_at is null) = (created is null and changed is null and unchanged is null))
);
create index on catalog.import (shop_id, person_id) where confirmed_at is null;
