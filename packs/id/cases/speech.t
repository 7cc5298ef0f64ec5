=== menuduh: tuduhan dan isi tuduhan
Korea Selatan menuduh Korea Utara mengirim pasukan ke Rusia.
---
event 1123 KOR -> PRK asserted | menuduh
event 072 PRK -> RUS claimed | mengirim | according to Korea Selatan

=== mengecam
Pemerintah Indonesia mengecam serangan Israel ke Gaza.
---
event 111 IDNGOV -> ISR asserted | mengecam
event 190 ISR -> PSE asserted | serangan

=== dikecam oleh, kalimat pasif
Israel dikecam oleh Turki.
---
event 111 TUR -> ISR asserted | dikecam

=== bentuk pasif tanpa oleh
Rusia dikritik Amerika Serikat atas serangan itu.
---
event 111 USA -> RUS asserted | dikritik

=== membantah tuduhan
Iran membantah tuduhan Amerika Serikat.
---
event 016 IRN -> USA asserted | membantah tuduhan

=== menolak usul
% known: whose proposal it is
China menolak usul Jepang untuk berunding.
---
event 127 CHN -> JPN asserted | menolak

=== mendesak agar
Indonesia mendesak Myanmar agar menghentikan kekerasan.
---
event 1056 IDN -> MMR asserted | mendesak

=== meminta bantuan
Ukraina meminta bantuan senjata kepada Jerman.
---
event 0232 UKR -> DEU asserted | meminta

=== mengancam akan
Korea Utara mengancam akan menyerang Korea Selatan.
---
event 138 PRK -> KOR asserted | mengancam akan

=== memperingatkan
Menteri Pertahanan China Dong Jun memperingatkan Filipina.
---
event 130 CHNGOV -> PHL asserted | memperingatkan

=== memuji
Presiden Amerika Serikat Donald Trump memuji Arab Saudi.
---
event 051 USAGOV -> SAU asserted | memuji

=== janji adalah ucapan yang terjadi
Jepang berjanji akan membantu Filipina.
---
event 030 JPN -> PHL planned | berjanji

=== menyampaikan keprihatinan
% known: concern is about who acts
Malaysia menyatakan keprihatinan atas serangan Thailand ke Kamboja.
---
event 110 MYS -> THA asserted | menyatakan keprihatinan atas
event 190 THA -> KHM asserted | serangan

=== laporan tanpa penilaian bukan peristiwa
Kementerian Luar Negeri China menyatakan pertemuan berlangsung pada Senin.
---

=== imbauan kepada warganya sendiri
Kanada meminta warganya untuk menghindari perjalanan ke Israel.
---
event 020 CAN -> CANCVL asserted | meminta

=== kata dengan -nya yang juga bagian frasa
Beberapa jam setelah Israel memulai serangannya di Iran, listrik padam.
---
event 190 ISR -> IRN asserted | memulai serangannya | at Iran, IRN

=== pernyataan sebuah badan adalah suaranya
Pernyataan bersama G7 mengecam Iran.
---
event 111 G7 -> IRN asserted | mengecam

=== ancaman kepada siapa pun
Iran mengancam akan menutup semua jalur laut.
---
event 1381 IRN -> - asserted | mengancam akan

=== imbauan pejabat asing tanpa sasaran yang bernama
Pejabat Rusia mengimbau warganya untuk menghindari zona militer.
---
event 020 RUSGOV -> RUSCVL asserted | mengimbau

=== kata kerja di belakang namun memakai pokok yang sama
Iran menegaskan tidak menginginkan perang, namun akan membalas serangan Israel.
---
event 138 IRN -> ISR asserted | akan membalas serangan

=== pernyataan dalam negeri sehari-hari tetap tidak ada
Kementerian Sosial menyebut kendala transfer bantuan.
---

=== judul yang dibuka kata kerja
Kecam Israel, Malaysia gelar sidang.
---
event 111 MYS -> ISR asserted | Kecam

=== sanksi dicabut: atas siapa, di dalam pokok kalimat
Sanksi terhadap Suriah dicabut Amerika Serikat.
---
event 085 USA -> SYR asserted | dicabut
