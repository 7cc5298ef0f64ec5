% lang: id
% show: figures

=== rose to
% published: 2025-06-18T17:00:00+07:00
Jumlah korban tewas bertambah menjadi 45 orang.
---
figure 45 exact orang, killed | menjadi 45 orang | up

=== rose from to
% published: 2025-06-18T17:00:00+07:00
Jumlah korban tewas naik dari 30 menjadi 45 orang.
---
figure 45 exact orang, killed | menjadi 45 orang | up from 30

=== rose from to, both with a thing
% published: 2025-06-18T17:00:00+07:00
Jumlah pengungsi meningkat dari 3.000 orang menjadi 4.500 orang.
---
figure 4500 exact orang, displaced | menjadi 4.500 orang | up from 3000

=== fell from to
% published: 2025-06-18T17:00:00+07:00
Jumlah pasien turun dari 120 menjadi 80 orang.
---
figure 80 exact orang, people | menjadi 80 orang | down from 120

=== became
% published: 2025-06-18T17:00:00+07:00
Korban tewas akibat gempa kini menjadi 45 orang.
---
figure 45 exact orang, killed | menjadi 45 orang

=== reached
% published: 2025-06-18T17:00:00+07:00
Korban tewas mencapai 45 orang.
---
figure 45 exact orang, killed | mencapai 45 orang

=== including
% published: 2025-06-18T17:00:00+07:00
Sebanyak 45 orang tewas, termasuk 12 anak.
---
figure 45 exact orang, killed | Sebanyak 45 orang tewas
figure 12 exact anak, killed | 12 anak | part of 45

=== among them
% published: 2025-06-18T17:00:00+07:00
Sebanyak 45 orang tewas, 12 di antaranya anak-anak.
---
figure 45 exact orang, killed | Sebanyak 45 orang tewas
figure 12 exact anak-anak, killed | 12 di antaranya anak-anak | part of 45

=== among them in front
% published: 2025-06-18T17:00:00+07:00
Sebanyak 45 orang tewas, di antaranya 12 anak.
---
figure 45 exact orang, killed | Sebanyak 45 orang tewas
figure 12 exact anak, killed | 12 anak | part of 45

=== made up of
% published: 2025-06-18T17:00:00+07:00
Sebanyak 45 orang ditangkap, terdiri dari 30 pria dan 15 perempuan.
---
figure 45 exact orang of IDN, detained | Sebanyak 45 orang ditangkap
figure 30 exact pria of IDN, detained | 30 pria | part of 45
figure 15 exact perempuan of IDN, detained | 15 perempuan | part of 45

=== the rest
% published: 2025-06-18T17:00:00+07:00
Dari 45 korban, 30 tewas dan 15 terluka.
---
figure 45 exact korban, victims | 45 korban
figure 30 exact korban, killed | 30 tewas
figure 15 exact korban, wounded | 15 terluka

=== dead and hurt
% published: 2025-06-18T17:00:00+07:00
Kecelakaan itu mengakibatkan 5 orang meninggal dunia dan 12 lainnya luka-luka.
---
figure 5 exact orang, killed | 5 orang meninggal dunia
figure 12 exact orang, wounded | 12 lainnya luka-luka

=== total of two
% published: 2025-06-18T17:00:00+07:00
Total korban tewas menjadi 57 orang.
---
figure 57 exact orang, killed | menjadi 57 orang

=== missing
% published: 2025-06-18T17:00:00+07:00
Sebanyak 10 orang masih hilang.
---
figure 10 exact orang, missing | Sebanyak 10 orang masih hilang

=== money rose
% published: 2025-06-18T17:00:00+07:00
Anggaran itu naik dari Rp 5 miliar menjadi Rp 7 miliar.
---
figure 7000000000 exact rupiah, money | menjadi Rp 7 miliar | up from 5000000000

=== number of victims with its word
% published: 2025-06-18T17:00:00+07:00
Jumlah korban tewas: 45 orang.
---
figure 45 exact orang, killed | 45 orang

=== korban as head
% published: 2025-06-18T17:00:00+07:00
Korban luka sebanyak 20 orang.
---
figure 20 exact orang, wounded | sebanyak 20 orang

=== count behind its thing
% published: 2025-06-18T17:00:00+07:00
Warga yang mengungsi sebanyak 300 orang.
---
figure 300 exact orang, displaced | sebanyak 300 orang

=== count in brackets
% published: 2025-06-18T17:00:00+07:00
Dua orang tewas (satu di antaranya anak-anak).
---
figure 2 exact orang, killed | Dua orang tewas
figure 1 exact anak-anak, killed | satu di antaranya anak-anak | part of 2

=== toll by a ministry
% published: 2025-06-18T17:00:00+07:00
Kementerian Kesehatan Gaza menyebut 45 orang tewas.
---
figure 45 exact orang of PSE, killed | 45 orang tewas | claimant Kementerian Kesehatan Gaza

=== toll by a named man
% published: 2025-06-18T17:00:00+07:00
Kepala BNPB Suharyanto mengatakan 45 orang tewas.
---
figure 45 exact orang of IDN, killed | 45 orang tewas | claimant Suharyanto

=== toll by data
% published: 2025-06-18T17:00:00+07:00
Berdasarkan data BNPB, 45 orang tewas akibat gempa di Cianjur.
---
figure 45 exact orang of IDN, killed | 45 orang tewas | claimant BNPB | at Cianjur

=== toll quoted
% published: 2025-06-18T17:00:00+07:00
"Ada 45 orang tewas," kata Kapolres Cianjur AKBP Doni Hermawan.
---
figure 45 exact orang, killed | 45 orang tewas | claimant Doni Hermawan
