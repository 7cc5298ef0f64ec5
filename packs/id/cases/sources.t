=== dikutip, dilansir, lapor
% show: sources
"Kami siap," kata Sergei Lavrov, seperti dikutip AFP. Rusia menyerang Kyiv semalam, lapor kantor berita TASS. Dilansir dari BBC, Rabu (18/6), ledakan terdengar di Teheran.
---
source cited AFP | AFP | in 0
source cited TASS | kantor berita TASS | in 1
source cited BBC | BBC | in 2

=== kepada kantor berita
% show: sources
Rusia siap berunding, kata Dmitry Peskov kepada TASS.
---
source cited TASS | TASS | in 0

=== satu kali saja
% show: sources
Menurut laporan Reuters, Rusia menyerang Kyiv. Reuters mengatakan serangan itu terjadi semalam.
---
source cited Reuters | Reuters | in 0 1

=== dua kantor berita
% show: sources
"Para tentara bayaran ini berupaya menebar ketakutan," sebut Garda Revolusi Iran seperti dikutip kantor berita Tasnim dan ISNA.
---
source cited Tasnim | kantor berita Tasnim | in 0
source cited ISNA | ISNA | in 0

=== nama yang tidak dikenal
% show: sources
Diberitakan SoraNews, Senin (16/6), sebanyak 12.170 orang asing ditangkap di Jepang.
---
source cited SoraNews | SoraNews | in 0

=== tidak ada sumber
% show: sources
Rusia menyerang Kyiv semalam. Sergei Lavrov mengatakan Rusia akan menang.
---

=== sumber yang diterangkan anak kalimat
Menurut dua sumber yang memahami persoalan itu, militer Amerika Serikat menyerang Iran.
---
event 190 USAMIL -> IRN claimed | menyerang | according to dua sumber

=== media yang tidak dikenal, di depan dan di belakang
% show: sources
Melansir Daily Mail, pemain itu tengah berlibur musim panas di Spanyol. Sistem itu dipasang pada dua juta tablet hingga saat ini, demikian dilansir Gizmochina.
---
source cited Daily Mail | Daily Mail | in 0
source cited Gizmochina | Gizmochina | in 1

=== nama media yang panjang
% show: sources
Ini ide yang tepat bagi kita, dihimpun dari Vogue India, Rabu (18/6). Dikutip dari U.Today, Sabtu (14/6/2025), data penyedia analisis menurun. Dilansir Gadgets 360, aplikasi itu merinci perubahan. Mengutip laman resmi Badan Pendapatan Daerah Jawa Barat, program itu berlaku sampai Juni.
---
source cited Vogue India | Vogue India | in 0
source cited U.Today | U.Today | in 1
source cited Gadgets 360 | Gadgets 360 | in 2
source cited Badan Pendapatan Daerah Jawa Barat | Badan Pendapatan Daerah Jawa Barat | in 3

=== orang bukan media
% show: sources
Mengutip Sri Mulyani, ekonomi tumbuh lima persen. "Ini bagus," kata Sendi dalam keterangan pers dikutip Senin (16/6/2025).
---

=== menyiarkan dan memberitakan sebagai kata kerja
% show: sources
Stasiun itu memberitakan ledakan di Kyiv. Presiden memberitakan kabar baik kepada rakyat.
---

=== rantai: orang, lembaga yang dikutipnya, kantor berita
% show: quotes sources
Korea Utara mengirim pasukan tambahan ke Kursk, kata Lee Seong-kweun, mengutip dinas intelijen Seoul, seperti dilansir AFP.
---
quote indirect Lee Seong-kweun | Korea Utara mengirim pasukan tambahan ke Kursk | via dinas intelijen Seoul, AFP
source cited AFP | AFP | in 0

=== rantai: kantor berita mengutip kementerian
% show: quotes sources
Pesawat itu jatuh di dekat Kazan, tulis Interfax mengutip Kementerian Darurat Rusia.
---
quote indirect Kementerian Darurat Rusia | Pesawat itu jatuh di dekat Kazan | via Interfax
source cited Interfax | Interfax | in 0

=== rantai: lapor KCNA yang dikutip Yonhap
% show: quotes sources
Kim Jong Un mengunjungi pabrik senjata, lapor KCNA yang dikutip Yonhap, Senin (16/6).
---
quote indirect KCNA | Kim Jong Un mengunjungi pabrik senjata | via Yonhap
source cited KCNA | KCNA | in 0
source cited Yonhap | Yonhap | in 0
