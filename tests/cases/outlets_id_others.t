Press releases, offices, organisations, small media and Malay outlets: pages in the shapes in which they publish. Words of our own.

% show: article
% kind: html
% lang: id

=== presidenri: a press bureau's page, place and date alone, the bureau below
<html lang="id"><head><title>Presiden Lepas Kapal Bantuan untuk Gaza - Presiden RI</title><meta property="og:title" content="Presiden Lepas Kapal Bantuan untuk Gaza"><meta property="og:site_name" content="Presiden RI"><link rel="canonical" href="https://www.presidenri.go.id/siaran-pers/presiden-lepas-kapal-bantuan-untuk-gaza/"><meta property="article:published_time" content="2024-11-04T05:30:00+00:00"></head>
<body class="post-template"><header><ul class="menu"><li><a href="/">Beranda</a></li><li><a href="/siaran-pers">Siaran Pers</a></li><li><a href="/foto">Foto</a></li></ul></header>
<div class="container"><h1 class="single-title">Presiden Lepas Kapal Bantuan untuk Gaza</h1><div class="single-meta"><span class="meta-date">Senin, 4 November 2024</span></div>
<div class="single-img"><img src="p.jpg"><div class="img-caption">Presiden melepas kapal bantuan di Dermaga Kolinlamil, Jakarta. Foto: BPMI Setpres/Muchlis Jr</div></div>
<div class="single-content"><p>Presiden melepas keberangkatan kapal rumah sakit yang membawa bantuan kemanusiaan untuk rakyat Palestina di Gaza. Pelepasan berlangsung di Dermaga Komando Lintas Laut Militer, Jakarta, pada Senin, 4 November 2024.</p>
<p>Dalam sambutannya, Presiden menegaskan bahwa Indonesia terus mendukung kemerdekaan Palestina. Kapal itu mengangkut 242 ton obat, makanan, dan tenda.</p>
<p>&#8220;Kita tidak akan berhenti membantu saudara-saudara kita,&#8221; ujar Presiden.</p>
<p>Turut mendampingi Presiden dalam acara tersebut adalah Menteri Pertahanan, Menteri Luar Negeri, dan Panglima TNI.</p>
<p>(BPMI Setpres)</p></div>
<div class="share"><a>Facebook</a><a>X</a></div><div class="related"><h3>Berita Lainnya</h3><a href="/2">Presiden Terima Surat Kepercayaan Delapan Duta Besar</a></div></div>
<footer>Biro Pers, Media, dan Informasi Sekretariat Presiden</footer></body></html>
---
title Presiden Lepas Kapal Bantuan untuk Gaza
outlet presidenri.go.id
lang id
published 2024-11-04T05:30:00+00:00
caption Presiden melepas kapal bantuan di Dermaga Kolinlamil, Jakarta.
text Presiden melepas keberangkatan kapal rumah sakit yang membawa bantuan kemanusiaan untuk rakyat Palestina di Gaza. Pelepasan berlangsung di Dermaga Komando Lintas Laut Militer, Jakarta, pada Senin, 4 November 2024.
text Dalam sambutannya, Presiden menegaskan bahwa Indonesia terus mendukung kemerdekaan Palestina. Kapal itu mengangkut 242 ton obat, makanan, dan tenda.
text “Kita tidak akan berhenti membantu saudara-saudara kita,” ujar Presiden.
text Turut mendampingi Presiden dalam acara tersebut adalah Menteri Pertahanan, Menteri Luar Negeri, dan Panglima TNI.

