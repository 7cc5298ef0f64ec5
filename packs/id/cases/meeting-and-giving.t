=== menghadap
Menteri Keuangan Sri Mulyani menghadap Presiden Prabowo di Istana Merdeka.
---
event 040 IDNGOV -> IDNGOV asserted | menghadap | at Merdeka Palace, IDN

=== sowan
Bahlil sowan ke Jokowi di Solo.
---
event 040 IDNPTY -> IDNELI asserted | sowan ke | at Surakarta, IDN

=== makan siang bersama
Panglima militer Pakistan Asim Munir makan siang bersama Trump di Gedung Putih.
---
event 040 PAKMIL -> USAGOV asserted | makan siang bersama | at Gedung Putih, USA

=== menjalin komunikasi
AS menjalin komunikasi dengan Iran lewat perantara.
---
event 040 USA -> IRN asserted | menjalin komunikasi dengan

=== sidang darurat
Dewan Keamanan PBB menggelar sidang darurat membahas serangan Israel.
---
event 040 IGOUNO -> - asserted | menggelar sidang darurat

=== datang ke kantor
Sejumlah mahasiswa mendatangi kantor DPRD Jawa Barat.
---
event 042 IDNCVL -> IDNLEG asserted | mendatangi

=== tur
Menteri Luar Negeri China melakukan lawatan ke Vietnam.
---
event 042 CHNGOV -> VNM asserted | melakukan lawatan

=== perwakilan diterima
Perwakilan massa diterima oleh pimpinan DPR.
---
event 043 IDNLEG -> IDNCVL asserted | diterima

=== mempertemukan
Mendagri Tito Karnavian mempertemukan Gubernur Aceh dan Gubernur Sumut.
---
event 045 IDNGOV -> IDNGOV asserted | mempertemukan

=== menjadi mediator
Turki menjadi mediator antara Rusia dan Ukraina.
---
event 045 TUR -> RUS asserted | menjadi mediator antara
event 045 TUR -> UKR asserted | menjadi mediator antara

=== putaran perundingan
AS dan Iran menggelar putaran keenam perundingan nuklir di Oman.
---
event 046 USA -> IRN asserted | menggelar putaran keenam perundingan nuklir | at Oman, OMN

=== dalam pertemuan dengan: the subject stands behind
Dalam pertemuan dengan Putin, Prabowo membahas energi.
---
event 040 IDNGOV -> RUSGOV asserted | Dalam pertemuan dengan

=== dalam percakapan telepon dengan
Hal itu disampaikan Trump dalam percakapan telepon dengan Putin.
---
event 041 USAGOV -> RUSGOV asserted | dalam percakapan telepon dengan

=== sedang kunjungan ke
Presiden Prabowo sedang kunjungan kenegaraan ke Singapura.
---
event 042 IDNGOV -> SGP asserted | sedang kunjungan kenegaraan ke

=== senang bertemu: he who says it
"Senang dapat bertemu dengan Menteri Luar Negeri Rusia Sergei Lavrov," kata Menlu Sugiono.
---
event 040 IDNGOV -> RUSGOV claimed | Senang dapat bertemu dengan | according to Menlu Sugiono

=== temui, in front of its subject
Temui Putin, Prabowo bahas energi.
---
event 040 IDNGOV -> RUSGOV asserted | Temui

=== gedung: whose it is
Menteri PKP Maruarar Sirait menyambangi gedung KPK.
---
event 042 IDNGOV -> IDNCOP asserted | menyambangi gedung

=== melakukan mediasi
Polisi melakukan mediasi terkait peristiwa tersebut.
---
event 045 IDNCOP -> - asserted | melakukan mediasi

=== melimpahkan perkara
Kepolisian melimpahkan kasus itu ke kejaksaan.
---
event 063 IDNCOP -> IDNJUD asserted | melimpahkan

=== tersangka diserahkan: no release
Tersangka diserahkan ke Kejaksaan Negeri Jakarta Selatan.
---
event 063 - -> IDNJUD asserted | diserahkan

=== napi dipindahkan ke negara lain
Pemerintah Indonesia menyerahkan terpidana mati Mary Jane Veloso kepada Filipina.
---
event 063 IDNGOV -> PHL asserted | menyerahkan

=== diserahkan ke mahkamah
Filipina menyerahkan Duterte ke Mahkamah Pidana Internasional.
---
event 063 PHL -> IGOJUD asserted | menyerahkan

