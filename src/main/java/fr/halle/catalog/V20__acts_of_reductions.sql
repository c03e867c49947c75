-- Who announced a lower price, or ended one before its time.
alter table catalog.act drop constraint act_kind_check;
alter table catalog.act add constraint act_kind_check
    check (kind in ('CREATED', 'EDITED', 'PUBLISHED', 'ARCHIVED', 'DUPLICATED', 'IMPORTED', 'REDUCED', 'UNREDUCED'));
