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
outlet kompas.com
lang id
published 2024-11-04T10:15:22+07:00
modified 2024-11-04T11:40:00+07:00
section Nasional
tag TNI
tag Australia
author Rahel Simbolon
caption Panglima TNI menyambut Menteri Pertahanan Australia di Cilangkap, Senin (4/11/2024).
warning the text is page 1 of 2; the next: https://nasional.kompas.com/read/2024/11/04/10152231/panglima-terima-kunjungan?page=2
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
outlet detik.com
lang id
published 2024-11-04T13:20:00+07:00
section Berita
tag kpk
tag korupsi
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
outlet tempo.co
lang id
published 2024-11-05T08:00:00+07:00
section Ekonomi
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
outlet antaranews.com
lang id
published 2024-12-18T19:05:11+07:00
tag Vanuatu
tag gempa
reporter Devi Nindy
editor Nurul Hayat
caption Prajurit memuat bantuan ke pesawat Hercules di Lanud Halim Perdanakusuma, Rabu (18/12/2024).
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
outlet liputan6.com
lang id
published 2024-11-06T09:30:00+07:00
tag Cianjur
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
outlet makassar.tribunnews.com
lang id
published 2024-11-07T16:45:00+07:00
writer Muslimin Emba
editor Ansar
warning the text is page 1 of 2; the next: https://makassar.tribunnews.com/2024/11/07/kapolda-sulsel-minta-maaf?page=2
text Kapolda Sulawesi Selatan meminta maaf kepada keluarga pelajar yang dipukul dua anggotanya di Makassar, Kamis (7/11/2024).
text Kedua anggota itu kini ditahan dan menunggu sidang etik.
text "Kami tidak akan melindungi yang bersalah," kata Kapolda di hadapan wartawan.

=== cnn indonesia: a dateline with two names, a video code, a note on the desk
<html><head><title>Menlu Bahas Gaza dengan Mitra dari Mesir</title><meta property="og:site_name" content="internasional"><meta property="og:url" content="https://www.cnnindonesia.com/internasional/20241108101010-106-1160001/menlu-bahas-gaza"><meta name="publishdate" content="2024/11/08 10:10:10"><meta name="author" content="tim, CNN Indonesia"></head><body>
<nav><a>Nasional</a><a>Internasional</a><a>Ekonomi</a></nav><div class="flex"><h1 class="text-[32px]">Menlu Bahas Gaza dengan Mitra dari Mesir</h1><div class="text-cnn_grey">CNN Indonesia</div><div class="text-cnn_grey text-sm">Jumat, 08 Nov 2024 10:10 WIB</div>
<figure><img><figcaption class="text-sm">Menlu Sugiono di Kairo. (Foto: ANTARA FOTO/Dhemas Reviyanto)</figcaption></figure>
<div class="detail-wrap flex"><div class="detail-text text-cnn_black"><strong>Jakarta, CNN Indonesia</strong> -- <p>Menteri Luar Negeri Sugiono membahas keadaan di Gaza dengan mitranya dari Mesir di Kairo, Kamis (7/11).</p>
<p>Kedua menteri mendesak Israel membuka pintu perbatasan bagi bantuan.</p><div class="paradetail"><p>ADVERTISEMENT</p></div><div class="para">SCROLL TO CONTINUE WITH CONTENT</div>
<p>[Gambas:Video CNN]</p><p>"Bantuan harus masuk tanpa syarat," kata Sugiono seusai pertemuan.</p><strong>(dna/bac)</strong></div></div></div>
<div class="terpopuler"><h3>Terpopuler</h3><a href="/1">Deretan Negara dengan Paspor Terkuat Tahun Ini Versi Lembaga Baru</a></div></body></html>
---
title Menlu Bahas Gaza dengan Mitra dari Mesir
outlet cnnindonesia.com
lang id
published 2024-11-08T10:10:10+07:00
section Internasional
caption Menlu Sugiono di Kairo.
credit photo Antara
text Menteri Luar Negeri Sugiono membahas keadaan di Gaza dengan mitranya dari Mesir di Kairo, Kamis (7/11).
text Kedua menteri mendesak Israel membuka pintu perbatasan bagi bantuan.
text "Bantuan harus masuk tanpa syarat," kata Sugiono seusai pertemuan.

