=== belasungkawa
Presiden Prabowo Subianto menyampaikan belasungkawa kepada rakyat India atas kecelakaan pesawat.
---
event 018 IDNGOV -> INDCVL asserted | menyampaikan belasungkawa

=== membantah tuduhan
Kementerian Luar Negeri Iran membantah tuduhan Amerika Serikat.
---
event 016 IRNGOV -> USA asserted | membantah tuduhan

=== sekadar berkata
Presiden Rusia Vladimir Putin mengatakan cuaca di Moskow baik.
---

=== sekadar melapor
Kantor berita Xinhua melaporkan harga beras naik.
---

=== ucapan selamat lebaran
Artis Raffi Ahmad mengucapkan selamat Idulfitri kepada penggemar.
---

=== menyerukan gencatan senjata
Sekretaris Jenderal PBB Antonio Guterres menyerukan gencatan senjata kepada Israel dan Hamas.
---
event 0256 IGOUNO -> ISR asserted | menyerukan gencatan senjata
event 0256 IGOUNO -> PSEREB asserted | menyerukan gencatan senjata

=== meminta bantuan senjata
Presiden Ukraina Volodymyr Zelensky meminta rudal Patriot dari Amerika Serikat.
---
event 0232 UKRGOV -> USA asserted | meminta

=== mengimbau warga
Pemerintah Indonesia mengimbau warga tidak bepergian ke Iran.
---
event 020 IDNGOV -> IDNCVL asserted | mengimbau

=== menahan diri
China meminta Iran dan Israel menahan diri.
---
event 0256 CHN -> IRN asserted | meminta
event 0256 CHN -> ISR asserted | meminta

=== mengajak berunding
Amerika Serikat mengajak Iran kembali ke meja perundingan.
---
event 026 USA -> IRN asserted | mengajak

=== minta izin sehari-hari
Anak itu meminta izin kepada ibunya untuk bermain bola.
---

=== meminta sandera dibebaskan
Inggris meminta Hamas membebaskan sandera.
---
event 0253 GBR -> PSEREB asserted | meminta

=== meminta pembebasan
Prancis menyerukan pembebasan tahanan Palestina kepada Israel.
---
event 0253 FRA -> ISR asserted | menyerukan pembebasan

=== mengundang kunjungan
Presiden Rusia Vladimir Putin mengundang Presiden Korea Utara untuk berkunjung ke Moskow.
---
event 026 RUSGOV -> PRKGOV asserted | mengundang

=== DPR meminta
Komisi III DPR meminta Polri mengusut kasus itu.
---
event 1013 IDNLEG -> IDNCOP asserted | meminta

=== berjanji membantu
Jepang berjanji membantu Filipina memperkuat penjaga pantai.
---
event 030 JPN -> PHL planned | berjanji

=== akan mengirim senjata
Jerman akan mengirim sistem pertahanan udara ke Ukraina.
---
event 033 DEU -> UKR planned | akan mengirim

=== sepakat bekerja sama
Indonesia dan Turki sepakat memperkuat kerja sama pertahanan.
---
event 030 IDN -> TUR planned | sepakat memperkuat kerja sama

=== siap menengahi
Qatar siap menengahi konflik Israel dan Iran.
---
event 039 QAT -> ISR planned | siap menengahi
event 039 QAT -> IRN planned | siap menengahi

=== bersedia berunding
Iran bersedia berunding dengan Amerika Serikat.
---
event 036 IRN -> USA planned | bersedia berunding

=== berencana bertemu
Presiden Amerika Serikat Donald Trump berencana bertemu dengan Presiden China Xi Jinping.
---
event 036 USAGOV -> CHNGOV planned | berencana bertemu

=== setuju gencatan senjata
Israel setuju gencatan senjata dengan Hizbullah.
---
event 0356 ISR -> LBNREB planned | setuju

=== janji kampanye tim
Pelatih timnas berjanji timnya akan menang.
---

=== pertemuan puncak
Presiden Rusia Vladimir Putin mengadakan pertemuan puncak dengan Presiden Amerika Serikat Donald Trump.
---
event 044 RUSGOV -> USAGOV asserted | mengadakan pertemuan puncak

=== menelepon
Presiden Prancis Emmanuel Macron menelepon Presiden Iran Masoud Pezeshkian.
---
event 041 FRAGOV -> IRNGOV asserted | menelepon

=== mengunjungi
Menteri Luar Negeri China Wang Yi mengunjungi Jakarta.
---
event 042 CHNGOV -> IDNGOV asserted | mengunjungi

=== kunjungan ke
Presiden Prabowo Subianto melakukan kunjungan kenegaraan ke Rusia.
---
event 042 IDNGOV -> RUS asserted | melakukan kunjungan kenegaraan

=== menjamu
Presiden Prabowo Subianto menjamu Perdana Menteri India Narendra Modi di Istana Merdeka.
---
event 043 IDNGOV -> INDGOV asserted | menjamu | at Merdeka Palace, IDN

