=== mengimbau warganya sendiri
India menyarankan warganya di Israel untuk menghindari kegiatan yang tidak penting.
---
event 020 IND -> INDCVL asserted | menyarankan

=== meminta jajarannya
Kapolri Jenderal Listyo Sigit Prabowo meminta jajarannya menindak tegas premanisme.
---
event 020 IDNCOP -> - asserted | meminta jajarannya

=== imbauan perjalanan
Amerika Serikat memperbarui imbauan perjalanan ke Israel dan Tepi Barat.
---
event 020 USA -> - asserted | memperbarui imbauan perjalanan

=== diimbau, tanpa pelaku
Masyarakat diimbau tidak terprovokasi, kata Kapolda Metro Jaya Irjen Karyoto.
---
event 020 IDNCOP -> IDNCVL asserted | diimbau

=== diminta, oleh siapa tidak disebut
Kejaksaan Agung diminta mengusut tuntas kasus korupsi Pertamina.
---
event 020 - -> IDNJUD asserted | diminta

=== diminta, hal sehari-hari
Para penumpang diminta datang lebih awal ke bandara.
---

=== menyarankan kepada jabatan
Ombudsman Republik Indonesia menyarankan pemerintah mengevaluasi program makan bergizi gratis.
---
event 020 IDNGOV -> IDNGOV asserted | menyarankan

=== mendorong lembaga
DPR mendorong pemerintah mempercepat pembahasan RUU Perampasan Aset.
---
event 020 IDNLEG -> IDNGOV asserted | mendorong

=== mendorong pertumbuhan
Pemerintah Indonesia mendorong pertumbuhan ekonomi digital.
---

=== meminta agar, tanpa alamat
Ketua Komisi III DPR Habiburokhman meminta agar insiden itu tidak dianggap remeh.
---
event 020 IDNLEG -> - asserted | meminta agar

=== warga meminta pejabat
Keluarga korban memohon kepada Presiden Prabowo Subianto agar keadilan ditegakkan.
---
event 020 IDNCVL -> IDNGOV asserted | memohon kepada

=== penyerahan tanpa syarat
Presiden Amerika Serikat Donald Trump menginginkan penyerahan tanpa syarat dari Iran.
---
event 025 USAGOV -> IRN asserted | menginginkan penyerahan tanpa syarat

=== undangan
Presiden Rusia Vladimir Putin mengundang Presiden Prabowo Subianto.
---
event 026 RUSGOV -> IDNGOV asserted | mengundang

=== undangan pernikahan
Anggota DPR Ahmad Dhani mengundang Presiden Prabowo Subianto ke resepsi pernikahan.
---

=== pejabat berjanji
Gubernur Jakarta Pramono Anung berjanji menambah armada bus.
---
event 030 IDNGOV -> - planned | berjanji

=== paling menjanjikan
Indonesia menjadi kandidat paling menjanjikan untuk juara.
---

=== berkomitmen
Iran akan terus berkomitmen sebagai anggota IAEA.
---
event 030 IRN -> - planned | terus berkomitmen

=== menjamin
Pemerintah Indonesia menjamin keselamatan WNI di Iran.
---
event 030 IDNGOV -> IDNCVL planned | menjamin keselamatan | at Iran, IRN

=== lembaga bersepakat
DPR dan Kementerian Pertahanan menyepakati revisi UU TNI.
---
event 030 IDNLEG -> IDNGOV planned | menyepakati

=== capai kesepakatan
China dan AS capai kesepakatan dagang.
---
event 030 CHN -> USA planned | capai kesepakatan dagang

=== sepakat menurunkan tarif
China dan Amerika Serikat sepakat menurunkan tarif.
---
event 0354 CHN -> USA planned | sepakat menurunkan

=== bertukar tahanan
Rusia dan Ukraina sepakat bertukar tahanan.
---
event 0353 RUS -> UKR planned | sepakat bertukar tahanan

=== menerima usulan gencatan senjata
Hamas menerima usulan gencatan senjata dari Mesir.
---
event 0356 PSEREB -> EGY planned | menerima usulan gencatan senjata

=== jaminan keamanan
Prancis berjanji memberikan jaminan keamanan kepada Ukraina.
---
event 0334 FRA -> UKR planned | berjanji memberikan jaminan keamanan

=== menjanjikan investasi
Arab Saudi menjanjikan investasi di Amerika Serikat.
---
event 0311 SAU -> USA planned | menjanjikan investasi | at United States, USA

=== bersedia menunjukkan
Tersangka Abral Wandikbo bersedia menunjukkan lokasi gudang senjata.
---
event 030 IDNCVL -> - planned | bersedia menunjukkan lokasi

=== bersepakat dengan tersangka
Tersangka YI bersepakat dengan tersangka DR.
---
event 030 IDNCVL -> IDNCVL planned | bersepakat dengan

=== mendapat apresiasi
Kejaksaan Agung mendapat apresiasi dari Komisi III DPR.
---
event 051 IDNLEG -> IDNJUD asserted | mendapat apresiasi

