=== menuduh: tuduhan dan isi tuduhan
Korea Selatan menuduh Korea Utara mengirim pasukan ke Rusia.
---

=== mengecam
Pemerintah Indonesia mengecam serangan Israel ke Gaza.
---

=== dikecam oleh, kalimat pasif
Israel dikecam oleh Turki.
---

=== bentuk pasif tanpa oleh
Rusia dikritik Amerika Serikat atas serangan itu.
---

=== membantah tuduhan
Iran membantah tuduhan Amerika Serikat.
---

=== menolak usul
China menolak usul Jepang untuk berunding.
---

=== mendesak agar
Indonesia mendesak Myanmar agar menghentikan kekerasan.
---

=== meminta bantuan
Ukraina meminta bantuan senjata kepada Jerman.
---

=== mengancam akan
Korea Utara mengancam akan menyerang Korea Selatan.
---

=== memperingatkan
Menteri Pertahanan China Dong Jun memperingatkan Filipina.
---

=== memuji
Presiden Amerika Serikat Donald Trump memuji Arab Saudi.
---

=== janji adalah ucapan yang terjadi
Jepang berjanji akan membantu Filipina.
---

=== menyampaikan keprihatinan
Malaysia menyatakan keprihatinan atas serangan Thailand ke Kamboja.
---

=== laporan tanpa penilaian bukan peristiwa
Kementerian Luar Negeri China menyatakan pertemuan berlangsung pada Senin.
---
