-- Where a shop stood before it was renamed. It names the shop, so two renames in a row lead straight to the last.
create table shops.former_slug (
    slug    text primary key,
    shop_id uuid        not null references shops.shop (id),
    left_at timestamptz not null default now()
);

-- Who stands behind the shop, beyond the name and the SIREN of its organisation: Code de la consommation L221-5, regulation (EU) 2022/2065, article 30.
create table shops.legal_notice (
    shop_id       uuid primary key references shops.shop (id),
    legal_form    text not null default '',
    siret         char(14) check (siret ~ '^[0-9]{14}$'),
    vat_number    text check (vat_number ~ '^FR[0-9A-Z]{2}[0-9]{9}$'),
    register      text not null default '', -- the trade register and its town
    mediator      text not null default '',
    mediator_site text not null default ''
);

