=== mengirim senjata
Amerika Serikat mengirim senjata ke Ukraina.
---
event 072 USA -> UKR asserted | mengirim

=== bantuan kemanusiaan
Indonesia menyalurkan bantuan kemanusiaan ke Palestina.
---
event 070 IDN -> PSE asserted | menyalurkan

=== membebaskan tahanan
Israel membebaskan puluhan tahanan Palestina.
---
event 0841 ISR -> PSECVL asserted | membebaskan

=== menarik pasukan
Rusia menarik pasukannya dari Suriah.
---
event 0874 RUS -> SYR asserted | menarik

=== mencabut sanksi
Uni Eropa mencabut sanksi terhadap Suriah.
---
event 085 EEC -> SYR asserted | mencabut

=== latihan bersama
Korea Selatan dan Amerika Serikat menggelar latihan militer bersama.
---
event 062 KOR -> USA asserted | menggelar latihan militer bersama

=== mengerahkan kapal
China mengerahkan kapal perang ke perairan Taiwan.
---
event 154 CHN -> TWN asserted | mengerahkan

=== menjatuhkan sanksi
Amerika Serikat menjatuhkan sanksi terhadap Iran.
---
event 163 USA -> IRN asserted | menjatuhkan sanksi terhadap

=== mengusir diplomat
Inggris mengusir diplomat Rusia.
---
event 161 GBR -> RUSGOV asserted | mengusir

=== memutus hubungan
Bolivia memutus hubungan diplomatik dengan Israel.
---
event 161 BOL -> ISR asserted | memutus hubungan diplomatik

=== polisi menangkap
Polisi menangkap lima pengunjuk rasa di Jakarta.
---
event 173 IDNCOP -> IDNCVL asserted | menangkap | at Jakarta, IDN

=== unjuk rasa
% known: the protest is read as its object only
Ribuan mahasiswa berunjuk rasa menentang pemerintah di Jakarta.
---
event 141 IDNCVL -> IDNGOV asserted | berunjuk rasa | at Jakarta, IDN

=== menyita kapal
Iran menyita kapal tanker Yunani.
---
event 1711 IRN -> GRC asserted | menyita

=== menyerang
Rusia menyerang Ukraina dengan rudal.
---
event 190 RUS -> UKR asserted | menyerang

=== diserang, pasif
Ukraina diserang Rusia pada Senin.
---
event 190 RUS -> UKR asserted | diserang

=== serangan yang menewaskan
Serangan Israel menewaskan puluhan warga Palestina di Gaza.
---
event 190 ISR -> PSE asserted | Serangan | at Gaza Strip, PSE

=== menembak jatuh
Pakistan menembak jatuh lima jet tempur India.
---
event 195 PAK -> INDMIL asserted | menembak jatuh

=== menculik
Hamas menyandera warga Israel.
---
event 181 PSEREB -> ISRCVL asserted | menyandera

=== korban penembakan: who was hit did not shoot
Tiga warga Israel menjadi korban penembakan di Haifa.
---
event 180 - -> ISRCVL asserted | menjadi korban penembakan | at Haifa, ISR

=== serangan menewaskan: whoever tells of an attack did not make it
Rusia menyebut serangan itu menewaskan warga Ukraina.
---
event 190 - -> UKRCVL claimed | serangan itu menewaskan | according to Rusia

=== rute: the ends of a route are nobody
Pesawat Saudia Airlines rute Jeddah-Jakarta menerima ancaman bom.
---
event 1383 - -> SAUBUS asserted | menerima ancaman bom | at Jakarta, IDN

=== mengungkap rencana: a plan told is no plan foiled
Ahmad Dhani mengungkap rencana istimewa untuk putranya.
---