=== menengahi
Mesir memediasi perundingan antara Israel dan Hamas.
---
event 045 EGY -> ISR asserted | memediasi
event 045 EGY -> PSEREB asserted | memediasi
event 046 ISR -> PSEREB asserted | perundingan

=== berunding
Delegasi Amerika Serikat berunding dengan Iran di Oman.
---
event 046 USAGOV -> IRN asserted | berunding dengan | at Oman, OMN

=== batal bertemu
Donald Trump batal bertemu Vladimir Putin.
---
event 040 USAGOV -> RUSGOV denied | bertemu

=== belum bertemu
Presiden Ukraina Volodymyr Zelensky belum bertemu dengan Vladimir Putin.
---
event 040 UKRGOV -> RUSGOV denied | bertemu dengan

=== bola bertemu
Timnas Indonesia bertemu Jepang pada laga kualifikasi Piala Dunia.
---

=== turis berkunjung
Ribuan wisatawan mengunjungi Bali pada musim liburan.
---

=== pertemuan benda
Pertemuan Presiden Prabowo Subianto dengan Presiden Rusia Vladimir Putin berlangsung hangat.
---
event 040 IDNGOV -> RUSGOV asserted | Pertemuan

=== rapat kerja
Komisi I DPR menggelar rapat kerja dengan Menteri Pertahanan Sjafrie Sjamsoeddin.
---
event 040 IDNLEG -> IDNGOV asserted | menggelar rapat kerja

=== memuji
Presiden Amerika Serikat Donald Trump memuji Presiden Prabowo Subianto.
---
event 051 USAGOV -> IDNGOV asserted | memuji

=== mengapresiasi
Ketua DPR Puan Maharani mengapresiasi kinerja Polri.
---
event 051 IDNLEG -> IDNCOP asserted | mengapresiasi

=== menyampaikan apresiasi
Wakil Ketua DPR Sufmi Dasco Ahmad menyampaikan apresiasi kepada TNI.
---
event 051 IDNLEG -> IDNMIL asserted | menyampaikan apresiasi

=== lampu hijau
Amerika Serikat memberi lampu hijau kepada Israel.
---
event 051 USA -> ISR asserted | memberi lampu hijau

=== membela
Rusia membela Iran di Dewan Keamanan.
---
event 052 RUS -> IRN asserted | membela

=== mengakui negara
Prancis mengakui Palestina sebagai negara.
---
event 054 FRA -> PSE asserted | mengakui

=== meminta maaf
Perdana Menteri Jepang meminta maaf kepada Korea Selatan.
---
event 055 JPNGOV -> KOR asserted | meminta maaf

=== menandatangani
Indonesia dan Uni Emirat Arab menandatangani perjanjian kerja sama.
---
event 057 IDN -> ARE asserted | menandatangani perjanjian kerja sama

=== dukungan
Presiden China Xi Jinping menyatakan dukungan kepada Pakistan.
---
event 051 CHNGOV -> PAK asserted | menyatakan dukungan

=== memuji film
Penonton memuji film terbaru Joko Anwar.
---

=== abolisi
Presiden Prabowo Subianto memberikan abolisi kepada Tom Lembong.
---
event 056 IDNGOV -> IDNGOV asserted | memberikan abolisi

=== hubungan diplomatik
Arab Saudi memulihkan hubungan diplomatik dengan Iran.
---
event 054 SAU -> IRN asserted | memulihkan hubungan diplomatik

=== hak membela diri
Kanselir Jerman mengatakan Israel memiliki hak untuk membela diri.
---
event 052 DEUGOV -> ISR asserted | memiliki hak untuk membela diri

=== latihan bersama
Korea Selatan menggelar latihan militer bersama dengan Amerika Serikat.
---
event 062 KOR -> USA asserted | menggelar latihan militer bersama

=== impor
India mengimpor minyak dari Rusia.
---
event 061 IND -> RUS asserted | mengimpor

=== ekstradisi buron
Singapura mengekstradisi buron Paulus Tannos ke Indonesia.
---
event 063 SGP -> IDN asserted | mengekstradisi

=== berbagi intelijen
Amerika Serikat berbagi informasi intelijen dengan Ukraina.
---
event 064 USA -> UKR asserted | berbagi informasi intelijen

=== resep
Campur gula dengan mentega lalu aduk rata.
---

=== memasok senjata
Iran memasok drone ke Rusia.
---
event 072 IRN -> RUS asserted | memasok

=== bantuan kemanusiaan
Indonesia mengirim bantuan kemanusiaan ke Gaza.
---
event 070 IDN -> PSE asserted | mengirim

=== hibah
Jepang memberikan hibah kepada Vietnam.
---
event 071 JPN -> VNM asserted | memberikan

