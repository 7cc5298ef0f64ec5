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

=== section and tags of JSON-LD
% kind: html
% lang: id
<html><head><title>Rusia Serang Kharkiv</title><meta property="og:site_name" content="Warta Sore"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Rusia Serang Kharkiv","datePublished":"2024-11-04T08:00:00+07:00","dateModified":"2024-11-04T09:30:00+07:00","articleSection":["Internasional","Berita"],"keywords":"Rusia, Kharkiv,#Ukraina,Warta Sore,dtk:kanal=5"}]}</script></head><body><article><h1>Rusia Serang Kharkiv</h1><p>Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.</p></article></body></html>
---
title Rusia Serang Kharkiv
lang id
published 2024-11-04T08:00:00+07:00
modified 2024-11-04T09:30:00+07:00
section Internasional
tag Rusia
tag Kharkiv
tag Ukraina
text Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.

=== section and tags of Open Graph, characters of HTML within
% kind: html
% lang: en
<html><head><title>Trade talks fail</title><meta property="article:section" content="Food &amp; Drink"><meta property="article:tag" content="Trade"><meta property="article:tag" content="Japan"><meta name="keywords" content="news, best news, latest"></head><body><article><h1>Trade talks fail</h1><p>Talks on trade between Japan and Chile failed on Monday, officials said.</p></article></body></html>
---
title Trade talks fail
lang en
section Food & Drink
tag Trade
tag Japan
text Talks on trade between Japan and Chile failed on Monday, officials said.

=== the same words for search engines on all pages of a site are no tags
% kind: html
% lang: id
<html><head><title>Rusia Serang Kharkiv</title><meta name="keywords" content="berita, berita hari ini, kabar terkini, politik, ekonomi, olahraga, gaya hidup"></head><body><article><h1>Rusia Serang Kharkiv</h1><p>Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.</p></article></body></html>
---
title Rusia Serang Kharkiv
lang id
text Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.

=== a page's own words for search engines are
% kind: html
% lang: id
<html><head><title>Rusia Serang Kharkiv</title><meta name="keywords" content="rusia, kharkiv, perang drone"></head><body><article><h1>Rusia Serang Kharkiv</h1><p>Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.</p></article></body></html>
---
title Rusia Serang Kharkiv
lang id
tag rusia
tag kharkiv
text Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.

=== the way from the front page and the tags that readers see
% kind: html
% lang: id
<html><head><title>Rusia Serang Kharkiv</title></head><body><div class="page__breadcrumb"><a href="/">Beranda</a> <a href="/i">Internasional</a> <a href="/i/e">Eropa</a> Rusia Serang ...</div><article><h1>Rusia Serang Kharkiv</h1><p>Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.</p><p>Ukraina membalas serangan itu pada Senin pagi, kata jenderal itu.</p><div class="detail__body-tag"><ul><li><a href="/tag/kharkiv">Kharkiv</a></li><li><a href="/tag/perang-ukraina"><span>Perang Ukraina</span></a></li></ul></div></article><aside class="trending tags"><a href="/tag/a">Harga Cabai</a> <a href="/tag/b">Piala Dunia</a></aside></body></html>
---
title Rusia Serang Kharkiv
lang id
section Eropa
tag Kharkiv
tag Perang Ukraina
text Rusia menyerang Kharkiv pada Minggu malam, kata gubernur wilayah itu.
text Ukraina membalas serangan itu pada Senin pagi, kata jenderal itu.

=== an article called by its tags is no list of tags
% kind: html
% lang: en
<html><head><title>Trade talks fail</title></head><body><article class="post-12 tag-trade tag-japan"><h1>Trade talks fail</h1><p>Talks on trade between <a href="/japan">Japan</a> and Chile failed on Monday, officials said after a long night of talks.</p><p>They will go on next week in <a href="/x">Tokyo</a>, the minister of trade told the press.</p></article></body></html>
---
title Trade talks fail
lang en
text Talks on trade between Japan and Chile failed on Monday, officials said after a long night of talks.
text They will go on next week in Tokyo, the minister of trade told the press.

