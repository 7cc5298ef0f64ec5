% lang: id
% show: figures

=== about
% published: 2025-06-18T17:00:00+07:00
Austin melaporkan sekitar 10.000 tentara Korut telah menuju Kursk.
---
figure 10000 about tentara of PRK, troops | sekitar 10.000 tentara | claimant Austin | at Kursk

=== thousands
% published: 2025-06-18T17:00:00+07:00
Negara Barat meyakini ribuan tentara Korut dikerahkan ke Rusia.
---
figure 1000..? thousands tentara of PRK, troops | ribuan tentara | claimant Negara Barat

=== at least, killed
% published: 2025-06-18T17:00:00+07:00
Setidaknya 50 orang tewas dan lebih dari 200 orang terluka.
---
figure 50 at_least orang, killed | Setidaknya 50 orang tewas
figure 200 at_least orang, wounded | lebih dari 200 orang terluka

=== killed before, wounded before
% published: 2025-06-18T17:00:00+07:00
Serangan itu menewaskan sedikitnya 24 orang dan melukai ratusan orang lainnya.
---
figure 24 at_least orang, killed | sedikitnya 24 orang
figure 100..? hundreds orang, wounded | ratusan orang lainnya

=== others inherit the thing
% published: 2025-06-18T17:00:00+07:00
Ia mengatakan sekitar 600 tentara Korut telah tewas dan ribuan lainnya terluka.
---
figure 600 about tentara of PRK, killed | sekitar 600 tentara Korut telah tewas | claimant Ia
figure 1000..? thousands tentara of PRK, wounded | ribuan lainnya terluka | claimant Ia

=== hundreds elsewhere inherit the thing
% published: 2025-06-18T17:00:00+07:00
Perang itu menelan sedikitnya dua lusin nyawa di Israel dan ratusan di Iran.
---
figure 24 at_least nyawa of ISR, killed | sedikitnya dua lusin nyawa | at Israel
figure 100..? hundreds nyawa of IRN, killed | ratusan | at Iran

=== claimant of a saying
% published: 2025-06-18T17:00:00+07:00
Menteri Pertahanan AS Lloyd Austin mengatakan sekitar 10.000 tentara Korut berada di Kursk.
---
figure 10000 about tentara of PRK, troops | sekitar 10.000 tentara | claimant Lloyd Austin | at Kursk

=== claimant of according to
% published: 2025-06-18T17:00:00+07:00
Korea Utara telah mengirimkan lebih dari 10.000 kontainer amunisi, menurut badan intelijen Korea Selatan.
---
figure 10000 at_least kontainer amunisi of PRK, arms | lebih dari 10.000 kontainer amunisi | claimant badan intelijen Korea Selatan

=== no claimant
% published: 2025-06-18T17:00:00+07:00
Rusia mengirim 200 tank.
---
figure 200 exact tank of RUS, arms | 200 tank

=== scale in words
% published: 2025-06-18T17:00:00+07:00
Yayasan itu membagikan lebih dari tiga juta makanan.
---
figure 3000000 at_least makanan, aid | lebih dari tiga juta makanan

=== fraction and scale
% published: 2025-06-18T17:00:00+07:00
Sekitar 2,3 juta orang menderita kekurangan pangan.
---
figure 2300000 about orang, affected | Sekitar 2,3 juta orang menderita

=== tens of thousands
% published: 2025-06-18T17:00:00+07:00
Puluhan ribu warga mengungsi dari Teheran.
---
figure 10000..? thousands warga of IRN, displaced | Puluhan ribu warga mengungsi | at Teheran

=== dozens
% published: 2025-06-18T17:00:00+07:00
Puluhan orang ditangkap polisi.
---
figure 10..? tens orang of IDN, detained | Puluhan orang ditangkap

=== a range with antara
% published: 2025-06-18T17:00:00+07:00
Ia diberi antara 97 atau 98 pertanyaan.
---
figure 97..98 range pertanyaan, questions | antara 97 atau 98 pertanyaan

=== a range with a hyphen
% published: 2025-06-18T17:00:00+07:00
Sebanyak 8-10 tentara tewas.
---
figure 8..10 range tentara, killed | Sebanyak 8-10 tentara tewas

=== a range with a scale
% published: 2025-06-18T17:00:00+07:00
Rusia mengerahkan 8-10 ribu tentara.
---
figure 8000..10000 range tentara of RUS, troops | 8-10 ribu tentara

=== at most
% published: 2025-06-18T17:00:00+07:00
Israel mengerahkan hingga 30 pesawat tempur.
---
figure 30 at_most pesawat tempur of ISR, arms | hingga 30 pesawat tempur

=== almost
% published: 2025-06-18T17:00:00+07:00
Ia menjawab hampir 100 pertanyaan.
---
figure 100 about pertanyaan, questions | hampir 100 pertanyaan

=== detained before
% published: 2025-06-18T17:00:00+07:00
Polisi menangkap enam pengedar narkoba di Tangerang.
---
figure 6 exact pengedar narkoba of IDN, detained | enam pengedar narkoba | at Tangerang

=== detained behind
% published: 2025-06-18T17:00:00+07:00
Sebanyak 12.170 orang asing ditangkap di Jepang pada tahun 2024.
---
figure 12170 exact orang asing of JPN, detained | Sebanyak 12.170 orang asing ditangkap | at Jepang | on 2024

=== evacuated
% published: 2025-06-18T17:00:00+07:00
Sebanyak 386 WNI dievakuasi dari Iran.
---
figure 386 exact WNI of IDN, evacuated | Sebanyak 386 WNI dievakuasi | at Iran