=== republika: red and rep in a line, the source under the text
<html><head><title>BPBD Kerahkan Perahu Karet ke Demak | Republika Online</title><meta property="og:site_name" content="Republika Online"><link rel="canonical" href="https://rejogja.republika.co.id/berita/sm001/bpbd-kerahkan-perahu-karet"></head><body>
<div class="main-content__left"><div class="max-card__title"><h1>BPBD Kerahkan Perahu Karet ke Demak</h1></div><div class="date date-item__headline">Sabtu 09 Nov 2024 14:30 WIB</div><div class="max-card__by">Rep: Bowo Pribadi/ Red: Fernan Rahadi</div>
<div class="max-card__image"><img><div class="caption">Banjir di Demak. (ilustrasi) <span>Foto: Antara/Yusuf Nugroho</span></div></div>
<div class="article-content"><article><p><strong>REPUBLIKA.CO.ID, DEMAK</strong> -- Badan Penanggulangan Bencana Daerah (BPBD) Jawa Tengah mengerahkan delapan perahu karet ke Kabupaten Demak, Sabtu (9/11/2024).</p>
<p>Air setinggi satu meter merendam tiga desa sejak Jumat malam.</p><div class="baca-juga"><p>Baca Juga</p><ul><li><a href="/1">Tanggul Jebol, Dua Desa Terendam</a></li><li><a href="/2">Warga Demak Mengungsi ke Masjid</a></li></ul></div>
<p>"Kami utamakan orang tua dan anak-anak," kata Kepala BPBD.</p><p>sumber : Antara</p></article></div>
<div class="tagar"><ul><li><a>#banjir</a></li></ul></div></div></body></html>
---
title BPBD Kerahkan Perahu Karet ke Demak
outlet republika.co.id
lang id
published 2024-11-09T14:30:00+07:00
reporter Bowo Pribadi
editor Fernan Rahadi
caption Banjir di Demak. (ilustrasi)
credit photo Antara
credit republished Antara
text Badan Penanggulangan Bencana Daerah (BPBD) Jawa Tengah mengerahkan delapan perahu karet ke Kabupaten Demak, Sabtu (9/11/2024).
text Air setinggi satu meter merendam tiga desa sejak Jumat malam.
text "Kami utamakan orang tua dan anak-anak," kata Kepala BPBD.

=== sindonews: a body cut by br, the outlet in the dateline, a link within
<html><head><title>Polri Bongkar Pabrik Uang Palsu di Bekasi</title><meta property="og:site_name" content="SINDOnews Nasional"><link rel="canonical" href="https://nasional.sindonews.com/read/1490001/13/polri-bongkar-pabrik-uang-palsu-1731200000"><meta itemprop="datePublished" content="2024-11-10T08:00:00+07:00"></head><body>
<div class="breadcrumb"><a>Home</a><a>Nasional</a></div><h1 class="detail-title">Polri Bongkar Pabrik Uang Palsu di Bekasi</h1><div class="detail-nama-redaksi">Binti Mufarida</div><div class="detail-date-artikel">Minggu, 10 November 2024 - 08:00 WIB</div>
<figure class="detail-img"><img><figcaption>Barang bukti uang palsu di Bareskrim Polri. FOTO/SINDOnews</figcaption></figure>
<div class="detail-desc" id="detail-desc"><strong>JAKARTA</strong> - Badan Reserse Kriminal Polri membongkar pabrik uang palsu di sebuah rumah kontrakan di Bekasi, Jawa Barat.<br><br>Empat orang ditangkap dalam penggerebekan pada Sabtu malam itu.<br><br><a class="baca-inline" href="/b">Baca juga: Waspada Uang Palsu Jelang Pilkada</a><br><br>"Para pelaku sudah beroperasi selama enam bulan," ujar Direktur Tindak Pidana Ekonomi Khusus.<br><br>Uang palsu itu dijual dengan harga sepertiga dari nilai yang tertera.<br><br><strong>(rca)</strong></div>
<div class="article-relate"><h2>Berita Terkait</h2><div><a href="/1">Bank Indonesia Ingatkan Warga Soal Ciri Uang Asli</a></div></div><div class="follow-sindo">Follow WhatsApp Channel SINDOnews untuk Berita Terbaru Setiap Hari</div></body></html>
---
title Polri Bongkar Pabrik Uang Palsu di Bekasi
outlet sindonews.com
lang id
published 2024-11-10T08:00:00+07:00
section Nasional
author Binti Mufarida
caption Barang bukti uang palsu di Bareskrim Polri.
text Badan Reserse Kriminal Polri membongkar pabrik uang palsu di sebuah rumah kontrakan di Bekasi, Jawa Barat.
text Empat orang ditangkap dalam penggerebekan pada Sabtu malam itu.
text "Para pelaku sudah beroperasi selama enam bulan," ujar Direktur Tindak Pidana Ekonomi Khusus.
text Uang palsu itu dijual dengan harga sepertiga dari nilai yang tertera.

