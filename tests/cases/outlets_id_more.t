Pages in the shapes in which Indonesian and Malay houses publish, third part: two reports, many houses. Words of our own.

% show: article
% kind: html
% lang: id

=== merdeka: a name and a reporter at the foot, points above, quotes in boxes
% known: a summary outside the element of the text is left out
<html><head><title>Komnas HAM Periksa Tujuh Polisi</title><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="merdeka.com"><link rel="canonical" href="https://www.merdeka.com/peristiwa/komnas-ham-periksa-tujuh-polisi-241234-mvk.html"><meta property="article:published_time" content="2024-11-04T16:05:00+07:00"></head>
<body><nav><a href="/">Home</a><a href="/politik">Politik</a></nav><article><h1 class="article--title">Komnas HAM Periksa Tujuh Polisi</h1><p class="article--summary">Keluarga korban meminta otopsi ulang.</p><div class="article--date">04 November 2024 16:05</div><figure><img src="x.jpg"><figcaption>Ilustrasi tahanan. &copy;2024 Merdeka.com/Imam Buhori</figcaption></figure>
<div class="article--content mdk-body"><p class="mdk-body-paragraph">Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</p><p>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</p><div class="mdk-dfp-ads-main">Advertisement</div><div class="mdk-body-news-trans"><span>BACA JUGA:</span><a href="/b">Propam Turun ke Palu</a></div><p>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</p><p>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.</p></div><div class="article--reporter"><span>Reporter: Lia Harahap</span></div><div class="article--tag"><a href="/tag/palu">Palu</a><a href="/tag/komnas-ham">Komnas HAM</a></div></article><div class="berita-terkait"><h3>Berita Terkait</h3><a href="/1">Tahanan Kabur dari Sel Polsek</a></div></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet merdeka.com
lang id
published 2024-11-04T16:05:00+07:00
section Peristiwa
tag Palu
tag Komnas HAM
reporter Lia Harahap
caption Ilustrasi tahanan.
text Keluarga korban meminta otopsi ulang.
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== okezone: the place in bold, tables of links, numbered pages, the editor in brackets
<html><head><title>Komnas HAM Periksa Tujuh Polisi : Okezone News</title><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="https://news.okezone.com/"><link rel="canonical" href="https://news.okezone.com/read/2024/11/04/340/3081234/komnas-ham-periksa-tujuh-polisi"></head>
<body><div class="menu"><a href="/">Home</a></div><div class="title"><h1>Komnas HAM Periksa Tujuh Polisi</h1></div><div class="namerep">Riana Rizkia <span>, Jurnalis</span> &middot; <b>Senin 04 November 2024 17:20 WIB</b></div><div class="img-content"><img src="k.jpg"><div class="caption-img-ab">Gedung Komnas HAM (Foto: Okezone)</div></div>
<div class="detail" id="contentx"><p><strong>PALU</strong> - Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</p><div id="kaskus-ads"></div><p>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</p><div class="box-berita-terkait"><p><strong>BACA JUGA:</strong></p><div><a href="/b">Kapolri Copot Kapolres</a></div></div><p>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</p><p>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.</p><p>(Qur'anul Hidayat)</p></div><div class="second-paging">Halaman: <a class="active">1</a> <a href="/read/2024/11/04/340/3081234/komnas-ham-periksa-tujuh-polisi?page=2">2</a></div><div class="detail-tag newtag"><ul><li><a href="/tag/polisi">#Polisi</a></li><li><a href="/tag/komnas-ham">#Komnas HAM</a></li></ul></div></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet okezone.com
lang id
published 2024-11-04T17:20:00+07:00
tag Polisi
tag Komnas HAM
author Riana Rizkia
editor Qur'anul Hidayat
caption Gedung Komnas HAM
warning the text is page 1 of 2; the next: https://news.okezone.com/read/2024/11/04/340/3081234/komnas-ham-periksa-tujuh-polisi?page=2
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== bisnis.com: a paid article with a teaser of what it costs, names in a row
<html><head><title>Komnas HAM Periksa Tujuh Polisi</title><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="Bisnis.com"><link rel="canonical" href="https://kabar24.bisnis.com/read/20241104/16/1812345/komnas-ham-periksa-tujuh-polisi"></head>
<body><header><a href="/">Home</a></header><article class="detailsContent"><h1 class="detailsTitleCaption">Komnas HAM Periksa Tujuh Polisi</h1><div class="detailsAttributeDates">Senin, 4 November 2024 | 18:10</div><div class="detailsAttribute"><div class="detailsAuthorItem"><a>Dany Saputra</a> - Bisnis.com</div></div><figure class="detailsCoverImg"><img src="b.jpg"><figcaption>Ketua Komnas HAM Atnike Nova Sigiro / Bisnis-Dany Saputra</figcaption></figure>
<div class="detailsContent force-17"><p><b>Bisnis.com, PALU</b> &ndash; Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</p><p>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</p><div class="bisnisReadMore"><p>Cek Berita dan Artikel yang lain di <a>Google News</a> dan <a>WA Channel</a></p></div><p>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</p><p>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.</p></div><div class="premiumBox"><h3>Konten Premium</h3><p>Nikmati Konten Premium Untuk Informasi Yang Lebih Dalam</p></div><div class="detailsAuthor"><div>Penulis : Dany Saputra</div><div>Editor : Lili Sunardi</div></div><ul class="detailsTag"><li><a href="/topic/1">komnas ham</a></li><li><a href="/topic/2">polisi</a></li></ul></article></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet bisnis.com
lang id
published 2024-11-04T18:10:00+07:00
tag komnas ham
tag polisi
author Dany Saputra
editor Lili Sunardi
caption Ketua Komnas HAM Atnike Nova Sigiro
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== suara: names with a bar, links set off, a player, a call to follow
<html><head><title>Komnas HAM Periksa Tujuh Polisi</title><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="suara.com"><link rel="canonical" href="https://www.suara.com/news/2024/11/04/191234/komnas-ham-periksa-tujuh-polisi"></head>
<body><div class="wrap"><h1>Komnas HAM Periksa Tujuh Polisi</h1><div class="writer"><a>Bangun Santoso</a> | <a>Yaumal Asri</a></div><div class="date">Senin, 04 November 2024 | 19:12 WIB</div><figure class="img-cover"><img src="s.jpg"><figcaption>Ketua Komnas HAM Atnike Nova Sigiro. (Suara.com/Yaumal)</figcaption></figure>
<article class="detail-content detail-berita"><p><strong>Suara.com -</strong> Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</p><div class="baca-juga-new"><div class="title">Baca Juga:</div><ul><li><a href="/b">Polisi Tembak Polisi di Solok</a></li></ul></div><p>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</p><div class="ads-content"><p>Gulir untuk membaca</p></div><p>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</p><p>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.</p></article><div class="tag-header"><ul class="list-tag"><li><a href="/tag/1"># komnas ham</a></li></ul></div><div class="terkait"><h3>Terkait</h3><a href="/c">Polda Sulteng Minta Maaf</a></div></div></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet suara.com
lang id
published 2024-11-04T19:12:00+07:00
tag komnas ham
author Bangun Santoso
author Yaumal Asri
caption Ketua Komnas HAM Atnike Nova Sigiro.
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== kontan: reporter and editor with bars above, links by number, a box on subscriptions
<html><head><title>Komnas HAM Periksa Tujuh Polisi</title><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="kontan.co.id"><link rel="canonical" href="https://nasional.kontan.co.id/news/komnas-ham-periksa-tujuh-polisi"></head>
<body><div class="tipe-header"><a href="/">Home</a></div><div class="detail"><h1 class="detail-desk">Komnas HAM Periksa Tujuh Polisi</h1><div class="fs14 ff-opensans font-gray">Senin, 04 November 2024 / 20:05 WIB</div><div class="reporter">Reporter: <a>Ratih Waseso</a> | Editor: <a>Noverius Laoli</a></div><div class="img-detail-desk"><img src="k.jpg"><div class="font-gray-dark">ILUSTRASI. Gedung Komnas HAM di Jakarta. KONTAN/Baihaki</div></div>
<div class="tmpt-desk-kon" itemprop="articleBody"><p><strong>KONTAN.CO.ID - PALU.</strong> Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</p><p>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</p><p><strong>Baca Juga: <a href="/b">LPSK Lindungi Keluarga Korban</a></strong></p><p>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</p><p>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.</p><p class="baca-juga">Selanjutnya: <a href="/d">IHSG Turun di Awal Pekan</a></p><p>Menarik Dibaca: <a href="/e">5 Manfaat Jahe untuk Tubuh</a></p></div><div class="track-gnews">Cek Berita dan Artikel yang lain di <a>Google News</a></div><div class="dash-tag"><a href="/tag/polisi">polisi</a></div><div class="donasi"><p>DONASI, Dapat Voucer Gratis!</p><p>Dukungan Anda akan menambah semangat kami untuk menyajikan artikel-artikel yang berkualitas dan bermanfaat.</p></div></div></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet kontan.co.id
lang id
published 2024-11-04T20:05:00+07:00
section Nasional
tag polisi
reporter Ratih Waseso
editor Noverius Laoli
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== viva: later pages hidden in place, the house with a dash, a source below
<html><head><title>Komnas HAM Periksa Tujuh Polisi</title><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="VIVA.co.id"><link rel="canonical" href="https://www.viva.co.id/berita/nasional/1766123-komnas-ham-periksa-tujuh-polisi"><meta property="article:published_time" content="2024-11-04 20:30:00"></head>
<body><div class="main-content-title"><h1>Komnas HAM Periksa Tujuh Polisi</h1></div><div class="main-content-date">Senin, 4 November 2024 - 20:30 WIB</div><div class="main-content-author"><div class="main-content-author-name">Oleh :</div><a>Natania Longdong</a></div><div class="main-content-image"><figure><img src="v.jpg"><figcaption>Atnike Nova Sigiro, Ketua Komnas HAM<div>Sumber :</div><div>VIVA/Natania</div></figcaption></figure></div>
<div class="main-content-detail"><p><strong>Palu, VIVA</strong> &ndash; Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</p><div class="ads_mobile"><span>Advertisement</span></div><p>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</p><div class="next-page"><p>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</p></div><p>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.</p></div><div class="main-content-loadmore"><a>Selengkapnya</a></div><div class="content-tags"><a href="/tag/1">Komnas HAM</a></div><div class="partner"><h4>Halaman Selanjutnya</h4></div></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet viva.co.id
lang id
published 2024-11-04T20:30:00+07:00
tag Komnas HAM
author Natania Longdong
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== kumparan, for phones: spans as paragraphs, an offer of the app, a caption with the house
<html><head><title>Komnas HAM Periksa Tujuh Polisi | kumparan.com</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Komnas HAM Periksa Tujuh Polisi","datePublished":"2024-11-04T21:00:00+07:00","author":{"@type":"Organization","name":"kumparanNEWS"}}</script><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="kumparan"><link rel="canonical" href="https://m.kumparan.com/kumparannews/komnas-ham-periksa-tujuh-polisi-23qABC"></head>
<body><div><button>Buka di Aplikasi</button></div><h1>Komnas HAM Periksa Tujuh Polisi</h1><div><span>kumparanNEWS</span></div><div>4 November 2024 21:00 WIB</div><div>·</div><div>waktu baca 2 menit</div><figure><img src="k.jpg"><figcaption><span>Ketua Komnas HAM. Foto: Hedi/kumparan</span></figcaption></figure><div>ADVERTISEMENT</div>
<div class="components__NormalParagraph"><span>Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</span></div><div class="components__NormalParagraph"><span>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</span></div><div>ADVERTISEMENT</div><div class="components__NormalParagraph"><span>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</span></div><div class="components__NormalParagraph"><span>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.</span></div><div><span>Komnas HAM</span><span>Polisi</span></div><div><span>Baca Lainnya</span><a href="/x">Warga Palu Gelar Doa Bersama</a></div></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet kumparan.com
lang id
published 2024-11-04T21:00:00+07:00
caption Ketua Komnas HAM.
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== jpnn: a second time as told by GenPI, a note to read, the wire below
<html><head><title>Komnas HAM Periksa Tujuh Polisi</title><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="jpnn.com"><link rel="canonical" href="https://www.jpnn.com/news/komnas-ham-periksa-tujuh-polisi"><meta name="jpnncom_news:published_time" content="2024-11-04T21:15:00+07:00"></head>
<body><div class="nav"><a href="/">Beranda</a></div><article><h1>Komnas HAM Periksa Tujuh Polisi</h1><h6>Senin, 04 November 2024 &ndash; 21:15 WIB</h6><div class="title-img"><img src="j.jpg"></div><p class="img-caption">Ketua Komnas HAM Atnike Nova Sigiro. Foto: Ricardo/JPNN.com</p>
<div itemprop="articleBody" class="page-content"><p><strong>jpnn.com</strong>, <strong>PALU</strong> - Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</p><p>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</p><div class="readalso"><span>Baca Juga:</span><ul><li><a href="/b">Begini Kronologi Kematian Tahanan</a></li></ul></div><p>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</p><p>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan. <strong>(cuy/jpnn)</strong></p></div><div class="simak"><p>Video Terpopuler Hari ini:</p></div><div class="redaktur"><strong>Redaktur</strong> : Boy Muhammad</div><div class="rep"><strong>Reporter</strong> : Fransiskus Adryanto</div><div class="tags"><a href="/tag/1">Komnas HAM</a></div></article></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet jpnn.com
lang id
published 2024-11-04T21:15:00+07:00
tag Komnas HAM
editor Boy Muhammad
reporter Fransiskus Adryanto
caption Ketua Komnas HAM Atnike Nova Sigiro.
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== detik, a gallery: each picture with its text, a number before it
<html><head><title>Potret Komnas HAM Datangi Palu</title><meta property="og:title" content="Potret Komnas HAM Datangi Palu"><meta property="og:site_name" content="detiknews"><link rel="canonical" href="https://news.detik.com/foto-news/d-7622222/potret-komnas-ham-datangi-palu"><meta name="dtk:author" content="Agung Pambudhy"><meta name="dtk:publishdate" content="2024/11/04 21:30:00"></head>
<body><article class="detail"><h1 class="detail__title">Potret Komnas HAM Datangi Palu</h1><div class="detail__author">Agung Pambudhy - <span>detikNews</span></div><div class="detail__date">Senin, 04 Nov 2024 21:30 WIB</div><div class="detail__body-text itp_bodycontent"><strong>Palu</strong> - <p>Tim Komnas HAM mendatangi Palu untuk menyelidiki kematian seorang tahanan. Mereka bertemu keluarga dan memeriksa tujuh polisi.</p></div>
<div class="detail__gallery"><figure><span>1/3</span><img src="1.jpg"><figcaption class="detail__media-caption">Tim Komnas HAM tiba di Markas Polda Sulawesi Tengah, Palu, Senin (4/11/2024). (Agung Pambudhy/detikcom)</figcaption></figure><figure><span>2/3</span><img src="2.jpg"><figcaption class="detail__media-caption">Keluarga korban menunjukkan foto anaknya kepada tim.</figcaption></figure></div><div class="detail__body-tag"><a href="/tag/palu">palu</a></div></article></body></html>
---
title Potret Komnas HAM Datangi Palu
outlet detik.com
lang id
published 2024-11-04T21:30:00+07:00
tag palu
author Agung Pambudhy
caption Tim Komnas HAM tiba di Markas Polda Sulawesi Tengah, Palu, Senin (4/11/2024).
caption Keluarga korban menunjukkan foto anaknya kepada tim.
text Tim Komnas HAM mendatangi Palu untuk menyelidiki kematian seorang tahanan. Mereka bertemu keluarga dan memeriksa tujuh polisi.

=== setkab: a release with a picture caption in a paragraph, a bureau and initials below
<html><head><title>Komnas HAM Periksa Tujuh Polisi - Sekretariat Kabinet Republik Indonesia</title><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="Sekretariat Kabinet Republik Indonesia"><link rel="canonical" href="https://setkab.go.id/komnas-ham-periksa-tujuh-polisi/"></head>
<body><div id="top"><a href="/">Beranda</a><a href="/kategori/berita">Berita</a></div><div class="reading_text_detail"><h1>Komnas HAM Periksa Tujuh Polisi</h1><p class="isi_berita_meta"><img src="c.png"> Oleh <a>Humas</a> &nbsp; | &nbsp; Dipublikasikan pada <span>4 November 2024</span> <br>Kategori: <a rel="category tag" href="/kategori/berita">Berita</a> <br>Dibaca: 1.532 Kali</p>
<div class="wp-caption aligncenter"><img src="s.jpg"><p class="wp-caption-text">Ketua Komnas HAM Atnike Nova Sigiro memberikan keterangan pers. (Foto: Humas Setkab/Rahmat)</p></div>
<p>Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</p><p>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</p><p>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</p><p>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.</p><p><strong>(TGH/UN)</strong></p></div><div class="social"><span>Bagikan</span></div></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet setkab.go.id
lang id
published 2024-11-04
section Berita
caption Ketua Komnas HAM Atnike Nova Sigiro memberikan keterangan pers.
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== ylbhi: signatories numbered below a place and a day
<html><head><title>Hentikan Kriminalisasi Petani</title><meta property="og:title" content="Hentikan Kriminalisasi Petani"><meta property="og:site_name" content="YLBHI"><link rel="canonical" href="https://ylbhi.or.id/informasi/siaran-pers/hentikan-kriminalisasi-petani/"><meta property="article:published_time" content="2024-11-04T09:00:00+07:00"></head>
<body><header><a href="/">Beranda</a><a href="/informasi">Informasi</a></header><article><h1>Hentikan Kriminalisasi Petani</h1><div class="post-info">4 November 2024</div><div class="entry-content"><p><strong>SIARAN PERS</strong></p>
<p>Yayasan Lembaga Bantuan Hukum Indonesia mengecam penangkapan sembilan petani di Kabupaten Seruyan oleh polisi pada Minggu, 3 November 2024.</p><p>Para petani ditangkap saat memanen sawit di lahan yang mereka sengketakan dengan perusahaan. Polisi tidak menunjukkan surat perintah.</p><p>Kami mendesak Kapolda Kalimantan Tengah membebaskan para petani dan menarik pasukan dari desa itu.</p>
<p>Jakarta, 4 November 2024</p><p>Hormat kami,</p><ol><li>YLBHI</li><li>LBH Palangka Raya</li><li>WALHI Kalimantan Tengah</li></ol><p>Narahubung:</p><p>Muhammad Isnur (0815-1000-0000)</p></div></article></body></html>
---
title Hentikan Kriminalisasi Petani
outlet ylbhi.or.id
lang id
published 2024-11-04T09:00:00+07:00
text Yayasan Lembaga Bantuan Hukum Indonesia mengecam penangkapan sembilan petani di Kabupaten Seruyan oleh polisi pada Minggu, 3 November 2024.
text Para petani ditangkap saat memanen sawit di lahan yang mereka sengketakan dengan perusahaan. Polisi tidak menunjukkan surat perintah.
text Kami mendesak Kapolda Kalimantan Tengah membebaskan para petani dan menarik pasukan dari desa itu.

=== berita harian: the writer and an address above, a mark of the agency below
% lang: ms
<html><head><title>Lapan lelaki ditahan seludup migran</title><meta property="og:title" content="Lapan lelaki ditahan seludup migran"><meta property="og:site_name" content="Berita Harian"><link rel="canonical" href="https://www.bharian.com.my/berita/kes/2024/11/1317123/lapan-lelaki-ditahan-seludup-migran"><meta property="article:published_time" content="2024-11-04T15:31:00+08:00"></head>
<body><nav><a href="/berita">Berita</a><a href="/sukan">Sukan</a></nav><h1 class="page-title">Lapan lelaki ditahan seludup migran</h1><div class="article-meta"><span class="article-author">Oleh Amirul Aiman</span> - <span class="article-date">November 4, 2024 @ 3:31pm</span></div><div class="author-email">bhnews@bh.com.my</div><figure><img src="b.jpg"><figcaption>Hussein (tengah) menunjukkan barang rampasan. - Foto NSTP/FAIZ ANUAR</figcaption></figure>
<div class="article-content"><p>KUALA LUMPUR: Polis menahan lapan lelaki yang disyaki terlibat sindiket penyeludupan migran di Pelabuhan Klang, semalam.</p><p>Ketua Polis Selangor, Datuk Hussein Omar Khan berkata, semua suspek berusia antara 24 dan 51 tahun.</p><div class="ads">IKLAN</div><p>"Kita turut merampas dua bot dan wang tunai RM80,000," katanya dalam sidang media di sini, hari ini.</p><p>Kes disiasat mengikut Akta Antipemerdagangan Orang dan Antipenyeludupan Migran 2007.</p><p>- BERNAMA</p></div><div class="tags"><a href="/tag/polis">polis</a></div><div class="related"><h4>BERITA BERKAITAN</h4><a href="/1">Polis buru dalang sindiket</a></div></body></html>
---
title Lapan lelaki ditahan seludup migran
outlet bharian.com.my
lang ms
published 2024-11-04T15:31:00+08:00
tag polis
author Amirul Aiman
caption Hussein (tengah) menunjukkan barang rampasan. - Foto NSTP/FAIZ ANUAR
credit republished Bernama
text Polis menahan lapan lelaki yang disyaki terlibat sindiket penyeludupan migran di Pelabuhan Klang, semalam.
text Ketua Polis Selangor, Datuk Hussein Omar Khan berkata, semua suspek berusia antara 24 dan 51 tahun.
text "Kita turut merampas dua bot dan wang tunai RM80,000," katanya dalam sidang media di sini, hari ini.
text Kes disiasat mengikut Akta Antipemerdagangan Orang dan Antipenyeludupan Migran 2007.

=== malaysiakini: a summary in bold, a paid part, no place before the text
% lang: ms
<html><head><title>PM: Siasatan kartel tak akan terganggu</title><meta property="og:title" content="PM: Siasatan kartel tak akan terganggu"><meta property="og:site_name" content="Malaysiakini"><link rel="canonical" href="https://www.malaysiakini.com/news/724123"><meta property="article:published_time" content="2024-11-04T12:10:00+08:00"><meta name="author" content="Zarrah Morden"></head>
<body><header><a href="/">Malaysiakini</a><a href="/en">EN</a><a href="/bm">BM</a></header><article><div class="section">Berita</div><h1>PM: Siasatan kartel tak akan terganggu</h1><div class="byline"><span>Zarrah Morden</span> &nbsp; <time datetime="2024-11-04T12:10:00+08:00">Nov 4, 2024</time></div><div id="full-content-container"><p>Perdana Menteri Anwar Ibrahim menegaskan siasatan terhadap kartel tender tentera tidak akan terganggu walaupun ada tekanan.</p><p>Beliau berkata demikian ketika menjawab soalan wartawan di lobi Parlimen selepas sidang pagi tadi.</p><div class="ads">Iklan</div><p>"Biar SPRM jalankan tugas tanpa campur tangan sesiapa," kata Anwar yang juga menteri kewangan.</p><p>Setakat ini 11 syarikat telah dipanggil untuk memberi keterangan dan lima akaun bank dibekukan.</p></div><div class="subscribe"><p>Langgan Malaysiakini untuk baca lagi. Sudah melanggan? Log masuk</p></div></article></body></html>
---
title PM: Siasatan kartel tak akan terganggu
outlet malaysiakini.com
lang ms
published 2024-11-04T12:10:00+08:00
author Zarrah Morden
text Perdana Menteri Anwar Ibrahim menegaskan siasatan terhadap kartel tender tentera tidak akan terganggu walaupun ada tekanan.
text Beliau berkata demikian ketika menjawab soalan wartawan di lobi Parlimen selepas sidang pagi tadi.
text "Biar SPRM jalankan tugas tanpa campur tangan sesiapa," kata Anwar yang juga menteri kewangan.
text Setakat ini 11 syarikat telah dipanggil untuk memberi keterangan dan lima akaun bank dibekukan.

=== rri: "KBRN, place:" opens the text
<html><head><title>Komnas HAM Periksa Tujuh Polisi</title><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="RRI"><link rel="canonical" href="https://www.rri.co.id/daerah/1091234/komnas-ham-periksa-tujuh-polisi"></head>
<body><div class="menu"><a href="/">Home</a></div><h1>Komnas HAM Periksa Tujuh Polisi</h1><div class="by">Oleh: <a>Syahrizal Budi Putranto</a></div><div class="date">04 Nov 2024 - 22:10</div><div class="region">Palu</div><img src="r.jpg"><div class="caption">Ketua Komnas HAM (Foto: RRI/Syahrizal)</div><div class="content"><p>KBRN, Palu: Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</p><p>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</p><p>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</p><p>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.</p></div><div class="share">Bagikan</div><div class="komentar">Komentar</div><div class="rekomendasi"><h3>Rekomendasi Berita</h3><a href="/1">RRI Palu Gelar Bazar</a></div></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet rri.co.id
lang id
published 2024-11-04T22:10:00+07:00
section Daerah
author Syahrizal Budi Putranto
caption Ketua Komnas HAM
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== kapanlagi: the house opens the text, links in brackets between, a note for followers
<html><head><title>Komnas HAM Periksa Tujuh Polisi</title><meta property="og:title" content="Komnas HAM Periksa Tujuh Polisi"><meta property="og:site_name" content="KapanLagi.com"><link rel="canonical" href="https://www.kapanlagi.com/showbiz/selebriti/komnas-ham-periksa-tujuh-polisi-4f5a6b.html"><meta property="article:published_time" content="2024-11-04T22:30:00+07:00"></head>
<body><div class="nav"><a href="/">Home</a></div><h1>Komnas HAM Periksa Tujuh Polisi</h1><div class="date-post">Senin, 04 November 2024 22:30 WIB</div><div class="writer-post">Penulis: <b>Tantri Dwi</b></div><div class="body-paragraph"><p><b>Kapanlagi.com -</b> Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).</p><p>Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.</p><p><em>Ikuti perkembangan kabar terbaru selebriti hanya di Liputan6.com. Kalau bukan sekarang, kapan lagi?</em></p><p>"Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.</p><p>Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.</p><p><b>(kpl/tdr)</b></p></div><div class="box-tag"><a href="/tag/1">Komnas HAM</a></div><div class="rekomendasi"><h3>REKOMENDASI</h3><a href="/2">Potret Liburan Artis</a></div></body></html>
---
title Komnas HAM Periksa Tujuh Polisi
outlet kapanlagi.com
lang id
published 2024-11-04T22:30:00+07:00
section Showbiz
tag Komnas HAM
writer Tantri Dwi
text Komnas HAM memeriksa tujuh polisi dalam kasus kematian seorang tahanan di Palu, Sulawesi Tengah, pada Senin (4/11/2024).
text Ketua Komnas HAM Atnike Nova Sigiro mengatakan tim menemukan luka memar di tubuh korban. Keluarga meminta otopsi ulang.
text "Kami akan menyampaikan temuan awal pekan depan," kata Atnike di Jakarta.
text Kapolda Sulawesi Tengah berjanji menindak anggotanya jika terbukti bersalah. Tujuh polisi itu sudah dibebastugaskan.

