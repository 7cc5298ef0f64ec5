#!/bin/sh
# Runs the first example of README.md and compares what comes out with what stands there.
# Usage: check-readme.sh KABAR; check-readme.sh --print KABAR prints the block as it should be.
cd "$(dirname "$0")/.." || exit 2
print=
[ "$1" = --print ] && print=yes && shift
PATH=$(cd "$(dirname "$1")" && pwd):$PATH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk '/^<!-- example: end/ { on = 0 } on && !/^```/ { print } /^<!-- example: begin/ { on = 1 }' \
    README.md >"$work/want"
sed -n 's/^\$ //p' "$work/want" | while IFS= read -r line; do
    printf '$ %s\n' "$line"
    sh -c "$line" 2>&1
done >"$work/got"
if [ -n "$print" ]; then
    cat "$work/got"
else
    diff "$work/want" "$work/got"
fi
