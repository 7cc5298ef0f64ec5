=== menyuruh warganya sendiri
Pakistan mendesak warganya untuk menghindari perjalanan ke Iran.
---
event 100 PAK -> PAKCVL asserted | mendesak

=== tidak boleh, kata seorang kepala negara
"Iran tidak boleh memiliki senjata nuklir," kata Presiden Amerika Serikat Donald Trump.
---
event 100 USAGOV -> IRN asserted | tidak boleh memiliki

=== tidak boleh, kata orang biasa
"Anak kecil tidak boleh memiliki ponsel," kata psikolog itu.
---

=== mewajibkan
Pemerintah mewajibkan perusahaan aplikasi membayar bonus hari raya bagi pengemudi ojol.
---

=== mewajibkan: bukan negara
Pengelola curug mewajibkan pengunjung melakukan reservasi.
---

=== menginginkan penyerahan
Presiden Trump menginginkan penyerahan diri tanpa syarat dari Iran.
---
event 025 USAGOV -> IRN asserted | menginginkan penyerahan diri tanpa syarat

=== menginginkan barang dagangan
Presiden Trump menginginkan hubungan baik dengan Jepang.
---

=== khawatir atas
Sekretaris Jenderal PBB Antonio Guterres khawatir atas eskalasi konflik di Sudan.
---
event 110 IGOUNO -> SDN asserted | khawatir atas

=== menuai kecaman dari
Serangan Israel ke Iran menuai kecaman dari Turki dan Qatar.
---
event 190 ISR -> IRN asserted | Serangan
event 111 TUR -> ISR asserted | menuai kecaman
event 111 QAT -> ISR asserted | menuai kecaman

=== menuai protes: balap
Kemenangan Russell di GP Kanada menuai protes dari Red Bull.
---

=== menyoroti yang salah
Duta Besar Iran menyoroti standar ganda negara Barat.
---
event 111 IRNGOV -> WEST asserted | menyoroti

=== menyoroti yang biasa
Menteri Perindustrian Agus Gumiwang menyoroti pentingnya hilirisasi.
---

=== mempertanyakan putusan pejabat
Mahfud MD mempertanyakan keputusan Kejaksaan Agung.
---
event 111 IDNGOV -> IDNJUD asserted | mempertanyakan

=== menduga
KPK menduga Satori menerima suap.
---
event 1121 IDNCOP -> "Satori" asserted | menduga

=== dipolisikan
Roy Suryo dipolisikan Jokowi.
---
event 114 IDNELI -> IDNELI asserted | dipolisikan

=== digugat, tidak dikatakan siapa
Presiden Joko Widodo digugat ke Pengadilan Negeri Solo.
---
event 115 - -> IDNELI asserted | digugat

=== dituding, tidak dikatakan siapa
TNI dituding salah tangkap warga Papua.
---
event 112 - -> IDNMIL asserted | dituding
event 173 IDNMIL -> IDNCVL claimed | salah tangkap

=== dikecam, tidak dikatakan siapa
Gubernur Jawa Barat Dedi Mulyadi dikecam setelah menyebut wartawan.
---
event 111 - -> IDNGOV asserted | dikecam

=== dikecam: dunia hiburan
Film itu dikecam penggemar karena dialognya.
---

=== dituduh dalam kutipan
"Israel berupaya merusak stabilitas kawasan," kata Menteri Luar Negeri Turki Hakan Fidan.
---
event 111 TURGOV -> ISR asserted | merusak stabilitas

=== sumber eskalasi
"Israel adalah sumber eskalasi," kata juru bicara Kementerian Luar Negeri Iran.
---
event 111 IRNGOV -> ISR asserted | adalah sumber eskalasi

=== tak sudi tunduk
Iran menegaskan tidak akan pernah tunduk kepada Amerika Serikat.
---
event 124 IRN -> USA asserted | tidak akan pernah tunduk

=== tidak sudi menyerah: olahraga
Pelatih Persib mengatakan tim tidak akan pernah menyerah sampai laga berakhir.
---

=== tidak mau berunding
Iran ogah berunding dengan Amerika Serikat.
---
event 125 IRN -> USA asserted | ogah berunding

