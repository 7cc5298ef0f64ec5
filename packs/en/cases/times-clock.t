% lang: en
% show: times sets warnings

=== hour with a meridiem
% published: 2025-06-18T17:00:00+07:00
The blast came at 3 p.m. local time.
---
time 2025-06-18T15:00 | 3 p.m. local time

=== clock and day
% published: 2025-06-18T17:00:00+07:00
The blast came at 3:15 a.m. Tuesday.
---
time 2025-06-17T03:15 | at 3:15 a.m. Tuesday

=== clock with a zone
% published: 2025-06-18T17:00:00+07:00
The launch is set for 10:30 GMT.
---
time 2025-06-18T10:30 | 10:30 GMT

=== clock with a zone in brackets
% published: 2025-06-18T17:00:00+07:00
The quake hit at 5:20 p.m. (1020 GMT).
---
time 2025-06-18T17:20 | at 5:20 p.m.
time 2025-06-18T10:20 | 1020 GMT

=== midnight
% published: 2025-06-18T17:00:00+07:00
The law took effect at midnight.
---
time 2025-06-18T00:00 | midnight

=== noon
% published: 2025-06-18T17:00:00+07:00
Talks began at noon.
---
time 2025-06-18T12:00 | noon

=== clock of 24 hours
% published: 2025-06-18T17:00:00+07:00
The train left at 14:45.
---
time 2025-06-18T14:45 | at 14:45

=== clock from to
% published: 2025-06-18T17:00:00+07:00
The road is closed from 8 a.m. to noon.
---
time 2025-06-18T08:00..2025-06-18T12:00 | 8 a.m.
time 2025-06-18T12:00 | noon

=== clock span with a hyphen
% published: 2025-06-18T17:00:00+07:00
The road is closed 8-10 a.m.
---
time 2025-06-18T08:00..2025-06-18T10:00 | 8-10 a.m.

=== in the morning
% published: 2025-06-18T17:00:00+07:00
He left at 4 in the morning.
---
time 2025-06-18T04:00 | at 4 in the morning

=== at night
% published: 2025-06-18T17:00:00+07:00
He left at 11 at night.
---

=== eastern time
% published: 2025-06-18T17:00:00+07:00
He will speak at 8 p.m. ET on Thursday.
---
time 2025-06-19T20:00 | at 8 p.m. ET on Thursday

=== utc
% published: 2025-06-18T17:00:00+07:00
The satellite passed at 04:00 UTC.
---
time 2025-06-18T04:00 | at 04:00 UTC

=== verse is no clock
% published: 2025-06-18T17:00:00+07:00
He read John 3:16.
---

=== score is no clock
% published: 2025-06-18T17:00:00+07:00
They won 3-2.
---
