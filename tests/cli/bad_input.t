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

=== a truncated gzip file
yes 'Presiden bertemu menteri di Jakarta kemarin.' | head -n 3000 | gzip >whole.gz
head -c 60 whole.gz >cut.gz
kabar read cut.gz >out 2>err
test $? -le 1 && echo ends
grep -ciE '"error"|warn' out err | grep -cv ':0$'
---
ends
1
exit 0

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

=== a page over the limit is told, not read
head -c 20000000 /dev/zero | tr '\0' 'a' >a.txt
timeout 20 kabar read a.txt 2>/dev/null | grep -c '"error"'
---
1
exit 0

=== a hundred thousand elements inside each other
{ printf '<html><body>'; yes '<div>' | head -n 100000 | tr -d '\n'
  printf '<p>Presiden bertemu menteri luar negeri di Jakarta kemarin siang.</p></body></html>'; } >a.html
timeout 20 kabar read a.html >out 2>/dev/null
test $? -le 1 && wc -l <out | tr -d ' '
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
kabar read a.txt | grep -c '"events":\[\]'
kabar read --lang xx a.txt >/dev/null 2>err
test $? -le 2 && echo ends
---
1
ends
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