=== okezone: reporter before the time, pages as numbers
<html><head><title>TNI AU Tambah Pesawat Angkut Tahun Depan : Okezone News</title><meta property="og:site_name" content="https://www.okezone.com/"><link rel="canonical" href="https://news.okezone.com/read/2024/11/11/337/3085001/tni-au-tambah-pesawat-angkut"></head><body>
<div class="title"><h1>TNI AU Tambah Pesawat Angkut Tahun Depan</h1></div><div class="reporter"><div class="namerep">Riana Rizkia, Jurnalis-<b>Senin 11 November 2024 07:05 WIB</b></div></div>
<div id="contentx" class="read"><p><strong>JAKARTA</strong> - TNI Angkatan Udara akan menambah dua pesawat angkut berat pada tahun depan. Pesawat itu ditempatkan di Lanud Halim Perdanakusuma.</p><p>Kepala Staf TNI AU Mohamad Tonny Harjono mengatakan pengadaan itu sudah disetujui Kementerian Pertahanan.</p><p><strong>BACA JUGA:</strong></p><p><a href="/x"><strong>Daftar Pesawat Tempur Milik TNI AU</strong></a></p><p>"Kami butuh daya angkut yang lebih besar," katanya di Jakarta.</p></div>
<div class="paging"><a href="/read/2024/11/11/337/3085001/tni-au-tambah-pesawat-angkut?page=1">1</a><a href="/read/2024/11/11/337/3085001/tni-au-tambah-pesawat-angkut?page=2">2</a><a href="/read/2024/11/11/337/3085001/tni-au-tambah-pesawat-angkut?page=3">3</a></div>
<div class="whatsapp">Follow WhatsApp Channel Okezone untuk update berita terbaru setiap hari</div><div class="detail-tag"><a>TNI AU</a></div></body></html>
---
title TNI AU Tambah Pesawat Angkut Tahun Depan
outlet okezone.com
lang id
published 2024-11-11T07:05:00+07:00
tag TNI AU
author Riana Rizkia
warning the text is page 1 of 3; the next: https://news.okezone.com/read/2024/11/11/337/3085001/tni-au-tambah-pesawat-angkut?page=2
text TNI Angkatan Udara akan menambah dua pesawat angkut berat pada tahun depan. Pesawat itu ditempatkan di Lanud Halim Perdanakusuma.
text Kepala Staf TNI AU Mohamad Tonny Harjono mengatakan pengadaan itu sudah disetujui Kementerian Pertahanan.
text "Kami butuh daya angkut yang lebih besar," katanya di Jakarta.

=== kumparan: spans for paragraphs, a reading time, other stories below
<html><head><title>Bandara Baru di Ibu Kota Nusantara Mulai Dipakai | kumparan.com</title><meta property="og:site_name" content="kumparan"><link rel="canonical" href="https://kumparan.com/kumparanbisnis/bandara-baru-di-ibu-kota-nusantara-mulai-dipakai-23abc"><meta property="article:published_time" content="2024-11-12T12:00:00.000Z"></head><body><div id="root"><header><a href="/">kumparan</a></header>
<div class="StoryRenderer"><h1 data-qa-id="story-title">Bandara Baru di Ibu Kota Nusantara Mulai Dipakai</h1><div><a data-qa-id="author-name" href="/kumparanbisnis">kumparanBISNIS</a></div><div data-qa-id="story-date">12 November 2024 19:00 WIB</div><div>waktu baca 2 menit</div>
<div class="components__NormalWrapper"><div data-qa-id="story-paragraph"><span class="Textweb__StyledText">Bandara baru di Ibu Kota Nusantara, Kalimantan Timur, mulai dipakai untuk penerbangan pejabat pada Selasa (12/11).</span></div>
<div data-qa-id="story-paragraph"><span class="Textweb__StyledText">Menteri Perhubungan Dudy Purwagandhi mendarat dengan pesawat kecil bersama delapan penumpang.</span></div>
<div data-qa-id="story-paragraph"><span class="Textweb__StyledText">"Landasannya sudah sepanjang 2.200 meter," ujar Dudy kepada wartawan di lokasi.</span></div></div>
<div class="RelatedStory"><div>Berita lainnya</div><a href="/r">Harga Tanah di Sekitar Nusantara Naik Tiga Kali Lipat dalam Setahun</a></div></div><div class="app-banner">Baca lebih nyaman di aplikasi kumparan</div></div></body></html>
---
title Bandara Baru di Ibu Kota Nusantara Mulai Dipakai
outlet kumparan.com
lang id
published 2024-11-12T19:00:00+07:00
text Bandara baru di Ibu Kota Nusantara, Kalimantan Timur, mulai dipakai untuk penerbangan pejabat pada Selasa (12/11).
text Menteri Perhubungan Dudy Purwagandhi mendarat dengan pesawat kecil bersama delapan penumpang.
text "Landasannya sudah sepanjang 2.200 meter," ujar Dudy kepada wartawan di lokasi.