=== lines of tags in scraped text
% lang: id
% published: 2024-11-04
Rusia menyerang Kharkiv pada Minggu malam.
Kategori: Dunia
Topik : Kharkiv, Rusia; Ukraina
Tag: Perang
---
lang id
published 2024-11-04
section Dunia
tag Kharkiv
tag Rusia; Ukraina
tag Perang
text Rusia menyerang Kharkiv pada Minggu malam.

=== a sentence about a topic is no line of tags
% lang: id
% published: 2024-11-04
Rusia menyerang Kharkiv pada Minggu malam.
Topik: pertemuan itu membahas gencatan senjata dan tukar-menukar tawanan.
---
lang id
published 2024-11-04
text Rusia menyerang Kharkiv pada Minggu malam.
text Topik: pertemuan itu membahas gencatan senjata dan tukar-menukar tawanan.

=== the editor whom the head names as the author, and the writer whom readers see
% kind: html
% lang: id
<html><head><title>Banjir Rendam Demak</title><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Heri Susilo"}}</script></head><body><article><h1>Banjir Rendam Demak</h1><div class="author-2">Nadia Putri</div><p>Banjir merendam ratusan rumah di Demak pada Minggu malam, kata camat setempat.</p><p>Warga mengungsi ke balai desa sejak Senin pagi, kata camat itu.</p><div>Editor : <a href="/author/1/heri" class="author">Heri Susilo</a></div></article></body></html>
---
title Banjir Rendam Demak
lang id
editor Heri Susilo
author Nadia Putri
text Banjir merendam ratusan rumah di Demak pada Minggu malam, kata camat setempat.
text Warga mengungsi ke balai desa sejak Senin pagi, kata camat itu.

=== translators and photographers are no writers
% kind: text
% lang: id
% published: 2024-11-04
Rusia menyerang Kharkiv pada Minggu malam.
Reporter: Desi Marlina
Penerjemah: Rudi Hartono
Fotografer: Tono Wijaya
---
lang id
published 2024-11-04
reporter Desi Marlina
translator Rudi Hartono
photographer Tono Wijaya
text Rusia menyerang Kharkiv pada Minggu malam.

=== the time by the title, not that of another story
% kind: html
% lang: en
<html><head><title>Trade talks fail</title></head><body><ul class="latest"><li><a href="/0"><time datetime="2024-11-09T10:00:00Z">Nov 9</time> <b>Floods in Peru</b></a></li><li><a href="/1"><time datetime="2024-11-10T10:00:00Z">Nov 10</time> <b>Floods in Peru</b></a></li><li><a href="/2"><time datetime="2024-11-11T10:00:00Z">Nov 11</time> <b>Floods in Peru</b></a></li><li><a href="/3"><time datetime="2024-11-12T10:00:00Z">Nov 12</time> <b>Floods in Peru</b></a></li><li><a href="/4"><time datetime="2024-11-13T10:00:00Z">Nov 13</time> <b>Floods in Peru</b></a></li><li><a href="/5"><time datetime="2024-11-14T10:00:00Z">Nov 14</time> <b>Floods in Peru</b></a></li><li><a href="/6"><time datetime="2024-11-15T10:00:00Z">Nov 15</time> <b>Floods in Peru</b></a></li><li><a href="/7"><time datetime="2024-11-16T10:00:00Z">Nov 16</time> <b>Floods in Peru</b></a></li><li><a href="/8"><time datetime="2024-11-17T10:00:00Z">Nov 17</time> <b>Floods in Peru</b></a></li><li><a href="/9"><time datetime="2024-11-18T10:00:00Z">Nov 18</time> <b>Floods in Peru</b></a></li><li><a href="/10"><time datetime="2024-11-19T10:00:00Z">Nov 19</time> <b>Floods in Peru</b></a></li><li><a href="/11"><time datetime="2024-11-20T10:00:00Z">Nov 20</time> <b>Floods in Peru</b></a></li></ul><article><h1>Trade talks fail</h1><div><time datetime="2024-11-04T10:00:00Z">Nov 4, 2024</time> by Alice Brandt</div><p>Talks on trade between Japan and Chile failed on Monday, officials said after a long night of talks.</p><p>They will go on next week in Tokyo, the minister of trade told the press on Monday.</p></article></body></html>
---
title Trade talks fail
lang en
published 2024-11-04T10:00:00+00:00
author Alice Brandt
text Talks on trade between Japan and Chile failed on Monday, officials said after a long night of talks.
text They will go on next week in Tokyo, the minister of trade told the press on Monday.

