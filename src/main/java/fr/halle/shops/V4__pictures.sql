-- One photograph of the shop, and where it really is; without these the commune's centre stands in.
alter table shops.shop
    add column picture_id     uuid,
    add column picture_width  int,
    add column picture_height int,
    add column picture_alt    text check (length(picture_alt) between 3 and 250),
    add column picture_at     timestamptz,
    add column picture_by     uuid,
    add column latitude       double precision check (latitude between -90 and 90),
    add column longitude      double precision check (longitude between -180 and 180),
    add check (num_nulls(picture_id, picture_width, picture_height, picture_alt, picture_at, picture_by) in (0, 6)),
    add check (num_nulls(latitude, longitude) in (0, 2));
create index on shops.shop (picture_id);
