% lang: id
% show: figures

=== toll of a quake
% published: 2025-06-18T17:00:00+07:00
Gempa M 7,8 di Myanmar menewaskan sedikitnya 3.000 orang.
---
figure 3000 at_least orang of MMR, killed | sedikitnya 3.000 orang | at Myanmar

=== toll of two places
% published: 2025-06-18T17:00:00+07:00
Serangan itu menewaskan 224 orang di Iran dan 24 orang di Israel.
---
figure 224 exact orang of IRN, killed | 224 orang | at Iran
figure 24 exact orang of ISR, killed | 24 orang | at Israel

=== killed and their kind
% published: 2025-06-18T17:00:00+07:00
Tiga polisi gugur dan lima warga luka-luka dalam baku tembak itu.
---
figure 3 exact polisi, killed | Tiga polisi gugur
figure 5 exact warga, wounded | lima warga luka-luka

=== bodies found
% published: 2025-06-18T17:00:00+07:00
Tim SAR menemukan 7 jenazah.
---
figure 7 exact jenazah of IDN, killed | 7 jenazah

=== still sought
% published: 2025-06-18T17:00:00+07:00
Hingga kini 15 penumpang belum ditemukan.
---
figure 15 exact penumpang, missing | 15 penumpang belum ditemukan

=== saved
% published: 2025-06-18T17:00:00+07:00
Sebanyak 29 penumpang selamat.
---
figure 29 exact penumpang, people | Sebanyak 29 penumpang

=== of them women
% published: 2025-06-18T17:00:00+07:00
Dari 12 korban, delapan di antaranya perempuan.
---
figure 12 exact korban, victims | 12 korban
figure 8 exact perempuan, victims | delapan di antaranya perempuan | part of 12

=== prisoners exchanged
% published: 2025-06-18T17:00:00+07:00
Rusia dan Ukraina menukar 1.000 tahanan.
---
figure 1000 exact tahanan of UKR, detained | 1.000 tahanan

=== sent home
% published: 2025-06-18T17:00:00+07:00
Kemlu memulangkan 97 WNI dari Iran.
---
figure 97 exact WNI of IDN, released | 97 WNI

=== deported
% published: 2025-06-18T17:00:00+07:00
AS mendeportasi 200 migran ke El Salvador.
---
figure 200 exact migran, deported | 200 migran

=== suspects named
% published: 2025-06-18T17:00:00+07:00
KPK menetapkan lima tersangka.
---
figure 5 exact tersangka of IDN, charged | lima tersangka

=== fined and jailed
% published: 2025-06-18T17:00:00+07:00
Ia divonis 7 tahun penjara dan denda Rp 500 juta.
---
figure 500000000 exact rupiah, money | Rp 500 juta

=== state loss
% published: 2025-06-18T17:00:00+07:00
Kerugian negara ditaksir Rp 193,7 triliun.
---
figure 193700000000000 exact rupiah, money | Rp 193,7 triliun

=== ton of drugs
% published: 2025-06-18T17:00:00+07:00
BNN menyita 2 ton sabu dari kapal itu.
---
figure 2 exact ton sabu, seized | 2 ton sabu

=== ecstasy
% published: 2025-06-18T17:00:00+07:00
Polisi menyita 10.000 butir ekstasi.
---
figure 10000 exact butir ekstasi, seized | 10.000 butir ekstasi

=== glued mass
% published: 2025-06-18T17:00:00+07:00
Polisi menyita 15kg sabu.
---
figure 15 exact kg sabu, seized | 15kg sabu

=== aid trucks
% published: 2025-06-18T17:00:00+07:00
Hanya 90 truk bantuan masuk ke Gaza.
---
figure 90 exact truk bantuan, aid | 90 truk bantuan | at Gaza

=== uranium
% published: 2025-06-18T17:00:00+07:00
Iran memiliki 408,6 kilogram uranium.
---
figure 408.6 exact kilogram uranium of IRN, arms | 408,6 kilogram uranium

=== sorties
% published: 2025-06-18T17:00:00+07:00
Israel melancarkan 120 serangan udara.
---
figure 120 exact serangan udara of ISR, attacks | 120 serangan udara

=== jets
% published: 2025-06-18T17:00:00+07:00
Lebih dari 200 jet tempur dikerahkan.
---
figure 200 at_least jet tempur, arms | Lebih dari 200 jet tempur

=== protesters
% published: 2025-06-18T17:00:00+07:00
Ribuan buruh berunjuk rasa di depan Gedung DPR.
---
figure 1000..? thousands buruh, people | Ribuan buruh

=== houses
% published: 2025-06-18T17:00:00+07:00
Sebanyak 1.500 rumah terendam.
---
figure 1500 exact rumah, affected | Sebanyak 1.500 rumah terendam

=== villages
% published: 2025-06-18T17:00:00+07:00
Banjir melanda 12 desa.
---
figure 12 exact desa, affected | 12 desa

=== tariff
% published: 2025-06-18T17:00:00+07:00
AS mengenakan tarif 32 persen.
---
figure 32 exact persen, share | 32 persen

=== growth
% published: 2025-06-18T17:00:00+07:00
Ekonomi tumbuh 4,87 persen.
---
figure 4.87 exact persen, share | 4,87 persen

=== unemployment
% published: 2025-06-18T17:00:00+07:00
Sebanyak 7,28 juta orang menganggur.
---
figure 7280000 exact orang, people | Sebanyak 7,28 juta orang

=== budget cut
% published: 2025-06-18T17:00:00+07:00
Anggaran dipangkas Rp 306,69 triliun.
---
figure 306690000000000 exact rupiah, money | Rp 306,69 triliun

=== debt
% published: 2025-06-18T17:00:00+07:00
Utang luar negeri mencapai US$ 431,5 miliar.
---
figure 431500000000 exact USD, money | mencapai US$ 431,5 miliar

=== lottery of numbers is none
% published: 2025-06-18T17:00:00+07:00
Nomor antrean 45 dipanggil.
---

=== seat of an aircraft is none
% published: 2025-06-18T17:00:00+07:00
Ia duduk di kursi 11A.
---

=== channel is none
% published: 2025-06-18T17:00:00+07:00
Tonton di Channel 5.
---

=== two teams is none
% published: 2025-06-18T17:00:00+07:00
Dua tim bertemu di final.
---

=== minute of a goal is none
% published: 2025-06-18T17:00:00+07:00
Gol tercipta pada menit ke-45.
---

=== pages of a book is none
% published: 2025-06-18T17:00:00+07:00
Buku itu setebal 250 halaman.
---

=== jersey is none
% published: 2025-06-18T17:00:00+07:00
Ia memakai nomor punggung 10.
---