=== mendapat pujian penonton
Penyanyi Raisa mendapat pujian dari penggemar.
---

=== berterima kasih kepada jabatan
Wali Nanggroe Aceh Tgk Malik Mahmud mengucapkan terima kasih kepada Presiden Prabowo Subianto.
---
event 051 "Wali Nanggroe Aceh Tgk Malik Mahmud" -> IDNGOV asserted | mengucapkan terima kasih

=== dukungan untuk langkah
Wakil Ketua DPR Sufmi Dasco mendukung penegakan hukum di kawasan itu.
---
event 051 IDNLEG -> - asserted | mendukung

=== mencalonkan
PDIP mencalonkan Ganjar Pranowo sebagai calon presiden.
---
event 051 IDNPTY -> IDNOPP asserted | mencalonkan

=== menominasikan
Pakistan menominasikan Presiden AS Donald Trump untuk Nobel Perdamaian.
---
event 050 PAK -> USAGOV asserted | menominasikan

=== hak yang sah
Presiden Turki Recep Tayyip Erdogan mengatakan Iran memiliki hak "sah" untuk membela diri.
---
event 052 TURGOV -> IRN asserted | memiliki hak

=== menerima amnesti
Hasto Kristiyanto menerima amnesti dari Presiden Prabowo Subianto.
---
event 056 IDNGOV -> IDNPTY asserted | menerima amnesti

=== minta maaf kepada lembaga
Tersangka Marcella Santoso menyampaikan permohonan maaf kepada Kejaksaan Agung.
---
event 055 IDNCVL -> IDNJUD asserted | menyampaikan permohonan maaf

=== pernyataan bersama
Pernyataan bersama itu ditandatangani oleh Presiden Amerika Serikat Donald Trump.
---
event 057 USAGOV -> - asserted | ditandatangani

=== menanggapi kritik
Menteri Kebudayaan Fadli Zon menanggapi kritik dari Komnas HAM.
---
event 010 IDNGOV -> IDNGOVHRI asserted | menanggapi kritik

=== layangkan surat
Iran layangkan surat kepada Dewan Keamanan PBB.
---
event 010 IRN -> IGOUNO asserted | layangkan surat

=== membantah salah tangkap
TNI bantah salah tangkap Abral Wandikbo.
---
event 016 IDNMIL -> "Abral Wandikbo" asserted | bantah salah tangkap

=== kata kerja orang lain
Polisi meminta keterangan dari saksi di lokasi.
---
event 090 IDNCOP -> IDNCVL asserted | meminta keterangan

=== memperingatkan warganya
Prancis memperingatkan warganya agar tidak bepergian ke Israel.
---
event 020 FRA -> FRACVL asserted | memperingatkan

=== pihak terkait
Gubernur Jakarta Pramono Anung meminta pihak terkait menertibkan sopir angkutan.
---
event 020 IDNGOV -> - asserted | meminta pihak terkait

=== semua pihak
Kapolda Riau Irjen Herry Heryawan mengajak semua pihak menjaga persatuan dan keamanan.
---
event 020 IDNCOP -> - asserted | mengajak semua pihak

=== meminta tak ada
Menteri Kebudayaan Fadli Zon meminta tak ada spekulasi yang berujung polemik.
---
event 020 IDNGOV -> - asserted | meminta tak ada

=== berpesan
Wakil Ketua MPR Hidayat Nur Wahid berpesan agar massa aksi tidak terprovokasi.
---
event 020 IDNLEG -> IDNCVL asserted | berpesan agar

=== mengingatkan warga
Kedutaan Besar China mengingatkan warga negara China untuk meninggalkan Israel.
---
event 020 CHNGOV -> CHNCVL asserted | mengingatkan

=== berharap lembaga bertindak
Greenpeace berharap pemerintah menghentikan usaha pertambangan di Raja Ampat.
---
event 020 NGOENV -> IDNGOV asserted | berharap

=== investor berharap
Investor berharap konflik Israel dan Iran tetap terkendali.
---

=== memohon diakhirinya perang
Paus Leo XIV memohon diakhirinya perang di Ukraina.
---
event 0256 VATGOV -> UKR asserted | memohon diakhirinya perang | at Ukraine, UKR

=== mengajukan permohonan
KPK mengajukan permohonan pencegahan kepada Direktorat Jenderal Imigrasi.
---
event 020 IDNCOP -> IDNGOV asserted | mengajukan permohonan pencegahan

=== menindaklanjuti tuntutan
Kementerian Perhubungan siap menindaklanjuti tuntutan pengemudi ojek daring.
---
event 034 IDNGOV -> IDNCVL planned | siap menindaklanjuti tuntutan

=== sepakat melanjutkan perundingan
Rusia dan Amerika Serikat sepakat melanjutkan pembicaraan.
---
event 036 RUS -> USA planned | sepakat melanjutkan pembicaraan

=== sepakat tentang apa saja
Malaysia dan Indonesia sepakat mengelola bersama Blok Ambalat.
---
event 030 MYS -> IDN planned | sepakat

