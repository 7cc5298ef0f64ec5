Press releases, offices, organisations, small media, Malay houses and more shapes of large ones: pages in the shapes in which they publish. Words of our own.

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

=== kompas, for phones: amp-img, an offer of an app and a channel within the text
<html amp lang="id"><head><title>Menlu: Indonesia Tak Ikut Blok Mana Pun</title><link rel="canonical" href="https://nasional.kompas.com/read/2024/11/04/13050011/menlu-indonesia-tak-ikut-blok-mana-pun"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Menlu: Indonesia Tak Ikut Blok Mana Pun","datePublished":"2024-11-04T13:05:00+07:00","author":[{"@type":"Person","name":"Dian Erika"},{"@type":"Person","name":"Krisiandi"}]}</script></head>
<body><amp-sidebar id="sb"><ul><li><a href="/">News</a></li><li><a href="/tren">Tren</a></li></ul></amp-sidebar><div class="read__header"><h1 class="read__title">Menlu: Indonesia Tak Ikut Blok Mana Pun</h1><div class="read__time">Kompas.com, 4 November 2024, 13:05 WIB</div></div>
<div class="read__credit"><div class="read__credit__item"><span>Dian Erika</span><span>Penulis</span></div><div class="read__credit__item"><span>Krisiandi</span><span>Editor</span></div></div>
<amp-img src="a.jpg"></amp-img><div class="photo__caption">Menteri Luar Negeri Sugiono di Gedung Pancasila, Jakarta, Senin (4/11/2024).(KOMPAS.com/DIAN ERIKA)</div>
<div class="read__content"><p><strong>JAKARTA, KOMPAS.com</strong> - Menteri Luar Negeri Sugiono menegaskan bahwa Indonesia tidak akan ikut blok mana pun meski berminat bergabung dengan BRICS.</p>
<p>Menurut Sugiono, politik luar negeri bebas aktif tetap dijalankan. Indonesia juga melanjutkan proses masuk OECD.</p>
<amp-ad type="doubleclick"></amp-ad>
<div class="kompas-app"><p>Dapatkan informasi, inspirasi dan insight di email kamu. Daftarkan email</p></div>
<p>"Kita bersahabat dengan semua negara," ujar Sugiono dalam jumpa pers di Jakarta, Senin (4/11/2024).</p>
<p><em>Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kompas.com WhatsApp Channel : <a href="#">https://www.whatsapp.com/channel/1</a>. Pastikan kamu sudah install aplikasi WhatsApp ya.</em></p></div>
<div class="tag"><a href="/tag/brics">brics</a><a href="/tag/sugiono">Sugiono</a></div></body></html>
---
title Menlu: Indonesia Tak Ikut Blok Mana Pun
outlet kompas.com
lang id
published 2024-11-04T13:05:00+07:00
section Nasional
tag brics
tag Sugiono
writer Dian Erika
editor Krisiandi
caption Menteri Luar Negeri Sugiono di Gedung Pancasila, Jakarta, Senin (4/11/2024).
text Menteri Luar Negeri Sugiono menegaskan bahwa Indonesia tidak akan ikut blok mana pun meski berminat bergabung dengan BRICS.
text Menurut Sugiono, politik luar negeri bebas aktif tetap dijalankan. Indonesia juga melanjutkan proses masuk OECD.
text "Kita bersahabat dengan semua negara," ujar Sugiono dalam jumpa pers di Jakarta, Senin (4/11/2024).

