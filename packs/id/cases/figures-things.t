% lang: id
% show: figures

=== houses hit
% published: 2025-06-18T17:00:00+07:00
Banjir merendam 250 rumah di Demak.
---
figure 250 exact rumah of IDN, affected | 250 rumah | at Demak

=== families
% published: 2025-06-18T17:00:00+07:00
Sebanyak 120 KK mengungsi di Demak.
---
figure 120 exact KK of IDN, displaced | Sebanyak 120 KK mengungsi | at Demak

=== souls
% published: 2025-06-18T17:00:00+07:00
Sebanyak 450 jiwa terdampak banjir.
---
figure 450 exact jiwa, affected | Sebanyak 450 jiwa terdampak

=== hectares
% published: 2025-06-18T17:00:00+07:00
Kebakaran itu menghanguskan 50 hektare lahan.
---
figure 50 exact hektare lahan, area | 50 hektare lahan

=== tons of rice
% published: 2025-06-18T17:00:00+07:00
Bulog menyalurkan 2.000 ton beras.
---
figure 2000 exact ton beras of IDN, aid | 2.000 ton beras

=== kilograms of meth
% published: 2025-06-18T17:00:00+07:00
Polisi menyita 15 kilogram sabu.
---
figure 15 exact kilogram sabu, seized | 15 kilogram sabu

=== barrels
% published: 2025-06-18T17:00:00+07:00
Iran mengekspor 2 juta barel minyak per hari.
---
figure 2000000 exact barel minyak of IRN, goods | 2 juta barel minyak

=== cases
% published: 2025-06-18T17:00:00+07:00
Kejaksaan menangani 35 kasus korupsi.
---
figure 35 exact kasus korupsi, crimes | 35 kasus korupsi

=== schools
% published: 2025-06-18T17:00:00+07:00
Sebanyak 15 sekolah rusak akibat gempa.
---
figure 15 exact sekolah, destroyed | Sebanyak 15 sekolah rusak

=== aftershocks
% published: 2025-06-18T17:00:00+07:00
Tercatat 45 gempa susulan.
---
figure 45 exact gempa | 45 gempa

=== doses
% published: 2025-06-18T17:00:00+07:00
Indonesia menerima 3 juta dosis vaksin.
---
figure 3000000 exact dosis vaksin of IDN, aid | 3 juta dosis vaksin

=== seats
% published: 2025-06-18T17:00:00+07:00
Partai itu meraih 110 kursi di DPR.
---
figure 110 exact kursi, votes | 110 kursi

=== votes
% published: 2025-06-18T17:00:00+07:00
Ia meraih 58 juta suara.
---
figure 58000000 exact suara, votes | 58 juta suara

=== personnel
% published: 2025-06-18T17:00:00+07:00
Polisi mengerahkan 1.200 personel gabungan.
---
figure 1200 exact personel gabungan, troops | 1.200 personel gabungan

=== tanks
% published: 2025-06-18T17:00:00+07:00
Rusia kehilangan 20 tank.
---
figure 20 exact tank of RUS, arms | 20 tank

=== missiles
% published: 2025-06-18T17:00:00+07:00
Iran menembakkan 200 rudal ke Israel.
---
figure 200 exact rudal of IRN, arms | 200 rudal

=== drones
% published: 2025-06-18T17:00:00+07:00
Ukraina menembak jatuh 35 drone Rusia.
---
figure 35 exact drone of RUS, arms | 35 drone

=== hostages
% published: 2025-06-18T17:00:00+07:00
Hamas membebaskan delapan sandera.
---
figure 8 exact sandera, released | delapan sandera

=== ships
% published: 2025-06-18T17:00:00+07:00
TNI AL mengerahkan tiga kapal perang.
---
figure 3 exact kapal perang of IDN, vessels | tiga kapal perang

=== jobs cut
% published: 2025-06-18T17:00:00+07:00
Perusahaan itu memecat 1.500 karyawan.
---
figure 1500 exact karyawan, people | 1.500 karyawan

=== pilgrims
% published: 2025-06-18T17:00:00+07:00
Sebanyak 221.000 jemaah haji diberangkatkan.
---
figure 221000 exact jemaah haji, people | Sebanyak 221.000 jemaah haji

=== witnesses
% published: 2025-06-18T17:00:00+07:00
KPK memeriksa 15 saksi.
---
figure 15 exact saksi of IDN | 15 saksi

=== evidence
% published: 2025-06-18T17:00:00+07:00
KPK menyita 12 kendaraan dan 3 rumah.
---
figure 12 exact kendaraan, seized | 12 kendaraan

=== passports
% published: 2025-06-18T17:00:00+07:00
Imigrasi mencabut 25 paspor.
---
figure 25 exact paspor | 25 paspor