=== merdeka: a summary above, quotes set apart, the dateline in capitals
<html><head><title>Warga Tolak Tambang Nikel di Pulau Kecil | merdeka.com</title><meta property="og:site_name" content="merdeka.com"><link rel="canonical" href="https://www.merdeka.com/peristiwa/warga-tolak-tambang-nikel-220001-mvk.html"><meta property="article:published_time" content="2024-11-13 09:12:00"></head><body>
<article class="article"><header><h1 class="article-title">Warga Tolak Tambang Nikel di Pulau Kecil</h1><h2 class="article-shortdesc">Mereka khawatir mata air satu-satunya akan hilang.</h2><p class="article-date">Rabu, 13 Nov 2024 09:12:00</p></header>
<div class="dt-para"><p>Ratusan warga menolak rencana tambang nikel di pulau mereka di Sulawesi Tenggara. Mereka berkumpul di depan kantor gubernur di Kendari, Rabu (13/11).</p><p>Gubernur belum menemui para pengunjuk rasa.</p><blockquote><p>"Pulau ini hanya selebar dua kilometer, tambang akan menghabiskannya," kata seorang nelayan.</p></blockquote>
<h3>Izin Sudah Terbit</h3><p>Perusahaan itu memegang izin sejak tahun 2019 dan berencana mulai menggali pada Januari.</p></div>
<div class="artikel-terkait"><h4>Artikel Terkait</h4><p><a href="/1">Kisah Nelayan yang Menjaga Terumbu Karang di Wakatobi</a></p></div></article></body></html>
---
title Warga Tolak Tambang Nikel di Pulau Kecil
outlet merdeka.com
lang id
published 2024-11-13T09:12:00+07:00
section Peristiwa
text Mereka khawatir mata air satu-satunya akan hilang.
text Ratusan warga menolak rencana tambang nikel di pulau mereka di Sulawesi Tenggara. Mereka berkumpul di depan kantor gubernur di Kendari, Rabu (13/11).
text Gubernur belum menemui para pengunjuk rasa.
text "Pulau ini hanya selebar dua kilometer, tambang akan menghabiskannya," kata seorang nelayan.
text Izin Sudah Terbit
text Perusahaan itu memegang izin sejak tahun 2019 dan berencana mulai menggali pada Januari.

=== jpnn: "jpnn.com, PLACE", a redactor with the reporter in one line
<html><head><title>Bea Cukai Gagalkan Penyelundupan Baby Lobster - JPNN.com</title><meta property="og:site_name" content="www.jpnn.com"><link rel="canonical" href="https://www.jpnn.com/news/bea-cukai-gagalkan-penyelundupan-baby-lobster"></head><body>
<h1>Bea Cukai Gagalkan Penyelundupan Baby Lobster</h1><div class="date">Kamis, 14 November 2024 – 18:20 WIB</div><figure><img><figcaption>Petugas menunjukkan baby lobster. Foto: Humas Bea Cukai</figcaption></figure>
<div class="page-content"><p><strong>jpnn.com, BATAM</strong> - Bea Cukai Batam menggagalkan penyelundupan 200 ribu baby lobster ke Singapura, Kamis (14/11).</p><p>Petugas mengejar kapal cepat itu selama dua jam di perairan Pulau Galang.</p><p>"Nilainya ditaksir Rp 20 miliar," kata Kepala Bea Cukai Batam.</p><p><strong>BACA JUGA: <a href="/b">Kapal Hantu Bawa Rokok Ilegal</a></strong></p><p>Tiga awak kapal melarikan diri ke hutan bakau. <strong>(antara/jpnn)</strong></p></div><div class="redaktur">Redaktur : Natalia<br>Reporter : Elvi R</div>
<div class="silakan-baca">Silakan baca konten menarik lainnya dari JPNN.com di Google News</div></body></html>
---
title Bea Cukai Gagalkan Penyelundupan Baby Lobster
outlet jpnn.com
lang id
published 2024-11-14T18:20:00+07:00
editor Natalia
reporter Elvi R
caption Petugas menunjukkan baby lobster.
credit republished Antara
text Bea Cukai Batam menggagalkan penyelundupan 200 ribu baby lobster ke Singapura, Kamis (14/11).
text Petugas mengejar kapal cepat itu selama dua jam di perairan Pulau Galang.
text "Nilainya ditaksir Rp 20 miliar," kata Kepala Bea Cukai Batam.
text Tiga awak kapal melarikan diri ke hutan bakau.