=== evakuasi WNI
Kementerian Luar Negeri mengevakuasi 97 WNI dari Iran.
---
event 073 IDNGOV -> IDNCVL asserted | mengevakuasi

=== tentara ke Rusia
Korea Utara mengirim ribuan tentara untuk membantu Rusia.
---
event 072 PRK -> RUS asserted | mengirim

=== suaka
Prancis memberikan suaka politik kepada aktivis Rusia.
---
event 075 FRA -> RUSCVL asserted | memberikan suaka politik

=== bantuan diterima
Ukraina menerima jet tempur F-16 dari Belanda.
---
event 072 NLD -> UKR asserted | menerima

=== diskon
Toko itu memberikan diskon kepada pelanggan.
---

=== BMKG
Hujan lebat membantu petani di Jawa Tengah.
---

=== belum memasok
Jerman belum memasok rudal Taurus ke Ukraina.
---
event 072 DEU -> UKR denied | memasok

=== membebaskan sandera
Hamas membebaskan tiga sandera Israel.
---
event 0841 PSEREB -> ISRCVL asserted | membebaskan

=== mencabut sanksi
Uni Eropa mencabut sanksi terhadap Suriah.
---
event 085 EEC -> SYR asserted | mencabut

=== menarik pasukan
Rusia menarik pasukannya dari Suriah.
---
event 0874 RUS -> SYR asserted | menarik

=== gencatan senjata diumumkan
India dan Pakistan mengumumkan gencatan senjata.
---
event 0871 IND -> PAK asserted | mengumumkan

=== mundur
Menteri Keuangan Jepang mengundurkan diri.
---
event 0831 JPNGOV -> - asserted | mengundurkan diri

=== pertukaran
Rusia dan Ukraina bertukar tawanan perang.
---
event 0841 RUS -> UKR asserted | bertukar tawanan perang

=== bantuan masuk
Israel mengizinkan bantuan masuk ke Gaza.
---
event 0863 ISR -> PSE asserted | mengizinkan

=== mundur pelatih
Pelatih Liverpool mengundurkan diri setelah kalah.
---

=== bebas pajak
Pemerintah membebaskan pajak kendaraan listrik.
---

=== KPK memeriksa
KPK memeriksa mantan Menteri Agama Yaqut Cholil Qoumas terkait kasus kuota haji.
---
event 091 IDNCOP -> IDNGOV asserted | memeriksa

=== polisi menyelidiki
Polisi menyelidiki kasus pembunuhan di Depok.
---
event 091 IDNCOP -> - asserted | menyelidiki | at Depok, IDN

=== dipanggil
Gubernur Jawa Timur dipanggil KPK sebagai saksi.
---
event 090 IDNCOP -> IDNGOV asserted | dipanggil

=== PBB menyelidiki
PBB menyelidiki kejahatan perang di Sudan.
---
event 094 IGOUNO -> SDN asserted | menyelidiki | at Sudan, SDN

=== memeriksa kesehatan
Dokter memeriksa tekanan darah pasien.
---

=== melakukan pemeriksaan
Penyidik Kejaksaan Agung melakukan pemeriksaan terhadap Nadiem Makarim.
---
event 090 IDNJUD -> IDNELI asserted | melakukan pemeriksaan

=== memanggil dubes
Kementerian Luar Negeri Rusia memanggil Duta Besar Jerman.
---
event 090 RUSGOV -> DEUGOV asserted | memanggil

=== mendesak
Komisi III DPR mendesak Kapolri mencopot Kapolres Sleman.
---
event 1041 IDNLEG -> IDNCOP asserted | mendesak

=== menuntut
Mahasiswa menuntut Presiden mundur.
---
event 1041 IDNCVL -> IDNGOV asserted | menuntut

=== memerintahkan
Presiden Donald Trump memerintahkan militer Amerika Serikat menyerang Iran.
---
event 100 USAGOV -> USAMIL asserted | memerintahkan

=== mendesak gencatan
% known: a noun within a demand to stop
Spanyol mendesak Israel menghentikan serangan ke Gaza.
---
event 1056 ESP -> ISR asserted | mendesak
event 190 ISR -> PSE asserted | serangan

=== mengecam
Turki mengecam serangan Israel ke Iran.
---
event 111 TUR -> ISR asserted | mengecam
event 190 ISR -> IRN asserted | serangan

=== mengkritik
Rusia mengkritik kebijakan Amerika Serikat.
---
event 111 RUS -> USA asserted | mengkritik

=== menuduh dua
Korea Selatan menuduh Korea Utara mengirim pasukan ke Rusia.
---
event 1123 KOR -> PRK asserted | menuduh
event 072 PRK -> RUS claimed | mengirim | according to Korea Selatan

=== keprihatinan
Jepang menyatakan keprihatinan atas tindakan China.
---
event 110 JPN -> CHN asserted | menyatakan keprihatinan

