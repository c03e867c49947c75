#!/usr/bin/env bash
# Imports 50 000 rows, CSV then XLSX, and says how long reading, trying and importing took and how much more was held in
# memory than before, measured after a collection of garbage every second; fails above 2 minutes or 200 MB.
set -euo pipefail
cd "$(dirname "$0")/.."
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
mvn -q -B verify -Pproof -Dtest=ManyRowsProofTests -Dsurefire.failIfNoSpecifiedTests=false | grep -E 'live heap|FAIL|ERROR'