=== viva: "VIVA –" opens the text, hidden parts for later pages
<html><head><title>Mahfud Minta DPR Segera Bahas RUU Perampasan Aset</title><meta property="og:site_name" content="VIVA.co.id"><link rel="canonical" href="https://www.viva.co.id/berita/politik/1770001-mahfud-minta-dpr-segera-bahas-ruu"><meta property="article:published_time" content="2024-11-15T11:11:00+07:00"></head><body>
<div class="main-content-container"><h1 class="main-content-title">Mahfud Minta DPR Segera Bahas RUU Perampasan Aset</h1><div class="main-content-date">Jumat, 15 November 2024 - 11:11 WIB</div><ul class="main-content-author"><li>Oleh : Ahmad Farhan</li></ul>
<div class="main-content-detail"><p><strong>Jakarta, VIVA</strong> – Mantan Menko Polhukam Mahfud MD meminta DPR segera membahas Rancangan Undang-Undang Perampasan Aset.</p><p>Menurut dia, rancangan itu sudah terlalu lama tertunda sejak diajukan pemerintah.</p><div class="viva-link-terkait"><a href="/v">Baca Juga : Daftar RUU Prioritas Tahun Depan</a></div><p>"Tidak ada alasan lagi untuk menunggu," kata Mahfud di Yogyakarta.</p></div><div class="share-box">Share :</div>
<div class="trending"><h3>Trending</h3><a href="/t">Kode Redeem FF Terbaru Hari Ini Lengkap dengan Cara Klaim</a></div></div></body></html>
---
title Mahfud Minta DPR Segera Bahas RUU Perampasan Aset
outlet viva.co.id
lang id
published 2024-11-15T11:11:00+07:00
author Ahmad Farhan
text Mantan Menko Polhukam Mahfud MD meminta DPR segera membahas Rancangan Undang-Undang Perampasan Aset.
text Menurut dia, rancangan itu sudah terlalu lama tertunda sejak diajukan pemerintah.
text "Tidak ada alasan lagi untuk menunggu," kata Mahfud di Yogyakarta.

=== suara: "Suara.com -" opens the text, names with a bar
<html><head><title>Pj Gubernur DKI Resmikan Rusun untuk Nelayan</title><meta property="og:site_name" content="suara.com"><link rel="canonical" href="https://www.suara.com/news/2024/11/16/090000/pj-gubernur-dki-resmikan-rusun"><meta name="author" content="Dwi Bowo Raharjo"></head><body>
<div class="info"><h1>Pj Gubernur DKI Resmikan Rusun untuk Nelayan</h1><div class="writer"><span>Dwi Bowo Raharjo</span> | <span>Fakhri Fuadi Muflih</span></div><span class="date">Sabtu, 16 November 2024 | 09:00 WIB</span></div><figure class="img-cover"><img><figcaption>Rusun nelayan di Jakarta Utara. [Suara.com/Fakhri]</figcaption></figure>
<article class="detail-content"><p><strong>Suara.com - </strong>Penjabat Gubernur DKI Jakarta meresmikan rumah susun bagi nelayan di Jakarta Utara, Sabtu (16/11/2024).</p><p>Bangunan sepuluh lantai itu memiliki 240 unit dan sebuah ruang bersama.</p><p>"Sewanya murah, dan anak-anak punya tempat bermain," katanya.</p><p class="baca-juga-new"><span>Baca Juga:</span><a href="/b">Nelayan Muara Angke Keluhkan Solar</a></p></article>
<div class="tag-header"><a>Rusun</a></div><div class="berita-terkait">Berita Terkait<p>Banyak warga mengantre sejak pagi untuk melihat contoh unit yang dipamerkan pengembang.</p></div></body></html>
---
title Pj Gubernur DKI Resmikan Rusun untuk Nelayan
outlet suara.com
lang id
published 2024-11-16T09:00:00+07:00
tag Rusun
author Dwi Bowo Raharjo
caption Rusun nelayan di Jakarta Utara.
text Penjabat Gubernur DKI Jakarta meresmikan rumah susun bagi nelayan di Jakarta Utara, Sabtu (16/11/2024).
text Bangunan sepuluh lantai itu memiliki 240 unit dan sebuah ruang bersama.
text "Sewanya murah, dan anak-anak punya tempat bermain," katanya.