=== tidak mau menghentikan
Teheran menegaskan tidak akan menghentikan program nuklirnya.
---
event 124 IRNGOV -> - asserted | tidak akan menghentikan program nuklirnya

=== kabur dari tahanan
Narapidana itu kabur dari Lapas Kutacane.
---
event 128 IDNCVL -> - asserted | kabur dari Lapas

=== tidak mengizinkan
Iran tidak mengizinkan inspektur IAEA masuk.
---
event 1245 IRN -> IGOUNOIAE asserted | tidak mengizinkan

=== warga menolak kebijakan
Warga menolak pembangunan PSN Rempang.
---
event 120 IDNCVL -> - asserted | menolak

=== tidak bersedia pindah
Warga menyatakan tidak bersedia direlokasi dari kampung mereka.
---
event 120 IDNCVL -> - asserted | tidak bersedia direlokasi

=== menolak ultimatum
"Kami menolak ultimatum itu," kata Menteri Luar Negeri Iran Abbas Araghchi.
---
event 127 IRNGOV -> - asserted | menolak

=== akan merespons dengan tegas
Militer Iran akan merespons dengan tegas.
---
event 138 IRNMIL -> - asserted | akan merespons dengan tegas

=== tanpa belas kasihan
Khamenei bersumpah tidak akan menunjukkan belas kasihan kepada Israel.
---
event 130 IRNGOV -> ISR asserted | bersumpah

=== akan terbakar
"Teheran akan terbakar," ujar Menteri Pertahanan Israel Israel Katz.
---
event 138 ISRGOV -> IRNGOV asserted | akan terbakar

=== tidak menutup kemungkinan menyerang
Trump tidak menutup kemungkinan menyerang Iran.
---
event 138 USAGOV -> IRN asserted | tidak menutup kemungkinan menyerang

=== diancam bom
Pesawat Saudia Airlines diancam bom.
---
event 1383 - -> SAUBUS asserted | diancam bom

=== mengancam menduduki
Mahasiswa mengancam akan menduduki gedung DPR.
---
event 133 IDNCVL -> - asserted | mengancam akan

=== memberi waktu
Trump memberi Iran waktu dua pekan untuk berunding.
---
event 139 USAGOV -> IRN asserted | memberi

=== memberi waktu biasa
Pelatih memberi pemain waktu dua pekan untuk pulih.
---

=== harus tahu
"Amerika harus tahu bahwa setiap serangan akan dibalas," kata Khamenei.
---
event 130 IRNGOV -> USA asserted | harus tahu bahwa

=== jangan menguji
"Jangan coba-coba menguji kami," kata Presiden Turki Recep Tayyip Erdogan.
---
event 130 TURGOV -> - asserted | Jangan coba-coba menguji

=== tembakan peringatan
Polisi melepaskan tembakan peringatan ke arah massa.
---
event 130 IDNCOP -> IDNCVL asserted | melepaskan tembakan peringatan

=== mengingatkan agar tidak
Rusia mengingatkan Amerika Serikat agar tidak membantu Israel secara militer.
---
event 130 RUS -> USA asserted | mengingatkan

=== mengingatkan soal pasar
Menteri Perindustrian mengingatkan industri soal dampak perang Iran-Israel.
---

=== minta keterangan
KPK minta keterangan mantan Menteri Agama Yaqut Cholil Qoumas.
---
event 090 IDNCOP -> IDNGOV asserted | minta keterangan

=== IAEA memeriksa
IAEA memeriksa fasilitas nuklir Iran.
---
event 090 IGOUNOIAE -> IRN asserted | memeriksa

=== naik ke penyidikan
Kejaksaan Agung menaikkan status kasus korupsi Chromebook ke tahap penyidikan.
---
event 091 IDNJUD -> "Chromebook" asserted | menaikkan status kasus

=== ditangani polisi
Kasus tersebut kini ditangani Polres Tulungagung.
---
event 091 IDNCOP -> - asserted | ditangani

=== mencari pelaku
Polisi mencari pelaku penembakan itu.
---
event 090 IDNCOP -> IDNCVL asserted | mencari

=== memenuhi panggilan kejaksaan
Nadiem Makarim penuhi panggilan Kejagung.
---
event 091 IDNJUD -> IDNELI asserted | penuhi panggilan

