create schema payments;

-- What a shopper is asked to pay, once for one subject.
create table payments.request (
    subject           uuid primary key,
    tender            text        not null,
    label             text        not null,
    return_path       text        not null check (return_path ~ '^/([^/\\]|$)'),
    language          text        not null,
    requested_at      timestamptz not null,
    tender_changed_at timestamptz,
    paid_at           timestamptz,
    payment           uuid,        -- the one that was kept, when a provider brought it
    expired_at        timestamptz,
    check (paid_at is null or expired_at is null),
    check (payment is null or paid_at is not null)
);

-- Who gets what of it. Lowered: no longer asked for, before it was paid. Refunded: given back, after.
create table payments.part (
    subject        uuid   not null references payments.request,
    reference      uuid   not null,
    payee          uuid   not null,
    cents          bigint not null check (cents >= 0),
    lowered_cents  bigint not null default 0 check (lowered_cents >= 0),
    refunded_cents bigint not null default 0 check (refunded_cents >= 0),
    primary key (subject, reference),
    constraint never_more_than_the_part check (lowered_cents + refunded_cents <= cents)
);

-- Why a part was lowered.
create table payments.lowering (
    id         uuid primary key default uuidv7(),
    subject    uuid        not null,
    part       uuid        not null,
    cents      bigint      not null check (cents > 0),
    reason     text        not null,
    lowered_at timestamptz not null,
    foreign key (subject, part) references payments.part
);

-- One session at a provider.
create table payments.attempt (
    id           uuid primary key default uuidv7(),
    subject      uuid        not null references payments.request,
    provider     text        not null,
    session      text        not null,
    url          text        not null,
    cents        bigint      not null check (cents > 0),
    opened_at    timestamptz not null,
    looked_at    timestamptz,
    next_look_at timestamptz not null,
    outcome      text check (outcome in ('PAID', 'REFUSED', 'ABANDONED')),
    closed_at    timestamptz,
    check ((outcome is null) = (closed_at is null)),
    unique (provider, session)
);
create index on payments.attempt (subject, opened_at);
create index on payments.attempt (next_look_at) where closed_at is null;

-- Money that came in. The provider's own reference is what makes one payment one row.
create table payments.payment (
    id                 uuid primary key default uuidv7(),
    subject            uuid        not null references payments.request,
    provider           text        not null,
    provider_reference text        not null,
    cents              bigint      not null check (cents > 0),
    paid_at            timestamptz not null,
    unique (provider, provider_reference)
);
create index on payments.payment (subject);
alter table payments.request add foreign key (payment) references payments.payment;

-- Money that goes back; done once the provider has said so. Without a part: all that was paid and not wanted.
create table payments.refund (
    id           uuid primary key default uuidv7(),
    payment      uuid        not null references payments.payment,
    part         uuid,
    cents        bigint      not null check (cents > 0),
    reason       text        not null,
    requested_at timestamptz not null,
    done_at      timestamptz
);
create index on payments.refund (payment);

-- Refunds of one payment take turns, so that together they never exceed it.
create function payments.never_more_than_paid() returns trigger language plpgsql as $$
declare
    paid bigint;
begin
    select cents into paid from payments.payment where id = new.payment for update;
    if (select coalesce(sum(cents), 0) from payments.refund where payment = new.payment) + new.cents > paid then
        raise exception 'payment % would be refunded beyond what was paid', new.payment using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger never_more_than_paid before insert on payments.refund
    for each row execute function payments.never_more_than_paid();

create function payments.written_once() returns trigger language plpgsql as $$
begin
    raise exception 'payments.% is written once', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger written_once before update or delete on payments.payment
    for each row execute function payments.written_once();
create trigger written_once before delete or update of id, payment, part, cents, reason, requested_at on payments.refund
    for each row execute function payments.written_once();

-- The books of the demonstration card's own bank. Nothing of Halle's reads them but that bank.
create table payments.demo_card_session (
    id                text primary key,
    label             text        not null,
    cents             bigint      not null check (cents > 0),
    return_path       text        not null,
    opened_at         timestamptz not null,
    webhook           text check (webhook in ('PROMPT', 'BEFORE', 'LATE', 'TWICE', 'NEVER')),
    outcome           text check (outcome in ('ACCEPTED', 'REFUSED', 'CANCELLED')),
    answered_at       timestamptz, -- in the future while the bank is still thinking
    payment_reference text unique,
    check ((outcome is null) = (answered_at is null)),
    check ((payment_reference is not null) = coalesce(outcome = 'ACCEPTED', false))
);
create table payments.demo_card_refund (
    idempotency_key   text primary key,
    payment_reference text        not null references payments.demo_card_session (payment_reference),
    cents             bigint      not null check (cents > 0),
    made_at           timestamptz not null
);
