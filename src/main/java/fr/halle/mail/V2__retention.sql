-- A letter that opens an account, or whose reader is being forgotten, is not kept once it has left.
alter table mail.letter
    add column unkept boolean not null default false,
    -- after some time what a letter said is nobody's business: see Retention
    add column emptied_at timestamptz;
create index on mail.letter (written_at) where emptied_at is null;
create index on mail.letter (lower(recipient));
