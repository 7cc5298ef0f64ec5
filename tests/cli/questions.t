=== records read elsewhere give the same store
kabar read "$TOP/examples/pages" >pages.rec 2>/dev/null
kabar add --quiet --db one.db "$TOP/examples/pages" 2>/dev/null
kabar add --quiet --db two.db --records pages.rec 2>/dev/null
kabar add --quiet --db two.db --records - <pages.rec 2>/dev/null
for question in events quotes figures claims sources stories; do
    kabar $question --db one.db --json >one
    kabar $question --db two.db --json >two
    cmp one two || echo "$question differ"
done
kabar export --db two.db >out
cmp out pages.rec && test -s out && echo same
---
same
exit 0

=== a changed page is kept beside its older version
echo '{"url":"http://example.org/a","text":"Korea Selatan menuduh Korea Utara.","outlet":"example.org"}' >a.rec
echo '{"url":"http://example.org/a","text":"Korea Selatan memuji Korea Utara.","outlet":"example.org"}' >b.rec
kabar add --db t.db --records a.rec 2>&1
kabar add --db t.db --records b.rec 2>&1
kabar articles --db t.db --all --json | wc -l | tr -d ' '
kabar articles --db t.db --csv | grep -c memuji
---
t.db: 1 pages new, 0 changed, 0 already there, 0 failed
t.db: 0 pages new, 1 changed, 0 already there, 0 failed
2
1
exit 0

=== a broken record fails alone
printf '%s\n' '{"text":"Satu."}' '{"text":7}' 'no json' '{"path":"x.html","error":"empty"}' '{"text":"Dua."}' >a.rec
kabar add --db t.db --records a.rec 2>err; status=$?
tail -n 1 err
kabar articles --db t.db --json | wc -l | tr -d ' '
exit $status
---
t.db: 2 pages new, 0 changed, 0 already there, 3 failed
2
exit 1

=== figures that differ stand beside each other
cat >a.rec <<'END'
{"url":"http://a/1","outlet":"a.com","title":"Choe bertemu Lavrov di Moskow","published":"2024-11-03T08:00:00+08:00","text":"Choe bertemu Lavrov di Moskow. Ada 10.000 tentara.","figures":[{"begin":31,"end":49,"text":"10.000 tentara","value":10000,"bound":"about","of":"PRK","kind":"troops","claimant":{"name":"Lloyd Austin"}}],"events":[{"begin":0,"end":30,"cameo":"040","plover":"CONSULT","source":{"name":"Choe Son Hui","country":"PRK"},"target":{"name":"Sergei Lavrov","country":"RUS"},"date":"2024-11-01","status":"asserted"}]}
{"url":"http://b/1","outlet":"b.com","title":"Choe bertemu Lavrov di Moskow","published":"2024-11-02T08:00:00+07:00","text":"Choe bertemu Lavrov di Moskow! Kata Blinken 8.000 tentara saja.","figures":[{"begin":31,"end":40,"text":"8.000 tentara","value":8000,"bound":"about","of":"PRK","kind":"troops","claimant":{"name":"Antony Blinken"}}],"events":[{"begin":0,"end":30,"cameo":"040","plover":"CONSULT","source":{"name":"Choe Son Hui","country":"PRK"},"target":{"name":"Sergei Lavrov","country":"RUS"},"date":"2024-11-01","status":"asserted"}]}
END
kabar add --quiet --db t.db --records a.rec
kabar timeline --db t.db --actor PRK --actor RUS
kabar claims --db t.db --conflict --tsv | cut -f 7,9,11,14
---
DATE        WHO                                       WHAT                    STATUS    ACCORDING TO  TOLD BY                           SENTENCE
2024-11-01  Choe Son Hui (PRK) → Sergei Lavrov (RUS)  Consult, way not given  asserted                2 sources, 2 pages: a.com, b.com  Choe bertemu Lavrov di Moskow!
            conflicting figures, troops of PRK: about 10,000 (Lloyd Austin, a.com) | about 8,000 (Antony Blinken, b.com)
