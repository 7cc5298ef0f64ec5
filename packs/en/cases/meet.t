=== met
Indonesian President Prabowo Subianto met Malaysian Prime Minister Anwar Ibrahim in Jakarta.
---

=== visited
Japanese Prime Minister Shigeru Ishiba visited Indonesia.
---

=== arrived in the capital
Russian Foreign Minister Sergei Lavrov arrived in Pyongyang.
---

=== telephoned
French President Emmanuel Macron called Russian President Vladimir Putin.
---

=== both signed
Indonesia and Australia signed a security treaty.
---

=== held talks
Russian and Ukrainian delegations held talks in Istanbul.
---

=== will meet: not yet
Donald Trump will meet Russian President Vladimir Putin next week.
---

=== mediated
Qatar mediated talks between Israel and Hamas.
---
