% lang: en
% show: figures

=== some of many
% published: 2025-06-18T17:00:00+07:00
The crash killed 101 of the 146 people aboard.
---
figure 101 exact people, killed | 101 of the 146 people

=== siblings
% published: 2025-06-18T17:00:00+07:00
Police arrested 45 people, including 30 men and 15 women.
---
figure 45 exact people, detained | 45 people
figure 30 exact men, detained | 30 men | part of 45
figure 15 exact women, detained | 15 women | part of 45

=== share rose
% published: 2025-06-18T17:00:00+07:00
The rate rose from 5.5 percent to 5.75 percent.
---
figure 5.75 exact percent, share | 5.75 percent | up from 5.5

=== range of shares
% published: 2025-06-18T17:00:00+07:00
Tariffs range from 10 percent to 37 percent.
---
figure 10..37 range percent, share | 10 percent to 37 percent

=== a verb is no currency
% published: 2025-06-18T17:00:00+07:00
He won 3 races.
---

=== money is no part of people
% published: 2025-06-18T17:00:00+07:00
The raid netted 45 people, including $5 million.
---
figure 45 exact people, people | 45 people
figure 5000000 exact USD, money | $5 million
