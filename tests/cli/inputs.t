=== an archive that wget made: seven addresses, of them three pages plain, in chunks and packed, one in ISO 8859-2
kabar read --only=article "$TOP/tests/archives/wget.warc.gz" >out
grep -o '"path":"[^"]*"\|"title":"[^"]*"' out | sed 's,.*/tests/,,; s,"$,,; s,"title":",,'
grep -c '"retrieved":"2026-11-29T20:32:1[0-9]+00:00"' out
grep -c 'Łukasz' out
---
archives/wget.warc.gz:3
Halaman depan
archives/wget.warc.gz:5
Halaman chunked
archives/wget.warc.gz:7
Halaman gzip
archives/wget.warc.gz:9
Halaman latin
archives/wget.warc.gz:15
Halaman gzip
5
1
exit 0

=== the same archive unpacked, packed as one member, and from a pipe gives the same pages
gunzip <"$TOP/tests/archives/wget.warc.gz" >a.warc
gzip <a.warc >one.gz
strip() { sed 's/"path":"[^"]*",//'; }
kabar read "$TOP/tests/archives/wget.warc.gz" | strip >want
kabar read a.warc | strip | cmp - want
kabar read one.gz | strip | cmp - want
kabar read - <"$TOP/tests/archives/wget.warc.gz" | strip | cmp - want
kabar read --threads 1 "$TOP/tests/archives/wget.warc.gz" | strip | cmp - want
wc -l <want | tr -d ' '
---
5
exit 0

=== a page fetched again that had not changed: wget points to the first record; found in one file and in one before it, named alone
cat "$TOP/tests/archives/first.warc.gz" "$TOP/tests/archives/again.warc.gz" >both.warc.gz
kabar read --only=article both.warc.gz | grep -c '"title":"Halaman depan"'
cp "$TOP/tests/archives/again.warc.gz" .
kabar read again.warc.gz 2>/dev/null | grep -o 'again.warc.gz:3 (at.*'
kabar read --only=article "$TOP/tests/archives/first.warc.gz" again.warc.gz | grep -c '"title":"Halaman depan"'
gzip -dc "$TOP/tests/archives/first.warc.gz" >first.warc
kabar read --only=article first.warc again.warc.gz | grep -c '"title":"Halaman depan"'
kabar read again.warc.gz "$TOP/tests/archives/first.warc.gz" 2>/dev/null | grep -c 'is a revisit'
kabar read again.warc.gz >/dev/null 2>&1
---
2
again.warc.gz:3 (at byte 837) is a revisit: its text is in the record of http://127.0.0.1:8731/, which no file before it holds"}
2
2
1
exit 1

=== a cut archive: the whole records are read, the cut one is named with its offset
head -c 6000 "$TOP/tests/archives/wget.warc.gz" >a.warc.gz
kabar read --only=article a.warc.gz 2>err >out; status=$?
grep -c '"title"' out
grep -o '"error":.*' out
cat err
kabar read --links a.warc.gz 2>/dev/null | wc -l | tr -d ' '
exit $status
---
4
"error":"a.warc.gz:11 (at byte 5387) is cut: the file ends inside it; no record comes behind it"}
kabar: 1 of 5 pages could not be read: see the lines with "error"
4
exit 1

=== a damaged archive: reading goes on behind the damage
{ head -c 1300 "$TOP/tests/archives/wget.warc.gz"; printf 'xxxxxxxx'; tail -c +1309 "$TOP/tests/archives/wget.warc.gz"; } >a.warc.gz
kabar read --only=article a.warc.gz >out 2>/dev/null; status=$?
grep -c '"title"' out
grep -o '"error":.*' out
exit $status
---
4
"error":"a.warc.gz:3 (at byte 815) is damaged and cannot be unpacked; reading goes on at byte 1520"}
exit 1

=== a large archive goes by in little memory
for i in $(seq 1 400); do cat "$TOP/tests/archives/wget.warc.gz"; done >a.warc.gz
ulimit -v 130000
kabar read --threads 1 --only=article a.warc.gz | wc -l | tr -d ' '
---
2000
exit 0

