% lang: id
% show: figures
% published: 2025-06-18T17:00:00+07:00

=== the place and the day of the sentence before
Gempa mengguncang Cianjur pada Senin (16/6). Sedikitnya 45 orang tewas dan 200 orang terluka.
---
figure 45 at_least orang of IDN, killed | Sedikitnya 45 orang tewas | at Cianjur | on 2025-06-16
figure 200 exact orang of IDN, wounded | 200 orang terluka | at Cianjur | on 2025-06-16

=== where he spoke is not where they died
"Sebanyak 45 orang tewas," kata Kepala BNPB Suharyanto di Jakarta, Rabu (18/6/2025).
---
figure 45 exact orang of IDN, killed | Sebanyak 45 orang tewas | claimant Suharyanto

=== nor is it before his words
Dalam konferensi pers di Jakarta, Suharyanto mengatakan 45 orang tewas akibat banjir.
---
figure 45 exact orang of IDN, killed | 45 orang tewas | claimant Suharyanto

=== a place that opens the sentence holds for all of it
Di Gaza, 45 orang tewas.
---
figure 45 exact orang of PSE, killed | 45 orang tewas | at Gaza

=== a longer time is another toll
Di Gaza, 45 orang tewas. Sejak Oktober 2023, lebih dari 55.000 orang tewas.
---
figure 45 exact orang of PSE, killed | 45 orang tewas | at Gaza
figure 55000 at_least orang, killed | lebih dari 55.000 orang tewas | on 2023-10

=== the place that a local office is of
Polres Cianjur menangkap lima tersangka. Polisi juga menyita 2 kilogram sabu.
---
figure 5 exact tersangka of IDN, detained | lima tersangka | at Cianjur
figure 2 exact kilogram sabu, seized | 2 kilogram sabu | at Cianjur

=== an office whose name is no place
Polda Metro Jaya menahan 10 tersangka.
---
figure 10 exact tersangka of IDN, detained | 10 tersangka | at Jakarta

=== a place of its own goes before the office's
Polda Bali menangkap tiga tersangka di Surabaya.
---
figure 3 exact tersangka of IDN, detained | tiga tersangka | at Surabaya

=== where they are sent
Rusia mengirim 3.000 tentara ke wilayah Kursk.
---
figure 3000 exact tentara of RUS, troops | 3.000 tentara | at Kursk

=== where they fled from, not where they came
Sebanyak 300 warga mengungsi dari Teheran ke Qom.
---
figure 300 exact warga of IRN, displaced | Sebanyak 300 warga mengungsi | at Teheran

=== what they are sent for lies elsewhere
Korea Utara mengirim 1.000 tentara untuk berperang di Ukraina.
---
figure 1000 exact tentara of PRK, troops | 1.000 tentara

=== more than one place before
Banjir melanda Surabaya, Malang, dan Kediri. Sebanyak 12 orang tewas.
---
figure 12 exact orang, killed | Sebanyak 12 orang tewas

=== of another land than the place before
Serangan terjadi di Teheran pada Senin (16/6). Serangan Iran ke Israel menewaskan 24 orang.
---
figure 24 exact orang, killed | 24 orang

=== the nearer of a place and what holds it
Ledakan terjadi di sebuah pabrik di Kabupaten Bekasi, Jawa Barat, Selasa (17/6). Akibatnya, delapan pekerja terluka.
---
figure 8 exact pekerja of IDN, wounded | delapan pekerja terluka | at Kabupaten Bekasi | on 2025-06-17

=== a foreigner who died here is no citizen
Dua WN Australia ditembak di sebuah vila di Bali. Satu orang tewas di tempat.
---
figure 2 exact WN of AUS, people | Dua WN | at Bali
figure 1 exact orang, killed | Satu orang tewas | at Bali

=== the month of a number, not of what it is compared with
Harga beras naik 10 persen di Surabaya pada Mei 2025 dibandingkan April 2025.
---
figure 10 exact persen, share | 10 persen | at Surabaya | on 2025-05

=== each number its own year
Surplus itu meningkat dari US$ 12 miliar pada 2023 menjadi US$ 14 miliar pada 2024.
---
figure 14000000000 exact USD, money | menjadi US$ 14 miliar | on 2024 | up from 12000000000

=== the day of a saying is not the day of a death
Iran mengatakan pada Minggu (15/6) bahwa serangan itu menewaskan 224 orang.
---
figure 224 exact orang, killed | 224 orang | claimant Iran

=== a price list
Januari: 35 unit. Februari: 74 unit.
---
figure 35 exact unit | 35 unit | on 2025-01
figure 74 exact unit | 74 unit | on 2025-02

=== two sentences back, where the one between tells no place
Kapal itu tenggelam di Selat Bali pada Selasa (17/6). Ombak tinggi menghantam lambungnya. Empat penumpang tewas.
---
figure 4 exact penumpang of IDN, killed | Empat penumpang tewas | at Selat Bali

=== a survey is a source of its own
% title: Survei
Menurut temuan survei, 45 persen warga puas.
---
figure 45 exact persen, share | 45 persen | claimant temuan survei

=== a car says nothing
% title: Penjualan
Denza D9 mencatat penjualan sebanyak 3.965 unit.
---
figure 3965 exact unit | sebanyak 3.965 unit

=== the number of a page, not of another town
Kota lain mencatat 45 kasus pembunuhan.
---
figure 45 exact kasus, crimes | 45 kasus

=== where an attack was aimed
Iran melancarkan serangan rudal ke kota Haifa. Tiga pekerja tewas.
---
figure 3 exact pekerja of ISR, killed | Tiga pekerja tewas | at Haifa

=== where somebody travelled is not where they died
Presiden bertolak ke Medan pada Senin (16/6). Sebanyak 12 orang tewas.
---
figure 12 exact orang, killed | Sebanyak 12 orang tewas