=== hak angket
DPRD gulirkan hak angket terhadap Bupati Pati.
---
event 090 IDNLEG -> IDN asserted | gulirkan hak angket

=== olah TKP
Polres Garut olah TKP ledakan amunisi.
---
event 090 IDNCOP -> - asserted | olah TKP

=== Uni Eropa menyelidiki
Uni Eropa menyelidiki TikTok.
---
event 090 EEC -> CHNBUS asserted | menyelidiki

=== membentuk tim penyelidik
Komnas HAM membentuk tim untuk menyelidiki kerusuhan itu.
---
event 091 IDNGOVHRI -> - asserted | membentuk tim untuk menyelidiki

=== menerbitkan sprindik
KPK menerbitkan sprindik baru dalam kasus itu.
---
event 091 IDNCOP -> - asserted | menerbitkan sprindik

=== sidak pasar
Wali kota sidak pasar menjelang Lebaran.
---

=== harus mencopot
"Presiden harus mencopot Kapolri," kata anggota DPR Benny K Harman.
---
event 100 IDNLEG -> IDNGOV asserted | harus mencopot

=== harus ditindak
"Pelaku harus ditindak tegas," kata Ketua Komisi III DPR Habiburokhman.
---
event 1013 IDNLEG -> IDNCVL asserted | harus ditindak tegas

=== sekutu yang harus bertindak
Kim Jong Un mengatakan Rusia harus bertindak.
---

=== mewajibkan wisatawan
Gubernur Bali mewajibkan wisatawan memakai pemandu.
---

=== dilarang, tidak dikatakan siapa
Para pejabat Rusia dilarang bepergian ke Ukraina.
---
event 172 - -> RUSGOV asserted | dilarang

=== dilaporkan ke bawaslu
Gubernur Khofifah Indar Parawansa dilaporkan ke KPK.
---
event 114 - -> IDNGOV asserted | dilaporkan ke KPK

=== digugat cerai
Raffi Ahmad digugat cerai.
---

=== menilai lamban
ICW menilai KPK lamban menangani kasus kuota haji.
---
event 111 IDNNGO -> IDNCOP asserted | menilai

=== menyiram bensin
China menyebut Amerika Serikat menyiram bensin ke api.
---
event 111 CHN -> USA asserted | menyiram bensin ke api

=== tidak senang dengan
Trump mengatakan tidak senang dengan Israel.
---
event 110 USAGOV -> ISR asserted | tidak senang dengan

=== khawatir atas hama
Menteri Pertanian khawatir atas serangan hama wereng.
---

=== tidak mau menghentikan perang
Netanyahu tidak mau menghentikan perang di Gaza.
---
event 1246 ISRGOV -> - asserted | tidak mau menghentikan perang | at Gaza Strip, PSE

=== tidak akan ada negara
Netanyahu menegaskan tidak akan ada negara Palestina.
---
event 120 ISRGOV -> - asserted | tidak akan ada negara

=== menolak kenaikan pajak
Warga menolak kenaikan PBB 250 persen.
---
event 120 IDNCVL -> - asserted | menolak kenaikan PBB

=== tidak mengabulkan
Majelis hakim tidak mengabulkan tuntutan jaksa penuntut umum.
---
event 123 IDNJUD -> IDNJUD asserted | tidak mengabulkan tuntutan

=== tidak menampik: mengakui
Menteri Perhubungan tak menampik dampak perang Israel dan Iran.
---

=== siswa dan motor
Dedi Mulyadi tidak mengizinkan siswa membawa motor.
---

=== akan menyesal
"Israel akan menyesali perbuatannya," kata Presiden Iran Masoud Pezeshkian.
---
event 138 IRNGOV -> ISR asserted | akan menyesali

=== menjanjikan pembalasan
Iran menjanjikan pembalasan terhadap Israel.
---
event 138 IRN -> ISR asserted | menjanjikan pembalasan

=== akan menghukum
"Kami akan menghukum Israel," kata Panglima Militer Iran.
---
event 138 IRNMIL -> ISR asserted | akan menghukum

=== target yang mudah
Trump mengatakan Khamenei adalah target yang mudah.
---
event 138 USAGOV -> IRNGOV asserted | adalah target yang mudah

