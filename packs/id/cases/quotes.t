=== pembicara di belakang
% show: quotes held
"Kami akan berdiri di samping Rusia sampai hari kemenangan," kata Menteri Luar Negeri Korea Utara Choe Son Hui usai bertemu Sergei Lavrov.
---
quote direct Choe Son Hui | Kami akan berdiri di samping Rusia sampai hari kemenangan,

=== kata dengan -nya: pembicara terakhir
% show: quotes held
Menteri Luar Negeri Rusia Sergei Lavrov tiba di Pyongyang kemarin. Lavrov mengatakan pembicaraan berjalan baik.
"Kami menghargai kesempatan ini," ujarnya.
---
quote indirect Sergei Lavrov | pembicaraan berjalan baik
quote direct Sergei Lavrov | Kami menghargai kesempatan ini,

=== dia sesudah nama
% show: quotes held
"Kami tidak akan mundur," kata Volodymyr Zelensky.
"Kami butuh senjata," tambah dia.
---
quote direct Volodymyr Zelensky | Kami tidak akan mundur,
quote direct Volodymyr Zelensky | Kami butuh senjata,

=== pembicara di depan dengan koma
% show: quotes held
Antony Blinken menjelaskan, "Sekitar 8.000 tentara berada di Kursk."
---
quote direct Antony Blinken | Sekitar 8.000 tentara berada di Kursk.

=== kutipan di alinea sendiri, tanpa kata kerja
% show: quotes held
"Kami menolak serangan itu," kata Retno Marsudi di Jakarta.
"Indonesia akan terus mendukung rakyat Palestina."
---
quote direct Retno Marsudi | Kami menolak serangan itu,
quote direct Retno Marsudi | Indonesia akan terus mendukung rakyat Palestina.

=== potongan kutipan di dalam kalimat
% show: quotes held
Sergei Lavrov membanggakan kedekatan hubungan antara "tentara dan layanan khusus" kedua negara.
---
quote direct Sergei Lavrov | tentara dan layanan khusus

=== janji dengan potongan kutipan
% show: quotes held
Kim Jong Un berjanji untuk "mendukung tanpa syarat" Rusia di semua bidang.
---
quote direct Kim Jong Un | mendukung tanpa syarat

=== kata kerja di dalam tanda kutip
% show: quotes held
Kim Jong Un "menyatakan harapan bahwa Rusia pasti akan menang".
---
quote direct Kim Jong Un | menyatakan harapan bahwa Rusia pasti akan menang

=== tanda kutip sindiran dan julukan
% show: quotes held
Penyanyi Windy "Idol" tidak hadir. Mereka menyebutnya "bintang".
---

=== judul film dan lagu
% show: quotes held
Sutradara itu membuat film "Laskar Pelangi" dan "Sang Pemimpi".
---

=== jabatan lalu nama
% show: quotes held
"Kami menjadwalkan pemeriksaan hari ini," kata juru bicara KPK, Budi Prasetyo, dalam keterangannya.
---
quote direct Budi Prasetyo | Kami menjadwalkan pemeriksaan hari ini,

=== jabatan tanpa nama
% show: quotes held
"Kami sedang menyelidikinya," kata juru bicara Kremlin kepada wartawan.
---
quote direct juru bicara Kremlin | Kami sedang menyelidikinya, | to wartawan

=== hal itu disampaikan: kalimat sebelumnya
% show: quotes held
Korea Utara akan mendukung Rusia sampai menang. Hal itu disampaikan Choe Son Hui di Moskow.
---
quote indirect Choe Son Hui | Korea Utara akan mendukung Rusia sampai menang

=== bahwa sesudah keterangan waktu
% show: quotes held
Donald Trump mengatakan pada Selasa (17/6) pagi bahwa ia menginginkan perdamaian.
---
quote indirect Donald Trump | ia menginginkan perdamaian

=== menurut di depan
% show: quotes held
Menurut Kim Yong Hyun, Korea Utara meminta senjata nuklir Rusia.
---
quote indirect Kim Yong Hyun | Korea Utara meminta senjata nuklir Rusia

=== menurut di belakang
% show: quotes held
Korea Utara telah mengirimkan 10.000 kontainer amunisi, menurut badan intelijen Korea Selatan.
---
quote indirect badan intelijen Korea Selatan | Korea Utara telah mengirimkan 10.000 kontainer amunisi