=== inews: "PLACE, iNews.id -", editor at the end
<html><head><title>Gempa M5,6 Guncang Maluku Tengah</title><meta property="og:site_name" content="iNews.ID"><link rel="canonical" href="https://maluku.inews.id/berita/gempa-m56-guncang-maluku-tengah"><script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","headline":"Gempa M5,6 Guncang Maluku Tengah","datePublished":"2024-11-17 05:30:00","author":{"@type":"Person","name":"Nur Ichsan Yuniarto"}}]</script></head><body>
<h1 class="article-title">Gempa M5,6 Guncang Maluku Tengah</h1><div class="author">Nur Ichsan Yuniarto</div><div class="createdAt">Minggu, 17 November 2024 - 05:30 WIB</div><div class="detailContent"><section class="articleBody"><p><strong>AMBON, iNews.id</strong> - Gempa bumi bermagnitudo 5,6 mengguncang Kabupaten Maluku Tengah, Minggu (17/11/2024) dini hari.</p><p>Badan Meteorologi, Klimatologi, dan Geofisika menyatakan gempa itu tidak memicu tsunami.</p><div class="inews-baca-juga">Baca Juga <a href="/b">Gempa Terkini di Laut Banda</a></div><p>Belum ada laporan kerusakan dari desa-desa di pesisir selatan Pulau Seram.</p><p>Editor: Nur Ichsan Yuniarto</p></section></div><div class="followus">Ikuti berita pilihan iNews.id di Google News</div></body></html>
---
title Gempa M5,6 Guncang Maluku Tengah
outlet inews.id
lang id
published 2024-11-17T05:30:00+07:00
author Nur Ichsan Yuniarto
text Gempa bumi bermagnitudo 5,6 mengguncang Kabupaten Maluku Tengah, Minggu (17/11/2024) dini hari.
text Badan Meteorologi, Klimatologi, dan Geofisika menyatakan gempa itu tidak memicu tsunami.
text Belum ada laporan kerusakan dari desa-desa di pesisir selatan Pulau Seram.

=== bisnis: "Bisnis.com, PLACE --", a note on the app, a paywall
<html><head><title>Ekspor Batu Bara ke India Naik pada Kuartal III</title><meta property="og:site_name" content="Bisnis.com"><link rel="canonical" href="https://ekonomi.bisnis.com/read/20241118/44/1816001/ekspor-batu-bara-ke-india-naik"><meta name="publishdate" content="2024-11-18T13:00:00+07:00"></head><body>
<h1 class="detailsTitleCaption">Ekspor Batu Bara ke India Naik pada Kuartal III</h1><div class="detailsAttributeAuthor"><a class="authorName" href="/penulis/lukman">Lukman Nur Hakim - Bisnis.com</a></div><div class="detailsAttributeDates">Senin, 18 November 2024 | 13:00</div>
<article class="detailsContent force-17"><p><strong>Bisnis.com, JAKARTA</strong> — Ekspor batu bara Indonesia ke India naik 12% pada kuartal III/2024, menurut Kementerian Energi dan Sumber Daya Mineral.</p><p>Kenaikan itu menutup penurunan permintaan dari China sejak pertengahan tahun.</p><p>"Pembangkit di India menambah persediaan menjelang musim panas," ujar Direktur Jenderal Mineral dan Batu Bara.</p></article><div class="paywallBox"><p>Nikmati akses tanpa batas dengan berlangganan paket premium mulai dari harga terjangkau.</p></div><div class="detailsEditor">Editor : <a>Denis Riantiza</a></div><p class="googleNews">Cek Berita dan Artikel yang lain di Google News dan WA Channel</p></body></html>
---
title Ekspor Batu Bara ke India Naik pada Kuartal III
outlet bisnis.com
lang id
published 2024-11-18T13:00:00+07:00
section Ekonomi
author Lukman Nur Hakim
editor Denis Riantiza
text Ekspor batu bara Indonesia ke India naik 12% pada kuartal III/2024, menurut Kementerian Energi dan Sumber Daya Mineral.
text Kenaikan itu menutup penurunan permintaan dari China sejak pertengahan tahun.
text "Pembangkit di India menambah persediaan menjelang musim panas," ujar Direktur Jenderal Mineral dan Batu Bara.

