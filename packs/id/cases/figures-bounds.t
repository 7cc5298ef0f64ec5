% lang: id
% show: figures

=== exactly
% published: 2025-06-18T17:00:00+07:00
Tepat 50 orang tewas dalam kecelakaan itu.
---
figure 50 exact orang, killed | 50 orang tewas

=== at least, other word
% published: 2025-06-18T17:00:00+07:00
Paling sedikit 30 warga tewas akibat banjir.
---
figure 30 at_least warga, killed | Paling sedikit 30 warga tewas

=== at least, sekurangnya
% published: 2025-06-18T17:00:00+07:00
Sekurang-kurangnya 12 warga tewas akibat longsor.
---
figure 12 at_least warga, killed | Sekurang-kurangnya 12 warga tewas

=== tak kurang dari
% published: 2025-06-18T17:00:00+07:00
Tak kurang dari 200 rumah rusak.
---
figure 200 at_least rumah, destroyed | Tak kurang dari 200 rumah rusak

=== not more than
% published: 2025-06-18T17:00:00+07:00
Tidak lebih dari 20 orang ditahan.
---
figure 20 at_most orang of IDN, detained | Tidak lebih dari 20 orang ditahan

=== less than
% published: 2025-06-18T17:00:00+07:00
Kurang dari 100 demonstran ditangkap.
---
figure 100 at_most demonstran of IDN, detained | Kurang dari 100 demonstran ditangkap

=== up to
% published: 2025-06-18T17:00:00+07:00
Rusia mengirim hingga 5.000 tentara.
---
figure 5000 at_most tentara of RUS, troops | hingga 5.000 tentara

=== about, kira-kira
% published: 2025-06-18T17:00:00+07:00
Kira-kira 300 warga mengungsi.
---
figure 300 about warga, displaced | Kira-kira 300 warga mengungsi

=== close to
% published: 2025-06-18T17:00:00+07:00
Mendekati 1.000 orang terluka.
---
figure 1000 about orang, wounded | Mendekati 1.000 orang terluka

=== between with hingga
% published: 2025-06-18T17:00:00+07:00
Antara 20 hingga 30 orang terluka.
---
figure 20..30 range orang, wounded | Antara 20 hingga 30 orang terluka

=== between with sampai
% published: 2025-06-18T17:00:00+07:00
Sebanyak 20 sampai 30 orang terluka.
---
figure 20..30 range orang, wounded | Sebanyak 20 sampai 30 orang terluka

=== a dozen or so
% published: 2025-06-18T17:00:00+07:00
Belasan orang terluka.
---
figure 11..? tens orang, wounded | Belasan orang terluka

=== teens of thousands
% published: 2025-06-18T17:00:00+07:00
Belasan ribu warga mengungsi.
---
figure 11000..? thousands warga, displaced | Belasan ribu warga mengungsi

=== hundreds of thousands
% published: 2025-06-18T17:00:00+07:00
Ratusan ribu warga mengungsi.
---
figure 100000..? thousands warga, displaced | Ratusan ribu warga mengungsi

=== tens of millions
% published: 2025-06-18T17:00:00+07:00
Puluhan juta warga kelaparan.
---
figure 10000000..? millions warga, affected | Puluhan juta warga kelaparan

=== millions
% published: 2025-06-18T17:00:00+07:00
Jutaan warga mengungsi.
---
figure 1000000..? millions warga, displaced | Jutaan warga mengungsi

=== a number of, not told
% published: 2025-06-18T17:00:00+07:00
Sejumlah warga terluka.
---

=== number with sejumlah
% published: 2025-06-18T17:00:00+07:00
Sejumlah 45 warga terluka.
---
figure 45 exact warga, wounded | Sejumlah 45 warga terluka

=== some, not told
% published: 2025-06-18T17:00:00+07:00
Beberapa orang terluka.
---

=== half a million
% published: 2025-06-18T17:00:00+07:00
Setengah juta orang mengungsi.
---
figure 500000 exact orang, displaced | Setengah juta orang mengungsi

=== one and a half million
% published: 2025-06-18T17:00:00+07:00
Satu setengah juta orang mengungsi.
---
figure 1500000 exact orang, displaced | Satu setengah juta orang mengungsi

=== a million
% published: 2025-06-18T17:00:00+07:00
Sejuta orang berunjuk rasa.
---
figure 1000000 exact orang, people | Sejuta orang

=== hundred in one word
% published: 2025-06-18T17:00:00+07:00
Seratus tentara tewas.
---
figure 100 exact tentara, killed | Seratus tentara tewas

=== thousands in words
% published: 2025-06-18T17:00:00+07:00
Dua ribu lima ratus tentara tewas.
---
figure 2500 exact tentara, killed | Dua ribu lima ratus tentara tewas

=== long number in words
% published: 2025-06-18T17:00:00+07:00
Seribu dua ratus tiga puluh empat orang tewas.
---
figure 1234 exact orang, killed | Seribu dua ratus tiga puluh empat orang tewas

=== more than, lebih
% published: 2025-06-18T17:00:00+07:00
Lebih 50 orang tewas.
---
figure 50 at_least orang, killed | Lebih 50 orang tewas

=== so many more
% published: 2025-06-18T17:00:00+07:00
Sebanyak 50 orang lebih tewas.
---
figure 50 at_least orang, killed | Sebanyak 50 orang lebih tewas

=== or more
% published: 2025-06-18T17:00:00+07:00
Sebanyak 20-an orang terluka.
---
figure 20 about orang, wounded | Sebanyak 20-an orang terluka

=== range with a dash
% published: 2025-06-18T17:00:00+07:00
Sekitar 20–30 orang terluka.
---
figure 20..30 range orang, wounded | Sekitar 20–30 orang terluka

=== all of them
% published: 2025-06-18T17:00:00+07:00
Seluruh 12 awak kapal selamat.
---
figure 12 exact awak kapal, people | 12 awak kapal

=== the three of them
% published: 2025-06-18T17:00:00+07:00
Ketiga korban tewas di tempat.
---

=== both
% published: 2025-06-18T17:00:00+07:00
Kedua tersangka ditahan.
---

=== one person
% published: 2025-06-18T17:00:00+07:00
Seorang warga tewas.
---

=== one person, other word
% published: 2025-06-18T17:00:00+07:00
Satu orang tewas dan dua luka-luka.
---
figure 1 exact orang, killed | Satu orang tewas
figure 2 exact orang, wounded | dua luka-luka

=== none
% published: 2025-06-18T17:00:00+07:00
Tidak ada korban jiwa dalam kejadian itu.
---
figure 0 exact korban jiwa, killed | Tidak ada korban jiwa

=== numbers over ten thousand with dots
% published: 2025-06-18T17:00:00+07:00
Sebanyak 1.234.567 pemilih terdaftar.
---
figure 1234567 exact pemilih, people | Sebanyak 1.234.567 pemilih

=== decimal scale
% published: 2025-06-18T17:00:00+07:00
Sekitar 1,5 juta orang mengungsi.
---
figure 1500000 about orang, displaced | Sekitar 1,5 juta orang mengungsi