=== sasaran pemasaran
"Indonesia menjadi sasaran utama investor," kata Airlangga Hartarto.
---

=== ancaman menutup selat
Ancaman Iran menutup Selat Hormuz membuat pasar gelisah.
---
event 1381 IRN -> - asserted | Ancaman

=== memperingatkan bawahan
Prabowo memperingatkan para menterinya agar tidak korupsi.
---
event 130 IDNGOV -> IDNGOV asserted | memperingatkan

=== memperingatkan soal alam
PVMBG memperingatkan warga agar tidak mendekati kawah.
---

=== dinyatakan bersalah oleh hakim
Hakim menyatakan Zarof Ricar bersalah menerima gratifikasi.
---
event 116 IDNJUD -> IDNELI asserted | menyatakan

=== dinyatakan sehat
Dokter menyatakan Zarof Ricar terbukti sehat.
---

=== mengecam oleh
Indonesia mengecam pembunuhan warga Palestina oleh Israel.
---
event 111 IDN -> ISR asserted | mengecam
event 1823 ISR -> PSECVL asserted | pembunuhan

=== mengecam oleh aparat
Koalisi Masyarakat Sipil mengutuk kekerasan terhadap mahasiswa oleh polisi.
---
event 111 IDNNGO -> IDNCOP asserted | mengutuk

=== menyebut menerima uang
KPK menyebut Yaqut Cholil Qoumas menerima uang dari biro perjalanan.
---
event 1121 IDNCOP -> IDNGOV asserted | menyebut

=== menyebut anggota pemberontak
TNI menyebut Abral Wandikbo merupakan anggota OPM.
---
event 112 IDNMIL -> "Abral Wandikbo" asserted | menyebut

=== menyatakan maladministrasi
Ombudsman menyatakan Kementerian Perumahan melakukan maladministrasi.
---
event 111 IDNGOV -> IDNGOV asserted | menyatakan

=== mitra dalam agresi
"AS adalah mitra dalam agresi ini," kata Menteri Luar Negeri Iran Abbas Araghchi.
---
event 111 IRNGOV -> USA asserted | adalah mitra dalam

=== bertanggung jawab atas
Araghchi mengatakan Amerika bertanggung jawab atas serangan Israel.
---
event 1123 IRNGOV -> USA asserted | bertanggung jawab atas
event 190 ISR -> - claimed | serangan | according to Abbas Araghchi

=== mengulur waktu
"Rusia hanya mengulur waktu," kata Presiden Ukraina Volodymyr Zelensky.
---
event 111 UKRGOV -> RUS asserted | hanya mengulur waktu

=== akan menjadi sasaran
"Pangkalan Amerika akan menjadi sasaran kami," kata juru bicara militer Iran.
---
event 138 IRNMIL -> USA asserted | akan menjadi sasaran kami

=== semua opsi
Trump mengatakan semua opsi ada di atas meja.
---
event 138 USAGOV -> - asserted | semua opsi ada di atas meja

=== pemeriksaan terhadap orang
Pemeriksaan terhadap Bobby Nasution dijadwalkan pekan depan.
---
event 091 - -> IDNGOV asserted | Pemeriksaan

=== pemeriksaan kesehatan
Pemeriksaan kesehatan terhadap warga digelar di rumah sakit.
---

=== masuk tanpa izin
Jet tempur Rusia memasuki wilayah udara Estonia.
---
event 128 RUSMIL -> EST asserted | memasuki wilayah udara

=== lalu lintas udara biasa
Pesawat Garuda memasuki wilayah udara India.
---

=== memperingatkan akan menembak
Rusia memperingatkan akan menembak jatuh pesawat NATO.
---
event 138 RUS -> NATO asserted | memperingatkan

=== mensyaratkan
Rusia mensyaratkan Ukraina mundur dari Donbas.
---
event 100 RUS -> UKR asserted | mensyaratkan

=== mensyaratkan barang
Industri mensyaratkan sumber energi terbarukan.
---

=== menolak menemui
Wali Kota Bandung menolak menemui pengunjuk rasa.
---
event 125 IDNGOV -> IDNCVL asserted | menolak menemui