=== menggugat
Warga menggugat pemerintah Indonesia ke pengadilan.
---
event 115 IDNCVL -> IDNJUD asserted | menggugat

=== pasif kecam
Israel dikecam Iran.
---
event 111 IRN -> ISR asserted | dikecam

=== judul kecam
Iran Kecam Israel
---
event 111 IRN -> ISR asserted | Kecam

=== kritik film
Kritikus film mengkritik akting Tom Cruise.
---

=== nota protes
Filipina melayangkan protes kepada China.
---
event 114 PHL -> CHN asserted | melayangkan protes

=== menolak
Hamas menolak usulan Israel.
---
event 127 PSEREB -> ISR asserted | menolak

=== menolak berunding
Iran menolak berunding dengan Amerika Serikat.
---
event 125 IRN -> USA asserted | menolak

=== memveto
Amerika Serikat memveto resolusi gencatan senjata Gaza.
---
event 129 USA -> PSE asserted | memveto

=== melanggar kedaulatan
Rusia melanggar wilayah udara Polandia.
---
event 128 RUS -> POL asserted | melanggar wilayah udara

=== menolak mundur
Perdana Menteri Thailand menolak mundur.
---
event 124 THAGOV -> - asserted | menolak mundur

=== tolak cinta
Gadis itu menolak lamaran pacarnya.
---

=== mengancam tarif
Presiden Donald Trump mengancam akan mengenakan tarif terhadap Uni Eropa.
---
event 1312 USAGOV -> EEC asserted | mengancam akan

=== mengancam serang
Iran mengancam akan menyerang pangkalan Amerika Serikat.
---
event 138 IRN -> USA asserted | mengancam akan

=== memperingatkan
China memperingatkan Taiwan agar tidak bermain api.
---
event 130 CHN -> TWN asserted | memperingatkan

=== ultimatum
Israel memberikan ultimatum kepada Hamas.
---
event 139 ISR -> PSEREB asserted | memberikan ultimatum kepada

=== nuklir
Korea Utara mengancam menggunakan senjata nuklir terhadap Korea Selatan.
---
event 1385 PRK -> KOR asserted | mengancam

=== banjir mengancam
Banjir mengancam warga Jakarta.
---

=== cuaca
BMKG memperingatkan warga soal hujan lebat.
---

=== diancam
Pakistan diancam India.
---
event 130 IND -> PAK asserted | diancam

=== ancaman bom
Pesawat Saudi Airlines menerima ancaman bom.
---
event 1383 - -> SAUBUS asserted | menerima ancaman bom

=== unjuk rasa
Ribuan buruh menggelar unjuk rasa di depan Gedung DPR.
---
event 141 IDNCVL -> - asserted | menggelar unjuk rasa

=== demo iran
Warga Iran berunjuk rasa di Teheran.
---
event 141 IRNCVL -> - asserted | berunjuk rasa | at Tehran, IRN

=== mogok
Pekerja bandara Prancis melakukan mogok kerja.
---
event 143 FRACVL -> - asserted | melakukan mogok kerja

=== demo masak
Chef Juna menggelar demo masak di Jakarta.
---

=== ricuh
Unjuk rasa mahasiswa di Makassar berakhir ricuh.
---
event 145 IDNCVL -> - asserted | berakhir ricuh | at Makassar, IDN

=== mogok mesin
Mobil itu mogok di jalan tol.
---

=== blokade jalan
Petani India memblokir jalan raya menuju New Delhi.
---
event 144 INDCVL -> INDGOV asserted | memblokir jalan

=== mengerahkan kapal induk
Amerika Serikat mengerahkan kapal induk ke Timur Tengah.
---
event 154 USA -> - asserted | mengerahkan

=== polisi dikerahkan
% known: nobody named on either side
Sebanyak 1.500 personel gabungan dikerahkan untuk mengamankan aksi di Jakarta.
---
event 153 IDNCOP -> - asserted | dikerahkan | at Jakarta, IDN

=== uji coba rudal
Korea Utara menguji coba rudal balistik.
---
event 150 PRK -> - asserted | menguji coba

=== latihan militer
China menggelar latihan militer di dekat Taiwan.
---
event 150 CHN -> - asserted | menggelar latihan militer | at Taiwan, TWN

=== siaga
Militer Iran bersiaga penuh.
---
event 152 IRNMIL -> - asserted | bersiaga penuh

=== pasukan perbatasan
Pasukan Rusia berada di perbatasan Ukraina.
---
event 154 RUSMIL -> UKR asserted | berada di | at Ukraine, UKR

=== pasukan bergerak
Kapal induk Amerika Serikat bergerak mendekati Iran.
---
event 154 USAMIL -> IRN asserted | bergerak mendekati

=== uji mobil
Toyota menguji coba mobil listrik di Karawang.
---

=== kerahkan pemain
Pelatih mengerahkan seluruh pemain untuk menyerang.
---

