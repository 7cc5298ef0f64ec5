% lang: id
% show: times sets warnings

=== weekday to weekday
% published: 2025-06-18T17:00:00+07:00
Pelatihan digelar Senin-Rabu.
---
time 2025-06-16..2025-06-18 | Senin-Rabu

=== weekday to weekday with a date
% published: 2025-06-18T17:00:00+07:00
Pelatihan digelar Senin-Rabu (16-18/6/2025).
---
time 2025-06-16..2025-06-18 | Senin-Rabu (16-18/6/2025)

=== two days of a weekend
% published: 2025-06-18T17:00:00+07:00
Festival digelar pada Sabtu-Minggu (21-22/6).
---
time 2025-06-21..2025-06-22 | Sabtu-Minggu (21-22/6)

=== weekdays joined
% published: 2025-06-18T17:00:00+07:00
Festival digelar Sabtu dan Minggu (21 dan 22 Juni 2025).
---
time 2025-06-21..2025-06-22 | Sabtu dan Minggu (21 dan 22 Juni 2025)

=== days with a short hyphen
% published: 2025-06-18T17:00:00+07:00
Festival digelar 1-3 Juni.
---
time 2025-06-01..2025-06-03 | 1-3 Juni

=== days with a dash
% published: 2025-06-18T17:00:00+07:00
Festival digelar 1–3 Juni 2025.
---
time 2025-06-01..2025-06-03 | 1–3 Juni 2025

=== days in words
% published: 2025-06-18T17:00:00+07:00
Festival digelar dari 1 hingga 3 Juni 2025.
---
time 2025-06-01..2025-06-03 | 1 hingga 3 Juni 2025

=== days with sampai
% published: 2025-06-18T17:00:00+07:00
Festival digelar tanggal 20 sampai 22 Juni 2025.
---
time 2025-06-20..2025-06-22 | tanggal 20 sampai 22 Juni 2025

=== days with s.d.
% published: 2025-06-18T17:00:00+07:00
Festival digelar 20 s.d. 22 Juni 2025.
---
time 2025-06-20..2025-06-22 | 20 s.d. 22 Juni 2025

=== days with s/d
% published: 2025-06-18T17:00:00+07:00
Pendaftaran dibuka 20 s/d 22 Juni 2025.
---
time 2025-06-20..2025-06-22 | 20 s/d 22 Juni 2025

=== over the end of a month
% published: 2025-06-18T17:00:00+07:00
Festival digelar 30 Mei-2 Juni 2025.
---
time 2025-05-30..2025-06-02 | 30 Mei
time 2025-06-02 | 2 Juni 2025

=== over the end of a month in words
% published: 2025-06-18T17:00:00+07:00
Operasi itu berlangsung dari 28 Mei hingga 3 Juni 2025.
---
time 2025-05-28..2025-06-03 | 28 Mei
time 2025-06-03 | 3 Juni 2025

=== full day to full day
% published: 2025-06-18T17:00:00+07:00
Ia ditahan sejak 12 Juni 2025 hingga 1 Juli 2025.
---
time 2025-06-12..2025-07-01 | 12 Juni 2025
time 2025-07-01 | 1 Juli 2025

=== over the turn of the year
% published: 2025-06-18T17:00:00+07:00
Libur berlangsung 24 Desember 2024-2 Januari 2025.
---
time 2024-12-24..2025-01-02 | 24 Desember 2024
time 2025-01-02 | 2 Januari 2025

=== month to month
% published: 2025-06-18T17:00:00+07:00
Produksi naik pada Januari-Mei 2025.
---
time 2025-01..2025-05 | Januari
time 2025-05 | Mei 2025

=== month to month in words
% published: 2025-06-18T17:00:00+07:00
Produksi naik dari Januari hingga Mei 2025.
---
time 2025-01..2025-05 | Januari
time 2025-05 | Mei 2025

=== month to month over years
% published: 2025-06-18T17:00:00+07:00
Data dikumpulkan September 2023-Maret 2024.
---
time 2023-09..2024-03 | September 2023
time 2024-03 | Maret 2024

=== since a month
% published: 2025-06-18T17:00:00+07:00
Sejak Maret hingga Mei, hujan jarang turun.
---
time 2025-03..2025-05 | Maret
time 2025-05 | Mei

=== year to year
% published: 2025-06-18T17:00:00+07:00
Ia menjabat pada 2014-2019.
---
time 2014..2019 | 2014-2019

=== year to year with its word
% published: 2025-06-18T17:00:00+07:00
Ia menjabat gubernur periode 2017-2022.
---
time 2017..2022 | periode 2017-2022

=== year to year in words
% published: 2025-06-18T17:00:00+07:00
Perang berlangsung dari 2003 hingga 2011.
---
time 2003..2011 | 2003
time 2011 | 2011

=== since a year until now
% published: 2025-06-18T17:00:00+07:00
Ia memimpin sejak 2019 hingga kini.
---
time 2019..2025-06-18 | 2019 hingga kini

=== since a year until now, other
% published: 2025-06-18T17:00:00+07:00
Ia memimpin dari tahun 2019 sampai sekarang.
---
time 2019..2025-06-18 | tahun 2019 sampai sekarang

=== years with a slash
% published: 2025-06-18T17:00:00+07:00
Musim 2024/2025 berakhir.
---
time 2024..2025 | 2024/2025

=== school year
% published: 2025-06-18T17:00:00+07:00
Tahun ajaran 2025/2026 dimulai Juli.
---
time 2025..2026 | Tahun ajaran 2025/2026
time 2025-07 | Juli

=== fiscal year
% published: 2025-06-18T17:00:00+07:00
Anggaran itu masuk tahun anggaran 2024.
---
time 2024 | tahun anggaran 2024

=== between years
% published: 2025-06-18T17:00:00+07:00
Antara 2015 dan 2018, ia bekerja di sana.
---
time 2015 | 2015
time 2018 | 2018

=== clock to clock
% published: 2025-06-18T17:00:00+07:00
Jalan ditutup pukul 08.00-12.00 WIB.
---
time 2025-06-18T08:00..2025-06-18T12:00 | pukul 08.00-12.00 WIB

=== clock to clock in words
% published: 2025-06-18T17:00:00+07:00
Jalan ditutup dari pukul 08.00 hingga 12.00 WIB.
---
time 2025-06-18T08:00..2025-06-18T12:00 | pukul 08.00 hingga 12.00 WIB

=== clock to clock with its word twice
% published: 2025-06-18T17:00:00+07:00
Jalan ditutup pukul 22.00 sampai pukul 05.00 WIB.
---
time 2025-06-18T22:00..2025-06-19T05:00 | pukul 22.00 sampai pukul 05.00 WIB

=== until the end
% published: 2025-06-18T17:00:00+07:00
Pendaftaran dibuka hingga selesai.
---

=== score of a match is no date
% published: 2025-06-18T17:00:00+07:00
Persib menang 2-1 atas Persija.
---

=== numbers of a law with a slash are no date
% published: 2025-06-18T17:00:00+07:00
Perkara nomor 12/Pid.B/2025 disidangkan.
---