=== tribun, a paper of a region: a report's line, links in bold, pages in a list
<html><head><title>Warga Sleman Tolak Tambang Pasir - Halaman 1 - Tribunjogja.com</title><meta property="og:title" content="Warga Sleman Tolak Tambang Pasir - Tribunjogja.com"><meta property="og:site_name" content="Tribun Jogja"><link rel="canonical" href="https://jogja.tribunnews.com/2024/11/04/warga-sleman-tolak-tambang-pasir"></head>
<body><div id="header"><ul><li><a href="/">Home</a></li><li><a href="/diy">DI Yogyakarta</a></li><li><a href="/jawa">Jawa</a></li></ul></div><div id="article"><h1 class="f50 black2 f400 crimson" id="arttitle">Warga Sleman Tolak Tambang Pasir</h1>
<div class="mt10"><time><span>Senin, 4 November 2024 19:21 WIB</span></time><div id="penulis">Penulis: <a>Ahmad Syarifudin</a></div><div id="editor">Editor: <a>Yoseph Hary</a></div></div>
<div id="artimg"><img src="t.jpg"><div class="arial f12 pt5 grey2">TRIBUNJOGJA.COM/Ahmad Syarifudin</div><div class="arial f12 pt5">TOLAK TAMBANG - Warga membentangkan spanduk di tepi Kali Progo, Senin (4/11/2024).</div></div>
<div class="side-article txt-article multi-fontsize"><p><em>Laporan Reporter Tribun Jogja, Ahmad Syarifudin</em></p>
<p><strong>TRIBUNJOGJA.COM, SLEMAN</strong> - Warga Minggir, Sleman, menolak tambang pasir dengan alat berat di Kali Progo.</p>
<p>Mereka khawatir tambang merusak tanggul dan jembatan. Warga sudah melapor ke bupati dan gubernur.</p>
<p class="baca">Baca juga: <a href="/b">Longsor di Gunungkidul, Satu Rumah Rusak</a></p>
<p>"Kami minta izin tambang dicabut," kata ketua paguyuban warga, Senin.</p>
<p>Perwakilan perusahaan mengatakan izin mereka lengkap dan bersedia berdialog dengan warga.</p>
<p>( <strong>Tribunjogja.com</strong> )</p></div>
<div class="paging"><span>Halaman <strong>1</strong>/<strong>2</strong></span><ul><li><a class="active">1</a></li><li><a href="?page=2">2</a></li><li><a href="?page=2">Selanjutnya</a></li><li><a href="?page=all">Semua</a></li></ul></div>
<div class="mb10 f16 ln24 mb10 mt5"><span>Tags:</span> <h5 class="tagcloud3"><a class="rd2" href="/tag/sleman">Sleman</a></h5><h5 class="tagcloud3"><a href="/tag/tambang-pasir">tambang pasir</a></h5></div>
<div class="fbcom"><h3>Baca Juga</h3><ul><li><a href="/1">Harga Emas Hari Ini Turun Lagi</a></li></ul></div></div></body></html>
---
title Warga Sleman Tolak Tambang Pasir
outlet jogja.tribunnews.com
lang id
published 2024-11-04T19:21:00+07:00
tag Sleman
tag tambang pasir
writer Ahmad Syarifudin
editor Yoseph Hary
caption TOLAK TAMBANG - Warga membentangkan spanduk di tepi Kali Progo, Senin (4/11/2024).
warning the text is page 1 of 2; the whole: https://jogja.tribunnews.com/2024/11/04/warga-sleman-tolak-tambang-pasir?page=all
text Warga Minggir, Sleman, menolak tambang pasir dengan alat berat di Kali Progo.
text Mereka khawatir tambang merusak tanggul dan jembatan. Warga sudah melapor ke bupati dan gubernur.
text "Kami minta izin tambang dicabut," kata ketua paguyuban warga, Senin.
text Perwakilan perusahaan mengatakan izin mereka lengkap dan bersedia berdialog dengan warga.

=== detik, pages with names: a list of pages, a call to go on, the video's teaser
<html><head><title>Jejak Kapal Perang Asing di Natuna</title><meta name="dtk:author" content="Wildan Noviansah"><meta name="dtk:publishdate" content="2024/11/04 17:05:00"><meta property="og:site_name" content="detiknews"><link rel="canonical" href="https://news.detik.com/berita/d-7621111/jejak-kapal-perang-asing-di-natuna"></head>
<body><article class="detail"><h1 class="detail__title">Jejak Kapal Perang Asing di Natuna</h1><div class="detail__author">Wildan Noviansah - <span>detikNews</span></div><div class="detail__date">Senin, 04 Nov 2024 17:05 WIB</div>
<figure class="detail__media-image"><img src="n.jpg"><figcaption class="detail__media-caption">Kapal penjaga pantai (dok. Bakamla)</figcaption></figure>
<div class="detail__body-text itp_bodycontent"><div class="detail__anchor"><div class="detail__anchor-title">Daftar Isi</div><ul><li><a href="#a">Kapal Terlihat Tiga Kali</a></li><li><a href="#b">Respons TNI AL</a></li></ul></div><strong>Jakarta</strong> - <p>Kapal perang asing tiga kali terlihat di Laut Natuna Utara dalam sebulan terakhir. Badan Keamanan Laut mengusir kapal itu dengan dua kapal patroli.</p>
<h2 id="a">Kapal Terlihat Tiga Kali</h2><p>Kepala Bakamla mengatakan kapal itu masuk wilayah yurisdiksi Indonesia tanpa izin. Awak kapal mengaku sedang berpatroli.</p>
<p>"Kami sampaikan lewat radio bahwa ini zona kami," ujar Kepala Bakamla kepada wartawan, Senin (4/11/2024).</p>
<p><strong>Simak Video 'Detik-detik Kapal Asing Diusir dari Natuna':</strong></p><p>[Gambas:Video 20detik]</p>
<h2 id="b">Respons TNI AL</h2><p>TNI AL menyiagakan dua kapal perang di Natuna. Kementerian Luar Negeri memanggil duta besar negara tersebut.</p>
<p><em>Baca halaman selanjutnya.</em></p></div>
<div class="detail__long-nav"><a href="?single=1" class="btn">Lihat semua</a> <div class="detail__multiple"><a class="detail__anchor-numb selected">1</a><a class="detail__anchor-numb" href="/berita/d-7621111/jejak-kapal-perang-asing-di-natuna/2">2</a><a href="/berita/d-7621111/jejak-kapal-perang-asing-di-natuna/2">Selanjutnya</a></div></div>
<div class="detail__body-tag"><a href="/tag/natuna">natuna</a><a href="/tag/bakamla">bakamla</a></div></article></body></html>
---
title Jejak Kapal Perang Asing di Natuna
outlet detik.com
lang id
published 2024-11-04T17:05:00+07:00
tag natuna
tag bakamla
author Wildan Noviansah
caption Kapal penjaga pantai
warning the text is page 1 of 2; the whole: https://news.detik.com/berita/d-7621111/jejak-kapal-perang-asing-di-natuna?single=1
text Kapal perang asing tiga kali terlihat di Laut Natuna Utara dalam sebulan terakhir. Badan Keamanan Laut mengusir kapal itu dengan dua kapal patroli.
text Kapal Terlihat Tiga Kali
text Kepala Bakamla mengatakan kapal itu masuk wilayah yurisdiksi Indonesia tanpa izin. Awak kapal mengaku sedang berpatroli.
text "Kami sampaikan lewat radio bahwa ini zona kami," ujar Kepala Bakamla kepada wartawan, Senin (4/11/2024).
text Respons TNI AL
text TNI AL menyiagakan dua kapal perang di Natuna. Kementerian Luar Negeri memanggil duta besar negara tersebut.

