% lang: en
% show: times sets warnings

=== every weekday
% published: 2025-06-18T17:00:00+07:00
They march every Friday.
---
set XXXX-WXX-5 | every Friday

=== plural of a weekday
% published: 2025-06-18T17:00:00+07:00
They march on Fridays.
---
set XXXX-WXX-5 | Fridays

=== every day
% published: 2025-06-18T17:00:00+07:00
They march every day.
---
set P1D | every day

=== daily as an adverb
% published: 2025-06-18T17:00:00+07:00
They gather on a daily basis.
---
set P1D | on a daily basis

=== once a week
% published: 2025-06-18T17:00:00+07:00
They meet once a week.
---
set P1W 1X | once a week

=== twice a day
% published: 2025-06-18T17:00:00+07:00
They meet twice a day.
---
set P1D 2X | twice a day

=== three times a year
% published: 2025-06-18T17:00:00+07:00
They meet three times a year.
---
set P1Y 3X | three times a year

=== every two years
% published: 2025-06-18T17:00:00+07:00
They meet every two years.
---
set P2Y | every two years

=== every other week
% published: 2025-06-18T17:00:00+07:00
They meet every other week.
---
set P2W | every other week

=== every morning
% published: 2025-06-18T17:00:00+07:00
They meet every morning.
---
set XXXX-XX-XXTMO | every morning

=== every March
% published: 2025-06-18T17:00:00+07:00
They meet every March.
---
set XXXX-03 | every March

=== each summer
% published: 2025-06-18T17:00:00+07:00
They meet each summer.
---
set XXXX-SU | each summer

=== every hour
% published: 2025-06-18T17:00:00+07:00
Trains leave every hour.
---
set PT1H | every hour

=== Monday mornings
% published: 2025-06-18T17:00:00+07:00
They meet every Monday at 10:30 a.m.
---
set XXXX-WXX-1T10:30 | every Monday at 10:30 a.m.

=== per day is a rate
% published: 2025-06-18T17:00:00+07:00
They pay $5 per day.
---

=== every person is no time
% published: 2025-06-18T17:00:00+07:00
Every soldier was counted.
---