=== jubi: a place and the house, a donation box, an editor in the text
<html><head><title>Ratusan Warga Oksop Mengungsi</title><meta property="og:title" content="Ratusan Warga Oksop Mengungsi"><meta property="og:site_name" content="Jubi Papua"><link rel="canonical" href="https://jubi.id/polhukam/2024/ratusan-warga-oksop-mengungsi/"><meta property="article:published_time" content="2024-11-04T19:04:00+09:00"><meta name="author" content="Larius Kogoya"></head>
<body><div class="td-header"><a href="/">Home</a></div><article class="post"><h1 class="entry-title">Ratusan Warga Oksop Mengungsi</h1><div class="td-post-author-name">Penulis: <a href="/author/larius">Larius Kogoya</a></div><time class="entry-date" datetime="2024-11-04T19:04:00+09:00">4 November 2024</time><div class="td-post-featured-image"><figure><img src="o.jpg"><figcaption class="wp-caption-text">Warga Oksop di Oksibil. - Jubi/Larius Kogoya</figcaption></figure></div>
<div class="td-post-content"><p><strong>Jayapura, Jubi</strong> &#8211; Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.</p><p>Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.</p><p>"Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).</p><div class="td-a-rec">Iklan</div><p>Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah. <strong>(*)</strong></p><blockquote class="donasi"><p>Dukung jurnalisme kami dengan berdonasi melalui tautan di bawah ini.</p></blockquote></div><div class="td-tags"><a href="/tag/oksop">Oksop</a><a href="/tag/pengungsi">pengungsi</a></div></article></body></html>
---
title Ratusan Warga Oksop Mengungsi
outlet jubi.id
lang id
published 2024-11-04T19:04:00+09:00
tag Oksop
tag pengungsi
author Larius Kogoya
caption Warga Oksop di Oksibil.
text Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.
text Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.
text "Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).
text Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.