=== antara, a paper of a region: a caption with its day, a link between, names and a mark below
<html><head><title>Gubernur Papua minta warga tenang setelah baku tembak - ANTARA News Papua</title><meta property="og:title" content="Gubernur Papua minta warga tenang setelah baku tembak - ANTARA News Papua"><meta property="og:site_name" content="Antara News Papua"><link rel="canonical" href="https://papua.antaranews.com/berita/741234/gubernur-papua-minta-warga-tenang-setelah-baku-tembak"><meta property="article:published_time" content="Mon, 04 Nov 2024 14:20:11 +0700"></head>
<body><header><ul><li><a href="/">Home</a></li><li><a href="/papua">Papua</a></li></ul></header><div class="main-content"><article class="post-wrapper clearfix"><header class="post-header"><h1 class="post-title">Gubernur Papua minta warga tenang setelah baku tembak</h1><p class="simple-share"><span class="article-date"><i></i> Senin, 4 November 2024 14:20 WIB</span></p></header>
<figure class="image-overlay"><img src="a.jpg"></figure><p class="image-caption">Gubernur Papua berbicara kepada wartawan di Jayapura. (ANTARA/Alfian Rumagit)</p>
<div class="post-content clearfix">Jayapura (ANTARA) - Gubernur Papua meminta warga tetap tenang setelah baku tembak antara aparat dan kelompok bersenjata di Distrik Sugapa, Intan Jaya.<br><br>"Serahkan kepada aparat keamanan," kata gubernur di Jayapura, Senin.<br><br><span class="baca-juga"><b>Baca juga: <a href="/b">Dua prajurit terluka di Intan Jaya</a></b></span><br>Baku tembak terjadi pada Minggu (3/11) sore dan berlangsung satu jam. Dua prajurit terluka dan dibawa ke Timika.<br><br>Bupati Intan Jaya menambahkan 200 warga mengungsi ke gereja dan balai kampung.<br><br><br><p class="text-muted mt10 small">Pewarta : <a href="/p">Qadri Pratiwi</a><br>Editor : <a href="/e">Evarianus Supar</a><br>COPYRIGHT &copy; ANTARA 2024</p></div>
<div class="tags"><a href="/tag/intan-jaya">intan jaya</a><a href="/tag/papua">papua</a></div></article><section><h4>Berita Terkait</h4><div><h5><a href="/1">Polda Papua kirim pasukan tambahan</a></h5></div></section></div></body></html>
---
title Gubernur Papua minta warga tenang setelah baku tembak
outlet papua.antaranews.com
lang id
published 2024-11-04T14:20:11+07:00
tag intan jaya
reporter Qadri Pratiwi
editor Evarianus Supar
caption Gubernur Papua berbicara kepada wartawan di Jayapura.
text Gubernur Papua meminta warga tetap tenang setelah baku tembak antara aparat dan kelompok bersenjata di Distrik Sugapa, Intan Jaya.
text "Serahkan kepada aparat keamanan," kata gubernur di Jayapura, Senin.
text Baku tembak terjadi pada Minggu (3/11) sore dan berlangsung satu jam. Dua prajurit terluka dan dibawa ke Timika.
text Bupati Intan Jaya menambahkan 200 warga mengungsi ke gereja dan balai kampung.

=== antara in print: no markup but lines, the address below
<html><head><title>Kemlu pulangkan 40 WNI dari Suriah</title></head><body onload="window.print()"><div class="print"><p><img src="logo.png" alt="ANTARA News"></p><h2>Kemlu pulangkan 40 WNI dari Suriah</h2><p><small>Senin, 4 November 2024 20:11 WIB</small></p>
<div>Jakarta (ANTARA) - Kementerian Luar Negeri memulangkan 40 warga negara Indonesia dari Suriah melalui Beirut.<br/><br/>Mereka tiba di Bandara Soekarno-Hatta, Tangerang, pada Senin siang dan langsung diperiksa kesehatannya.<br/><br/>"Sebagian besar adalah pekerja rumah tangga yang habis kontrak," kata Direktur Pelindungan WNI Judha Nugraha.<br/><br/>Judha mengatakan masih ada 950 warga Indonesia di Suriah. Kedutaan di Damaskus terus mendata mereka.<br/><br/>Pewarta: Yashinta Difa<br/>Editor: Rahmad Nasution<br/>Copyright &copy; ANTARA 2024</div>
<p>Sumber: https://www.antaranews.com/berita/4441234/kemlu-pulangkan-40-wni-dari-suriah</p></div></body></html>
---
title Kemlu pulangkan 40 WNI dari Suriah
outlet antaranews.com
lang id
published 2024-11-04T20:11:00+07:00
reporter Yashinta Difa
editor Rahmad Nasution
text Kementerian Luar Negeri memulangkan 40 warga negara Indonesia dari Suriah melalui Beirut.
text Mereka tiba di Bandara Soekarno-Hatta, Tangerang, pada Senin siang dan langsung diperiksa kesehatannya.
text "Sebagian besar adalah pekerja rumah tangga yang habis kontrak," kata Direktur Pelindungan WNI Judha Nugraha.
text Judha mengatakan masih ada 950 warga Indonesia di Suriah. Kedutaan di Damaskus terus mendata mereka.

