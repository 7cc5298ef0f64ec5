=== an empty file
: >empty
kabar read empty 2>/dev/null
---
{"path":"empty","error":"empty is empty"}
exit 1

=== nothing on standard input
kabar read - </dev/null 2>/dev/null
---
{"path":"-","error":"- is empty"}
exit 1

=== binary bytes
head -c 20000 "$(command -v kabar)" >a.bin
kabar read a.bin 2>/dev/null >out; status=$?
grep -c '"error"' out
exit $status
---
1
exit 1

=== a truncated gzip file: what came before the cut is read, and the cut is told
for i in $(seq 1 3000); do echo "{\"id\":\"$i\",\"text\":\"Presiden bertemu $i menteri di Jakarta.\"}"; done | gzip >whole.gz
head -c "$(($(wc -c <whole.gz) / 2))" whole.gz >cut.gz
echo 'Menteri bertemu presiden di Bali.' >b.txt
kabar read cut.gz b.txt >out 2>/dev/null; status=$?
head -n 1 out | grep -c '^{"id":"1"'
grep '"error"' out
tail -n 1 out | grep -c 'di Bali'
exit $status
---
1
{"path":"cut.gz","error":"cut.gz is cut: the gzip stream has no end"}
1
exit 1

=== a whole gzip file, by content and not by name
echo 'Presiden bertemu menteri di Jakarta kemarin.' | gzip >a.dat
kabar read a.dat | grep -c 'bertemu menteri'
---
1
exit 0

=== invalid UTF-8 is mended
printf 'Presiden \377\376 bertemu \200 menteri di Jakarta kemarin.\n' >a.txt
kabar read a.txt >out
iconv -f utf-8 -t utf-8 out >/dev/null && grep -c 'menteri di Jakarta' out
---
1
exit 0

=== UTF-16 with its mark
printf 'Presiden bertemu menteri luar negeri di Jakarta.\n' | iconv -t utf-16 >a.txt
kabar read a.txt | grep -c 'bertemu menteri luar negeri'
---
1
exit 0

=== UTF-16 without a mark, either way round
for way in UTF-16LE UTF-16BE; do
    printf 'Presiden bertemu menteri luar negeri di Jakarta.\n' | iconv -t $way >a.txt
    kabar read a.txt | grep -c 'bertemu menteri luar negeri'
done
---
1
1
exit 0

=== a page in Windows-1252
printf '<html><head><meta charset="windows-1252"><title>T</title></head><body><article><p>Presiden Erdo\360an \223bertemu\224 menteri luar negeri di Jakarta kemarin siang.</p></article></body></html>' >a.html
kabar read a.html >out
iconv -f utf-8 -t utf-8 out >/dev/null && grep -c '“bertemu”' out
---
1
exit 0

=== one line of five megabytes
yes 'Presiden bertemu menteri di Jakarta kemarin' | head -c 5000000 | tr '\n' ' ' >a.txt
timeout 20 kabar read a.txt >out 2>/dev/null
test $? -le 1 && wc -l <out | tr -d ' '
---
1
exit 0

=== five megabytes without a blank
head -c 5000000 /dev/zero | tr '\0' 'a' >a.txt
timeout 20 kabar read a.txt >out 2>/dev/null
test $? -le 1 && wc -l <out | tr -d ' '
---
1
exit 0

=== one line of a hundred megabytes: told, not kept in memory, and the others are read
line() { yes 'Presiden bertemu menteri di Jakarta kemarin' | head -c 100000000 | tr '\n' ' '; }
line >a.txt
{ printf '{"text":"'; line; printf '"}\n{"text":"Menteri bertemu presiden di Bali."}\n'; } >a.jsonl
{ printf 'id,text\n1,"'; line; printf '"\n2,Menteri bertemu presiden di Bali.\n'; } >a.csv
{ printf '<html><body><p>'; line; } >a.html
ulimit -v 120000 # what is resident stays below 64 MB
timeout 60 kabar read --threads 1 a.txt a.jsonl a.csv a.html >out 2>/dev/null; status=$?
grep '"error"' out
grep -c 'presiden di Bali' out
exit $status
---
{"path":"a.txt","error":"a.txt is larger than 8 MB"}
{"path":"a.jsonl:1","error":"a.jsonl:1 is larger than 8 MB"}
{"path":"a.csv:1","error":"a.csv:1 is larger than 8 MB"}
{"path":"a.html","error":"a.html is larger than 8 MB"}
2
exit 1

