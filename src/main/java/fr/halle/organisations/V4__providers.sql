-- A provider works for the territory under a contract: its people help shops, each under a mandate of that shop.
alter table organisations.organisation drop constraint organisation_kind_check;
alter table organisations.organisation
    add constraint organisation_kind_check check (kind in ('MERCHANT', 'AUTHORITY', 'ASSOCIATION', 'MERCHANTS_UNION', 'PROVIDER'));