=== tni: "(Puspen TNI)." opens, hashtags and an authentication close the text
<html lang="id"><head><title>TNI Kirim Satgas ke Kongo | WEBSITE TENTARA NASIONAL INDONESIA</title><meta property="og:title" content="TNI Kirim Satgas ke Kongo"><meta property="og:url" content="https://tni.mil.id/view-241234-tni-kirim-satgas-ke-kongo.html"></head>
<body><div id="menu"><ul><li><a href="/">Beranda</a></li><li><a href="/profil">Profil</a></li><li><a href="/berita">Berita</a></li></ul></div>
<div class="blog-post"><h2 class="judul">TNI Kirim Satgas ke Kongo</h2><p class="meta">Senin, 04 November 2024 09:15:00 | Oleh: Puspen TNI | <i class="fa fa-eye"></i> 412 kali dibaca</p>
<img src="k.jpg"><div class="isi"><p><strong>(Puspen TNI).</strong> Panglima TNI Jenderal TNI Agus Subiyanto memberangkatkan 850 prajurit yang tergabung dalam Satuan Tugas Kontingen Garuda ke Republik Demokratik Kongo.</p>
<p>Upacara pemberangkatan digelar di Markas Besar TNI, Cilangkap, Jakarta Timur, Senin (4/11/2024). Satuan tugas itu akan bertugas selama satu tahun di bawah bendera PBB.</p>
<p>"Jaga nama baik bangsa dan pegang teguh aturan pelibatan," kata Panglima TNI dalam amanatnya.</p>
<p>Hadir dalam acara tersebut para kepala staf angkatan dan perwakilan PBB di Jakarta.</p>
<p>#tniprima #tnirakyatkuat #indonesiamaju</p>
<p><em>Autentikasi:</em><br>Kapuspen TNI, Mayor Jenderal TNI Hariyanto</p></div></div>
<div class="sidebar"><h4>Berita Terpopuler</h4><ul><li><a href="/1">Latihan Gabungan TNI Digelar di Lima Daerah</a></li><li><a href="/2">Panglima TNI Mutasi 300 Perwira</a></li></ul></div></body></html>
---
title TNI Kirim Satgas ke Kongo
outlet tni.mil.id
lang id
published 2024-11-04T09:15:00+07:00
text Panglima TNI Jenderal TNI Agus Subiyanto memberangkatkan 850 prajurit yang tergabung dalam Satuan Tugas Kontingen Garuda ke Republik Demokratik Kongo.
text Upacara pemberangkatan digelar di Markas Besar TNI, Cilangkap, Jakarta Timur, Senin (4/11/2024). Satuan tugas itu akan bertugas selama satu tahun di bawah bendera PBB.
text "Jaga nama baik bangsa dan pegang teguh aturan pelibatan," kata Panglima TNI dalam amanatnya.
text Hadir dalam acara tersebut para kepala staf angkatan dan perwakilan PBB di Jakarta.

=== polri: the site's address and a place open the text, initials close it
<html><head><title>Polda Riau Tangkap Lima Pembakar Lahan - Tribratanews Polri</title><meta property="og:title" content="Polda Riau Tangkap Lima Pembakar Lahan"><link rel="canonical" href="https://tribratanews.polri.go.id/blog/nasional-3/polda-riau-tangkap-lima-pembakar-lahan-81234"></head>
<body><nav><a href="/">Home</a><a href="/nasional">Nasional</a><a href="/kewilayahan">Kewilayahan</a></nav>
<div class="blog-detail"><h1>Polda Riau Tangkap Lima Pembakar Lahan</h1><ul class="blog-info"><li><i class="icon"></i> 04 November 2024 - 11:20 WIB</li><li>Penulis: Bella</li><li>Dibaca 1.204 kali</li></ul>
<img src="r.jpg"><div class="blog-content"><p><strong>Tribratanews.polri.go.id - Pekanbaru.</strong> Kepolisian Daerah Riau menangkap lima orang yang diduga membakar lahan gambut di Kabupaten Pelalawan.</p>
<p>Kepala Bidang Humas Polda Riau mengatakan kelima tersangka membuka lahan sawit seluas delapan hektare. Polisi menyita jeriken berisi bensin dan parang.</p>
<p>&#8220;Tersangka dijerat undang-undang perkebunan dengan ancaman sepuluh tahun penjara,&#8221; jelas kepala bidang humas, Senin (4/11/24).</p>
<p>Titik panas di Riau turun dari 120 menjadi 40 dalam sepekan terakhir setelah hujan turun di beberapa kabupaten.</p>
<p>(bg/hn/nm)</p></div></div><div class="widget"><h3>Berita Terkini</h3><a href="/3">Kapolri Lantik Enam Kapolda Baru</a></div></body></html>
---
title Polda Riau Tangkap Lima Pembakar Lahan
outlet tribratanews.polri.go.id
lang id
published 2024-11-04T11:20:00+07:00
writer Bella
text Kepolisian Daerah Riau menangkap lima orang yang diduga membakar lahan gambut di Kabupaten Pelalawan.
text Kepala Bidang Humas Polda Riau mengatakan kelima tersangka membuka lahan sawit seluas delapan hektare. Polisi menyita jeriken berisi bensin dan parang.
text “Tersangka dijerat undang-undang perkebunan dengan ancaman sepuluh tahun penjara,” jelas kepala bidang humas, Senin (4/11/24).
text Titik panas di Riau turun dari 120 menjadi 40 dalam sepekan terakhir setelah hujan turun di beberapa kabupaten.

