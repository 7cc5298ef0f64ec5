Pages in the shapes in which Indonesian newsrooms publish, second part: other houses, and what the first had not. Words of our own.

% show: article
% kind: html
% lang: id

=== medcom: "Jakarta:" opens the text, initials in capitals close it, a list of links within
<html><head><title>Pemerintah Siapkan Evakuasi Warga dari Lebanon - Medcom.id</title>
<link rel="canonical" href="https://www.medcom.id/nasional/politik/0kp1xyz-pemerintah-siapkan-evakuasi-warga-dari-lebanon">
<meta property="og:title" content="Pemerintah Siapkan Evakuasi Warga dari Lebanon"><meta property="og:site_name" content="medcom.id"><meta name="author" content="Fachri Audhia"></head>
<body><div class="top-nav"><a href="/nasional">Nasional</a><a href="/internasional">Internasional</a><a href="/bola">Bola</a><a href="/otomotif">Otomotif</a></div>
<section class="content"><div class="container"><div class="breadcrumb"><a href="/">Home</a> / <a href="/nasional">Nasional</a></div>
<h1>Pemerintah Siapkan Evakuasi Warga dari Lebanon</h1><span class="date">Fachri Audhia &bull; 04 November 2024 10:45</span>
<div class="image-center"><img src="a.jpg"><p class="caption">Warga Indonesia tiba di Bandara Soekarno-Hatta. Foto: Medcom/Duta</p></div>
<div class="articleContent"><div class="text"><b>Jakarta:</b> Pemerintah menyiapkan pesawat untuk mengevakuasi warga Indonesia dari Lebanon. Kementerian Luar Negeri mencatat masih ada 116 orang di negara itu.<br><br>
"Kami mengimbau warga segera melapor ke kedutaan di Beirut," kata juru bicara Kementerian Luar Negeri Roy Soemirat di Jakarta, Senin, 4 November 2024.<br><br>
<div class="bacajuga"><strong>Baca juga:</strong> <a href="/x">Israel Serang Pinggiran Beirut, Sekolah Diliburkan</a></div>
Roy menjelaskan evakuasi dilakukan lewat jalur darat menuju Damaskus. Dari sana warga diterbangkan ke Jakarta dengan pesawat komersial.<br><br>
<div class="ads"><script>googletag.cmd.push(function(){});</script></div>
Sebelumnya, Israel kembali menyerang wilayah selatan Lebanon. Serangan itu menewaskan sedikitnya 20 orang, menurut kementerian kesehatan setempat.
<br><br><p><strong>(ADN)</strong></p></div>
<p class="gnews">Cek Berita dan Artikel yang lain di <a href="#">Google News</a></p></div>
<div class="tag"><a href="/tag/1">lebanon</a><a href="/tag/2">evakuasi wni</a></div>
<div class="terkait"><h3>BERITA LAINNYA</h3><ul><li><a href="/1">Kapolri Minta Jajaran Netral Jelang Pilkada Serentak</a></li><li><a href="/2">DPR Bahas Anggaran Pertahanan Tahun Depan</a></li></ul></div></div></section>
<footer>All Rights Reserved 2024 PT Citra Multimedia Indonesia</footer></body></html>
---
title Pemerintah Siapkan Evakuasi Warga dari Lebanon
outlet medcom.id
lang id
published 2024-11-04T10:45:00+07:00
section Nasional
tag lebanon
tag evakuasi wni
author Fachri Audhia
caption Warga Indonesia tiba di Bandara Soekarno-Hatta.
text Pemerintah menyiapkan pesawat untuk mengevakuasi warga Indonesia dari Lebanon. Kementerian Luar Negeri mencatat masih ada 116 orang di negara itu.
text "Kami mengimbau warga segera melapor ke kedutaan di Beirut," kata juru bicara Kementerian Luar Negeri Roy Soemirat di Jakarta, Senin, 4 November 2024.
text Roy menjelaskan evakuasi dilakukan lewat jalur darat menuju Damaskus. Dari sana warga diterbangkan ke Jakarta dengan pesawat komersial.
text Sebelumnya, Israel kembali menyerang wilayah selatan Lebanon. Serangan itu menewaskan sedikitnya 20 orang, menurut kementerian kesehatan setempat.

