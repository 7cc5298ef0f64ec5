% lang: id
% show: times sets warnings

=== weekday, date in words, no brackets
% published: 2025-06-18T17:00:00+07:00
Rapat itu digelar di Jakarta, Senin (16 Juni 2025).
---
time 2025-06-16 | Senin (16 Juni 2025)

=== short year in brackets
% published: 2025-06-18T17:00:00+07:00
Ia ditangkap Rabu (18/6/25) pagi.
---
time 2025-06-18 | Rabu (18/6/25) pagi

=== dots in a date
% published: 2025-06-18T17:00:00+07:00
Surat itu bertanggal 16.06.2025.
---
time 2025-06-16 | 16.06.2025

=== dashes in a date
% published: 2025-06-18T17:00:00+07:00
Ia dilaporkan ke polisi pada 16-6-2025.
---
time 2025-06-16 | 16-6-2025

=== dateline of a city
% published: 2025-06-18T17:00:00+07:00
JAKARTA, Selasa (17/6/2025) - Presiden bertemu menteri.
---
time 2025-06-17 | Selasa (17/6/2025)

=== today with the date in brackets
% published: 2025-06-18T17:00:00+07:00
Sidang digelar hari ini, Rabu (18/6/2025).
---
time 2025-06-18 | hari ini, Rabu (18/6/2025)

=== yesterday with its weekday
% published: 2025-06-18T17:00:00+07:00
Gempa terjadi kemarin, Selasa (17/6).
---
time 2025-06-17 | kemarin, Selasa (17/6)

=== tomorrow with its weekday
% published: 2025-06-18T17:00:00+07:00
Rapat digelar besok, Kamis (19/6/2025).
---
time 2025-06-19 | besok, Kamis (19/6/2025)

=== day after tomorrow with its weekday
% published: 2025-06-18T17:00:00+07:00
Ia akan berangkat lusa, Jumat (20/6).
---
time 2025-06-20 | lusa, Jumat (20/6)

=== the day before yesterday
% published: 2025-06-18T17:00:00+07:00
Ia tiba kemarin lusa.
---
time 2025-06-16 | kemarin lusa

=== the day before yesterday, other words
% published: 2025-06-18T17:00:00+07:00
Kapal itu tenggelam dua hari yang lalu.
---
time 2025-06-16 | dua hari yang lalu

=== this morning
% published: 2025-06-18T17:00:00+07:00
Pagi ini jalan itu ditutup.
---
time 2025-06-18 | Pagi ini

=== this afternoon, old word
% published: 2025-06-18T17:00:00+07:00
Petang tadi api padam.
---
time 2025-06-18 | Petang tadi

=== early this morning
% published: 2025-06-18T17:00:00+07:00
Ia ditangkap dini hari tadi.
---
time 2025-06-18 | dini hari tadi

=== last night by its weekday
% published: 2025-06-18T17:00:00+07:00
Ia ditembak Selasa malam.
---
time 2025-06-17 | Selasa malam

=== weekday and early morning
% published: 2025-06-18T17:00:00+07:00
Longsor terjadi Senin dini hari.
---
time 2025-06-16 | Senin dini hari

=== eve of a day
% published: 2025-06-18T17:00:00+07:00
Ia tiba pada malam Jumat.
---
time 2025-06-12 | malam Jumat

=== night before
% published: 2025-06-18T17:00:00+07:00
Sejak semalam jalan itu tergenang.
---
time 2025-06-17 | semalam

=== tonight
% published: 2025-06-18T17:00:00+07:00
Malam ini mereka akan bertemu.
---
time 2025-06-18 | Malam ini

=== night after this
% published: 2025-06-18T17:00:00+07:00
Pertandingan digelar besok malam.
---
time 2025-06-19 | besok malam

=== this weekend
% published: 2025-06-18T17:00:00+07:00
Mereka akan bertemu akhir pekan ini.
---
time 2025-06-21..2025-06-22 | akhir pekan ini

=== last weekend
% published: 2025-06-18T17:00:00+07:00
Konser digelar akhir pekan lalu.
---
time 2025-06-14..2025-06-15 | akhir pekan lalu

=== next weekend
% published: 2025-06-18T17:00:00+07:00
Ia akan datang akhir pekan depan.
---
time 2025-06-21..2025-06-22 | akhir pekan depan

=== early next week
% published: 2025-06-18T17:00:00+07:00
Ia akan diperiksa awal pekan depan.
---
time 2025-06-23..2025-06-29 | awal pekan depan

=== middle of this week
% published: 2025-06-18T17:00:00+07:00
Rapat akan digelar pertengahan pekan ini.
---
time 2025-06-16..2025-06-22 | pertengahan pekan ini

