create schema invoicing;

-- A merchant lets the operator issue its invoices in its name and on its behalf (CGI art. 289 I-2, annexe II art. 242
-- nonies). It ends at the merchant's word.
create table invoicing.mandate (
    id          uuid primary key default uuidv7(),
    shop_id     uuid        not null,
    accepted_by uuid        not null,
    accepted_at timestamptz not null,
    revoked_by  uuid,
    revoked_at  timestamptz check (revoked_at >= accepted_at),
    check ((revoked_by is null) = (revoked_at is null))
);
create unique index one_mandate_at_a_time on invoicing.mandate (shop_id) where revoked_at is null;

-- What the numbers of a shop begin with, so that they never meet those of invoices that it makes itself.
create table invoicing.series (
    shop_id uuid primary key,
    code    text not null unique check (code ~ '^[A-Z0-9]{2,16}$')
);

-- How far the numbers of a year have come. Whoever issues holds the row until its document is written: no gap, no double.
create table invoicing.counter (
    shop_id uuid not null references invoicing.series (shop_id),
    year    int  not null check (year between 2000 and 2099),
    last    int  not null check (last > 0),
    primary key (shop_id, year)
);

-- Somebody wants an invoice of an order. A professional says nothing: who they are stands on the purchase.
create table invoicing.request (
    order_id       uuid primary key,
    purchase_id    uuid        not null,
    shop_id        uuid        not null,
    person_id      uuid, -- who asked, if they have an account, and under which address: none once they asked to be forgotten
    email          text        not null,
    professional   boolean     not null,
    name           text        not null check (length(name) <= 200),
    siren          text        not null check (siren ~ '^([0-9]{9})?$'),
    vat_number     text        not null check (vat_number ~ '^(FR[0-9A-Z]{2}[0-9]{9})?$'),
    street         text        not null check (length(street) <= 200),
    postcode       text        not null check (postcode ~ '^([0-9]{5})?$'),
    town           text        not null check (length(town) <= 120),
    asked_at       timestamptz not null,
    handed_over_at timestamptz,
    -- the merchant, without a mandate, made it themselves
    done_by        uuid,
    done_at        timestamptz,
    -- why it could not be issued when it was tried last
    trouble        text check (trouble in ('IDENTITY', 'NOTHING')),
    check ((done_by is null) = (done_at is null)),
    check (professional or name <> '')
);
create index on invoicing.request (shop_id, handed_over_at) where done_at is null;
create index on invoicing.request (person_id) where person_id is not null;
create index on invoicing.request (lower(email)) where email <> '';

-- Invoices and credit notes as they were issued. Amounts of both are positive.
create table invoicing.document (
    id           uuid primary key,
    kind         text        not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    mandate_id   uuid        not null references invoicing.mandate (id),
    shop_id      uuid        not null,
    year         int         not null,
    ordinal      int         not null check (ordinal > 0),
    number       text        not null unique check (length(number) <= 35),
    purchase_id  uuid        not null,
    order_id     uuid        not null,
    order_number text        not null,
    corrects     uuid references invoicing.document (id),
    language     text        not null check (language in ('FR', 'EN')),
    issued_on    date        not null,
    supplied_on  date        not null,
    settled_on   date        not null,
    at_counter   boolean     not null,
    net_cents    bigint      not null check (net_cents >= 0),
    tax_cents    bigint      not null check (tax_cents >= 0),
    gross_cents  bigint      not null check (gross_cents > 0),
    xml          bytea       not null,
    pdf          bytea       not null,
    pdf_sha256   bytea       not null check (pdf_sha256 = sha256(pdf)),
    issued_at    timestamptz not null,
    unique (shop_id, year, ordinal),
    check (net_cents + tax_cents = gross_cents),
    check ((kind = 'CREDIT_NOTE') = (corrects is not null)),
    check (extract(year from issued_on) = year)
);
create unique index one_invoice_per_order on invoicing.document (order_id) where kind = 'INVOICE';
create index on invoicing.document (shop_id, issued_on, ordinal);
create index on invoicing.document (corrects) where corrects is not null;
create index on invoicing.document (purchase_id);

-- Both sides as they were on that day.
create table invoicing.party (
    document_id uuid not null references invoicing.document (id),
    side        text not null check (side in ('SELLER', 'BUYER')),
    name        text not null check (name <> ''),
    form        text not null,
    siren       text check (siren ~ '^[0-9]{9}$'),
    siret       text check (siret ~ '^[0-9]{14}$'),
    vat_number  text,
    register    text not null,
    street      text not null,
    postcode    text not null,
    town        text not null,
    email       text not null,
    primary key (document_id, side),
    check (side = 'BUYER' or siren is not null)
);

