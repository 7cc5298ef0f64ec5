=== protes melanda negara
Gelombang protes melanda Kenya menolak RUU pajak.
---
event 141 KEN -> - asserted | Gelombang protes melanda

=== kerusuhan pecah
Kerusuhan pecah di Los Angeles setelah penggerebekan imigran oleh ICE.
---
event 145 - -> USA asserted | Kerusuhan pecah | at Los Angeles, USA
event 173 USACOP -> USACVL asserted | penggerebekan | at Los Angeles, USA

=== aksi besar di negara
Aksi protes besar-besaran terjadi di Georgia.
---
event 141 - -> GEO asserted | Aksi protes besar-besaran terjadi | at Georgia, GEO

=== massa menjarah
Massa menjarah rumah Ahmad Sahroni.
---
event 145 IDNCVL -> IDNLEG asserted | menjarah

=== melempari polisi
Demonstran melempari polisi dengan batu.
---
event 145 IDNCVL -> IDNCOP asserted | melempari

=== menggeruduk kantor
Ratusan mahasiswa menggeruduk kantor DPRD Jawa Timur.
---
event 141 IDNCVL -> IDNLEG asserted | menggeruduk

=== walkout
Fraksi PDIP walkout dari sidang paripurna.
---
event 140 IDNLEG -> - asserted | walkout

=== bersih pantai bukan protes
Pemerintah menggelar aksi bersih pantai.
---

=== suporter bukan protes
Suporter Persib turun ke jalan merayakan gelar juara.
---

=== karnaval bukan protes
Ribuan warga memadati jalan untuk menonton karnaval.
---

=== kapal induk di laut
Kapal perang AS berlayar di Selat Taiwan.
---
event 154 USAMIL -> - asserted | berlayar di | at Taiwan Strait

=== senjata ditempatkan
Rusia menempatkan senjata nuklir taktis di Belarus.
---
event 154 RUS -> - asserted | menempatkan | at Belarus, BLR

=== tentara cadangan
Israel memanggil 100 ribu tentara cadangan.
---
event 154 ISR -> - asserted | memanggil

=== polisi berjaga
Polisi berjaga di depan Kedutaan Besar AS.
---
event 153 IDNCOP -> - asserted | berjaga di depan

=== personel mengawal demo
Sebanyak 1.270 personel gabungan dikerahkan untuk mengawal aksi buruh.
---
event 153 IDNCOP -> - asserted | dikerahkan

=== alat berat adalah bantuan, bukan pasukan
Pemerintah mengerahkan 20 alat berat untuk membersihkan longsor.
---
event 073 IDNGOV -> - asserted | mengerahkan

=== tim penyelamat adalah bantuan, bukan pasukan
Tim penyelamat langsung dikerahkan untuk mengevakuasi jenazah.
---
event 073 IDNGOV -> - asserted | dikerahkan

=== tarif balasan
China membalas dengan tarif 84 persen terhadap produk AS.
---
event 163 CHN -> USA asserted | membalas dengan tarif

=== keluar dari badan
Mali, Burkina Faso, dan Niger keluar dari ECOWAS.
---
event 160 MLI -> IGOWAS asserted | keluar dari
event 160 BFA -> IGOWAS asserted | keluar dari
event 160 NER -> IGOWAS asserted | keluar dari

=== membekukan aset
Uni Eropa membekukan aset bank sentral Rusia.
---
event 1711 EEC -> RUSGOV asserted | membekukan aset

=== visa diplomat
Australia membatalkan visa diplomat Iran.
---
event 161 AUS -> IRNGOV asserted | membatalkan visa

=== moratorium
Indonesia memberlakukan moratorium pengiriman PMI ke Malaysia.
---
event 163 IDN -> MYS asserted | memberlakukan moratorium pengiriman

=== kontrak pelatih
Manchester United memutus kontrak pelatih.
---

=== tarif listrik
Pemerintah menaikkan tarif listrik.
---

=== hakim membacakan
"Menjatuhkan pidana terhadap terdakwa Zarof Ricar dengan pidana penjara selama 16 tahun," ujar hakim Rosihan.
---
event 173 IDNJUD -> IDNCVL claimed | Menjatuhkan pidana | according to Rosihan

=== menyatakan bersalah terpisah
Hakim menyatakan Zarof Ricar bersalah melakukan pemufakatan jahat.
---
event 116 IDNJUD -> IDNELI asserted | menyatakan

=== dikenakan denda
Lisa Rachmat dikenakan denda Rp 500 juta.
---
event 173 - -> IDNCVL asserted | dikenakan denda

=== memperberat hukuman
Mahkamah Agung memperberat hukuman Setya Novanto menjadi 15 tahun penjara.
---
event 173 IDNJUD -> IDNELI asserted | memperberat hukuman

=== kapal asing ditangkap
KKP menangkap dua kapal asing asal Filipina di Laut Sulawesi.
---
event 1711 IDNGOV -> PHL asserted | menangkap dua kapal asing asal | at Celebes Sea

