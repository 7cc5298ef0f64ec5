% lang: en
% show: times sets warnings

=== month to month
% published: 2025-06-18T17:00:00+07:00
Exports fell from March to May.
---
time 2025-03..2025-05 | March
time 2025-05 | May

=== month to month with a year
% published: 2025-06-18T17:00:00+07:00
Exports fell from January to May 2025.
---
time 2025-01..2025-05 | January
time 2025-05 | May 2025

=== month to month with a hyphen
% published: 2025-06-18T17:00:00+07:00
Exports fell in January-March 2025.
---
time 2025-01..2025-03 | January
time 2025-03 | March 2025

=== days of a month
% published: 2025-06-18T17:00:00+07:00
The fair runs June 19-22.
---
time 2025-06-19..2025-06-22 | June 19-22

=== days in a British way
% published: 2025-06-18T17:00:00+07:00
The fair runs 19-22 June 2025.
---
time 2025-06-19..2025-06-22 | 19-22 June 2025

=== days with a dash
% published: 2025-06-18T17:00:00+07:00
The fair runs June 19–22, 2025.
---
time 2025-06-19..2025-06-22 | June 19–22, 2025

=== day to day over a month
% published: 2025-06-18T17:00:00+07:00
The fair runs from May 28 to June 3.
---
time 2025-05-28..2025-06-03 | May 28
time 2025-06-03 | June 3

=== day to day over years
% published: 2025-06-18T17:00:00+07:00
It ran from December 30, 2024 to January 2, 2025.
---
time 2024-12-30..2025-01-02 | December 30, 2024
time 2025-01-02 | January 2, 2025

=== years
% published: 2025-06-18T17:00:00+07:00
He was mayor from 2014 to 2019.
---
time 2014..2019 | 2014
time 2019 | 2019

=== years with a hyphen
% published: 2025-06-18T17:00:00+07:00
He led the war in 2003-2011.
---
time 2003..2011 | 2003-2011

=== since a year until now
% published: 2025-06-18T17:00:00+07:00
He has led the party since 2019.
---
time 2019 | 2019

=== weekday to weekday
% published: 2025-06-18T17:00:00+07:00
The office is open Monday-Friday.
---
time 2025-06-16..2025-06-20 | Monday-Friday

=== weekday to weekday in words
% published: 2025-06-18T17:00:00+07:00
The meeting runs Monday through Wednesday.
---
time 2025-06-16..2025-06-18 | Monday through Wednesday

=== between years
% published: 2025-06-18T17:00:00+07:00
Between 2015 and 2018 he lived abroad.
---
time 2015 | 2015
time 2018 | 2018

=== between days
% published: 2025-06-18T17:00:00+07:00
It rained between May 3 and May 9.
---
time 2025-05-03 | May 3
time 2025-05-09 | May 9

=== turn of the year
% published: 2025-06-18T17:00:00+07:00
The ceasefire held from late 2024 until early 2025.
---
time 2024..2025 | late 2024
time 2025 | early 2025

=== season of two years
% published: 2025-06-18T17:00:00+07:00
The 2024-25 season is over.
---
time 2024..2025 | 2024-25
