=== met
Indonesian President Prabowo Subianto met Malaysian Prime Minister Anwar Ibrahim in Jakarta.
---
event 040 IDNGOV -> MYSGOV asserted | met | at Jakarta, IDN

=== visited
Japanese Prime Minister Shigeru Ishiba visited Indonesia.
---
event 042 JPNGOV -> IDN asserted | visited

=== arrived in the capital
% known: an arrival in a capital is a visit
Russian Foreign Minister Sergei Lavrov arrived in Pyongyang.
---
event 042 RUSGOV -> PRK asserted | arrived

=== telephoned
% known: called: by telephone
French President Emmanuel Macron called Russian President Vladimir Putin.
---
event 041 FRAGOV -> RUSGOV asserted | called

=== both signed
Indonesia and Australia signed a security treaty.
---
event 057 IDN -> AUS asserted | signed

=== held talks
% known: both sides in one subject
Russian and Ukrainian delegations held talks in Istanbul.
---
event 046 RUS -> UKR asserted | held talks | at Istanbul, TUR

=== will meet: not yet
Donald Trump will meet Russian President Vladimir Putin next week.
---
event 036 USAGOV -> RUSGOV planned | will meet

=== mediated
Qatar mediated talks between Israel and Hamas.
---
event 045 QAT -> ISR asserted | mediated talks between
event 045 QAT -> PSEREB asserted | mediated talks between

=== each other: both do it
Russia and Ukraine attacked each other.
---
event 190 RUS -> UKR asserted | attacked
event 190 UKR -> RUS asserted | attacked

=== each other: behind a preposition
India and Pakistan fired missiles at each other.
---
event 194 IND -> PAK asserted | fired missiles at
event 194 PAK -> IND asserted | fired missiles at
