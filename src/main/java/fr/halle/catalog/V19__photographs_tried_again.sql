-- A site that does not answer just now is asked again later, a bounded number of times: tries counts those that failed.
alter table catalog.import_picture
    add column tries       int not null default 0,
    add column next_try_at timestamptz;
