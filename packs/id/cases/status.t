=== menurut: atas kata siapa
Menurut Kementerian Pertahanan Ukraina, Rusia menyerang Kharkiv.
---
event 190 RUS -> UKR claimed | menyerang | according to Kementerian Pertahanan Ukraina

=== kata di belakang
Rusia menyerang Kharkiv, kata Presiden Ukraina Volodymyr Zelensky.
---
event 190 RUS -> UKR claimed | menyerang | according to Volodymyr Zelensky

=== diduga
Korea Utara diduga mengirim pasukan ke Rusia.
---
event 072 PRK -> RUS claimed | mengirim

=== tidak: disangkal
Rusia tidak menyerang Ukraina.
---
event 190 RUS -> UKR denied | menyerang

=== membantah bahwa
Iran membantah mengirim rudal ke Rusia.
---
event 072 IRN -> RUS denied | mengirim | according to Iran

=== jika: pengandaian
Jika Israel menyerang Iran, Amerika Serikat akan membantu.
---
event 190 ISR -> IRN hypothetical | menyerang

=== berencana
Jepang berencana mengirim bantuan ke Ukraina.
---
event 033 JPN -> UKR planned | berencana mengirim

=== dikutip kantor berita
China mengecam Amerika Serikat, seperti dikutip AFP.
---
event 111 CHN -> USA asserted | mengecam | according to AFP

=== tanggal dalam kurung
% published: 2024-11-04T08:00:00+07:00
Rusia menyerang Ukraina pada Jumat (1/11).
---
event 190 RUS -> UKR asserted 2024-11-01 | menyerang

=== kemarin
% published: 2024-11-04T08:00:00+07:00
Rusia menyerang Ukraina kemarin.
---
event 190 RUS -> UKR asserted 2024-11-03 | menyerang

=== bulan lalu
% published: 2024-11-04T08:00:00+07:00
Iran menyerang Israel bulan lalu.
---
event 190 IRN -> ISR asserted 2024-10 | menyerang