low	bound	claimant	outlet
8000	about	Antony Blinken	b.com
10000	about	Lloyd Austin	a.com
exit 0

=== a filter that the question does not have
kabar add --quiet --db t.db "$TOP/examples/pages" 2>/dev/null
kabar quotes --db t.db --root 19 2>err; status=$?
grep -c 'no --root' err
kabar events --db t.db --from kemarin 2>/dev/null || echo "day $?"
kabar events --db t.db --limit x 2>/dev/null || echo "limit $?"
exit $status
---
1
day 2
limit 2
exit 2

=== what is typed is never a statement
kabar add --quiet --db t.db "$TOP/examples/pages" 2>/dev/null
kabar events --db t.db --source "x'; DROP TABLE kb_page; --" --json
for words in '"' 'a OR' '*' 'title:(' "'" 'NEAR(' '-'; do
    kabar search --db t.db -- "$words" >/dev/null 2>&1
    test $? -le 2 || echo "$words"
done
kabar articles --db t.db --json | wc -l | awk '{ print ($1 > 5 ? "whole" : "lost") }'
---
whole
exit 0

=== a terminal gets no control characters from a page
printf '%s\n' '{"url":"http://e/1","title":"A\u001b[31mred\u0007\u202eB","text":"x\u001b]0;t\u0007 y"}' >a.rec
kabar add --quiet --db t.db --records a.rec
kabar articles --db t.db | od -c | grep -cE '033|\\a'
kabar show --db t.db 1 | od -c | grep -cE '033|\\a'
---
0
0
exit 1

=== a table keeps to the width of the terminal
kabar add --quiet --db t.db "$TOP/examples/pages" 2>/dev/null
COLUMNS=80 kabar articles --db t.db | wc -L | awk '{ print ($1 <= 80 ? "fits" : $1) }'
---
fits
exit 0

=== show gives the article and its record
echo '{"url":"http://e/1","title":"Judul","text":"Isi berita."}' >a.rec
kabar add --quiet --db t.db --records a.rec
kabar show --db t.db http://e/1 | grep -c 'Isi berita.'
kabar show --db t.db 1 --json | cmp - a.rec && echo same
kabar show --db t.db 99 2>/dev/null
---
1
same
exit 1

=== a database killed in the middle is whole
for i in $(seq 1 20000); do
    echo "{\"url\":\"http://e/$i\",\"text\":\"Korea Selatan menuduh Korea Utara nomor $i.\"}"
done >a.rec
kabar add --quiet --db t.db --records a.rec 2>/dev/null & pid=$!
sleep 0.3
kill -9 $pid
wait $pid 2>/dev/null
kabar add --quiet --db t.db --records a.rec || echo "again $?"
kabar export --db t.db | sort | cmp - a.sorted 2>/dev/null
sort a.rec >a.sorted
kabar export --db t.db | sort | cmp - a.sorted && echo whole
---
whole
exit 0

=== folding does not depend on how pages come
kabar read "$TOP/examples/pages" >pages.rec 2>/dev/null
kabar fold --records pages.rec | sort >one
sort -r pages.rec | kabar fold --records - | sort >two
kabar fold "$TOP/examples/pages" 2>/dev/null | sort >three
cmp one two && cmp one three && test -s one && echo same
---
same
exit 0

=== adding in parts gives what adding at once gives
kabar read "$TOP/examples/pages" >pages.rec 2>/dev/null
kabar add --quiet --db one.db --records pages.rec
sort -r pages.rec | split -l 3 - part.
for part in part.*; do kabar add --quiet --db two.db --records $part; done
for db in one two; do
    for what in stories events claims; do
        kabar $what --all --db $db.db --json | sed -E 's/,?"(id|story|article|first_article|claim|figure)":[0-9]+//g' | sort >$db.$what
    done
done
for what in stories events claims; do cmp one.$what two.$what && test -s one.$what && echo same $what; done
---
same stories
same events
same claims
exit 0

