=== the built-in tables are in order
kabar knowledge check | sed 's/^[0-9]* rows/N rows/'
---
N rows, 0 complaints
exit 0

=== what cannot be right in one's own rows is named with file and line
mkdir mine
printf '# id\tcountry\tactor\tfrom\tto\tname\taliases\toffice\n' >mine/people.tsv
printf 'person:a b\tXXQ\tIDNGOV\t2020\t2019\tdengan\tyang\tX\n' >>mine/people.tsv
printf 'person:joko\tIDN\tUSAGOV\t2020-05\t2020\tJoko Tes\t-\tX\n' >>mine/people.tsv
printf 'person:joko\tIDN\tIDNgov\t-\t-\tJoko Lain\t-\tX\n' >>mine/people.tsv
printf 'person:joko2\tIDN\tIDNGOV\t-\t-\tJoko Tes\t-\tX\n' >>mine/people.tsv
printf 'person:joko2\tIDN\tIDNGOV\t-\t-\tJoko Tes\t-\tX\n' >>mine/people.tsv
kabar knowledge check --knowledge mine | grep -v rows,
---
knowledge/people.tsv:2: 'person:a b' is no id: kind, a colon, small letters, digits, hyphens
knowledge/people.tsv:2: XXQ is the code of no nation
knowledge/people.tsv:2: it ends on 2019, before it begins on 2020
knowledge/people.tsv:2: the name 'dengan' is a common word of the language id
knowledge/people.tsv:2: the name 'yang' is a common word of the language id
knowledge/people.tsv:3: the actor USAGOV is not of the country IDN
knowledge/people.tsv:4: the actor 'IDNgov' is no CAMEO actor code
knowledge/people.tsv:4: person:joko is 'Joko Lain' here and 'Joko Tes' before
knowledge/people.tsv:5: 'Joko Tes' is person:joko2 here and person:joko before
knowledge/people.tsv:6: person:joko2 as IDNGOV from the same day stands in line 5 too
knowledge/people.tsv:6: 'Joko Tes' is person:joko2 here and person:joko before
exit 0

=== what is to be done must be said
kabar knowledge 2>/dev/null
---
exit 2

=== one row by hand, which then is read
kabar knowledge add people name='Zarko Ujiwan' country=IDN role=GOV from=2024-10-21 office='Minister of Tests' --knowledge mine
kabar knowledge add people name='Zarko Ujiwan' country=IDN role=OPP to=2024-10-20 --knowledge mine
kabar knowledge add bodies name='Zork Front' kind=group country=PHL role=REB --knowledge mine
cat mine/people.tsv
kabar knowledge check --knowledge mine | sed 's/^[0-9]* rows/N rows/'
cat >pages.jsonl <<'.'
{"text":"Zarko Ujiwan mengecam Zork Front.","published":"2025-03-03","lang":"id"}
{"text":"Zarko Ujiwan mengecam Zork Front.","published":"2020-03-03","lang":"id"}
.
kabar read --knowledge mine pages.jsonl | grep -o '"cameo":"[0-9]*"\|"actor":"[A-Z]*"' | sort | uniq -c | sed 's/^ *//'
---
person:zarko-ujiwan	IDN	IDNGOV	2024-10-21	-	Zarko Ujiwan	-	Minister of Tests
person:zarko-ujiwan	IDN	IDNOPP	-	2024-10-20	Zarko Ujiwan	-	-
org:zork-front	group	PHL	PHLREB	-	-	Zork Front	-
# id	country	actor	from	to	name	aliases	office
person:zarko-ujiwan	IDN	IDNGOV	2024-10-21	-	Zarko Ujiwan	-	Minister of Tests
person:zarko-ujiwan	IDN	IDNOPP	-	2024-10-20	Zarko Ujiwan	-	-
N rows, 0 complaints
2 "actor":"IDNGOV"
2 "actor":"IDNOPP"
4 "actor":"PHLREB"
2 "cameo":"111"
exit 0

=== a row that cannot be is refused, and the table stays as it was
kabar knowledge add people name='Zarko Ujiwan' country=IDN role=GOV --knowledge mine
kabar knowledge add people name='Zarko Ujiwan' country=IDN role=GOV --knowledge mine 2>&1
echo $?
kabar knowledge add people name=dengan country=IDN role=GOV --knowledge mine 2>&1
kabar knowledge add people name=Zork country=XXQ --knowledge mine 2>&1
kabar knowledge add frogs name=Zork --knowledge mine 2>&1
kabar knowledge add people name=Zork 2>&1
kabar knowledge add people --knowledge mine 2>&1
wc -l <mine/people.tsv
---
person:zarko-ujiwan	IDN	IDNGOV	-	-	Zarko Ujiwan	-	-
kabar: knowledge/people.tsv:3: person:zarko-ujiwan as IDNGOV from the same day stands in line 2 too
kabar: the row was not added
2
kabar: knowledge/people.tsv:3: the name 'dengan' is a common word of the language id
kabar: the row was not added
kabar: 'XXQ' is the code of no nation (ISO 3166-1, three letters)
kabar: there is no table frogs; there are people, bodies, places, agencies, outlets, nations
kabar knowledge: say where your own tables are: --knowledge DIR; see `kabar help knowledge`
kabar knowledge: add wants TABLE FIELD=VALUE...; see `kabar help knowledge`
2
exit 0