=== liputan6: parts of a story one below the other, a note on fact checks, share buttons within
<html><head><title>Korban Erupsi Lewotobi Bertambah - Regional Liputan6.com</title><meta property="og:title" content="Korban Erupsi Lewotobi Bertambah"><meta property="og:site_name" content="liputan6.com"><link rel="canonical" href="https://www.liputan6.com/regional/read/5774123/korban-erupsi-lewotobi-bertambah"><script type="application/ld+json">[{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"name":"Home"}},{"@type":"ListItem","position":2,"item":{"name":"Regional"}}]},{"@type":"NewsArticle","headline":"Korban Erupsi Lewotobi Bertambah","datePublished":"2024-11-04T09:30:00+07:00","author":[{"@type":"Person","name":"Ola Keda"}]}]</script></head>
<body><div class="navbar"><a href="/news">News</a></div><article class="main read-page--core-article"><header><h1 class="read-page--header--title">Korban Erupsi Lewotobi Bertambah</h1><p class="read-page--header--author"><a><span class="read-page--header--author__name">Ola Keda</span></a><time class="read-page--header--author__datetime" datetime="2024-11-04 09:30:00">04 Nov 2024, 09:30 WIB</time></p></header>
<figure><img src="l.jpg"><figcaption class="read-page--photo-gallery--item__caption">Warga mengungsi dari lereng Gunung Lewotobi Laki-laki. (Liputan6.com/Ola Keda)<a>Perbesar</a></figcaption></figure>
<div class="article-content-body"><div class="article-content-body__item-page" data-page="1"><div class="article-content-body__item-content"><p><b>Liputan6.com, Flores Timur -</b> Korban tewas akibat erupsi Gunung Lewotobi Laki-laki bertambah menjadi sepuluh orang, kata badan penanggulangan bencana daerah.</p><div class="advertisement-placeholder"><p class="advertisement-text">Advertisement</p></div>
<p>Batu pijar menimpa rumah warga di enam desa. Ribuan orang mengungsi ke Kecamatan Titehena dan Larantuka.</p><div class="baca-juga-collections"><h4 class="baca-juga-collections__header">Baca Juga</h4><ul><li class="baca-juga-collections__item"><a href="/1">Gunung Lewotobi Meletus Lagi, Abu Capai 2.000 Meter</a></li></ul></div></div></div>
<div class="article-content-body__item-page" data-page="2"><h2 class="article-content-body__item-title">Bantuan Mulai Datang</h2><div class="article-content-body__item-content"><p>Bantuan makanan dan tenda dari kota Maumere sudah tiba di tempat pengungsian. Menteri Sosial dijadwalkan datang pada Selasa.</p><p>"Kami masih butuh masker dan air bersih," kata penjabat bupati.</p></div></div>
<div class="article-content-body__item-page" data-page="3"><div class="article-content-body__item-content"><p>Saksikan Video Pilihan Berikut Ini:</p><p>* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor Cek Fakta Liputan6.com 0811 9787 670 hanya dengan ketik kata kunci yang diinginkan.</p></div></div></div>
<div class="tags--snippet"><ul class="tags--snippet__list"><li class="tags--snippet__item"><a class="tags--snippet__link" href="/tag/lewotobi"><span class="tags--snippet__name">Lewotobi</span></a></li></ul></div></article>
<div class="related"><h4>Produksi Liputan6.com</h4><a href="/2">Live Streaming: Kabar Terkini</a></div></body></html>
---
title Korban Erupsi Lewotobi Bertambah
outlet liputan6.com
lang id
published 2024-11-04T09:30:00+07:00
section Regional
tag Lewotobi
author Ola Keda
caption Warga mengungsi dari lereng Gunung Lewotobi Laki-laki.
text Korban tewas akibat erupsi Gunung Lewotobi Laki-laki bertambah menjadi sepuluh orang, kata badan penanggulangan bencana daerah.
text Batu pijar menimpa rumah warga di enam desa. Ribuan orang mengungsi ke Kecamatan Titehena dan Larantuka.
text Bantuan Mulai Datang
text Bantuan makanan dan tenda dari kota Maumere sudah tiba di tempat pengungsian. Menteri Sosial dijadwalkan datang pada Selasa.
text "Kami masih butuh masker dan air bersih," kata penjabat bupati.

