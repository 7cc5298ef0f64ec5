#!/bin/sh
# What a program can check of the source, in a few seconds. Usage: check.sh BUILD_FOLDER
set -u
cd "$(dirname "$0")/.." || exit 2
build=$1
passed=0 failed=0
list=$(mktemp -d)
trap 'rm -rf "$list"' EXIT
find src cmd include tests train bench -name '*.c' -o -name '*.h' | grep '\.[ch]$' | sort >"$list/all"
grep -E '^(src|cmd|train)/.*\.c$' "$list/all" >"$list/ours"

# verdict NAME FILE: the check holds when FILE, its list of offences, is empty.
verdict() {
    if [ -s "$2" ]; then
        failed=$((failed + 1))
        echo "FAILED $1"
        sed -n '1,25s/^/    /p' "$2"
        [ "$(wc -l <"$2")" -le 25 ] || echo "    ... $(wc -l <"$2") in all"
    else
        passed=$((passed + 1))
    fi
}

sh tools/check-layers.sh >"$list/layers" 2>&1
verdict "layers: who may include whom (src/LAYERS)" "$list/layers"

# Between files only kb_*, to the outside only kabar_*.
for object in $(sed 's/\.c$/.o/' "$list/ours"); do
    [ -f "$build/$object" ] || continue
    nm -g --defined-only "$build/$object" | awk -v file="$object" -v cmd="${object%%/*}" '
        $3 !~ /^(kabar_|kb_)/ && !((cmd == "cmd" || cmd == "train") && $3 == "main") && $3 !~ /^__(asan|ubsan|odr)/ {
            print file ": " $3 }'
done >"$list/symbols"
verdict "symbols: kabar_* for the public, kb_* between files" "$list/symbols"
grep -oE '\bkabar_[a-z_]+\(' include/kabar.h | tr -d '(' | sort -u >"$list/promised"
find "$build/src" -name '*.o' -exec nm -g --defined-only {} + 2>/dev/null |
    awk '$3 ~ /^kabar_/ { print $3 }' | sort -u >"$list/made"
diff "$list/promised" "$list/made" | grep '^[<>]' >"$list/public"
verdict "public functions: kabar.h (<) against what is made (>)" "$list/public"

xargs grep -L '#include "base/banned.h"' <"$list/ours" >"$list/banned"
xargs awk '/^#include/ { last[FILENAME] = $2 }
    END { for (f in last) if (last[f] != "\"base/banned.h\"") print f ": include it last" }' \
    <"$list/ours" >>"$list/banned"
verdict "banned.h: the last include of every file" "$list/banned"

LC_ALL=C xargs awk '/\t/ { print FILENAME ":" FNR ": tab" }
    length($0) > 100 {
        line = $0
        gsub(/[\200-\277]/, "", line) # bytes that go on a letter
        if (length(line) > 100)
            print FILENAME ":" FNR ": " length(line) " columns"
    }' <"$list/all" >"$list/long"
verdict "lines: at most 100 columns, no tabs" "$list/long"
xargs wc -l <"$list/all" | awk '$2 != "total" && $1 > 600 { print $2 ": " $1 " lines" }' >"$list/files"
verdict "files: at most 600 lines" "$list/files"
xargs awk '/^[a-z_].*\(/ || /^{/ { if ($0 == "{") start = FNR }
    /^}$/ { if (start && FNR - start > 61) print FILENAME ":" start ": " FNR - start - 1 " lines"
            start = 0 }' <"$list/ours" >"$list/functions"
verdict "functions: at most 60 lines" "$list/functions"
wc -l <include/kabar.h | awk '$1 > 400 { print "include/kabar.h: " $1 " lines" }' >"$list/front"
verdict "kabar.h: at most 400 lines" "$list/front"

# Every row as many cells as its table has columns.
find knowledge packs -name '*.tsv' 2>/dev/null | sort | xargs awk -F'\t' '
    FNR == 1 { columns = NF; if ($0 !~ /^# /) print FILENAME ":1: no column names"; next }
    /^#/ || /^$/ { next }
    NF != columns { print FILENAME ":" FNR ": " NF " cells, " columns " columns" }' >"$list/tables"
verdict "tables: as many cells as columns" "$list/tables"

# A language is data: no language's words in C.
for file in $(cat "$list/ours"); do
    sed 's,/\*.*,,; s,^ \* .*,,' "$file" | grep -nE '"(di|yang|dan|kata|the|and|said|dengan)"' |
        sed "s,^,$file:,"
done >"$list/words"
verdict "no words of a language in C" "$list/words"

if [ -x "$build/kabar" ]; then
    sh tools/check-options.sh "$build/kabar" >"$list/options" 2>&1
    verdict "options: the man page against kabar help" "$list/options"
    sh tools/check-readme.sh "$build/kabar" >"$list/readme" 2>&1
    verdict "README.md: its first example gives what stands there" "$list/readme"
fi
if clang-format --version 2>/dev/null | grep -q 'version 14'; then
    grep -E '^(src|cmd|train|bench)/|^tests/(cases|main|fault|fuzz)' "$list/all" |
        xargs clang-format --dry-run 2>&1 | grep 'warning: code should' |
        awk -F: '{ count[$1]++ } END { for (f in count) print f ": " count[f] " places" }' |
        sort >"$list/format"
    verdict "layout: make format" "$list/format"
else
    echo "skipped: layout (clang-format 14 is not here)"
fi
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
