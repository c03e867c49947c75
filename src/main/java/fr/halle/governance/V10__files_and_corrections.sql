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

-- What a finding or a material says since it was corrected. Its own row, and what was corrected before, stay.
create table governance.correction (
    id         bigint generated always as identity primary key,
    subject    uuid        not null, -- a finding, or a material
    before     text        not null, -- the words that stood until then
    said       jsonb       not null,
    entered_by uuid        not null,
    entered_at timestamptz not null default now()
);
create index on governance.correction (subject, id);
create trigger written_once before update or delete or truncate on governance.correction
    for each statement execute function governance.written_once();

create view governance.last_correction as
select distinct on (subject) subject, said from governance.correction order by subject, id desc;

create view governance.finding_said as
select f.id, f.audit, f.position, coalesce(c.said->>'kind', f.kind) as kind,
       coalesce(c.said->>'sentence', f.sentence) as sentence, coalesce(c.said->>'detail', f.detail) as detail
  from governance.finding f left join governance.last_correction c on c.subject = f.id;

create view governance.material_said as
select m.id, m.slug, coalesce(c.said->>'name', m.name) as name, coalesce(c.said->>'kind', m.kind) as kind,
       coalesce(c.said->>'purpose', m.purpose) as purpose,
       case when c.subject is null then m.mission else nullif(c.said->>'mission', '') end as mission, m.demonstration
  from governance.material m left join governance.last_correction c on c.subject = m.id;
