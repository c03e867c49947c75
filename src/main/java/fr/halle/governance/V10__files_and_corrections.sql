-- Files of an annex, handed in while a text is written: they are signed with it.
create table governance.annex_file (
    id         uuid primary key default uuidv7(),
    agreement  uuid        not null,
    annex      smallint    not null,
    name       text        not null check (name ~ '\S' and length(name) <= 120),
    media_type text        not null,
    content    bytea       not null,
    sha256     text        not null generated always as (encode(sha256(content), 'hex')) stored,
    added_by   uuid        not null,
    added_at   timestamptz not null default now(),
    foreign key (agreement, annex) references governance.annex on delete cascade
);
create index on governance.annex_file (agreement, annex);
create trigger signed_text_stands before insert or update or delete on governance.annex_file
    for each row execute function governance.signed_text_stands();
