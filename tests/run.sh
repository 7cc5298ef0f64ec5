#!/bin/sh
# Runs parts, each given as "name: command", and adds up the `N passed, N failed` that each ends with.
# A part that ends without that line counts as one failure.
passed=0 failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for part in "$@"; do
    printf '== %s\n' "${part%%: *}"
    sh -c "${part#*: }" >"$log" 2>&1
    status=$?
    sum=$(tail -n 1 "$log" | sed -n 's/^\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed$/\1 \2/p')
    if [ -z "$sum" ]; then
        tail -n 40 "$log"
        echo "   ended without its count, exit status $status"
        failed=$((failed + 1))
        continue
    fi
    sed '$d' "$log"
    part_failed=${sum#* }
    [ $status -eq 0 ] || [ "$part_failed" -gt 0 ] || {
        echo "   exit status $status"
        part_failed=1
    }
    printf '   %s passed, %s failed\n' "${sum% *}" "$part_failed"
    passed=$((passed + ${sum% *}))
    failed=$((failed + part_failed))
done
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
