#!/bin/sh
# Every command and option that `kabar help` knows is in the man page, and the other way about.
# Usage: check-options.sh KABAR
cd "$(dirname "$0")/.." || exit 2
kabar=$1
page=docs/man/kabar.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

options() {
    grep -oE -- '--[a-z][a-z-]*' | sort -u
}

# Of the man page: the section of a command, and the blocks that its `takes:` line names.
section() {
    awk -v name="$1" '
        /^\.SS kabar / { on = $3 == name }
        /^\.SH / { on = 0 }
        /^\.\\" block:/ { on = index(takes, " " $3 " ") > 0 }
        on && /^\.\\" takes:/ { takes = " "; for (i = 3; i <= NF; i++) takes = takes $i " " }
        on' "$page" | sed 's/\\-/-/g'
}

sed -n 's/^\.SS kabar \([a-z]*\).*/\1/p' "$page" | sort -u >"$work/man"
"$kabar" help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p' | sort -u >"$work/help"
diff "$work/man" "$work/help" |
    sed -n 's/^< /only in the man page: kabar /p; s/^> /not in the man page: kabar /p'
while read -r name; do
    "$kabar" help "$name" 2>/dev/null | sed -n '/^options:/,$p' | options >"$work/o.help"
    section "$name" | grep -E '^\.BI? --' | options >"$work/o.man"
    diff "$work/o.man" "$work/o.help" | sed -n "s/^< /$name: only in the man page: /p
        s/^> /$name: not in the man page: /p"
done <"$work/man"
