% lang: id
% show: times

=== weekday with day and month
% published: 2024-11-03T08:05:00+08:00
Choe mengatakan hal itu pada Jumat (1/11).
---
time 2024-11-01 | Jumat (1/11)

=== weekday with a full date
% published: 2024-11-02T09:04:00+07:00
Pada Kamis (31/10/2024), Blinken berbicara di Washington.
---
time 2024-10-31 | Kamis (31/10/2024)

=== weekday, comma, full date
% published: 2025-06-18T17:00:00+07:00
Mereka ditahan sejak Kamis, 12 Juni 2025.
---
time 2025-06-12 | Kamis, 12 Juni 2025

=== weekday and comma before the brackets
% published: 2025-06-18T17:00:00+07:00
Pernyataan itu dibacakan pada Rabu, (18/6/2025).
---
time 2025-06-18 | Rabu, (18/6/2025)

=== word hari before the weekday
% published: 2025-06-18T17:00:00+07:00
Ia berangkat pada hari Senin (16/6) lalu.
---
time 2025-06-16 | Senin (16/6) lalu

=== part of the day behind the date
% published: 2025-06-18T17:00:00+07:00
Trump berbicara pada Selasa (17/6) pagi.
---
time 2025-06-17 | Selasa (17/6) pagi

=== early morning behind the date
% published: 2025-06-18T17:00:00+07:00
Serangan dimulai pada Jumat (13/6) dini hari.
---
time 2025-06-13 | Jumat (13/6) dini hari

=== part of the day between weekday and date
% published: 2025-06-18T17:00:00+07:00
Foto itu diunggah pada Kamis malam, 12 Juni 2025.
---
time 2025-06-12 | Kamis malam, 12 Juni 2025

=== day and month without a year, past
% published: 2025-06-18T17:00:00+07:00
Sejak 30 November pasukan itu berada di perbatasan.
---
time 2024-11-30 | 30 November

=== day and month without a year, soon
% published: 2025-06-16T20:35:00+07:00
Aturan itu berlaku mulai 1 Juli.
---
time 2025-07-01 | 1 Juli

=== day and month over the turn of the year
% published: 2025-01-04
Ledakan itu terjadi pada 28 Desember.
---
time 2024-12-28 | 28 Desember

=== span of days
% published: 2025-06-18T17:00:00+07:00
Operasi itu digelar sejak 16-18 Juni 2025.
---
time 2025-06-16..2025-06-18 | 16-18 Juni 2025

=== span of days in words
% published: 2025-06-18T17:00:00+07:00
Pertemuan berlangsung antara 3 hingga 5 Mei 2025.
---
time 2025-05-03..2025-05-05 | 3 hingga 5 Mei 2025

=== tanggal
% published: 2025-06-18T17:00:00+07:00
Perang pecah pada tanggal 7 Oktober 2023.
---
time 2023-10-07 | tanggal 7 Oktober 2023

=== month last
% published: 2023-09-25T08:10:00+08:00
Shoigu datang ke Korut pada Juli lalu.
---
time 2023-07 | Juli lalu

=== this same month, last
% published: 2024-11-02
Wilayah itu diinvasi Ukraina Agustus lalu.
---
time 2024-08 | Agustus lalu

=== month and year
% published: 2023-09-25
Ia akan berkunjung pada bulan Oktober 2023.
---
time 2023-10 | bulan Oktober 2023

=== next month
% published: 2023-09-25
Pembicaraan akan berlangsung bulan depan.
---
time 2023-10 | bulan depan

=== next month over the turn of the year
% published: 2023-12-25
Pembicaraan akan berlangsung bulan depan.
---
time 2024-01 | bulan depan

=== early this month
% published: 2023-09-25
Awal bulan ini Kim bertemu Putin.
---
time 2023-09 | Awal bulan ini

=== middle of a month
% published: 2025-06-18T17:00:00+07:00
Serangan itu terjadi pada pertengahan Juni 2025.
---
time 2025-06 | pertengahan Juni 2025

=== end of last month
% published: 2025-06-18T17:00:00+07:00
Bantuan dibuka sejak akhir Mei lalu.
---
time 2025-05 | akhir Mei lalu

=== last year
% published: 2025-06-18T17:00:00+07:00
Kedua negara menandatangani kesepakatan tahun lalu.
---
time 2024 | tahun lalu

=== this year and next year
% published: 2025-06-18T17:00:00+07:00
Anggaran tahun ini lebih besar daripada tahun depan.
---
time 2025 | tahun ini
time 2026 | tahun depan

=== year with its word
% published: 2025-06-18T17:00:00+07:00
Konflik itu dimulai pada tahun 2014.
---
time 2014 | tahun 2014