=== a feed: what has text is a page, what is a link is named, and --links prints all
cat >a.xml <<'.'
<?xml version="1.0"?>
<rss version="2.0"><channel><title>Uji</title><link>https://uji.id/</link>
<item><title>Presiden tiba</title><link>https://uji.id/1</link><pubDate>Mon, 04 Nov 2024 08:00:00 +0700</pubDate>
<content:encoded><![CDATA[<p>Korea Selatan mengecam Korea Utara pada Senin.</p>]]></content:encoded></item>
<item><title>Dua</title><link>https://uji.id/2</link><description>Cuplikan.</description></item>
</channel></rss>
.
kabar read a.xml 2>/dev/null >out; status=$?
grep -o '"published":"[^"]*"\|"cameo":"[^"]*"\|"path":"a.xml:2".*' out
kabar read --links a.xml
sed 's,https://uji.id/2,--allow-private,' a.xml | kabar read --links - 2>err
cat err
exit $status
---
"published":"2024-11-04T08:00:00+07:00"
"cameo":"111"
"path":"a.xml:2","url":"https://uji.id/2","error":"a.xml:2 has no text in the feed, only a link: kabar read https://uji.id/2"}
https://uji.id/1
https://uji.id/2
https://uji.id/1
kabar: -:2 has no text in the feed, only a link: --allow-private
exit 1

=== a page saved as MHTML
printf '%s\r\n' 'From: <Saved by Blink>' 'MIME-Version: 1.0' 'Content-Type: multipart/related; boundary="b"' '' \
    '--b' 'Content-Type: text/html' 'Content-Transfer-Encoding: quoted-printable' \
    'Content-Location: https://uji.id/1' '' '<html><title>Judul</title><article><p>Korea Selatan mengecam Korea Ut=' \
    'ara pada Senin.</p></article></html>' '--b--' >a.mhtml
kabar read a.mhtml | grep -o '"url":"[^"]*"\|"cameo":"[^"]*"'
---
"url":"https://uji.id/1"
"cameo":"111"
exit 0

=== addresses that are not fetched
for url in ftp://uji.id/ file:///etc/passwd http://127.0.0.1:9/ 'http://[::1]:9/' http://2130706433:9/; do
    kabar read --timeout 5 "$url" 2>/dev/null
done
kabar read http://127.0.0.1:9/ >/dev/null 2>&1
---
{"path":"ftp://uji.id/","error":"ftp://uji.id/ is not fetched: only http and https are"}
{"path":"file:///etc/passwd","error":"file:///etc/passwd is not fetched: only http and https are"}
{"path":"http://127.0.0.1:9/","error":"http://127.0.0.1:9/ leads to the private address 127.0.0.1, which is fetched with --allow-private only"}
{"path":"http://[::1]:9/","error":"http://[::1]:9/ leads to the private address ::1, which is fetched with --allow-private only"}
{"path":"http://2130706433:9/","error":"http://2130706433:9/ leads to the private address 127.0.0.1, which is fetched with --allow-private only"}
exit 1

=== nobody listens there
kabar read --allow-private --timeout 5 http://127.0.0.1:9/ 2>/dev/null | grep -c 'cannot be fetched'
---
1
exit 0

=== HTML in encodings of which only the page knows
printf '<html><meta charset=shift_jis><title>T</title><body><article><p>\203\112 Presiden bertemu menteri luar negeri di Jakarta kemarin siang.</p></article>' >a.html
kabar read a.html | grep -c 'カ Presiden'
printf '<html><body><article><p>Presiden bertemu menteri luar negeri di Jakarta kemarin siang.</p></article>' | iconv -t utf-16be >b.html
kabar read b.html | grep -c 'bertemu menteri luar negeri'
---
1
1
exit 0

=== an archive that warcio.js made (WARC 1.1): a body that is no longer packed as its head says, a revisit, a resource
kabar read --only=article "$TOP/tests/archives/warcio.warc.gz" >out
grep -o '"url":"[^"]*"' out
grep -c '"title":"Judul JS".*"retrieved":"2024-11-04T01:02:03+00:00"' out
---
"url":"https://uji.id/js"
"url":"https://uji.id/js2"
"url":"https://uji.id/res"
3
exit 0
