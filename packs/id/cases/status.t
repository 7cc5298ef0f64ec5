=== menurut: atas kata siapa
Menurut Kementerian Pertahanan Ukraina, Rusia menyerang Kharkiv.
---

=== kata di belakang
Rusia menyerang Kharkiv, kata Presiden Ukraina Volodymyr Zelensky.
---

=== diduga
Korea Utara diduga mengirim pasukan ke Rusia.
---

=== tidak: disangkal
Rusia tidak menyerang Ukraina.
---

=== membantah bahwa
Iran membantah mengirim rudal ke Rusia.
---

=== jika: pengandaian
Jika Israel menyerang Iran, Amerika Serikat akan membantu.
---

=== berencana
Jepang berencana mengirim bantuan ke Ukraina.
---

=== dikutip kantor berita
China mengecam Amerika Serikat, seperti dikutip AFP.
---

=== tanggal dalam kurung
% published: 2024-11-04T08:00:00+07:00
Rusia menyerang Ukraina pada Jumat (1/11).
---

=== kemarin
% published: 2024-11-04T08:00:00+07:00
Rusia menyerang Ukraina kemarin.
---

=== bulan lalu
% published: 2024-11-04T08:00:00+07:00
Iran menyerang Israel bulan lalu.
---