=== nu online: the place and the house in a paragraph of their own
<html><head><title>Ratusan Warga Oksop Mengungsi</title><meta property="og:title" content="Ratusan Warga Oksop Mengungsi"><meta property="og:site_name" content="NU Online"><link rel="canonical" href="https://nu.or.id/nasional/ratusan-warga-oksop-mengungsi-AbCdE"><meta property="article:published_time" content="2024-11-04T12:00:00+07:00"></head>
<body><nav><a href="/">Home</a><a href="/nasional">Nasional</a></nav><h1>Ratusan Warga Oksop Mengungsi</h1><p class="date">Senin, 4 November 2024 | 12:00 WIB</p><figure><img src="n.jpg"><figcaption>Ilustrasi warga berjalan di hutan (Foto: Freepik)</figcaption></figure><div class="author"><p>Afrilia Tristara</p><p>Kontributor</p></div><div class="content-body"><p><strong>Jakarta, NU Online</strong></p><p>Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.</p><p>Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.</p><p><strong>Baca Juga</strong></p><p><a href="/b">PBNU Ajak Warga Doakan Papua Damai</a></p><p>"Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).</p><p>Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.</p></div><div class="tags"><a href="/tag/papua">Papua</a></div></body></html>
---
title Ratusan Warga Oksop Mengungsi
outlet nu.or.id
lang id
published 2024-11-04T12:00:00+07:00
section Nasional
author Afrilia Tristara
caption Ilustrasi warga berjalan di hutan
text Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.
text Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.
text "Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).
text Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.

