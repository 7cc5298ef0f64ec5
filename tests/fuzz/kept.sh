#!/bin/sh
# Replays what long runs of the fuzzers kept: an input for each way through the code that they found.
# Usage: kept.sh BUILD. The last line is `N passed, N failed`.
cd "$(dirname "$0")/../.." || exit 2
command -v zstd >/dev/null 2>&1 || {
    echo "skipped: zstd is not here"
    echo "0 passed, 0 failed"
    exit 0
}
passed=0 failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for kept in tests/fuzz/kept/*.tar.zst; do
    name=$(basename "$kept" .tar.zst)
    mkdir "$work/$name"
    zstd -dcq "$kept" | tar -x -C "$work/$name"
    if "$1/fuzz-$name" "$work/$name" >"$work/out" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $name"
        tail -n 5 "$work/out"
    fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
