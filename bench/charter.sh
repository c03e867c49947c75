#!/usr/bin/env bash
# Loads a large catalogue, makes a stricter version of the charter take effect and measures the re-check of every
# listing while products are visited: see README.md beside it.
# usage: bench/charter.sh FILE.csv   (id;merchant;category;name;description;price_cents;stock;lat;lon)
set -euo pipefail
file=$(realpath "$1")
cd "$(dirname "$0")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -version 2>&1 | head -1
folder=$(mktemp -d); port=${PORT:-8089}; site=http://localhost:$port
program=(${HALLE:--jar target/halle.jar})
"$java" "${program[@]}" --server.port=$port --halle.database.folder="$folder/postgres" --halle.demo=true \
  --halle.demo.catalogue="$file" --halle.search.rate=1000000 --logging.level.root=warn --halle.slow-sql=5s >"$folder/log" 2>&1 &
halle=$!
trap 'kill $halle 2>/dev/null; wait $halle 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 360); do curl -sf -o /dev/null $site/actuator/health && break; sleep 0.5; done

pid_file=$folder/postgres/data/postmaster.pid
export PGHOST=127.0.0.1 PGPORT=$(sed -n 4p "$pid_file") PGUSER=halle_app PGDATABASE=halle
export PGPASSWORD=$(sed -n 's/^halle_app=//p' "$folder/postgres/passwords.properties")
sql() { psql -X -qAt -F ' ' -c "$1"; }
sql "select name || ' = ' || setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version')"
until [ "$(sql "select count(*) from jobs.progress where finished_at is not null and name like 'demonstration%'")" = 1 ]; do sleep 1; done
listed=$(sql "select count(*) from catalog.product where withdrawn_at is null")
checked=$(sql "select count(*) from catalog.product where withdrawn_at is null or traded_since is not null") # those between shops too
until [ "$(sql "select count(*) from charter.checked")" = "$checked" ]; do sleep 1; done
echo "$checked listings are known to the charter"
until [ "$(sql "select count(*) from search.product")" = "$listed" ]; do sleep 1; done
sleep ${SETTLE:-60} # autovacuum takes its statistics

sql "select '/shops/' || s.slug || '/' || p.slug from catalog.product p join shops.shop s on s.id = p.shop_id order by md5(p.slug) limit 5500" >"$folder/products.txt"
{ echo 'local paths = {'; sed 's/.*/"&",/' "$folder/products.txt"; echo '}'
  echo 'local i = 0'
  echo 'request = function() i = i % #paths + 1; return wrk.format("GET", paths[i]) end'; } >"$folder/products.lua"
echo "== products, warm"
wrk -t1 -c8 -d20s --latency -s "$folder/products.lua" $site | grep -E 'Requests/sec|50%|99%|Non-2xx' || true

# the rows that a publication writes: every score changes, so every row is written
echo "== version 2 takes effect, load $(cut -d' ' -f1 /proc/loadavg) before"
sql "with v as (insert into charter.version (number, drafted_at, published_by, published_at, effective_at, grace_days)
       values (2, now(), '00000000-0000-0000-0000-000000000001', now(), now(), 30) returning number),
     r as (insert into charter.rule select v.number, code, position, kind, least * 2, most, words, aisles, trades, weight, blocking, silent from charter.rule, v)
     insert into jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
     select task_name, '2@' || c.system_identifier, now(), false, 1 from (values ('charter.recheck')) t (task_name), pg_control_system() c"
wrk -t1 -c8 -d${SECONDS_MEASURED:-60}s --latency -s "$folder/products.lua" $site >"$folder/wrk" &
wrk=$!
until [ "$(sql "select count(*) from jobs.progress where finished_at is not null and name like 'charter.recheck 2@%'")" = 1 ]; do sleep 1; done
sql "select total || ' listings re-checked in ' || round(extract(epoch from finished_at - started_at), 1) || ' s while products were visited' from jobs.progress where name like 'charter.recheck 2@%'"
sql "select count(*) || ' rows of version 2' from charter.checked where version = 2"
wait $wrk
grep -E 'Requests/sec|50%|99%|Non-2xx' "$folder/wrk"