=== menurut di tengah
% show: quotes held
Pesawat itu, menurut Pentagon, dikerahkan untuk melindungi pasukan.
---
quote indirect Pentagon | Pesawat itu, menurut Pentagon, dikerahkan untuk melindungi pasukan

=== tidak mengatakan bukan pernyataan
% show: quotes held
Emmanuel Macron tidak mengatakan apa yang akan dilakukan Prancis.
---

=== dua pernyataan, satu subjek
% show: quotes held
Antony Blinken mengatakan Rusia telah menyerang Kyiv dan menambahkan bahwa Ukraina akan membalas.
---
quote indirect Antony Blinken | Rusia telah menyerang Kyiv
quote indirect Antony Blinken | Ukraina akan membalas

=== setelah A mengumumkan, B mengatakan
% show: quotes held
Setelah militer Israel mengumumkan serangan akan dimulai, Benjamin Netanyahu mengatakan warga harus bersiap.
---
quote indirect militer Israel | serangan akan dimulai
quote indirect Benjamin Netanyahu | warga harus bersiap

=== meyakini
% show: quotes held
Korea Selatan dan negara-negara Barat meyakini ribuan tentara Korea Utara telah dikerahkan ke Rusia.
---
held Korea Selatan | ribuan tentara Korea Utara telah dikerahkan ke Rusia

=== menuduh dan membantah
% show: quotes held
Amerika Serikat menuduh Iran mengirim drone ke Rusia. Iran membantah mengirim drone ke Rusia.
---
held Amerika Serikat | Iran mengirim drone ke Rusia
held Iran | mengirim drone ke Rusia

=== kantor berita melaporkan orang yang mengatakan
% show: quotes held
KCNA menulis Kim Jong Un mengatakan bahwa Pyongyang akan mendukung Rusia.
---
quote indirect KCNA | Kim Jong Un mengatakan bahwa Pyongyang akan mendukung Rusia
quote indirect Kim Jong Un | Pyongyang akan mendukung Rusia

=== dikutip oleh kantor berita
% show: quotes held
"Kami akan mengatur pembicaraan di Pyongyang," kata Sergei Lavrov, seperti dikutip oleh kantor berita Rusia, TASS.
---
quote direct Sergei Lavrov | Kami akan mengatur pembicaraan di Pyongyang, | via TASS

=== mengutip di depan kalimat
% show: quotes held
Mengutip AFP, sejumlah ledakan terdengar di Teheran pada Rabu.
---
quote indirect AFP | sejumlah ledakan terdengar di Teheran pada Rabu

=== demikian dilansir
% show: quotes held
Sergei Shoigu mengatakan Rusia akan membantu Korea Utara. Demikian seperti dilansir CNA.
---
quote indirect Sergei Shoigu | Rusia akan membantu Korea Utara | via CNA

=== kantor berita mengutip pernyataan orang
% show: quotes held
"Kami mencapai kesepakatan baru," kutip kantor berita TASS dari pernyataan Sergei Shoigu.
---
quote direct Sergei Shoigu | Kami mencapai kesepakatan baru, | via TASS

=== nama di ujung jabatan yang panjang
% show: quotes
"Daerah tercepat mendapat prioritas," kata Pelaksana Tugas Direktur Jenderal Pencegahan dan Pengendalian Penyakit Kementerian Kesehatan Maxi Rein Rondonuwu seusai peninjauan.
---
quote direct Maxi Rein Rondonuwu | Daerah tercepat mendapat prioritas,

=== nama sesudah koma di belakang jabatan
% show: quotes
"Kami siap," kata juru bicara Gugus Tugas Percepatan Penanganan Kabupaten Pemalang, Tutuko Raharjo, dalam rekaman video.
---
quote direct Tutuko Raharjo | Kami siap,

=== kepala dinas dihubungi lalu mengatakan
% show: quotes
Kepala Dinas Pariwisata Kota Bekasi Tedi Hafni dihubungi secara terpisah mengatakan, aparat sudah berkantor di tengah masyarakat. "Petugas kami setiap hari di lapangan," katanya.
---
quote indirect Tedi Hafni | aparat sudah berkantor di tengah masyarakat
quote direct Tedi Hafni | Petugas kami setiap hari di lapangan,

=== yang akrab disapa
% show: quotes
"Pameran ini terbesar," jelas pria yang akrab disapa Nangoi, dalam konferensi pers.
---
quote direct Nangoi | Pameran ini terbesar,

=== merujuk sebagai kata kerja biasa
% show: quotes
Angka itu merujuk pada tanggal pernikahan mereka. Merujuk data Bank Indonesia, utang negara turun.
---
quote indirect Bank Indonesia | utang negara turun