=== republika: paragraphs that are never closed, a list of links, rep and red
<html><head><title>MUI Kecam Pembakaran Masjid di Tepi Barat | Republika Online</title><meta property="og:title" content="MUI Kecam Pembakaran Masjid di Tepi Barat"><meta property="og:site_name" content="Republika Online"><link rel="canonical" href="https://khazanah.republika.co.id/berita/smf123456/mui-kecam-pembakaran-masjid-di-tepi-barat"></head>
<body><div class="navbar"><a href="/">Home</a><a href="/khazanah">Khazanah</a></div><div class="main-content__left"><div class="breadcrumb"><a>Home</a> &gt; <a>Khazanah</a></div><div class="max-card__title"><h1>MUI Kecam Pembakaran Masjid di Tepi Barat</h1></div><div class="date">Senin 04 Nov 2024 16:44 WIB</div><div class="red">Rep: Fuji E Permana/ Red: Erdy Nasrul</div>
<div class="max-card__image"><img src="m.jpg"><div class="caption">Warga memeriksa masjid yang dibakar. Foto: AP/Majdi Mohammed</div></div>
<div class="article-content"><article><p>REPUBLIKA.CO.ID, JAKARTA -- Majelis Ulama Indonesia (MUI) mengecam pembakaran masjid di Tepi Barat oleh pemukim Israel pada Ahad (3/11/2024).<p>Ketua MUI bidang hubungan luar negeri Sudarnoto Abdul Hakim menyebut tindakan itu kejahatan. Ia meminta PBB tidak diam.<p><div class="baca-juga"><span>Baca Juga</span><ul><li><a href="/1">Pemukim Israel Bakar Kebun Zaitun</a></li><li><a href="/2">PBB: Kekerasan Pemukim Naik Dua Kali Lipat</a></li></ul></div><p>&ldquo;Masjid adalah rumah ibadah yang dilindungi,&rdquo; kata Sudarnoto kepada Republika, Senin.<p>Otoritas Palestina mengatakan lima pemukim masuk ke desa itu menjelang subuh dan menyiramkan bensin.<p>Ikuti Whatsapp Channel Republika</article></div>
<div class="tag"><a href="/tag/mui">mui</a><a href="/tag/tepi-barat">tepi barat</a></div><div class="berita-lainnya"><h3>Berita Lainnya</h3><a href="/3">Jadwal Haji Tahun Depan Diumumkan</a></div></div></body></html>
---
title MUI Kecam Pembakaran Masjid di Tepi Barat
outlet republika.co.id
lang id
published 2024-11-04T16:44:00+07:00
section Khazanah
tag mui
tag tepi barat
reporter Fuji E Permana
editor Erdy Nasrul
caption Warga memeriksa masjid yang dibakar.
credit photo AP
text Majelis Ulama Indonesia (MUI) mengecam pembakaran masjid di Tepi Barat oleh pemukim Israel pada Ahad (3/11/2024).
text Ketua MUI bidang hubungan luar negeri Sudarnoto Abdul Hakim menyebut tindakan itu kejahatan. Ia meminta PBB tidak diam.
text “Masjid adalah rumah ibadah yang dilindungi,” kata Sudarnoto kepada Republika, Senin.
text Otoritas Palestina mengatakan lima pemukim masuk ke desa itu menjelang subuh dan menyiramkan bensin.

=== hukumonline: a summary, questions in bold, a notice on the terms
<html><head><title>Putusan MK Soal Ambang Batas: Apa Artinya?</title><meta property="og:title" content="Putusan MK Soal Ambang Batas: Apa Artinya?"><meta property="og:site_name" content="hukumonline.com"><link rel="canonical" href="https://www.hukumonline.com/berita/a/putusan-mk-soal-ambang-batas-lt6728/"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Putusan MK Soal Ambang Batas: Apa Artinya?","datePublished":"2024-11-04T08:00:00+07:00","author":{"@type":"Person","name":"Rofiq Hidayat"}}</script></head>
<body><nav><a href="/">Beranda</a><a href="/berita">Berita</a><a href="/klinik">Klinik</a></nav><main><div class="category">Utama</div><h1>Putusan MK Soal Ambang Batas: Apa Artinya?</h1><h2 class="subtitle">Pembentuk undang-undang diminta menata ulang syarat pencalonan presiden.</h2><div class="author">Oleh:<br>Rofiq Hidayat</div><div class="read">Bacaan <span>4 Menit</span></div>
<figure><img src="h.jpg"><figcaption>Gedung Mahkamah Konstitusi. Foto: RES</figcaption></figure>
<div class="article-body"><p>Mahkamah Konstitusi (MK) menghapus ambang batas pencalonan presiden dalam putusan yang dibacakan pada Senin (4/11).</p><p>Ketua MK Suhartoyo mengatakan ambang batas bertentangan dengan hak politik dan kedaulatan rakyat.</p>
<div class="card-ads"><p>Ingin mengakses artikel ini? Berlangganan mulai dari Rp 50.000. <a>Lihat Paket</a></p></div>
<p>Dua hakim menyampaikan pendapat berbeda. Menurut keduanya, ambang batas adalah kebijakan hukum terbuka.</p><p>Dewan Perwakilan Rakyat akan membahas perubahan undang-undang pemilu pada masa sidang berikutnya.</p></div>
<div class="tags">Tags: <a href="/tag/mk">Mahkamah Konstitusi</a></div><section><h3>Berita Terkait</h3><a href="/1">MK Tolak Uji Materi UU ITE</a></section></main></body></html>
---
title Putusan MK Soal Ambang Batas: Apa Artinya?
outlet hukumonline.com
lang id
published 2024-11-04T08:00:00+07:00
tag Mahkamah Konstitusi
author Rofiq Hidayat
caption Gedung Mahkamah Konstitusi.
credit photo RES
text Pembentuk undang-undang diminta menata ulang syarat pencalonan presiden.
text Mahkamah Konstitusi (MK) menghapus ambang batas pencalonan presiden dalam putusan yang dibacakan pada Senin (4/11).
text Ketua MK Suhartoyo mengatakan ambang batas bertentangan dengan hak politik dan kedaulatan rakyat.
text Dua hakim menyampaikan pendapat berbeda. Menurut keduanya, ambang batas adalah kebijakan hukum terbuka.
text Dewan Perwakilan Rakyat akan membahas perubahan undang-undang pemilu pada masa sidang berikutnya.

