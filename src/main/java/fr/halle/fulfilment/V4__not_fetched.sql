-- Nobody came for it: an end of its own, beside handed over and cancelled.
alter table fulfilment.consignment
    add column not_fetched_at timestamptz,
    add column not_fetched_by uuid,
    add constraint one_end check (num_nonnulls(handed_over_at, cancelled_at, not_fetched_at) <= 1),
    add constraint somebody_said_so check ((not_fetched_at is null) = (not_fetched_by is null));
drop index fulfilment.consignment_code;
drop index fulfilment.consignment_call_name;
drop index fulfilment.consignment_shop_id_starts_at_idx;
create unique index consignment_code on fulfilment.consignment (shop_id, code)
    where handed_over_at is null and cancelled_at is null and not_fetched_at is null;
create unique index consignment_call_name on fulfilment.consignment (shop_id, call_name)
    where handed_over_at is null and cancelled_at is null and not_fetched_at is null;
create index on fulfilment.consignment (shop_id, starts_at)
    where handed_over_at is null and cancelled_at is null and not_fetched_at is null;