=== sanksi
Amerika Serikat menjatuhkan sanksi terhadap Rusia.
---
event 163 USA -> RUS asserted | menjatuhkan sanksi terhadap

=== tarif
Presiden Donald Trump memberlakukan tarif terhadap China.
---
event 163 USAGOV -> CHN asserted | memberlakukan tarif

=== putus hubungan
Bolivia memutus hubungan diplomatik dengan Israel.
---
event 161 BOL -> ISR asserted | memutus hubungan diplomatik

=== usir diplomat
Inggris mengusir diplomat Rusia.
---
event 161 GBR -> RUSGOV asserted | mengusir

=== hentikan bantuan
Amerika Serikat menghentikan bantuan militer ke Ukraina.
---
event 1622 USA -> UKR asserted | menghentikan

=== belum sanksi
Jepang tidak menjatuhkan sanksi terhadap Israel.
---
event 163 JPN -> ISR denied | menjatuhkan sanksi terhadap

=== keluar
Amerika Serikat keluar dari WHO.
---
event 160 USA -> - asserted | keluar dari WHO

=== putus pacar
Artis itu memutuskan hubungan dengan kekasihnya.
---

=== tunda perundingan
Iran membatalkan perundingan dengan Amerika Serikat.
---
event 164 IRN -> USA asserted | membatalkan

=== sanksi FIFA
Pemain itu dijatuhi sanksi larangan bermain tiga laga.
---

=== tangkap
Polisi menangkap tiga pengedar narkoba di Bekasi.
---
event 173 IDNCOP -> IDNCVL asserted | menangkap | at Bekasi, IDN

=== ditangkap
Dua pelaku pencurian motor ditangkap di Depok.
---
event 173 - -> IDNCVL asserted | ditangkap | at Depok, IDN

=== tersangka
KPK menetapkan Bupati Pati sebagai tersangka.
---
event 173 IDNCOP -> IDN asserted | menetapkan

=== ditetapkan tersangka
Mantan Direktur Pertamina ditetapkan sebagai tersangka.
---
event 173 - -> IDNBUS asserted | ditetapkan sebagai tersangka

=== deportasi
Imigrasi Bali mendeportasi dua warga negara Rusia.
---
event 174 IDNGOV -> RUSCVL asserted | mendeportasi

=== sita
Polisi menyita 2 kilogram sabu dari tersangka.
---
event 1711 IDNCOP -> IDNCVL asserted | menyita

=== vonis
Majelis hakim menjatuhkan vonis 10 tahun penjara kepada Harvey Moeis.
---
event 173 IDNJUD -> IDNBUS asserted | menjatuhkan vonis

=== darurat militer
Presiden Korea Selatan memberlakukan darurat militer.
---
event 1724 KORGOV -> - asserted | memberlakukan darurat militer

=== tahan Israel
Tentara Israel menahan 20 warga Palestina di Tepi Barat.
---
event 173 ISRMIL -> PSECVL asserted | menahan | at West Bank, PSE

=== menahan napas
Penonton menahan napas saat adu penalti.
---

=== akan ditangkap
Polisi akan menangkap pelaku.
---
event 173 IDNCOP -> IDNCVL planned | menangkap

=== salah tangkap bantah
Polda Metro Jaya membantah menangkap mahasiswa.
---
event 173 IDNCOP -> IDNCVL denied | menangkap | according to Polda Metro Jaya

=== gas air mata
Polisi menembakkan gas air mata ke arah demonstran.
---
event 175 IDNCOP -> IDNCVL asserted | menembakkan gas air mata

=== tangkap ikan
Nelayan menangkap ikan tuna di Laut Banda.
---

=== jam malam
Pemerintah Peru memberlakukan jam malam di Lima.
---
event 1723 PERGOV -> - asserted | memberlakukan jam malam

=== culik
Kelompok bersenjata menculik 20 siswa di Nigeria.
---
event 181 NGAREB -> NGACVL asserted | menculik | at Nigeria, NGA

=== bom bunuh diri
Serangan bom bunuh diri menewaskan 12 orang di Islamabad, Pakistan.
---
event 1831 - -> PAK asserted | Serangan bom bunuh diri | at Islamabad, PAK

=== aniaya
Seorang prajurit TNI menganiaya warga di Papua.
---
event 182 IDNMIL -> IDNCVL asserted | menganiaya | at Papua, IDN

=== KKB tembak
KKB menembak dua warga di Yahukimo.
---
event 180 IDNREB -> IDNCVL asserted | menembak | at Kabupaten Yahukimo, IDN

=== film bunuh
Dalam film itu tokoh utama membunuh musuhnya.
---

=== siksa
Tentara Rusia menyiksa tawanan perang Ukraina.
---
event 1822 RUSMIL -> UKRCVL asserted | menyiksa

=== serangan jantung
Aktor itu meninggal akibat serangan jantung.
---