=== menolak bubar
Massa menolak membubarkan diri.
---
event 124 IDNCVL -> - asserted | menolak membubarkan diri

=== tidak memenuhi panggilan
Satori tidak memenuhi panggilan KPK.
---
event 128 "Satori" -> IDNCOP asserted | tidak memenuhi panggilan

=== tidak akan tinggal diam
Hizbullah menyatakan tidak akan tinggal diam jika Amerika Serikat menyerang Iran.
---
event 138 LBNREB -> - asserted | tidak akan tinggal diam

=== pemerintah tidak tinggal diam
Pemerintah tidak tinggal diam menghadapi banjir.
---

=== siap balas
Iran siap balas serangan Amerika Serikat.
---
event 138 IRN -> USA asserted | siap balas
event 190 USA -> - asserted | serangan

=== berhak membalas
Qatar mengatakan berhak membalas serangan Iran.
---
event 130 QAT -> IRN asserted | berhak membalas
event 190 IRN -> - claimed | serangan | according to Qatar

=== kesabaran habis
"Kesabaran kami sudah habis," kata Presiden Trump.
---
event 130 USAGOV -> - asserted | Kesabaran kami sudah habis

=== memperingatkan yang ikut campur
Kremlin memperingatkan Amerika Serikat agar tidak ikut campur.
---
event 130 RUSGOV -> USA asserted | memperingatkan

=== cannot have
% lang: en
"Iran cannot have a nuclear weapon," President Donald Trump said.
---
event 100 USAGOV -> IRN asserted | cannot have

=== never surrender
% lang: en
Iran said it would never surrender to the United States.
---
event 124 IRN -> USA asserted | would never surrender

=== cannot be imposed
% lang: en
Khamenei said peace cannot be imposed on Iran.
---
event 124 IRNGOV -> - asserted | cannot be imposed

=== no state
% lang: en
Netanyahu said there would be no Palestinian state.
---
event 120 ISRGOV -> - asserted | there would be no Palestinian state

=== two weeks
% lang: en
Trump gave Iran two weeks to negotiate.
---
event 139 USAGOV -> IRN asserted | gave

=== will burn
% lang: en
"Tehran will burn," Israeli Defense Minister Israel Katz said.
---
event 138 ISRGOV -> IRNGOV asserted | will burn

=== options on the table
% lang: en
Trump said all options are on the table.
---
event 138 USAGOV -> - asserted | all options are on the table

=== should know
% lang: en
"America should know that any attack will be answered," Khamenei said.
---
event 130 IRNGOV -> USA asserted | should know

=== warning shots
% lang: en
Police fired warning shots.
---
event 130 "Police" -> - asserted | fired warning shots

=== drew condemnation
% lang: en
Israel's strike drew condemnation from Turkey.
---
event 111 TUR -> ISR asserted | drew condemnation

=== drew criticism: show
% lang: en
The film drew criticism from fans.
---

=== accused, nobody says by whom
% lang: en
Israel was accused of genocide.
---
event 112 - -> ISR asserted | accused

=== condemned the killing by
% lang: en
Indonesia condemned the killing of Palestinians by Israel.
---
event 111 IDN -> ISR asserted | condemned
event 1823 ISR -> PSE asserted | killing

=== stalling
% lang: en
"Russia is stalling for time," Ukrainian President Volodymyr Zelensky said.
---
event 111 UKRGOV -> RUS asserted | is stalling for time

=== concerned about
% lang: en
The UN Secretary-General Antonio Guterres said he was deeply concerned about the strikes by Israel.
---
event 110 IGOUNO -> ISR asserted | was deeply concerned about

=== concerned about prices
% lang: en
Investors were concerned about prices.
---

=== orang Amerika harus tahu
"Orang Amerika harus tahu bahwa intervensi militer akan disertai kerusakan," kata Khamenei.
---
event 130 IRNGOV -> USACVL asserted | harus tahu bahwa

=== masyarakat harus tahu
"Masyarakat harus tahu bahwa pajak itu penting," kata Menteri Keuangan.
---

=== terindikasi kuat
Warga Australia itu terindikasi kuat terlibat kasus penembakan.
---
event 1121 - -> AUSCVL asserted | terindikasi kuat terlibat kasus
