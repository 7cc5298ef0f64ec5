=== bertemu dengan
Presiden Prabowo Subianto bertemu dengan Perdana Menteri Malaysia Anwar Ibrahim di Jakarta.
---
event 040 IDNGOV -> MYSGOV asserted | bertemu dengan | at Jakarta, IDN

=== berkunjung ke
Perdana Menteri Jepang Shigeru Ishiba berkunjung ke Indonesia.
---
event 042 JPNGOV -> IDN asserted | berkunjung ke

=== tiba di ibu kota
% known: an arrival in a capital is a visit
Menteri Luar Negeri Rusia Sergei Lavrov tiba di Pyongyang.
---
event 042 RUSGOV -> PRK asserted | tiba di

=== menerima kunjungan
% known: a person with an office and no name
Presiden China Xi Jinping menerima Presiden Vietnam di Beijing.
---
event 043 CHNGOV -> VNMGOV asserted | menerima | at Beijing, CHN

=== menelepon
Presiden Prancis Emmanuel Macron menelepon Presiden Rusia Vladimir Putin.
---
event 041 FRAGOV -> RUSGOV asserted | menelepon

=== kedua negara menandatangani
Indonesia dan Australia menandatangani perjanjian keamanan.
---
event 057 IDN -> AUS asserted | menandatangani perjanjian

=== berunding
Delegasi Rusia dan Ukraina berunding di Istanbul.
---
event 040 RUSGOV -> UKR asserted | berunding | at Istanbul, TUR

=== akan bertemu: belum terjadi
Presiden Amerika Serikat Donald Trump akan bertemu Presiden Rusia Vladimir Putin pekan depan.
---
event 036 USAGOV -> RUSGOV planned | akan bertemu

=== batal bertemu
Menteri Luar Negeri Jepang batal mengunjungi China.
---
event 042 JPNGOV -> CHN denied | mengunjungi

=== menengahi
Qatar menengahi perundingan Israel dan Hamas.
---
event 045 QAT -> ISR asserted | menengahi
event 045 QAT -> PSEREB asserted | menengahi
event 046 ISR -> PSEREB asserted | perundingan

=== kedua negara: the states of those who met, both against a third
Putin bertemu Kim Jong Un di Pyongyang. Kedua negara itu mengecam Jepang.
---
event 040 RUSGOV -> PRKGOV asserted | bertemu | at Pyongyang, PRK
event 111 RUS -> JPN asserted | mengecam
event 111 PRKGOV -> JPN asserted | mengecam

=== negara itu: the state told by its name
Putin memuji Korut. Negara itu mengirim tentara ke Ukraina.
---
event 051 RUSGOV -> PRK asserted | memuji
event 072 PRK -> UKR asserted | mengirim

=== saling: each does it to the other, whatever it is about
AS dan China saling kecam soal Taiwan.
---
event 111 USA -> CHN asserted | kecam
event 111 CHN -> USA asserted | kecam

=== saling serang: what they use is nobody
Rusia dan Ukraina saling serang dengan drone di Kursk.
---
event 190 RUS -> UKR asserted | saling serang | at Kursk, RUS
event 190 UKR -> RUS asserted | saling serang | at Kursk, RUS