=== serang
Israel menyerang Iran.
---
event 190 ISR -> IRN asserted | menyerang

=== serangan udara
Serangan udara Israel di Jalur Gaza menewaskan 20 orang.
---
event 195 ISR -> PSE asserted | Serangan udara | at Gaza Strip, PSE

=== melancarkan
Rusia melancarkan serangan drone ke Kyiv.
---
event 195 RUS -> UKRGOV asserted | melancarkan serangan drone

=== diserang
Pangkalan Amerika Serikat diserang Iran.
---
event 190 IRN -> USA asserted | diserang

=== membantah menyerang
Pakistan membantah menyerang India.
---
event 190 PAK -> IND denied | menyerang | according to Pakistan

=== jika menyerang
Jika Amerika Serikat menyerang Iran, perang akan meluas.
---
event 190 USA -> IRN hypothetical | menyerang

=== menyerang bola
Timnas Indonesia menyerang sejak menit awal melawan China.
---

=== invasi
Rusia menginvasi Ukraina pada 2022.
---
event 190 RUS -> UKR asserted 2022 | menginvasi

=== baku tembak
Tentara Thailand dan Kamboja terlibat baku tembak.
---
event 193 THAMIL -> KHM asserted | terlibat baku tembak
event 193 KHM -> THAMIL asserted | terlibat baku tembak

=== saling serang
Israel dan Iran saling serang.
---
event 190 ISR -> IRN asserted | saling serang
event 190 IRN -> ISR asserted | saling serang

=== siap menyerang
Militer Israel bersiap untuk menyerang Lebanon.
---
event 152 ISRMIL -> - asserted | bersiap
event 190 ISRMIL -> LBN planned | menyerang

=== blokade
Israel memblokade Jalur Gaza.
---
event 191 ISR -> PSE asserted | memblokade

=== tembak jatuh
Ukraina menembak jatuh jet tempur Rusia.
---
event 195 UKR -> RUSMIL asserted | menembak jatuh

=== hama
Hama wereng menyerang tanaman padi di Karawang.
---

=== gencatan dilanggar
Israel melanggar gencatan senjata dengan Hizbullah.
---
event 196 ISR -> LBNREB asserted | melanggar

=== serang klaim
Militer Rusia mengklaim telah merebut kota Bakhmut dari Ukraina.
---
event 192 RUSMIL -> UKR claimed | merebut kota | according to Militer Rusia

=== gagal merebut
Tentara Rusia gagal merebut Kyiv.
---
event 192 RUSMIL -> UKRGOV denied | merebut

=== saham
Serangan jual membuat saham anjlok.
---

=== genosida
Israel melakukan genosida terhadap rakyat Palestina.
---
event 202 ISR -> PSECVL asserted | melakukan genosida

=== senjata kimia
Suriah menggunakan senjata kimia terhadap pemberontak.
---
event 2041 SYR -> SYRREB asserted | menggunakan senjata kimia

=== genosida tuduh
Afrika Selatan menuduh Israel melakukan genosida di Gaza.
---
event 1124 ZAF -> ISR asserted | menuduh
event 202 ISR -> PSE claimed | melakukan genosida | at Gaza Strip, PSE | according to Afrika Selatan

=== dibantai
Manchester United dibantai Liverpool 5-0.
---

=== copot menteri
Presiden Prabowo mencopot Menteri Keuangan Sri Mulyani.
---
event 172 IDNGOV -> IDNGOV asserted | mencopot

=== OTT KPK
KPK melakukan operasi tangkap tangan terhadap Wamenaker Immanuel Ebenezer.
---
event 173 IDNCOP -> IDNELI asserted | melakukan operasi tangkap tangan

=== geledah
KPK menggeledah rumah mantan Menteri Agama Yaqut Cholil Qoumas.
---
event 173 IDNCOP -> IDNGOV asserted | menggeledah

=== massa membakar
Massa pengunjuk rasa membakar gedung DPRD Makassar.
---
event 145 IDNCVL -> IDNLEG asserted | membakar

=== didemo
Bupati Pati Sudewo didemo warga.
---
event 141 IDNCVL -> IDNGOV asserted | didemo

=== bubarkan massa
Polisi membubarkan massa dengan gas air mata.
---
event 175 IDNCOP -> IDNCVL asserted | membubarkan

=== bentrok demo
Demonstran bentrok dengan polisi di Jakarta.
---
event 145 IDNCVL -> IDNCOP asserted | bentrok | at Jakarta, IDN

=== bubarkan ormas
Pemerintah Indonesia membubarkan ormas FPI.
---
event 1722 IDNGOV -> IDNREL asserted | membubarkan

=== dikritik
Fadli Zon dikritik aktivis terkait pernyataan soal pemerkosaan massal 1998.
---
event 111 IDNCVL -> IDNGOV asserted | dikritik

