Pages in the shapes in which Indonesian and Malay houses publish, third part: one report, many houses. Words of our own.

% show: article
% kind: html
% lang: id

=== merdeka: a name and a reporter at the foot, points above, quotes in boxes
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
text kumparanNEWS
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