create table invoicing.line (
    document_id  uuid           not null references invoicing.document (id),
    position     int            not null, -- that of the line of the order; from 1001 on, of no line of it
    name         text           not null,
    quantity     numeric(12, 3) not null check (quantity > 0),
    unit         text           not null check (unit in ('PIECE', 'KILOGRAM')),
    vat_permille int            not null,
    category     text           not null check (category in ('STANDARD', 'FRANCHISE', 'EXEMPT')),
    net_cents    bigint         not null check (net_cents >= 0),
    gross_cents  bigint         not null check (gross_cents > 0),
    primary key (document_id, position)
);

create table invoicing.rate (
    document_id  uuid   not null references invoicing.document (id),
    vat_permille int    not null,
    category     text   not null,
    net_cents    bigint not null,
    tax_cents    bigint not null,
    gross_cents  bigint not null check (gross_cents > 0),
    primary key (document_id, vat_permille, category),
    check (net_cents + tax_cents = gross_cents),
    -- prices include VAT: the tax within what was paid, rounded half up
    check (tax_cents = round(gross_cents * vat_permille::numeric / (1000 + vat_permille)))
);

-- The last line of defence: whatever writes a document, at the end of its transaction its sums are those of its lines.
create function invoicing.sums_agree() returns trigger language plpgsql as $$
declare
    wrong boolean;
begin
    select d.net_cents <> r.net or d.tax_cents <> r.tax or d.gross_cents <> r.gross or d.net_cents <> l.net or d.gross_cents <> l.gross
        or exists (select from invoicing.rate x where x.document_id = new.id and (x.net_cents::numeric, x.gross_cents::numeric) is distinct from
                (select (sum(y.net_cents), sum(y.gross_cents)) from invoicing.line y
                 where y.document_id = new.id and y.vat_permille = x.vat_permille and y.category = x.category))
    into wrong
    from invoicing.document d
    cross join (select sum(net_cents) net, sum(tax_cents) tax, sum(gross_cents) gross from invoicing.rate where document_id = new.id) r
    cross join (select sum(net_cents) net, sum(gross_cents) gross from invoicing.line where document_id = new.id) l
    where d.id = new.id;
    if wrong is distinct from false then
        raise exception 'the sums of % do not agree', new.number using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger sums_agree after insert on invoicing.document deferrable initially deferred
    for each row execute function invoicing.sums_agree();

-- The number is the next one, and the only one that its series has given.
create function invoicing.next_number() returns trigger language plpgsql as $$
begin
    if new.ordinal <> (select last from invoicing.counter where shop_id = new.shop_id and year = new.year)
       or new.ordinal <> (select coalesce(max(ordinal), 0) + 1 from invoicing.document where shop_id = new.shop_id and year = new.year) then
        raise exception 'the number % is not the next one', new.number using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger next_number before insert on invoicing.document for each row execute function invoicing.next_number();

-- Never more is credited than was invoiced.
create function invoicing.credited_at_most() returns trigger language plpgsql as $$
begin
    if (select sum(c.gross_cents) > i.gross_cents from invoicing.document c join invoicing.document i on i.id = c.corrects
        where c.corrects = new.corrects group by i.gross_cents) then
        raise exception 'more than % invoiced', new.number using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger credited_at_most after insert on invoicing.document for each row when (new.corrects is not null)
    execute function invoicing.credited_at_most();

create function invoicing.written_once() returns trigger language plpgsql as $$
begin
    raise exception 'invoicing.% is written once', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger written_once before update or delete on invoicing.document for each row execute function invoicing.written_once();
create trigger written_once before update or delete on invoicing.party for each row execute function invoicing.written_once();
create trigger written_once before update or delete on invoicing.line for each row execute function invoicing.written_once();
create trigger written_once before update or delete on invoicing.rate for each row execute function invoicing.written_once();

do $$ begin
    if exists (select from pg_roles where rolname = 'halle_app') then
        revoke update, delete on invoicing.document, invoicing.party, invoicing.line, invoicing.rate from halle_app;
        revoke delete on invoicing.counter, invoicing.series, invoicing.mandate from halle_app;
    end if;
end $$;