=== end of last week
% published: 2025-06-18T17:00:00+07:00
Harga naik pada akhir pekan kemarin.
---
time 2025-06-14..2025-06-15 | akhir pekan kemarin

=== week before, other word
% published: 2025-06-18T17:00:00+07:00
Ia bertemu menteri itu minggu lalu.
---
time 2025-06-09..2025-06-15 | minggu lalu

=== this week
% published: 2025-06-18T17:00:00+07:00
Pekan ini harga beras naik.
---
time 2025-06-16..2025-06-22 | Pekan ini

=== next week
% published: 2025-06-18T17:00:00+07:00
DPR akan membahasnya minggu depan.
---
time 2025-06-23..2025-06-29 | minggu depan

=== next month
% published: 2025-06-18T17:00:00+07:00
Pilkada digelar bulan depan.
---
time 2025-07 | bulan depan

=== this month
% published: 2025-06-18T17:00:00+07:00
Bulan ini ada dua kasus.
---
time 2025-06 | Bulan ini

=== end of the month
% published: 2025-06-18T17:00:00+07:00
Laporan selesai akhir bulan ini.
---
time 2025-06 | akhir bulan ini

=== end of the year
% published: 2025-06-18T17:00:00+07:00
Proyek itu rampung akhir tahun ini.
---
time 2025 | akhir tahun ini

=== early next year
% published: 2025-06-18T17:00:00+07:00
Jembatan akan dibuka awal tahun depan.
---
time 2026 | awal tahun depan

=== middle of last year
% published: 2025-06-18T17:00:00+07:00
Ia mundur pertengahan tahun lalu.
---
time 2024 | pertengahan tahun lalu

=== Monday of this week
% published: 2025-06-18T17:00:00+07:00
Ia diperiksa Senin pekan ini.
---
time 2025-06-16 | Senin pekan ini

=== Monday of next week
% published: 2025-06-18T17:00:00+07:00
Ia akan diperiksa Senin pekan depan.
---
time 2025-06-23 | Senin pekan depan

=== weekday that is coming
% published: 2025-06-18T17:00:00+07:00
Sidang dilanjutkan pada Senin mendatang.
---
time 2025-06-23 | Senin mendatang

=== weekday, day and month to come
% published: 2025-06-18T17:00:00+07:00
Sidang ditunda hingga Kamis (26/6).
---
time 2025-06-26 | Kamis (26/6)

=== date of next month
% published: 2025-06-18T17:00:00+07:00
Aturan itu berlaku mulai tanggal 1 bulan depan.
---
time 2025-07-01 | tanggal 1 bulan depan

=== bare day of the month
% published: 2025-06-18T17:00:00+07:00
Ia dilantik tanggal 10 lalu.
---
time 2025-06-10 | tanggal 10 lalu

=== day of this month
% published: 2025-06-18T17:00:00+07:00
Gaji dibayar pada tanggal 25 bulan ini.
---
time 2025-06-25 | tanggal 25 bulan ini

=== ordinal without a month is no date
% published: 2025-06-18T17:00:00+07:00
Ia finis di posisi ke-3.
---

=== date with the year in words before
% published: 2025-06-18T17:00:00+07:00
Pada tahun 2019, tepatnya 17 April, pemilu digelar.
---
time 2019 | tahun 2019
time 2019-04-17 | 17 April

=== date with slash and full year
% published: 2025-06-18T17:00:00+07:00
Putusan dibacakan pada 3/6/2025.
---
time 2025-06-03 | 3/6/2025

=== day with a leading zero
% published: 2025-06-18T17:00:00+07:00
Ia lahir pada 05 Mei 1980.
---
time 1980-05-05 | 05 Mei 1980

=== month in short
% published: 2025-06-18T17:00:00+07:00
Rapat digelar 12 Jun 2025.
---
time 2025-06-12 | 12 Jun 2025

=== month in short, other
% published: 2025-06-18T17:00:00+07:00
Data per 31 Des 2024 menunjukkan kenaikan.
---
time 2024-12-31 | 31 Des 2024

=== per day
% published: 2025-06-18T17:00:00+07:00
Per 1 Juni 2025 tarif baru berlaku.
---
time 2025-06-01 | 1 Juni 2025

=== as of yesterday
% published: 2025-06-18T17:00:00+07:00
Hingga Selasa (17/6) malam, tim masih mencari korban.
---
time 2025-06-17 | Selasa (17/6) malam

=== till today
% published: 2025-06-18T17:00:00+07:00
Hingga hari ini, ia belum ditemukan.
---
time 2025-06-18 | hari ini

=== english weekday in a dateline
% published: 2025-06-18T17:00:00+07:00
Wednesday, 18 June 2025
---
time 2025-06-18 | Wednesday, 18 June 2025
