% lang: en
% show: times sets warnings

=== next day
% published: 2025-06-18T17:00:00+07:00
He was held on June 9. The next day he was freed.
---
time 2025-06-09 | June 9
time 2025-06-10 | The next day

=== two days later
% published: 2025-06-18T17:00:00+07:00
He was held on June 9. Two days later he was freed.
---
time 2025-06-09 | June 9
time 2025-06-11 | Two days later

=== a week earlier
% published: 2025-06-18T17:00:00+07:00
He was held on June 9. A week earlier he had fled.
---
time 2025-06-09 | June 9
time 2025-06-02 | A week earlier

=== the night before
% published: 2025-06-18T17:00:00+07:00
He was held on June 9. The previous night he had fled.
---
time 2025-06-09 | June 9
time 2025-06-08 | The previous night

=== that month
% published: 2025-06-18T17:00:00+07:00
He was held on May 9. That month his wife fled.
---
time 2025-05-09 | May 9
time 2025-05 | That month

=== the same year
% published: 2025-06-18T17:00:00+07:00
He was elected in 2019. The same year his party split.
---
time 2019 | 2019
time 2019 | The same year

=== the following year
% published: 2025-06-18T17:00:00+07:00
He was elected in 2019. The following year his party split.
---
time 2019 | 2019
time 2020 | The following year

=== a year later
% published: 2025-06-18T17:00:00+07:00
He was elected in 2019. A year later his party split.
---
time 2019 | 2019
time 2020 | A year later

=== three years before
% published: 2025-06-18T17:00:00+07:00
He was elected in 2019. Three years earlier he had lost.
---
time 2019 | 2019
time 2016 | Three years earlier

=== the following week
% published: 2025-06-18T17:00:00+07:00
He was held on June 2. The following week he was freed.
---
time 2025-06-02 | June 2
time 2025-06-09 | The following week

=== that evening
% published: 2025-06-18T17:00:00+07:00
He was held on June 9. That evening he was freed.
---
time 2025-06-09 | June 9
time 2025-06-09 | That evening

=== a year and a half ago
% published: 2025-06-18T17:00:00+07:00
She left a year and a half ago.
---

=== half a year ago
% published: 2025-06-18T17:00:00+07:00
She left half a year ago.
---
time 2024-12 | half a year ago

=== decades ago
% published: 2025-06-18T17:00:00+07:00
She left two decades ago.
---
time 2005 | two decades ago

=== days ago in words
% published: 2025-06-18T17:00:00+07:00
She left ten days ago.
---
time 2025-06-08 | ten days ago

=== minutes ago
% published: 2025-06-18T17:00:00+07:00
She left ten minutes ago.
---
time 2025-06-18 | ten minutes ago

=== for years is a length
% published: 2025-06-18T17:00:00+07:00
He ruled for 20 years.
---

=== in recent years is vague
% published: 2025-06-18T17:00:00+07:00
Prices rose in recent years.
---

=== over the past three years is a length
% published: 2025-06-18T17:00:00+07:00
Prices rose over the past three years.
---

=== within 48 hours is a length
% published: 2025-06-18T17:00:00+07:00
They must leave within 48 hours.
---

=== age is none
% published: 2025-06-18T17:00:00+07:00
The 44-year-old was held.
---
