% lang: id
% show: times sets warnings

=== every Friday
% published: 2025-06-18T17:00:00+07:00
Mereka berunjuk rasa setiap Jumat.
---
set XXXX-WXX-5 | setiap Jumat

=== every weekday, plural
% published: 2025-06-18T17:00:00+07:00
Pasar buka tiap Senin dan Kamis.
---
set XXXX-WXX-1 | tiap Senin
set XXXX-WXX-4 | Kamis

=== every day
% published: 2025-06-18T17:00:00+07:00
Mereka berunjuk rasa setiap hari.
---
set P1D | setiap hari

=== every week
% published: 2025-06-18T17:00:00+07:00
Rapat digelar setiap pekan.
---
set P1W | setiap pekan

=== every month
% published: 2025-06-18T17:00:00+07:00
Rapat digelar saban bulan.
---
set P1M | saban bulan

=== every year
% published: 2025-06-18T17:00:00+07:00
Lomba digelar setiap tahun.
---
set P1Y | setiap tahun

=== every two years
% published: 2025-06-18T17:00:00+07:00
Kongres digelar setiap dua tahun.
---
set P2Y | setiap dua tahun

=== every five years
% published: 2025-06-18T17:00:00+07:00
Pemilu digelar lima tahun sekali.
---
set P5Y | lima tahun sekali

=== once a week
% published: 2025-06-18T17:00:00+07:00
Rapat digelar seminggu sekali.
---
set P1W | seminggu sekali

=== twice a day
% published: 2025-06-18T17:00:00+07:00
Obat diminum dua kali sehari.
---
set P1D 2X | dua kali sehari

=== every night
% published: 2025-06-18T17:00:00+07:00
Sirene berbunyi setiap malam.
---
set XXXX-XX-XXTNI | setiap malam

=== every Sunday morning
% published: 2025-06-18T17:00:00+07:00
Senam digelar setiap Minggu pagi.
---
set XXXX-WXX-7TMO | setiap Minggu pagi

=== every date
% published: 2025-06-18T17:00:00+07:00
Upacara digelar setiap 17 Agustus.
---
set XXXX-08-17 | setiap 17 Agustus

=== every date with its word
% published: 2025-06-18T17:00:00+07:00
Gaji dibayar setiap tanggal 25.
---
set XXXX-XX-25 | setiap tanggal 25

=== every month named
% published: 2025-06-18T17:00:00+07:00
Banjir datang setiap Januari.
---
set XXXX-01 | setiap Januari

=== weekdays at large
% published: 2025-06-18T17:00:00+07:00
Kantor buka hari kerja.
---

=== hours each day
% published: 2025-06-18T17:00:00+07:00
Kantor buka setiap hari pukul 08.00-16.00 WIB.
---
set XXXX-XX-XXT08:00 | setiap hari pukul 08.00-16.00 WIB

=== per month is a rate, no set
% published: 2025-06-18T17:00:00+07:00
Gajinya Rp 5 juta per bulan.
---

=== every hour
% published: 2025-06-18T17:00:00+07:00
Data diperbarui setiap jam.
---
set PT1H | setiap jam

=== each of people is no time
% published: 2025-06-18T17:00:00+07:00
Setiap warga menerima bantuan.
---
