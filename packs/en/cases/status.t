=== according to, in front
According to Ukraine's defence ministry, Russia attacked Kharkiv.
---

=== said, behind
Russia attacked Kharkiv, Ukrainian President Volodymyr Zelenskyy said.
---

=== reportedly
North Korea has reportedly sent troops to Russia.
---

=== did not
Russia did not attack Ukraine.
---

=== denied doing
Iran denied sending missiles to Russia.
---

=== if
If Israel attacks Iran, the United States will help.
---

=== plans to
Japan plans to send aid to Ukraine.
---

=== on a weekday
% published: 2024-11-04T08:00:00+00:00
Russia attacked Ukraine on Friday.
---

=== yesterday
% published: 2024-11-04T08:00:00+00:00
Russia attacked Ukraine yesterday.
---