=== barang ilegal
BPOM mengamankan 15 obat bahan alam yang terbukti mengandung bahan kimia obat.
---
event 1711 IDNGOV -> - asserted | mengamankan

=== penangkapan dilakukan
Iran menyatakan penangkapan dilakukan di Teheran.
---
event 173 - -> IRN claimed | penangkapan dilakukan | at Tehran, IRN | according to Iran

=== organisasi teroris
Inggris menetapkan Palestine Action sebagai organisasi teroris.
---
event 172 GBR -> GBRCVL asserted | menetapkan

=== internet dimatikan
Iran mematikan internet.
---
event 1721 IRN -> - asserted | mematikan

=== dilarang memakai
Jurnalis Iran dilarang menggunakan internet.
---
event 1721 - -> IRNMED asserted | dilarang

=== data dibobol
Peretas China membobol data Departemen Keuangan AS.
---
event 170 CHN -> USAGOV asserted | membobol data

=== izin dicabut
Pemerintah mencabut IUP empat perusahaan nikel di Raja Ampat.
---
event 172 IDNGOV -> IDNBUS asserted | mencabut IUP | at Raja Ampat, IDN

=== didenda
Uni Eropa mendenda Apple 500 juta euro.
---
event 172 EEC -> USABUS asserted | mendenda

=== arus lalu lintas
Polisi mengamankan arus lalu lintas.
---

=== akun diblokir
Akun pengemudi telah diblokir dari platform kami.
---

=== pintu ditutup
Pintu mobil tahanan ditutup.
---

=== durian dilarang
Hotel itu melarang tamu membawa durian.
---

=== penembakan di negara
Penembakan massal terjadi di sekolah di Austria.
---
event 180 - -> AUT asserted | Penembakan massal terjadi | at Austria, AUT

=== bom mengguncang kota
Ledakan bom mengguncang Kabul.
---
event 183 - -> AFG asserted | Ledakan bom

=== air keras
Aktivis KontraS Andrie Yunus disiram air keras.
---
event 182 - -> IDNNGOHRI asserted | disiram air keras

=== melempar granat
Anggota KKB melempar granat ke kantor polisi di Wamena.
---
event 183 IDNREB -> IDNCOP asserted | melempar granat ke | at Wamena, IDN

=== istri dibunuh
Suami membunuh istri di kontrakan.
---

=== operasi bernama
Israel melancarkan Operasi Rising Lion terhadap Iran.
---
event 195 ISR -> IRN asserted | melancarkan Operasi

=== bom dijatuhkan
AS menjatuhkan bom penghancur bunker di Fordow, Iran.
---
event 195 USA -> IRN asserted | menjatuhkan | at Fordow, IRN

=== kena rudal
Gedung stasiun TV Iran hancur dihantam rudal Israel.
---
event 195 ISR -> IRN asserted | hancur dihantam rudal

=== serangan itu merusak
Serangan itu ternyata merusak gedung kementerian di Kyiv.
---
event 190 - -> IDNGOV asserted | Serangan itu ternyata merusak | at Kyiv, UKR

=== serangan saja
Warga mengungsi setelah serangan Ukraina.
---
event 190 UKR -> - asserted | serangan

=== menguasai langit
Israel menguasai wilayah udara Iran.
---
event 192 ISR -> IRN asserted | menguasai wilayah udara

=== menyergap
Hamas menyergap tentara Israel di Khan Younis.
---
event 190 PSEREB -> ISRMIL asserted | menyergap | at Khan Younis, PSE

=== pesawat dihancurkan
Ukraina menghancurkan 41 pesawat pengebom Rusia.
---
event 195 UKR -> RUSMIL asserted | menghancurkan

=== gugur
Komandan Iran gugur dalam serangan Israel.
---
event 190 ISR -> IRNMIL asserted | gugur dalam serangan

=== genosida berlangsung
Hidayat Nur Wahid mengingatkan bahwa genosida atas Gaza masih berlangsung.
---
event 202 - -> PSE claimed | genosida | according to Hidayat Nur Wahid

=== posisi diduduki
Ia menduduki berbagai posisi strategis di Kopassus.
---

=== reputasi hancur
Serangan itu menghancurkan reputasi perusahaan.
---

=== fondasi ekonomi
Perang itu mengguncang fondasi ekonomi global.
---

=== uang sitaan
Tumpukan uang sitaan Kejagung dipamerkan.
---
event 1711 IDNJUD -> - asserted | uang sitaan

=== penyitaan oleh
Iran memprotes penyitaan kapal Iran oleh otoritas Yunani.
---
event 1711 GRCGOV -> IRN asserted | penyitaan

=== pemboman oleh
Pemboman Gaza oleh Israel berlangsung lebih dari setahun.
---
event 195 ISR -> PSE asserted | Pemboman

=== kontak tembak antara
Terjadi kontak tembak antara Kopasgat TNI bersama personel Ops Damai Cartenz dengan KKB.
---
event 193 IDNMIL -> IDNREB asserted | Terjadi kontak tembak antara

=== unjuk rasa menolak aturan
Unjuk rasa menolak revisi UU TNI masih terus berlangsung di berbagai daerah.
---
event 1412 - -> - asserted | Unjuk rasa menolak

