% lang: id
% show: figures

=== of a nation
% published: 2025-06-18T17:00:00+07:00
Sebanyak 30 tentara Israel tewas.
---
figure 30 exact tentara of ISR, killed | Sebanyak 30 tentara Israel tewas

=== sent by a nation
% published: 2025-06-18T17:00:00+07:00
Korea Utara mengirim 12.000 tentara ke Rusia.
---
figure 12000 exact tentara of PRK, troops | 12.000 tentara

=== citizens
% published: 2025-06-18T17:00:00+07:00
Sebanyak 15 WNI dievakuasi dari Iran.
---
figure 15 exact WNI of IDN, evacuated | Sebanyak 15 WNI dievakuasi | at Iran

=== Palestinians
% published: 2025-06-18T17:00:00+07:00
Israel menahan 200 warga Palestina.
---
figure 200 exact warga Palestina of PSE, detained | 200 warga Palestina

=== where
% published: 2025-06-18T17:00:00+07:00
Sebanyak 30 orang tewas di Gaza pada Senin (16/6).
---
figure 30 exact orang of PSE, killed | Sebanyak 30 orang tewas | at Gaza | on 2025-06-16

=== in a city
% published: 2025-06-18T17:00:00+07:00
Sebanyak 12 warga terluka di Kharkiv.
---
figure 12 exact warga of UKR, wounded | Sebanyak 12 warga terluka | at Kharkiv

=== according to
% published: 2025-06-18T17:00:00+07:00
Menurut PBB, 10.000 warga sipil tewas.
---
figure 10000 exact warga sipil, killed | 10.000 warga sipil tewas | claimant PBB

=== claimed
% published: 2025-06-18T17:00:00+07:00
Ukraina mengklaim 1.000 tentara Rusia tewas.
---
figure 1000 exact tentara of RUS, killed | 1.000 tentara Rusia tewas | claimant Ukraina

=== denied
% published: 2025-06-18T17:00:00+07:00
Rusia membantah kehilangan 20 tank.
---
figure 20 exact tank of RUS, arms | 20 tank | claimant Rusia

=== agency
% published: 2025-06-18T17:00:00+07:00
Kantor berita WAFA melaporkan 20 warga Palestina tewas.
---
figure 20 exact warga Palestina of PSE, killed | 20 warga Palestina tewas | claimant WAFA