=== media indonesia: the first words in capitals, a code of the desk behind the text
<html><head><title>Menhan Bertemu Panglima Bahas Natuna</title><meta property="og:title" content="Menhan Bertemu Panglima Bahas Natuna">
<meta property="og:url" content="https://mediaindonesia.com/politik-dan-hukum/712345/menhan-bertemu-panglima-bahas-natuna"><meta property="og:site_name" content="mediaindonesia.com">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Menhan Bertemu Panglima Bahas Natuna","datePublished":"2024-11-04T15:05:00+07:00","articleSection":"Politik dan Hukum","author":[{"@type":"Person","name":"Emir Chairullah"}],"publisher":{"@type":"Organization","name":"Media Indonesia"}}</script></head>
<body><header><ul><li><a href="/">Home</a></li><li><a href="/terkini">Terkini</a></li><li><a href="/editorial">Editorial</a></li></ul></header>
<div class="row"><div class="col-md-8"><h1>Menhan Bertemu Panglima Bahas Natuna</h1><div class="author"><a href="/author/1">Emir Chairullah</a></div><div class="datetime">04/11/2024 15:05</div>
<figure><img src="m.jpg"><figcaption>Menteri Pertahanan Sjafrie Sjamsoeddin.(ANTARA/Sigid Kurniawan)</figcaption></figure>
<div class="share-icon"><a>Facebook</a><a>Twitter</a><a>WhatsApp</a></div>
<div class="article" itemprop="articleBody"><p>MENTERI Pertahanan Sjafrie Sjamsoeddin bertemu Panglima TNI di kantor Kementerian Pertahanan, Senin (4/11). Keduanya membahas patroli di perairan Natuna.</p>
<p>&ldquo;Kehadiran kapal asing di zona ekonomi eksklusif harus ditangani dengan tegas, tetapi terukur,&rdquo; kata Sjafrie seusai pertemuan.</p>
<p><strong>Baca juga : <a href="/y">Nelayan Natuna Keluhkan Kapal Asing</a></strong></p>
<p>Panglima TNI menambahkan dua kapal perang sudah dikirim ke wilayah itu sejak pekan lalu. Patroli udara juga ditambah menjadi empat kali sehari.</p>
<p>Pengamat pertahanan menilai langkah itu perlu diikuti diplomasi agar ketegangan tidak meningkat. (Ant/P-2)</p></div>
<div class="tags"><span>Tags:</span><a href="/tag/natuna">Natuna</a><a href="/tag/tni">TNI</a></div>
<div class="kolom-pakar"><h4>Opini</h4><p><a href="/o1">Menjaga Laut dengan Akal Sehat dan Hukum Internasional</a></p><p><a href="/o2">Berebut Ikan di Laut yang Sempit</a></p></div></div></div></body></html>
---
title Menhan Bertemu Panglima Bahas Natuna
outlet mediaindonesia.com
lang id
published 2024-11-04T15:05:00+07:00
section Politik dan Hukum
tag Natuna
tag TNI
author Emir Chairullah
caption Menteri Pertahanan Sjafrie Sjamsoeddin.
credit photo Antara
credit republished Antara
text MENTERI Pertahanan Sjafrie Sjamsoeddin bertemu Panglima TNI di kantor Kementerian Pertahanan, Senin (4/11). Keduanya membahas patroli di perairan Natuna.
text “Kehadiran kapal asing di zona ekonomi eksklusif harus ditangani dengan tegas, tetapi terukur,” kata Sjafrie seusai pertemuan.
text Panglima TNI menambahkan dua kapal perang sudah dikirim ke wilayah itu sejak pekan lalu. Patroli udara juga ditambah menjadi empat kali sehari.
text Pengamat pertahanan menilai langkah itu perlu diikuti diplomasi agar ketegangan tidak meningkat.

=== pikiran rakyat: the paper's name opens the text, stars close it, pages below
<html><head><title>Gubernur Larang Truk Tambang Melintas Siang Hari - Pikiran-Rakyat.com</title><meta property="og:title" content="Gubernur Larang Truk Tambang Melintas Siang Hari - Pikiran-Rakyat.com">
<link rel="canonical" href="https://www.pikiran-rakyat.com/jawa-barat/pr-018765432/gubernur-larang-truk-tambang-melintas-siang-hari"><meta property="og:site_name" content="Pikiran-Rakyat.com">
<meta name="content_PublishedDate" content="2024-11-04 14:12:00"><meta name="content_author" content="Asep Nugraha"></head>
<body><div class="header"><div class="nav"><a href="/news">News</a><a href="/persib">Persib</a><a href="/bandung-raya">Bandung Raya</a></div></div>
<section class="read"><div class="read__header"><h1 class="read__title">Gubernur Larang Truk Tambang Melintas Siang Hari</h1>
<div class="read__info"><div class="read__info__author">Asep Nugraha</div><div class="read__info__date">- 4 November 2024, 14:12 WIB</div></div></div>
<div class="photo"><img class="photo__img" src="p.jpg"><div class="photo__caption">Truk tambang di Parungpanjang. /Antara/Yulius Satria</div></div>
<article class="read__content"><p><strong>PIKIRAN RAKYAT</strong> - Gubernur Jawa Barat melarang truk tambang melintas pada siang hari di jalan Parungpanjang, Kabupaten Bogor.</p>
<p>Larangan itu berlaku mulai pukul 05.00 sampai 20.00 WIB. Polisi akan menilang pengemudi yang melanggar.</p>
<p><strong>Baca Juga: <a href="/z">Warga Parungpanjang Blokade Jalan, Ini Tuntutannya</a></strong></p>
<p>"Keselamatan warga nomor satu. Pengusaha tambang harus menyiapkan kantong parkir," kata gubernur di Bandung, Senin 4 November 2024.</p>
<div class="ads__horizontal"><div id="div-gpt-ad-1"></div></div>
<p>Warga menyambut baik keputusan itu. Mereka sebelumnya berunjuk rasa setelah seorang pelajar tewas terlindas truk.***</p></article>
<div class="paging paging--article"><span class="paging__title">Halaman:</span><a class="paging__link paging__link--active" href="?page=1">1</a><a class="paging__link" href="?page=2">2</a></div>
<div class="editor">Editor: Rizki Laelani</div>
<div class="tag mt2"><h3 class="tag__title">Tags</h3><ul class="tag__list"><li><a href="/tag/tambang">tambang</a></li><li><a href="/tag/bogor">Bogor</a></li></ul></div>
<div class="latest"><h2>Terkini</h2><div class="latest__item"><a href="/1">Persib Siap Tempur Lawan Tim Papan Atas Akhir Pekan Ini</a><date>4 November 2024, 15:10 WIB</date></div></div></section></body></html>
---
title Gubernur Larang Truk Tambang Melintas Siang Hari
outlet pikiran-rakyat.com
lang id
published 2024-11-04T14:12:00+07:00
tag tambang
tag Bogor
author Asep Nugraha
editor Rizki Laelani
caption Truk tambang di Parungpanjang.
credit photo Antara
warning the text is page 1 of 2; the next: https://www.pikiran-rakyat.com/jawa-barat/pr-018765432/gubernur-larang-truk-tambang-melintas-siang-hari?page=2
text Gubernur Jawa Barat melarang truk tambang melintas pada siang hari di jalan Parungpanjang, Kabupaten Bogor.
text Larangan itu berlaku mulai pukul 05.00 sampai 20.00 WIB. Polisi akan menilang pengemudi yang melanggar.
text "Keselamatan warga nomor satu. Pengusaha tambang harus menyiapkan kantong parkir," kata gubernur di Bandung, Senin 4 November 2024.
text Warga menyambut baik keputusan itu. Mereka sebelumnya berunjuk rasa setelah seorang pelajar tewas terlindas truk.

