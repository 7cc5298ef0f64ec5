% show: sources

=== hanya kalimat yang mengutip
Rusia menyerang Kyiv semalam, lapor AFP. Cuaca di kota itu cerah.
---
source cited AFP | AFP | in 0

=== dua kalimat, tambah kantor berita itu
Korea Utara menembakkan rudal, kata KCNA. Kim Jong Un menyaksikan peluncuran itu, tambah kantor berita tersebut.
---
source cited KCNA | KCNA | in 0 1

=== laporan itu juga menyebut
Rusia menyerang Kyiv semalam, lapor AFP. Laporan itu juga menyebut puluhan rumah rusak.
---
source cited AFP | AFP | in 0 1

=== menurut laporan itu
AFP melaporkan Rusia menyerang Kyiv. Menurut laporan itu, lima orang tewas.
---
source cited AFP | AFP | in 0 1

=== dalam laporan itu disebutkan
% show: quotes sources
Wall Street Journal melaporkan Iran menyiapkan rudal. Dalam laporan itu disebutkan Israel akan menyerang.
---
quote indirect Wall Street Journal | Iran menyiapkan rudal
quote indirect Wall Street Journal | Israel akan menyerang
source cited Wall Street Journal | Wall Street Journal | in 0 1

=== disebutkan pula dalam laporan itu
% show: quotes sources
Dilansir BBC, Rusia menyerang Kyiv. Disebutkan pula dalam laporan tersebut bahwa listrik padam.
---
quote indirect BBC | Rusia menyerang Kyiv
quote indirect BBC | listrik padam
source cited BBC | BBC | in 0 1

=== surat kabar itu, harian itu
% show: quotes sources
Menurut surat kabar Haaretz, Israel menyiapkan serangan. Surat kabar itu mengatakan serangan dimulai pekan depan. Tentara sudah siap, tulis harian itu.
---
quote indirect Haaretz | Israel menyiapkan serangan
quote indirect Haaretz | serangan dimulai pekan depan
quote indirect Haaretz | Tentara sudah siap
source cited Haaretz | surat kabar Haaretz | in 0 1 2

=== media yang tidak dikenal dan laporannya
% show: quotes sources
Dilansir Gizmochina, ponsel itu dijual di India. Media tersebut menyebut harganya lebih murah. Menurut laporan itu, layarnya lebih besar.
---
quote indirect Gizmochina | ponsel itu dijual di India
quote indirect Gizmochina | harganya lebih murah
quote indirect Gizmochina | layarnya lebih besar
source cited Gizmochina | Gizmochina | in 0 1 2

=== media negara itu
Dikutip dari Sputnik, Iran menolak berunding. Media Rusia itu menyebut Iran akan membalas.
---
source cited Sputnik | Sputnik | in 0 1

=== kutipan penutup: demikian dilansir
Rusia menyerang Kyiv. Lima orang tewas. Demikian dilansir AFP, Senin (16/6).
---
source cited AFP | AFP | in 0 1 2

=== kutipan penutup tidak melewati paragraf dan sumber lain
Rusia menyerang Kyiv, lapor Reuters. Lima orang tewas.
Moskow membantah tuduhan itu. Kereta berhenti di seluruh kota. Demikian dilansir AFP, Senin (16/6).
---
source cited Reuters | Reuters | in 0
source cited AFP | AFP | in 2 3 4

=== pembicara lain mengakhiri
AFP melaporkan Rusia menyerang Kyiv. Sergei Lavrov mengatakan Rusia akan menang. Perang berlanjut.
---
source cited AFP | AFP | in 0

=== di antara dua kalimat dari sumber yang sama
AFP melaporkan Rusia menyerang Kyiv. Listrik padam di seluruh kota. Laporan itu menyebut lima orang tewas.
---
source cited AFP | AFP | in 0 1 2

=== di antaranya orang lain berbicara
AFP melaporkan Rusia menyerang Kyiv. Sergei Lavrov mengatakan sasarannya militer. Laporan itu menyebut lima orang tewas.
---
source cited AFP | AFP | in 0 2

=== laporan sebuah lembaga bukan laporan media
% show: quotes sources
Dilansir AFP, Israel menyerang Gaza. Human Rights Watch mengatakan ribuan orang mengungsi. Laporan itu menyebut rumah sakit rusak.
---
quote indirect AFP | Israel menyerang Gaza
quote indirect Human Rights Watch | ribuan orang mengungsi
quote indirect Human Rights Watch | rumah sakit rusak
source cited AFP | AFP | in 0

=== dikutip dari orang yang dikutip media
"Kami siap berperang. Kami tidak takut," kata Sergei Lavrov, seperti dikutip AFP. Perundingan ditunda.
---
source cited AFP | AFP | in 0 1

=== laporan itu masih yang terakhir disebut
AFP melaporkan Rusia menyerang Kyiv.
Hujan turun di kota itu.
Pasar dibuka kembali pagi ini.
Sekolah tetap libur.
Warga membersihkan jalan.
Laporan itu menyebut lima orang tewas.
---
source cited AFP | AFP | in 0 5

=== situsnya bukan media yang dikutip
Apalagi tambang ilegal merusak laut. Dikutip dari situsnya, Greenpeace meluncurkan petisi.
---
