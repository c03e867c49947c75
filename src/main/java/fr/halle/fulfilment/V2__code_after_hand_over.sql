-- A code is looked up after the hand-over too: « already handed over, at 10:12 ».
create index on fulfilment.consignment (shop_id, code, booked_at desc);