=== bbc indonesia: pictures with hidden words, a list of what else to read within the text
% known: the list's links are taken for text
<html lang="id"><head><title>Mengapa nelayan Rohingya terus mendarat di Aceh? - BBC News Indonesia</title><link rel="canonical" href="https://www.bbc.com/indonesia/articles/c1234567890o">
<meta property="og:title" content="Mengapa nelayan Rohingya terus mendarat di Aceh? - BBC News Indonesia"><meta property="og:site_name" content="BBC News Indonesia"><meta name="article:author" content="https://www.facebook.com/bbcnews"></head>
<body><header role="banner"><a href="/indonesia"><span>BBC News, Indonesia</span></a><nav><ul><li><a href="/indonesia">Berita</a></li><li><a href="/indonesia/dunia">Dunia</a></li><li><a href="/indonesia/olahraga">Olahraga</a></li></ul></nav></header>
<main role="main"><h1 id="content">Mengapa nelayan Rohingya terus mendarat di Aceh?</h1>
<figure><div><picture><img src="r.jpg"></picture><p><span>Sumber gambar, </span><span lang="en-GB">Getty Images</span></p></div><figcaption><span>Keterangan gambar, </span><p>Sejumlah perempuan Rohingya menunggu di pantai Kuala Langsa.</p></figcaption></figure>
<section aria-labelledby="article-byline"><ul><li><span>Penulis, </span><span>Pijar Anugerah</span></li><li><span>Peranan, </span><span>BBC News Indonesia</span></li></ul></section>
<div><time datetime="2024-11-04">4 November 2024</time></div>
<div dir="ltr"><p dir="ltr"><b>Sebanyak 150 pengungsi Rohingya mendarat di pantai Aceh Timur pada Minggu. Warga sempat menolak mereka turun dari kapal.</b></p></div>
<div dir="ltr"><p dir="ltr">Polisi setempat mengatakan kapal itu berangkat dari Cox's Bazar, Bangladesh, dua pekan sebelumnya. Tiga orang meninggal di perjalanan.</p></div>
<div dir="ltr"><p dir="ltr">Badan pengungsi PBB meminta pemerintah Indonesia mengizinkan mereka tinggal sementara. "Mereka lapar dan butuh dokter," kata perwakilan badan itu di Banda Aceh.</p></div>
<section role="region" aria-labelledby="podcast-promo"><h2>Lewati Paling banyak dibaca dan terus membaca</h2><div><strong>Paling banyak dibaca</strong></div><ul><li><a href="/indonesia/articles/a">Kisah penyelundup manusia yang menjadi saksi kunci</a></li><li><a href="/indonesia/articles/b">Apa yang terjadi pada kapal yang hilang di Selat Malaka</a></li></ul><p>Akhir dari Paling banyak dibaca</p></section>
<div dir="ltr"><p dir="ltr">Nelayan setempat mengatakan mereka melihat kapal kayu itu terombang-ambing sejak Jumat. Mesin kapal mati dan bekal di dalamnya sudah habis, kata mereka, sehingga beberapa nelayan memberi air dan nasi sebelum kapal itu ditarik ke pantai.</p></div>
<div dir="ltr"><p dir="ltr">Bupati Aceh Timur mengatakan para pengungsi ditampung di gedung olahraga. Ia menunggu keputusan pemerintah pusat.</p></div>
<section><h2>Topik terkait</h2><ul><li><a href="/indonesia/topics/1">Aceh</a></li><li><a href="/indonesia/topics/2">Rohingya</a></li></ul></section></main>
<section><h2>Berita terkait</h2><ul><li><a href="/indonesia/1">Rohingya: Siapa yang membawa mereka ke Indonesia?</a></li></ul></section>
<footer role="contentinfo"><p>Hak cipta &copy; 2024 BBC. BBC tidak bertanggung jawab atas konten dari situs eksternal.</p></footer></body></html>
---
title Mengapa nelayan Rohingya terus mendarat di Aceh?
outlet bbc.com
lang id
published 2024-11-04
author Pijar Anugerah
caption Sejumlah perempuan Rohingya menunggu di pantai Kuala Langsa.
credit photo Getty Images
text Sebanyak 150 pengungsi Rohingya mendarat di pantai Aceh Timur pada Minggu. Warga sempat menolak mereka turun dari kapal.
text Polisi setempat mengatakan kapal itu berangkat dari Cox's Bazar, Bangladesh, dua pekan sebelumnya. Tiga orang meninggal di perjalanan.
text Badan pengungsi PBB meminta pemerintah Indonesia mengizinkan mereka tinggal sementara. "Mereka lapar dan butuh dokter," kata perwakilan badan itu di Banda Aceh.
text Nelayan setempat mengatakan mereka melihat kapal kayu itu terombang-ambing sejak Jumat. Mesin kapal mati dan bekal di dalamnya sudah habis, kata mereka, sehingga beberapa nelayan memberi air dan nasi sebelum kapal itu ditarik ke pantai.
text Bupati Aceh Timur mengatakan para pengungsi ditampung di gedung olahraga. Ia menunggu keputusan pemerintah pusat.

