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