=== kontan: reporter and editor in one line above, a link by number
<html><head><title>Rupiah Menguat Tipis terhadap Dolar AS</title><meta property="og:site_name" content="kontan.co.id"><link rel="canonical" href="https://investasi.kontan.co.id/news/rupiah-menguat-tipis"></head><body>
<h1 class="detail-desk">Rupiah Menguat Tipis terhadap Dolar AS</h1><div class="fs14 ff-opensans">Selasa, 19 November 2024 / 16:40 WIB</div><div class="fs13">Reporter: <b>Arif Ferdianto</b> | Editor: <b>Tendi Mahadi</b></div>
<div class="tmpt-desk-kon" itemprop="articleBody"><p><strong>KONTAN.CO.ID - JAKARTA.</strong> Rupiah menguat tipis terhadap dolar Amerika Serikat pada penutupan perdagangan Selasa (19/11).</p><p><strong>Baca Juga: <a href="/b">IHSG Ditutup Turun Hari Ini</a></strong></p><p>Di pasar spot, rupiah berada di level Rp 15.837 per dolar AS, naik 0,13% dari hari sebelumnya.</p><p>Analis memperkirakan rupiah bergerak terbatas sampai akhir pekan.</p></div><p>Cek Berita dan Artikel yang lain di Google News</p><div class="selanjutnya">Selanjutnya: <a href="/n">Promo Akhir Tahun dari Maskapai Penerbangan</a></div></body></html>
---
title Rupiah Menguat Tipis terhadap Dolar AS
outlet kontan.co.id
lang id
published 2024-11-19T16:40:00+07:00
section Investasi
reporter Arif Ferdianto
editor Tendi Mahadi
text Rupiah menguat tipis terhadap dolar Amerika Serikat pada penutupan perdagangan Selasa (19/11).
text Di pasar spot, rupiah berada di level Rp 15.837 per dolar AS, naik 0,13% dari hari sebelumnya.
text Analis memperkirakan rupiah bergerak terbatas sampai akhir pekan.

=== jawa pos: "JawaPos.com –", numbered pages as a path
<html><head><title>Persebaya Kalahkan Tamu dari Malang - Jawa Pos</title><meta property="og:site_name" content="Jawa Pos"><link rel="canonical" href="https://www.jawapos.com/sepak-bola-indonesia/015300001/persebaya-kalahkan-tamu-dari-malang"></head><body>
<h1 class="read__title">Persebaya Kalahkan Tamu dari Malang</h1><div class="read__info"><div class="read__info__author"><a href="/author/1/bagus">Bagus Putra</a></div><div class="read__info__date">- Rabu, 20 November 2024 | 21:45 WIB</div></div><div class="photo"><img><div class="photo__caption">Pemain Persebaya merayakan gol. (Riana Setiawan/Jawa Pos)</div></div>
<article class="read__content"><p><strong>JawaPos.com</strong> – Persebaya Surabaya mengalahkan tamunya dari Malang dengan skor 2-1 di Stadion Gelora Bung Tomo, Rabu (20/11).</p><p>Dua gol tuan rumah lahir pada babak kedua lewat sundulan.</p><p class="baca_juga"><strong>Baca Juga: <a href="/b">Jadwal Liga 1 Pekan Ini</a></strong></p><p>Pelatih tamu mengakui timnya kehilangan konsentrasi setelah turun minum.</p></article><div class="paging"><a href="https://www.jawapos.com/sepak-bola-indonesia/015300001/persebaya-kalahkan-tamu-dari-malang?page=2">2</a><a href="https://www.jawapos.com/sepak-bola-indonesia/015300001/persebaya-kalahkan-tamu-dari-malang?page=2">Selanjutnya</a></div><div class="read__editor">Editor: Edy Pramana</div></body></html>
---
title Persebaya Kalahkan Tamu dari Malang
outlet jawapos.com
lang id
published 2024-11-20T21:45:00+07:00
author Bagus Putra
editor Edy Pramana
caption Pemain Persebaya merayakan gol.
warning the text is page 1 of 2; the next: https://www.jawapos.com/sepak-bola-indonesia/015300001/persebaya-kalahkan-tamu-dari-malang?page=2
text Persebaya Surabaya mengalahkan tamunya dari Malang dengan skor 2-1 di Stadion Gelora Bung Tomo, Rabu (20/11).
text Dua gol tuan rumah lahir pada babak kedua lewat sundulan.
text Pelatih tamu mengakui timnya kehilangan konsentrasi setelah turun minum.

