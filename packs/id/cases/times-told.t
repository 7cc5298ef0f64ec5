% lang: id
% show: times sets warnings

=== the day after
% published: 2025-06-18T17:00:00+07:00
Ia ditahan pada Senin (9/6). Esok harinya ia dibebaskan.
---
time 2025-06-09 | Senin (9/6)
time 2025-06-10 | Esok harinya

=== two days later
% published: 2025-06-18T17:00:00+07:00
Ia ditahan pada Senin (9/6). Dua hari kemudian ia dibebaskan.
---
time 2025-06-09 | Senin (9/6)
time 2025-06-11 | Dua hari kemudian

=== two days after it
% published: 2025-06-18T17:00:00+07:00
Ia ditahan pada 9 Juni. Dua hari setelahnya ia dibebaskan.
---
time 2025-06-09 | 9 Juni
time 2025-06-11 | Dua hari setelahnya

=== a week before
% published: 2025-06-18T17:00:00+07:00
Ia ditahan pada 9 Juni. Sepekan sebelumnya ia diperiksa.
---
time 2025-06-09 | 9 Juni
time 2025-06-02 | Sepekan sebelumnya

=== the evening before
% published: 2025-06-18T17:00:00+07:00
Ia ditahan pada 9 Juni. Malam sebelumnya ia di Bandung.
---
time 2025-06-09 | 9 Juni
time 2025-06-08 | Malam sebelumnya

=== the same day
% published: 2025-06-18T17:00:00+07:00
Ia ditahan pada 9 Juni. Pada hari yang sama rumahnya digeledah.
---
time 2025-06-09 | 9 Juni
time 2025-06-09 | hari yang sama

=== the same month
% published: 2025-06-18T17:00:00+07:00
Ia ditahan pada 9 Mei. Pada bulan yang sama istrinya diperiksa.
---
time 2025-05-09 | 9 Mei
time 2025-05 | bulan yang sama

=== the same year
% published: 2025-06-18T17:00:00+07:00
Ia dilantik pada 9 Mei 2019. Pada tahun yang sama partainya pecah.
---
time 2019-05-09 | 9 Mei 2019
time 2019 | tahun yang sama

=== that year
% published: 2025-06-18T17:00:00+07:00
Ia dilantik pada 2019. Pada tahun itu partainya pecah.
---
time 2019 | 2019
time 2019 | tahun itu

=== the year after
% published: 2025-06-18T17:00:00+07:00
Ia dilantik pada 2019. Setahun kemudian partainya pecah.
---
time 2019 | 2019
time 2020 | Setahun kemudian

=== the following year
% published: 2025-06-18T17:00:00+07:00
Ia dilantik pada 2019. Pada tahun berikutnya partainya pecah.
---
time 2019 | 2019
time 2020 | tahun berikutnya

=== three years before
% published: 2025-06-18T17:00:00+07:00
Ia dilantik pada 2019. Tiga tahun sebelumnya ia kalah.
---
time 2019 | 2019
time 2016 | Tiga tahun sebelumnya

=== a month after
% published: 2025-06-18T17:00:00+07:00
Ia dilantik pada Maret 2019. Sebulan kemudian ia mundur.
---
time 2019-03 | Maret 2019
time 2019-04 | Sebulan kemudian

=== that night
% published: 2025-06-18T17:00:00+07:00
Ia ditahan pada Senin (9/6). Malam itu juga ia diperiksa.
---
time 2025-06-09 | Senin (9/6)
time 2025-06-09 | Malam itu

=== an hour later is no day
% published: 2025-06-18T17:00:00+07:00
Ia ditahan pada Senin (9/6). Satu jam kemudian ia dibebaskan.
---
time 2025-06-09 | Senin (9/6)

=== days since are a length
% published: 2025-06-18T17:00:00+07:00
Ia ditahan sejak dua hari terakhir.
---

=== last three years are a length
% published: 2025-06-18T17:00:00+07:00
Dalam tiga tahun terakhir harga naik.
---

=== five years to come are a length
% published: 2025-06-18T17:00:00+07:00
Dalam lima tahun ke depan harga naik.
---

=== weeks ago
% published: 2025-06-18T17:00:00+07:00
Surat itu dikirim tiga minggu yang lalu.
---
time 2025-05-28 | tiga minggu yang lalu

=== in two weeks
% published: 2025-06-18T17:00:00+07:00
Hasilnya diumumkan dua pekan lagi.
---
time 2025-07-02 | dua pekan lagi

=== in three days, from now
% published: 2025-06-18T17:00:00+07:00
Tiga hari mendatang hujan akan turun.
---
time 2025-06-21 | Tiga hari mendatang

=== years ago, silam
% published: 2025-06-18T17:00:00+07:00
Gunung itu meletus 30 tahun silam.
---
time 1995 | 30 tahun silam

=== a century ago
% published: 2025-06-18T17:00:00+07:00
Gedung itu dibangun seabad lalu.
---
time 1925 | seabad lalu

=== a few days ago is not told
% published: 2025-06-18T17:00:00+07:00
Surat itu dikirim beberapa hari lalu.
---

=== long ago is not told
% published: 2025-06-18T17:00:00+07:00
Surat itu dikirim bertahun-tahun lalu.
---

=== a year and a half ago
% published: 2025-06-18T17:00:00+07:00
Ia wafat satu setengah tahun lalu.
---
time 2023-12 | satu setengah tahun lalu

=== half a year ago
% published: 2025-06-18T17:00:00+07:00
Ia wafat setengah tahun lalu.
---
time 2024-12 | setengah tahun lalu

=== ten minutes ago
% published: 2025-06-18T17:00:00+07:00
Ia tiba sepuluh menit lalu.
---
time 2025-06-18 | sepuluh menit lalu

=== days of a list that is to come
% published: 2025-06-18T17:00:00+07:00
Liga akan dimulai pada 16 Agustus. Pekan kedua digelar 23 Agustus dan pekan ketiga 30 Agustus.
---
time 2025-08-16 | 16 Agustus
time 2025-08-23 | 23 Agustus
time 2025-08-30 | 30 Agustus

=== a day that no month has
% published: 2025-06-18T17:00:00+07:00
Tiket dijual untuk 31 Juni 2025.
---
time ? | 31 Juni 2025 | June has no day 31
warning "31 Juni 2025": June has no day 31
