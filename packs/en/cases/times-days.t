% lang: en
% show: times sets warnings

=== weekday, month and day
% published: 2025-06-18T17:00:00+07:00
The summit opens Thursday, June 19, in The Hague.
---
time 2025-06-19 | Thursday, June 19

=== weekday in a British way
% published: 2025-06-18T17:00:00+07:00
He died on Tuesday 17 June 2025.
---
time 2025-06-17 | Tuesday 17 June 2025

=== month and day, over
% published: 2025-06-18T17:00:00+07:00
He died on June 3.
---
time 2025-06-03 | June 3

=== ordinal day
% published: 2025-06-18T17:00:00+07:00
She arrives on June 21st.
---
time 2025-06-21 | June 21st

=== ordinal day with of
% published: 2025-06-18T17:00:00+07:00
He was born on the 5th of May, 1980.
---
time 1980-05-05 | the 5th of May, 1980

=== the day before yesterday
% published: 2025-06-18T17:00:00+07:00
They met the day before yesterday.
---
time 2025-06-16 | the day before yesterday

=== the day after tomorrow
% published: 2025-06-18T17:00:00+07:00
They meet the day after tomorrow.
---
time 2025-06-20 | the day after tomorrow

=== yesterday evening
% published: 2025-06-18T17:00:00+07:00
He spoke yesterday evening.
---
time 2025-06-17 | yesterday evening

=== this morning
% published: 2025-06-18T17:00:00+07:00
Police arrested him this morning.
---
time 2025-06-18 | this morning

=== early on a day
% published: 2025-06-18T17:00:00+07:00
He was shot early Tuesday.
---
time 2025-06-17 | early Tuesday

=== late on a day
% published: 2025-06-18T17:00:00+07:00
He was shot late on Monday.
---
time 2025-06-16 | late on Monday

=== night of a day
% published: 2025-06-18T17:00:00+07:00
He was shot Monday night.
---
time 2025-06-16 | Monday night

=== overnight into a day
% published: 2025-06-18T17:00:00+07:00
Strikes hit the city overnight into Wednesday.
---
time 2025-06-17 | overnight
time 2025-06-18 | Wednesday

=== next week
% published: 2025-06-18T17:00:00+07:00
Parliament will vote next week.
---
time 2025-06-23..2025-06-29 | next week

=== late next week
% published: 2025-06-18T17:00:00+07:00
He will return late next week.
---
time 2025-06-23..2025-06-29 | late next week

=== week from now
% published: 2025-06-18T17:00:00+07:00
He will return a week from now.
---
time 2025-06-25 | a week from now

=== in two days
% published: 2025-06-18T17:00:00+07:00
The truce ends in two days.
---

=== in three weeks, to come
% published: 2025-06-18T17:00:00+07:00
The vote will be held in three weeks.
---
time 2025-07-09 | in three weeks

=== the 15th
% published: 2025-06-18T17:00:00+07:00
The bill is due by the 15th.
---

=== eve of a day
% published: 2025-06-18T17:00:00+07:00
Fans gathered on the eve of Sunday.
---
time 2025-06-14 | the eve of Sunday

=== iso date
% published: 2025-06-18T17:00:00+07:00
The file is dated 2025-06-01.
---
time 2025-06-01 | 2025-06-01

=== weekday and its slip
% published: 2025-06-18T17:00:00+07:00
He said so on Monday, June 17, 2025.
---
time 2025-06-16 | Monday, June 17, 2025 | 17 June 2025 was a Tuesday; read as 2025-06-16
warning "Monday, June 17, 2025": 17 June 2025 was a Tuesday; read as 2025-06-16

=== saturday of last week
% published: 2025-06-18T17:00:00+07:00
It happened on Saturday last week.
---
time 2025-06-14 | Saturday last week

=== that Saturday
% published: 2025-06-18T17:00:00+07:00
On June 7 he left. That Saturday his house burned.
---
time 2025-06-07 | June 7
time 2025-06-07 | That Saturday

=== this weekend
% published: 2025-06-18T17:00:00+07:00
Talks are set for this weekend.
---
time 2025-06-21..2025-06-22 | this weekend

=== last weekend
% published: 2025-06-18T17:00:00+07:00
Fighting flared last weekend.
---
time 2025-06-14..2025-06-15 | last weekend