=== kemlu: a release with its number, an office's contacts below
<html><head><title>Indonesia Kecam Serangan terhadap UNRWA | Portal Kementerian Luar Negeri Republik Indonesia</title><meta property="og:title" content="Indonesia Kecam Serangan terhadap UNRWA"><link rel="canonical" href="https://kemlu.go.id/berita/siaran-pers/indonesia-kecam-serangan-terhadap-unrwa"></head>
<body><header><a href="/">Beranda</a><a href="/berita">Berita</a><a href="/kebijakan">Kebijakan</a></header><main><div class="breadcrumb"><a href="/">Beranda</a> / <a href="/berita">Berita</a> / <a href="/berita/siaran-pers">Siaran Pers</a></div>
<h1>Indonesia Kecam Serangan terhadap UNRWA</h1><div class="date">04 November 2024</div>
<div class="rich-text"><p>Jakarta, Indonesia: Pemerintah Indonesia mengecam keras serangan Israel terhadap fasilitas badan PBB untuk pengungsi Palestina, UNRWA, di Gaza utara.</p>
<p>Serangan tersebut melanggar hukum humaniter internasional dan menghambat bantuan bagi warga sipil. Indonesia mendesak Dewan Keamanan PBB segera bertindak.</p>
<p>&ldquo;Tidak ada negara yang kebal dari hukum internasional,&rdquo; tegas Menteri Luar Negeri Sugiono dalam pertemuan dengan Komisaris Jenderal UNRWA di Jenewa.</p>
<p>Indonesia akan menambah kontribusi sukarela kepada UNRWA menjadi 2 juta dolar AS pada tahun depan.</p></div>
<div class="contact"><p>Direktorat Informasi dan Media</p><p>Email: infomed@kemlu.go.id | Telp: (021) 3813480</p></div></main><footer>&copy; 2024 Kementerian Luar Negeri Republik Indonesia</footer></body></html>
---
title Indonesia Kecam Serangan terhadap UNRWA
outlet kemlu.go.id
lang id
published 2024-11-04
section Siaran Pers
text Pemerintah Indonesia mengecam keras serangan Israel terhadap fasilitas badan PBB untuk pengungsi Palestina, UNRWA, di Gaza utara.
text Serangan tersebut melanggar hukum humaniter internasional dan menghambat bantuan bagi warga sipil. Indonesia mendesak Dewan Keamanan PBB segera bertindak.
text “Tidak ada negara yang kebal dari hukum internasional,” tegas Menteri Luar Negeri Sugiono dalam pertemuan dengan Komisaris Jenderal UNRWA di Jenewa.
text Indonesia akan menambah kontribusi sukarela kepada UNRWA menjadi 2 juta dolar AS pada tahun depan.