=== pages just under the limit: their end is left out with a warning, in little memory
yes 'Rusia menyerang Ukraina pada 5/11/2024, kata AS.' | head -c 8000000 >a.txt
{ printf '<html><body>'; yes '<p>a' | head -n 1500000 | tr -d '\n'; } >a.html
{ printf '{"text":['; yes '"a",' | head -n 1500000 | tr -d '\n'; printf '"b"]}\n'; } >a.jsonl
for file in a.txt a.html a.jsonl; do
    (ulimit -v 300000; timeout 60 kabar read --threads 1 $file) | grep -c 'its end is left out'
done
---
1
1
1
exit 0

=== twenty thousand pages go by in little memory
ulimit -v 120000
for i in $(seq 1 2000); do
    echo "{\"id\":\"$i\",\"lang\":\"id\",\"text\":\"Korea Selatan menuduh Korea Utara mengirim $i tentara ke Rusia.\"}"
done >a.jsonl
for i in 1 2 3 4 5 6 7 8 9 10; do cat a.jsonl; done | kabar read --threads 1 - | wc -l | tr -d ' '
---
20000
exit 0

=== a hundred thousand elements inside each other
{ printf '<html><body>'; yes '<div>' | head -n 100000 | tr -d '\n'
  printf '<p>Presiden bertemu menteri luar negeri di Jakarta kemarin siang.</p></body></html>'; } >a.html
timeout 20 kabar read a.html 2>/dev/null | grep -c 'bertemu menteri luar negeri'
---
1
exit 0

=== broken JSON: the other lines are read
printf '%s\n' '{"id":"a","text":"Presiden bertemu menteri di Jakarta."}' '{"id":"b","text":' \
    '{"id":"c","text":"Menteri bertemu presiden di Jakarta."}' >a.jsonl
kabar read a.jsonl >out 2>/dev/null; status=$?
grep -c '"text"' out
grep -c '"error"' out
exit $status
---
2
1
exit 1

=== JSON that breaks off: the file and the place are named
printf '%s\n%s' '{"id":"a","text":"Presiden bertemu menteri di Jakarta."}' '{"id":"b","text":"Presi' >a.jsonl
kabar read a.jsonl 2>/dev/null >out; status=$?
sed -n 's/unexpected.*byte/.../; 2p' out
exit $status
---
{"path":"a.jsonl:2","error":"a.jsonl:2 is not valid JSON: ... 23"}
exit 1

=== JSON of the wrong shape
printf '%s\n' '[1,2]' '{"text":7}' '{"id":"x"}' '"a"' 'null' >a.jsonl
timeout 10 kabar read a.jsonl >out 2>/dev/null
test $? -le 1 && echo ends
---
ends
exit 0

=== JSON two hundred thousand brackets deep
{ printf '{"text":'; head -c 200000 /dev/zero | tr '\0' '['; echo; } >a.jsonl
timeout 10 kabar read a.jsonl >out 2>/dev/null
test $? -le 1 && echo ends
---
ends
exit 0

=== every ragged row is an error of its own
printf '%s\n' 'judul,isi' 'A,Presiden bertemu menteri di Jakarta.' 'B' 'C,Menteri bertemu presiden.,x' \
    'D,Menteri bertemu presiden di Bali.' >a.csv
kabar read a.csv 2>err >out; status=$?
grep -c '"text"' out
grep '"error"' out
cat err
exit $status
---
2
{"path":"a.csv:2","error":"a.csv:2 has 1 columns, but the header has 2"}
{"path":"a.csv:3","error":"a.csv:3 has 3 columns, but the header has 2"}
kabar: 2 of 4 pages could not be read: see the lines with "error"
exit 1

=== ragged CSV
printf '%s\n' 'judul,isi,tanggal' '"A, b","Presiden bertemu menteri di Jakarta.",2024-11-04' 'B' \
    'C,"Menteri bertemu
presiden di Jakarta.",2024-11-05,too,many' >a.csv
timeout 10 kabar read a.csv >out 2>/dev/null
test $? -le 1 && grep -c 'di Jakarta' out
grep -c 'has 1 columns, but the header has 3' out
---
1
1
exit 0

=== CSV whose quote never ends
printf 'judul,isi\nA,"Presiden bertemu menteri di Jakarta.\n' >a.csv
timeout 10 kabar read a.csv >out 2>/dev/null
test $? -le 1 && echo ends
---
ends
exit 0

=== a language that is none of ours
echo 'Президент встретился с министром в Москве вчера вечером после переговоров.' >a.txt
kabar read a.txt | grep -c '"lang":"ru".*"mentions":\[\].*"events":\[\]'
kabar read --lang xx a.txt 2>err | grep -c '"lang":"xx".*"events":\[\]'
cat err
---
1
1
kabar: --lang xx: no pack knows this language, so nothing will be found; known: en id
exit 0

=== languages written with our letters, and one told by its page
while read -r line; do
    echo "$line" >a.txt
    kabar read a.txt | grep -o '"lang":"[a-z]*"\|"events":\[\]' | tr '\n' ' '