=== judul dan istilah di dalam tanda kutip
% show: quotes
WHO menyebutkan konsep "solidaritas global" penting. Alwan Ola dalam diskusi bertajuk "Pilkada Sehat dan Aman" mengatakan ancaman sanksi itu belum cukup.
---
quote indirect WHO | konsep "solidaritas global" penting
quote indirect Alwan Ola | ancaman sanksi itu belum cukup

=== data terkini bukan orang
% show: quotes
Menurut data terkini, ada sepuluh ribu pemilik mobil listrik di Australia.
---
quote indirect data terkini | ada sepuluh ribu pemilik mobil listrik di Australia

=== yang diterbitkan sebuah kantor bukan kutipan
% show: quotes sources
Surat izin yang diterbitkan Korlantas Polri bisa digunakan di luar negeri.
---

=== kata X menutup kutipan di dalam kalimat lain
% show: quotes
Budi Santoso menambahkan bahwa kawasan industri menjadi contoh “Semua itu hilirisasi,” ujar Budi Santoso.
---
quote indirect Budi Santoso | kawasan industri menjadi contoh
quote direct Budi Santoso | Semua itu hilirisasi,

=== tanda buka yang tidak pernah ditutup
% show: quotes
"Kami siap membantu mereka dan akan pergi ke sana. Itu janji kami, ujar Retno Marsudi di Jakarta, Rabu.
---
quote direct Retno Marsudi | Kami siap membantu mereka dan akan pergi ke sana. Itu janji kami

=== nama, titik dua, kutipan
% show: quotes
Retno Marsudi: "Kami siap membantu."
---
quote direct Retno Marsudi | Kami siap membantu.

=== macam-macam tanda kutip
% show: quotes
„Kami siap membantu mereka,“ kata Retno Marsudi.
«Kami tidak akan pergi,» kata Retno Marsudi.
``Kami akan menunggu di sini,'' kata Retno Marsudi.
‘Kami sudah lama menunggu,’ kata Retno Marsudi.
---
quote direct Retno Marsudi | Kami siap membantu mereka,
quote direct Retno Marsudi | Kami tidak akan pergi,
quote direct Retno Marsudi | Kami akan menunggu di sini,
quote direct Retno Marsudi | Kami sudah lama menunggu,

=== tentang apa dan di mana bukan isi pernyataan
% show: quotes
Andi Wijaya bercerita tentang hubungan kedua keluarga itu. Andi Wijaya mengeluh di grup itu.
---

=== kata benda ulang bukan kata kerja
% show: quotes
Pengalaman hidup, nilai-nilai Anda dan keluarga memengaruhi pilihan Anda.
---

=== datang dari: kalimat sesudahnya, bukan sebelumnya
% show: quotes
Karangan bunga memadati area itu. Ucapan selamat datang dari berbagai pihak.
---

=== dikutip dari situsnya sendiri
% show: quotes sources
Dikutip dari situsnya, Greenpeace meluncurkan petisi perlindungan hutan.
---

=== gelar yang disingkat dan gelar di belakang nama
% show: quotes
"Kami berkomitmen mencetak dokter," ujar Prof. Budi dalam keterangannya. "Pengaruhnya besar sekali," ungkap dr. Zakia, Sp.OG, dokter spesialis.
---
quote direct Budi | Kami berkomitmen mencetak dokter,
quote direct Zakia | Pengaruhnya besar sekali,

=== kepada siapa: kata X kepada wartawan
% show: quotes
"Kami siap," kata Prabowo Subianto kepada wartawan di Istana, Rabu (18/6). "Kami menunggu," kata Prabowo Subianto di Istana, Rabu (18/6), kepada awak media.
---
quote direct Prabowo Subianto | Kami siap, | to wartawan
quote direct Prabowo Subianto | Kami menunggu, | to awak media

=== kepada siapa: kantor berita, yang juga meneruskannya
% show: quotes
"Ini sangat serius," ujar Dmitry Peskov kepada AFP.
---
quote direct Dmitry Peskov | Ini sangat serius, | to AFP | via AFP

=== kepada siapa: ujarnya, dan kalimat sebelumnya tetap tanpa perantara
% show: quotes
"Kami akan menunggu," kata Dmitry Peskov. "Ini serius," ujarnya kepada AFP.
---
quote direct Dmitry Peskov | Kami akan menunggu,
quote direct Dmitry Peskov | Ini serius, | to AFP | via AFP

