% lang: en
% show: figures

=== of a nation
% published: 2025-06-18T17:00:00+07:00
Thirty Israeli soldiers were killed.
---
figure 30 exact soldiers of ISR, killed | Thirty Israeli soldiers were killed

=== sent by a nation
% published: 2025-06-18T17:00:00+07:00
North Korea sent 12,000 troops to Russia.
---
figure 12000 exact troops of PRK, troops | 12,000 troops

=== Palestinians
% published: 2025-06-18T17:00:00+07:00
Israel detained 200 Palestinians.
---
figure 200 exact Palestinians of PSE, detained | 200 Palestinians

=== where and when
% published: 2025-06-18T17:00:00+07:00
Thirty people were killed in Gaza on Monday.
---
figure 30 exact people of PSE, killed | Thirty people were killed | at Gaza | on 2025-06-16

=== according to
% published: 2025-06-18T17:00:00+07:00
According to the U.N., 10,000 civilians have died.
---
figure 10000 exact civilians, killed | 10,000 civilians have died | claimant U.N.

=== claimed
% published: 2025-06-18T17:00:00+07:00
Ukraine claimed that 1,000 Russian soldiers were killed.
---
figure 1000 exact soldiers of RUS, killed | 1,000 Russian soldiers were killed | claimant Ukraine

=== ministry
% published: 2025-06-18T17:00:00+07:00
The Gaza Health Ministry said 45 people were killed.
---
figure 45 exact people, killed | 45 people were killed | claimant Gaza Health Ministry

=== officials
% published: 2025-06-18T17:00:00+07:00
Officials said 45 people were killed.
---
figure 45 exact people, killed | 45 people were killed | claimant Officials

=== quoted
% published: 2025-06-18T17:00:00+07:00
"We lost 45 soldiers," Zelenskyy said.
---
figure 45 exact soldiers, killed | 45 soldiers | claimant Volodymyr Zelensky
