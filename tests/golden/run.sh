#!/bin/sh
# Whole pages: `kabar read NAME.in` must give NAME.json, byte for byte, with any number of threads. Only the
# line numbers of rules are left out, since they change with every row that is added to a table.
# Usage: run.sh [--accept] KABAR
set -u
accept=
[ "$1" = --accept ] && accept=yes && shift
KABAR=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")" || exit 2
got=$(mktemp)
trap 'rm -f "$got"' EXIT
passed=0 failed=0
read_pages() {
    "$KABAR" read "$@" 2>/dev/null | sed 's/\.tsv:[0-9]*/.tsv/g'
}
for page in *.in; do
    [ -f "$page" ] || continue
    want=${page%.in}.json
    read_pages "$page" >"$got"
    if [ -n "$accept" ]; then
        cmp -s "$got" "$want" || { cat "$got" >"$want" && echo "changed tests/golden/$want"; }
    elif cmp -s "$got" "$want"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED tests/golden/$want (what differs, a field a line)"
        tr ',' '\n' <"$got" >"$got.a"
        tr ',' '\n' <"$want" 2>/dev/null | diff - "$got.a" | sed -n '1,20s/^/    /p'
        rm -f "$got.a"
    fi
done
[ -n "$accept" ] && exit 0
for threads in 1 2 5; do
    read_pages --threads "$threads" *.in >"$got"
    if cat *.json 2>/dev/null | cmp -s - "$got"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED tests/golden: all pages at once with $threads threads give other bytes"
    fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
