#!/bin/sh
# Runs the command line as a shell would: tests/cli/*.t hold cases
#
#   === name
#   shell lines, run by sh in a new folder with `kabar` on the path
#   ---
#   what comes out, then `exit N`
#
# What is written to stderr is not looked at unless the lines say 2>&1. $TOP is the project's folder.
# Usage: run.sh KABAR [PART_OF_NAME]
set -u
TOP=$(cd "$(dirname "$0")/../.." && pwd)
KABAR=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
only=${2:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/bin"
ln -s "$KABAR" "$work/bin/kabar"
PATH=$work/bin:$PATH
export TOP PATH LC_ALL=C.UTF-8
passed=0 failed=0

for file in "$TOP"/tests/cli/*.t; do
    rm -rf "$work/cases"
    mkdir "$work/cases"
    # Cuts the file into N.name, N.sh and N.want.
    awk -v dir="$work/cases" '
        /^=== / { n++; part = "sh"; print substr($0, 5) >(dir "/" n ".name"); next }
        n && /^---$/ { part = "want"; next }
        n && !(part == "want" && /^$/) { print >(dir "/" n "." part) }
    ' "$file"
    n=1
    while [ -f "$work/cases/$n.name" ]; do
        name=$(cat "$work/cases/$n.name")
        case=$work/cases/$n
        n=$((n + 1))
        case $name in *"$only"*) ;; *) continue ;; esac
        rm -rf "$work/here"
        mkdir "$work/here"
        (cd "$work/here" && exec timeout 120 sh "$case.sh") >"$case.raw" 2>"$case.err" </dev/null
        echo "exit $?" >>"$case.raw"
        grep -v '^$' "$case.raw" >"$case.got"
        if cmp -s "$case.want" "$case.got"; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "FAILED ${file#"$TOP"/}: $name"
            diff "$case.want" "$case.got" | sed -n '1,12s/^/    /p'
            sed -n '1,5s/^/    stderr: /p' "$case.err"
        fi
    done
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
