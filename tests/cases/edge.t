Odd text gives fewer findings, and no wrong ones.

% show: events quotes figures times

=== nothing but marks
% lang: id
"" '' “ ” ... --- (()) !!! 12
---

=== a language of nobody's pack
Президент встретился с министром в Москве вчера вечером.
---

=== a day that does not exist has no value
% lang: id
% published: 2024-11-04
Pertemuan itu berlangsung pada 31/2/2024.
---
time ? | 31/2/2024 | February has no day 31

=== prices, scores and ages are no figures
% lang: id
% published: 2024-11-04
Indonesia menang 3-1 atas Jepang. Pelatih berusia 54 tahun itu gembira.
---

=== quotation marks around a title are no quote
% lang: id
Film "Laskar Pelangi" diputar di Jakarta.
---

=== a bracket at the end of what was said belongs to it
% known: the span stops before the bracket
% lang: id
% published: 2024-10-31
% show: quotes
Korea Utara meluncurkan rudal pada Kamis (31/10), kata militer Korea Selatan.
---
quote indirect militer Korea Selatan | Korea Utara meluncurkan rudal pada Kamis (31/10)
