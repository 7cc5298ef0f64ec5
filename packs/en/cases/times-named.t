% lang: en
% show: times sets
% published: 2025-06-18T17:00:00+00:00

=== a decade by name
It was built in the nineties.
---
time 1990..1999 | the nineties

=== a century in words
It began in the twenty-first century.
---
time 2001..2100 | the twenty-first century

=== a day of this month
The court meets on the 25th of this month.
---
time 2025-06-25 | the 25th of this month

=== a day of last month
He left on the 3rd of last month.
---
time 2025-05-03 | the 3rd of last month

=== two nights ago
They arrived two nights ago.
---
time 2025-06-16 | two nights ago

=== years of films
The film (2017) was a success.
---
time 2017 | 2017

=== a week of a month
Talks are set for the third week of June.
---
time 2025-06 | the third week of June

=== a Hijri month
The fast fell in Ramadan 1446.
---
time ? | Ramadan 1446 | Hijri, not resolved

=== a Hijri day
The march took place on 10 Muharram.
---
time ? | 10 Muharram | Hijri, not resolved

=== ordinals that are no days
He finished fifth in the tenth race.
---