=== mengekstradisi
Singapura mengekstradisi Paulus Tannos ke Indonesia.
---
event 063 SGP -> IDN asserted | mengekstradisi

=== kerja sama polisi dan imigrasi
Penangkapan itu berkat kerja sama antara Polri dan Imigrasi.
---
event 060 IDNCOP -> IDNGOV asserted | kerja sama

=== memberikan intelijen
AS memberikan informasi intelijen kepada Ukraina.
---
event 064 USA -> UKR asserted | memberikan informasi intelijen

=== bantuan untuk
Indonesia mengirim bantuan untuk warga Palestina.
---
event 070 IDN -> PSECVL asserted | mengirim bantuan untuk

=== bantuan disalurkan: nobody told who gave it
Bantuan logistik telah didistribusikan kepada pengungsi.
---
event 070 - -> IDNCVL asserted | didistribusikan

=== truk bantuan memasuki
Puluhan truk bantuan memasuki Jalur Gaza.
---
event 070 - -> PSE asserted | truk bantuan

=== truk bantuan dihalangi: no aid
Israel menghalangi truk bantuan masuk ke Gaza.
---
event 1245 ISR -> PSE asserted | menghalangi

=== bantuan dari udara
Yordania menjatuhkan bantuan dari udara ke Gaza.
---
event 070 JOR -> PSE asserted | menjatuhkan

=== memfasilitasi kepulangan
KBRI memfasilitasi kepulangan 11 WNI dari Teheran.
---
event 073 IDNGOV -> IDNCVL asserted | memfasilitasi kepulangan

=== mendampingi WNI
KBRI Kuala Lumpur memberikan pendampingan hukum kepada WNI tersebut.
---
event 073 IDNGOV -> IDNCVL asserted | memberikan

=== atas bantuan
Atas bantuan KBRI Amman, 42 WNI keluar melalui jalur darat.
---
event 073 IDNGOV -> - asserted | Atas bantuan

=== evakuasi WNI dilakukan
Evakuasi WNI di Iran mulai dilakukan pemerintah.
---
event 073 IDNGOV -> - asserted | Evakuasi WNI | at Iran, IRN

=== menerbangkan WNI
Pemerintah menerbangkan 29 WNI dari Baku ke Jakarta.
---
event 073 IDNGOV -> IDNCVL asserted | menerbangkan

=== WNI tiba di tanah air
Sebanyak 97 WNI tiba di Tanah Air.
---
event 073 - -> IDNCVL asserted | tiba di Tanah Air | at Indonesia, IDN

=== jemaah haji tiba di tanah air: no aid
Ribuan jemaah haji tiba di Tanah Air.
---

=== mengerahkan personel membantu korban
TNI mengerahkan 500 personel untuk membantu korban banjir.
---
event 073 IDNMIL -> - asserted | mengerahkan

=== tim kemanusiaan
Indonesia memberangkatkan tim kemanusiaan ke Myanmar.
---
event 073 IDN -> MMR asserted | memberangkatkan

=== rumah aman
KBRI menyediakan rumah aman bagi WNI.
---
event 073 IDNGOV -> IDNCVL asserted | menyediakan

=== perlindungan saksi
LPSK memberikan perlindungan kepada saksi dan korban.
---
event 074 IDNGOV -> IDNCVL asserted | memberikan perlindungan kepada

=== perlindungan pulau: no aid
Pemerintah memberikan perlindungan penuh kepada pulau-pulau kecil.
---

=== menyerahkan sertifikat
Menteri Transmigrasi menyerahkan sertifikat kepada warga.
---
event 070 IDNGOV -> IDNCVL asserted | menyerahkan

=== dipasok
Baterai THAAD yang dipasok AS menembak jatuh rudal itu.
---
event 072 USA -> - asserted | dipasok
event 195 USA -> - asserted | menembak jatuh

=== memasok negara dengan senjata
Amerika Serikat memasok Israel dengan bom.
---
event 072 USA -> ISR asserted | memasok

=== dukungan militer
AS memberikan dukungan militer kepada Israel.
---
event 072 USA -> ISR asserted | memberikan dukungan militer

=== mengisi bahan bakar
Angkatan Udara AS membantu pengisian bahan bakar jet tempur Israel.
---
event 072 USAMIL -> ISRMIL asserted | membantu pengisian bahan bakar

=== pekerja militer
Korea Utara mengirim pekerja konstruksi militer ke Rusia.
---
event 072 PRK -> RUS asserted | mengirim

=== melepas tersangka
Bareskrim melepas empat tersangka kasus pagar laut.
---
event 0841 IDNCOP -> IDNCVL asserted | melepas

