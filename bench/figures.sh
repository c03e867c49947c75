#!/usr/bin/env bash
# The merchant's home and figures of a shop with a hundred thousand orders: how long the pages take, and what reads them.
# Usage: bench/figures.sh FOLDER PORT SHOP COOKIE   (a running Halle with its data in FOLDER; COOKIE of a merchant who is signed in)
set -euo pipefail
folder=$1 port=$2 shop=$3 cookie=$4
export PGHOST=127.0.0.1 PGDATABASE=${PGDATABASE:-halle} PGUSER=halle_owner
PGPORT=$(sed -n 4p "$folder/data/postmaster.pid")
export PGPORT PGPASSWORD=$(sed -n "s/^halle_owner=//p" "$folder/passwords.properties")
sql() { psql -X -qAt -c "$1"; }
sql "
with goods as (select array_agg(o.id) as ids from catalog.offer o join shops.shop s on s.id = o.shop_id where s.slug = '$shop'),
     wanted as (select n, uuidv7() as purchase, uuidv7() as ordered, now() - random() * interval '700 days' as at from generate_series(1, 100000) n),
     purchases as (
        insert into ordering.purchase (id, number, token, basket_id, basket_revision, name, email, phone, language, tender, terms_at, placed_at, confirmed_at)
        select purchase, lpad((10000000 + n * 7 % 80000000)::text, 8, '0'), purchase::text, purchase, 0, 'Zoé', 'z@example.org', '', 'FR', 'on-collection', at, at, at from wanted
        on conflict (number) do nothing returning id),
     orders as (
        insert into ordering.shop_order (id, purchase_id, shop_id, shop_name, shop_slug, message)
        select w.ordered, w.purchase, s.id, s.name, s.slug, '' from wanted w join purchases p on p.id = w.purchase, shops.shop s where s.slug = '$shop' returning id)
insert into ordering.order_line (order_id, position, offer_id, name, quantity, unit_price_cents, vat_permille)
select o.id, l, goods.ids[1 + floor(random() * array_length(goods.ids, 1))], 'Produit', 1 + floor(random() * 3), 100 + floor(random() * 2000), 55
from orders o, generate_series(1, 3) l, goods"
sql "select ordering.count_sold(array(select id from ordering.shop_order)); vacuum analyze ordering.sold_line" >/dev/null 2>&1 || {
    sql "select ordering.count_sold(array(select id from ordering.shop_order))" >/dev/null; sql "vacuum analyze ordering.sold_line"; }
echo "lines: $(sql 'select count(*) from ordering.sold_line')"
for page in today sales 'sales?by=day' 'sales?by=year'; do
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do
        curl -s -o /dev/null -w '%{time_total}\n' -H "Cookie: $cookie" "http://127.0.0.1:$port/counter/$shop/$page"
    done | tail -10 | sort -n | awk -v page="$page" '{ t[NR] = $1 } END { printf "%s: median %d ms, slowest of ten %d ms\n", page, t[5] * 1000, t[10] * 1000 }'
done
sql "explain (analyze, buffers, costs off) select day, 0, count(distinct order_id), sum(cents - refunded_cents) from ordering.sold_line
     where shop_id = (select id from shops.shop where slug = '$shop') and day >= current_date - 730 and day < current_date + 1 and cents > refunded_cents group by 1, 2"