=== mendesak pemerintah
Ketua DPR Puan Maharani mendesak pemerintah mengevaluasi program makan bergizi gratis.
---
event 1042 IDNLEG -> IDNGOV asserted | mendesak

=== melapor ke polisi
Joko Widodo melaporkan Roy Suryo ke Polda Metro Jaya.
---
event 114 IDNELI -> IDNELI asserted | melaporkan

=== minta ekstradisi
Indonesia meminta Singapura mengekstradisi Paulus Tannos.
---
event 0213 IDN -> SGP asserted | meminta

=== ke KTT
Menlu Sugiono bertemu Menlu Rusia Sergei Lavrov di Moskow.
---
event 040 IDNGOV -> RUSGOV asserted | bertemu | at Moscow, RUS

=== kutuk serangan
Indonesia mengutuk keras serangan Israel ke Iran.
---
event 111 IDN -> ISR asserted | mengutuk keras
event 190 ISR -> IRN asserted | serangan

=== membunuh komandan
Israel membunuh komandan Garda Revolusi Iran.
---
event 186 ISR -> IRNMIL asserted | membunuh

=== meminta NATO
Zelensky meminta bantuan senjata kepada NATO.
---
event 0232 UKRGOV -> NATO asserted | meminta

=== akan memasok
Jerman akan memasok rudal Taurus ke Ukraina.
---
event 033 DEU -> UKR planned | akan memasok

=== Kim ke Rusia
Kim Jong Un mengunjungi Rusia.
---
event 042 PRKGOV -> RUS asserted | mengunjungi

=== meriam air
Filipina menuduh China menembakkan meriam air ke kapal Filipina.
---
event 1123 PHL -> CHN asserted | menuduh
event 175 CHN -> PHL claimed | menembakkan meriam air | according to Filipina

=== bantah tuduhan
China membantah tuduhan Filipina.
---
event 016 CHN -> PHL asserted | membantah tuduhan

=== putus dengan UEA
Sudan memutus hubungan diplomatik dengan Uni Emirat Arab.
---
event 161 SDN -> ARE asserted | memutus hubungan diplomatik

=== teken damai
Rwanda dan Kongo menandatangani perjanjian damai di Washington.
---
event 057 RWA -> COD asserted | menandatangani perjanjian | at Washington, USA

=== cabut sanksi
AS mencabut sanksi terhadap Suriah.
---
event 085 USA -> SYR asserted | mencabut

=== siap membantu
Rusia siap membantu Iran membangun reaktor nuklir.
---
event 030 RUS -> IRN planned | siap membantu

=== inspeksi
Iran menolak inspeksi IAEA.
---
event 1245 IRN -> IGOUNOIAE asserted | menolak

=== henti kerja sama
Iran menghentikan kerja sama dengan IAEA.
---
event 160 IRN -> IGOUNOIAE asserted | menghentikan kerja sama

=== tarik dubes
Kanada menarik dubesnya dari India.
---
event 161 CAN -> IND asserted | menarik

=== cabut visa
AS mencabut visa Presiden Palestina Mahmoud Abbas.
---
event 172 USA -> PSEGOV asserted | mencabut visa

=== warga blokade
Warga memblokade jalan menuju tambang di Morowali.
---
event 144 IDNCVL -> - asserted | memblokade jalan

=== hukuman mati
Pengadilan Bangladesh menjatuhkan hukuman mati kepada Sheikh Hasina.
---
event 173 BGDJUD -> BGDGOV asserted | menjatuhkan hukuman

=== minta ekstradisi Hasina
Bangladesh meminta India mengekstradisi Sheikh Hasina.
---
event 0213 BGD -> IND asserted | meminta

=== serangan ke Kabul
Pakistan melancarkan serangan udara ke Kabul.
---
event 195 PAK -> AFGGOV asserted | melancarkan serangan udara

=== balas serangan
Taliban membalas serangan Pakistan.
---
event 190 AFGGOV -> PAK asserted | membalas serangan

=== siap bertemu
Zelensky menyatakan siap bertemu Putin.
---
event 036 UKRGOV -> RUSGOV planned | menyatakan siap bertemu

=== Kremlin membantah
Kremlin membantah Rusia menyerang rumah sakit.
---
event 190 RUS -> - denied | menyerang | according to Kremlin

=== peringatkan NATO
Putin memperingatkan NATO.
---
event 130 RUSGOV -> NATO asserted | memperingatkan

=== kecam latihan
Korut mengecam latihan militer AS-Korsel.
---
event 111 PRK -> USAMIL asserted | mengecam
event 111 PRK -> KOR asserted | mengecam

=== garda nasional
Trump mengerahkan Garda Nasional ke Chicago.
---
event 154 USAGOV -> USA asserted | mengerahkan

=== gelar gugatan
Gubernur California menggugat Trump.
---
event 115 USAGOV -> USAGOV asserted | menggugat