=== idn times: points, a list of further reading, an editor's name, the choice of the house
<html><head><title>5 Fakta Penembakan Pelajar di Semarang</title><meta property="og:title" content="5 Fakta Penembakan Pelajar di Semarang"><meta property="og:site_name" content="IDN Times"><link rel="canonical" href="https://www.idntimes.com/news/indonesia/santi-dewi/fakta-penembakan-pelajar-di-semarang"><meta property="article:published_time" content="2024-11-26T10:15:00+07:00"><meta property="article:author" content="Santi Dewi"></head>
<body><header><a href="/news">News</a><a href="/life">Life</a></header><article><h1>5 Fakta Penembakan Pelajar di Semarang</h1><div class="author-name">Santi Dewi</div><div class="date">26 Nov 2024, 10:15 WIB</div><div class="intisari"><h3>Intinya Sih...</h3></div>
<figure><img src="i.jpg"><figcaption>Ilustrasi penembakan (IDN Times/Arief Rahmat)</figcaption></figure>
<div id="article-content"><p><strong>Semarang, IDN Times</strong> - Seorang pelajar tewas ditembak polisi di Semarang, Minggu (24/11/2024). Keluarga menuntut penyelidikan yang terbuka.</p>
<h2>1. Polisi menyebut korban ikut tawuran</h2><p>Kapolrestabes Semarang mengatakan korban ikut tawuran dan menyerang petugas. Keterangan itu dibantah guru dan teman korban.</p>
<div class="read-too"><p>Baca Juga: <a href="/b">Kapolri Janji Tindak Anggota yang Menembak</a></p></div>
<h2>2. Pelaku diperiksa divisi profesi</h2><p>Anggota polisi yang menembak sudah ditahan. Divisi profesi dan pengamanan memeriksa senjata dan rekaman kamera.</p>
<div class="read-too"><p>Baca Juga: <a href="/c">Komnas HAM Turun ke Semarang</a></p></div></div>
<div class="editor">Editor: <a>Jumawan Syahrudin</a></div><div class="topic">Topic: <a href="/tag/semarang">semarang</a></div></article><section><h3>Editor&rsquo;s Picks</h3><a href="/d">7 Tempat Wisata Baru di Bandung</a></section></body></html>
---
title 5 Fakta Penembakan Pelajar di Semarang
outlet idntimes.com
lang id
published 2024-11-26T10:15:00+07:00
author Santi Dewi
editor Jumawan Syahrudin
caption Ilustrasi penembakan
text Seorang pelajar tewas ditembak polisi di Semarang, Minggu (24/11/2024). Keluarga menuntut penyelidikan yang terbuka.
text 1. Polisi menyebut korban ikut tawuran
text Kapolrestabes Semarang mengatakan korban ikut tawuran dan menyerang petugas. Keterangan itu dibantah guru dan teman korban.
text 2. Pelaku diperiksa divisi profesi
text Anggota polisi yang menembak sudah ditahan. Divisi profesi dan pengamanan memeriksa senjata dan rekaman kamera.