=== melepas jemaah: no release
Gubernur melepas jemaah haji di Surabaya.
---

=== vonis lepas
Hakim menjatuhkan vonis lepas terhadap terdakwa.
---
event 0841 IDNJUD -> IDNCVL asserted | menjatuhkan vonis lepas terhadap

=== remisi
Ribuan narapidana menerima remisi.
---
event 0841 - -> IDNCVL asserted | menerima

=== tukar tawanan
Rusia dan Ukraina bertukar 1.000 tawanan perang.
---
event 0841 RUS -> UKR asserted | bertukar

=== bertukar makanan: no release
Menteri Agus Andrianto bertukar makanan dengan narapidana.
---

=== penahanan ditangguhkan
Penahanan mahasiswa itu ditangguhkan.
---
event 0841 - -> IDNCVL asserted | Penahanan

=== penyidikan dihentikan
Bareskrim menghentikan penyelidikan laporan itu.
---
event 080 IDNCOP -> - asserted | menghentikan

=== mengembalikan kerugian negara
Terdakwa mengembalikan uang suap kepada KPK.
---
event 0842 IDNCVL -> IDNCOP asserted | mengembalikan

=== menerima pengembalian
Kejaksaan Agung menerima pengembalian kerugian negara dari Wilmar Group.
---
event 0842 SGPBUS -> IDNJUD asserted | menerima pengembalian kerugian negara

=== mengajukan pengunduran diri
Menteri Luar Negeri Jepang mengajukan pengunduran diri.
---
event 0831 JPNGOV -> - asserted | mengajukan pengunduran diri

=== membatalkan kenaikan
Pemerintah menunda kenaikan tarif KRL.
---
event 0832 IDNGOV -> - asserted | menunda

=== membuka kembali wilayah udara
Iran kembali membuka wilayah udaranya.
---
event 0863 IRN -> - asserted | kembali membuka

=== kembali mengizinkan
Presiden Prabowo kembali mengizinkan rapat di hotel.
---
event 0811 IDNGOV -> - asserted | kembali mengizinkan

=== gencatan senjata berlaku
Gencatan senjata antara Israel dan Iran mulai berlaku.
---
event 0871 ISR -> IRN asserted | Gencatan senjata

=== gencatan senjata diserukan: no ceasefire
Uni Emirat Arab menyerukan gencatan senjata antara Israel dan Iran.
---
event 0256 ARE -> - asserted | menyerukan gencatan senjata

=== siaran propaganda
Korea Selatan menghentikan siaran propaganda ke Korea Utara.
---
event 087 KOR -> PRK asserted | menghentikan

=== kembali ke NKRI
Empat anggota OPM kembali ke pangkuan NKRI.
---
event 0873 IDNREB -> - asserted | kembali ke pangkuan NKRI

=== pasukan meninggalkan
Pasukan AS mulai meninggalkan pangkalan di Irak.
---
event 0874 USAMIL -> IRQ asserted | meninggalkan | at Iraq, IRQ

=== tunduk pada tekanan
Kolombia tunduk pada tekanan Trump.
---
event 080 COL -> USAGOV asserted | tunduk pada tekanan

=== memenuhi tuntutan
Pemerintah memenuhi tuntutan mahasiswa.
---
event 080 IDNGOV -> IDNCVL asserted | memenuhi tuntutan

=== memangkas hukuman
Mahkamah Agung memangkas hukuman Setya Novanto.
---
event 080 IDNJUD -> IDNELI asserted | memangkas hukuman

=== melepas kapal
Iran membebaskan kapal tanker Yunani.
---
event 0842 IRN -> GRC asserted | membebaskan

=== mengutus
Trump mengutus Steve Witkoff ke Rusia.
---
event 042 USAGOV -> RUS asserted | mengutus

=== surat kepercayaan
Presiden Prabowo menerima surat kepercayaan dari Duta Besar Iran.
---
event 043 IDNGOV -> IRNGOV asserted | menerima surat kepercayaan dari

=== berjabat tangan
Presiden Prabowo berjabat tangan dengan Perdana Menteri Malaysia Anwar Ibrahim.
---
event 040 IDNGOV -> MYSGOV asserted | berjabat tangan dengan

=== meja perundingan
Iran kembali ke meja perundingan dengan Amerika Serikat.
---
event 046 IRN -> USA asserted | kembali ke meja perundingan