=== released
% published: 2025-06-18T17:00:00+07:00
Hamas membebaskan tiga sandera.
---
figure 3 exact sandera, released | tiga sandera

=== seized mass
% published: 2025-06-18T17:00:00+07:00
Polisi menyita sabu seberat 6,35 gram.
---
figure 6.35 exact gram, seized | seberat 6,35 gram

=== seized things
% published: 2025-06-18T17:00:00+07:00
Polisi mengamankan dua pucuk senjata.
---
figure 2 exact pucuk senjata, seized | dua pucuk senjata

=== destroyed
% published: 2025-06-18T17:00:00+07:00
Israel menghancurkan 10 stadion di Gaza.
---
figure 10 exact stadion of PSE, destroyed | 10 stadion | at Gaza

=== small count of troops
% published: 2025-06-18T17:00:00+07:00
Rusia menerima satu divisi pekerja dan dua brigade militer.
---
figure 1 exact divisi pekerja of RUS, troops | satu divisi pekerja
figure 2 exact brigade militer of RUS, troops | dua brigade militer

=== small count of things that matter
% published: 2025-06-18T17:00:00+07:00
Sebanyak empat pesawat pengebom tiba di pangkalan itu.
---
figure 4 exact pesawat pengebom, arms | Sebanyak empat pesawat pengebom

=== one of those killed
% published: 2025-06-18T17:00:00+07:00
Salah satu korban penembakan tewas.
---
figure 1 exact korban penembakan, killed | Salah satu korban penembakan tewas

=== one of those is no figure
% published: 2025-06-18T17:00:00+07:00
Ia adalah salah satu pejabat di kementerian itu.
---

=== rupiah
% published: 2025-06-18T17:00:00+07:00
Ia menerima Rp 3 miliar dan Rp6,5 miliar.
---
figure 3000000000 exact rupiah, money | Rp 3 miliar
figure 6500000000 exact rupiah, money | Rp6,5 miliar

=== rupiah with a vague scale
% published: 2025-06-18T17:00:00+07:00
Harganya Rp 519 jutaan.
---
figure 519000000 about rupiah, money | Rp 519 jutaan

=== dollars behind
% published: 2025-06-18T17:00:00+07:00
Ponsel itu dijual 499 dollar AS.
---
figure 499 exact USD, money | 499 dollar AS

=== currency glued to the number
% published: 2025-06-18T17:00:00+07:00
Satu rudal berharga USD3 juta.
---
figure 1 exact rudal, arms | Satu rudal
figure 3000000 exact USD, money | USD3 juta

=== a range of money
% published: 2025-06-18T17:00:00+07:00
Kerugian mencapai USD 20 miliar hingga USD 30 miliar.
---
figure 20000000000..30000000000 range USD, money | mencapai USD 20 miliar hingga USD 30 miliar

=== exchange rate is none
% published: 2025-06-18T17:00:00+07:00
Nilai itu dihitung dengan kurs Rp 16.290 per dolar AS.
---

=== number words
% published: 2025-06-18T17:00:00+07:00
Sebanyak dua ratus lima puluh orang tewas.
---
figure 250 exact orang, killed | Sebanyak dua ratus lima puluh orang tewas

=== teens
% published: 2025-06-18T17:00:00+07:00
Sebelas orang tewas dan dua belas orang terluka.
---
figure 11 exact orang, killed | Sebelas orang tewas
figure 12 exact orang, wounded | dua belas orang terluka

=== ages are none
% published: 2025-06-18T17:00:00+07:00
DFJ (27) dan pria 35 tahun itu ditangkap.
---

=== articles of law are none
% published: 2025-06-18T17:00:00+07:00
Ia dijerat Pasal 114 juncto Pasal 112 ayat 1.
---

=== names with numbers are none
% published: 2025-06-18T17:00:00+07:00
Rudal Hwasong-19, pesawat C-17, dan abad ke-11 disebut di KTT G7.
---

=== dates and clock times are none
% published: 2025-06-18T17:00:00+07:00
Pada 18 Juni 2025 pukul 15.30 ia tiba.
---

=== a percentage; distance and speed are none
% published: 2025-06-18T17:00:00+07:00
Inflasi naik 20 persen di wilayah sejauh 300 kilometer dengan laju 90 km/jam.
---
figure 20 exact persen, share | 20 persen

=== small numbers of other things are none
% published: 2025-06-18T17:00:00+07:00
Dua negara dan tiga pihak bertemu dua kali menurut dua sumber.
---

=== a season is none
% published: 2025-06-18T17:00:00+07:00
Ia bermain di Liga 1 2025-2026.
---

=== lengths of time are none
% published: 2025-06-18T17:00:00+07:00
Perang itu berlangsung lebih dari tiga tahun dan 20 (dua puluh) hari.
---

=== still more, then the thing
% published: 2025-06-18T17:00:00+07:00
KPK meminta tiga lagi pegawai.
---
figure 3 exact pegawai of IDN, people | tiga lagi pegawai

=== whose they are, by a nation behind
% published: 2025-06-18T17:00:00+07:00
Sedikitnya 45 warga Palestina tewas di Khan Younis.
---
figure 45 at_least warga Palestina of PSE, killed | Sedikitnya 45 warga Palestina tewas | at Khan Younis

=== whose they are, by who sends them
% published: 2025-06-18T17:00:00+07:00
Korea Utara mengirimkan lebih dari 10.000 pasukan ke Rusia.
---
figure 10000 at_least pasukan of PRK, troops | lebih dari 10.000 pasukan