=== sindonews: br between, a link in capitals within, initials in capitals of three
<html><head><title>Iran Uji Rudal Baru di Gurun</title><meta property="og:title" content="Iran Uji Rudal Baru di Gurun"><meta property="og:site_name" content="SINDOnews.com"><link rel="canonical" href="https://international.sindonews.com/read/1485123/43/iran-uji-rudal-baru-di-gurun-1730700000"><meta property="article:published_time" content="2024-11-04T13:00:00+07:00"></head>
<body><div class="nav-menu"><a href="/">Home</a></div><article><h1 class="detail-title">Iran Uji Rudal Baru di Gurun</h1><div class="detail-nama-redaksi"><a href="/penulis/1">Muhaimin</a></div><div class="detail-date-artikel">Senin, 04 November 2024 - 13:00 WIB</div><div class="detail-img"><figure><img src="s.jpg"><figcaption>Iran menguji rudal balistik baru. FOTO/REUTERS</figcaption></figure></div>
<div class="detail-desc" id="detail-desc" itemprop="articleBody"><strong>TEHERAN</strong> - Korps Garda Revolusi Iran menguji rudal balistik baru di gurun bagian tengah negara itu, kata televisi pemerintah, Senin.<br><br>Rudal itu disebut mampu menjangkau 1.800 kilometer. Komandan korps mengatakan uji coba itu pesan kepada musuh.<br><br><div class="baca-inline"><div class="baca-inline-title"><b>BACA JUGA: </b><a href="/b">Israel Siaga Tinggi Hadapi Serangan Balasan Iran</a></div></div>"Setiap serangan akan dibalas dengan keras," kata komandan itu.<br><br>Amerika Serikat mengecam uji coba tersebut dan meminta Dewan Keamanan PBB bersidang.<br><br>(mas)</div>
<div class="detail-tag"><ul><li><a href="/topic/iran">iran</a></li><li><a href="/topic/rudal">rudal balistik</a></li></ul></div></article><div class="terkait"><div class="title">Artikel Terkait</div><a href="/1">5 Rudal Tercanggih di Dunia</a></div></body></html>
---
title Iran Uji Rudal Baru di Gurun
outlet sindonews.com
lang id
published 2024-11-04T13:00:00+07:00
section International
tag iran
tag rudal balistik
author Muhaimin
caption Iran menguji rudal balistik baru.
credit photo Reuters
text Korps Garda Revolusi Iran menguji rudal balistik baru di gurun bagian tengah negara itu, kata televisi pemerintah, Senin.
text Rudal itu disebut mampu menjangkau 1.800 kilometer. Komandan korps mengatakan uji coba itu pesan kepada musuh.
text "Setiap serangan akan dibalas dengan keras," kata komandan itu.
text Amerika Serikat mengecam uji coba tersebut dan meminta Dewan Keamanan PBB bersidang.

=== radar: the house and the place without blanks around the dash, a note below
<html><head><title>Polisi Gerebek Pabrik Petasan di Sidoarjo - Radar Surabaya</title><meta property="og:title" content="Polisi Gerebek Pabrik Petasan di Sidoarjo - Radar Surabaya"><meta property="og:site_name" content="Radar Surabaya"><link rel="canonical" href="https://radarsurabaya.jawapos.com/hukum-kriminal/775312345/polisi-gerebek-pabrik-petasan-di-sidoarjo"><meta name="content_PublishedDate" content="2024-11-04 15:31:00"></head>
<body><section class="read"><h1 class="read__title">Polisi Gerebek Pabrik Petasan di Sidoarjo</h1><div class="read__info__author"><a>Jay Wijayanto</a></div><div class="read__info__date">- Senin, 4 November 2024 | 15:31 WIB</div><div class="photo"><img src="r.jpg"><div class="photo__caption">BARANG BUKTI: Kapolresta Sidoarjo menunjukkan bahan petasan. (SURYANTO/RADAR SURABAYA)</div></div>
<article class="read__content"><p><strong>SIDOARJO</strong>&ndash;Polresta Sidoarjo menggerebek pabrik petasan rumahan di Kecamatan Sedati dan menangkap tiga orang.</p><p>Polisi menyita 80 kilogram bahan peledak. Pabrik itu beroperasi sejak Agustus dan menjual lewat media sosial.</p><p><strong>Baca Juga: <a href="/b">Rumah di Bangkalan Hancur Akibat Ledakan Petasan</a></strong></p><p>&ldquo;Bahan ini cukup untuk meratakan sepuluh rumah,&rdquo; ujar Kapolresta Sidoarjo, Senin (4/11).</p><p>Ketiga tersangka dijerat undang-undang darurat dengan ancaman hukuman 20 tahun penjara. <strong>(sur/jay)</strong></p></article>
<div class="editor">Editor : Jay Wijayanto</div><div class="tag"><ul class="tag__list"><li><a href="/tag/petasan">petasan</a></li></ul></div></section></body></html>
---
title Polisi Gerebek Pabrik Petasan di Sidoarjo
outlet radarsurabaya.jawapos.com
lang id
published 2024-11-04T15:31:00+07:00
section Hukum kriminal
tag petasan
author Jay Wijayanto
caption BARANG BUKTI: Kapolresta Sidoarjo menunjukkan bahan petasan.
text Polresta Sidoarjo menggerebek pabrik petasan rumahan di Kecamatan Sedati dan menangkap tiga orang.
text Polisi menyita 80 kilogram bahan peledak. Pabrik itu beroperasi sejak Agustus dan menjual lewat media sosial.
text “Bahan ini cukup untuk meratakan sepuluh rumah,” ujar Kapolresta Sidoarjo, Senin (4/11).
text Ketiga tersangka dijerat undang-undang darurat dengan ancaman hukuman 20 tahun penjara.

