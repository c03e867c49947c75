create schema mail;

-- What was written, word for word, and what became of it.
create table mail.letter (
    id         uuid        primary key, -- chosen by the sender: the same id twice is one letter
    message_id text        not null unique,
    recipient  text        not null check (recipient ~ '^[^\s,<>]+@[^\s,<>]+$'),
    language   text        not null check (language in ('FR', 'EN')),
    subject    text        not null check (subject !~ '[\r\n]'),
    plain      text        not null,
    html       text        not null,
    codes      text[]      not null,    -- contents of its QR codes, in the order of their cid
    written_at timestamptz not null,
    sent_at    timestamptz,             -- accepted by the SMTP server
    kept_at    timestamptz,             -- no SMTP server: to be read on the demonstration's page
    failed_at  timestamptz,             -- refused for good, or given up
    trouble    text,                    -- the server's last words
    check (num_nonnulls(sent_at, kept_at, failed_at) <= 1)
);

create index on mail.letter (written_at desc, id desc);
create index on mail.letter (kept_at) where kept_at is not null;
