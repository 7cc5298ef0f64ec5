% lang: en
% show: times

=== weekday alone
% published: 1998-08-18
Albright arrived in Nairobi on Tuesday.
---
time 1998-08-18 | Tuesday

=== weekday after a verb
% published: 1998-08-08
The official said Friday that talks failed.
---
time 1998-08-07 | Friday

=== weekday to come
% published: 1998-09-30
He will leave for Moscow on Thursday.
---
time 1998-10-01 | Thursday

=== last weekday
% published: 1998-08-11
The bombs exploded last Friday.
---
time 1998-08-07 | last Friday

=== next weekday
% published: 2025-06-18
Parliament votes next Monday.
---
time 2025-06-23 | next Monday

=== weekday with a part of the day
% published: 1998-08-08
A car bomb exploded Friday morning.
---
time 1998-08-07 | Friday morning

=== month and day
% published: 1998-08-20
The attacks of Aug. 7 killed 224 people.
---
time 1998-08-07 | Aug. 7

=== month, day and year
% published: 1999-03-12
The speech was delivered on March 5, 1946.
---
time 1946-03-05 | March 5, 1946

=== day, month and year
% published: 2025-06-18T17:00:00+07:00
He was born on 5 March 1974.
---
time 1974-03-05 | 5 March 1974

=== day with its ending
% published: 2025-06-18T17:00:00+07:00
The treaty takes effect on the 3rd of May 2026.
---
time 2026-05-03 | the 3rd of May 2026

=== weekday, month, day
% published: 2000-04-06
The paper said on Thursday, April 6, that he had left.
---
time 2000-04-06 | Thursday, April 6

=== month and day to come
% published: 2000-01-06
The boy must be returned by Jan. 14.
---
time 2000-01-14 | Jan. 14

=== month and day of the year before
% published: 2000-01-07
He was rescued on Nov. 25.
---
time 1999-11-25 | Nov. 25

=== span of days
% published: 2025-06-18T17:00:00+07:00
The summit runs from June 15-17, 2025.
---
time 2025-06-15..2025-06-17 | June 15-17, 2025

=== bare month
% published: 1999-06-07
He agreed in April to a trial.
---
time 1999-04 | April

=== bare month to come
% published: 1998-12-05
The three are expected to join in April.
---
time 1999-04 | April

=== last with a month
% published: 1999-02-06
The doctor was killed last October.
---
time 1998-10 | last October

=== late in a month
% published: 2000-04-05
The boy was found in late November.
---
time 1999-11 | late November

=== month and year
% published: 2025-06-18T17:00:00+07:00
The decision was taken in July 1997.
---
time 1997-07 | July 1997

=== month of last year
% published: 1998-12-03
It began the move in October last year.
---
time 1997-10 | October last year

=== May the month and May the name
% published: 2018-06-02
Theresa May met him in May. He may return.
---
time 2018-05 | May

=== a first name is no month
% published: 2025-06-18T17:00:00+07:00
Jan Kavan of the Czech Republic signed the treaty.
---

=== year
% published: 2025-06-18T17:00:00+07:00
NATO was founded in 1949 and grew since 1999.
---
time 1949 | 1949
time 1999 | 1999

=== year before a noun
% published: 2025-06-18T17:00:00+07:00
He fled after the 1996 attack.
---
time 1996 | 1996

=== decade
% published: 2025-06-18T17:00:00+07:00
The group was active in the late 1980s.
---
time 1980..1989 | the late 1980s

=== last year, this year, next year
% published: 2025-06-18T17:00:00+07:00
Last year was bad, this year is worse, next year will be better.
---
time 2024 | Last year
time 2025 | this year
time 2026 | next year

=== last week
% published: 2025-06-18T17:00:00+07:00
The attack happened last week.
---
time 2025-06-09..2025-06-15 | last week

=== next month
% published: 2025-06-18T17:00:00+07:00
The case is heard next month.
---
time 2025-07 | next month

=== earlier this month
% published: 2025-06-18T17:00:00+07:00
Earlier this month they met in Oslo.
---
time 2025-06 | Earlier this month

=== yesterday, today, tomorrow
% published: 2025-06-18T17:00:00+07:00
He arrived yesterday, speaks today and leaves tomorrow.
---
time 2025-06-17 | yesterday
time 2025-06-18 | today
time 2025-06-19 | tomorrow

=== tonight and last night
% published: 2025-06-18T17:00:00+07:00
He spoke last night and returns tonight.
---
time 2025-06-17 | last night
time 2025-06-18 | tonight

=== days ago
% published: 1999-04-19
The rifle was found 11 days ago.
---
time 1999-04-08 | 11 days ago

=== weeks ago
% published: 2025-06-18T17:00:00+07:00
The truce was signed two weeks ago.
---
time 2025-06-04 | two weeks ago

=== months ago
% published: 2000-01-28
The rescue was two months ago.
---
time 1999-11 | two months ago

=== years ago in words
% published: 2025-06-18T17:00:00+07:00
The war ended almost four years ago.
---
time 2021 | almost four years ago

=== a decade ago
% published: 1999-03-12
The wall fell a decade ago.
---
time 1989 | a decade ago

=== years later
% published: 2025-06-18T17:00:00+07:00
The war began in 1991. Four years later it ended.
---
time 1991 | 1991
time 1995 | Four years later

=== the next day
% published: 2025-06-18T17:00:00+07:00
He was shot on June 3. The next day he died.
---
time 2025-06-03 | June 3
time 2025-06-04 | The next day

=== a length of time is none
% published: 2025-06-18T17:00:00+07:00
They talked for three days and a 16-hour flight followed.
---

=== repeated times are none
% published: 2025-06-18T17:00:00+07:00
They meet every Monday and every year.
---

=== not told how many is none
% published: 2025-06-18T17:00:00+07:00
He left several years ago.
---

=== the past decade is none
% published: 2025-06-18T17:00:00+07:00
It grew over the past decade.
---

=== clock with a zone
% published: 1998-08-08
The blast occurred at 10:35 a.m. on Friday.
---
time 1998-08-07T10:35 | at 10:35 a.m. on Friday

=== hour in the afternoon
% published: 2025-06-18T17:00:00+07:00
He spoke at 3 p.m. in Paris.
---
time 2025-06-18T15:00 | 3 p.m.

=== noon
% published: 2025-06-18T17:00:00+07:00
The deadline is noon on Tuesday.
---
time 2025-06-24T12:00 | noon on Tuesday

=== holiday that moves
% published: 2000-01-07
He was found on Thanksgiving Day.
---
time 1999-11-25 | Thanksgiving Day

=== fixed holiday
% published: 2025-01-07
The truce held on Christmas Day.
---
time 2024-12-25 | Christmas Day

=== season
% published: 1999-04-10
The doctor was shot last fall.
---
time 1998 | last fall

=== half an hour is no date
% published: 2025-06-18T17:00:00+07:00
He waited 5 1/2 hours.
---

=== numeric date of a British kind
% published: 2025-06-18T17:00:00+07:00
The letter is dated 3/12/2024.
---
time 2024-12-03 | 3/12/2024

=== numeric date of an American outlet
% published: 2025-06-18T17:00:00+07:00
% outlet: nytimes.com
The letter is dated 3/12/2024.
---
time 2024-03-12 | 3/12/2024

=== the weekend
% published: 2025-06-18T17:00:00+07:00
Fighters took the town over the weekend.
---
time 2025-06-14..2025-06-15 | the weekend

=== Wednesday of last week
% published: 2025-06-18T17:00:00+07:00
They met on Wednesday of last week.
---
time 2025-06-11 | Wednesday of last week