=== grid: the house with a dash and a dot, read too in bold, source, writer and editor in a table
<html><head><title>Mantan Kiper Timnas Jadi Tersangka Penipuan - Semua Halaman - Grid.ID</title><meta property="og:title" content="Mantan Kiper Timnas Jadi Tersangka Penipuan - Semua Halaman - Grid.ID"><meta property="og:site_name" content="Grid.ID"><link rel="canonical" href="https://www.grid.id/read/044171234/mantan-kiper-timnas-jadi-tersangka-penipuan?page=all"></head>
<body><div class="menu__top"><a href="/">Home</a><a href="/hot">Hot</a></div><div class="read__article clearfix"><h1 class="read__title">Mantan Kiper Timnas Jadi Tersangka Penipuan</h1><div class="read__author"><a href="/author/1">Ulfa Lutfia</a> - Senin, 4 November 2024 | 18:00 WIB</div><figure><img src="g.jpg"><figcaption>Ilustrasi borgol. (Kompas.com)</figcaption></figure>
<div class="read__right"><p><strong>Grid.ID -</strong> Polisi menetapkan mantan kiper tim nasional sebagai tersangka penipuan investasi senilai Rp 2 miliar.</p><p>Kepala Unit Reserse Kriminal mengatakan tersangka menjanjikan keuntungan 10 persen per bulan kepada korban.</p><p><strong>Baca Juga: <a href="/b">Artis Ini Ikut Jadi Korban Investasi Bodong</a></strong></p><p>"Korban yang melapor sudah 14 orang," kata polisi itu di Depok, Senin (4/11/2024).</p><p>Pengacara tersangka meminta penangguhan penahanan karena kliennya sakit. <strong>(*)</strong></p></div>
<div class="video-promo"><h4>PROMOTED CONTENT</h4><p>Video Pilihan</p></div><table class="read__source"><tr><td>Sumber</td><td>: Kompas.com</td></tr><tr><td>Penulis</td><td>: Ulfa Lutfia</td></tr><tr><td>Editor</td><td>: Okki Margaretha</td></tr></table><div class="tag"><a href="/tag/penipuan">penipuan</a></div></div></body></html>
---
title Mantan Kiper Timnas Jadi Tersangka Penipuan
outlet grid.id
lang id
published 2024-11-04T18:00:00+07:00
tag penipuan
author Ulfa Lutfia
caption Ilustrasi borgol.
credit photo Kompas.com
text Polisi menetapkan mantan kiper tim nasional sebagai tersangka penipuan investasi senilai Rp 2 miliar.
text Kepala Unit Reserse Kriminal mengatakan tersangka menjanjikan keuntungan 10 persen per bulan kepada korban.
text "Korban yang melapor sudah 14 orang," kata polisi itu di Depok, Senin (4/11/2024).
text Pengacara tersangka meminta penangguhan penahanan karena kliennya sakit.

=== a site on Elementor: contents, share counts, a box on the writer
<html lang="id"><head><title>Banjir Bandang Terjang Tiga Desa di Luwu | Suara Celebes</title><meta property="og:site_name" content="Suara Celebes"><meta property="og:title" content="Banjir Bandang Terjang Tiga Desa di Luwu | Suara Celebes"><link rel="canonical" href="https://suaracelebes.example/2024/11/banjir-bandang-terjang-tiga-desa-di-luwu/"><meta property="article:published_time" content="2024-11-04T15:12:00+08:00"><meta property="article:section" content="Daerah"></head>
<body><div class="elementor-location-header"><ul class="elementor-nav-menu"><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li></ul></div><div class="elementor-location-single"><h1 class="elementor-heading-title">Banjir Bandang Terjang Tiga Desa di Luwu</h1><ul class="elementor-post-info"><li><span class="elementor-post-info__item--type-author">Rahma Nur</span></li><li><span class="elementor-post-info__item--type-date">4 November 2024</span></li><li>1 menit baca</li></ul>
<div class="elementor-widget-theme-post-content"><p>SUARACELEBES.EXAMPLE, LUWU &#8211; Banjir bandang menerjang tiga desa di Kecamatan Latimojong, Kabupaten Luwu, pada Senin dini hari.</p><div id="ez-toc-container"><p class="ez-toc-title">Daftar Isi</p><ul><li><a href="#1">Warga mengungsi</a></li></ul></div><p>Badan penanggulangan bencana mencatat empat orang tewas dan 12 orang hilang. Jembatan gantung putus.</p><h3 id="1">Warga mengungsi</h3><p>Sebanyak 430 warga mengungsi ke masjid dan sekolah. Mereka membutuhkan selimut dan obat.</p><p>Bupati menetapkan status tanggap darurat selama 14 hari.</p><p><strong>Penulis : Rahma Nur</strong><br><strong>Editor : Syamsul Bahri</strong></p></div>
<div class="elementor-author-box"><h4 class="elementor-author-box__name">Rahma Nur</h4><p class="elementor-author-box__bio">Wartawan di Makassar sejak 2015, meliput lingkungan dan bencana.</p></div><div class="elementor-share-buttons"><span>Facebook</span><span>12</span></div><div class="elementor-posts"><h3><a href="/2">Gempa Magnitudo 4,2 Guncang Palopo</a></h3></div></div></body></html>
---
title Banjir Bandang Terjang Tiga Desa di Luwu
outlet suaracelebes.example
lang id
published 2024-11-04T15:12:00+08:00
section Daerah
author Rahma Nur
editor Syamsul Bahri
text Banjir bandang menerjang tiga desa di Kecamatan Latimojong, Kabupaten Luwu, pada Senin dini hari.
text Badan penanggulangan bencana mencatat empat orang tewas dan 12 orang hilang. Jembatan gantung putus.
text Warga mengungsi
text Sebanyak 430 warga mengungsi ke masjid dan sekolah. Mereka membutuhkan selimut dan obat.
text Bupati menetapkan status tanggap darurat selama 14 hari.
