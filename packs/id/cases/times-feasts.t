% lang: id
% show: times sets warnings

=== days after the feast
% published: 2025-06-18T17:00:00+07:00
Arus balik memuncak pada H+3 Lebaran 2025.
---
time 2025-04-03 | H+3 Lebaran 2025

=== days before the feast
% published: 2025-06-18T17:00:00+07:00
Arus mudik memuncak pada H-7 Lebaran.
---
time 2025-03-24 | H-7 Lebaran

=== feast of a year
% published: 2025-06-18T17:00:00+07:00
Harga naik menjelang Lebaran 2025.
---
time 2025-03-31 | Lebaran 2025

=== feast with its full name
% published: 2025-06-18T17:00:00+07:00
Salat Idul Fitri 2025 digelar di lapangan.
---
time 2025-03-31 | Idul Fitri 2025

=== sacrifice feast
% published: 2025-06-18T17:00:00+07:00
Sapi dijual menjelang Idul Adha 2025.
---
time 2025-06-06 | Idul Adha 2025

=== hijri year
% published: 2025-06-18T17:00:00+07:00
Lebaran 1 Syawal 1446 Hijriah jatuh pada 31 Maret 2025.
---
time ? | 1 Syawal 1446 Hijriah | Hijri, not resolved
time 2025-03-31 | 31 Maret 2025

=== hijri day without a year
% published: 2025-06-18T17:00:00+07:00
Umat berpuasa pada 9 Zulhijah.
---
time ? | 9 Zulhijah | Hijri, not resolved

=== hijri new year
% published: 2025-06-18T17:00:00+07:00
Pawai digelar pada 1 Muharram 1447 H.
---
time ? | 1 Muharram 1447 H | Hijri, not resolved

=== hijri month
% published: 2025-06-18T17:00:00+07:00
Selama bulan Ramadan toko tutup lebih awal.
---
time ? | bulan Ramadan | Hijri, not resolved

=== hijri year alone
% published: 2025-06-18T17:00:00+07:00
Kalender tahun 1447 Hijriah sudah terbit.
---
time ? | tahun 1447 Hijriah | Hijri, not resolved

=== christmas of a year
% published: 2025-06-18T17:00:00+07:00
Ledakan terjadi pada Natal 2000.
---
time 2000-12-25 | Natal 2000

=== christmas
% published: 2025-06-18T17:00:00+07:00
Ledakan terjadi pada Hari Natal lalu.
---
time 2024-12-25 | Hari Natal lalu

=== new year
% published: 2025-06-18T17:00:00+07:00
Konser digelar pada malam Tahun Baru 2025.
---
time 2024-12-31 | malam Tahun Baru 2025

=== independence day
% published: 2025-06-18T17:00:00+07:00
Upacara digelar pada HUT RI ke-80.
---
time 2025-08-17 | HUT RI