=== voa indonesia: initials in square brackets, a player with its notes
<html><head><title>AS Tambah Pasukan di Timur Tengah</title><meta property="og:title" content="AS Tambah Pasukan di Timur Tengah"><meta property="og:site_name" content="VOA Indonesia"><link rel="canonical" href="https://www.voaindonesia.com/a/as-tambah-pasukan-di-timur-tengah/7851234.html">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"AS Tambah Pasukan di Timur Tengah","datePublished":"2024-11-04 02:10:00Z","dateModified":"2024-11-04 02:30:00Z","articleSection":"Dunia","author":{"@type":"Person","name":"Carla Babb"},"publisher":{"@type":"NewsMediaOrganization","name":"Voice of America"}}</script></head>
<body><div class="hdr-20"><a href="/">Beranda</a><a href="/z/1">Indonesia</a></div><div id="content"><div class="hdr-container"><div class="category"><a href="/z/313">Dunia</a></div><h1 class="title pg-title">AS Tambah Pasukan di Timur Tengah</h1>
<div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="2024-11-04T02:10:00+00:00">04/11/2024</time></span></div><div class="links"><ul class="links__list"><li class="links__item"><a class="links__item-link" href="/author/carla-babb/1">Carla Babb</a></li></ul></div></div>
<div class="media-image"><figure class="media-image"><img src="v.jpg"><figcaption class="caption"><span class="caption__text">Pesawat pengebom B-52 di pangkalan Minot. (Foto: AFP)</span></figcaption></figure></div></div>
<div class="body-container"><div class="intro"><p>Pentagon mengumumkan pengiriman pesawat pengebom dan kapal perusak ke Timur Tengah.</p></div>
<div class="wsw"><p>Amerika Serikat mengirim pesawat pengebom B-52 dan sejumlah kapal perusak ke Timur Tengah, kata Pentagon pada Minggu (3/11).</p>
<div class="wsw__embed"><div class="c-mmp"><span class="c-mmp__poster">Gagal memuat video</span><p>No media source currently available</p></div></div>
<p>Menteri Pertahanan Lloyd Austin mengatakan langkah itu untuk melindungi Israel dan pasukan Amerika. Ia memperingatkan Iran agar tidak menyerang lagi.</p>
<div class="media-block also-read"><a class="img-wrap" href="/a/1"><span class="also-read__text--label">BACA JUGA:</span><h4 class="media-block__title">Iran Ancam Balas Serangan Israel dengan Keras</h4></a></div>
<p>Iran belum menanggapi pengumuman itu. Israel menyerang fasilitas militer Iran akhir bulan lalu. [ka/ab]</p></div></div>
<div class="media-block-wrap"><h2 class="section-head">Terkait</h2><ul><li><a href="/a/2">Pemimpin Hizbullah Baru Janji Lanjutkan Perlawanan</a></li></ul></div></div></body></html>
---
title AS Tambah Pasukan di Timur Tengah
outlet voaindonesia.com
lang id
published 2024-11-04T02:10:00+00:00
modified 2024-11-04T02:30:00+00:00
section Dunia
author Carla Babb
caption Pesawat pengebom B-52 di pangkalan Minot.
credit photo AFP
text Pentagon mengumumkan pengiriman pesawat pengebom dan kapal perusak ke Timur Tengah.
text Amerika Serikat mengirim pesawat pengebom B-52 dan sejumlah kapal perusak ke Timur Tengah, kata Pentagon pada Minggu (3/11).
text Menteri Pertahanan Lloyd Austin mengatakan langkah itu untuk melindungi Israel dan pasukan Amerika. Ia memperingatkan Iran agar tidak menyerang lagi.
text Iran belum menanggapi pengumuman itu. Israel menyerang fasilitas militer Iran akhir bulan lalu.

