#!/bin/sh
# clang-tidy over every file of ours, by .clang-tidy. Skipped where it is not installed.
cd "$(dirname "$0")/.." || exit 2
command -v clang-tidy >/dev/null 2>&1 || {
    echo "skipped: clang-tidy is not here"
    echo "0 passed, 0 failed"
    exit 0
}
passed=0 failed=0
for file in $(find src cmd -name '*.c' | sort); do
    found=$(clang-tidy --quiet "$file" -- -std=c17 -D_GNU_SOURCE -Iinclude -Isrc -Ibuild 2>/dev/null |
        grep -E 'warning:|error:')
    if [ -n "$found" ]; then
        failed=$((failed + 1))
        echo "$found"
    else
        passed=$((passed + 1))
    fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
