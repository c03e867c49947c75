-- What one checkout over two shops sends to PostgreSQL, reads and writes, in one transaction: the database's own speed.
\set one random(1, 300)
\set two random(1, 300)
select quote_literal(gen_random_uuid()) as basket, quote_literal(gen_random_uuid()) as purchase,
       quote_literal(gen_random_uuid()) as order1, quote_literal(gen_random_uuid()) as order2,
       quote_literal(lpad((random() * 99999999)::int::text, 8, '0')) as number,
       quote_literal(now() + (random() * 10000000)::int * interval '1 second') as starts \gset
select quote_literal(o.id) as offer1, quote_literal(o.shop_id) as shop1 from catalog.offer o order by o.id offset :one limit 1 \gset
select quote_literal(o.id) as offer2, quote_literal(o.shop_id) as shop2 from catalog.offer o where o.shop_id <> :shop1 order by o.id limit 1 \gset
begin;
insert into ordering.basket (id, revision) values (:basket, 2);
insert into ordering.basket_line (basket_id, offer_id, quantity) values (:basket, :offer1, 1), (:basket, :offer2, 1);
select 1 from ordering.basket where id = :basket for update;
select b.revision, l.offer_id, l.quantity from ordering.basket b left join ordering.basket_line l on l.basket_id = b.id where b.id = :basket;
select * from ordering.purchase p join ordering.shop_order o on o.purchase_id = p.id join ordering.order_line l on l.order_id = o.id where p.basket_id = :basket and p.basket_revision = 2;
select o.id, p.name, o.price_cents, s.available from catalog.offer o join catalog.product p on p.id = o.product_id join catalog.stock s on s.offer_id = o.id where o.id in (:offer1, :offer2);
select * from shops.shop where id in (:shop1, :shop2);
select o.id, p.name, o.price_cents, s.available from catalog.offer o join catalog.product p on p.id = o.product_id join catalog.stock s on s.offer_id = o.id where o.id in (:offer1, :offer2) order by s.offer_id for update of s;
update catalog.stock s set available = s.available - 1 where offer_id in (:offer1, :offer2) and available >= 1;
select exists (select from ordering.purchase where number = :number);
select * from shops.opening where shop_id in (:shop1, :shop2);
select * from shops.closure where shop_id in (:shop1, :shop2) and last_day >= current_date;
insert into fulfilment.slot as s (shop_id, starts_at, ends_at, capacity, taken) values (:shop1, :starts, :starts::timestamptz + interval '1 hour', 500, 1) on conflict (shop_id, starts_at) do update set taken = s.taken + 1 where s.taken < s.capacity;
insert into fulfilment.consignment (id, shop_id, starts_at, ends_at, call_name, code, booked_at) values (:order1, :shop1, :starts, :starts::timestamptz + interval '1 hour', 'Hêtre ' || :number, right(:number, 6), now()) on conflict do nothing;
insert into fulfilment.slot as s (shop_id, starts_at, ends_at, capacity, taken) values (:shop2, :starts, :starts::timestamptz + interval '1 hour', 500, 1) on conflict (shop_id, starts_at) do update set taken = s.taken + 1 where s.taken < s.capacity;
insert into fulfilment.consignment (id, shop_id, starts_at, ends_at, call_name, code, booked_at) values (:order2, :shop2, :starts, :starts::timestamptz + interval '1 hour', 'Hêtre ' || :number, right(:number, 6), now()) on conflict do nothing;
insert into ordering.purchase (id, number, token, basket_id, basket_revision, name, email, phone, language, tender, terms_at, placed_at, confirmed_at) values (:purchase, :number, :purchase, :basket, 2, 'Rose', 'rose@example.org', '', 'FR', 'on-collection', now(), now(), now());
insert into ordering.shop_order (id, purchase_id, shop_id, shop_name, shop_slug, message) values (:order1, :purchase, :shop1, 'Un', 'un', ''), (:order2, :purchase, :shop2, 'Deux', 'deux', '');
insert into ordering.order_line (order_id, position, offer_id, name, quantity, unit_price_cents, vat_permille) values (:order1, 1, :offer1, 'Pain', 1, 320, 55), (:order2, 1, :offer2, 'Tomme', 1, 598, 55);
insert into payments.request (subject, tender, label, return_path, language, requested_at) values (:purchase, 'on-collection', :number, '/purchases/x', 'FR', now());
insert into payments.part (subject, reference, payee, cents) values (:purchase, :order1, :shop1, 320), (:purchase, :order2, :shop2, 598);
select * from fulfilment.consignment where id in (:order1, :order2);
insert into mail.letter (id, message_id, recipient, language, subject, plain, html, codes, written_at) select gen_random_uuid(), gen_random_uuid()::text, 'rose@example.org', 'FR', 'Votre commande', repeat('x', 900), repeat('x', 5000), '{}', now() from generate_series(1, 3);
insert into jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, version) select 'bench.none', gen_random_uuid()::text, now() + interval '1 year', false, 1 from generate_series(1, 3);
delete from ordering.basket_line where basket_id = :basket;
update ordering.basket set revision = 3 where id = :basket;
commit;
