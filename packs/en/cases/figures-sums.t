% lang: en
% show: figures
% published: 2025-06-18T17:00:00+00:00

=== what it was, behind
The death toll rose to 45 from 30, including 12 children.
---
figure 45 exact people, killed | 45 | up from 30
figure 12 exact children, killed | 12 children | part of 45

=== behind a colon
A total of 45 people were killed: 30 soldiers and 15 civilians.
---
figure 45 exact people, killed | A total of 45 people were killed
figure 30 exact soldiers, killed | 30 soldiers | part of 45
figure 15 exact civilians, killed | 15 civilians | part of 45

=== by so many to so many
The number of dead rose by 15 to 45.
---
figure 45 exact people, killed | 45 | up

=== from so many to so many
Deaths jumped from 30 to 45.
---
figure 45 exact people, killed | 45 | up from 30

=== money cut
The budget was cut to $5 billion from $7 billion.
---
figure 5000000000 exact USD, money | $5 billion | down from 7000000000

=== a couple of hundred
A couple of hundred protesters were arrested.
---
figure 200..? hundreds protesters, detained | A couple of hundred protesters were arrested

=== several dozen
Several dozen tanks were destroyed.
---
figure 24..? tens tanks, destroyed | Several dozen tanks were destroyed

=== half a million
Half a million people fled.
---
figure 500000 exact people, displaced | Half a million people fled

=== models and types
F-16 jets and Shahed-136 drones hit a Type 052D destroyer. He wore No. 10 on a Boeing 737.
---

=== agencies own nothing that they report
According to AFP, four bombers were seen there.
---
figure 4 exact bombers, arms | four bombers | claimant AFP
