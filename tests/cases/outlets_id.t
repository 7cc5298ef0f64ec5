Pages in the shapes in which large Indonesian newsrooms publish: their systems' classes and habits, words of our own.

% show: article
% kind: html
% lang: id

=== kompas: read__content, a paginated text, links between paragraphs, two roles
<html><head><title>Panglima Terima Kunjungan Menteri Pertahanan Australia Halaman all - Kompas.com</title>
<meta property="og:title" content="Panglima Terima Kunjungan Menteri Pertahanan Australia Halaman all - Kompas.com">
<meta property="og:site_name" content="KOMPAS.com"><link rel="canonical" href="https://nasional.kompas.com/read/2024/11/04/10152231/panglima-terima-kunjungan">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Panglima Terima Kunjungan Menteri Pertahanan Australia","datePublished":"2024-11-04T10:15:22+07:00","dateModified":"2024-11-04T11:40:00+07:00","author":{"@type":"Person","name":"Rahel Simbolon"},"publisher":{"@type":"Organization","name":"Kompas.com"}}</script></head>
<body><nav class="nav"><ul class="nav__row"><li><a href="/">News</a></li><li><a href="/tren">Tren</a></li><li><a href="/food">Food</a></li></ul></nav>
<div class="breadcrumb"><a href="/">Home</a> <a href="/nasional">Nasional</a></div>
<h1 class="read__title">Panglima Terima Kunjungan Menteri Pertahanan Australia</h1>
<div class="read__time">Kompas.com - 04/11/2024, 10:15 WIB</div>
<div class="credit-title-name">Rahel Simbolon, Bayu Prakoso <br>Tim Redaksi</div>
<div class="photo"><img src="a.jpg"><div class="photo__caption">Panglima TNI menyambut Menteri Pertahanan Australia di Cilangkap, Senin (4/11/2024).(DOK. PUSPEN TNI)</div></div>
<div class="read__content"><div class="clearfix"><p><strong>JAKARTA, KOMPAS.com -</strong> Panglima TNI Agus Subiyanto menerima kunjungan Menteri Pertahanan Australia Richard Marles di Markas Besar TNI, Cilangkap, Jakarta Timur, Senin (4/11/2024).</p>
<p>Keduanya membahas latihan bersama yang akan digelar tahun depan di perairan utara Australia.</p>
<p><strong>Baca juga: <a href="/x" class="inner-link-baca-juga">TNI AL Kirim Dua Kapal ke Latihan Kakadu</a></strong></p>
<p>"Kami sepakat menambah jumlah personel yang ikut serta," kata Agus dalam keterangan tertulis.</p>
<div class="ads-on-body"><p>Lanjut Baca di Bawah Iklan</p></div>
<p>Marles mengatakan, kerja sama itu menunjukkan kepercayaan kedua negara yang makin kuat.</p></div></div>
<div class="paging__wrap"><a class="paging__link" href="?page=1">1</a> <a href="?page=2">2</a></div>
<div class="tag__article"><ul><li><a href="/tag/tni">TNI</a></li><li><a href="/tag/australia">Australia</a></li></ul></div>
<div class="terkini"><h2>Terkini Lainnya</h2><div class="article__list"><h3><a href="/a">Harga Beras Naik Menjelang Akhir Tahun di Sejumlah Pasar</a></h3></div></div>
<footer>Copyright 2008 - 2024 PT. Kompas Cyber Media. All Rights Reserved.</footer></body></html>
---
title Panglima Terima Kunjungan Menteri Pertahanan Australia
lang id
outlet kompas.com
url https://nasional.kompas.com/read/2024/11/04/10152231/panglima-terima-kunjungan
published 2024-11-04T10:15:22+07:00
author Rahel Simbolon
text Panglima TNI Agus Subiyanto menerima kunjungan Menteri Pertahanan Australia Richard Marles di Markas Besar TNI, Cilangkap, Jakarta Timur, Senin (4/11/2024).
text Keduanya membahas latihan bersama yang akan digelar tahun depan di perairan utara Australia.
text "Kami sepakat menambah jumlah personel yang ikut serta," kata Agus dalam keterangan tertulis.
text Marles mengatakan, kerja sama itu menunjukkan kepercayaan kedua negara yang makin kuat.