=== kontras: a release that ends in place, signatories and a contact
<html lang="id"><head><title>Hentikan Kekerasan Aparat di Wadas - KontraS</title><meta property="og:title" content="Hentikan Kekerasan Aparat di Wadas - KontraS"><meta property="og:site_name" content="KontraS"><link rel="canonical" href="https://kontras.org/artikel/hentikan-kekerasan-aparat-di-wadas"><meta property="article:published_time" content="2024-11-04T10:00:00+07:00"></head>
<body><nav><a href="/">Beranda</a><a href="/tentang">Tentang Kami</a><a href="/donasi">Donasi</a></nav><article class="post"><h1 class="entry-title">Hentikan Kekerasan Aparat di Wadas</h1><div class="entry-meta">4 November 2024 | Siaran Pers</div>
<div class="entry-content"><p>Komisi untuk Orang Hilang dan Korban Tindak Kekerasan (KontraS) mengecam kekerasan aparat kepolisian terhadap warga Desa Wadas yang menolak tambang batu andesit.</p>
<p>Pada Minggu, 3 November 2024, puluhan polisi memasuki desa dan menangkap 23 warga. Sebagian dari mereka dipukul dan diseret ke mobil tahanan.</p>
<p>Atas peristiwa tersebut, kami mendesak:</p>
<ol><li>Kepala Kepolisian Daerah Jawa Tengah membebaskan seluruh warga yang ditangkap;</li><li>Komnas HAM menyelidiki dugaan pelanggaran hak asasi manusia di Desa Wadas.</li></ol>
<p style="text-align:right">Jakarta, 4 November 2024<br><strong>Badan Pekerja KontraS</strong></p>
<p>Narahubung: 0812-3456-7890 (Dimas)</p></div>
<div class="post-tags">Tags: <a href="/tag/wadas">Wadas</a> <a href="/tag/polisi">polisi</a></div></article>
<aside><h3>Artikel Terbaru</h3><ul><li><a href="/1">Catatan Hari Bhayangkara: Polisi Masih Menyiksa</a></li></ul></aside></body></html>
---
title Hentikan Kekerasan Aparat di Wadas
outlet kontras.org
lang id
published 2024-11-04T10:00:00+07:00
tag Wadas
tag polisi
text Komisi untuk Orang Hilang dan Korban Tindak Kekerasan (KontraS) mengecam kekerasan aparat kepolisian terhadap warga Desa Wadas yang menolak tambang batu andesit.
text Pada Minggu, 3 November 2024, puluhan polisi memasuki desa dan menangkap 23 warga. Sebagian dari mereka dipukul dan diseret ke mobil tahanan.
text Atas peristiwa tersebut, kami mendesak:
text Kepala Kepolisian Daerah Jawa Tengah membebaskan seluruh warga yang ditangkap;
text Komnas HAM menyelidiki dugaan pelanggaran hak asasi manusia di Desa Wadas.

=== a WordPress paper of a region: views, sharing, likes, related posts by a plugin
<html lang="id"><head><title>Bupati Copot Kepala Dinas Usai Jembatan Ambruk - Kabar Seberang</title><meta property="og:title" content="Bupati Copot Kepala Dinas Usai Jembatan Ambruk - Kabar Seberang"><meta property="og:site_name" content="Kabar Seberang"><link rel="canonical" href="https://kabarseberang.example/daerah/bupati-copot-kepala-dinas/"><meta property="article:published_time" content="2024-11-04T03:12:45+00:00"><meta name="author" content="redaksi"></head>
<body class="single-post"><header class="site-header"><ul><li><a href="/">Home</a></li><li><a href="/daerah">Daerah</a></li></ul></header><div id="primary"><main><article class="post type-post"><header class="entry-header"><span class="cat-links"><a href="/daerah" rel="category tag">Daerah</a></span><h1 class="entry-title">Bupati Copot Kepala Dinas Usai Jembatan Ambruk</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2024-11-04T10:12:45+07:00">4 November 2024</time></span><span class="byline"> oleh <span class="author vcard"><a class="url fn n" href="/author/redaksi/">redaksi</a></span></span></div></header>
<figure class="post-thumbnail"><img src="j.jpg"></figure><div class="entry-content"><p><strong>Kabar Seberang, Tanjung Selor</strong> &#8211; Bupati Bulungan mencopot kepala dinas pekerjaan umum setelah jembatan di Desa Antutan ambruk pada Sabtu.</p>
<p>Dua warga terluka saat jembatan itu ambruk. Jembatan tersebut baru selesai dibangun empat bulan lalu dengan biaya Rp 6,2 miliar.</p>
<div class="code-block code-block-1"><div style="text-align:center">- Advertisement -</div></div>
<p>&#8220;Saya minta inspektorat memeriksa semua berkasnya,&#8221; kata bupati di kantornya, Senin (4/11).</p>
<p>Kontraktor berjanji memperbaiki jembatan itu atas biaya sendiri. <em>(kbs/02)</em></p>
<div class="post-views content-post post-31337 entry-meta"><span class="post-views-icon dashicons"></span> <span class="post-views-label">Post Views:</span> <span class="post-views-count">245</span></div>
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">Bagikan ini:</h3><ul><li><a>Klik untuk berbagi di Twitter(Membuka di jendela yang baru)</a></li><li><a>Klik untuk membagikan di Facebook(Membuka di jendela yang baru)</a></li></ul></div></div>
<div class="sharedaddy sd-like"><h3 class="sd-title">Menyukai ini:</h3><span>Suka</span> <span class="loading">Memuat...</span></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Terkait</em></h3></div></div>
<footer class="entry-footer"><span class="tags-links">Tag: <a href="/tag/bulungan" rel="tag">Bulungan</a>, <a href="/tag/jembatan" rel="tag">jembatan</a></span></footer></article>
<nav class="post-navigation"><a rel="prev">Harga Beras Naik di Pasar Induk</a><a rel="next">Nelayan Temukan Bangkai Paus</a></nav>
<div id="comments"><h3 id="reply-title">Tinggalkan Balasan <small><a>Batalkan balasan</a></small></h3><p>Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *</p></div></main></div></body></html>
---
title Bupati Copot Kepala Dinas Usai Jembatan Ambruk
outlet kabarseberang.example
lang id
published 2024-11-04T03:12:45+00:00
section Daerah
tag Bulungan
tag jembatan
text Bupati Bulungan mencopot kepala dinas pekerjaan umum setelah jembatan di Desa Antutan ambruk pada Sabtu.
text Dua warga terluka saat jembatan itu ambruk. Jembatan tersebut baru selesai dibangun empat bulan lalu dengan biaya Rp 6,2 miliar.
text “Saya minta inspektorat memeriksa semua berkasnya,” kata bupati di kantornya, Senin (4/11).
text Kontraktor berjanji memperbaiki jembatan itu atas biaya sendiri.