=== dw indonesia: initials with agencies, a note on the translation
<html lang="id"><head><title>Jerman Tutup Tiga Konsulat Iran &#x2013; DW &#x2013; 31.10.2024</title><meta property="og:title" content="Jerman Tutup Tiga Konsulat Iran – DW – 31.10.2024"><meta property="og:site_name" content="dw.com"><link rel="canonical" href="https://www.dw.com/id/jerman-tutup-tiga-konsulat-iran/a-70654321">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Jerman Tutup Tiga Konsulat Iran","datePublished":"2024-10-31T15:20:00.000Z","author":[{"@type":"Person","name":"Rizki Nugraha"}],"publisher":{"@type":"Organization","name":"Deutsche Welle"}}</script></head>
<body><header><nav><a href="/id/berita">Berita</a><a href="/id/sosbud">Sosbud</a></nav></header><main><article><header><div class="kicker">Konflik</div><h1>Jerman Tutup Tiga Konsulat Iran</h1><div class="author-details"><a href="/id/rizki-nugraha/person-1">Rizki Nugraha</a></div><span class="publication"><time datetime="2024-10-31T15:20:00.000Z">31 Oktober 2024</time></span></header>
<p class="teaser-text">Penutupan itu membalas eksekusi warga Jerman keturunan Iran, Jamshid Sharmahd.</p>
<div class="advertisement">Iklan</div>
<div class="content-area rich-text"><p>Menteri Luar Negeri Jerman Annalena Baerbock mengumumkan penutupan tiga konsulat Iran di Frankfurt, Hamburg, dan M&uuml;nchen pada Kamis (31/10).</p>
<p>Sebanyak 32 pegawai konsulat harus meninggalkan Jerman. Kedutaan Iran di Berlin tetap dibuka.</p>
<figure class="placeholder-image"><img src="d.jpg" alt="Baerbock"><figcaption>Menteri Luar Negeri Annalena Baerbock di New York<small class="copyright">Foto: Bernd von Jutrczenka/dpa/picture alliance</small></figcaption></figure>
<h2>Iran panggil kuasa usaha</h2><p>Teheran memanggil kuasa usaha Jerman dan menyebut langkah Berlin tidak dapat dibenarkan. Uni Eropa mempertimbangkan sanksi baru terhadap Iran.</p>
<p>rzn/as (dpa, AFP)</p><p><em>Diadaptasi dari artikel DW berbahasa Jerman.</em></p></div>
<footer><a href="#">Kirim tanggapan</a></footer></article><section><h2>Topik terkait</h2><a href="/id/iran/t-1">Iran</a></section></main></body></html>
---
title Jerman Tutup Tiga Konsulat Iran
outlet dw.com
lang id
published 2024-10-31T15:20:00+00:00
author Rizki Nugraha
caption Menteri Luar Negeri Annalena Baerbock di New York
credit photo DPA
credit republished DPA
credit republished AFP
text Penutupan itu membalas eksekusi warga Jerman keturunan Iran, Jamshid Sharmahd.
text Menteri Luar Negeri Jerman Annalena Baerbock mengumumkan penutupan tiga konsulat Iran di Frankfurt, Hamburg, dan München pada Kamis (31/10).
text Sebanyak 32 pegawai konsulat harus meninggalkan Jerman. Kedutaan Iran di Berlin tetap dibuka.
text Iran panggil kuasa usaha
text Teheran memanggil kuasa usaha Jerman dan menyebut langkah Berlin tidak dapat dibenarkan. Uni Eropa mempertimbangkan sanksi baru terhadap Iran.