=== bare year behind a preposition
% published: 2025-06-18T17:00:00+07:00
Krimea dianeksasi pada 2014 dan perang pecah pada 2022.
---
time 2014 | 2014
time 2022 | 2022

=== years joined
% published: 2025-06-18T17:00:00+07:00
Ia menjabat pada tahun 2017 dan 2018.
---
time 2017 | tahun 2017
time 2018 | 2018

=== number of a law is no time
% published: 2025-06-18T17:00:00+07:00
Ia melanggar Undang-Undang Nomor 31 Tahun 1999.
---

=== decade
% published: 2025-06-18T17:00:00+07:00
Kelompok itu berdiri pada 1990-an.
---
time 1990..1999 | 1990-an

=== bare weekday is the last one
% published: 2025-06-05
Shoigu bertemu Kim di Pyongyang Rabu.
---
time 2025-06-04 | Rabu

=== bare weekday of today
% published: 2025-06-18T17:00:00+07:00
Ia tiba di Jakarta pada Rabu.
---
time 2025-06-18 | Rabu

=== bare weekday to come
% published: 2025-06-18T17:00:00+07:00
Presiden akan bertemu menteri itu pada Jumat.
---
time 2025-06-20 | Jumat

=== weekday last
% published: 2025-06-18T17:00:00+07:00
Israel menyerang Iran pada Jumat lalu.
---
time 2025-06-13 | Jumat lalu

=== weekday next
% published: 2025-06-18T17:00:00+07:00
Rapat akan digelar Senin depan.
---
time 2025-06-23 | Senin depan

=== weekday of last week
% published: 2025-06-18T17:00:00+07:00
Rapat itu digelar Rabu pekan lalu.
---
time 2025-06-11 | Rabu pekan lalu

=== Sunday has a capital, week has none
% published: 2025-06-18T17:00:00+07:00
Ia tiba pada Minggu. Tiga minggu lalu ia masih di Moskow.
---
time 2025-06-15 | Minggu
time 2025-05-28 | Tiga minggu lalu

=== yesterday, tomorrow, the day after
% published: 2025-06-18T17:00:00+07:00
Ia tiba kemarin, berpidato besok, dan pulang lusa.
---
time 2025-06-17 | kemarin
time 2025-06-19 | besok
time 2025-06-20 | lusa

=== last night
% published: 2025-06-18T17:00:00+07:00
Jet tempur mengebom kota itu semalam.
---
time 2025-06-17 | semalam

=== yesterday night named again by its weekday
% published: 2025-06-17
Foto itu diunggah kemarin malam, Kamis malam.
---
time 2025-06-12 | kemarin malam, Kamis malam

=== today
% published: 2025-06-18T17:00:00+07:00
Hari ini pasukan itu menyerang gedung tersebut.
---
time 2025-06-18 | Hari ini

=== days ago
% published: 2025-06-18T17:00:00+07:00
Kesepakatan itu diteken dua hari lalu.
---
time 2025-06-16 | dua hari lalu

=== weeks ago
% published: 2025-06-18T17:00:00+07:00
Kesepakatan itu diteken tiga pekan lalu.
---
time 2025-05-28 | tiga pekan lalu

=== months ago
% published: 2025-06-18T17:00:00+07:00
Ia dilantik lima bulan lalu.
---
time 2025-01 | lima bulan lalu

=== years ago
% published: 2025-06-18T17:00:00+07:00
Perang pecah tiga tahun lalu.
---
time 2022 | tiga tahun lalu

=== a year ago in one word
% published: 2025-06-18T17:00:00+07:00
Ia dilantik setahun lalu.
---
time 2024 | setahun lalu

=== not told how many is no time
% published: 2025-06-18T17:00:00+07:00
Ia dilantik beberapa bulan lalu.
---

=== last week
% published: 2025-06-18T17:00:00+07:00
Pemilu digelar pekan lalu.
---
time 2025-06-09..2025-06-15 | pekan lalu

=== weekend
% published: 2025-06-18T17:00:00+07:00
Kapal itu dikirim selama akhir pekan.
---
time 2025-06-14..2025-06-15 | akhir pekan

=== a length of time is none
% published: 2025-06-18T17:00:00+07:00
Mereka ditahan selama dua hari dan diperiksa 8 jam.
---

=== an age is none
% published: 2025-06-18T17:00:00+07:00
Pria berusia 35 tahun itu ditangkap.
---

=== repeated times are none
% published: 2025-06-18T17:00:00+07:00
Serangan terjadi setiap hari dan setiap Senin.
---

=== later, counted from the day before
% published: 2025-06-18T17:00:00+07:00
Pesawat jatuh pada 14 Juni 2014. Sebulan kemudian insiden serupa terjadi. Sehari kemudian pesawat lain jatuh.
---
time 2014-06-14 | 14 Juni 2014
time 2014-07-14 | Sebulan kemudian
time 2014-07-15 | Sehari kemudian

