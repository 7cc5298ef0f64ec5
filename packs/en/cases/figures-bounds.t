% lang: en
% show: figures

=== at least
% published: 2025-06-18T17:00:00+07:00
At least 12 people were killed in the blast.
---
figure 12 at_least people, killed | At least 12 people were killed

=== no fewer than
% published: 2025-06-18T17:00:00+07:00
No fewer than 30 houses were destroyed.
---
figure 30 at_least houses, destroyed | No fewer than 30 houses were destroyed

=== as many as
% published: 2025-06-18T17:00:00+07:00
As many as 500 people were displaced.
---
figure 500 at_most people, displaced | As many as 500 people were displaced

=== nearly
% published: 2025-06-18T17:00:00+07:00
Nearly 2,000 protesters were arrested.
---
figure 2000 about protesters, detained | Nearly 2,000 protesters were arrested

=== fewer than
% published: 2025-06-18T17:00:00+07:00
Fewer than 100 troops remain.
---
figure 100 at_most troops, troops | Fewer than 100 troops

=== half a million
% published: 2025-06-18T17:00:00+07:00
Half a million people fled Sudan.
---
figure 500000 exact people, displaced | Half a million people fled

=== one and a half million
% published: 2025-06-18T17:00:00+07:00
One and a half million people fled.
---
figure 1500000 exact people, displaced | One and a half million people fled

=== two and a half million
% published: 2025-06-18T17:00:00+07:00
Two and a half million people fled.
---
figure 2500000 exact people, displaced | Two and a half million people fled

=== a couple
% published: 2025-06-18T17:00:00+07:00
A couple of soldiers were wounded.
---

=== dozens
% published: 2025-06-18T17:00:00+07:00
Dozens of people were arrested.
---
figure 24..? tens people, detained | Dozens of people were arrested

=== scores
% published: 2025-06-18T17:00:00+07:00
Scores of civilians were killed.
---
figure 40..? tens civilians, killed | Scores of civilians were killed

=== tens of thousands
% published: 2025-06-18T17:00:00+07:00
Tens of thousands of people marched.
---
figure 10000..? thousands people, people | Tens of thousands of people

=== several hundred
% published: 2025-06-18T17:00:00+07:00
Several hundred people marched.
---
figure 100..? hundreds people, people | Several hundred people

=== a few thousand
% published: 2025-06-18T17:00:00+07:00
A few thousand troops left.
---
figure 1000..? thousands troops, troops | A few thousand troops

=== a range with to
% published: 2025-06-18T17:00:00+07:00
Some 20 to 30 people were injured.
---
figure 20..30 range people, wounded | Some 20 to 30 people were injured

=== a range with a dash
% published: 2025-06-18T17:00:00+07:00
About 20–30 people were injured.
---
figure 20..30 range people, wounded | About 20–30 people were injured

=== from a range
% published: 2025-06-18T17:00:00+07:00
The army has 8,000 to 10,000 soldiers in Kursk.
---
figure 8000..10000 range soldiers, troops | 8,000 to 10,000 soldiers | at Kursk

=== two million in words
% published: 2025-06-18T17:00:00+07:00
Two million people were displaced.
---
figure 2000000 exact people, displaced | Two million people were displaced

=== three hundred and fifty
% published: 2025-06-18T17:00:00+07:00
Three hundred and fifty soldiers were killed.
---
figure 350 exact soldiers, killed | Three hundred and fifty soldiers were killed

=== hyphened words
% published: 2025-06-18T17:00:00+07:00
Twenty-three people were killed.
---
figure 23 exact people, killed | Twenty-three people were killed

=== more than a dozen
% published: 2025-06-18T17:00:00+07:00
More than a dozen people were injured.
---
figure 12 at_least people, wounded | More than a dozen people were injured

=== a dozen
% published: 2025-06-18T17:00:00+07:00
A dozen people were injured.
---
figure 12 exact people, wounded | A dozen people were injured

=== two dozen
% published: 2025-06-18T17:00:00+07:00
Two dozen people were injured.
---
figure 24 exact people, wounded | Two dozen people were injured

=== hundreds more
% published: 2025-06-18T17:00:00+07:00
Hundreds more were wounded.
---

=== another
% published: 2025-06-18T17:00:00+07:00
The attack killed 10 people and wounded another 25.
---
figure 10 exact people, killed | 10 people
figure 25 exact people, wounded | another 25

=== one killed
% published: 2025-06-18T17:00:00+07:00
One person was killed and three were wounded.
---
figure 1 exact person, killed | One person was killed
figure 3 exact person, wounded | three were wounded

=== none
% published: 2025-06-18T17:00:00+07:00
There were no casualties.
---
figure 0 exact casualties, victims | no casualties

=== nobody killed
% published: 2025-06-18T17:00:00+07:00
No one was killed in the strike.
---

=== all of them
% published: 2025-06-18T17:00:00+07:00
All 62 people aboard were killed.
---
figure 62 exact people, killed | All 62 people aboard were killed