=== a Blogspot page: a body with breaks, posted by, labels, older posts
<html><head><title>Warta Pesisir: Nelayan Tolak Reklamasi Teluk</title><meta content="blogger" name="generator"><link rel="canonical" href="https://wartapesisir.blogspot.example/2024/11/nelayan-tolak-reklamasi-teluk.html"><meta property="og:title" content="Nelayan Tolak Reklamasi Teluk"></head>
<body><div class="header"><h1 class="title"><a href="/">Warta Pesisir</a></h1><p class="description">Suara orang pantai</p></div><div id="main"><h2 class="date-header"><span>Senin, 04 November 2024</span></h2>
<div class="post hentry"><h3 class="post-title entry-title">Nelayan Tolak Reklamasi Teluk</h3><div class="post-body entry-content"><div class="separator"><img src="n.jpg"></div>Kendari, Warta Pesisir - Ratusan nelayan berunjuk rasa di kantor gubernur Sulawesi Tenggara menolak reklamasi teluk, Senin (4/11).<br><br>Mereka membawa jaring dan perahu kecil. Ketua serikat nelayan mengatakan reklamasi mematikan mata pencaharian 1.200 keluarga.<br><br>"Laut ini bukan untuk dijual," kata ketua serikat itu dalam orasinya.<br><br>Gubernur tidak menemui massa. Asisten pemerintahan berjanji meneruskan tuntutan nelayan kepada gubernur dan dewan.<br><br>Polisi menjaga unjuk rasa itu dengan 80 petugas, dan massa bubar pada sore hari.<br><br>(red)<div style="clear:both"></div></div>
<div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Diposting oleh <span class="fn">Laode Arman</span></span> <span class="post-timestamp">di <a href="#"><abbr class="published" title="2024-11-04T16:20:00+08:00">16.20</abbr></a></span></div><div class="post-footer-line"><span class="post-labels">Label: <a href="/search/label/nelayan" rel="tag">nelayan</a>, <a href="/search/label/reklamasi" rel="tag">reklamasi</a></span></div></div></div>
<div class="comments"><h4>Tidak ada komentar:</h4><p><a href="#">Posting Komentar</a></p></div><div class="blog-pager"><a>Posting Lebih Baru</a><a>Posting Lama</a><a>Beranda</a></div></div></body></html>
---
title Nelayan Tolak Reklamasi Teluk
outlet wartapesisir.blogspot.example
lang id
published 2024-11-04
tag nelayan
tag reklamasi
author Laode Arman
text Ratusan nelayan berunjuk rasa di kantor gubernur Sulawesi Tenggara menolak reklamasi teluk, Senin (4/11).
text Mereka membawa jaring dan perahu kecil. Ketua serikat nelayan mengatakan reklamasi mematikan mata pencaharian 1.200 keluarga.
text "Laut ini bukan untuk dijual," kata ketua serikat itu dalam orasinya.
text Gubernur tidak menemui massa. Asisten pemerintahan berjanji meneruskan tuntutan nelayan kepada gubernur dan dewan.
text Polisi menjaga unjuk rasa itu dengan 80 petugas, dan massa bubar pada sore hari.

