Pages as scrapers leave them, and what must be left of them.

% show: article
% kind: text

=== links to other stories and calls to scroll go
% lang: id
% published: 2024-11-04T08:00:00+07:00
Rusia menyerang Kharkiv pada Minggu malam.
Baca juga: Harga Cabai Naik
ADVERTISEMENT
SCROLL TO CONTINUE WITH CONTENT
Ukraina membalas serangan itu pada Senin pagi.
---
lang id
published 2024-11-04T08:00:00+07:00
text Rusia menyerang Kharkiv pada Minggu malam.
text Ukraina membalas serangan itu pada Senin pagi.

=== writers and editors become bylines
% lang: id
% published: 2024-11-04
Rusia menyerang Kharkiv pada Minggu malam.
Penulis: Desi Marlina
Editor: Arif Budiman
---
lang id
published 2024-11-04
writer Desi Marlina
editor Arif Budiman
text Rusia menyerang Kharkiv pada Minggu malam.

=== a credit line is a credit
% lang: id
% published: 2024-11-04
Rusia menyerang Kharkiv pada Minggu malam.
(sumber: CNN Indonesia)
---
lang id
published 2024-11-04
credit republished CNN Indonesia
text Rusia menyerang Kharkiv pada Minggu malam.

=== menus, scripts and footers of a page go
% kind: html
% lang: id
<html><head><title>Rusia Serang Kharkiv</title><meta property="article:published_time" content="2024-11-04T08:00:00+07:00"><script>var a = "<p>x</p>";</script></head><body><nav><a href="/">Beranda</a> <a href="/dunia">Dunia</a></nav><article><h1>Rusia Serang Kharkiv</h1><p>Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.</p><p>Ukraina membalas serangan itu pada Senin pagi.</p></article><footer>Hak cipta 2024</footer></body></html>
---
title Rusia Serang Kharkiv
lang id
published 2024-11-04T08:00:00+07:00
text Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.
text Ukraina membalas serangan itu pada Senin pagi.

=== entities, blanks and tags inside a sentence
% kind: html
% lang: en
<html><head><title>T &amp; U</title></head><body><article><p>The prime&nbsp;minister <b>of
   Japan</b> said &ldquo;no&rdquo; to the <a href="x">plan</a>.</p><p>Talks will   go on next week in Tokyo.</p></article></body></html>
---
title T & U
lang en
text The prime minister of Japan said “no” to the plan.
text Talks will go on next week in Tokyo.

=== raw text is kept as it is
% kind: clean
% lang: id
Baca juga: Rusia menyerang Kharkiv.
ADVERTISEMENT
---
lang id
text Baca juga: Rusia menyerang Kharkiv.
text ADVERTISEMENT

=== an English byline and newsletter line
% lang: en
% published: 2024-11-04T08:00:00Z
By Alice Brandt
Russia attacked Kharkiv on Sunday night, the governor of the region said.
Sign up for our newsletter
Read more: Ten trains worth taking
---
lang en
published 2024-11-04T08:00:00+00:00
author Alice Brandt
text Russia attacked Kharkiv on Sunday night, the governor of the region said.

=== an outlet in front of the title on the first line
% lang: id
wartasore.example - Indonesia Mengecam Serangan Israel ke Rafah
Selasa, 28 Mei 2024 - 09:12 WIB
Pemerintah Indonesia mengecam serangan Israel ke kamp pengungsi di Rafah pada Minggu (26/5) malam, kata juru bicara kementerian.
---
title Indonesia Mengecam Serangan Israel ke Rafah
outlet wartasore.example
lang id
published 2024-05-28T09:12:00+07:00
text Pemerintah Indonesia mengecam serangan Israel ke kamp pengungsi di Rafah pada Minggu (26/5) malam, kata juru bicara kementerian.

=== a heading right below another stays, one with nothing below it goes
% kind: html
% lang: id
<html><head><title>Rusia Serang Kharkiv</title></head><body><article><h1>Rusia Serang Kharkiv</h1><p>Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.</p><h2>Serangan balasan</h2><h3>Pada Senin pagi</h3><p>Ukraina membalas serangan itu pada Senin pagi.</p><h2>Serangan lain</h2></article></body></html>
---
title Rusia Serang Kharkiv
lang id
text Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.
text Serangan balasan
text Pada Senin pagi
text Ukraina membalas serangan itu pada Senin pagi.

=== that nobody wrote a comment is no text, that nobody would comment is
% lang: id
% published: 2024-11-04
Rusia menyerang Kharkiv pada Minggu malam.
Hingga Senin pagi belum ada komentar dari Kementerian Pertahanan Rusia.
Belum ada komentar.
---
lang id
published 2024-11-04
text Rusia menyerang Kharkiv pada Minggu malam.
text Hingga Senin pagi belum ada komentar dari Kementerian Pertahanan Rusia.