=== kepada siapa: mengatakan kepada X bahwa
% show: quotes
Sri Mulyani mengatakan kepada wartawan bahwa ekonomi tumbuh lima persen. Sri Mulyani mengatakan kepada Kompas.com, Selasa (17/6), ekonomi melambat.
---
quote indirect Sri Mulyani | ekonomi tumbuh lima persen | to wartawan
quote indirect Sri Mulyani | ekonomi melambat | to Kompas.com | via Kompas.com

=== kepada siapa: di muka kalimat
% show: quotes
Kepada wartawan, Budi Santoso mengatakan harga akan turun. Ditanya wartawan, Budi Santoso mengatakan ia tidak tahu.
---
quote indirect Budi Santoso | harga akan turun | to wartawan
quote indirect Budi Santoso | ia tidak tahu | to wartawan

=== kepada siapa: wawancara dan telepon
% show: quotes
Dalam wawancara dengan CNN, Joe Biden mengatakan perang harus berakhir. "Belum ada," kata Tedi Hafni saat dihubungi Tempo, Rabu.
---
quote indirect Joe Biden | perang harus berakhir | to CNN | via CNN
quote direct Tedi Hafni | Belum ada, | to Tempo | via Tempo

=== kepada siapa: surat
% show: quotes
"Kami menunggu," tulis Retno Marsudi dalam suratnya kepada Antonio Guterres. "Tolong kami," tulis Budi Santoso dalam surat terbuka kepada Presiden Joko Widodo.
---
quote direct Retno Marsudi | Kami menunggu, | to Antonio Guterres
quote direct Budi Santoso | Tolong kami, | to Joko Widodo

=== kepada siapa: memberi keterangan kepada
% show: quotes
"Kami tidak mundur," kata Anies Baswedan saat memberikan keterangan kepada sejumlah wartawan di Jakarta.
---
quote direct Anies Baswedan | Kami tidak mundur, | to sejumlah wartawan

=== kepada siapa: orang, dengan nama lengkapnya
% show: quotes
Menteri Luar Negeri Rusia Sergei Lavrov tiba di Jakarta. Retno Marsudi menyampaikan kepada Lavrov bahwa perang harus berhenti.
---
quote indirect Retno Marsudi | perang harus berhenti | to Sergei Lavrov

=== kepada siapa: bertanya, memperingatkan, berjanji
% show: quotes held
"Siapa namamu?" tanya Prabowo Subianto kepada seorang siswa di Papua. Ali Khamenei memperingatkan Amerika Serikat bahwa serangan akan dibalas. Joe Biden berjanji kepada Volodymyr Zelensky untuk "terus membantu".
---
quote direct Prabowo Subianto | Siapa namamu? | to seorang siswa
quote direct Joe Biden | terus membantu | to Volodymyr Zelensky
held Ali Khamenei | serangan akan dibalas | to Amerika Serikat

=== kepada siapa: yang diberi dan didukung tidak diajak bicara
% show: quotes
"Terima kasih," kata Budi Santoso usai menyerahkan bantuan kepada warga. Prabowo Subianto mengatakan bantuan akan dikirim kepada rakyat Palestina.
---
quote direct Budi Santoso | Terima kasih,
quote indirect Prabowo Subianto | bantuan akan dikirim kepada rakyat Palestina

=== kepada siapa: kata ganti tidak disebut
% show: quotes
Budi Santoso mengatakan kepadanya bahwa rumah itu sudah dijual.
---
quote indirect Budi Santoso | rumah itu sudah dijual

=== kepada siapa: hal itu disampaikan kepada
% show: quotes
Jalan itu sudah dibuka sejak pagi. Hal itu disampaikan Budi Santoso kepada wartawan, Senin.
---
quote indirect Budi Santoso | Jalan itu sudah dibuka sejak pagi | to wartawan

=== nama di ujung fraksi
% show: quotes
Dihubungi terpisah, Wakil Ketua Komisi II dari Fraksi Partai Demokrasi Indonesia Perjuangan (PDI-P) Arif Wibowo mengatakan, tidak ada dasar hukum.
---
quote indirect Arif Wibowo | tidak ada dasar hukum

=== lembaga yang tidak dikenal, lalu nama di antara koma
% show: quotes held
Pengajar di Fakultas Hukum Universitas Pancasakti Tegal, Hamidah Abdurrachman, menilai hukuman itu ringan. Pengamat sekaligus Direktur Eksekutif ICT Institute, Heru Sutadi, menduga harga akan naik.
---
quote indirect Hamidah Abdurrachman | hukuman itu ringan
held Heru Sutadi | harga akan naik

