=== what is none of ours is named and not coded, also where its words are near
while IFS='|' read -r name text; do
    echo "$text" >a.txt
    echo "$name $(kabar read a.txt | grep -o '"lang":"[a-z]*"\|"events":\[\]' | tr '\n' ' ')"
done <<'.'
Malay|Polis Johor menahan lima lelaki kerana disyaki terlibat dalam serangan di sebuah kedai makan. Ketua Polis Daerah berkata kesemua suspek direman selama empat hari bagi membantu siasatan. Beliau mengecam tindakan itu dan menggesa orang ramai tampil memberikan maklumat.
Javanese|Presiden rawuh ing Surakarta wingi esuk kanggo ngresmekake pasar anyar. Warga padha seneng amarga pasar lawas wis rusak. Bupati ngendika menawa pasar iku bakal dibukak kanggo kabeh wong wiwit sesuk.
German|Bundeskanzler Scholz hat am Montag den russischen Angriff auf Kiew verurteilt und der Ukraine weitere Waffen zugesagt.
Dutch|De politie heeft zaterdag in Rotterdam drie mannen aangehouden na een aanval op een winkel, zei een woordvoerder.
Arabic|التقى رئيس الوزراء المصري مع نظيره العراقي في القاهرة يوم الأحد لبحث التعاون بين البلدين.
Persian|رئیس جمهور ایران روز شنبه با وزیر خارجه روسیه در تهران دیدار کرد و درباره همکاری دو کشور گفت‌وگو کرد.
Ukrainian|Президент зустрівся з міністром оборони у Києві та заявив, що країна потребує більше зброї.
Japanese|首相は月曜日に東京でアメリカの大統領と会談した。
Chinese|国家主席星期一在北京会见了俄罗斯总统。
.
---
Malay "lang":"ms" "events":[] 
Javanese "lang":"jv" "events":[] 
German "lang":"de" "events":[] 
Dutch "lang":"nl" "events":[] 
Arabic "lang":"ar" "events":[] 
Persian "lang":"fa" "events":[] 
Ukrainian "lang":"uk" "events":[] 
Japanese "lang":"ja" "events":[] 
Chinese "lang":"zh" "events":[] 
exit 0

=== a page in two languages is in that of most of it
cat >a.txt <<'.'
Menteri Luar Negeri Rusia mengecam serangan Ukraina ke Moskow pada Senin. "We condemn this attack," kata juru bicara itu. Presiden Ukraina membantah tuduhan tersebut dan mengatakan negaranya tidak menyerang warga sipil.
.
kabar read a.txt | grep -o '"lang":"[a-z]*"'
---
"lang":"id"
exit 0

=== a page that says it is Indonesian, in Malay
cat >a.html <<'.'
<html lang="id"><body><article><p>Kerajaan Malaysia mengecam serangan Israel ke atas Semenanjung Gaza. Perdana Menteri berkata beliau telah menghubungi rakan sejawatnya dari Turkiye bagi membincangkan perkara itu. Sekurang-kurangnya 40 orang awam terkorban.</p></article></body></html>
.
kabar read a.html | grep -o '"lang":"[a-z]*"\|"events":\[\]'
---
"lang":"ms"
"events":[]
exit 0

=== capitals, numbers and addresses do not hide a language
for s in "PRESIDEN RUSIA MENGECAM SERANGAN KE MOSKWA, KATA JURU BICARA" \
    "PRESIDENT CONDEMNS THE ATTACK ON THE CAPITAL, HIS SPOKESMAN SAID" \
    "12/3/2024 https://www.example.de/der-die-das Polisi menangkap 12 orang yang diduga menyerang pos itu (3x) #viral @akun"; do
    echo "$s" | kabar read - 2>/dev/null | grep -o '"lang":"[a-z]*"'
done
---
"lang":"id"
"lang":"en"
"lang":"id"
exit 0

=== what has no language has none
for s in "🙂🙂 🎉🎉🎉 👍" "1234 5678 90.000 12/3/2024" "... --- !!!" "Jakarta, Bandung, Surabaya, Medan." \
    "https://www.example.com/a/b?c=d"; do
    echo "$s" | kabar read - 2>/dev/null | grep -o '"lang":"[a-z]*"'
done
---
"lang":"und"
"lang":"und"
"lang":"und"
"lang":"und"
"lang":"und"
exit 0

=== words already cut get tags, heads and relations; Malay by the models of Indonesian
printf '1\tPresiden\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmengecam\t_\t_\t_\t_\t_\t_\t_\t_\n3\tserangan\t_\t_\t_\t_\t_\t_\t_\t_\n\n' >a.conllu
kabar tag --lang id a.conllu
printf '1\tMereka\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmenahan\t_\t_\t_\t_\t_\t_\t_\t_\n3\tlima\t_\t_\t_\t_\t_\t_\t_\t_\n4\tlelaki\t_\t_\t_\t_\t_\t_\t_\t_\n\n' | kabar tag --lang ms
kabar tag --lang de a.conllu 2>&1
---
1	Presiden	_	PROPN	_	_	2	nsubj	_	_
2	mengecam	_	VERB	_	_	0	root	_	_
3	serangan	_	NOUN	_	_	2	obj	_	_

1	Mereka	_	PRON	_	_	2	nsubj	_	_
2	menahan	_	VERB	_	_	0	root	_	_
3	lima	_	NUM	_	_	4	nummod	_	_
4	lelaki	_	NOUN	_	_	2	obj	_	_

kabar: --lang de: there is no such language pack
exit 2
