=== what is added can be asked for
kabar add --db t.db "$TOP/examples/pages" >/dev/null 2>err || exit
kabar events --db t.db --csv >events.csv || exit
test "$(wc -l <events.csv)" -gt 5 && echo events
head -n 1 events.csv | grep -c source
for question in quotes figures "claims --all" sources stories timeline; do
    kabar $question --db t.db --json >"$question.json" || echo "$question: $?"
    test -s "$question.json" || echo "$question: nothing"
done
---
events
1
exit 0

=== the same page twice is one article
echo '{"id":"a","url":"http://example.org/a","text":"Korea Selatan menuduh Korea Utara mengirim pasukan ke Rusia.","published":"2024-11-04","lang":"id"}' >a.jsonl
kabar add --db t.db a.jsonl >/dev/null && kabar events --db t.db --csv >one
kabar add --db t.db a.jsonl >/dev/null && kabar add --db t.db a.jsonl a.jsonl >/dev/null
kabar events --db t.db --csv >two
cmp one two && wc -l <two | awk '{ print ($1 > 1 ? "events" : "none") }'
---
events
exit 0

=== a question before anything was added
kabar events --db none.db >out 2>err; status=$?
test -s err && echo told
test -e none.db && echo made
exit $status
---
told
exit 3

=== a file that is no database
echo 'this is no database, only a line of text that is long enough to look at' >t.db
kabar events --db t.db >/dev/null 2>&1; status=$?
kabar add --db t.db "$TOP/examples/pages" >/dev/null 2>&1
test $? -eq 3 && cat t.db
exit $status
---
this is no database, only a line of text that is long enough to look at
exit 3

=== a database made by a newer version is left alone
kabar add --db t.db "$TOP/examples/pages" >/dev/null 2>&1 || exit
# The version number of an SQLite file stands at byte 60 (https://www.sqlite.org/fileformat.html).
printf '\000\000\047\017' | dd of=t.db bs=1 seek=60 conv=notrunc 2>/dev/null
kabar events --db t.db 2>err >/dev/null; status=$?
grep -ci newer err
kabar add --db t.db "$TOP/examples/pages" >/dev/null 2>&1; echo "add $?"
exit $status
---
1
add 3
exit 3

=== a folder in which nothing can be written
kabar add --db /proc/t.db "$TOP/examples/pages" >/dev/null 2>err; status=$?
test -s err && echo told
exit $status
---
told
exit 3

=== two adds at once both come through
for i in $(seq 1 150); do
    echo "{\"id\":\"a$i\",\"text\":\"Korea Selatan menuduh Korea Utara mengirim $i tentara ke Rusia.\",\"published\":\"2024-11-04\",\"lang\":\"id\"}" >>a.jsonl
    echo "{\"id\":\"b$i\",\"text\":\"Pemerintah Amerika Serikat mengecam Iran untuk ke-$i kali.\",\"published\":\"2024-11-05\",\"lang\":\"id\"}" >>b.jsonl
done
kabar add --db t.db a.jsonl >/dev/null 2>a.err & one=$!
kabar add --db t.db b.jsonl >/dev/null 2>b.err & two=$!
wait $one; echo "first $?"
wait $two; echo "second $?"
kabar export --db t.db --format jsonl | wc -l | tr -d ' '
---
first 0
second 0
300
exit 0

=== interrupted in the middle: 130, and the database is whole
for i in $(seq 1 40000); do
    echo "{\"id\":\"a$i\",\"text\":\"Korea Selatan menuduh Korea Utara mengirim $i tentara ke Rusia nomor $i.\",\"published\":\"2024-11-04\",\"lang\":\"id\"}"
done >a.jsonl
timeout --preserve-status -s INT 0.7 kabar add --db t.db a.jsonl >/dev/null 2>&1
echo "status $?"
kabar events --db t.db --csv >/dev/null && echo whole
kabar add --db t.db "$TOP/examples/pages" >/dev/null 2>&1 && echo again
---
status 130
whole
again
exit 0

=== reading is interrupted too
yes '{"text":"Korea Selatan menuduh Korea Utara mengirim tentara ke Rusia.","lang":"id"}' |
    timeout --preserve-status -s INT 0.7 kabar read - >out 2>/dev/null
---
exit 130

=== the order in which pages come does not matter
ls "$TOP"/examples/pages/* | xargs kabar fold 2>/dev/null | sort >one
ls -r "$TOP"/examples/pages/* | xargs kabar fold 2>/dev/null | sort >two
cmp one two && wc -l <one | awk '{ print ($1 >= 8 ? "pages" : "few") }'
---
pages
exit 0

=== a full disk under the export
kabar add --db t.db "$TOP/examples/pages" >/dev/null 2>&1 || exit
kabar export --db t.db --format csv >/dev/full 2>err
test $? -ne 0 && test -s err && echo told
---
told
exit 0

=== events in every exchange format
kabar add --db t.db "$TOP/examples/pages" >/dev/null 2>&1 || exit
for format in jsonl csv tsv gdelt1; do
    kabar export --db t.db --format $format >out || echo "$format: $?"
    test -s out || echo "$format: nothing"
done
kabar export --db t.db --format nonsense >/dev/null 2>&1
---
exit 2
