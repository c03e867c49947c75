-- What a file wrote is an act of whoever imported it, as what was typed is.
alter table catalog.act drop constraint act_kind_check;
alter table catalog.act add constraint act_kind_check
    check (kind in ('CREATED', 'EDITED', 'PUBLISHED', 'ARCHIVED', 'DUPLICATED', 'IMPORTED'));
