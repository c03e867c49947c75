-- A file is read once, into rows of text: what follows (choosing columns, trying, importing, giving back what is wrong)
-- goes by rows, whatever the format was, on any process, after any crash. Files that still waited are sent again.
delete from catalog.import where confirmed_at is null;
do $$ declare c text; begin
    for c in select conname from pg_constraint where conrelid = 'catalog.import'::regclass and contype = 'c' loop
        execute format('alter table catalog.import drop constraint %I', c);
    end loop;
end $$;
alter table catalog.import
    drop column content,
    alter column category drop not null,
    alter column created set default 0,
    alter column changed set default 0,
    alter column unchanged set default 0,
    add column kind         text   not null default 'CSV' check (kind in ('CSV', 'XLSX', 'ODS')),
    add column headings     text[] not null default '{}',
    add column rows         int    not null default 0,
    -- what each column means: names of fields, empty where it is passed over; null: nobody has said yet
    add column fields       text[],
    add column grouped_at   timestamptz,
    add column products     int    not null default 0,
    add column checked_at   timestamptz,
    -- what trying it found: the import itself, taken back
    add column variants     int    not null default 0,
    add column articles     bigint not null default 0,
    add column would_create int    not null default 0,
    add column would_change int    not null default 0,
    add column would_keep   int    not null default 0,
    add column archives     boolean not null default false,
    add column archived     int    not null default 0,
    add column finished_at  timestamptz,
    add column cancelled_at timestamptz,
    add column cancelled_by uuid;
update catalog.import set grouped_at = confirmed_at, checked_at = confirmed_at, finished_at = confirmed_at;
alter table catalog.import
    add check (checked_at is null or fields is not null or headings = '{}'),
    add check (confirmed_at is null or checked_at is not null),
    add check (finished_at is null or confirmed_at is not null),
    add check ((cancelled_at is null) = (cancelled_by is null));

create table catalog.import_row (
    import_id uuid   not null references catalog.import (id) on delete cascade,
    number    int    not null,
    cells     text[] not null,
    product   int, -- the first row of the product it belongs to
    primary key (import_id, number)
);
create index on catalog.import_row (import_id, product);

create table catalog.import_product (
    import_id  uuid not null references catalog.import (id) on delete cascade,
    number     int  not null,
    slug       text not null,
    outcome    text check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'ASIDE', 'WRONG')),
    product_id uuid,
    primary key (import_id, number)
);

create table catalog.import_problem (
    import_id uuid   not null references catalog.import (id) on delete cascade,
    row       int    not null,
    heading   text   not null,
    words     text   not null, -- the key of the sentence, and what fills it
    arguments text[] not null,
    unique (import_id, row, heading, words, arguments)
);

create table catalog.import_notice (
    import_id uuid   not null references catalog.import (id) on delete cascade,
    kind      text   not null,
    count     int    not null,
    names     text[] not null,
    primary key (import_id, kind)
);

-- What a shop has said of the columns of such a file.
create table catalog.import_mapping (
    shop_id       uuid        not null,
    headings      uuid        not null,
    fields        text[]      not null,
    remembered_by uuid        not null,
    remembered_at timestamptz not null default now(),
    primary key (shop_id, headings)
);
create index on catalog.import (shop_id, uploaded_at desc);
