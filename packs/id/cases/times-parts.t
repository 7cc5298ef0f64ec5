% lang: id
% show: times sets warnings

=== early in a month
% published: 2025-06-18T17:00:00+07:00
Harga naik pada awal Juni.
---
time 2025-06 | awal Juni

=== early in a month with its year
% published: 2025-06-18T17:00:00+07:00
Harga naik pada awal Juni 2024.
---
time 2024-06 | awal Juni 2024

=== middle of a year
% published: 2025-06-18T17:00:00+07:00
Harga naik pada pertengahan 2024.
---
time 2024 | pertengahan 2024

=== end of a year
% published: 2025-06-18T17:00:00+07:00
Harga naik sejak akhir 2023.
---
time 2023 | akhir 2023

=== end of a year, other word
% published: 2025-06-18T17:00:00+07:00
Harga naik pada penghujung 2023.
---
time 2023 | penghujung 2023

=== quarter with a Roman number
% published: 2025-06-18T17:00:00+07:00
Ekonomi tumbuh pada kuartal II 2025.
---
time 2025-04..2025-06 | kuartal II 2025

=== quarter with a slash
% published: 2025-06-18T17:00:00+07:00
Ekonomi tumbuh pada kuartal I/2025.
---
time 2025-01..2025-03 | kuartal I/2025

=== quarter in words
% published: 2025-06-18T17:00:00+07:00
Ekonomi tumbuh pada kuartal pertama 2025.
---
time 2025-01..2025-03 | kuartal pertama 2025

=== quarter in words, other
% published: 2025-06-18T17:00:00+07:00
Ekonomi tumbuh pada triwulan ketiga tahun 2024.
---
time 2024-07..2024-09 | triwulan ketiga tahun 2024

=== quarter of a year, short
% published: 2025-06-18T17:00:00+07:00
Laba naik pada Q1 2025.
---
time 2025-01..2025-03 | Q1 2025

=== quarter with ke
% published: 2025-06-18T17:00:00+07:00
Laba naik pada kuartal ke-4 2024.
---
time 2024-10..2024-12 | kuartal ke-4 2024

=== quarter of this year
% published: 2025-06-18T17:00:00+07:00
Laba naik pada kuartal I tahun ini.
---
time 2025-01..2025-03 | kuartal I tahun ini

=== quarter without a year
% published: 2025-06-18T17:00:00+07:00
Laba naik pada kuartal I.
---
time 2025-01..2025-03 | kuartal I

=== last quarter
% published: 2025-06-18T17:00:00+07:00
Laba naik pada kuartal lalu.
---
time 2025-01..2025-03 | kuartal lalu

=== half year
% published: 2025-06-18T17:00:00+07:00
Laba naik pada semester I 2025.
---
time 2025-01..2025-06 | semester I 2025

=== half year in words
% published: 2025-06-18T17:00:00+07:00
Laba naik pada semester pertama tahun ini.
---
time 2025-01..2025-06 | semester pertama tahun ini

=== half year, other words
% published: 2025-06-18T17:00:00+07:00
Laba naik pada paruh kedua 2024.
---
time 2024-07..2024-12 | paruh kedua 2024

=== century
% published: 2025-06-18T17:00:00+07:00
Benteng itu dibangun pada abad ke-19.
---
time 1801..1900 | abad ke-19

=== century with a Roman number
% published: 2025-06-18T17:00:00+07:00
Benteng itu dibangun pada abad XVII.
---
time 1601..1700 | abad XVII

=== decade with its word
% published: 2025-06-18T17:00:00+07:00
Ia aktif pada dekade 1990-an.
---
time 1990..1999 | 1990-an

=== decade in two digits
% published: 2025-06-18T17:00:00+07:00
Ia aktif pada era 80-an.
---
time 1980..1989 | era 80-an

=== decade, end
% published: 2025-06-18T17:00:00+07:00
Ia aktif pada akhir 1990-an.
---
time 1990..1999 | akhir 1990-an

=== months of years
% published: 2025-06-18T17:00:00+07:00
Ia lahir pada bulan Maret tahun 1990.
---
time 1990-03 | bulan Maret tahun 1990

=== month next year
% published: 2025-06-18T17:00:00+07:00
Pemilu digelar Februari tahun depan.
---
time 2026-02 | Februari tahun depan

=== month last year
% published: 2025-06-18T17:00:00+07:00
Pemilu digelar Februari tahun lalu.
---
time 2024-02 | Februari tahun lalu

=== same month last year
% published: 2025-06-18T17:00:00+07:00
Laba turun dibandingkan Mei 2024.
---
time 2024-05 | Mei 2024

=== years with yoy are years
% published: 2025-06-18T17:00:00+07:00
Inflasi Mei 2025 tercatat rendah.
---
time 2025-05 | Mei 2025

=== dry season
% published: 2025-06-18T17:00:00+07:00
Kebakaran terjadi pada musim kemarau 2023.
---
time 2023 | musim kemarau 2023
