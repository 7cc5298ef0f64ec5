% lang: en
% show: figures

=== age
% published: 2025-06-18T17:00:00+07:00
The 45-year-old was shot.
---

=== aged
% published: 2025-06-18T17:00:00+07:00
A man aged 45 was shot.
---

=== age in commas
% published: 2025-06-18T17:00:00+07:00
John Smith, 45, was shot.
---

=== score
% published: 2025-06-18T17:00:00+07:00
They won 3-0.
---

=== address
% published: 2025-06-18T17:00:00+07:00
He lives at 10 Downing Street.
---

=== telephone
% published: 2025-06-18T17:00:00+07:00
Call 555-1234.
---

=== article
% published: 2025-06-18T17:00:00+07:00
He cited Article 5 of the treaty.
---

=== distance
% published: 2025-06-18T17:00:00+07:00
It lies 30 miles from the town.
---

=== magnitude
% published: 2025-06-18T17:00:00+07:00
A magnitude 5.6 quake hit the coast.
---

=== depth
% published: 2025-06-18T17:00:00+07:00
It struck at a depth of 10 kilometers.
---

=== page
% published: 2025-06-18T17:00:00+07:00
It is on page 12.
---

=== model
% published: 2025-06-18T17:00:00+07:00
He flew a Boeing 737 MAX.
---

=== flight
% published: 2025-06-18T17:00:00+07:00
Flight 370 vanished.
---

=== rank
% published: 2025-06-18T17:00:00+07:00
He is ranked No. 5.
---

=== year
% published: 2025-06-18T17:00:00+07:00
The 2024 election was close.
---

=== date
% published: 2025-06-18T17:00:00+07:00
They met on June 17.
---

=== clock
% published: 2025-06-18T17:00:00+07:00
They met at 9:30 a.m.
---

=== prison
% published: 2025-06-18T17:00:00+07:00
He was jailed for 10 years.
---

=== group
% published: 2025-06-18T17:00:00+07:00
The Group of 20 met.
---

=== half
% published: 2025-06-18T17:00:00+07:00
Half of the city is flooded.
---

=== articles, addresses, scores, calls
% published: 2025-06-18T17:00:00+00:00
Article 12 of the treaty. He won 6-4, 6-3. 10 Downing Street. Apartment 12. Call 911. Interstate 95. The 9/11 attacks. Title 42.
---

=== arms by their names
% published: 2025-06-18T17:00:00+00:00
M16 rifles, T-72 tanks and Su-27 jets of the 101st Airborne.
---