=== membuka dialog dengan
Presiden Korea Selatan membuka dialog langsung dengan Korea Utara.
---
event 040 KORGOV -> PRK asserted | membuka dialog langsung dengan

=== personel dikerahkan membantu korban
Ratusan personel TNI dikerahkan untuk membantu korban banjir.
---
event 073 IDNMIL -> - asserted | dikerahkan

=== mengizinkan pangkalan dipakai
Inggris mengizinkan AS menggunakan pangkalan militer itu.
---
event 072 GBR -> USA asserted | mengizinkan

=== membagikan masker
Pemerintah Kota Surabaya membagikan masker kepada warga.
---
event 070 IDNGOV -> IDNCVL asserted | membagikan

=== gencatan senjata diperpanjang
Israel dan Lebanon memperpanjang gencatan senjata.
---
event 0871 ISR -> LBN asserted | memperpanjang

=== menyerahkan kekuasaan
Presiden Nepal menyerahkan kekuasaan kepada militer.
---
event 0831 NPLGOV -> - asserted | menyerahkan kekuasaan kepada

=== menerima kekalahan
Partai Golkar menerima kekalahan dalam pemilihan gubernur.
---
event 080 IDNPTY -> - asserted | menerima kekalahan

=== menerima kekalahan, olahraga: no event
Pelatih Timnas menerima kekalahan itu.
---

=== mencabut laporan
Bupati mencabut laporan terhadap wartawan itu.
---
event 080 IDNGOV -> IDNMED asserted | mencabut laporan

=== menunda eksekusi
Pengadilan menunda eksekusi terhadap terpidana.
---
event 080 IDNJUD -> IDNCVL asserted | menunda eksekusi

=== memulihkan internet
Iran memulihkan akses internet.
---
event 081 IRN -> - asserted | memulihkan

=== dikecualikan dari tarif
Amerika Serikat mengecualikan Indonesia dari tarif itu.
---
event 085 USA -> IDN asserted | mengecualikan

=== bantuan belum disalurkan: denied
Bantuan belum disalurkan kepada warga.
---
event 070 - -> IDNCVL denied | disalurkan

=== PSBB dicabut
Gubernur mencabut PSBB di Jakarta.
---
event 081 IDNGOV -> IDN asserted | mencabut | at Jakarta, IDN

=== rapat dengan tim sendiri
Trump menggelar pertemuan dengan tim keamanan nasionalnya.
---
event 040 USAGOV -> - asserted | menggelar pertemuan dengan

=== pasukan ditarik
Pasukan AS ditarik dari Suriah.
---
event 0874 USAMIL -> SYR asserted | ditarik

=== menarik pasukan, nobody told from where
Amerika Serikat menarik pasukannya.
---
event 0874 USA -> - asserted | menarik

=== bersedia menunjukkan lokasi
Abral bersedia menunjukkan lokasi gudang penyimpanan senjata.
---
event 030 "Abral" -> - planned | bersedia menunjukkan lokasi

=== bertemu buruh
Menteri Ketenagakerjaan bertemu dengan serikat buruh.
---
event 040 IDNGOV -> IDNLAB asserted | bertemu dengan

=== melalui mediasi
Kesepakatan itu dicapai melalui mediasi Qatar.
---
event 045 QAT -> - asserted | melalui mediasi

=== blusukan
Wakil Presiden Gibran blusukan ke Serang.
---
event 042 IDNGOV -> "Serang" asserted | blusukan ke

=== terpidana dipulangkan
Pemerintah Indonesia memulangkan terpidana mati Serge Atlaoui ke Prancis.
---
event 063 IDNGOV -> FRA asserted | memulangkan

=== mengumumkan pengunduran diri
Perdana Menteri Kanada Justin Trudeau mengumumkan pengunduran dirinya.
---
event 0831 CANGOV -> - asserted | mengumumkan pengunduran dirinya

=== KTT dua pemimpin
KTT Trump-Putin digelar di Alaska.
---
event 040 USAGOV -> RUSGOV asserted | KTT | at Alaska, USA

=== perundingan tidak langsung
Perundingan tidak langsung Iran dan AS digelar di Oman.
---
event 046 IRN -> USA asserted | Perundingan tidak langsung | at Oman, OMN

=== untuk siapa
Mesir mengirimkan 10 ribu ton beras untuk warga Palestina.
---
event 073 EGY -> PSECVL asserted | mengirimkan

=== warga sendiri dipulangkan
India memulangkan 110 mahasiswa dari Iran.
---
event 073 IND -> - asserted | memulangkan