=== reposisi
Pasukan AS melakukan reposisi di Timur Tengah.
---
event 154 USAMIL -> - asserted | melakukan reposisi

=== dalam perjalanan
Kapal induk AS dalam perjalanan menuju Timur Tengah.
---
event 154 USAMIL -> - asserted | dalam perjalanan menuju

=== tahanan rumah
Mantan Presiden Brasil Jair Bolsonaro dijadikan tahanan rumah.
---
event 173 - -> BRAGOV asserted | dijadikan tahanan rumah

=== agen asing
Rusia menetapkan Memorial sebagai agen asing.
---
event 172 RUS -> "Memorial" asserted | menetapkan

=== masjid ditutup
Israel menutup Masjid Al-Aqsa.
---
event 172 ISR -> PSE asserted | menutup

=== merokok
Penumpang dilarang merokok di kereta.
---

=== kartu merah
Bek Persib diganjar kartu merah.
---

=== serangan bola
Serangan Brasil dipimpin Vinicius Junior.
---

=== gempuran produk
Gempuran produk China membuat penjualan UMKM Indonesia turun.
---

=== film penculikan
Film itu mengisahkan penculikan anak presiden.
---

=== ibu demo masak
Ibu-ibu demo masak rendang di acara televisi.
---

=== aksi panggung
Band Slank menggelar aksi panggung di Jakarta.
---

=== donor darah
Mahasiswa menggelar aksi donor darah.
---

=== nama tak dikenal berdemo
Aliansi Ojol Bersatu berunjuk rasa di Patung Kuda.
---
event 141 "Aliansi Ojol Bersatu" -> - asserted | berunjuk rasa

=== membakar ban
Mahasiswa membakar ban di depan Polda Metro Jaya.
---
event 141 IDNCVL -> IDNCOP asserted | membakar ban

=== ranjau
Iran memasang ranjau di Selat Hormuz.
---
event 154 IRN -> - asserted | memasang | at Strait of Hormuz

=== terdeteksi
Sebanyak 41 pesawat tempur China terdeteksi di sekitar Taiwan.
---
event 154 CHNMIL -> - asserted | terdeteksi di sekitar | at Taiwan, TWN

=== kapal pesiar
Kapal pesiar tiba di Bali membawa ribuan turis.
---

=== menggandakan tarif
Trump menggandakan tarif baja dan aluminium menjadi 50 persen.
---
event 163 USAGOV -> - asserted | menggandakan tarif

=== menyiapkan sanksi
Uni Eropa menyiapkan paket sanksi baru terhadap Rusia.
---
event 163 EEC -> RUS planned | menyiapkan paket sanksi baru

=== perundingan batal
Perundingan nuklir AS-Iran batal digelar.
---
event 164 USA -> IRN asserted | Perundingan nuklir

=== inspeksi dihentikan
Iran menghentikan inspeksi IAEA.
---
event 160 IRN -> IGOUNOIAE asserted | menghentikan inspeksi

=== penerbangan cuaca
Maskapai menghentikan penerbangan karena cuaca buruk.
---

=== operasi pasar
Operasi pasar digelar pemerintah untuk menekan harga beras.
---

=== dicabut pemerintah
Izin usaha perusahaan nikel itu telah dicabut pemerintah.
---
event 172 IDNGOV -> IDNBUS asserted | dicabut

=== penikaman massal
Penikaman massal di London melukai 10 orang.
---
event 180 - -> GBR asserted | Penikaman massal | at London, GBR

=== serangan siang hari
Serangan siang hari di Teheran menewaskan puluhan orang.
---
event 190 - -> IRN asserted | Serangan | at Tehran, IRN

=== rudal yang ditembakkan
Rudal yang ditembakkan Iran mengenai sebuah rumah sakit di Israel selatan.
---
event 195 IRN -> ISR asserted | Rudal yang ditembakkan | at Israel, ISR

=== serangan beruang
Serangan beruang menewaskan seorang petani di Lampung.
---

=== menindak perusahaan
Pemerintah menindak tegas perusahaan tambang ilegal di Morowali.
---
event 170 IDNGOV -> IDNBUS asserted | menindak tegas | at Morowali, IDN

=== pejabat disidang
Hasto Kristiyanto menjalani sidang perdana di Pengadilan Tipikor Jakarta.
---
event 173 - -> IDNPTY asserted | menjalani sidang perdana

=== penyanyi disidang
Penyanyi Taeil menjalani sidang perdana di Seoul.
---

=== kedutaan sendiri bukan sasaran
Malaysia menutup kedutaannya di Teheran.
---
event 161 MYS -> IRN asserted | menutup | at Tehran, IRN

=== bukan hanya bukan penyangkalan
Iran tidak hanya menyerang Tel Aviv, tetapi juga Haifa.
---
event 190 IRN -> ISRGOV asserted | menyerang

=== orang tak dikenal bukan penyangkalan
Orang tak dikenal menembak anggota polisi di Papua.
---
event 180 IDNCVL -> IDNCOP asserted | menembak | at Papua, IDN