=== detik: detail__body-text, a table of a linked story, initials at the end
<html><head><title>KPK Periksa Dua Pejabat Kementerian soal Pengadaan Kapal</title>
<meta name="author" content="Tim detikNews"><meta name="dtk:author" content="Yulida Medistiara"><meta property="og:site_name" content="detiknews"><meta property="og:url" content="https://news.detik.com/berita/d-7620001/kpk-periksa-dua-pejabat">
<meta name="dtk:publishdate" content="2024/11/04 13:20:00"></head><body class="detail">
<div class="header__nav"><a href="/">Home</a><a href="/berita">Berita</a><a href="/jabodetabek">Jabodetabek</a></div>
<article class="detail"><div class="detail__header"><div class="page__breadcrumb"><a>detikNews</a><a>Berita</a></div>
<h1 class="detail__title">KPK Periksa Dua Pejabat Kementerian soal Pengadaan Kapal</h1>
<div class="detail__author">Yulida Medistiara - <span class="detail__label">detikNews</span></div><div class="detail__date">Senin, 04 Nov 2024 13:20 WIB</div>
<div class="detail__share"><a>Komentar</a><a>Share</a></div></div>
<div class="detail__media"><figure><img src="x.jpg"><figcaption class="detail__media-caption">Foto: Gedung KPK (Ari Saputra/detikcom)</figcaption></figure></div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent"><strong>Jakarta</strong> -
<p>Komisi Pemberantasan Korupsi (KPK) memeriksa dua pejabat kementerian terkait dugaan korupsi pengadaan kapal patroli pada Senin (4/11/2024).</p>
<p>"Pemeriksaan dilakukan di Gedung KPK Merah Putih," kata juru bicara KPK Tessa Mahardhika kepada wartawan.</p>
<div class="paradetail"><p class="para_caption">ADVERTISEMENT</p></div><div class="parallaxindetail scrollpage"><div class="clip"><p>SCROLL TO CONTINUE WITH CONTENT</p></div></div>
<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/y">Profil Kapal Patroli yang Jadi Perkara di KPK</a></div></td></tr></tbody></table>
<p>Tessa belum menjelaskan apa saja yang ditanyakan penyidik kepada kedua saksi itu.</p>
<p>[Gambas:Video 20detik]</p><strong>(ylm/haf)</strong></div></div>
<div class="detail__body-tag"><a href="/tag/kpk">kpk</a><a>korupsi</a></div></article>
<div class="column-4"><h2>Berita Terpopuler</h2><article class="list-content__item"><h3><a href="/p">Heboh Ular Masuk Rumah Warga di Depok pada Malam Hari</a></h3></article></div></body></html>
---
title KPK Periksa Dua Pejabat Kementerian soal Pengadaan Kapal
lang id
outlet detik.com
url https://news.detik.com/berita/d-7620001/kpk-periksa-dua-pejabat
published 2024-11-04T13:20:00+07:00
author Yulida Medistiara
caption Gedung KPK
text Komisi Pemberantasan Korupsi (KPK) memeriksa dua pejabat kementerian terkait dugaan korupsi pengadaan kapal patroli pada Senin (4/11/2024).
text "Pemeriksaan dilakukan di Gedung KPK Merah Putih," kata juru bicara KPK Tessa Mahardhika kepada wartawan.
text Tessa belum menjelaskan apa saja yang ditanyakan penyidik kepada kedua saksi itu.

