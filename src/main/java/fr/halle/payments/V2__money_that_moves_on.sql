-- Who operates the funds: a cooperative, an agency, a régie, or the platform itself; one at a time, with dates.
create table payments.operator (
    id         uuid primary key default uuidv7(),
    kind       text        not null check (kind in ('COOPERATIVE', 'AGENCY', 'REGIE', 'PLATFORM')),
    name       text        not null check (length(name) between 1 and 200),
    siren      char(9)     check (siren ~ '^[0-9]{9}$'),
    since      date        not null,
    until      date        check (until > since),
    entered_by uuid,
    entered_at timestamptz not null,
    exclude using gist (daterange(since, until) with &&)
);

-- Its accounts at banks and providers. One account serves one purpose, whoever operates it and whenever: purchases,
-- subsidies and fees never share one.
create table payments.operator_account (
    id         uuid primary key default uuidv7(),
    operator   uuid        not null references payments.operator,
    purpose    text        not null check (purpose in ('PURCHASES', 'SUBSIDIES', 'FEES')),
    reference  text        not null check (length(reference) between 1 and 100), -- an IBAN, or a provider's own name
    since      date        not null,
    until      date        check (until > since),
    entered_by uuid,
    entered_at timestamptz not null,
    constraint one_account_at_a_time
        exclude using gist (operator with =, purpose with =, daterange(since, until) with &&),
    constraint one_purpose_for_ever
        exclude using gist (reference with =, purpose with <>)
);

-- Where a payee has its money at a provider, and whether anything reaches it.
create table payments.payee_account (
    organisation uuid        not null,
    provider     text        not null,
    reference    text        not null,
    receives     boolean     not null,
    pays_out     boolean     not null,
    missing      text[]      not null default '{}',
    opened_at    timestamptz not null,
    looked_at    timestamptz not null,
    primary key (organisation, provider),
    unique (provider, reference)
);

-- What is due to a payee since the hand-over; done once the provider has said so. The fee is what the platform keeps of
-- the part, by the rule of that day.
create table payments.transfer (
    id            uuid primary key default uuidv7(),
    payment       uuid        not null references payments.payment,
    part          uuid        not null unique,
    payee         uuid        not null,
    part_cents    bigint      not null check (part_cents > 0),
    fee_cents     bigint      not null check (fee_cents >= 0),
    fee_vat_cents bigint      not null check (fee_vat_cents between 0 and fee_cents), -- in the fee
    cents         bigint      not null generated always as (part_cents - fee_cents) stored check (cents >= 0),
    fee_permille  int         not null check (fee_permille between 0 and 1000),
    fee_vat_permille int      not null,
    due_at        timestamptz not null,
    done_at       timestamptz,
    reference     text, -- the provider's own name of it
    declined      text, -- the provider's word, when it would not
    declined_at   timestamptz,
    check ((reference is null) = (done_at is null))
);
create index on payments.transfer (payment);
create index on payments.transfer (payee, due_at);
create index on payments.transfer (due_at) where done_at is null;
create unique index on payments.transfer (reference) where reference is not null;

-- A refund after the hand-over comes back from the payee, less the fee that the platform no longer keeps.
create table payments.reversal (
    id            uuid primary key default uuidv7(),
    transfer      uuid        not null references payments.transfer,
    refund        uuid        not null unique references payments.refund,
    cents         bigint      not null check (cents >= 0),
    fee_cents     bigint      not null check (fee_cents >= 0),
    fee_vat_cents bigint      not null check (fee_vat_cents between 0 and fee_cents),
    asked_at      timestamptz not null,
    done_at       timestamptz,
    reference     text,
    declined      text,
    declined_at   timestamptz
);
create index on payments.reversal (transfer);
create index on payments.reversal (asked_at) where done_at is null;

-- Reversals of one transfer take turns, so that together they never exceed it.
create function payments.never_more_than_transferred() returns trigger language plpgsql as $$
declare
    sent bigint;
begin
    select cents into sent from payments.transfer where id = new.transfer for update;
    if (select coalesce(sum(cents), 0) from payments.reversal where transfer = new.transfer) + new.cents > sent then
        raise exception 'transfer % would be taken back beyond what was sent', new.transfer using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger never_more_than_transferred before insert on payments.reversal
    for each row execute function payments.never_more_than_transferred();
