=== bertemu dengan
Presiden Prabowo Subianto bertemu dengan Perdana Menteri Malaysia Anwar Ibrahim di Jakarta.
---

=== berkunjung ke
Perdana Menteri Jepang Shigeru Ishiba berkunjung ke Indonesia.
---

=== tiba di ibu kota
Menteri Luar Negeri Rusia Sergei Lavrov tiba di Pyongyang.
---

=== menerima kunjungan
Presiden China Xi Jinping menerima Presiden Vietnam di Beijing.
---

=== menelepon
Presiden Prancis Emmanuel Macron menelepon Presiden Rusia Vladimir Putin.
---

=== kedua negara menandatangani
Indonesia dan Australia menandatangani perjanjian keamanan.
---

=== berunding
Delegasi Rusia dan Ukraina berunding di Istanbul.
---

=== akan bertemu: belum terjadi
Presiden Amerika Serikat Donald Trump akan bertemu Presiden Rusia Vladimir Putin pekan depan.
---

=== batal bertemu
Menteri Luar Negeri Jepang batal mengunjungi China.
---

=== menengahi
Qatar menengahi perundingan Israel dan Hamas.
---