=== mongabay: stars and a link to another story close the text
<html lang="id"><head><title>Tambang Nikel Cemari Sungai di Halmahera - Mongabay.co.id</title><meta property="og:title" content="Tambang Nikel Cemari Sungai di Halmahera"><meta property="og:site_name" content="Mongabay.co.id"><link rel="canonical" href="https://mongabay.co.id/2024/11/04/tambang-nikel-cemari-sungai-di-halmahera/"><meta property="article:published_time" content="2024-11-04T01:00:10+00:00"></head>
<body><nav><a href="/">Beranda</a><a href="/hutan">Hutan</a></nav><main><div class="article-headline"><h1>Tambang Nikel Cemari Sungai di Halmahera</h1><div class="about-author">by <a href="/by/ajid">Mahmud Ichi</a> on 4 November 2024</div></div>
<article class="inner-container"><p>Air Sungai Sagea di Halmahera Tengah keruh kecokelatan. Warga menduga lumpur berasal dari tambang nikel di hulu sungai.</p>
<div class="wp-caption"><img src="s.jpg"><p class="wp-caption-text">Sungai Sagea yang keruh. Foto: Mahmud Ichi/Mongabay Indonesia</p></div>
<p>Dinas lingkungan hidup mengambil contoh air pada 1 November. Hasilnya menunjukkan kadar kromium di atas baku mutu.</p>
<p>&#8220;Kami tidak bisa lagi minum air sungai,&#8221; kata Adlun Fikri, juru bicara gerakan warga.</p>
<p><strong>Baca juga: <a href="/x">Nasib Pulau Kecil di Tengah Tambang</a></strong></p>
<p>Perusahaan membantah mencemari sungai. Mereka mengatakan kolam pengendap bekerja baik.</p>
<p style="text-align:center">******</p><p><a href="/y"><strong>Mereka yang Bertahan di Lingkar Tambang</strong></a></p></article>
<div class="article-credit"><p>Credits</p><a href="/editor/1">Sapariah Saturi</a> Editor</div><div class="topics"><h4>Topik</h4><a href="/topic/nikel">nikel</a><a href="/topic/sungai">sungai</a></div></main></body></html>
---
title Tambang Nikel Cemari Sungai di Halmahera
outlet mongabay.co.id
lang id
published 2024-11-04T01:00:10+00:00
tag nikel
tag sungai
author Mahmud Ichi
caption Sungai Sagea yang keruh.
text Air Sungai Sagea di Halmahera Tengah keruh kecokelatan. Warga menduga lumpur berasal dari tambang nikel di hulu sungai.
text Dinas lingkungan hidup mengambil contoh air pada 1 November. Hasilnya menunjukkan kadar kromium di atas baku mutu.
text “Kami tidak bisa lagi minum air sungai,” kata Adlun Fikri, juru bicara gerakan warga.
text Perusahaan membantah mencemari sungai. Mereka mengatakan kolam pengendap bekerja baik.

