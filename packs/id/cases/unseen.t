=== foreigners sent home are not sent by their own country
Dua warga Rusia dideportasi dari Bali.
---
event 174 - -> RUSCVL asserted | dideportasi

=== a deporting country told
Sebanyak 120 WNI dideportasi dari Malaysia.
---
event 174 MYS -> IDNCVL asserted | dideportasi

=== home after the sentence
Dua warga Tiongkok dipulangkan ke negara asal setelah menjalani hukuman.
---
event 174 - -> CHNCVL asserted | dipulangkan

=== a demand reaches a firm
Serikat buruh menolak tawaran perusahaan tambang itu.
---
event 120 IDNLAB -> IDNBUS asserted | menolak

=== no event: a husband and his wife
Istri mengaku bangga kepada suaminya.
---

=== no event: duties of a shop
Toko itu menyambut baik pengumuman promo dan diskon.
---

=== lembaga antirasuah menggeledah kantor dinas
Lembaga antirasuah menggeledah kantor Dinas Pekerjaan Umum Sumatera Utara.
---
event 173 IDNCOP -> IDNGOV asserted | menggeledah

=== kri tjiptadi mengusir kapal ikan
KRI Tjiptadi mengusir kapal ikan Vietnam dari perairan Natuna.
---
event 170 IDNMIL -> VNM asserted | mengusir

=== junta militer niger mengusir duta
Junta militer Niger mengusir duta besar Prancis.
---
event 161 NERGOV -> FRAGOV asserted | mengusir

=== kantor imigrasi kelas i tpi
Kantor Imigrasi Kelas I TPI Medan mendeportasi dua warga Bangladesh.
---
event 174 IDNGOV -> BGDCVL asserted | mendeportasi

=== tim jaksa penyidik menggeledah rumah
Tim jaksa penyidik menggeledah rumah pengusaha itu.
---
event 173 IDNJUD -> IDNBUS asserted | menggeledah

=== serikat pekerja menolak rencana phk
Serikat pekerja menolak rencana PHK massal di pabrik itu.
---
event 120 IDNLAB -> - asserted | menolak

=== masyarakat adat menolak tambang nikel
Masyarakat adat menolak tambang nikel di Raja Ampat.
---
event 120 IDNCVL -> - asserted | menolak | at Raja Ampat, IDN

=== aliansi buruh mengultimatum gubernur jawa
Aliansi buruh mengultimatum Gubernur Jawa Barat.
---
event 130 IDNLAB -> IDNGOV asserted | mengultimatum

=== tiga tersangka langsung dibawa ke
Tiga tersangka langsung dibawa ke Mapolda Sulawesi Selatan.
---
event 173 - -> IDNCVL asserted | dibawa ke Mapolda

=== kepala dinas itu diterbangkan ke
Kepala dinas itu diterbangkan ke Jakarta untuk menjalani pemeriksaan di KPK.
---
event 173 - -> IDNGOV asserted | diterbangkan ke Jakarta

=== dua warga tiongkok dipulangkan ke
Dua warga Tiongkok dipulangkan ke negara asal setelah menjalani hukuman.
---
event 174 - -> CHNCVL asserted | dipulangkan

=== nama pengusaha itu masuk daftar
Nama pengusaha itu masuk daftar cekal Imigrasi.
---
event 172 IDNGOV -> IDNBUS asserted | masuk daftar cekal

=== kapal patroli china membayangi kapal
Kapal patroli China membayangi kapal survei Vietnam.
---
event 170 CHNCOP -> VNMGOV asserted | membayangi

=== taiwan melacak 12 kapal perang
Taiwan melacak 12 kapal perang China di sekitar Kinmen.
---
event 154 CHNMIL -> TWN asserted | melacak | at Kinmen, TWN

=== kepolisian memperketat pengamanan gereja menjelang
Kepolisian memperketat pengamanan gereja menjelang Paskah.
---
event 153 IDNCOP -> - asserted | memperketat pengamanan

=== polisi memastikan penjagaan di kedutaan
Polisi memastikan penjagaan di kedutaan besar akan diperketat.
---
event 153 IDNCOP -> IDNGOV claimed | diperketat | according to Polisi

=== tni ad menambah dua batalion
TNI AD menambah dua batalion prajurit di perbatasan Papua Nugini.
---
event 154 IDNMIL -> PNG asserted | menambah | at Papua New Guinea, PNG

=== presiden vladimir putin menyaksikan uji
Presiden Vladimir Putin menyaksikan uji coba rudal Burevestnik.
---
event 150 RUSGOV -> - asserted | menyaksikan

=== militer rusia menggelar latihan perang
Militer Rusia menggelar latihan perang di Belarusia.
---
event 150 RUSMIL -> BLR asserted | menggelar latihan perang | at Belarus, BLR

