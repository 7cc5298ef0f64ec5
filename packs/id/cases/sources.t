=== dikutip, dilansir, lapor
% show: sources
"Kami siap," kata Sergei Lavrov, seperti dikutip AFP. Rusia menyerang Kyiv semalam, lapor kantor berita TASS. Dilansir dari BBC, Rabu (18/6), ledakan terdengar di Teheran.
---
source cited AFP | AFP
source cited TASS | kantor berita TASS
source cited BBC | BBC

=== kepada kantor berita
% show: sources
Rusia siap berunding, kata Dmitry Peskov kepada TASS.
---
source cited TASS | TASS

=== satu kali saja
% show: sources
Menurut laporan Reuters, Rusia menyerang Kyiv. Reuters mengatakan serangan itu terjadi semalam.
---
source cited Reuters | Reuters

=== dua kantor berita
% show: sources
"Para tentara bayaran ini berupaya menebar ketakutan," sebut Garda Revolusi Iran seperti dikutip kantor berita Tasnim dan ISNA.
---
source cited Tasnim | kantor berita Tasnim
source cited ISNA | ISNA

=== nama yang tidak dikenal
% show: sources
Diberitakan SoraNews, Senin (16/6), sebanyak 12.170 orang asing ditangkap di Jepang.
---
source cited SoraNews | SoraNews

=== tidak ada sumber
% show: sources
Rusia menyerang Kyiv semalam. Sergei Lavrov mengatakan Rusia akan menang.
---

=== sumber yang diterangkan anak kalimat
Menurut dua sumber yang memahami persoalan itu, militer Amerika Serikat menyerang Iran.
---
event 190 USAMIL -> IRN claimed | menyerang | according to dua sumber
