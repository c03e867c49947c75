#!/usr/bin/env bash
# Measures home, product and complete checkout on this machine: see README.md beside it.
set -euo pipefail
cd "$(dirname "$0")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -version 2>&1 | head -1
folder=$(mktemp -d); port=${PORT:-8089}; site=http://localhost:$port
"$java" -jar target/halle.jar --server.port=$port --halle.database.folder="$folder/postgres" \
  --halle.demo=true --logging.level.root=warn --halle.slow-sql=2s >"$folder/log" 2>&1 &
halle=$!
trap 'kill $halle 2>/dev/null; wait $halle 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 120); do curl -sf -o /dev/null $site/actuator/health && break; sleep 0.5; done

pid_file=$folder/postgres/data/postmaster.pid
export PGHOST=127.0.0.1 PGPORT=$(sed -n 4p "$pid_file") PGUSER=halle_app PGDATABASE=halle
export PGPASSWORD=$(sed -n 's/^halle_app=//p' "$folder/postgres/passwords.properties")
psql -qAt -c "select name || ' = ' || setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version')"
psql -qAt -c "update catalog.stock set available = 1000000" -c "update shops.shop set slot_capacity = 500, preparation_minutes = 0"
psql -qAt -F ' ' -c "select id, shop_id from catalog.offer" >"$folder/offers.txt"
psql -qAt -c "select '/shops/' || s.slug || '/' || p.slug from catalog.product p join shops.shop s on s.id = p.shop_id" >"$folder/products.txt"
{ echo 'local paths = {'; sed 's/.*/"&",/' "$folder/products.txt"; echo '}'
  echo 'local i = 0'
  echo 'request = function() i = i % #paths + 1; return wrk.format("GET", paths[i]) end'; } >"$folder/products.lua"

for round in warm measured; do
  seconds=$([ $round = warm ] && echo 15 || echo 20)
  echo "== home ($round)"; wrk -t2 -c16 -d${seconds}s --latency $site/ | grep -E 'Requests/sec|99%|Non-2xx' || true
  echo "== product ($round)"; wrk -t2 -c16 -d${seconds}s --latency -s "$folder/products.lua" $site | grep -E 'Requests/sec|99%|Non-2xx' || true
done
echo "== complete checkout"; "$java" bench/CheckoutLoad.java $site "$folder/offers.txt" 16 30
echo "== pgbench, the statements of one checkout"
psql -qAt -c "select count(*) from ordering.purchase"
pgbench -n -c 16 -j 2 -T 20 -f bench/checkout.sql 2>&1 | grep -E 'tps|latency average|failed|error' || true
