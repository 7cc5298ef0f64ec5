#!/bin/sh
# How fast: the examples, repeated until there are PAGES pages, as one JSON Lines file.
# Usage: run.sh KABAR [PAGES]
set -eu
KABAR=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
PAGES=${2:-8000}
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$KABAR" read --only=article examples/pages 2>/dev/null | grep '"text":' >"$work/some.jsonl"
# The same texts over and over would all be copies of each other for `add`, which is the worst case.
count=0
while [ "$count" -lt "$PAGES" ]; do
    cat "$work/some.jsonl"
    count=$((count + $(wc -l <"$work/some.jsonl")))
done | head -n "$PAGES" | awk '{
    sub(/"id":("[^"]*"|null)/, "\"id\":\"p" NR "\"")
    sub(/"url":("[^"]*"|null)/, "\"url\":\"https://bench.example/" NR "\"")
    print }' >"$work/pages.jsonl"
bytes=$(wc -c <"$work/pages.jsonl")

seconds() {
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}
report() {
    awk -v name="$1" -v ms="$2" -v pages="$PAGES" -v bytes="$bytes" 'BEGIN {
        if (ms < 1) ms = 1
        printf "%-28s %8.2f s  %8.0f pages/s  %7.1f MB/s\n", name, ms / 1000,
               pages / ms * 1000, bytes / ms / 1000 }'
}
echo "$PAGES pages, $bytes bytes, $(nproc) cores"
echo '{"text":"x"}' >"$work/one.jsonl"
printf '%-28s %8s ms\n' "start, one page" "$(seconds "$KABAR" read "$work/one.jsonl")"
report "read, 1 thread" "$(seconds "$KABAR" read --threads 1 "$work/pages.jsonl")"
report "read, all cores" "$(seconds "$KABAR" read --threads 0 "$work/pages.jsonl")"
report "fold" "$(seconds "$KABAR" fold "$work/pages.jsonl")"
report "add" "$(seconds "$KABAR" add --db "$work/bench.db" "$work/pages.jsonl")"
printf '%-28s %8s ms\n' "events, all of them" "$(seconds "$KABAR" events --db "$work/bench.db" --csv)"

# Sentences that each hold an event, and a day of news, where they lie beside the project.
SHARED=${SHARED:-../shared}
spans=$SHARED/events/cameo_spans_train.jsonl
if [ -e "$spans" ] && command -v python3 >/dev/null 2>&1; then
    python3 "$SHARED/tools/score_spans.py" --input "$spans" >"$work/spans.jsonl"
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do cat "$work/spans.jsonl"; done >"$work/many.jsonl"
    PAGES=$(wc -l <"$work/many.jsonl") bytes=$(wc -c <"$work/many.jsonl")
    report "sentences with events, 1" "$(seconds "$KABAR" read --threads 1 "$work/many.jsonl")"
fi
for day in "$SHARED"/news/2*.jsonl; do
    [ -e "$day" ] || continue
    PAGES=$(wc -l <"$day") bytes=$(wc -c <"$day")
    report "a day of news, 1 thread" "$(seconds "$KABAR" read --threads 1 "$day")"
    report "a day of news, all cores" "$(seconds "$KABAR" read --threads 0 "$day")"
done
