=== menyuruh warganya sendiri
Pakistan mendesak warganya untuk menghindari perjalanan ke Iran.
---
event 100 PAK -> - asserted | mendesak

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
event 100 IDNGOV -> IDNBUS asserted | mewajibkan

=== mewajibkan: bukan negara
Pengelola curug mewajibkan pengunjung melakukan reservasi.
---

=== menginginkan penyerahan
Presiden Trump menginginkan penyerahan diri tanpa syarat dari Iran.
---
event 100 USAGOV -> IRN asserted | menginginkan

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