=== hak Israel
Perdana Menteri Inggris Keir Starmer menegaskan hak Israel untuk membela diri.
---
event 052 GBRGOV -> ISR asserted | menegaskan hak

=== apresiasi disampaikan
Apresiasi disampaikan masyarakat kepada Presiden Prabowo Subianto.
---
event 051 IDNCVL -> IDNGOV asserted | Apresiasi

=== melegakan pembaca, bukan peristiwa
Zodiak ini diminta lebih tenang menghadapi pasangan.
---

=== imbauan kepada pelanggan
PLN mengimbau pelanggan mencatat nomor meter.
---

=== kooperatif
KPK berharap Windy Idol memenuhi panggilan penyidik.
---
event 020 IDNCOP -> "Windy Idol" asserted | berharap

=== umat
Menteri Agama Nasaruddin Umar mengimbau umat Islam tidak terpancing provokasi terkait konflik Iran dan Israel.
---
event 020 IDNGOV -> - asserted | mengimbau umat Islam

=== meminta tambahan
Menteri Perumahan Maruarar Sirait memohon tambahan pegawai KPK.
---
event 020 IDNGOV -> IDNCOP asserted | memohon tambahan

=== siap mendampingi
KPK siap mendampingi Kementerian Perumahan dalam pencegahan korupsi.
---
event 030 IDNCOP -> IDNGOV planned | siap mendampingi

=== membuka kemungkinan
Gedung Putih membuka kemungkinan pertemuan dengan Iran.
---
event 036 USAGOV -> IRN planned | membuka kemungkinan pertemuan

=== rakyat menyambut keputusan
Warga Aceh menyambut gembira keputusan Presiden Prabowo Subianto.
---
event 051 IDNCVL -> IDNGOV asserted | menyambut gembira

=== berdiri di belakang
Hizbullah menyatakan berdiri di belakang Iran.
---
event 051 LBNREB -> IRN asserted | menyatakan berdiri di

=== berdiri di belakang rumah
Polisi berdiri di belakang pagar rumah itu.
---

=== resolusi dukungan
Parlemen Pakistan mengesahkan resolusi mendukung Iran.
---
event 051 PAKLEG -> IRN asserted | mengesahkan resolusi mendukung

=== melantik
Presiden Prabowo Subianto melantik Duta Besar Indroyono Soesilo.
---
event 050 IDNGOV -> IDNGOV asserted | melantik

=== MoU: huruf besar di tengah kata
% url: https://nasional.kompas.com/read/1
Malaysia dan Indonesia menandatangani MoU perlindungan pekerja migran.
---
event 057 MYS -> IDN asserted | menandatangani MoU

=== MoU yang diteken
% url: https://nasional.kompas.com/read/1
MoU tersebut ditandatangani langsung oleh Menteri Perumahan Maruarar Sirait dan Ketua KPK Setyo Budiyanto.
---
event 057 IDNGOV -> IDNCOP asserted | ditandatangani langsung

=== akan bertemu, keduanya disebut
Presiden AS Donald Trump dan Presiden Rusia Vladimir Putin dijadwalkan bertemu di Alaska.
---
event 036 USAGOV -> RUSGOV planned | dijadwalkan bertemu | at Alaska, USA

=== diminta mencabut izin
Menteri Energi Bahlil Lahadalia diminta mencabut izin tambang di Raja Ampat.
---
event 020 - -> IDNPTY asserted | diminta

=== rehabilitasi
Presiden Prabowo Subianto memberikan rehabilitasi kepada mantan direktur ASDP.
---
event 056 IDNGOV -> IDNBUS asserted | memberikan rehabilitasi

=== DPR menyetujui calon
DPR menyetujui Budi Gunawan sebagai calon Kapolri.
---
event 050 IDNLEG -> IDNGOV asserted | menyetujui

=== dokter memberikan rehabilitasi
Dokter memberikan rehabilitasi kepada pasien stroke.
---

=== menyerukan kepada publik
Televisi pemerintah Iran menyerukan kepada publik untuk menghapus aplikasi WhatsApp dari ponsel mereka.
---
event 020 IRNGOV -> - asserted | menyerukan kepada publik

=== perusahaan diminta menghapus konten
Menkomdigi Meutya Hafid meminta TikTok menghapus konten judi online.
---
event 020 IDNGOV -> CHNBUS asserted | meminta

=== perusahaan diminta, hal dagang
Pemerintah Indonesia meminta Samsung menurunkan harga ponsel.
---

=== sejalan dengan undang-undang
Sejalan dengan mandat Undang-Undang Nomor 20 Tahun 2023, Lembaga Administrasi Negara memperbarui data.
---

=== kabar pemain dibantah
Kabar itu dibantah oleh sang pemain Lamine Yamal.
---

=== pujian dalam olahraga
Presiden FIFA Gianni Infantino memuji keberhasilan PSSI membangun sepak bola Indonesia.
---

=== janji bonus timnas
Ketua Umum PSSI Erick Thohir berjanji memberi bonus kepada pemain timnas Indonesia.
---
