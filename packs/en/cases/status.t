=== according to, in front
According to Ukraine's defence ministry, Russia attacked Kharkiv.
---
event 190 RUS -> UKR claimed | attacked | according to Ukraine's defence ministry

=== said, behind
Russia attacked Kharkiv, Ukrainian President Volodymyr Zelenskyy said.
---
event 190 RUS -> UKR claimed | attacked | according to Volodymyr Zelenskyy

=== reportedly
% known: an adverb between auxiliary and verb
North Korea has reportedly sent troops to Russia.
---
event 072 PRK -> RUS claimed | sent

=== did not
Russia did not attack Ukraine.
---
event 190 RUS -> UKR denied | attack

=== denied doing
Iran denied sending missiles to Russia.
---
event 072 IRN -> RUS denied | sending | according to Iran

=== if
If Israel attacks Iran, the United States will help.
---
event 190 ISR -> IRN hypothetical | attacks

=== plans to
Japan plans to send aid to Ukraine.
---
event 033 JPN -> UKR planned | send

=== on a weekday
% published: 2024-11-04T08:00:00+00:00
Russia attacked Ukraine on Friday.
---
event 190 RUS -> UKR asserted 2024-11-01 | attacked

=== yesterday
% published: 2024-11-04T08:00:00+00:00
Russia attacked Ukraine yesterday.
---
event 190 RUS -> UKR asserted 2024-11-03 | attacked