=== bernama: the agency's mark before and behind the text
% lang: ms
<html lang="ms"><head><title>BERNAMA - Anwar Tiba di Kaherah untuk Lawatan Rasmi</title><meta property="og:title" content="BERNAMA - Anwar Tiba di Kaherah untuk Lawatan Rasmi"><meta property="og:site_name" content="BERNAMA"><link rel="canonical" href="https://www.bernama.com/bm/dunia/news.php?id=2359123"></head>
<body><div class="navbar"><a href="/bm/am">Am</a><a href="/bm/dunia">Dunia</a><a href="/bm/sukan">Sukan</a></div><div class="container"><div class="breadcrumb"><a href="/bm">Utama</a><a href="/bm/dunia">Dunia</a></div><h1 class="h2">Anwar Tiba di Kaherah untuk Lawatan Rasmi</h1><div class="text-muted">09/11/2024 11:05 AM</div>
<div class="text-dark"><p>KAHERAH, 9 Nov (Bernama) -- Perdana Menteri Datuk Seri Anwar Ibrahim tiba di ibu negara Mesir hari ini bagi lawatan rasmi selama empat hari.</p>
<p>Pesawat khas yang membawa Perdana Menteri mendarat di Lapangan Terbang Antarabangsa Kaherah pada 4.10 pagi waktu tempatan.</p>
<p>Anwar dijadual bertemu Presiden Abdel Fattah El-Sisi bagi membincangkan keadaan di Gaza dan hubungan dagang kedua-dua negara.</p>
<p>Beliau turut akan menyampaikan syarahan umum di Universiti Al-Azhar sebelum pulang ke Kuala Lumpur.</p>
<p>-- BERNAMA</p></div>
<div class="bernama-info"><p>BERNAMA menyediakan informasi dan berita terkini yang sahih dan komprehensif. Ikuti kami di: Facebook, X dan Instagram</p></div>
<h4>BERITA LAIN</h4><ul><li><a href="/bm/1">Banjir: Mangsa di Kelantan Meningkat Pagi Ini</a></li></ul></div></body></html>
---
title Anwar Tiba di Kaherah untuk Lawatan Rasmi
outlet bernama.com
lang ms
published 2024-11-09T11:05:00+08:00
section Dunia
text Perdana Menteri Datuk Seri Anwar Ibrahim tiba di ibu negara Mesir hari ini bagi lawatan rasmi selama empat hari.
text Pesawat khas yang membawa Perdana Menteri mendarat di Lapangan Terbang Antarabangsa Kaherah pada 4.10 pagi waktu tempatan.
text Anwar dijadual bertemu Presiden Abdel Fattah El-Sisi bagi membincangkan keadaan di Gaza dan hubungan dagang kedua-dua negara.
text Beliau turut akan menyampaikan syarahan umum di Universiti Al-Azhar sebelum pulang ke Kuala Lumpur.

=== utusan: a place with a colon, the paper's mark at the end, "Oleh" above
% lang: ms
<html lang="ms"><head><title>Nelayan Pulau Pinang bantah tambakan laut - Utusan Malaysia</title><meta property="og:title" content="Nelayan Pulau Pinang bantah tambakan laut - Utusan Malaysia"><meta property="og:site_name" content="Utusan Malaysia"><link rel="canonical" href="https://www.utusan.com.my/nasional/2024/11/nelayan-pulau-pinang-bantah-tambakan-laut/"><meta property="article:published_time" content="2024-11-04T02:20:00+00:00"></head>
<body><ul class="menu"><li><a href="/nasional">Nasional</a></li><li><a href="/ekonomi">Ekonomi</a></li></ul><article><h1 class="jeg_post_title">Nelayan Pulau Pinang bantah tambakan laut</h1><div class="jeg_meta_author">Oleh <a href="/author/siti">SITI NUR MAS ERAH</a></div><div class="jeg_meta_date">4 November 2024, 10:20 am</div>
<div class="jeg_featured"><p class="wp-caption-text">NELAYAN berhimpun di Jeti Bayan Lepas. - UTUSAN/IQBAL HAMDAN</p></div>
<div class="content-inner"><p><strong>GEORGE TOWN:</strong> Kira-kira 300 nelayan berhimpun di Jeti Bayan Lepas bagi membantah projek tambakan laut yang didakwa menjejaskan hasil tangkapan mereka.</p>
<p>Pengerusi persatuan nelayan berkata, hasil tangkapan merosot 60 peratus sejak kerja tambakan bermula tahun lalu.</p>
<div class="jeg_ad">IKLAN</div>
<p>Katanya, kerajaan negeri perlu membayar pampasan yang setimpal kepada semua nelayan yang terjejas.</p>
<p>Polis mengawal perhimpunan itu yang bersurai dengan aman pada tengah hari. - UTUSAN</p></div>
<div class="jeg_post_tags"><span>Tags:</span> <a href="/tag/nelayan" rel="tag">nelayan</a></div></article></body></html>
---
title Nelayan Pulau Pinang bantah tambakan laut
outlet utusan.com.my
lang ms
published 2024-11-04T10:20:00+08:00
section Nasional
tag nelayan
author SITI NUR MAS ERAH
caption NELAYAN berhimpun di Jeti Bayan Lepas.
text Kira-kira 300 nelayan berhimpun di Jeti Bayan Lepas bagi membantah projek tambakan laut yang didakwa menjejaskan hasil tangkapan mereka.
text Pengerusi persatuan nelayan berkata, hasil tangkapan merosot 60 peratus sejak kerja tambakan bermula tahun lalu.
text Katanya, kerajaan negeri perlu membayar pampasan yang setimpal kepada semua nelayan yang terjejas.
text Polis mengawal perhimpunan itu yang bersurai dengan aman pada tengah hari.