=== tempo: a dateline with the outlet, an editor's choice link, a paywall box
<html><head><title>Pemerintah Tunda Kenaikan Tarif Kereta | tempo.co</title><meta property="og:site_name" content="Tempo"><link rel="canonical" href="https://www.tempo.co/ekonomi/pemerintah-tunda-kenaikan-tarif-kereta-1163001">
<meta property="article:published_time" content="2024-11-05T08:00:00+07:00"><meta name="author" content="Ilona Estherina"></head><body>
<header><a href="/politik">Politik</a> <a href="/hukum">Hukum</a> <a href="/ekonomi">Ekonomi</a></header>
<main><h1>Pemerintah Tunda Kenaikan Tarif Kereta</h1><p class="summary">Kementerian Perhubungan menilai daya beli masyarakat belum pulih sepenuhnya.</p>
<div class="author"><span>Penulis</span> <a href="/penulis/ilona">Ilona Estherina</a></div><p class="date">5 November 2024 | 08.00 WIB</p>
<div id="content-wrapper" class="detail-konten"><p><b>TEMPO.CO</b>, <b>Jakarta</b> - Kementerian Perhubungan menunda rencana kenaikan tarif kereta rel listrik sampai tahun depan. Keputusan itu diambil dalam rapat pada Senin, 4 November 2024.</p>
<p>Juru bicara kementerian Adita Irawati mengatakan daya beli masyarakat masih harus dijaga. "Kami menunggu waktu yang tepat," ujarnya.</p>
<p>Sebelumnya, pemerintah berencana menaikkan tarif dasar sebesar Rp 2.000 untuk 25 kilometer pertama.</p>
<p><b>Pilihan Editor:</b> <a href="/z">Mengapa Subsidi Kereta Dikurangi</a></p></div>
<div class="paywall-box"><p>Sudah berlangganan? Masuk untuk membaca artikel tanpa iklan.</p><button>Berlangganan</button></div>
<section class="terkait"><h2>Berita Terkait</h2><div><a href="/1">Stasiun Manggarai Ditata Ulang Mulai Pekan Depan, Ini Rute Barunya</a></div></section></main></body></html>
---
title Pemerintah Tunda Kenaikan Tarif Kereta
lang id
outlet tempo.co
url https://www.tempo.co/ekonomi/pemerintah-tunda-kenaikan-tarif-kereta-1163001
published 2024-11-05T08:00:00+07:00
author Ilona Estherina
text Kementerian Perhubungan menilai daya beli masyarakat belum pulih sepenuhnya.
text Kementerian Perhubungan menunda rencana kenaikan tarif kereta rel listrik sampai tahun depan. Keputusan itu diambil dalam rapat pada Senin, 4 November 2024.
text Juru bicara kementerian Adita Irawati mengatakan daya beli masyarakat masih harus dijaga. "Kami menunggu waktu yang tepat," ujarnya.
text Sebelumnya, pemerintah berencana menaikkan tarif dasar sebesar Rp 2.000 untuk 25 kilometer pertama.

