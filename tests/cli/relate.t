=== what one party does to another, in both languages and either order
kabar relate <<'.' | sed 's/"score":[0-9.]*/"score":S/; s/"rule":"[^"]*"/"rule":R/'
{"id":"a","text":"Seoul on Monday condemned the launch of a missile by Pyongyang.","source":"Seoul","target":"Pyongyang"}
{"id":"b","text":"Two fishermen were arrested by the Malaysian police, the consulate said.","source":"the Malaysian police","target":"Two fishermen"}
{"id":3,"text":"Pemerintah Indonesia mengirim bantuan beras kepada warga Gaza.","source":"Pemerintah Indonesia","target":"warga Gaza"}
.
---
{"id":"a","cameo":"111","plover":"ACCUSE","quad":3,"status":"asserted","score":S,"rule":R}
{"id":"b","cameo":"173","plover":"COERCE","quad":4,"status":"asserted","score":S,"rule":R}
{"id":"3","cameo":"070","plover":"AID","quad":2,"status":"asserted","score":S,"rule":R}
exit 0

=== every question is answered; what is none is named with its line
kabar relate --lang en - <<'.' 2>&1 | sed 's/"score":.*//'
{"id":"no target","text":"The mayor lifted the curfew.","source":"The mayor","target":"a recipient"}
{"id":"no source","text":"The curfew was lifted in Aleppo.","source":"An actor","target":"Aleppo"}
{"id":"nobody","text":"The curfew was lifted.","source":"x y","target":"z"}

{"id":"no text"}
[1]
{"id":
.
---
kabar: standard input:3: neither 'x y' nor the target stands in the text
kabar: standard input:5: text: a string is wanted
kabar: standard input:6: an object is wanted
kabar: standard input:7: no JSON: unexpected end of data at byte 6
{"id":"no target","cameo":"0813","plover":"RETREAT","quad":2,"status":"asserted",
{"id":"no source","cameo":"0813","plover":"RETREAT","quad":2,"status":"asserted",
{"id":"nobody","error":"neither 'x y' nor the target stands in the text"}
{"id":"no text","error":"text: a string is wanted"}
{"id":null,"error":"an object is wanted"}
{"id":null,"error":"no JSON: unexpected end of data at byte 6"}
exit 0

=== a file that is not there, a language without a model
echo '{"text":"Der Kanzler traf den Minister.","source":"Der Kanzler","target":"den Minister"}' >a.jsonl
kabar relate a.jsonl 2>&1
kabar relate nowhere.jsonl 2>&1
---
kabar: a.jsonl:1: the text's language has no model for this: name it with --lang
{"id":null,"error":"the text's language has no model for this: name it with --lang"}
kabar: nowhere.jsonl: No such file or directory
exit 1
