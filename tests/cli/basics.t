=== help goes to stdout and ends well
kabar --help >out 2>err || exit
grep -c '^  read  ' out
wc -c <err | tr -d ' '
---
1
0
exit 0

=== every command that help names has help of its own
kabar help | sed -n 's/^  \([a-z]*\)  .*/\1/p' | grep -vE 'help|version' | while read -r name; do
    kabar "$name" --help >out 2>&1 || echo "$name --help: $?"
    grep -q "kabar $name" out || echo "$name: no usage line"
    kabar help "$name" | cmp - out || echo "$name: another help"
done
---
exit 0

=== the version is that of the header
kabar --version | grep -c "^kabar $(sed -n 's/.*KABAR_VERSION "\(.*\)"/\1/p' "$TOP/include/kabar.h")"
kabar version | cmp - - || exit
---
1
exit 0

=== no command at all
kabar 2>err; status=$?
grep -c '^usage: kabar' err
exit $status
---
1
exit 2

=== an unknown command
kabar raed 2>err; status=$?
grep -c raed err
exit $status
---
1
exit 2

=== an unknown option
kabar read --onyl=article 2>err; status=$?
grep -c onyl err
exit $status
---
1
exit 2

=== an option without its value
kabar read --lang 2>err; status=$?
grep -c lang err
exit $status
---
1
exit 2

=== a number that is none
kabar read --threads two - </dev/null 2>err; status=$?
grep -c threads err
exit $status
---
1
exit 2

=== a file that is not there
kabar read nowhere.html 2>err | grep -c '"error"'
kabar read nowhere.html >/dev/null 2>&1
---
1
exit 1

=== a missing file does not stop the others
echo 'Presiden Prabowo Subianto bertemu Perdana Menteri Anwar Ibrahim di Jakarta.' >a.txt
kabar read a.txt nowhere.txt a.txt 2>/dev/null >out; status=$?
wc -l <out | tr -d ' '
grep -c '"error"' out
exit $status
---
3
1
exit 1

=== full disk under the output
yes 'Presiden bertemu menteri di Jakarta kemarin.' | head -n 2000 >a.txt
kabar read a.txt a.txt a.txt >/dev/full 2>err; status=$?
test $status -ne 0 && echo told
test -s err && echo why
---
told
why
exit 0

=== a reader that goes away early is no disaster
echo 'Presiden bertemu menteri di Jakarta.' >a.txt
for i in 1 2 3 4 5 6 7 8; do cp a.txt $i.txt; done
kabar read ./*.txt 2>/dev/null | head -n 1 | grep -c '"text"'
---
1
exit 0

=== options may stand behind the files
echo 'Presiden bertemu menteri di Jakarta kemarin siang.' >a.txt
kabar read a.txt --only=article | grep -c '"events"'
kabar read a.txt --lang id | grep -c '"lang":"id"'
---
0
1
exit 0

=== the same bytes for any number of threads
kabar read --threads 1 "$TOP/examples/pages" >one 2>/dev/null
kabar read --threads 4 "$TOP/examples/pages" >four 2>/dev/null
cmp one four && test -s one && echo same
---
same
exit 0

=== police that are not named are those of where the page plays, also where they hold a foreigner
echo 'Pria Australia itu ditangkap di Bali.' >a.txt
kabar read a.txt | grep -o '"actor":"[A-Z]*"' | sed -n '/COP/p'
---
"actor":"IDNCOP"
exit 0