=== jabatan dan nama di antara koma, lalu angkat bicara
% show: quotes
Terkait hal itu, Direktur Pelaksana Yamaha Racing, Paolo Pavesio, angkat bicara. Dia menyampaikan penilaian masih berjalan.
---
quote indirect Paolo Pavesio | penilaian masih berjalan

=== rumah sakit di antara jabatan dan nama
% show: quotes
"Kami siap melayani," kata Kepala Bagian Hukum dan Humas, Rumah Sakit Umum Pusat Dr Sardjito, Banu Hermawan, saat dihubungi.
---
quote direct Banu Hermawan | Kami siap melayani,

=== sesudah nama: perannya, bukan nama lain
% show: quotes
"Kami siap melayani," kata Budiyono, peneliti Universitas Bung Hatta, dalam hasil riset tesisnya.
---
quote direct Budiyono | Kami siap melayani,

=== sesudah nama: tempatnya, bukan nama lain
% show: quotes
"Kami siap melayani," kata Kepala Desa Jumawan, di Pantai Sodong, Senin (14/9/2020).
---
quote direct Jumawan | Kami siap melayani,

=== politisi itu: yang baru saja berbicara
% show: quotes
Wakil Ketua DPRD Bekasi Fatma Hanum mengatakan rapat ditunda. "Kami masih menunggu," kata politisi Partai Keadilan Sejahtera itu.
---
quote indirect Fatma Hanum | rapat ditunda
quote direct Fatma Hanum | Kami masih menunggu,

=== lanjut X di awal kalimat: isinya sesudahnya
% show: quotes
Lalu, lanjut Anies Baswedan, perlu digarisbawahi bahwa pembatasan itu berlaku 14 hari. "Tujuannya baik sekali," katanya.
---
quote indirect Anies Baswedan | Lalu, lanjut Anies Baswedan, perlu digarisbawahi bahwa pembatasan itu berlaku 14 hari
quote direct Anies Baswedan | Tujuannya baik sekali,

=== sebutan yang ditunjuk dan kata kunci bukan kutipan
% show: quotes
Bima Arya memastikan "kota hujan" tersebut kembali masuk zona oranye. Mahfud MD menyebut ada 604 data dengan kata kunci "KTP elektronik data kependudukan" di sana.
---
quote indirect Bima Arya | "kota hujan" tersebut kembali masuk zona oranye
quote indirect Mahfud MD | ada 604 data dengan kata kunci "KTP elektronik data kependudukan" di sana

=== berbicara kepada seseorang, lalu kalimat lain
% show: quotes
Conor McGregor berbicara kepada seorang pria, posisi berdirinya lebih tinggi.
---

=== nama panggilan: alias
% show: quotes
Bupati Bekasi Ade Kuswara alias Aki mengatakan jalan itu rusak. "Kami perbaiki segera," kata Aki.
---
quote indirect Ade Kuswara | jalan itu rusak
quote direct Ade Kuswara | Kami perbaiki segera,

=== nama panggilan: yang akrab disapa
% show: quotes
Tri Adhianto (54), yang karib disapa Mas Tri, mengatakan banjir sudah surut. "Warga boleh pulang," kata Mas Tri.
---
quote indirect Tri Adhianto | banjir sudah surut
quote direct Tri Adhianto | Warga boleh pulang,

=== nama panggilan: sapaan akrab di depan nama lengkap
% show: quotes
"Kita harus bersatu," ujar Gus Ipul, sapaan akrab Saifullah Yusuf, di Jakarta. "Semua siap," kata Indram, sapaan akrab Indra Mardiatna.
---
quote direct Saifullah Yusuf | Kita harus bersatu,
quote direct Indra Mardiatna | Semua siap,

=== nama panggilan: kata biasa di awal kalimat bukan namanya
% show: quotes
Desainer yang akrab disapa Igun itu menambahkan hidup di Makkah terasa damai.
---
quote indirect Igun | hidup di Makkah terasa damai

=== nama panggilan orang lain di dalam jabatan
% show: quotes
Gusti Irwan Wibowo atau yang akrab disapa Gustiwiw meninggal dunia. "Iya, benar," kata manajer Gustiwiw, Pinkan, Kamis.
---
quote direct Pinkan | Iya, benar,

