#!/bin/sh
# How well kabar reads, measured against labelled pages that lie beside the project (SHARED, by default
# ../shared) and by the scorers there. They are not part of the project: where they or python3 are
# missing, the measure is skipped, and said so. Usage: quality.sh KABAR
set -u
KABAR=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/.." || exit 2
SHARED=${SHARED:-../shared}
skipped=0
out=$(dirname "$KABAR")/quality
mkdir -p "$out"

have() {
    for need in "$@"; do
        [ -e "$SHARED/$need" ] && continue
        echo "SKIPPED: $SHARED/$need is not here"
        skipped=$((skipped + 1))
        return 1
    done
}

head_line() {
    printf '\n== %s\n' "$1"
}

score() {
    python3 "$SHARED/tools/$@"
}

command -v python3 >/dev/null 2>&1 || {
    echo "SKIPPED: all of it; the scorers need python3"
    exit 0
}
head_line "seeds: events, quotes, figures, sources, times of scraped pages"
if have gold/seeds.jsonl seeds tools/score_gold.py; then
    "$KABAR" read "$SHARED/seeds" >"$out/seeds.jsonl" 2>/dev/null
    score score_gold.py "$SHARED/gold/seeds.jsonl" "$out/seeds.jsonl"
fi
head_line "news: the same for 32 pages of one day"
if have gold/news.jsonl news/gold_pages.jsonl; then
    "$KABAR" read "$SHARED/news/gold_pages.jsonl" >"$out/news.jsonl" 2>/dev/null
    score score_gold.py "$SHARED/gold/news.jsonl" "$out/news.jsonl"
fi
for part in read unread; do
    head_line "own ($part): pages of our own, dense with acts"
    "$KABAR" read "bench/gold/${part}_pages.jsonl" >"$out/own-$part.jsonl" 2>/dev/null
    score score_gold.py "bench/gold/$part.jsonl" "$out/own-$part.jsonl"
done
for set in naeb wcxb-dev fundus-a-i; do
    head_line "pages: body, title, time, authors ($set)"
    have "pages/$set.tar.zst" || continue
    mkdir -p "$out/pages/$set"
    [ -e "$out/pages/$set/done" ] || {
        zstd -dcq "$SHARED/pages/$set.tar.zst" | tar -x -C "$out/pages/$set" && : >"$out/pages/$set/done"
    }
    gold=$(find "$out/pages/$set" -name gold.jsonl | head -n 1)
    [ -n "$gold" ] || continue
    "$KABAR" read --only=article "$(dirname "$gold")/html" >"$out/$set.jsonl" 2>/dev/null
    score score_pages.py "$(dirname "$gold")" "$out/$set.jsonl"
done
head_line "quotes: Indonesian statements and speakers"
if have quotes/pfsa-id/dev.txt; then
    score score_pfsa.py --input "$SHARED/quotes/pfsa-id/dev.txt" |
        "$KABAR" read --lang id - >"$out/pfsa.jsonl" 2>/dev/null
    score score_pfsa.py "$SHARED/quotes/pfsa-id/dev.txt" "$out/pfsa.jsonl"
fi
head_line "quotes, English: direct quotes and who is quoted (PolNeAR)"
if have quotes/polnear/dev; then
    python3 tools/score_polnear.py --input "$SHARED/quotes/polnear/dev" |
        "$KABAR" read - >"$out/polnear.jsonl" 2>/dev/null
    python3 tools/score_polnear.py "$SHARED/quotes/polnear/dev" "$out/polnear.jsonl"
fi
head_line "events: English, who did what class of thing to whom"
if have events/cameo_spans_train.jsonl; then
    score score_spans.py --input "$SHARED/events/cameo_spans_train.jsonl" |
        "$KABAR" read - >"$out/spans.jsonl" 2>/dev/null
    score score_spans.py "$SHARED/events/cameo_spans_train.jsonl" "$out/spans.jsonl"
fi
head_line "relate: English, the class of what one does to another"
if have events/plv_train.tsv; then
    score score_relate.py --input "$SHARED/events/plv_train.tsv" |
        "$KABAR" relate --lang en - >"$out/relate.jsonl" 2>/dev/null
    score score_relate.py "$SHARED/events/plv_train.tsv" "$out/relate.jsonl"
