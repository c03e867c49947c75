-- As what somebody acts. Whoever acted before this was asked did everything.
alter table organisations.mandate
    add capacity text not null default 'OWNER' check (capacity in ('OWNER', 'STAFF', 'ACCOUNTANT'));
alter table organisations.invitation
    add capacity text not null default 'OWNER' check (capacity in ('OWNER', 'STAFF', 'ACCOUNTANT'));
alter table organisations.mandate alter capacity drop default;
alter table organisations.invitation alter capacity drop default;