=== tirto: "tirto.id -", the section and names at the end
<html><head><title>Mahkamah Konstitusi Kabulkan Sebagian Gugatan Buruh</title><meta property="og:site_name" content="tirto.id"><link rel="canonical" href="https://tirto.id/mahkamah-konstitusi-kabulkan-sebagian-gugatan-buruh-g5Xa"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Mahkamah Konstitusi Kabulkan Sebagian Gugatan Buruh","datePublished":"2024-11-21T15:00:00+07:00","author":{"@type":"Person","name":"Auliya Umayna"}}</script></head><body>
<div class="news-title"><h1>Mahkamah Konstitusi Kabulkan Sebagian Gugatan Buruh</h1></div><div class="content-text-editor"><p><strong>tirto.id - </strong>Mahkamah Konstitusi mengabulkan sebagian gugatan serikat buruh atas Undang-Undang Cipta Kerja, Kamis (21/11/2024).</p><p>Hakim menilai sejumlah pasal tentang upah bertentangan dengan konstitusi.</p><div class="baca-holder"><p>Baca juga:</p><ul><li><a href="/1">Isi Lengkap Putusan MK soal Upah Minimum</a></li></ul></div><p>"Ini kemenangan bagi semua pekerja," kata Presiden KSPI Said Iqbal di depan gedung mahkamah.</p></div>
<div class="author-box">tirto.id - <a>Politik</a><br>Reporter: Auliya Umayna<br>Penulis: Auliya Umayna<br>Editor: Bayu Septianto</div></body></html>
---
title Mahkamah Konstitusi Kabulkan Sebagian Gugatan Buruh
outlet tirto.id
lang id
published 2024-11-21T15:00:00+07:00
author Auliya Umayna
editor Bayu Septianto
text Mahkamah Konstitusi mengabulkan sebagian gugatan serikat buruh atas Undang-Undang Cipta Kerja, Kamis (21/11/2024).
text Hakim menilai sejumlah pasal tentang upah bertentangan dengan konstitusi.
text "Ini kemenangan bagi semua pekerja," kata Presiden KSPI Said Iqbal di depan gedung mahkamah.

=== a WordPress site: share buttons, comments longer than the text, an author's biography
<html><head><title>Nelayan Natuna Minta Kapal Patroli Ditambah &#8211; Kabar Natuna</title><meta property="og:site_name" content="Kabar Natuna"><link rel="canonical" href="https://kabarnatuna.example/2024/11/22/nelayan-natuna/"><meta property="article:published_time" content="2024-11-22T03:00:00+00:00"></head><body class="post-template-default single">
<div class="td-header-menu"><ul class="sf-menu"><li><a>Beranda</a></li></ul></div><article class="post type-post"><header class="td-post-title"><h1 class="entry-title">Nelayan Natuna Minta Kapal Patroli Ditambah</h1><div class="td-post-author-name">Oleh <a href="https://kabarnatuna.example/author/hadi/">Hadi Saputra</a></div></header>
<div class="td-post-content"><p>NATUNA – Nelayan di Natuna, Kepulauan Riau, meminta pemerintah menambah kapal patroli di Laut Natuna Utara.</p><p>Mereka mengaku sering diusir kapal penjaga pantai China saat mencari ikan.</p><p>"Kami tidak berani melaut jauh," kata ketua kelompok nelayan.</p><div class="sharedaddy sd-sharing-enabled"><h3>Bagikan ini:</h3><ul><li><a>Facebook</a></li></ul></div></div></article>
<div class="author-box-wrap"><p>Hadi Saputra adalah wartawan yang meliput soal laut dan perikanan sejak tahun 2010 di berbagai media.</p></div>
<div id="comments" class="comments"><h4>3 KOMENTAR</h4><ol class="comment-list"><li class="comment"><cite>Budi</cite><p>Pemerintah harus lebih tegas menjaga laut kita, jangan sampai nelayan yang jadi korban terus-menerus seperti ini, sudah bertahun-tahun keluhan itu tidak didengar.</p></li><li class="comment"><cite>Wati</cite><p>Semoga segera ada tindakan nyata, suami saya juga nelayan dan setiap hari saya khawatir kalau dia berangkat jauh ke utara dengan kapal kecil.</p></li><li class="comment"><cite>Anton</cite><p>Kapal patroli yang ada pun sering rusak, jadi percuma kalau hanya ditambah tanpa perawatan yang baik dan bahan bakar yang cukup.</p></li></ol></div></body></html>
---
title Nelayan Natuna Minta Kapal Patroli Ditambah
outlet kabarnatuna.example
lang id
published 2024-11-22T03:00:00+00:00
author Hadi Saputra
text Nelayan di Natuna, Kepulauan Riau, meminta pemerintah menambah kapal patroli di Laut Natuna Utara.
text Mereka mengaku sering diusir kapal penjaga pantai China saat mencari ikan.
text "Kami tidak berani melaut jauh," kata ketua kelompok nelayan.
