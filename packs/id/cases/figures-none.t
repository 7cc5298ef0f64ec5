% lang: id
% show: figures

=== age
% published: 2025-06-18T17:00:00+07:00
Korban berusia 45 tahun.
---

=== age with umur
% published: 2025-06-18T17:00:00+07:00
Anak berumur 7 tahun itu selamat.
---

=== age in brackets
% published: 2025-06-18T17:00:00+07:00
Budi (45) ditangkap.
---

=== score
% published: 2025-06-18T17:00:00+07:00
Indonesia menang 3-0 atas Vietnam.
---

=== score with words
% published: 2025-06-18T17:00:00+07:00
Timnas kalah dengan skor 2-1.
---

=== address
% published: 2025-06-18T17:00:00+07:00
Kantornya di Jalan Sudirman Nomor 45.
---

=== address with RT
% published: 2025-06-18T17:00:00+07:00
Ia tinggal di RT 05/RW 02.
---

=== telephone
% published: 2025-06-18T17:00:00+07:00
Hubungi nomor 0812-3456-7890.
---

=== telephone of a city
% published: 2025-06-18T17:00:00+07:00
Hubungi (021) 5551234.
---

=== article
% published: 2025-06-18T17:00:00+07:00
Ia dijerat Pasal 340 KUHP.
---

=== law
% published: 2025-06-18T17:00:00+07:00
UU Nomor 2 Tahun 2002 tentang Polri.
---

=== percent
% published: 2025-06-18T17:00:00+07:00
Inflasi mencapai 2,5 persen.
---
figure 2.5 exact persen, share | mencapai 2,5 persen

=== distance
% published: 2025-06-18T17:00:00+07:00
Jaraknya 30 kilometer dari kota.
---

=== magnitude
% published: 2025-06-18T17:00:00+07:00
Gempa magnitudo 5,6 mengguncang Cianjur.
---

=== depth
% published: 2025-06-18T17:00:00+07:00
Pusat gempa di kedalaman 10 kilometer.
---

=== temperature
% published: 2025-06-18T17:00:00+07:00
Suhu mencapai 38 derajat Celsius.
---

=== page
% published: 2025-06-18T17:00:00+07:00
Berita itu ada di halaman 12.
---

=== model
% published: 2025-06-18T17:00:00+07:00
Ia memakai iPhone 16 Pro.
---

=== flight
% published: 2025-06-18T17:00:00+07:00
Pesawat JT 610 jatuh di laut.
---

=== plate
% published: 2025-06-18T17:00:00+07:00
Mobil bernomor polisi B 1234 XYZ itu ditahan.
---

=== kilometre of a road
% published: 2025-06-18T17:00:00+07:00
Kecelakaan terjadi di Km 97 Tol Cipularang.
---

=== rank
% published: 2025-06-18T17:00:00+07:00
Ia finis di peringkat 5.
---

=== group
% published: 2025-06-18T17:00:00+07:00
Indonesia berada di Grup C.
---

=== date
% published: 2025-06-18T17:00:00+07:00
Rapat digelar 17 Agustus 2025.
---

=== clock
% published: 2025-06-18T17:00:00+07:00
Rapat digelar pukul 09.30 WIB.
---

=== coordinates
% published: 2025-06-18T17:00:00+07:00
Gempa berpusat di 6,85 LS dan 107,05 BT.
---

=== version
% published: 2025-06-18T17:00:00+07:00
Aplikasi itu versi 2.5.
---

=== years in prison
% published: 2025-06-18T17:00:00+07:00
Ia divonis 10 tahun penjara.
---

=== share of a thing
% published: 2025-06-18T17:00:00+07:00
Dua pertiga wilayah itu terendam.
---

=== times
% published: 2025-06-18T17:00:00+07:00
Ia menang 3 kali.
---

=== numbers of streets, rooms, trains, verses
% published: 2025-06-18T17:00:00+07:00
Rute 45 ditutup. Kamar 301 kosong. Kode pos 12190. Jalan Sudirman Kav 52-53. Stasiun Blok M. Surah Al-Baqarah ayat 183. Kereta 7043 berangkat.
---

=== lengths, weights, sentences in prison
% published: 2025-06-18T17:00:00+07:00
Jaraknya 30 meter. Beratnya 70 kilogram. Ia dipenjara 10 tahun dan bekerja 8 jam sehari selama 45 menit.
---
