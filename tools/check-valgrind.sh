#!/bin/sh
# The unit tests and a read of the examples under valgrind. Usage: check-valgrind.sh BUILD_FOLDER
cd "$(dirname "$0")/.." || exit 2
command -v valgrind >/dev/null 2>&1 || {
    echo "skipped: valgrind is not here"
    echo "0 passed, 0 failed"
    exit 0
}
passed=0 failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
grind() {
    if valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite \
        --log-file="$log" "$@" >/dev/null 2>&1; then
        passed=$((passed + 1))
    elif [ $? -eq 9 ]; then
        failed=$((failed + 1))
        echo "FAILED under valgrind: $*"
        sed -n '1,40p' "$log"
    else
        passed=$((passed + 1))
    fi
}
grind "$1/unit"
grind "$1/kabar" read examples/pages
grind "$1/kabar" fold examples/pages
db=$(mktemp -u).db
grind "$1/kabar" add --db "$db" examples/pages
grind "$1/kabar" timeline --db "$db"
rm -f "$db" "$db-wal" "$db-shm"
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