=== antara: pewarta and editor under the text, a copyright line, a notice to crawlers
<html><head><title>Indonesia kirim bantuan ke Vanuatu - ANTARA News</title><meta property="og:site_name" content="Antara News"><meta property="og:title" content="Indonesia kirim bantuan ke Vanuatu"><link rel="canonical" href="https://www.antaranews.com/berita/4440001/indonesia-kirim-bantuan-ke-vanuatu">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Indonesia kirim bantuan ke Vanuatu","datePublished":"2024-12-18T19:05:11+07:00","author":{"@type":"Organization","name":"ANTARA News"}}</script></head><body>
<div class="main-nav"><ul><li><a>Politik</a></li><li><a>Hukum</a></li><li><a>Ekonomi</a></li></ul></div>
<div class="wrap__article-detail"><div class="wrap__article-detail-title"><h1>Indonesia kirim bantuan ke Vanuatu</h1></div>
<div class="wrap__article-detail-info"><span class="text-secondary">Rabu, 18 Desember 2024 19:05 WIB</span><span>waktu baca 2 menit</span></div>
<div class="wrap__article-detail-image"><figure><img><figcaption>Prajurit memuat bantuan ke pesawat Hercules di Lanud Halim Perdanakusuma, Rabu (18/12/2024). ANTARA FOTO/Asprilla Dwi Adha/tom.</figcaption></figure></div>
<div class="wrap__article-detail-content post-content"><p>Jakarta (ANTARA) - Pemerintah Indonesia mengirim bantuan kemanusiaan ke Vanuatu setelah gempa kuat merusak ibu kota Port Vila.</p>
<p>Kepala Badan Nasional Penanggulangan Bencana Suharyanto mengatakan bantuan itu berupa tenda, selimut, dan obat-obatan.</p>
<span class="baca-juga"><b>Baca juga: <a href="/b">Kemlu pantau WNI di Vanuatu</a></b></span>
<p>"Tim pencari akan menyusul dalam dua hari," katanya.</p>
<p class="text-muted small mt10">Pewarta: Devi Nindy<br>Editor: Nurul Hayat<br>Copyright © ANTARA 2024</p>
<p class="text-muted">Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTARA.</p></div>
<ul class="blog-tags"><li><a>Vanuatu</a></li><li><a>gempa</a></li></ul></div>
<aside><h4>Terpopuler</h4><a href="/q">Jadwal pertandingan bola voli putri malam ini di Jakarta</a></aside></body></html>
---
title Indonesia kirim bantuan ke Vanuatu
lang id
outlet antaranews.com
url https://www.antaranews.com/berita/4440001/indonesia-kirim-bantuan-ke-vanuatu
published 2024-12-18T19:05:11+07:00
reporter Devi Nindy
editor Nurul Hayat
text Pemerintah Indonesia mengirim bantuan kemanusiaan ke Vanuatu setelah gempa kuat merusak ibu kota Port Vila.
text Kepala Badan Nasional Penanggulangan Bencana Suharyanto mengatakan bantuan itu berupa tenda, selimut, dan obat-obatan.
text "Tim pencari akan menyusul dalam dua hari," katanya.

=== liputan6: a dateline with the domain, a call to join a channel
<html><head><title>Gubernur Jabar Resmikan Jembatan Baru di Cianjur - News Liputan6.com</title><meta property="og:site_name" content="liputan6.com"><link rel="canonical" href="https://www.liputan6.com/news/read/5770001/gubernur-jabar-resmikan-jembatan">
<meta property="article:published_time" content="2024-11-06T09:30:00+07:00"></head><body class="articles">
<article class="hentry main read-page"><header class="read-page--header"><h1 class="read-page--header--title entry-title">Gubernur Jabar Resmikan Jembatan Baru di Cianjur</h1>
<p class="read-page--header--author"><span class="read-page--header--author__name fn">Ahmad Romadoni</span> <time class="read-page--header--author__datetime updated" datetime="2024-11-06T09:30:00+07:00">Diperbarui 06 Nov 2024, 09:30 WIB</time></p></header>
<div class="read-page--top-media"><figure><img><figcaption class="read-page--photo-gallery--item__caption">Jembatan baru di Cianjur. (Liputan6.com/Angga Yuniar)</figcaption></figure></div>
<div class="article-content-body"><div class="article-content-body__item-page"><div class="article-content-body__item-content"><p><b>Liputan6.com, Cianjur -</b> Gubernur Jawa Barat meresmikan jembatan baru yang menghubungkan dua kecamatan di Cianjur, Rabu (6/11/2024).</p>
<p>Jembatan sepanjang 120 meter itu dibangun setelah jembatan lama hanyut diterjang banjir tahun lalu.</p>
<div class="baca-juga-collections"><h4>BACA JUGA:</h4><ul><li><a href="/l">Banjir Cianjur, Ratusan Warga Mengungsi</a></li></ul></div>
<p>"Warga tidak perlu lagi memutar sejauh 15 kilometer," ujarnya.</p>
<p><strong>*** Dapatkan kabar terbaru melalui saluran WhatsApp Liputan6.com dengan mengklik tautan ini.</strong></p></div></div></div>
<div class="tags--snippet"><ul><li><a>Cianjur</a></li></ul></div></article>
<div class="read-page--disclaimer">Produksi Liputan6.com</div></body></html>
---
title Gubernur Jabar Resmikan Jembatan Baru di Cianjur
lang id
outlet liputan6.com
url https://www.liputan6.com/news/read/5770001/gubernur-jabar-resmikan-jembatan
published 2024-11-06T09:30:00+07:00
author Ahmad Romadoni
caption Jembatan baru di Cianjur.
text Gubernur Jawa Barat meresmikan jembatan baru yang menghubungkan dua kecamatan di Cianjur, Rabu (6/11/2024).
text Jembatan sepanjang 120 meter itu dibangun setelah jembatan lama hanyut diterjang banjir tahun lalu.
text "Warga tidak perlu lagi memutar sejauh 15 kilometer," ujarnya.