fi
find "$SHARED/times" -name '*.tml' -exec dirname {} \; 2>/dev/null | sort -u | while read -r folder; do
    head_line "times: ${folder#"$SHARED"/}"
    score score_times.py --input "$folder" | "$KABAR" read - >"$out/times.jsonl" 2>/dev/null
    score score_times.py "$folder" "$out/times.jsonl"
done
# tagged WHAT LANG GOLD [--names]: text that is already cut into words, scored against its labels.
tagged() {
    head_line "$1"
    have "lang/$3" || return
    file=$out/${3##*/}
    "$KABAR" tag --lang "$2" ${4:-} "$SHARED/lang/$3" >"$file" 2>/dev/null
    score score_conllu.py "$SHARED/lang/$3" "$file"
}
tagged "trees, Indonesian: GSD, tags and trees from words" id ud_id_gsd_v2.0/dev.conllu
tagged "trees, English: EWT" en ud_en_ewt/dev.conllu
tagged "names, Indonesian news: idner2k" id id_idner2k/dev.ner --names
tagged "names, Indonesian encyclopaedia: nergrit" id id_nergrit/dev.ner --names
tagged "names, English web: uner" en en_uner_ewt/dev.ner --names
# told LANG FILE...: which language each sentence is said to be in; FILE: CoNLL-U, words with labels, or a sentence a line.
told() {
    lang=$1
    shift
    python3 tools/sentences.py "$@" | "$KABAR" read --only=article - 2>/dev/null |
        python3 -c '
import json, sys
told = [json.loads(line).get("lang") == sys.argv[1] for line in sys.stdin]
print(f"right language {sum(told) / max(1, len(told)):.4f} ({sum(told)} of {len(told)})")' "$lang"
}
lang_dir=$SHARED/lang
head_line "language, Indonesian: sentences of four sets"
have lang/ud_id_gsd_v2.0/dev.conllu && told id "$lang_dir/ud_id_gsd_v2.0/dev.conllu" "$lang_dir/id_idner2k/dev.ner" \
    "$lang_dir/id_nergrit/dev.ner" "$lang_dir/ud_id_pud/test.conllu"
head_line "language, Malay: sentences of our own"
told ms training/languages/ms-check.txt
head_line "language, English (EWT)"
have lang/ud_en_ewt/dev.conllu && told en "$lang_dir/ud_en_ewt/dev.conllu"
head_line "language, English of six words or more (EWT)"
have lang/ud_en_ewt/dev.conllu && told en --words 6 "$lang_dir/ud_en_ewt/dev.conllu"
head_line "stories: English articles by happening"
ecb=$(find "$SHARED/stories" -name 'ECB_Dev_corpus.txt' 2>/dev/null | head -n 1)
if [ -n "$ecb" ]; then
    score score_fold.py --ecb "$ecb" --input | "$KABAR" fold - >"$out/ecb.jsonl" 2>/dev/null
    score score_fold.py --ecb "$ecb" "$out/ecb.jsonl"
fi
head_line "stories of a day: pairs of pages, read by a person"
if have news/2025-06-18.jsonl; then
    "$KABAR" fold "$SHARED/news/2025-06-18.jsonl" >"$out/day.jsonl" 2>/dev/null
    python3 tools/score_stories.py bench/gold/stories.tsv "$out/day.jsonl"
fi
head_line "copies: a heap made by editing (seed 1)"
if have news pages/fundus-a-i.tar.zst; then
    heap=$out/heap
    [ "$heap/gold.jsonl" -nt tools/make_heap.py ] || python3 tools/make_heap.py "$SHARED" "$heap"
    "$KABAR" fold "$heap/pages.jsonl" >"$heap/folded.jsonl" 2>/dev/null
    score score_fold.py "$heap/gold.jsonl" "$heap/folded.jsonl"
    python3 tools/score_leads.py "$heap/gold.jsonl" "$heap/folded.jsonl"
fi
head_line "hard copies: the same by more kinds of editing (seed 1)"
if have news pages/fundus-a-i.tar.zst; then
    heap=$out/hard
    [ "$heap/gold.jsonl" -nt tools/make_heap.py ] || python3 tools/make_heap.py "$SHARED" "$heap" --hard
    "$KABAR" fold "$heap/pages.jsonl" >"$heap/folded.jsonl" 2>/dev/null
    score score_fold.py "$heap/gold.jsonl" "$heap/folded.jsonl"
    python3 tools/score_leads.py "$heap/gold.jsonl" "$heap/folded.jsonl"
fi
printf '\n%s measures skipped\n' "$skipped"