=== a paper of opinions: who wrote with a university, a statement of interests, a licence
<html><head><title>Mengapa Konflik Papua Tak Kunjung Selesai</title><meta property="og:title" content="Mengapa Konflik Papua Tak Kunjung Selesai"><meta property="og:site_name" content="Percakapan"><link rel="canonical" href="https://percakapan.example/mengapa-konflik-papua-tak-kunjung-selesai-241234"><meta property="article:published_time" content="2024-11-04T03:00:00Z"><meta name="author" content="Cahyo Pamungkas, Peneliti Senior, Pusat Riset Kewilayahan"></head>
<body><main><h1 class="entry-title"><strong>Mengapa Konflik Papua Tak Kunjung Selesai</strong></h1><div class="content-authors"><a class="author-name" href="/profiles/cahyo-pamungkas-1">Cahyo Pamungkas</a><p class="role">Peneliti Senior, Pusat Riset Kewilayahan</p></div><time datetime="2024-11-04T03:00:00Z">Terbit: November 4, 2024</time>
<div itemprop="articleBody" class="content-body"><p>Konflik di Papua telah berlangsung lebih dari enam puluh tahun dan menewaskan ribuan orang dari semua pihak.</p><p>Pemerintah mengandalkan pembangunan dan pasukan, sedangkan banyak orang Papua menuntut keadilan atas kekerasan pada masa lalu.</p><h2>Dialog yang tertunda</h2><p>Pada 2010, jaringan damai mengusulkan dialog antara Jakarta dan Papua. Usul itu tidak pernah dijalankan sungguh-sungguh.</p><p>Tanpa dialog, kekerasan akan terus berulang, dan warga biasa yang membayar harganya.</p></div><div class="disclosure"><h3>Pernyataan Keterbukaan</h3><p>Cahyo Pamungkas tidak bekerja, menjadi konsultan, memiliki saham, atau menerima dana dari perusahaan yang akan mengambil untung dari artikel ini.</p></div><div class="republish"><a>Republikasi artikel ini</a></div></main></body></html>
---
title Mengapa Konflik Papua Tak Kunjung Selesai
outlet percakapan.example
lang id
published 2024-11-04T03:00:00+00:00
author Cahyo Pamungkas
text Konflik di Papua telah berlangsung lebih dari enam puluh tahun dan menewaskan ribuan orang dari semua pihak.
text Pemerintah mengandalkan pembangunan dan pasukan, sedangkan banyak orang Papua menuntut keadilan atas kekerasan pada masa lalu.
text Dialog yang tertunda
text Pada 2010, jaringan damai mengusulkan dialog antara Jakarta dan Papua. Usul itu tidak pernah dijalankan sungguh-sungguh.
text Tanpa dialog, kekerasan akan terus berulang, dan warga biasa yang membayar harganya.