=== one writer in the head, two that readers see; what one does is no name
% kind: html
% lang: en
<html><head><title>Trade talks fail</title><meta name="author" content="Alice Brandt"></head><body><article><h1>Trade talks fail</h1><div>By <span class="byline__name">Alice Brandt</span> and Carl Dover, CNN</div><p>Talks on trade between Japan and Chile failed on Monday, officials said after a long night of talks.</p></article></body></html>
---
title Trade talks fail
lang en
author Alice Brandt
author Carl Dover
text Talks on trade between Japan and Chile failed on Monday, officials said after a long night of talks.

=== a field of work behind the name is no second writer
% kind: html
% lang: en
<html><head><title>Trade talks fail</title><meta name="author" content="Alice Brandt"></head><body><article><h1>Trade talks fail</h1><div>By Alice Brandt, Home and Digital Security Expert</div><p>Talks on trade between Japan and Chile failed on Monday, officials said after a long night of talks.</p></article></body></html>
---
title Trade talks fail
lang en
author Alice Brandt
text Talks on trade between Japan and Chile failed on Monday, officials said after a long night of talks.

=== how somebody logs in is no name, and a house's desk is nobody
% kind: html
% lang: en
<html><head><title>Trade talks fail</title><meta property="article:author" content="alice.brandt.12"><meta property="og:url" content="https://www.bbc.com/news/1"></head><body><article><h1>Trade talks fail</h1><div class="byline">BBC Persian &middot;</div><p>Talks on trade between Japan and Chile failed on Monday, officials said after a long night of talks.</p></article></body></html>
---
title Trade talks fail
outlet bbc.com
lang en
text Talks on trade between Japan and Chile failed on Monday, officials said after a long night of talks.

=== the head's time is told in UTC, readers see the paper's own clock
% kind: html
% lang: id
<html><head><title>Banjir Rendam Demak</title><meta property="article:published_time" content="2024-11-03T22:05:31+00:00"></head><body><article><h1>Banjir Rendam Demak</h1><div>Senin, 4 November 2024 | 05:05</div><p>Banjir merendam ratusan rumah di Demak pada Minggu malam, kata camat setempat.</p></article></body></html>
---
title Banjir Rendam Demak
lang id
published 2024-11-04T05:05:31+07:00
text Banjir merendam ratusan rumah di Demak pada Minggu malam, kata camat setempat.

=== a clock that shows another minute is of another time
% kind: html
% lang: id
<html><head><title>Banjir Rendam Demak</title><meta property="article:published_time" content="2024-11-03T22:05:31+00:00"></head><body><article><h1>Banjir Rendam Demak</h1><div>Senin, 4 November 2024 | 05:06</div><p>Banjir merendam ratusan rumah di Demak pada Minggu malam, kata camat setempat.</p></article></body></html>
---
title Banjir Rendam Demak
lang id
published 2024-11-03T22:05:31+00:00
text Banjir merendam ratusan rumah di Demak pada Minggu malam, kata camat setempat.

=== a clock that is not that of the paper's home is a reader's
% kind: html
% lang: id
<html><head><title>Banjir Rendam Demak</title><link rel="canonical" href="https://www.kompas.com/read/1"><meta property="article:published_time" content="2024-11-03T22:05:31+00:00"></head><body><article><h1>Banjir Rendam Demak</h1><div>Minggu, 3 November 2024 | 23:05</div><p>Banjir merendam ratusan rumah di Demak pada Minggu malam, kata camat setempat.</p></article></body></html>
---
title Banjir Rendam Demak
outlet kompas.com
lang id
published 2024-11-03T22:05:31+00:00
text Banjir merendam ratusan rumah di Demak pada Minggu malam, kata camat setempat.

