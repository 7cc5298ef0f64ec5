% lang: id
% show: times sets warnings

=== clock with WIB behind brackets
% published: 2025-06-18T17:00:00+07:00
Ia tiba pada Selasa (17/6/2025) sekitar pukul 14.00 WIB.
---
time 2025-06-17T14:00 | Selasa (17/6/2025) sekitar pukul 14.00 WIB

=== clock in brackets
% published: 2025-06-18T17:00:00+07:00
Ia tiba pada Selasa (17/6) malam (20.30 WIB).
---
time 2025-06-17 | Selasa (17/6) malam
time 2025-06-17T20:30 | 20.30 WIB

=== comma and clock
% published: 2025-06-18T17:00:00+07:00
Pada Senin, 16 Juni 2025 pukul 14.30 WIB, api padam.
---
time 2025-06-16T14:30 | Senin, 16 Juni 2025 pukul 14.30 WIB

=== day and clock without its word
% published: 2025-06-18T17:00:00+07:00
Gempa terjadi pada Rabu (18/6), 05.30 WIB.
---
time 2025-06-18 | Rabu (18/6)
time 2025-06-18T05:30 | 05.30 WIB

=== clock with Wita and a part of the day
% published: 2025-06-18T17:00:00+07:00
Kejadian itu berlangsung Selasa (17/6) malam sekitar pukul 23.00 Wita.
---
time 2025-06-17T23:00 | Selasa (17/6) malam sekitar pukul 23.00 Wita

=== day of birth
% published: 2025-06-18T17:00:00+07:00
Ia lahir di Solo pada 21 Juni 1961.
---
time 1961-06-21 | 21 Juni 1961

=== day of death
% published: 2025-06-18T17:00:00+07:00
Ia wafat pada 9 Mei lalu.
---
time 2025-05-09 | 9 Mei lalu

=== since the end of a month
% published: 2025-06-18T17:00:00+07:00
Sejak akhir Maret 2025 jalan itu ditutup.
---
time 2025-03 | akhir Maret 2025

=== month behind its word
% published: 2025-06-18T17:00:00+07:00
Pada bulan Mei lalu ekspor turun.
---
time 2025-05 | bulan Mei lalu

=== next month named
% published: 2025-06-18T17:00:00+07:00
Pilkada ulang digelar Agustus mendatang.
---
time 2025-08 | Agustus mendatang

=== Monday next
% published: 2025-06-18T17:00:00+07:00
Sidang dilanjutkan Senin (23/6/2025) mendatang.
---
time 2025-06-23 | Senin (23/6/2025) mendatang

=== two weekdays with brackets
% published: 2025-06-18T17:00:00+07:00
Sidang digelar Senin (16/6) dan Rabu (18/6).
---
time 2025-06-16 | Senin (16/6)
time 2025-06-18 | Rabu (18/6)

=== two days of one month
% published: 2025-06-18T17:00:00+07:00
Unjuk rasa digelar pada 4 dan 9 Juni 2025.
---
time 2025-06-04..2025-06-09 | 4 dan 9 Juni 2025

=== three days of one month
% published: 2025-06-18T17:00:00+07:00
Unjuk rasa digelar pada 4, 9, dan 11 Juni 2025.
---
time 2025-06-04..2025-06-11 | 4, 9, dan 11 Juni 2025

=== two months of one year
% published: 2025-06-18T17:00:00+07:00
Inflasi tercatat pada April dan Mei 2024.
---
time 2024-04 | April
time 2024-05 | Mei 2024

=== two years joined
% published: 2025-06-18T17:00:00+07:00
Ia menang pada 2014 dan 2019.
---
time 2014 | 2014
time 2019 | 2019

=== three years joined
% published: 2025-06-18T17:00:00+07:00
Pemilu digelar pada 2014, 2019, dan 2024.
---
time 2014 | 2014
time 2019 | 2019
time 2024 | 2024

=== year in brackets
% published: 2025-06-18T17:00:00+07:00
Film Pengabdi Setan (2017) ditonton jutaan orang.
---
time 2017 | 2017

=== reign of a president
% published: 2025-06-18T17:00:00+07:00
Pada era Presiden Soeharto (1966-1998), izin itu diberikan.
---
time 1966..1998 | 1966-1998

=== full day as text
% published: 2025-06-18T17:00:00+07:00
Pada hari Rabu tanggal 18 bulan Juni tahun 2025, ia menghadap.
---
time 2025-06-18 | Rabu tanggal 18 bulan Juni tahun 2025

=== as of the end of a month
% published: 2025-06-18T17:00:00+07:00
Per akhir Mei 2025, utang naik.
---
time 2025-05 | akhir Mei 2025

=== deadline
% published: 2025-06-18T17:00:00+07:00
Paling lambat 30 Juni 2025, berkas diserahkan.
---
time 2025-06-30 | 30 Juni 2025