=== sinar harian: a place in capitals with a dash, advice to read elsewhere
% lang: ms
<html lang="ms"><head><title>SPRM tahan dua pegawai kanan kerajaan</title><meta property="og:title" content="SPRM tahan dua pegawai kanan kerajaan"><meta property="og:site_name" content="Sinarharian"><link rel="canonical" href="https://www.sinarharian.com.my/article/695123/berita/semasa/sprm-tahan-dua-pegawai-kanan-kerajaan"><script type="application/ld+json">{"@type":"NewsArticle","headline":"SPRM tahan dua pegawai kanan kerajaan","datePublished":"2024-11-04T14:08:00+08:00","author":{"@type":"Person","name":"NURUL HIDAYAH HAMID"},"publisher":{"@type":"Organization","name":"Sinar Harian"}}</script></head>
<body><header><a href="/">Utama</a><a href="/semasa">Semasa</a></header><div class="article-detail"><h1>SPRM tahan dua pegawai kanan kerajaan</h1><div class="writer">NURUL HIDAYAH HAMID</div><div class="time">04 November 2024 02:08pm</div>
<div class="main-image"><img src="s.jpg"><div class="caption">Gambar hiasan</div></div>
<div class="article-body"><p><strong>PUTRAJAYA</strong> - Suruhanjaya Pencegahan Rasuah Malaysia (SPRM) menahan dua pegawai kanan kerajaan kerana disyaki menerima rasuah RM1.5 juta.</p>
<p>Kedua-dua mereka ditahan ketika hadir memberi keterangan di Ibu Pejabat SPRM pada jam 10 pagi.</p>
<div class="also"><p><strong>Artikel Berkaitan:</strong></p><ul><li><a href="/b">SPRM geledah pejabat syarikat kontraktor</a></li></ul></div>
<p>Ketua Pesuruhjaya SPRM, Tan Sri Azam Baki mengesahkan tangkapan itu dan berkata siasatan masih berjalan.</p>
<p>Suspek akan dibawa ke Mahkamah Majistret pagi esok bagi mendapatkan perintah reman.</p>
<p>Ikuti juga Facebook, Instagram &amp; Telegram Sinar Harian untuk lebih banyak berita.</p></div></div></body></html>
---
title SPRM tahan dua pegawai kanan kerajaan
outlet sinarharian.com.my
lang ms
published 2024-11-04T14:08:00+08:00
author NURUL HIDAYAH HAMID
text Suruhanjaya Pencegahan Rasuah Malaysia (SPRM) menahan dua pegawai kanan kerajaan kerana disyaki menerima rasuah RM1.5 juta.
text Kedua-dua mereka ditahan ketika hadir memberi keterangan di Ibu Pejabat SPRM pada jam 10 pagi.
text Ketua Pesuruhjaya SPRM, Tan Sri Azam Baki mengesahkan tangkapan itu dan berkata siasatan masih berjalan.
text Suspek akan dibawa ke Mahkamah Majistret pagi esok bagi mendapatkan perintah reman.
