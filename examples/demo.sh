#!/bin/sh
# `make demo`: the example pages into a new database, and three questions.
# Usage: demo.sh KABAR DATABASE
set -eu
KABAR=$1 DB=$2
cd "$(dirname "$0")/.."
rm -f "$DB" "$DB-wal" "$DB-shm"

ask() {
    printf '\n$ kabar %s\n' "$*"
    command=$1
    shift
    "$KABAR" "$command" --db "$DB" "$@"
}
printf '$ kabar add examples/pages/\n'
"$KABAR" add --db "$DB" examples/pages/
ask timeline
ask claims
ask sources
printf '\nThe database is %s; ask it more: kabar events --db %s --help\n' "$DB" "$DB"