=== until the end of the year
% published: 2025-06-18T17:00:00+07:00
Proyek itu ditargetkan rampung pada akhir 2026.
---
time 2026 | akhir 2026

=== early this year
% published: 2025-06-18T17:00:00+07:00
Sejak awal tahun 2025, harga naik.
---
time 2025 | awal tahun 2025

=== this Friday
% published: 2025-06-18T17:00:00+07:00
Jumat ini, Presiden akan bertemu Putin.
---
time 2025-06-20 | Jumat ini

=== Friday at noon
% published: 2025-06-18T17:00:00+07:00
Salat digelar Jumat siang.
---
time 2025-06-13 | Jumat siang

=== this Wednesday morning
% published: 2025-06-18T17:00:00+07:00
Rabu (18/6/2025) pagi tadi, api padam.
---
time 2025-06-18 | Rabu (18/6/2025) pagi tadi

=== yesterday evening
% published: 2025-06-18T17:00:00+07:00
Kemarin petang, ia tiba.
---
time 2025-06-17 | Kemarin petang

=== day before yesterday, other
% published: 2025-06-18T17:00:00+07:00
Dua hari sebelumnya, Senin (16/6), ia tiba.
---
time 2025-06-16 | Senin (16/6)

=== two nights ago
% published: 2025-06-18T17:00:00+07:00
Ia tiba dua malam lalu.
---
time 2025-06-16 | dua malam lalu

=== the week after next
% published: 2025-06-18T17:00:00+07:00
Ia akan tiba dua pekan mendatang.
---
time 2025-07-02 | dua pekan mendatang

=== ten years later
% published: 2025-06-18T17:00:00+07:00
Perang itu usai pada 1998. Sepuluh tahun kemudian kota itu pulih.
---
time 1998 | 1998
time 2008 | Sepuluh tahun kemudian

=== months before
% published: 2025-06-18T17:00:00+07:00
Ia menikah pada Mei 2020. Tiga bulan sebelumnya ia pindah.
---
time 2020-05 | Mei 2020
time 2020-02 | Tiga bulan sebelumnya

=== a day after the attack is counted from nothing
% published: 2025-06-18T17:00:00+07:00
Sehari setelah serangan itu, ia mundur.
---

=== hours later the same day
% published: 2025-06-18T17:00:00+07:00
Ledakan terjadi pada Senin (16/6). Beberapa jam kemudian api padam.
---
time 2025-06-16 | Senin (16/6)

=== a while ago
% published: 2025-06-18T17:00:00+07:00
Beberapa waktu lalu ia mundur.
---

=== soon
% published: 2025-06-18T17:00:00+07:00
Dalam waktu dekat ia akan mundur.
---

=== lately
% published: 2025-06-18T17:00:00+07:00
Belakangan ini harga naik.
---

=== in the past week
% published: 2025-06-18T17:00:00+07:00
Dalam sepekan terakhir, 20 orang tewas.
---

=== past three days
% published: 2025-06-18T17:00:00+07:00
Selama tiga hari ini, hujan turun.
---

=== two full years
% published: 2025-06-18T17:00:00+07:00
Selama dua tahun penuh ia sakit.
---

=== anniversary ordinal
% published: 2025-06-18T17:00:00+07:00
HUT ke-80 RI akan digelar di IKN.
---

=== World Cup year
% published: 2025-06-18T17:00:00+07:00
Indonesia berlaga di Piala Dunia 2026.
---

=== law of a year
% published: 2025-06-18T17:00:00+07:00
UU Nomor 1 Tahun 2023 tentang KUHP berlaku.
---

=== decree of a year
% published: 2025-06-18T17:00:00+07:00
Perpres 12/2025 berlaku.
---

=== season of a league
% published: 2025-06-18T17:00:00+07:00
Liga Inggris 2024/2025 berakhir.
---

=== number of a thousand people is no year
% published: 2025-06-18T17:00:00+07:00
Sebanyak 2000 orang hadir.
---

=== rupiah is no year
% published: 2025-06-18T17:00:00+07:00
Harganya Rp 2025.
---

=== car model year
% published: 2025-06-18T17:00:00+07:00
Toyota Avanza 2023 dijual.
---

=== page number is no year
% published: 2025-06-18T17:00:00+07:00
Lihat halaman 1998.
---

=== port in the clock form is no clock
% published: 2025-06-18T17:00:00+07:00
Versi 10.15 dirilis.
---

=== price with a dot is no clock again
% published: 2025-06-18T17:00:00+07:00
Harga 15.30 ribu rupiah.
---

=== weekday in a name
% published: 2025-06-18T17:00:00+07:00
Pasar Minggu macet. Pasar Senen ramai.
---

=== week with a small letter
% published: 2025-06-18T17:00:00+07:00
Ia sakit seminggu.
---