=== a page that changes leaves its copies and its events
cat >a.rec <<'END'
{"url":"http://a/1","outlet":"a.com","published":"2024-11-03T08:00:00Z","title":"Satu","text":"Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas tigabelas empatbelas limabelas enambelas tujuhbelas delapanbelas sembilanbelas duapuluh.","events":[{"begin":0,"end":4,"cameo":"04","plover":"CONSULT","quad":1,"goldstein":1,"source":{"country":"PRK"},"target":{"country":"RUS"},"date":"2024-11-01","status":"asserted"}]}
{"url":"http://b/1","outlet":"b.com","published":"2024-11-03T09:00:00Z","title":"Satu","text":"Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas tigabelas empatbelas limabelas enambelas tujuhbelas delapanbelas sembilanbelas duapuluh.","events":[{"begin":0,"end":4,"cameo":"04","plover":"CONSULT","quad":1,"goldstein":1,"source":{"country":"PRK"},"target":{"country":"RUS"},"date":"2024-11-01","status":"asserted"}]}
END
kabar add --quiet --db t.db --records a.rec
kabar events --db t.db --json | grep -oE '"(sources|articles|copies)":[0-9]+'
echo '{"url":"http://a/1","outlet":"a.com","published":"2024-11-05T08:00:00Z","title":"Lain","text":"Lain sekali dan tidak ada hubungannya dengan hal itu."}' >b.rec
kabar add --quiet --db t.db --records b.rec
kabar events --db t.db --json | grep -oE '"(sources|articles|copies)":[0-9]+'
kabar stories --db t.db --json | grep -oE '"(title|articles)":[^,]+'
---
"sources":1
"articles":2
"copies":1
"sources":1
"articles":1
"copies":0
"title":"Satu"
"articles":1
"title":"Lain"
"articles":1
exit 0

=== gdelt1 has 58 columns and no plans
cat >a.rec <<'END'
{"url":"http://a/1","published":"2024-11-03","text":"Satu dua tiga.","events":[{"begin":0,"end":4,"cameo":"04","plover":"CONSULT","quad":1,"goldstein":1,"source":{"name":"Choe","country":"PRK","actor":"PRKGOVMIL"},"target":{"name":"PBB","actor":"IGOUNO","country":"IGOUNO"},"date":"2024-11-01","status":"asserted"},{"begin":5,"end":8,"cameo":"036","source":{"country":"PRK"},"target":{"country":"RUS"},"status":"planned"}]}
END
kabar add --quiet --db t.db --records a.rec
kabar export --db t.db --format gdelt1 | awk -F '\t' '{ print NF, $2, $6, $8, $13, $14, $16, $19, $23, $27, $28, $29, $58 }'
---
58 20241101 PRKGOVMIL PRK GOV MIL IGOUNO UNO IGO 040 040 04 http://a/1
exit 0

=== every form of export has its columns
kabar add --quiet --db t.db "$TOP/examples/pages" 2>/dev/null
for format in gdelt1 gdelt2 mentions icews; do
    kabar export --db t.db --format $format | awk -F '\t' -v f=$format '{ n[NF]++ } END { for (k in n) print f, k }'
done
kabar export --db t.db --format plover | grep -vc '^{"id":[0-9]*,"date":.*}$'
kabar export --db t.db --format graphml | tail -n 1
---
gdelt1 58
gdelt2 61
mentions 16
icews 20
0
</graphml>
exit 0

=== which sentences stand on a source
cat >a.txt <<'END'
Rusia menyerang Kyiv semalam, lapor AFP. Laporan itu juga menyebut puluhan rumah rusak. Cuaca cerah di sana.
END
kabar add --quiet --db t.db a.txt
kabar sources --db t.db --json | grep -o '"sentences":.*'
kabar read a.txt | grep -oE '"kind":"cited"[^}]*'
---
"sentences":[1,2]}
"kind":"cited","entity":"agency:afp","begin":36,"end":39,"sentences":[0,1]
exit 0