=== tembak mati begal
Polisi menembak mati pelaku begal di Lampung.
---
event 175 IDNCOP -> IDNCVL asserted | menembak mati | at Lampung, IDN

=== pengakuan Palestina
Inggris dan Kanada mengakui negara Palestina.
---
event 054 GBR -> PSE asserted | mengakui
event 054 CAN -> PSE asserted | mengakui

=== jenazah sandera
Hamas menyerahkan jenazah sandera kepada Israel.
---
event 0841 PSEREB -> ISR asserted | menyerahkan

=== tahanan bebas
Israel membebaskan 250 tahanan Palestina.
---
event 0841 ISR -> PSECVL asserted | membebaskan

=== saham naik
IHSG ditutup menguat 1 persen.
---

=== suku bunga
Bank Indonesia menahan suku bunga acuan di level 5,5 persen.
---

=== gempa
Gempa magnitudo 6,5 mengguncang Maluku.
---

=== tarik mobil
Toyota menarik 10.000 mobil di Amerika Serikat.
---

=== harimau
Harimau menyerang warga di Lampung.
---

=== virus
Virus baru menyerang Amerika Serikat.
---

=== bulu tangkis
Alwi Farhan menumbangkan wakil China.
---

=== diskon listrik
PLN memberikan diskon tarif listrik.
---

=== gelar konser
Ariana Grande menggelar konser di Jakarta.
---

=== gugat cerai
Raisa menggugat cerai Hamish Daud.
---

=== iPhone
Apple meluncurkan iPhone 17 di Indonesia.
---

=== Piala Dunia
Korea Selatan mengalahkan Jepang di final.
---

=== masyarakat dari pemerintah yang mengimbau
Pemerintah Iran mengimbau masyarakat untuk meminimalkan penggunaan internet.
---
event 020 IRNGOV -> IRNCVL asserted | mengimbau

=== korban bukan rakyat penyerang
Otoritas Iran mengatakan 224 orang tewas dalam serangan Israel. Serangan Iran ke Israel telah menewaskan sedikitnya 24 orang.
---
event 190 ISR -> IRN claimed | tewas dalam serangan | according to Otoritas Iran
event 190 IRN -> ISR asserted | Serangan

=== kerja sama militer bukan pihak
Kim Jong Un bertemu Menteri Pertahanan Rusia Sergei Shoigu dan membahas kerja sama militer.
---
event 040 PRKGOV -> RUSGOV asserted | bertemu

=== hari sebuah ucapan dari kata-kata sesudahnya
% published: 2025-06-18
Presiden Prabowo Subianto mengecam Israel. Indonesia tidak tinggal diam. "Ini pelanggaran," kata Prabowo, Selasa (17/6/2025).
---
event 111 IDNGOV -> ISR asserted 2025-06-17 | mengecam

=== dua pihak yang saling berperang di halaman ini
Iran menyerang Israel dengan rudal. Teheran menyebutnya balasan atas serangan udara Israel.
---
event 190 IRN -> ISR asserted | menyerang
event 195 ISR -> IRN asserted | serangan udara

=== kantor berita menempel pada kata kerja
AFPmelaporkan Rusia mengecam Ukraina.
---
event 111 RUS -> UKR asserted | mengecam | according to AFP

=== ditandatanganinya dengan
Kim Jong Un setia pada kemitraan yang ditandatanganinya dengan Presiden Rusia Vladimir Putin.
---
event 057 PRKGOV -> RUSGOV asserted | ditandatanganinya

=== sebuah singkatan umum bukan pihak
Wali Kota Cirebon Efendi Edo langsung datang ke TKP.
---

=== pemeriksaan dokter
Polisi itu menjalani pemeriksaan EEG di rumah sakit karena luka pembacokan.
---

=== pesawat dikerahkan bukan bantuan
Militer AS mengerahkan lebih banyak pesawat tempur ke kawasan itu untuk memperkuat pasukannya terhadap Iran.
---
event 154 USAMIL -> - asserted | mengerahkan

=== umur dalam kurung di antara pokok dan kata kerja
Seorang WN Rusia berinisial KL (30) ditangkap Direktorat Jenderal Imigrasi di Bali.
---
event 173 IDNGOV -> RUSCVL asserted | ditangkap | at Bali, IDN

=== anak kalimat yang diapit koma bukan pokok
Menteri Luar Negeri Iran Abbas Araghchi, yang terbang setelah Trump marah, bertemu Menteri Luar Negeri Jerman.
---
event 040 IRNGOV -> DEUGOV asserted | bertemu

=== ibu kota adalah tempat, bukan ibu
Israel menyerang Ibu Kota Iran.
---
event 190 ISR -> IRN asserted | menyerang

=== rencana di lakon film bukan peristiwa
Dalam film laga itu sekelompok teroris menyerang gedung. Aktor utama film ini bermain di serial drama dan album lagu.
---