=== Mei as a name
% published: 2025-06-18T17:00:00+07:00
Mei Ling tiba di Jakarta.
---

=== quarter with YoY
% published: 2025-06-18T17:00:00+07:00
Laba kuartal I-2025 naik dibandingkan kuartal I-2024.
---
time 2025-01..2025-03 | kuartal I-2025
time 2024-01..2024-03 | kuartal I-2024

=== half year short
% published: 2025-06-18T17:00:00+07:00
Penjualan semester I/2025 naik.
---
time 2025-01..2025-06 | semester I/2025

=== end of a quarter
% published: 2025-06-18T17:00:00+07:00
Pada akhir kuartal II tahun 2025, utang turun.
---
time 2025-04..2025-06 | akhir kuartal II tahun 2025

=== beginning of a century
% published: 2025-06-18T17:00:00+07:00
Pada awal abad ke-20, kota itu dibangun.
---
time 1901..2000 | awal abad ke-20

=== nineties in words
% published: 2025-06-18T17:00:00+07:00
Pada tahun 90-an ia bernyanyi.
---
time 1990..1999 | tahun 90-an

=== a decade of thousands
% published: 2025-06-18T17:00:00+07:00
Pada dekade 2010-an ia bernyanyi.
---
time 2010..2019 | 2010-an

=== the New Order years
% published: 2025-06-18T17:00:00+07:00
Sejak 1970-an hingga 1990-an, pabrik itu berdiri.
---
time 1970..1979 | 1970-an
time 1990..1999 | 1990-an

=== Ramadan of a year
% published: 2025-06-18T17:00:00+07:00
Pada Ramadan 1446 Hijriah harga naik.
---
time ? | Ramadan 1446 Hijriah | Hijri, not resolved

=== Ramadan of a year in our count
% published: 2025-06-18T17:00:00+07:00
Selama Ramadan 2025 harga naik.
---
time ? | Ramadan 2025 | Hijri, not resolved

=== Hijri new year with our day
% published: 2025-06-18T17:00:00+07:00
Tahun Baru Islam 1 Muharram 1447 H jatuh pada Jumat (27/6/2025).
---
time ? | 1 Muharram 1447 H | Hijri, not resolved
time 2025-06-27 | Jumat (27/6/2025)

=== Idul Adha with its day
% published: 2025-06-18T17:00:00+07:00
Idul Adha 10 Zulhijah 1446 H jatuh pada Jumat (6/6/2025).
---
time ? | 10 Zulhijah 1446 H | Hijri, not resolved
time 2025-06-06 | Jumat (6/6/2025)

=== H minus two words
% published: 2025-06-18T17:00:00+07:00
Pemudik memadati terminal pada H-2 Lebaran.
---
time 2025-03-29 | H-2 Lebaran

=== D day alone
% published: 2025-06-18T17:00:00+07:00
Pada hari H, semua siap.
---

=== Christmas and new year
% published: 2025-06-18T17:00:00+07:00
Libur Natal dan Tahun Baru 2025 ramai.
---
time 2025-01-01 | Tahun Baru 2025

=== Nyepi
% published: 2025-06-18T17:00:00+07:00
Bandara ditutup saat Hari Raya Nyepi 2025.
---
time 2025-03-29 | Hari Raya Nyepi 2025

=== Chinese new year
% published: 2025-06-18T17:00:00+07:00
Lampion dipasang menjelang Imlek 2025.
---
time 2025-01-29 | Imlek 2025

=== every Monday to Friday
% published: 2025-06-18T17:00:00+07:00
Layanan buka setiap Senin hingga Jumat.
---
set XXXX-WXX-1 | setiap Senin
set XXXX-WXX-5 | Jumat

=== every end of the week
% published: 2025-06-18T17:00:00+07:00
Ia pulang setiap akhir pekan.
---
set P1W | setiap akhir pekan

=== every year end
% published: 2025-06-18T17:00:00+07:00
Bonus dibagikan setiap akhir tahun.
---
set P1Y | setiap akhir tahun

=== every first Monday
% published: 2025-06-18T17:00:00+07:00
Rapat digelar setiap Senin pertama.
---
set XXXX-WXX-1 | setiap Senin

=== once in three months
% published: 2025-06-18T17:00:00+07:00
Rapat digelar tiga bulan sekali.
---
set P3M | tiga bulan sekali

=== three times a week
% published: 2025-06-18T17:00:00+07:00
Ia berlatih tiga kali seminggu.
---
set P1W 3X | tiga kali seminggu

=== each quarter
% published: 2025-06-18T17:00:00+07:00
Laporan dibuat setiap kuartal.
---
set P3M | setiap kuartal

=== daily paper is a name
% published: 2025-06-18T17:00:00+07:00
Harian Kompas menulis hal itu.
---