=== amnesty: a release with its background under a heading
<html><head><title>Papua: Selidiki pengungsian di Oksop</title><meta property="og:title" content="Papua: Selidiki pengungsian di Oksop"><meta property="og:site_name" content="Amnesty International Indonesia"><link rel="canonical" href="https://www.amnesty.id/kabar-terbaru/siaran-pers/papua-selidiki-pengungsian-di-oksop/11/2024/"><meta property="article:published_time" content="2024-11-04T08:20:00+07:00"></head>
<body><header><a href="/">Beranda</a></header><article><h1>Papua: Selidiki pengungsian di Oksop</h1><div class="meta">4 November 2024</div><div class="entry-content"><p>Menanggapi pengungsian 312 warga Distrik Oksop, Direktur Eksekutif Amnesty International Indonesia Usman Hamid mengatakan:</p><p>&ldquo;Pemerintah harus segera menyelidiki laporan bahwa aparat memasuki kebun dan rumah warga.&rdquo;</p><p>&ldquo;Operasi militer tidak boleh mengorbankan warga sipil, apalagi anak dan perempuan.&rdquo;</p><h3>Latar belakang</h3><p>Kontak tembak di Oksop terjadi sejak 30 Oktober. Sedikitnya dua warga sipil terluka, menurut gereja setempat.</p></div><div class="donate"><h4>Dukung kami</h4><p>Donasi Anda membantu kami membela hak asasi manusia.</p></div></article></body></html>
---
title Papua: Selidiki pengungsian di Oksop
outlet amnesty.id
lang id
published 2024-11-04T08:20:00+07:00
text Menanggapi pengungsian 312 warga Distrik Oksop, Direktur Eksekutif Amnesty International Indonesia Usman Hamid mengatakan:
text “Pemerintah harus segera menyelidiki laporan bahwa aparat memasuki kebun dan rumah warga.”
text “Operasi militer tidak boleh mengorbankan warga sipil, apalagi anak dan perempuan.”
text Latar belakang
text Kontak tembak di Oksop terjadi sejak 30 Oktober. Sedikitnya dua warga sipil terluka, menurut gereja setempat.