=== sebanyak 26 wni dipulangkan dari
Sebanyak 26 WNI dipulangkan dari Kamboja.
---
event 073 - -> IDNCVL asserted | dipulangkan

=== iran mendanai houthi di yaman
Iran mendanai Houthi di Yaman.
---
event 071 IRN -> YEMREB asserted | mendanai | at Yemen, YEM

=== dua prajurit tni gugur dalam
Dua prajurit TNI gugur dalam baku tembak dengan OPM di Nduga.
---
event 193 IDNREB -> IDNMIL asserted | gugur dalam baku tembak | at Nduga, IDN

=== seorang anggota kkb dilumpuhkan di
Seorang anggota KKB dilumpuhkan di Dekai.
---
event 190 - -> IDNREB asserted | dilumpuhkan | at Dekai, IDN

=== tpnpb menyatakan bertanggung jawab atas
TPNPB menyatakan bertanggung jawab atas pembakaran pesawat di Beoga.
---
event 190 IDNREB -> IDN asserted | menyatakan bertanggung jawab atas pembakaran

=== kelompok abu sayyaf menyandera nelayan
Kelompok Abu Sayyaf menyandera nelayan asal Indonesia.
---
event 181 PHLREB -> IDN asserted | menyandera

=== polri menangkap buron asal korea
Polri menangkap buron asal Korea Selatan di Bali.
---
event 173 IDNCOP -> KOR asserted | menangkap | at Bali, IDN

=== slovakia menghambat paket sanksi baru
Slovakia menghambat paket sanksi baru Uni Eropa.
---
event 120 SVK -> EEC asserted | menghambat

=== turki sempat menjegal keanggotaan swedia
Turki sempat menjegal keanggotaan Swedia di NATO.
---
event 120 TUR -> SWE asserted | menjegal

=== iran tidak akan berbicara dengan
Iran tidak akan berbicara dengan Amerika Serikat.
---
event 125 IRN -> USA asserted | tidak akan berbicara dengan

=== serbia tidak mengakui kemerdekaan kosovo
Serbia tidak mengakui kemerdekaan Kosovo.
---
event 120 SRB -> XKX asserted | tidak mengakui kemerdekaan

=== jaksa mengajukan kasasi atas putusan
Jaksa mengajukan kasasi atas putusan bebas itu.
---
event 120 IDNJUD -> - asserted | mengajukan kasasi

=== icjr menilai polisi bertindak sewenang-wenang
ICJR menilai polisi bertindak sewenang-wenang terhadap demonstran.
---
event 111 IDNNGOHRI -> IDNCOP asserted | menilai

=== trump memberi hamas waktu maksimal
Trump memberi Hamas waktu maksimal tiga hari.
---
event 139 USAGOV -> PSEREB asserted | memberi

=== nato menyambut baik kesepakatan gencatan
NATO menyambut baik kesepakatan gencatan senjata di Ukraina.
---
event 051 NATO -> - asserted | menyambut baik kesepakatan | at Ukraine, UKR

=== presiden memberi amnesti kepada aktivis
Presiden memberi amnesti kepada aktivis Papua.
---
event 056 IDNGOV -> IDNCVL asserted | memberi amnesti

=== presiden prabowo dan presiden lula
Presiden Prabowo dan Presiden Lula menyaksikan penandatanganan nota kesepahaman.
---
event 057 IDNGOV -> BRAGOV asserted | menyaksikan

=== australia ikut serta dalam latihan
Australia ikut serta dalam latihan gabungan dengan Filipina.
---
event 062 AUS -> PHL asserted | ikut serta dalam latihan gabungan

=== jerman menampung pengungsi suriah
Jerman menampung pengungsi Suriah.
---
event 073 DEU -> SYRCVL asserted | menampung

=== mahkamah agung memotong hukuman mantan
Mahkamah Agung memotong hukuman mantan Gubernur Papua.
---
event 080 IDNJUD -> IDNCVL asserted | memotong hukuman

=== mahasiswa menyampaikan lima tuntutan kepada
Mahasiswa menyampaikan lima tuntutan kepada DPR.
---
event 100 IDNCVL -> IDNLEG asserted | menyampaikan lima tuntutan

=== demonstrasi serupa juga digelar mahasiswa
Demonstrasi serupa juga digelar mahasiswa di Kendari.
---
event 141 IDNCVL -> IDN asserted | Demonstrasi serupa juga digelar | at Kendari, IDN

=== militer myanmar memaksa warga rohingya
Militer Myanmar memaksa warga Rohingya mengungsi.
---
event 170 MMRMIL -> MMRCVL asserted | memaksa

=== tarif yang diberlakukan amerika serikat
Tarif yang diberlakukan Amerika Serikat terhadap China naik lagi.
---
event 163 USA -> CHN asserted | Tarif yang diberlakukan