=== tribun: side-article, a reporter's line, a note where it was first told
<html><head><title>Kapolda Sulsel Minta Maaf atas Ulah Anak Buahnya - Tribun-timur.com</title><meta property="og:site_name" content="Tribun-timur.com"><link rel="canonical" href="https://makassar.tribunnews.com/2024/11/07/kapolda-sulsel-minta-maaf">
<meta property="article:published_time" content="2024-11-07T16:45:00+07:00"></head><body>
<div id="menu"><a>Home</a><a>Makassar</a><a>Sulsel</a></div><div id="article" class="pb20"><h1 id="arttitle" class="f50">Kapolda Sulsel Minta Maaf atas Ulah Anak Buahnya</h1>
<div class="mt10"><time class="grey">Tayang: Kamis, 7 November 2024 16:45 WIB</time></div><div id="penulis">Penulis: <a>Muslimin Emba</a> | Editor: <a>Ansar</a></div>
<div class="imgfull_div"><img><div class="arial f12">TRIBUN TIMUR/MUSLIMIN EMBA</div></div>
<div class="side-article txt-article multi-fontsize editcontent"><p><strong>TRIBUN-TIMUR.COM, MAKASSAR</strong> - Kapolda Sulawesi Selatan meminta maaf kepada keluarga pelajar yang dipukul dua anggotanya di Makassar, Kamis (7/11/2024).</p>
<p>Kedua anggota itu kini ditahan dan menunggu sidang etik.</p>
<p class="baca"><strong>Baca juga: <a href="/t">Keluarga Pelajar Tuntut Keadilan di Polda</a></strong></p>
<p>"Kami tidak akan melindungi yang bersalah," kata Kapolda di hadapan wartawan.</p>
<p>Laporan Wartawan Tribun-Timur.com, Muslimin Emba</p>
<p><em>Artikel ini telah tayang di Tribun-Timur.com dengan judul Kapolda Minta Maaf.</em></p></div>
<div id="tagpaging">Halaman 1/2 <a href="?page=2">Selanjutnya</a></div><div id="fbcomment">Berita ini belum ada komentar.</div></div>
<div id="latestul"><h3>Berita Populer</h3><ul><li><h3><a href="/w">Harga Cabai di Pasar Terong Tembus Rp 90 Ribu per Kilogram</a></h3></li></ul></div></body></html>
---
title Kapolda Sulsel Minta Maaf atas Ulah Anak Buahnya
lang id
outlet tribunnews.com
url https://makassar.tribunnews.com/2024/11/07/kapolda-sulsel-minta-maaf
published 2024-11-07T16:45:00+07:00
writer Muslimin Emba
editor Ansar
text Kapolda Sulawesi Selatan meminta maaf kepada keluarga pelajar yang dipukul dua anggotanya di Makassar, Kamis (7/11/2024).
text Kedua anggota itu kini ditahan dan menunggu sidang etik.
text "Kami tidak akan melindungi yang bersalah," kata Kapolda di hadapan wartawan.