create trigger written_once before delete or update of id, payment, part, payee, part_cents, fee_cents, fee_vat_cents, due_at
    on payments.transfer for each row execute function payments.written_once();
create trigger written_once before delete or update of id, transfer, refund, cents, fee_cents, fee_vat_cents, asked_at
    on payments.reversal for each row execute function payments.written_once();

-- Who gave money back, what the provider calls it, and what became of one that it would not make, or that came back.
alter table payments.refund
    add column asked_by    uuid,
    add column note        text not null default '',
    add column reference   text,
    add column declined    text,
    add column declined_at timestamptz,
    add column failed      text, -- the card's bank sent it back to the provider
    add column failed_at   timestamptz;
create unique index on payments.refund (reference) where reference is not null;
create index on payments.refund (requested_at) where done_at is null;

-- Money that came after time had run out, and was kept for what could still be had.
alter table payments.request add column revived_at timestamptz;

-- Every call of a provider: acted upon once, counted each time.
create table payments.provider_event (
    provider      text        not null,
    event         text        not null,
    type          text        not null,
    heard_at      timestamptz not null,
    times         int         not null default 1,
    understood_at timestamptz,
    primary key (provider, event)
);

-- A shopper's bank takes a payment back, or tries to.
create table payments.dispute (
    provider  text        not null,
    reference text        not null,
    payment   uuid        not null references payments.payment,
    cents     bigint      not null check (cents > 0),
    fee_cents bigint      not null check (fee_cents >= 0),
    reason    text        not null,
    state     text        not null check (state in ('OPEN', 'WON', 'LOST')),
    opened_at timestamptz not null,
    closed_at timestamptz,
    id        uuid        not null unique default uuidv7(),
    primary key (provider, reference)
);

-- What the provider keeps for itself of a payment.
create table payments.provider_cost (
    payment  uuid primary key references payments.payment,
    cents    bigint      not null check (cents > 0),
    found_at timestamptz not null
);

-- One comparison with a provider's record.
create table payments.reconciliation (
    id             uuid primary key default uuidv7(),
    provider       text        not null,
    since          timestamptz not null,
    until          timestamptz not null,
    ran_at         timestamptz not null,
    movements      int         not null,
    paid_cents     bigint      not null,
    refunded_cents bigint      not null,
    sent_cents     bigint      not null,
    taken_back_cents bigint    not null,
    differences    int         not null
);
create index on payments.reconciliation (provider, ran_at desc);

-- Where the provider and we do not agree, and what was done about it.
create table payments.difference (
    id           uuid primary key default uuidv7(),
    provider     text        not null,
    kind         text        not null,
    reference    text        not null,
    subject      uuid,
    ours_cents   bigint,
    theirs_cents bigint,
    word         text        not null default '', -- what the provider said
    found_at     timestamptz not null,
    seen_at      timestamptz not null,
    told_at      timestamptz,
    resolved_at  timestamptz,
    resolved_by  uuid, -- nobody: it agreed by itself
    resolution   text        not null default ''
);
create unique index on payments.difference (provider, kind, reference) where resolved_at is null;
create index on payments.difference (found_at desc);

-- The demonstration bank's own books go on: what it sent to payees, and took back.
alter table payments.demo_card_refund add column reference text unique;
create table payments.demo_card_account (
    id        text primary key,
    name      text        not null,
    open      boolean     not null, -- its owner has answered what the bank wants to know
    opened_at timestamptz not null,
    key       text        not null unique
);
create table payments.demo_card_transfer (
    key               text primary key,
    reference         text        not null unique,
    account           text        not null references payments.demo_card_account,
    payment_reference text        not null references payments.demo_card_session (payment_reference),
    cents             bigint      not null check (cents > 0),
    made_at           timestamptz not null
);
create index on payments.demo_card_transfer (payment_reference);
create table payments.demo_card_reversal (
    key       text primary key,
    reference text        not null unique,
    transfer  text        not null references payments.demo_card_transfer (reference),
    cents     bigint      not null check (cents > 0),
    made_at   timestamptz not null
);
create index on payments.demo_card_reversal (transfer);
update payments.demo_card_refund set reference = 'demo_refund_' || idempotency_key;
alter table payments.demo_card_refund alter column reference set not null;
update payments.refund r set reference = 'demo_refund_' || r.id
  from payments.payment p where p.id = r.payment and p.provider = 'demonstration-card' and r.done_at is not null;
