% lang: en
% show: figures

=== rose to
% published: 2025-06-18T17:00:00+07:00
The death toll rose to 45.
---
figure 45 exact people, killed | 45 | up

=== rose from to
% published: 2025-06-18T17:00:00+07:00
The death toll rose from 30 to 45 people.
---
figure 45 exact people, killed | 45 people | up from 30

=== climbed to
% published: 2025-06-18T17:00:00+07:00
The death toll climbed to at least 45 people.
---
figure 45 at_least people, killed | at least 45 people | up

=== fell from to
% published: 2025-06-18T17:00:00+07:00
The number of troops fell from 30,000 to 20,000 soldiers.
---
figure 20000 exact soldiers, troops | 20,000 soldiers | down from 30000

=== including
% published: 2025-06-18T17:00:00+07:00
The strike killed 45 people, including 12 children.
---
figure 45 exact people, killed | 45 people
figure 12 exact children, killed | 12 children | part of 45

=== among them
% published: 2025-06-18T17:00:00+07:00
The strike killed 45 people, among them 12 children.
---
figure 45 exact people, killed | 45 people
figure 12 exact children, killed | 12 children | part of 45

=== of whom
% published: 2025-06-18T17:00:00+07:00
Police arrested 45 people, 12 of them minors.
---
figure 45 exact people, detained | 45 people
figure 12 exact minors, detained | 12 of them minors | part of 45

=== most of them
% published: 2025-06-18T17:00:00+07:00
The strike killed 45 people, most of them women.
---
figure 45 exact people, killed | 45 people

=== brought the total
% published: 2025-06-18T17:00:00+07:00
That brought the death toll to 57 people.
---
figure 57 exact people, killed | 57 people | up

=== toll stands
% published: 2025-06-18T17:00:00+07:00
The death toll stands at 57.
---
figure 57 exact people, killed | 57

=== money rose
% published: 2025-06-18T17:00:00+07:00
The budget grew from $5 billion to $7 billion.
---
figure 7000000000 exact USD, money | $7 billion | up from 5000000000