=== rmol: the house twice before the text, views and shares counted
<html><head><title>Komisi I DPR Panggil Menlu soal BRICS | RMOL.ID</title><meta property="og:title" content="Komisi I DPR Panggil Menlu soal BRICS"><meta property="og:url" content="https://rmol.id/politik/read/2024/11/04/643210/komisi-i-dpr-panggil-menlu-soal-brics"><meta property="og:site_name" content="rmol.id"></head>
<body><div class="menu"><a href="/politik">Politik</a><a href="/hukum">Hukum</a><a href="/dunia">Dunia</a></div>
<div class="article-detail"><span class="cat"><a href="/politik">Politik</a></span><h1 class="title">Komisi I DPR Panggil Menlu soal BRICS</h1>
<div class="info"><span class="editor">LAPORAN: <a href="/author/raiza">RAIZA ANDINI</a></span> <span class="time">Senin, 04 November 2024, 13:30 WIB</span></div>
<div class="sharebox"><span>Bagikan</span><span>12 shares</span></div>
<figure><img src="q.jpg"><figcaption>Ilustrasi/Net</figcaption></figure>
<div class="post-content"><p><strong>RMOL.ID</strong> | <strong>RMOL</strong>&mdash;Komisi I DPR memanggil Menteri Luar Negeri Sugiono untuk menjelaskan rencana Indonesia bergabung dengan BRICS.</p>
<p>Wakil Ketua Komisi I mengatakan DPR perlu tahu untung ruginya. Ia meminta pemerintah tidak tergesa-gesa.</p>
<p>"Kita tidak boleh masuk blok tanpa hitungan yang matang," kata dia kepada wartawan di kompleks parlemen, Jakarta, Senin (4/11).</p>
<p>Menteri Sugiono menyampaikan minat itu dalam pertemuan di Kazan, Rusia, akhir Oktober. Rusia menyambut baik permintaan tersebut.</p></div>
<div class="edit">EDITOR: <a href="/editor/1">IDHAM ANHARI</a></div>
<div class="tags">Tag: <a href="/tag/1">BRICS</a> <a href="/tag/2">DPR</a></div>
<div class="komentar"><h4>Komentar Pembaca</h4><p>Belum ada komentar</p></div></div></body></html>
---
title Komisi I DPR Panggil Menlu soal BRICS
outlet rmol.id
lang id
published 2024-11-04T13:30:00+07:00
section Politik
tag BRICS
tag DPR
author RAIZA ANDINI
editor IDHAM ANHARI
text Komisi I DPR memanggil Menteri Luar Negeri Sugiono untuk menjelaskan rencana Indonesia bergabung dengan BRICS.
text Wakil Ketua Komisi I mengatakan DPR perlu tahu untung ruginya. Ia meminta pemerintah tidak tergesa-gesa.
text "Kita tidak boleh masuk blok tanpa hitungan yang matang," kata dia kepada wartawan di kompleks parlemen, Jakarta, Senin (4/11).
text Menteri Sugiono menyampaikan minat itu dalam pertemuan di Kazan, Rusia, akhir Oktober. Rusia menyambut baik permintaan tersebut.

=== beritasatu: the place before the house, notes on channels between paragraphs
<html><head><title>Kejagung Tahan Dirut Perusahaan Tambang</title><meta property="og:title" content="Kejagung Tahan Dirut Perusahaan Tambang"><meta property="og:site_name" content="beritasatu.com"><link rel="canonical" href="https://www.beritasatu.com/nasional/2851234/kejagung-tahan-dirut-perusahaan-tambang"><meta property="article:published_time" content="2024-11-04T18:22:10+07:00"></head>
<body><header><a href="/">Beranda</a><a href="/nasional">Nasional</a></header><main><div class="b1-article"><h1>Kejagung Tahan Dirut Perusahaan Tambang</h1><div class="my-auto small">Penulis: <b><a href="/penulis/1">Muhammad Aulia</a></b> | Editor: <b><a href="/editor/2">DM</a></b></div><small>Senin, 4 November 2024 | 18:22 WIB</small>
<figure class="b1-figure"><img src="k.jpg"><figcaption>Kejaksaan Agung menahan direktur utama perusahaan tambang. (Beritasatu.com/Muhammad Aulia)</figcaption></figure>
<div class="body-content"><p><strong>Jakarta, Beritasatu.com</strong> &ndash; Kejaksaan Agung menahan direktur utama sebuah perusahaan tambang nikel dalam kasus korupsi izin di Sulawesi Tenggara.</p>
<p>Tersangka ditahan selama 20 hari di rumah tahanan Salemba. Ia diduga menyuap pejabat daerah.</p>
<div class="text-center b1-ads"><span class="text-muted">ADVERTISEMENT</span></div>
<p class="b1-bacajuga"><strong>Baca Juga:</strong><a href="/b">Kejagung Sita Aset Tersangka Korupsi Timah</a></p>
<p>"Penyidik menemukan bukti aliran dana Rp 3,5 miliar," kata kepala pusat penerangan hukum Kejaksaan Agung Harli Siregar di Jakarta.</p>
<p>Pengacara tersangka membantah tuduhan itu dan akan mengajukan praperadilan pekan ini.</p>
<div class="b1-gnews"><p>Simak berita dan artikel lainnya di <a href="#">Google News</a></p><p>Ikuti terus berita terhangat dari Beritasatu.com via <a href="#">whatsapp</a></p></div></div>
<div class="tag"><a href="/tag/kejagung">Kejagung</a><a href="/tag/nikel">nikel</a></div></div><section class="b1-related"><h3>Berita Terkait</h3><a href="/c">Kejagung Periksa Lima Saksi Kasus Nikel</a></section></main></body></html>
---
title Kejagung Tahan Dirut Perusahaan Tambang
outlet beritasatu.com
lang id
published 2024-11-04T18:22:10+07:00
section Nasional
tag Kejagung
tag nikel
writer Muhammad Aulia
editor DM
caption Kejaksaan Agung menahan direktur utama perusahaan tambang.
text Kejaksaan Agung menahan direktur utama sebuah perusahaan tambang nikel dalam kasus korupsi izin di Sulawesi Tenggara.
text Tersangka ditahan selama 20 hari di rumah tahanan Salemba. Ia diduga menyuap pejabat daerah.
text "Penyidik menemukan bukti aliran dana Rp 3,5 miliar," kata kepala pusat penerangan hukum Kejaksaan Agung Harli Siregar di Jakarta.
text Pengacara tersangka membantah tuduhan itu dan akan mengajukan praperadilan pekan ini.