=== a name and a date that run together
% kind: html
% lang: id
<html><head><title>Banjir Rendam Demak</title></head><body><article><h1>Banjir Rendam Demak</h1><div class="byline"><span>Nadia Putri</span><span>Senin, 4 November 2024 05:05 WIB</span></div><p>Banjir merendam ratusan rumah di Demak pada Minggu malam, kata camat setempat.</p></article></body></html>
---
title Banjir Rendam Demak
lang id
published 2024-11-04T05:05:00+07:00
author Nadia Putri
text Banjir merendam ratusan rumah di Demak pada Minggu malam, kata camat setempat.

=== a short headline before a site's long name
% kind: html
% lang: id
<html><head><title>Panen Raya - Portal Kabar Petani Nusantara Jaya</title></head><body><h1>Lainnya</h1><article><h1>Panen Raya</h1><p>Petani di Karawang memanen padi lebih awal tahun ini, kata kepala dinas setempat.</p></article></body></html>
---
title Panen Raya
lang id
text Petani di Karawang memanen padi lebih awal tahun ini, kata kepala dinas setempat.

=== the site's name before a headline, and a paper's name in one
% kind: html
% lang: en
<html><head><meta property="og:site_name" content="FactWatch"><meta property="og:title" content="FactWatch - No, Reuters | AP did not merge"></head><body><article><p>The two agencies did not merge, their spokesmen said in London on Monday morning.</p></article></body></html>
---
title No, Reuters | AP did not merge
lang en
text The two agencies did not merge, their spokesmen said in London on Monday morning.

=== a headline whose kicker is missing
% kind: html
% lang: id
<html><head><title>: Panen Raya di Karawang</title></head><body><article><h1>: Panen Raya di Karawang</h1><p>Petani di Karawang memanen padi lebih awal tahun ini, kata kepala dinas setempat.</p></article></body></html>
---
title Panen Raya di Karawang
lang id
text Petani di Karawang memanen padi lebih awal tahun ini, kata kepala dinas setempat.

=== who wrote it signs behind the last sentence
% lang: id
Pemerintah Rusia menolak usulan itu pada Selasa, kata juru bicaranya di Moskow.

Perundingan akan dilanjutkan pekan depan di Jenewa. (ANTARA/AFP)
---
lang id
credit republished Antara
credit republished AFP
text Pemerintah Rusia menolak usulan itu pada Selasa, kata juru bicaranya di Moskow.
text Perundingan akan dilanjutkan pekan depan di Jenewa.

=== a desk signs behind the last sentence
% lang: id
Pemerintah Rusia menolak usulan itu pada Selasa, kata juru bicaranya di Moskow.

Perundingan akan dilanjutkan pekan depan di Jenewa. (AFP/Z-1)
---
lang id
credit republished AFP
text Pemerintah Rusia menolak usulan itu pada Selasa, kata juru bicaranya di Moskow.
text Perundingan akan dilanjutkan pekan depan di Jenewa.

=== an agency by its short name
% lang: id
Pemerintah Rusia menolak usulan itu pada Selasa, kata juru bicaranya di Moskow.

Perundingan akan dilanjutkan pekan depan di Jenewa. (*/ant)
---
lang id
credit republished Antara
text Pemerintah Rusia menolak usulan itu pada Selasa, kata juru bicaranya di Moskow.
text Perundingan akan dilanjutkan pekan depan di Jenewa.

=== a photographer still has a caption before
% lang: id
Pemerintah Rusia menolak usulan itu pada Selasa, kata juru bicaranya di Moskow.

Presiden Rusia tiba di Jenewa. (REUTERS/John Smith)

Perundingan akan dilanjutkan pekan depan di Jenewa.
---
lang id
caption Presiden Rusia tiba di Jenewa.
credit photo Reuters
text Pemerintah Rusia menolak usulan itu pada Selasa, kata juru bicaranya di Moskow.
text Perundingan akan dilanjutkan pekan depan di Jenewa.

=== one line and an agency are no picture's caption
% lang: id
Kementerian Pariwisata terus mematangkan pengembangan program pariwisata di Banyuwangi dan Bali Barat tahun ini (Xinhua)
---
lang id
credit republished Xinhua
text Kementerian Pariwisata terus mematangkan pengembangan program pariwisata di Banyuwangi dan Bali Barat tahun ini

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
