alter table organisations.organisation
    add check (kind in ('MERCHANT', 'AUTHORITY', 'ASSOCIATION', 'MERCHANTS_UNION'));

-- Who let somebody act, and who ended it before its time; unknown for the mandates that an installation begins with.
alter table organisations.mandate
    add granted_by uuid,
    add ended_by   uuid;

-- A letter that lets the person who receives it act from the moment they accept. Only a hash of its link is kept.
create table organisations.invitation (
    id              uuid primary key default uuidv7(),
    organisation_id uuid        not null references organisations.organisation (id),
    email           text        not null check (email = lower(email) and email like '%_@_%'),
    token_hash      bytea       not null unique check (octet_length(token_hash) = 32),
    mandate_until   timestamptz,
    invited_by      uuid        not null,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null check (expires_at > invited_at),
    accepted_by     uuid,
    accepted_at     timestamptz,
    withdrawn_by    uuid,
    withdrawn_at    timestamptz,
    check ((accepted_by is null) = (accepted_at is null)),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    check (num_nonnulls(accepted_at, withdrawn_at) <= 1)
);
create unique index on organisations.invitation (organisation_id, email) where accepted_at is null and withdrawn_at is null;
create index on organisations.invitation (organisation_id, invited_at);
