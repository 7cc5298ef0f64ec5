=== every command has an example in its help
kabar help | sed -n 's/^  \([a-z]*\)  .*/\1/p' | grep -vE 'help|version' | while read -r name; do
    kabar help "$name" | grep -q "^  kabar $name" || echo "$name: no example"
done
---
exit 0

=== help and what is shown need an output that takes them
echo 'Rusia menyerang Ukraina pada Jumat, kata juru bicara pemerintah di Moskow.' >a.txt
kabar help >/dev/full 2>err; echo "help $?"
kabar show --at=findings a.txt >/dev/full 2>>err; echo "show $?"
kabar explain a.txt >/dev/full 2>>err; echo "explain $?"
kabar fold a.txt >/dev/full 2>>err; echo "fold $?"
grep -c 'could not be written' err
kabar read a.txt 2>&1 >/dev/full
---
help 1
show 1
explain 1
fold 1
4
kabar: the records could not be written: No space left on device
exit 1

=== standard input, named or not
echo 'Rusia menyerang Ukraina.' | kabar read - | grep -c 'Rusia menyerang'
echo 'Rusia menyerang Ukraina.' | kabar read | grep -c 'Rusia menyerang'
echo 'Rusia menyerang Ukraina.' | kabar add --quiet --db t.db - && kabar articles --db t.db --csv | wc -l
kabar read a.txt --lang id -- --odd-name.txt 2>/dev/null | grep -c '"error":"--odd-name.txt cannot'
---
1
1
2
1
exit 0

=== a page that failed is named once, a record with its file and line
echo '{"text":"Presi' >a.jsonl
printf '%s\n' '{"path":"b","error":"b is empty"}' '{"text":' >r.jsonl
kabar add --quiet --db t.db a.jsonl nowhere.txt 2>&1 | sed 's/unexpected.*//'
kabar add --quiet --db t.db --records r.jsonl 2>&1 | sed 's/unexpected.*//'
kabar fold --records r.jsonl 2>&1 | sed 's/unexpected.*//'
---
kabar: a.jsonl:1 is not valid JSON: 
kabar: nowhere.txt cannot be opened: No such file or directory
kabar: r.jsonl:1: b is empty
kabar: r.jsonl:2: no JSON: 
kabar: r.jsonl:1: b is empty
kabar: r.jsonl:2: no JSON: 
exit 0

=== progress is for a terminal only
script -qec true /dev/null </dev/null >/dev/null 2>&1 || { # no terminals to be had here
    echo 'a bar'; echo none; exit; }
for i in $(seq 1 30000); do echo "{\"text\":\"Korea Selatan menuduh Korea Utara mengirim $i tentara ke Rusia.\",\"lang\":\"id\"}"; done >a.jsonl
script -qec 'kabar read --threads 1 a.jsonl >out' /dev/null </dev/null | grep -q '\[#* *\].*% .* pages' && echo 'a bar'
kabar read a.jsonl 2>err >out; test -s err || echo none
---
a bar
none
exit 0

=== colours are for a terminal, and not for those who ask for none
kabar add --quiet --db t.db "$TOP/examples/pages" 2>/dev/null
script -qec true /dev/null </dev/null >/dev/null 2>&1 || { # no terminals to be had here
    echo '0 0'; exit; }
escape=$(printf '\033')
plain=$(NO_COLOR=1 script -qec 'kabar events --db t.db' /dev/null </dev/null | grep -c "$escape")
piped=$(kabar events --db t.db | grep -c "$escape")
echo "$plain $piped"
---
0 0
exit 0

=== interrupted reading leaves whole lines
yes '{"id":"x","text":"Korea Selatan menuduh Korea Utara mengirim tentara ke Rusia.","lang":"id"}' |
    timeout --preserve-status -s INT 0.5 kabar read - >out; status=$?
test -s out && grep -vc '^{.*}$' out
exit $status
---
0
exit 130

=== interrupted while it waits for input
(sleep 20) | timeout --preserve-status -k 5 -s INT 0.5 kabar read -
---
exit 130

=== adding goes on where it was killed or interrupted
for i in $(seq 1 6000); do
    echo "{\"id\":\"a$i\",\"text\":\"Korea Selatan menuduh Korea Utara mengirim $i tentara ke Rusia nomor $i.\",\"published\":\"2024-11-04\",\"lang\":\"id\"}"
done >a.jsonl
kabar add --quiet --db whole.db a.jsonl
timeout -s KILL 0.3 kabar add --db t.db a.jsonl 2>/dev/null
timeout --preserve-status -s INT 0.3 kabar add --db t.db a.jsonl 2>err
kabar events --db t.db >/dev/null 2>&1; echo "asked $?"
kabar add --quiet --db t.db a.jsonl; echo "added $?"
for db in whole.db t.db; do
    { kabar export --db $db && kabar events --db $db --csv && kabar stories --db $db --csv; } >$db.out
done
cmp whole.db.out t.db.out && wc -l <t.db.out | awk '{ print ($1 > 6000 ? "the same" : "few") }'
---
asked 0
added 0
the same
exit 0

=== a file that may not grow: told, and what was there stays whole
kabar add --quiet --db t.db "$TOP/examples/pages" 2>/dev/null
kabar events --db t.db --csv >before
for i in $(seq 1 6000); do echo "{\"id\":\"a$i\",\"text\":\"Rusia mengirim $i tentara ke Ukraina nomor $i.\"}"; done >a.jsonl
(trap '' XFSZ; ulimit -f 1500; kabar add --quiet --db t.db a.jsonl 2>err); echo "add $?"
grep -c '^kabar: t.db: ' err
kabar events --db t.db --csv >after 2>/dev/null; echo "asked $?"
kabar add --quiet --db t.db a.jsonl; echo "again $?"
---
add 3
1
asked 0
again 0
exit 0

=== a database in a folder that is not there
kabar add --db none/t.db "$TOP/examples/pages" 2>&1
---
kabar: none/t.db: it cannot be opened: No such file or directory
exit 3

=== a lone sentence without common words still has a language, names alone have none
for s in "Rusia menyerang Ukraina." "Polisi menangkap dua pelaku." "Israel bombs Gaza." \
    "Macron rencontre Poutine à Moscou pour parler de la paix." "Jakarta, Bandung, Surabaya."; do
    echo "$s" | kabar read - 2>/dev/null | sed 's/.*"lang":"\([a-z]*\)".*/\1/'
done
---
id
id
en
fr
und
exit 0
