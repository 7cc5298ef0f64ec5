% lang: id
% show: figures
% published: 2025-06-18T17:00:00+07:00

=== told in a sentence of its own
Sebanyak 45 orang ditangkap. Rinciannya, 10 perempuan dan 35 pria.
---
figure 45 exact orang of IDN, detained | Sebanyak 45 orang ditangkap
figure 10 exact perempuan of IDN, detained | 10 perempuan | part of 45
figure 35 exact pria of IDN, detained | 35 pria | part of 45

=== with details
Polisi menangkap 45 orang dengan rincian 10 perempuan dan 35 laki-laki.
---
figure 45 exact orang of IDN, detained | 45 orang
figure 10 exact perempuan of IDN, detained | 10 perempuan | part of 45
figure 35 exact laki-laki of IDN, detained | 35 laki-laki | part of 45

=== each in its place
Sebanyak 45 orang tewas, masing-masing 30 di Gaza dan 15 di Rafah.
---
figure 45 exact orang of PSE, killed | Sebanyak 45 orang tewas
figure 30 exact orang of PSE, killed | 30 | at Gaza | part of 45
figure 15 exact orang of PSE, killed | 15 | at Rafah | part of 45

=== of that number
Sebanyak 45 orang tewas. Dari jumlah tersebut, 12 orang adalah anak-anak.
---
figure 45 exact orang, killed | Sebanyak 45 orang tewas
figure 12 exact orang, killed | 12 orang | part of 45

=== soldiers among the dead are dead
Total 45 orang tewas, yakni 30 tentara dan 15 warga sipil.
---
figure 45 exact orang, killed | Total 45 orang tewas
figure 30 exact tentara, killed | 30 tentara | part of 45
figure 15 exact warga sipil, killed | 15 warga sipil | part of 45

=== namely a price is no part
Biaya terendah ada di Jawa Timur yakni Rp 40 juta.
---
figure 40000000 exact rupiah, money | Rp 40 juta | at Jawa Timur

=== what it was, behind
Korban tewas kini mencapai 45 orang, naik dari 30 orang sehari sebelumnya.
---
figure 45 exact orang, killed | mencapai 45 orang | up from 30

=== what it was, behind, in the fall
Pasukan dikurangi menjadi 2.000 personel dari 5.000 personel.
---
figure 2000 exact personel, troops | menjadi 2.000 personel | down from 5000

=== what it was, of money
Pendapatan mencapai Rp 353 triliun, meningkat dari Rp 333 triliun.
---
figure 353000000000000 exact rupiah, money | mencapai Rp 353 triliun | up from 333000000000000

=== by how much is not to what
Harga itu turun Rp 300 dari sebelumnya Rp 12.400.
---
figure 300 exact rupiah, money | Rp 300
figure 12400 exact rupiah, money | Rp 12.400

=== jadi for menjadi
Korban tewas bertambah jadi 45.
---
figure 45 exact orang, killed | 45 | up

=== the sum of it
Korban tewas bertambah sehingga totalnya menjadi 45 orang.
---
figure 45 exact orang, killed | totalnya menjadi 45 orang | up

=== a range of sums
Kerugian ditaksir antara Rp 1,5 triliun dan Rp 2 triliun.
---
figure 1500000000000..2000000000000 range rupiah, money | Rp 1,5 triliun dan Rp 2 triliun

=== how far it may be off
Inflasi berada di kisaran 2,5±1 persen.
---
figure 1.5..3.5 range persen, share | 2,5±1 persen

=== how far it may be off, in words
Inflasi berada di kisaran 2,5 plus minus 1 persen.
---
figure 1.5..3.5 range persen, share | 2,5 plus minus 1 persen

=== short for a trillion
Dana Rp1,2T disita.
---
figure 1200000000000 exact rupiah, money | Rp1,2T

=== short for a million
Uang Rp 500 jt diamankan.
---
figure 500000000 exact rupiah, money | Rp 500 jt

=== an English billion
Bantuan itu senilai $5bn.
---
figure 5000000000 exact USD, money | senilai $5bn

=== metres are no milliards
Gempa berpusat di kedalaman 100 M di laut.
---

=== dozens
Lusinan warga ditahan.
---
figure 24..? tens warga of IDN, detained | Lusinan warga ditahan

=== about fifty
Lima puluhan orang terluka.
---
figure 50 about orang, wounded | Lima puluhan orang terluka

=== about two thousand
Sekitar 2 ribuan warga mengungsi.
---
figure 2000 about warga, displaced | Sekitar 2 ribuan warga mengungsi

=== below a million or so is still below
Harganya di bawah Rp 2 jutaan.
---
figure 2000000 at_most rupiah, money | di bawah Rp 2 jutaan

=== some of few: not all were harmed
Sebanyak 3 dari 10 rumah rusak.
---

=== half of them is no number of people
Setengah penduduk kelaparan.
---

=== models and types
Jet tempur F-16 menembak drone Shahed-136. Kapal Type 052D berlayar. Su-35 jatuh. Rudal S-400 dikirim.
---

=== jerseys, minutes, resolutions
Ia memakai nomor punggung 10. Gol tercipta pada menit ke-90. Resolusi 2735 disahkan. Batalyon 744 tiba.
---
