% lang: id
% show: times sets warnings

=== clock with dots
% published: 2025-06-18T17:00:00+07:00
Ia tiba pukul 09.30 WIB.
---
time 2025-06-18T09:30 | pukul 09.30 WIB

=== clock with a colon
% published: 2025-06-18T17:00:00+07:00
Ia tiba pukul 09:30 WIB.
---
time 2025-06-18T09:30 | pukul 09:30 WIB

=== clock with its day
% published: 2025-06-18T17:00:00+07:00
Ia tiba Rabu (18/6) pukul 09.30 WIB.
---
time 2025-06-18T09:30 | Rabu (18/6) pukul 09.30 WIB

=== clock and date in one, comma
% published: 2025-06-18T17:00:00+07:00
Ia tiba pada Selasa, 17 Juni 2025, pukul 09.30 WIB.
---
time 2025-06-17 | Selasa, 17 Juni 2025
time 2025-06-17T09:30 | pukul 09.30 WIB

=== jam at night
% published: 2025-06-18T17:00:00+07:00
Ia tiba jam 7 malam.
---
time 2025-06-18T19:00 | jam 7 malam

=== jam in the morning
% published: 2025-06-18T17:00:00+07:00
Ia tiba jam 7 pagi.
---
time 2025-06-18T07:00 | jam 7 pagi

=== hour in words
% published: 2025-06-18T17:00:00+07:00
Ia tiba pukul sembilan pagi.
---
time 2025-06-18T09:00 | pukul sembilan pagi

=== half past
% published: 2025-06-18T17:00:00+07:00
Ia tiba pukul setengah delapan malam.
---
time 2025-06-18T19:30 | pukul setengah delapan malam

=== two at night
% published: 2025-06-18T17:00:00+07:00
Ia tiba pukul 2 dini hari.
---
time 2025-06-18T02:00 | pukul 2 dini hari

=== noon
% published: 2025-06-18T17:00:00+07:00
Ia tiba pukul 12 siang.
---
time 2025-06-18T12:00 | pukul 12 siang

=== one in the afternoon
% published: 2025-06-18T17:00:00+07:00
Ia tiba pukul 1 siang.
---
time 2025-06-18T13:00 | pukul 1 siang

=== clock before its zone, local time
% published: 2025-06-18T17:00:00+07:00
Ledakan terjadi pukul 03.15 waktu setempat.
---
time 2025-06-18T03:15 | pukul 03.15 waktu setempat

=== local time, two clocks
% published: 2025-06-18T17:00:00+07:00
Serangan terjadi Jumat pukul 03.30 waktu setempat atau 07.00 WIB.
---
time 2025-06-13T03:30 | Jumat pukul 03.30 waktu setempat
time 2025-06-13T07:00 | 07.00 WIB

=== GMT in brackets
% published: 2025-06-18T17:00:00+07:00
Gempa terjadi pukul 10.15 waktu setempat (03.15 GMT).
---
time 2025-06-18T10:15 | pukul 10.15 waktu setempat
time 2025-06-18T03:15 | 03.15 GMT

=== UTC
% published: 2025-06-18T17:00:00+07:00
Roket diluncurkan pukul 04.00 UTC.
---
time 2025-06-18T04:00 | pukul 04.00 UTC

=== WITA
% published: 2025-06-18T17:00:00+07:00
Pesawat mendarat pukul 13.20 WITA.
---
time 2025-06-18T13:20 | pukul 13.20 WITA

=== WIT
% published: 2025-06-18T17:00:00+07:00
Gempa terjadi pukul 05.12 WIT.
---
time 2025-06-18T05:12 | pukul 05.12 WIT

=== about an hour
% published: 2025-06-18T17:00:00+07:00
Kebakaran terjadi sekira pukul 23.45 WIB.
---
time 2025-06-18T23:45 | sekira pukul 23.45 WIB

=== seconds
% published: 2025-06-18T17:00:00+07:00
Gempa terjadi pukul 04:12:07 WIB.
---
time 2025-06-18T04:12:07 | pukul 04:12:07 WIB

=== 24 o'clock
% published: 2025-06-18T17:00:00+07:00
Toko tutup pukul 24.00 WIB.
---
time 2025-06-19T00:00 | pukul 24.00 WIB

=== clock on yesterday
% published: 2025-06-18T17:00:00+07:00
Ia ditemukan kemarin sekitar pukul 06.00 WIB.
---
time 2025-06-17T06:00 | kemarin sekitar pukul 06.00 WIB

=== midnight
% published: 2025-06-18T17:00:00+07:00
Ia ditangkap pada tengah malam.
---

=== price with a dot is no clock
% published: 2025-06-18T17:00:00+07:00
Harga emas naik 12.30 poin.
---

=== jam as a length
% published: 2025-06-18T17:00:00+07:00
Ia menunggu 3 jam.
---

=== jam malam is a curfew
% published: 2025-06-18T17:00:00+07:00
Pemerintah memberlakukan jam malam.
---

=== jam sibuk is no time
% published: 2025-06-18T17:00:00+07:00
Macet terjadi pada jam sibuk.
---

=== clock glued
% published: 2025-06-18T17:00:00+07:00
Acara dimulai pukul 19.30WIB.
---
time 2025-06-18T19:30 | pukul 19.30WIB
