-- A text that not everybody will sign is given up, with the reason: another one can be written.
create table governance.abandoned_text (
    agreement  uuid primary key references governance.agreement,
    reason     text        not null,
    entered_by uuid        not null,
    entered_at timestamptz not null default now()
);
create trigger written_once before update or delete or truncate on governance.abandoned_text
    for each statement execute function governance.written_once();

-- What binds somebody ends by withdrawals and terminations only.
create function governance.only_unsigned_is_abandoned() returns trigger language plpgsql as $$
begin
    if not exists (select from governance.party where agreement = new.agreement and signed_on is null)
       and exists (select from governance.party where agreement = new.agreement) then
        raise exception 'agreement % is signed by all', new.agreement using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger only_unsigned_is_abandoned before insert on governance.abandoned_text
    for each row execute function governance.only_unsigned_is_abandoned();
