#!/bin/sh
# Reads the scorers' lines from standard input and holds each figure against bench/results.tsv. A figure that
# fell is named and the exit status is 1; otherwise the table is written anew. KEEP=1 takes what came out,
# also what fell: then say in the commit why.
set -u
table=${1:-bench/results.tsv}
new=$(mktemp)
trap 'rm -f "$new"' EXIT
awk -F '\n' '
function put(measure, value) { printf "%s\t%s\t%s\n", set, measure, value }
/^== / { set = substr($0, 4); sub(/:.*\(/, " (", set); sub(/:.*/, "", set); n[set]++; if (n[set] > 1) set = set " " n[set]; next }
/^[a-z ()]+ +P [0-9.]+ +R [0-9.]+ +F1 [0-9.]+/ {
    name = $0; sub(/ +P [0-9].*/, "", name); sub(/^ +/, "", name)
    p = $0; sub(/.* P /, "", p); sub(/ .*/, "", p)
    f = $0; sub(/.*F1 /, "", f); sub(/ .*/, "", f)
    put(name " P", p); put(name " F1", f)
    if ($0 ~ /speaker [0-9.]+ of/) { v = $0; sub(/.*speaker /, "", v); sub(/ .*/, "", v); put(name " speaker", v) }
    if ($0 ~ /value [0-9.]+ \(/) { v = $0; sub(/.*value /, "", v); sub(/ .*/, "", v); put(name " value", v) }
    next
}
/^(root|quad) macro-F1/ { split($0, word, " +"); put(word[1] " macro-F1", word[3]); next }
/^words [0-9]+ +UPOS/ { split($0, word, " +"); put("UPOS", word[4]); put("UAS", word[6]); put("LAS", word[8]); next }
/^copies: ARI/ {
    split($0, word, " +"); put("copies ARI", word[3])
    f = $0; sub(/.*F1 /, "", f); sub(/ .*/, "", f); put("copies BCubed F1", f); next
}
/^parents: exact/ {
    split($0, word, " +"); put("parents exact", word[3] + 0)
    w = $0; sub(/.*way round /, "", w); sub(/ .*/, "", w); put("parents not the wrong way round", 1 - w); next
}
/BCubed/ { f = $0; sub(/.*F1 /, "", f); sub(/ .*/, "", f); put("stories BCubed F1", f); next }
/^[a-z ]+ +[0-9]\.[0-9]+ +\([0-9]+ of [0-9]+\)/ {
    name = $0; sub(/ +[0-9]\..*/, "", name); v = $0; sub(/^[a-z ]+/, "", v); sub(/ .*/, "", v); put(name, v)
}' >"$new"
[ -s "$new" ] || {
    echo "no figures came in"
    exit 1
}
fell=0
if [ -f "$table" ] && [ -z "${KEEP:-}" ]; then
    awk -F '\t' 'NR == FNR { if ($0 !~ /^#/) old[$1 "\t" $2] = $3; next }
        ($1 "\t" $2) in old && $3 + 0 < old[$1 "\t" $2] - 0.00005 {
            printf "FELL %s, %s: %s, was %s\n", $1, $2, $3, old[$1 "\t" $2]; bad = 1 }
        END { exit bad }' "$table" "$new" || fell=1
fi
[ $fell -eq 0 ] || exit 1
{
    printf '# set\tmeasure\tfigure\n'
    cat "$new"
} >"$table"
echo "$(wc -l <"$new") figures, none fell"