done <<'.'
Der deutsche Bundeskanzler hat gestern in Berlin den Präsidenten der Ukraine getroffen und Waffen zugesagt.
Le président français a rencontré hier à Paris le premier ministre britannique pour discuter de la guerre.
El presidente de Estados Unidos acusó a Irán de atacar una base militar en Irak.
.
echo '<html lang="fr"><body><p>Le président Emmanuel Macron a rencontré Vladimir Putin à Paris.</p></body></html>' >a.html
kabar read a.html | grep -o '"lang":"[a-z]*"\|"events":\[\]' | tr '\n' ' '
---
"lang":"de" "events":[] "lang":"fr" "events":[] "lang":"es" "events":[] "lang":"fr" "events":[] exit 0

=== a site's template says en-US, the text is Indonesian
echo '<html lang="en-US"><body><article><p>Presiden Prabowo Subianto bertemu dengan Perdana Menteri Anwar Ibrahim di Jakarta kemarin siang untuk membahas kerja sama kedua negara yang telah berlangsung sejak tahun lalu.</p></article></body></html>' >a.html
kabar read a.html | grep -o '"lang":"[a-z]*"'
---
"lang":"id"
exit 0

=== a page without a date
echo 'Korea Selatan menuduh Korea Utara mengirim pasukan ke Rusia pada Jumat.' >a.txt
kabar read a.txt >out
grep -c '"error"' out
grep -cE '"published":"' out
true
---
0
0
exit 0

=== a date far ahead
echo '{"text":"Korea Selatan menuduh Korea Utara kemarin.","published":"9998-12-31T23:59:59Z","raw":true}' >a.jsonl
kabar read a.jsonl | grep -c '"published":"9998-12-31'
---
1
exit 0

=== dates that do not exist
printf '%s\n' '{"text":"Presiden bertemu menteri pada 31/2/2024 dan 99/99/9999.","published":"2024-02-31"}' \
    '{"text":"Presiden bertemu menteri.","published":"kemarin sore"}' >a.jsonl
kabar read a.jsonl >out && grep -c '"2024-02-31"' out
---
0
exit 1

=== a folder that holds itself
mkdir a && ln -s ../a a/b && echo 'Presiden bertemu menteri di Jakarta.' >a/c.txt
timeout 20 kabar read a >out 2>/dev/null
test $? -le 1 && echo ends
---
ends
exit 0

=== a pack that is broken is refused with file and line
mkdir -p own/id
printf '# class\twords\none cell only\n' >own/id/words.tsv
kabar read --pack own /dev/null 2>err; status=$?
grep -c 'words.tsv:2' err
exit $status
---
1
exit 2

=== no text makes the reader slow
for piece in '"' '( ' '1.' '1 ' 'kata ' 'Kim ' 'dan ' '“a” ' 'a-' ', ' '<p>' '<b><i>' '&amp;' 'pada Jumat ' 'Rusia menyerang Ukraina. ' \
    'said "a" ' 'Rusia dan ' 'yang ' '1/11 ' 'menuduh '; do
    yes "$piece" | tr -d '\n' | head -c 1000000 >a.txt
    timeout 10 kabar read --lang id a.txt >/dev/null 2>&1
    test $? -le 1 || echo "slow or broken: $piece"
done
---
exit 0

=== a line of a CSV with a million commas
{ echo 'judul,isi'; head -c 1000000 /dev/zero | tr '\0' ','; echo; } >a.csv
timeout 10 kabar read a.csv >/dev/null 2>&1
test $? -le 1 && echo ends
---
ends
exit 0

=== a model file that is cut short, damaged, of another version or something else is refused by name
mkdir -p own/id
try() { kabar read --pack own /dev/null 2>&1 | sed 's/[0-9]* bytes, not [0-9]*/N bytes, not M/'; }
echo 'no model at all' >own/id/model.bin; try
printf 'kabarmod\001\000\000\000\000\000\000\000\200\000\000\000\000\000\000\000' >own/id/model.bin; try
printf 'kabarmod\011\000\000\000\000\000\000\000\030\000\000\000\000\000\000\000' >own/id/model.bin; try
printf 'kabarmod\001\000\000\000\000\000\000\000\030\000\000\000\001\002\003\004' >own/id/model.bin; try
kabar read --pack own /dev/null 2>/dev/null
---
kabar: packs/id/model.bin: not a model file of kabar
kabar: packs/id/model.bin: cut short or grown: N bytes, not M
kabar: packs/id/model.bin: model version 9, this kabar reads version 1: train it anew with kabar-train
kabar: packs/id/model.bin: damaged: its checksum is wrong
exit 2
