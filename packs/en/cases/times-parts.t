% lang: en
% show: times sets warnings

=== early June
% published: 2025-06-18T17:00:00+07:00
It began in early June.
---
time 2025-06 | early June

=== mid June
% published: 2025-06-18T17:00:00+07:00
It began in mid-June.
---
time 2025-06 | mid-June

=== mid year
% published: 2025-06-18T17:00:00+07:00
It began in mid-2024.
---
time 2024 | mid-2024

=== late in a year
% published: 2025-06-18T17:00:00+07:00
It began in late 2023.
---
time 2023 | late 2023

=== start of a month
% published: 2025-06-18T17:00:00+07:00
It began at the start of May.
---
time 2025-05 | the start of May

=== end of a year
% published: 2025-06-18T17:00:00+07:00
It will end by the end of 2026.
---
time 2026 | the end of 2026

=== quarter in words
% published: 2025-06-18T17:00:00+07:00
The economy grew in the second quarter of 2025.
---
time 2025-04..2025-06 | the second quarter of 2025

=== quarter short
% published: 2025-06-18T17:00:00+07:00
Profit rose in Q1 2025.
---
time 2025-01..2025-03 | Q1 2025

=== quarter of this year
% published: 2025-06-18T17:00:00+07:00
Profit rose in the first quarter of this year.
---
time 2025-01..2025-03 | the first quarter of this year

=== third quarter
% published: 2025-06-18T17:00:00+07:00
Profit rose in the third quarter.
---
time 2024-07..2024-09 | the third quarter

=== first half
% published: 2025-06-18T17:00:00+07:00
Sales rose in the first half of 2024.
---
time 2024-01..2024-06 | the first half of 2024

=== second half of last year
% published: 2025-06-18T17:00:00+07:00
Sales rose in the second half of last year.
---
time 2024-07..2024-12 | the second half of last year

=== last quarter
% published: 2025-06-18T17:00:00+07:00
Sales rose last quarter.
---
time 2025-01..2025-03 | last quarter

=== century
% published: 2025-06-18T17:00:00+07:00
The fort was built in the 19th century.
---
time 1801..1900 | the 19th century

=== century in words
% published: 2025-06-18T17:00:00+07:00
The fort was built in the eighteenth century.
---
time 1701..1800 | the eighteenth century

=== decade
% published: 2025-06-18T17:00:00+07:00
He was active in the 1990s.
---
time 1990..1999 | the 1990s

=== early decade
% published: 2025-06-18T17:00:00+07:00
He was active in the early 2000s.
---
time 2000..2009 | the early 2000s

=== summer
% published: 2025-06-18T17:00:00+07:00
It broke out last summer.
---
time 2024 | last summer

=== spring of a year
% published: 2025-06-18T17:00:00+07:00
It broke out in the spring of 2022.
---
time 2022 | the spring of 2022

=== fiscal year
% published: 2025-06-18T17:00:00+07:00
Spending rose in fiscal year 2024.
---
time 2024 | fiscal year 2024

=== year and day in two places
% published: 2025-06-18T17:00:00+07:00
In 2019, on April 17, they voted.
---
time 2019 | 2019
time 2019-04-17 | April 17

=== month and year with of
% published: 2025-06-18T17:00:00+07:00
It began in March of 2021.
---
time 2021-03 | March of 2021

=== Christmas of a year
% published: 2025-06-18T17:00:00+07:00
It blew up on Christmas Day 2000.
---
time 2000-12-25 | Christmas Day 2000
