=== what only some times and figures have, as docs/times-and-figures.md tells
cat >page.jsonl <<'END'
{"id":"x","raw":true,"lang":"id","published":"2025-06-18T17:00:00+07:00","text":"Pada kuartal II 2025 korban tewas naik dari 30 menjadi 45 orang, termasuk 12 anak. Rapat digelar setiap Jumat pukul 09.30 WIB. Ia tiba awal Juni pukul 08.00 WIB. Obat diminum dua kali sehari."}
END
kabar read page.jsonl | grep -oE '"(timex|mod|zone|until|freq|was|trend|part_of)":("[^"]*"|[0-9]*)|"value":"[XP][^"]*"'
---
"until":"2025-06"
"timex":"2025-Q2"
"mod":"START"
"zone":"+07:00"
"value":"XXXX-WXX-5T09:30"
"value":"P1D"
"freq":"2X"
"was":30
"trend":"up"
"part_of":0
exit 0

=== a page with none of them has none of their fields
echo '{"id":"x","raw":true,"lang":"id","published":"2025-06-18","text":"Ia tiba pada Senin (16/6). Rusia mengirim 200 tank."}' |
    kabar read - | grep -cE '"(timex|mod|zone|until|freq|was|trend|part_of)"'
---
0
exit 1

=== section and tags that a record brings, whatever its fields are called
cat >page.jsonl <<'END'
{"id":"a","section":"Dunia","tags":["Iran","Suriah"],"text":"Iran menyerang Suriah pada Minggu malam, kata gubernur."}
{"id":"b","kategori":"Dunia","keywords":"Iran, Suriah","raw":true,"text":"Iran menyerang Suriah pada Minggu malam, kata gubernur."}
{"id":"c","category":{"a":1},"tags":7,"text":"Iran menyerang Suriah pada Minggu malam, kata gubernur."}
END
printf 'id,kategori,tags,teks\nd,Dunia,"Iran,Suriah","Iran menyerang Suriah pada Minggu malam, kata gubernur."\n' >page.csv
kabar read --only=article page.jsonl page.csv | grep -o '"section":.*\],"byline'
---
"section":"Dunia","tags":["Iran","Suriah"],"byline
"section":"Dunia","tags":["Iran","Suriah"],"byline
"section":null,"tags":[],"byline
"section":"Dunia","tags":["Iran","Suriah"],"byline
exit 0

=== they are kept in the store
echo '{"id":"a","url":"http://x/a","section":"Dunia","tags":"Iran,Suriah","raw":true,"lang":"id","text":"Iran menyerang Suriah pada Minggu malam, kata gubernur."}' >page.jsonl
kabar add --db t.db page.jsonl 2>/dev/null
kabar articles --db t.db --json | grep -o '"section":.*\]'
---
"section":"Dunia","tags":["Iran","Suriah"]
exit 0