=== katadata: a summary, an offer of a newsletter within the text, reporter and editor below
<html><head><title>Cina Cabut Larangan Impor Sarang Burung Walet - Bisnis Katadata.co.id</title><meta property="og:title" content="Cina Cabut Larangan Impor Sarang Burung Walet - Bisnis Katadata.co.id"><meta property="og:site_name" content="Katadata.co.id"><link rel="canonical" href="https://katadata.co.id/berita/industri/6728123/cina-cabut-larangan-impor-sarang-burung-walet"></head>
<body><nav class="navbar"><a href="/finansial">Finansial</a><a href="/digital">Digital</a></nav><div class="container"><div class="breadcrumb"><a href="/">Home</a><a href="/berita">Berita</a><a href="/industri">Industri</a></div>
<h1 class="detail-title">Cina Cabut Larangan Impor Sarang Burung Walet</h1><div class="detail-author">Oleh <a href="/u/1">Andi M. Arief</a></div><div class="detail-date">4 November 2024, 16:40</div>
<div class="detail-image"><img src="w.jpg"><div class="caption">ANTARA FOTO/Makna Zaezar/foc. Pekerja membersihkan sarang burung walet di Semarang.</div></div>
<div class="detail-share">Button AI Summarize</div>
<div class="detail-body"><div class="detail-content"><p>Pemerintah Cina mencabut larangan impor sarang burung walet dari tiga perusahaan Indonesia. Keputusan itu disampaikan kepada Badan Karantina Indonesia, Senin (4/11).</p>
<p>Kepala Badan Karantina Sahat Panggabean mengatakan larangan berlaku sejak Maret karena kadar aluminium. Perusahaan itu telah memperbaiki proses pencucian.</p>
<div class="newsletter"><h4>Dapatkan artikel pilihan langsung di email Anda</h4><input type="email"><p>Dengan mendaftar, Anda menyetujui Kebijakan Privasi kami. Anda bisa berhenti berlangganan (Unsubscribe) newsletter kapan saja.</p></div>
<p>"Kami akan memeriksa tiap pengiriman supaya tidak ditolak lagi," kata Sahat di Jakarta.</p>
<p>Ekspor sarang burung walet ke Cina mencapai US$ 551 juta tahun lalu. Nilainya turun 7% dari tahun sebelumnya.</p></div>
<div class="detail-credit"><div>Reporter: <a href="/u/1">Andi M. Arief</a></div><div>Editor: Agustiyanti</div></div></div>
<div class="detail-topic"><a href="/tags/1">Sarang Burung Walet</a></div></div></body></html>
---
title Cina Cabut Larangan Impor Sarang Burung Walet
outlet katadata.co.id
lang id
published 2024-11-04T16:40:00+07:00
section Industri
tag Sarang Burung Walet
author Andi M. Arief
editor Agustiyanti
caption Pekerja membersihkan sarang burung walet di Semarang.
credit photo Antara
text Pemerintah Cina mencabut larangan impor sarang burung walet dari tiga perusahaan Indonesia. Keputusan itu disampaikan kepada Badan Karantina Indonesia, Senin (4/11).
text Kepala Badan Karantina Sahat Panggabean mengatakan larangan berlaku sejak Maret karena kadar aluminium. Perusahaan itu telah memperbaiki proses pencucian.
text "Kami akan memeriksa tiap pengiriman supaya tidak ditolak lagi," kata Sahat di Jakarta.
text Ekspor sarang burung walet ke Cina mencapai US$ 551 juta tahun lalu. Nilainya turun 7% dari tahun sebelumnya.

=== cnbc indonesia: name and house in a line, a video's note, a next article
<html><head><title>Bank Sentral Rusia Naikkan Bunga Jadi 21%</title><meta property="og:title" content="Bank Sentral Rusia Naikkan Bunga Jadi 21%"><meta property="og:site_name" content="CNBC Indonesia"><link rel="canonical" href="https://www.cnbcindonesia.com/news/20241104101112-4-585123/bank-sentral-rusia-naikkan-bunga-jadi-21"><meta name="dtk:author" content="Thea Fathanah"><meta name="dtk:publishdate" content="2024/11/04 10:20:00"></head>
<body><div class="nav_box"><a href="/market">MARKET</a><a href="/news">NEWS</a></div><div class="lm_content container"><article><h1>Bank Sentral Rusia Naikkan Bunga Jadi 21%</h1><div class="author"><span>Thea Fathanah, CNBC Indonesia</span></div><div class="date">NEWS</div><div class="date">04 November 2024 10:20</div>
<div class="media_artikel"><img src="c.jpg"><span>Foto: Gubernur Bank Sentral Rusia Elvira Nabiullina. (AP/Alexander Zemlianichenko)</span></div>
<div class="detail_text"><p><strong>Jakarta, CNBC Indonesia</strong> - Bank sentral Rusia menaikkan suku bunga acuan menjadi 21% untuk menahan inflasi. Ini adalah tingkat tertinggi sejak 2003.</p>
<p>Gubernur Elvira Nabiullina mengatakan belanja pemerintah untuk perang mendorong harga naik. Inflasi tahunan mencapai 9,8% pada September.</p>
<div class="paradetail"><p>ADVERTISEMENT</p></div><div class="scroll"><p>SCROLL TO RESUME CONTENT</p></div>
<div class="linksisip"><div class="lihatjg"><strong>Baca:</strong><h5><a href="/l">Rubel Jeblok, Warga Rusia Ramai-Ramai Borong Emas</a></h5></div></div>
<p>Pengusaha mengeluhkan bunga yang tinggi. Mereka memperkirakan banyak perusahaan akan bangkrut tahun depan.</p><p><strong>[Gambas:Video CNBC]</strong></p><p><strong>(tfa/luc)</strong></p><p><strong>Saksikan video di bawah ini:</strong></p>
<iframe src="https://www.cnbcindonesia.com/embed/video/1"></iframe><div class="next_article"><strong>Next Article</strong> <a href="/n">Putin Kaget, Inflasi Rusia Terbang Tinggi</a></div></div></article></div>
<div class="artikel_terkait"><h3>Artikel Terkait</h3><a href="/t">Barat Tambah Sanksi ke Rusia</a></div></body></html>
---
title Bank Sentral Rusia Naikkan Bunga Jadi 21%
outlet cnbcindonesia.com
lang id
published 2024-11-04T10:20:00+07:00
author Thea Fathanah
caption Gubernur Bank Sentral Rusia Elvira Nabiullina.
credit photo AP
text Bank sentral Rusia menaikkan suku bunga acuan menjadi 21% untuk menahan inflasi. Ini adalah tingkat tertinggi sejak 2003.
text Gubernur Elvira Nabiullina mengatakan belanja pemerintah untuk perang mendorong harga naik. Inflasi tahunan mencapai 9,8% pada September.
text Pengusaha mengeluhkan bunga yang tinggi. Mereka memperkirakan banyak perusahaan akan bangkrut tahun depan.