=== benarnews: date, writers and places above, a name of who helped below
<html><head><title>Ratusan Warga Oksop Mengungsi</title><meta property="og:title" content="Ratusan Warga Oksop Mengungsi"><meta property="og:site_name" content="BenarNews"><link rel="canonical" href="https://www.benarnews.org/indonesian/berita/ratusan-warga-oksop-mengungsi-11042024.html"></head>
<body><div id="header"><a href="/">Beranda</a></div><div id="storycontent"><h1 id="storytitle">Ratusan Warga Oksop Mengungsi</h1><div id="byline"><span id="author">Victor Mambor dan Pizaro Idrus</span></div><div id="datePlaceholder"><span id="story_date">2024.11.04</span><br><span id="story_place">Jayapura</span></div><div id="headerimg"><img src="b.jpg"><div class="captiontext">Warga Oksop berjalan menuju Oksibil. <span class="copyright">[Dok. Gereja Oksop]</span></div></div>
<div id="storytext"><p>Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.</p><p>Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.</p><p>"Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).</p><p>Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.</p><p><em>Dandy Koswaraputra di Jakarta berkontribusi pada laporan ini.</em></p></div><div id="tags"><a href="/tag/papua">Papua</a></div><div class="related"><h3>Baca Juga</h3><a href="/b">Tentara Tambah Pos di Pegunungan</a></div></div></body></html>
---
title Ratusan Warga Oksop Mengungsi
outlet benarnews.org
lang id
author Victor Mambor
author Pizaro Idrus
caption Warga Oksop berjalan menuju Oksibil.
text Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.
text Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.
text "Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).
text Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.