=== the day after that one
% published: 2025-06-18T17:00:00+07:00
Ia ditelepon pada Kamis (12/6). Keesokan harinya ia berangkat.
---
time 2025-06-12 | Kamis (12/6)
time 2025-06-13 | Keesokan harinya

=== that day
% published: 2025-06-18T17:00:00+07:00
Penembakan terjadi pada Sabtu (14/6). Pada hari itu juga pelaku kabur.
---
time 2025-06-14 | Sabtu (14/6)
time 2025-06-14 | hari itu

=== then, of a time told before
% published: 2025-06-18T17:00:00+07:00
Penyerangan itu terjadi pada 2019. Saat itu ia masih menjabat.
---
time 2019 | 2019
time 2019 | Saat itu

=== then, of nothing told before
% published: 2025-06-18T17:00:00+07:00
Saat itu ia masih menjabat.
---

=== clock time with its zone
% published: 2025-06-18T17:00:00+07:00
Kasus itu bermula pada Sabtu (14/6), sekitar pukul 00.15 Wita.
---
time 2025-06-14 | Sabtu (14/6)
time 2025-06-14T00:15 | sekitar pukul 00.15 Wita

=== clock time with a part of the day
% published: 2025-06-18T17:00:00+07:00
Ledakan terdengar pukul 15.30 siang waktu setempat.
---
time 2025-06-18T15:30 | pukul 15.30 siang waktu setempat

=== hour in the evening
% published: 2025-06-18T17:00:00+07:00
Ia tiba pukul 8 malam.
---
time 2025-06-18T20:00 | pukul 8 malam

=== date and clock in one
% published: 2014-12-29
Pesawat hilang pada Minggu (28/12/2014) pukul 06.18 WIB kemarin.
---
time 2014-12-28T06:18 | Minggu (28/12/2014) pukul 06.18 WIB kemarin

=== year is a slip of the pen
% published: 2025-06-05T10:00:00+07:00
% show: times warnings
Media pemerintah mengutipnya pada hari Kamis (5/6/2024).
---
time 2025-06-05 | Kamis (5/6/2024) | 5 June 2024 was a Wednesday; read as 2025-06-05
warning "Kamis (5/6/2024)": 5 June 2024 was a Wednesday; read as 2025-06-05

=== month is a slip of the pen
% published: 2025-06-18T17:00:00+07:00
% show: times warnings
Operasi dimulai pada Jumat, (13/5/2025).
---
time 2025-06-13 | Jumat, (13/5/2025) | 13 May 2025 was a Tuesday; read as 2025-06-13
warning "Jumat, (13/5/2025)": 13 May 2025 was a Tuesday; read as 2025-06-13

=== day is a slip of the pen
% published: 2025-06-18T17:00:00+07:00
% show: times warnings
Ia mengatakannya pada Selasa (18/6).
---
time 2025-06-17 | Selasa (18/6) | 18 June 2025 was a Wednesday; read as 2025-06-17
warning "Selasa (18/6)": 18 June 2025 was a Wednesday; read as 2025-06-17

=== old date with a wrong weekday stands
% published: 2014-12-30
% show: times warnings
Pesawat itu jatuh pada Sabtu 20 April 1997.
---
time 1997-04-20 | Sabtu 20 April 1997 | 20 April 1997 was a Sunday
warning "Sabtu 20 April 1997": 20 April 1997 was a Sunday

=== day glued to its weekday
% published: 2025-06-18T17:00:00+07:00
Sejak Rabu18 Juni 2025 jalan itu ditutup.
---
time 2025-06-18 | Rabu18 Juni 2025

=== page without a date, dated by its own full date
Ia tiba pada Jumat (1/11/2024). Sehari sebelumnya ia di Moskow. Ia kembali besok.
---
time 2024-11-01 | Jumat (1/11/2024)
time 2024-10-31 | Sehari sebelumnya
time 2024-11-02 | besok

=== page without a date, dated by offices
Presiden AS Joe Biden menelepon Menteri Pertahanan Rusia Andrei Belousov pada 30 November. Perjanjian itu diteken pada bulan Juni.
---
time 2024-11-30 | 30 November
time 2024-06 | bulan Juni

=== page without a date or offices
Ia tiba pada 30 November.
---
time ? | 30 November

=== season
% published: 2025-06-18T17:00:00+07:00
Pertempuran dimulai musim gugur lalu.
---
time 2024 | musim gugur lalu

=== ISO date
% published: 2025-06-18T17:00:00+07:00
Berkas itu bertanggal 2025-06-01.
---
time 2025-06-01 | 2025-06-01
