-- What approved an amendment stands in the register; without one it was decided on paper.
alter table governance.amendment add column deliberation uuid;

create table governance.annex (
    agreement uuid     not null references governance.agreement,
    number    smallint not null check (number > 0),
    title     text     not null,
    body      text     not null,
    primary key (agreement, number)
);

-- Who was asked by letter whether the agreement is renewed: each address once.
create table governance.renewal_reminder (
    agreement  uuid        not null references governance.agreement,
    address    text        not null,
    name       text        not null,
    letter     uuid        not null unique,
    written_at timestamptz not null default now(),
    sent_at    timestamptz,
    primary key (agreement, address)
);

-- From the first signature on the text stands: what the others sign is what the first has signed.
create function governance.signed_text_stands() returns trigger language plpgsql as $$
declare texts uuid[] := '{}';
begin
    if tg_op <> 'INSERT' then texts := texts || old.agreement; end if;
    if tg_op <> 'DELETE' then texts := texts || new.agreement; end if;
    if exists (select from governance.party where agreement = any(texts) and signed_on is not null) then
        raise exception 'governance.%: the text is signed', tg_table_name using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
end $$;
create trigger signed_text_stands before insert or update or delete on governance.article
    for each row execute function governance.signed_text_stands();
create trigger signed_text_stands before insert or update or delete on governance.annex
    for each row execute function governance.signed_text_stands();
-- What an amendment adds comes after the signatures.
create trigger signed_text_stands_new before insert on governance.shared_procedure
    for each row when (new.amendment = 0) execute function governance.signed_text_stands();
create trigger signed_text_stands before update or delete on governance.shared_procedure
    for each row execute function governance.signed_text_stands();
create trigger signed_text_stands before delete on governance.party
    for each row execute function governance.signed_text_stands();

create function governance.signed_head_stands() returns trigger language plpgsql as $$
begin
    if exists (select from governance.party where agreement = old.id and signed_on is not null) then
        raise exception 'agreement % is signed', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger signed_head_stands before update on governance.agreement
    for each row execute function governance.signed_head_stands();

-- A signature is given once; who is party does not change, and nobody joins what others have signed.
create function governance.signature_stands() returns trigger language plpgsql as $$
begin
    if old.signed_on is not null
       or row(new.agreement, new.siren, new.name, new.department)
          is distinct from row(old.agreement, old.siren, old.name, old.department) then
        raise exception 'party % of % stands', old.siren, old.agreement using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger signature_stands before update on governance.party
    for each row execute function governance.signature_stands();

create function governance.nobody_joins() returns trigger language plpgsql as $$
begin
    if exists (select from added a join governance.party p on p.agreement = a.agreement and p.signed_on is not null
                where not exists (select from added x where x.agreement = p.agreement and x.siren = p.siren)) then
        raise exception 'governance.party: the text is signed' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger nobody_joins after insert on governance.party referencing new table as added
    for each statement execute function governance.nobody_joins();

create trigger kept before delete or truncate on governance.amendment
    for each statement execute function governance.written_once();
