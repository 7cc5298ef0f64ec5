% lang: id
% show: times sets
% published: 2025-06-18T17:00:00+07:00

=== a century in words
Masjid itu dibangun pada abad kesembilan belas.
---
time 1801..1900 | abad kesembilan belas

=== a century in Roman digits
Kerajaan itu berdiri sejak abad XIX.
---
time 1801..1900 | abad XIX

=== a bare day, near
Rapat digelar tanggal 15.
---
time 2025-06-15 | tanggal 15

=== a bare day, soon
Ia berharap mereka datang di tanggal 19.
---
time 2025-06-19 | tanggal 19

=== a bare day, long to come
Ia tiba di sini tanggal 30 mendatang.
---
time 2025-06-30 | tanggal 30 mendatang

=== a bare day that is over this month
Ia akan tiba tanggal 5 mendatang.
---
time 2025-07-05 | tanggal 5 mendatang

=== a bare day that was last month
Ia tiba tanggal 28 lalu.
---
time 2025-05-28 | tanggal 28 lalu

=== of the month told just before
Laga digelar pada Mei 2025, tepatnya tanggal 13.
---
time 2025-05 | Mei 2025
time 2025-05-13 | tanggal 13

=== two nights ago
Ia pergi dua malam lalu.
---
time 2025-06-16 | dua malam lalu

=== years of books and films
Buku itu terbit lebih dulu (2005).
---
time 2005 | 2005

=== years of a reign
Bupati Prawiradiredja (1864 hingga 1910) mendukungnya.
---
time 1864..1910 | 1864
time 1910 | 1910

=== a decade by name
Lagu itu terkenal pada tahun delapan puluhan.
---
time 1980..1989 | tahun delapan puluhan

=== a week of a month is no Sunday
Minggu kedua Mei 2025 menjadi saat terbaik.
---
time 2025-05 | Minggu kedua Mei 2025

=== a week of a month
Penjualan naik pada pekan ketiga Juni.
---
time 2025-06 | pekan ketiga Juni

=== a weekday and the evening of it
Gunung itu meletus Selasa sore kemarin.
---
time 2025-06-17 | Selasa sore kemarin

=== later this year is not next year
Izin itu diajukan di akhir tahun nanti.
---
time 2025 | akhir tahun nanti

=== of a name it is the next
Mereka tampil pada Agustus nanti dan Jumat nanti.
---
time 2025-08 | Agustus nanti
time 2025-06-20 | Jumat nanti

=== some day is no day
Ia ingin kembali suatu hari nanti.
---

=== the other day is no day
Pada proses yang kemarin-kemarin tidak ada kemajuan.
---

=== once in a Hijri year, not each month
Pasar itu ramai setiap bulan Ramadan.
---
set P1Y | setiap bulan Ramadan

=== once a year
Lomba itu digelar setiap tahun pada bulan Mei.
---
set XXXX-05 | setiap tahun pada bulan Mei

=== a weekday that contradicts its date
Rapat digelar Jumat (13/5/2025).
---
time 2025-06-13 | Jumat (13/5/2025) | 13 May 2025 was a Tuesday; read as 2025-06-13

=== a day that no month has
Rapat digelar Kamis (31/6/2025).
---
time ? | Kamis (31/6/2025) | June has no day 31