=== a list of actors: imported, checked, read with the office of the day, and twice the same
cat >list.actors <<'.'
; made for this test
ZARGON_PELUNTUR_ ; a comment [with brackets]
+ZARGON_AL-PELUNTUR_
	[IDNELI <20100105]
	[IDNGOV 20100105-20150104]
	[IDNOPP >20150104]
MOKSA_LIBERATION_FRONT_ [PHLREB]
TABARI_ZORKMAN_ [<930120 USAELI] [USAGOV 930120-010120]
POLICEMAN {POLICEMEN} [~COP]
NOBODY_AT_ALL
.
kabar knowledge import list.actors --knowledge mine 2>&1
echo $?
cat mine/people.tsv mine/bodies.tsv
kabar knowledge check --knowledge mine | sed 's/^[0-9]* rows/N rows/'
cp -r mine once
kabar knowledge import --petrarch - --knowledge mine <list.actors >/dev/null 2>&1
diff -r mine once && ls -A mine
cat >pages.jsonl <<'.'
{"text":"Zargon Peluntur mengecam Jepang.","published":"2012-03-03","lang":"id"}
{"text":"Zargon Al-Peluntur condemned Japan.","published":"2018-03-03","lang":"en"}
{"text":"The Moksa Liberation Front condemned Japan.","published":"2018-03-03","lang":"en"}
.
kabar read --knowledge mine pages.jsonl | grep -o '"source":{[^}]*}' | grep -o '"entity":.*"actor":"[A-Z]*"'
---
kabar: list.actors:10: there is no [CODE] for 'NOBODY AT ALL'
rows added: 5 to people.tsv, 1 to bodies.tsv, 0 to places.tsv
passed over, agents, roles without a country: these are language (packs/*/titles.tsv): 1
could not be used: 1 of 10 lines
1
# id	country	actor	from	to	name	aliases	office
person:zargon-peluntur	IDN	IDNELI	-	2010-01-04	Zargon Peluntur	Zargon Al-Peluntur	-
person:zargon-peluntur	IDN	IDNGOV	2010-01-05	2015-01-04	Zargon Peluntur	Zargon Al-Peluntur	-
person:zargon-peluntur	IDN	IDNOPP	2015-01-05	-	Zargon Peluntur	Zargon Al-Peluntur	-
person:tabari-zorkman	USA	USAELI	-	1993-01-19	Tabari Zorkman	-	-
person:tabari-zorkman	USA	USAGOV	1993-01-20	2001-01-20	Tabari Zorkman	-	-
# id	kind	country	actor	from	to	name	aliases
org:moksa-liberation-front	group	PHL	PHLREB	-	-	Moksa Liberation Front	-
N rows, 0 complaints
bodies.tsv
people.tsv
"entity":"person:zargon-peluntur","actor":"IDNGOV"
"entity":"person:zargon-peluntur","actor":"IDNOPP"
"entity":"org:moksa-liberation-front","actor":"PHLREB"
exit 0

=== an import adds to whom the tables know: their offices of other days stay
printf 'JOKO_WIDODO\n+JOKO_WIDODO_ZORK\n\t[IDNBUS <20050101]\n\t[IDNMIL 20150101-20160101]\n' >list.actors
kabar knowledge import list.actors --knowledge mine
cat mine/people.tsv
cat >pages.jsonl <<'.'
{"text":"Joko Widodo mengecam Jepang.","published":"2003-03-03","lang":"id"}
{"text":"Joko Widodo Zork mengecam Jepang.","published":"2015-03-03","lang":"id"}
.
kabar read --knowledge mine pages.jsonl | grep -o '"source":{[^}]*}' | grep -o '"actor":"[A-Z]*"'
---
rows added: 1 to people.tsv, 0 to bodies.tsv, 0 to places.tsv
known already, with something new: 1
# id	country	actor	from	to	name	aliases	office
person:joko-widodo	IDN	IDNBUS	-	2004-12-31	Joko Widodo	Joko Widodo Zork	-
"actor":"IDNBUS"
"actor":"IDNGOV"
exit 0

=== ministers out of Wikidata's CSV
cat >ministers.csv <<'.'
person,personLabel,positionLabel,country code,start,end,personAltLabel
http://www.wikidata.org/entity/Q1,Zulkarto Heningzork,Minister of Defence of Indonesia,ID,2014-10-20T00:00:00Z,2019-10-20T00:00:00Z,"Heningzork, Zul Zork"
http://www.wikidata.org/entity/Q1,Zulkarto Heningzork,member of parliament,ID,2019-10-21T00:00:00Z,,
http://www.wikidata.org/entity/Q2,Q2,minister,ID,,,
.
kabar knowledge import ministers.csv --knowledge mine 2>&1
cat mine/people.tsv
kabar knowledge check --knowledge mine | sed 's/^[0-9]* rows/N rows/'
---
kabar: ministers.csv: columns read: item=person name=personLabel office=positionLabel country=country code from=start to=end aliases=personAltLabel
kabar: ministers.csv:4: 'Q2' has no name in the language of the question
rows added: 2 to people.tsv, 0 to bodies.tsv, 0 to places.tsv
could not be used: 1 of 4 lines
# id	country	actor	from	to	name	aliases	office
person:zulkarto-heningzork	IDN	IDNGOV	2014-10-20	2019-10-20	Zulkarto Heningzork	Heningzork; Zul Zork	Minister of Defence of Indonesia
person:zulkarto-heningzork	IDN	IDNLEG	2019-10-21	-	Zulkarto Heningzork	Heningzork; Zul Zork	member of parliament
N rows, 0 complaints
exit 0

=== places out of a GeoNames dump, packed, and where an event happened
line() { printf '1\t%s\t%s\tx\t-7.126\t110.2\tP\tPPL\t%s\t\t\t\t\t\t%s\t\t9\tZ\t2020-01-01\n' "$1" "$1" "$2" "$3"; }
{ line Zarkville ID 5000; line Zarkville MY 90000; line Zarkham ID 999; line Jakarta ID 1; line Jakarta ID 9000000
line Reading GB 200000; } | gzip >places.gz
kabar knowledge import places.gz --knowledge mine
cat mine/places.tsv
kabar knowledge import places.gz --min-population 100 --knowledge mine | head -1
kabar knowledge check --knowledge mine | sed 's/^[0-9]* rows/N rows/'
echo 'Tentara Rusia menyerang Ukraina di Zarkville.' >page.txt
kabar read --knowledge mine --lang id page.txt | grep -o '"place":{"name":"Zarkville","country":"MYS"'
---
rows added: 0 to people.tsv, 0 to bodies.tsv, 1 to places.tsv
passed over, named like something else that is known: 1
passed over, named by a common word or a person's name: 1
passed over, smaller than another of that name: 1
passed over, of a class or size that was not asked for: 2
# id	name	kind	country	lat	lon	aliases
place:zarkville	Zarkville	city	MYS	-7.13	110.20	-
rows added: 0 to people.tsv, 0 to bodies.tsv, 1 to places.tsv
N rows, 0 complaints
"place":{"name":"Zarkville","country":"MYS"
exit 0

=== what is no list is refused in words, and nothing is written
echo 'Kata-kata saja.' >a
head -c 3000 /dev/zero >b
: >c
printf 'POLICEMAN {POLICEMEN} [~COP]\n' >d
for file in a b c nowhere; do kabar knowledge import $file --knowledge mine 2>&1; echo $?; done
kabar knowledge import d --knowledge mine
kabar knowledge import --geonames a --knowledge mine 2>&1
kabar knowledge import --geonames --wikidata a --knowledge mine 2>&1
kabar knowledge import --as frog d --knowledge mine 2>&1
ls mine 2>&1
---
kabar: a is not known as a list of actors (NAME [CODE]), as CSV of Wikidata with columns such as itemLabel and positionLabel, or as a GeoNames dump
1
kabar: b is not known as a list of actors (NAME [CODE]), as CSV of Wikidata with columns such as itemLabel and positionLabel, or as a GeoNames dump
1
kabar: c is empty
1
kabar: nowhere cannot be opened: No such file or directory
1
rows added: 0 to people.tsv, 0 to bodies.tsv, 0 to places.tsv
passed over, agents, roles without a country: these are language (packs/*/titles.tsv): 1
kabar: a:1: not the 19 columns of a GeoNames dump
rows added: 0 to people.tsv, 0 to bodies.tsv, 0 to places.tsv
could not be used: 1 of 1 lines
kabar knowledge: a file is of one kind only; see `kabar help knowledge`
kabar knowledge: --as frog: person, organisation or group is wanted; see `kabar help knowledge`
ls: cannot access 'mine': No such file or directory
exit 2
