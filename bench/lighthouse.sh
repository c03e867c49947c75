#!/bin/sh
# Lighthouse on a telephone, page by page: bench/lighthouse.sh [http://localhost:8080]
# Needs Node 20 (npx fetches Lighthouse) and Chromium; prints a table, keeps the reports in target/lighthouse.
# For the checkout a basket is filled first, and its cookie is sent along.
set -eu
site=${1:-http://localhost:8080}
out=target/lighthouse
mkdir -p "$out"
export CHROME_PATH="${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}"
product=/shops/fournil-du-sanglier-savant/galette-au-sucre
jar="$out/cookies"
rm -f "$jar"
page=$(curl -s -c "$jar" -b "$jar" "$site$product")
field() { printf '%s' "$page" | grep -o "name=\"$1\" value=\"[^\"]*\"" | head -1 | sed 's/.*value="//; s/"$//'; }
curl -s -o /dev/null -c "$jar" -b "$jar" --data-urlencode "_csrf=$(field _csrf)" --data-urlencode "offer=$(field offer)" --data "quantity=1" "$site/basket/lines"
cookies=$(awk '!/^# / && NF >= 7 { printf "%s%s=%s", sep, $6, $7; sep = "; " }' "$jar")
printf '{"Cookie":"%s"}' "$cookies" > "$out/headers.json"

printf '| page | performance | accessibility | best practices | SEO | kB |\n| --- | --- | --- | --- | --- | --- |\n'
for path in / /market/fromages $product /shops/fournil-du-sanglier-savant /checkout; do
  report="$out/$(printf '%s' "$path" | tr -c 'a-z0-9\n' '-').json"
  npx --yes lighthouse@12.8.2 "$site$path" --quiet --no-enable-error-reporting --output=json --output-path="$report" \
    --extra-headers="$out/headers.json" --only-categories=performance,accessibility,best-practices,seo \
    --chrome-flags="--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-background-networking --disable-component-update --disable-sync --no-first-run" >/dev/null 2>&1 || { echo "| $path | failed |"; continue; }
  node -e '
    const r = require(require("path").resolve(process.argv[1])), c = r.categories;
    const s = (k) => Math.round(c[k].score * 100);
    console.log(`| ${process.argv[2]} | ${s("performance")} | ${s("accessibility")} | ${s("best-practices")} | ${s("seo")} | ${Math.round(r.audits["total-byte-weight"].numericValue / 1000)} |`);' "$report" "$path"
done