=== alinea-alinea yang dibuka dan baru ditutup di akhir
% show: quotes
Rapat itu selesai pada Senin.
"Kami tidak akan mundur dari perundingan ini.
"Kami akan kembali ke meja perundingan pekan depan.
"Dan kami percaya semua pihak akan hadir," kata Retno Marsudi di Jakarta.
---
quote direct Retno Marsudi | Kami tidak akan mundur dari perundingan ini.
quote direct Retno Marsudi | Kami akan kembali ke meja perundingan pekan depan.
quote direct Retno Marsudi | Dan kami percaya semua pihak akan hadir,

=== kutipan di dalam kutipan dengan tanda yang sama
% show: quotes
"Saya bilang kepada Presiden, "Pak, ini berat," dan beliau mengangguk," kata Sri Mulyani.
---
quote direct Sri Mulyani | Saya bilang kepada Presiden, "Pak, ini berat," dan beliau mengangguk,

=== begitu katanya
% show: quotes
Kata Zulkifli Hasan, harga beras akan turun. "Stoknya cukup kok," begitu katanya kepada pedagang.
---
quote indirect Zulkifli Hasan | harga beras akan turun
quote direct Zulkifli Hasan | Stoknya cukup kok, | to pedagang

=== hal senada: kalimat sebelumnya bukan miliknya
% show: quotes
Benjamin Netanyahu menyatakan operasi akan berlanjut "selama memang diperlukan". Hal senada diungkapkan Israel Katz. "Kami akan terus menyerang," katanya.
---
quote indirect Benjamin Netanyahu | operasi akan berlanjut "selama memang diperlukan"
quote direct Benjamin Netanyahu | selama memang diperlukan
quote direct Israel Katz | Kami akan terus menyerang,

=== warga tidak perlu khawatir: bukan pembicaranya
% show: quotes
Menurut Budi Gunadi Sadikin, vaksin itu "sudah diuji pada ribuan orang", sehingga warga tidak perlu khawatir.
---
quote direct Budi Gunadi Sadikin | sudah diuji pada ribuan orang

=== pernyataan itu disampaikan, seperti dikutip
% show: quotes
Israel menyerang Teheran. Pernyataan itu disampaikan Benjamin Netanyahu, seperti dikutip Times of Israel, Kamis.
---
quote indirect Benjamin Netanyahu | Israel menyerang Teheran | via Times of Israel

=== pemain yang ... itu: yang baru saja berbicara
% show: quotes
"Yamal luar biasa," ujar Sergio Ramos kepada Mundo Deportivo. "Dia memecahkan rekor," kata pemain yang kini memperkuat klub Monterrey itu. "Saya senang sekali," imbuh mantan kapten Madrid itu.
---
quote direct Sergio Ramos | Yamal luar biasa, | to Mundo Deportivo
quote direct Sergio Ramos | Dia memecahkan rekor,
quote direct Sergio Ramos | Saya senang sekali,

=== pesan ini: kata benda, bukan kata kerja
% show: quotes
Ia menuliskan "Bermain untuk Perdamaian". Pesan ini mencuri perhatian dunia.
---

=== dampak sebuah hal di dalam pernyataan orang
% show: quotes
Arifin Tasrif mengatakan bahwa blokade itu dapat mendorong harga minyak "jauh di atas 100 dolar per barel".
---
quote indirect Arifin Tasrif | blokade itu dapat mendorong harga minyak "jauh di atas 100 dolar per barel"
quote direct Arifin Tasrif | jauh di atas 100 dolar per barel

=== jabatan dengan garis miring dan ampersan
% show: quotes
"Kasusnya banyak," kata Wakil Menteri Agraria dan Tata Ruang/Wakil Kepala Badan Pertanahan Nasional (ATR/BPN) Ossy Dermawan di Jakarta. "Kami optimis," ujar Co-founder & CEO Jangjo, Joe Hansen, Senin.
---
quote direct Ossy Dermawan | Kasusnya banyak,
quote direct Joe Hansen | Kami optimis,

=== singkatan di dalam kurung
% show: quotes
Kementerian Keuangan (Kemenkeu) menyatakan dampak perang itu perlu diantisipasi.
---
quote indirect Kementerian Keuangan | dampak perang itu perlu diantisipasi

=== memperingatkan sesuatu, bukan seseorang
% show: quotes held
Amerika Serikat memperingatkan ribuan tentara Korea Utara sudah berada di Rusia.
---
held Amerika Serikat | ribuan tentara Korea Utara sudah berada di Rusia