=== jawa pos: pages as a path, ads between, a box of other stories
<html><head><title>Ratusan Warga Oksop Mengungsi - Jawa Pos</title><meta property="og:title" content="Ratusan Warga Oksop Mengungsi - Jawa Pos"><meta property="og:site_name" content="Jawa Pos"><link rel="canonical" href="https://www.jawapos.com/nasional/015312345/ratusan-warga-oksop-mengungsi"><meta name="content_PublishedDate" content="2024-11-04 20:00:00"><meta name="content_author" content="Ilham Safutra"></head>
<body><section class="read"><h1 class="read__title">Ratusan Warga Oksop Mengungsi</h1><div class="read__info__author"><a>Ilham Safutra</a></div><div class="read__info__date">- Senin, 4 November 2024 | 20:00 WIB</div><article class="read__content"><p><strong>JawaPos.com</strong> &ndash; Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.</p><div class="ads__horizontal"></div><p>Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.</p><p>"Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).</p><p>Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.</p><p><strong>Baca Juga: <a href="/b">TNI Kirim Logistik ke Oksop</a></strong></p></article><div class="paging paging--article"><a class="paging__link paging__link--active" href="/nasional/015312345/ratusan-warga-oksop-mengungsi">1</a><a class="paging__link" href="/nasional/015312345/ratusan-warga-oksop-mengungsi?page=2">2</a><a class="paging__link paging__link--next" href="/nasional/015312345/ratusan-warga-oksop-mengungsi?page=2">Next</a></div><div class="editor">Editor: Ilham Safutra</div><div class="tag"><ul class="tag__list"><li><a href="/tag/papua">papua</a></li></ul></div></section></body></html>
---
title Ratusan Warga Oksop Mengungsi
outlet jawapos.com
lang id
published 2024-11-04T20:00:00+07:00
section Nasional
author Ilham Safutra
warning the text is page 1 of 2; the next: https://www.jawapos.com/nasional/015312345/ratusan-warga-oksop-mengungsi?page=2
text Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.
text Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.
text "Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).
text Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.