=== tunisia menulis surat kepada uni
Tunisia menulis surat kepada Uni Eropa untuk meminta bantuan.
---
event 020 TUN -> EEC asserted | menulis surat kepada

=== an objection
Laos keberatan atas pernyataan bersama ASEAN.
---
event 120 LAO -> ASN asserted | keberatan atas

=== keluarga korban meneriaki hakim
Keluarga korban meneriaki hakim.
---
event 111 IDNCVL -> IDNJUD asserted | meneriaki

=== aliansi dosen mendesak dpr membatalkan pengesahan
Aliansi dosen mendesak DPR membatalkan pengesahan RUU itu.
---
event 1042 IDNEDU -> IDNLEG asserted | mendesak

=== dpr tidak akan mematuhi putusan mahkamah
DPR tidak akan mematuhi putusan Mahkamah Konstitusi.
---
event 128 IDNLEG -> - asserted | tidak akan mematuhi putusan

=== kementerian hukum menghormati putusan pengadilan
Kementerian Hukum menghormati putusan pengadilan.
---
event 051 IDNGOV -> - asserted | menghormati putusan pengadilan

=== ibunya menerima vonis tiga tahun penjara
Ibunya menerima vonis tiga tahun penjara.
---

=== terdakwa meminta maaf kepada keluarga korban
Terdakwa meminta maaf kepada keluarga korban.
---
event 055 IDNCVL -> IDNCVL asserted | meminta maaf kepada

=== turki menyebut pakistan sahabat lama
Turki menyebut Pakistan sahabat lama.
---
event 051 TUR -> PAK asserted | menyebut

=== vonis itu dijatuhkan hakim pengadilan tipikor
Vonis itu dijatuhkan hakim Pengadilan Tipikor kepada mantan bupati.
---
event 173 IDNJUD -> IDNCVL asserted | Vonis

=== buruh berorasi di depan kantor gubernur
Buruh berorasi di depan kantor gubernur.
---
event 141 IDNCVL -> IDNGOV asserted | berorasi di depan kantor

=== wisatawan berjalan menuju istana negara
Wisatawan berjalan menuju Istana Negara.
---

=== warga membentangkan spanduk bertuliskan tolak tambang
Warga membentangkan spanduk bertuliskan tolak tambang.
---
event 141 IDNCVL -> - asserted | membentangkan spanduk

=== pengunjuk rasa menutup ruas jalan sultan
Pengunjuk rasa menutup ruas Jalan Sultan Alauddin.
---
event 144 IDNCVL -> - asserted | menutup ruas Jalan

=== aset rusia yang dibekukan bernilai 210
Aset Rusia yang dibekukan bernilai 210 miliar euro.
---
event 1711 - -> RUS asserted | dibekukan

=== lsm itu menilai pemerintah abai terhadap
LSM itu menilai pemerintah abai terhadap nelayan.
---
event 111 IDNNGO -> IDNGOV asserted | menilai

=== serikat petani mengingatkan dpr agar tidak
Serikat petani mengingatkan DPR agar tidak mengesahkan RUU itu.
---
event 020 IDNLAB -> IDNLEG asserted | mengingatkan

=== malaysia bersedia menampung pengungsi rohingya
Malaysia bersedia menampung pengungsi Rohingya.
---
event 030 MYS -> MMRCVL planned | bersedia menampung

=== menteri hukum mengirim dokumen permohonan ekstradisi
Menteri Hukum mengirim dokumen permohonan ekstradisi kepada Singapura.
---
event 0213 IDNGOV -> SGP asserted | mengirim dokumen permohonan ekstradisi

=== mesir melanjutkan upaya mediasi di kairo
Mesir melanjutkan upaya mediasi di Kairo.
---
event 045 EGY -> - asserted | melanjutkan upaya mediasi

=== majelis hakim pengadilan tipikor surabaya menghukum
Majelis hakim Pengadilan Tipikor Surabaya menghukum bekas kepala dinas itu sembilan tahun penjara.
---
event 173 IDNJUD -> IDNGOV asserted | menghukum

=== kapolresta manado membenarkan anggotanya mengamankan 14
Kapolresta Manado membenarkan anggotanya mengamankan 14 orang.
---
event 173 IDNCOP -> IDNCVL claimed | anggotanya mengamankan | according to Kapolresta Manado

=== komnas ham menurunkan tim pemantau ke
Komnas HAM menurunkan tim pemantau ke Pati.
---
event 090 IDNGOVHRI -> - asserted | menurunkan tim pemantau

=== mahkamah agung membatalkan izin tambang itu
Mahkamah Agung membatalkan izin tambang itu.
---
event 172 IDNJUD -> - asserted | membatalkan izin tambang

=== wakil ketua komnas ham menyesalkan penggunaan
Wakil Ketua Komnas HAM menyesalkan penggunaan kekuatan berlebihan.
---
event 111 IDNGOVHRI -> - asserted | menyesalkan