=== tempo: an offer to subscribe within, a contributor's note, the editor's choice
<html><head><title>Polisi Bubarkan Aksi Mahasiswa di Makassar | tempo.co</title><meta property="og:title" content="Polisi Bubarkan Aksi Mahasiswa di Makassar | tempo.co"><meta property="og:site_name" content="Tempo"><link rel="canonical" href="https://www.tempo.co/politik/polisi-bubarkan-aksi-mahasiswa-di-makassar-1162345"><meta property="article:published_time" content="2024-11-04T12:05:00+07:00"><meta name="author" content="Tempo.co"></head>
<body><header><button>Masuk</button><a href="/langganan">Langganan</a></header><main><article><a href="/politik">Politik</a><h1>Polisi Bubarkan Aksi Mahasiswa di Makassar</h1><p class="font-roboto">Mahasiswa menolak kenaikan tarif angkutan. Sedikitnya 14 orang ditangkap.</p>
<div><p><span>4 November 2024 | 12.05 WIB</span></p></div><div id="article-author"><a href="/penulis/didit-hariyadi">Didit Hariyadi</a></div>
<figure><img src="t.jpg"><figcaption>Mahasiswa berunjuk rasa di depan kantor gubernur, Makassar. TEMPO/Didit Hariyadi</figcaption></figure>
<div id="content-wrapper"><p><strong>TEMPO.CO</strong>, <strong>Makassar</strong> - Polisi membubarkan unjuk rasa mahasiswa di depan kantor gubernur Sulawesi Selatan dengan gas air mata, Senin, 4 November 2024.</p>
<div class="ads-inside"><p>Scroll ke bawah untuk melanjutkan membaca</p></div>
<p>Kepala Kepolisian Resor Kota Besar Makassar mengatakan massa melempari petugas dengan batu. Sebanyak 14 orang ditangkap.</p>
<div class="paywall-banner"><h3>Dukung Jurnalisme Independen</h3><p>Baca berita dengan sedikit iklan, <a href="/subscribe">klik di sini</a></p></div>
<p>Lembaga Bantuan Hukum Makassar menilai polisi berlebihan. "Mereka dipukuli saat sudah menyerah," kata direktur lembaga itu.</p>
<p><em>Rina Widiastuti berkontribusi dalam penulisan artikel ini</em></p>
<p><strong>Pilihan Editor: <a href="/p">Mengapa Tarif Angkutan Naik</a></strong></p></div></article>
<section><h2>Berita Terkait</h2><a href="/q">Mahasiswa Unhas Desak Rektor Mundur</a></section></main><footer>&copy; 2024 Tempo - Hak Cipta Dilindungi Hukum</footer></body></html>
---
title Polisi Bubarkan Aksi Mahasiswa di Makassar
outlet tempo.co
lang id
published 2024-11-04T12:05:00+07:00
section Politik
author Didit Hariyadi
caption Mahasiswa berunjuk rasa di depan kantor gubernur, Makassar.
text Mahasiswa menolak kenaikan tarif angkutan. Sedikitnya 14 orang ditangkap.
text Polisi membubarkan unjuk rasa mahasiswa di depan kantor gubernur Sulawesi Selatan dengan gas air mata, Senin, 4 November 2024.
text Kepala Kepolisian Resor Kota Besar Makassar mengatakan massa melempari petugas dengan batu. Sebanyak 14 orang ditangkap.
text Lembaga Bantuan Hukum Makassar menilai polisi berlebihan. "Mereka dipukuli saat sudah menyerah," kata direktur lembaga itu.
