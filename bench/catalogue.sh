#!/usr/bin/env bash
# Loads a large catalogue and measures lists and product pages over thousands of addresses: see README.md beside it.
# usage: bench/catalogue.sh FILE.csv   (id;merchant;category;name;description;price_cents;stock;lat;lon)
set -euo pipefail
file=$(realpath "$1")
cd "$(dirname "$0")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -version 2>&1 | head -1
folder=$(mktemp -d); port=${PORT:-8089}; site=http://localhost:$port
program=(${HALLE:--jar target/halle.jar})
"$java" "${program[@]}" --server.port=$port --halle.database.folder="$folder/postgres" --halle.demo=true \
  --halle.demo.catalogue="$file" --halle.search.rate=1000000 --logging.level.root=warn --halle.slow-sql=2s >"$folder/log" 2>&1 &
halle=$!
trap 'kill $halle 2>/dev/null; wait $halle 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 360); do curl -sf -o /dev/null $site/actuator/health && break; sleep 0.5; done

pid_file=$folder/postgres/data/postmaster.pid
export PGHOST=127.0.0.1 PGPORT=$(sed -n 4p "$pid_file") PGUSER=halle_app PGDATABASE=halle
export PGPASSWORD=$(sed -n 's/^halle_app=//p' "$folder/postgres/passwords.properties")
sql() { psql -X -qAt -F ' ' -c "$1"; }
sql "select name || ' = ' || setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version')"
began=$SECONDS
until [ "$(sql "select count(*) from jobs.progress where finished_at is not null")" = 1 ]; do sleep 1; done
sql "select 'loaded ' || total || ' products in ' || extract(epoch from finished_at - started_at)::int || ' s' from jobs.progress"
listed=$(sql "select count(*) from catalog.product")
until [ "$(sql "select count(*) from search.product")" = "$listed" ]; do sleep 1; done
echo "found by search $((SECONDS - began)) s after the first page"
sleep ${SETTLE:-60} # autovacuum takes its statistics

# lists: aisles and searches, each with different choices; products: one in eighteen
sql "select '/market/' || c.slug || q from catalog.category c cross join
     (select '?near=' || n || '&price-max=' || p || s from unnest('{08000,08200,08300,08400,08600}'::text[]) n,
        unnest('{8,12,20,35,60}'::text[]) p, unnest('{\"\",&in-stock=yes,&sort=price,&sort=near}'::text[]) s
      union all select '?price-min=' || p || s from unnest('{3,5,9,15}'::text[]) p, unnest('{\"\",&in-stock=yes,&sort=newest,&sort=price-down}'::text[]) s
      union all select '') as choices (q)" >"$folder/lists.txt"
sql "select '/search?q=' || replace(split_part(name, ' ', 1) || ' ' || w, ' ', '+') from
     (select distinct on (split_part(name, ' ', 1)) name from catalog.product where name ~ '^[A-Za-z]+ ') p,
     unnest('{rouge,noir,ivoire,charleville,sedan,lot,bio,naturel,provence,modele}'::text[]) w" >>"$folder/lists.txt"
shuf --random-source=<(yes) -o "$folder/lists.txt" "$folder/lists.txt"
sql "select '/shops/' || s.slug || '/' || p.slug from catalog.product p join shops.shop s on s.id = p.shop_id order by md5(p.slug) limit 5500" >"$folder/products.txt"
wc -l "$folder/lists.txt" "$folder/products.txt" | head -2
for what in lists products; do
  { echo 'local paths = {'; sed 's/.*/"&",/' "$folder/$what.txt"; echo '}'
    echo 'local i = 0'
    echo 'request = function() i = i % #paths + 1; return wrk.format("GET", paths[i]) end'; } >"$folder/$what.lua"
done
for round in warm measured; do
  seconds=$([ $round = warm ] && echo 60 || echo 30)
  for what in lists products; do
    echo "== $what ($round), load $(cut -d' ' -f1 /proc/loadavg) before"
    wrk -t2 -c16 -d${seconds}s --latency -s "$folder/$what.lua" $site | grep -E 'Requests/sec|50%|99%|Non-2xx' || true
  done
done