=== kapal riset china memasuki zona ekonomi
Kapal riset China memasuki zona ekonomi eksklusif Indonesia di Natuna.
---
event 128 CHNGOV -> IDN asserted | memasuki zona ekonomi eksklusif | at Natuna Islands, IDN

=== kementerian luar negeri ri mengirim nota
Kementerian Luar Negeri RI mengirim nota protes.
---
event 114 IDNGOV -> - asserted | mengirim nota protes

=== kepala dinas kesehatan banten diperiksa kpk
Kepala Dinas Kesehatan Banten diperiksa KPK.
---
event 090 IDNCOP -> IDNGOV asserted | diperiksa

=== paspornya kemudian dicabut ditjen imigrasi
Paspornya kemudian dicabut Ditjen Imigrasi.
---
event 172 IDNGOV -> - asserted | dicabut

=== jakarta memulangkan seorang pengusaha malaysia
Jakarta memulangkan seorang pengusaha Malaysia.
---
event 073 IDNGOV -> MYSBUS asserted | memulangkan

=== kanada mengerahkan fregat dan dua helikopter
Kanada mengerahkan fregat dan dua helikopter.
---
event 154 CAN -> - asserted | mengerahkan

=== indonesia berlatih bersama rusia di laut
Indonesia berlatih bersama Rusia di Laut Jawa.
---
event 062 IDN -> RUS asserted | berlatih bersama | at Java Sea, IDN

=== inggris dan jerman memperbarui perjanjian pertahanan
Inggris dan Jerman memperbarui perjanjian pertahanan.
---
event 057 GBR -> DEU asserted | memperbarui perjanjian pertahanan

=== korea selatan menghibahkan satu korvet kepada
Korea Selatan menghibahkan satu korvet kepada TNI AL.
---
event 070 KOR -> IDNMIL asserted | menghibahkan

=== para pengungsi diusir ke laut oleh
Para pengungsi diusir ke laut oleh TNI AL.
---
event 170 IDNMIL -> IDNCVL asserted | diusir ke laut

=== malaysia mengusir dua perahu yang mendekati
Malaysia mengusir dua perahu yang mendekati Langkawi.
---
event 170 MYS -> - asserted | mengusir

=== seorang warga mencabut paspornya dari tas
Seorang warga mencabut paspornya dari tas.
---

=== buruh itu berhenti bekerja menuntut
Buruh itu berhenti bekerja menuntut kenaikan upah.
---
event 143 IDNCVL -> - asserted | berhenti bekerja
event 1043 IDNCVL -> - asserted | menuntut

=== manajemen pabrik mengancam memecat pekerja yang
Manajemen pabrik mengancam memecat pekerja yang tidak kembali.
---
event 132 IDNBUS -> IDNCVL asserted | mengancam memecat

=== bupati mempertemukan kedua pihak pada selasa
Bupati mempertemukan kedua pihak pada Selasa.
---
event 045 IDNGOV -> - asserted | mempertemukan

=== menteri ketenagakerjaan mengutus mediator dari jakarta
Menteri Ketenagakerjaan mengutus mediator dari Jakarta.
---
event 045 IDNGOV -> - asserted | mengutus mediator

=== rusia tidak akan segan membalas nato
Rusia tidak akan segan membalas NATO.
---
event 138 RUS -> NATO asserted | tidak akan segan membalas

=== mesir membujuk kedua pihak kembali berunding
Mesir membujuk kedua pihak kembali berunding.
---
event 026 EGY -> - asserted | membujuk kedua pihak kembali berunding

=== pemberontak itu menembaki konvoi di dekat
Pemberontak itu menembaki konvoi di dekat perbatasan.
---
event 193 IDNREB -> - asserted | menembaki

=== hamas menyambut baik hasil pemungutan suara
Hamas menyambut baik hasil pemungutan suara itu.
---
event 051 PSEREB -> - asserted | menyambut baik hasil pemungutan suara

=== brasil memberikan suara setuju
Brasil memberikan suara setuju.
---
event 051 BRA -> - asserted | memberikan suara setuju

=== pria itu berhenti bekerja karena sakit
Pria itu berhenti bekerja karena sakit.
---

=== pekerja bangunan menggelar demonstrasi di depan
Pekerja bangunan menggelar demonstrasi di depan DPRD.
---
event 141 IDNCVL -> - asserted | menggelar demonstrasi

=== korban banjir menuntut pemerintah membangun tanggul
Korban banjir menuntut pemerintah membangun tanggul.
---
event 100 IDNCVL -> IDNGOV asserted | menuntut

=== pedagang pasar menolak relokasi
Pedagang pasar menolak relokasi.
---
event 120 IDNCVL -> - asserted | menolak
