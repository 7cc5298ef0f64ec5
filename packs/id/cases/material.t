=== mengirim senjata
Amerika Serikat mengirim senjata ke Ukraina.
---

=== bantuan kemanusiaan
Indonesia menyalurkan bantuan kemanusiaan ke Palestina.
---

=== membebaskan tahanan
Israel membebaskan puluhan tahanan Palestina.
---

=== menarik pasukan
Rusia menarik pasukannya dari Suriah.
---

=== mencabut sanksi
Uni Eropa mencabut sanksi terhadap Suriah.
---

=== latihan bersama
Korea Selatan dan Amerika Serikat menggelar latihan militer bersama.
---

=== mengerahkan kapal
China mengerahkan kapal perang ke perairan Taiwan.
---

=== menjatuhkan sanksi
Amerika Serikat menjatuhkan sanksi terhadap Iran.
---

=== mengusir diplomat
Inggris mengusir diplomat Rusia.
---

=== memutus hubungan
Bolivia memutus hubungan diplomatik dengan Israel.
---

=== polisi menangkap
Polisi menangkap lima pengunjuk rasa di Jakarta.
---

=== unjuk rasa
Ribuan mahasiswa berunjuk rasa menentang pemerintah di Jakarta.
---

=== menyita kapal
Iran menyita kapal tanker Yunani.
---

=== menyerang
Rusia menyerang Ukraina dengan rudal.
---

=== diserang, pasif
Ukraina diserang Rusia pada Senin.
---

=== serangan yang menewaskan
Serangan Israel menewaskan puluhan warga Palestina di Gaza.
---

=== menembak jatuh
Pakistan menembak jatuh lima jet tempur India.
---

=== menculik
Hamas menyandera warga Israel.
---