=== cnn indonesia, a gallery: a text under each picture, the house in brackets
% known: captions behind the text are not looked for
<html><head><title>FOTO: Warga Oksop Mengungsi</title><meta property="og:title" content="FOTO: Warga Oksop Mengungsi"><meta property="og:site_name" content="CNN Indonesia"><link rel="canonical" href="https://www.cnnindonesia.com/nasional/20241104200012-22-1162345/foto-warga-oksop-mengungsi"><meta name="dtk:publishdate" content="2024/11/04 20:10:00"><meta name="dtk:author" content="Reuters"></head>
<body><div class="nav"><a href="/">Home</a></div><h1>FOTO: Warga Oksop Mengungsi</h1><div class="text-cnn_grey text-sm">CNN Indonesia</div><div>Senin, 04 Nov 2024 20:10 WIB</div><div class="detail-wrap"><div class="detail-text"><p>Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.</p><p>Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.</p></div><div class="gallery"><figure><img src="1.jpg"><figcaption>Warga berjalan melewati hutan menuju Oksibil. (REUTERS/Agus Pabika)</figcaption></figure><figure><img src="2.jpg"><figcaption>Anak-anak menerima makanan di halaman gereja. (REUTERS/Agus Pabika)</figcaption></figure></div></div><div class="tag"><a href="/tag/papua">papua</a></div></body></html>
---
title FOTO: Warga Oksop Mengungsi
outlet cnnindonesia.com
lang id
published 2024-11-04T20:10:00+07:00
section Nasional
caption Warga berjalan melewati hutan menuju Oksibil.
caption Anak-anak menerima makanan di halaman gereja.
credit photo Reuters
credit republished Reuters
text Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.
text Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.

=== kompas in print: where it was first told and under which title, the rights below
<html><head><title>Ratusan Warga Oksop Mengungsi</title></head>
<body><div class="print"><p>Kompas.com</p><h1>Ratusan Warga Oksop Mengungsi</h1><p>Kompas.com - 04/11/2024, 21:00 WIB</p><p>Penulis: Roberthus Yewen</p><p>Editor: Andi Hartik</p><p>JAYAPURA, KOMPAS.com - Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.</p><p>Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.</p><p>"Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).</p><p>Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.</p><p>Artikel ini telah tayang di Kompas.com dengan judul "Ratusan Warga Oksop Mengungsi", Klik untuk baca: https://regional.kompas.com/read/2024/11/04/210012378/ratusan-warga-oksop-mengungsi.</p><p>Copyright 2008 - 2024 PT. Kompas Cyber Media (Kompas Gramedia Digital Group). All Rights Reserved.</p></div></body></html>
---
title Ratusan Warga Oksop Mengungsi
outlet kompas.com
lang id
published 2024-11-04T21:00:00+07:00
writer Roberthus Yewen
editor Andi Hartik
text Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.
text Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.
text "Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).
text Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.

=== serambi: the house of a network, a table of links, a note where it was told
<html><head><title>Ratusan Warga Oksop Mengungsi - Serambinews.com</title><meta property="og:title" content="Ratusan Warga Oksop Mengungsi - Serambinews.com"><meta property="og:site_name" content="Serambi Indonesia"><link rel="canonical" href="https://aceh.tribunnews.com/2024/11/04/ratusan-warga-oksop-mengungsi"></head>
<body><div id="article"><h1 id="arttitle">Ratusan Warga Oksop Mengungsi</h1><time><span>Senin, 4 November 2024 21:30 WIB</span></time><div id="penulis">Penulis: <a>Agus Ramadhan</a></div><div id="editor">Editor: <a>Mursal Ismail</a></div><div id="artimg"><img src="t.jpg"><div class="arial f12 pt5 grey2">For Serambinews.com</div></div><div class="side-article txt-article multi-fontsize"><p><strong>SERAMBINEWS.COM, JAYAPURA</strong> - Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.</p><p>Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.</p><p>"Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).</p><p>Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.</p><p>Artikel ini telah tayang di Tribun-Papua.com dengan judul Warga Oksop Mengungsi</p></div><div><span>Tags:</span> <h5 class="tagcloud3"><a href="/tag/papua">Papua</a></h5></div></div></body></html>
---
title Ratusan Warga Oksop Mengungsi
outlet aceh.tribunnews.com
lang id
published 2024-11-04T21:30:00+07:00
writer Agus Ramadhan
editor Mursal Ismail
credit republished Tribun-Papua.com
text Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.
text Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.
text "Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).
text Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.

=== a local paper without any class: a table for layout, fonts, breaks
<html><head><title>Ratusan Warga Oksop Mengungsi | Koran Lembah</title></head>
<body><table width="100%"><tr><td width="20%"><a href="/">Depan</a><br><a href="/daerah">Daerah</a><br><a href="/iklan">Iklan</a></td><td><font size="5"><b>Ratusan Warga Oksop Mengungsi</b></font><br><font size="1">Senin, 4 November 2024, 08:30 WIT | Penulis: Yance Wenda</font><br><br>WAMENA - Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.<br><br>Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.<br><br>"Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).<br><br>Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.<br><br>(red/kl)</td><td><b>Terpopuler</b><br><a href="/1">Harga Bensin di Wamena Rp 30 Ribu</a><br><a href="/2">Festival Lembah Dibuka Bupati</a></td></tr></table></body></html>
---
title Ratusan Warga Oksop Mengungsi
lang id
published 2024-11-04T08:30:00+09:00
writer Yance Wenda
text Sebanyak 312 warga Distrik Oksop, Pegunungan Bintang, mengungsi ke Oksibil setelah kontak tembak antara tentara dan kelompok bersenjata.
text Kepala distrik mengatakan warga berjalan kaki dua hari melewati hutan. Tiga bayi sakit di perjalanan.
text "Kami minta tentara tidak masuk ke kebun warga," kata kepala distrik kepada wartawan, Senin (4/11/2024).
text Komandan resor militer membantah pasukannya mengusir warga. Ia mengatakan tentara menjaga jalan dan sekolah.
