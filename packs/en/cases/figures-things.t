% lang: en
% show: figures

=== houses
% published: 2025-06-18T17:00:00+07:00
Flooding damaged 250 homes in Texas.
---
figure 250 exact homes of USA, destroyed | 250 homes | at Texas

=== acres
% published: 2025-06-18T17:00:00+07:00
The fire burned 5,000 acres of forest.
---
figure 5000 exact acres, area | 5,000 acres

=== tons of grain
% published: 2025-06-18T17:00:00+07:00
Ukraine exported 2 million tons of grain.
---
figure 2000000 exact tons of UKR, aid | 2 million tons

=== barrels
% published: 2025-06-18T17:00:00+07:00
Iran exports 2 million barrels of oil a day.
---
figure 2000000 exact barrels of IRN, goods | 2 million barrels

=== missiles
% published: 2025-06-18T17:00:00+07:00
Iran fired 200 ballistic missiles at Israel.
---
figure 200 exact ballistic missiles of IRN, arms | 200 ballistic missiles

=== drones
% published: 2025-06-18T17:00:00+07:00
Russia launched 150 drones overnight.
---
figure 150 exact drones of RUS, arms | 150 drones | on 2025-06-17

=== hostages
% published: 2025-06-18T17:00:00+07:00
Hamas released eight hostages.
---
figure 8 exact hostages, released | eight hostages

=== warships
% published: 2025-06-18T17:00:00+07:00
The navy sent three warships.
---
figure 3 exact warships, vessels | three warships

=== seats
% published: 2025-06-18T17:00:00+07:00
The party won 110 seats.
---
figure 110 exact seats, votes | 110 seats

=== votes
% published: 2025-06-18T17:00:00+07:00
He won 58 million votes.
---
figure 58000000 exact votes, votes | 58 million votes

=== cases
% published: 2025-06-18T17:00:00+07:00
Officials reported 350 cases of cholera.
---
figure 350 exact cases, crimes | 350 cases | claimant Officials

=== doses
% published: 2025-06-18T17:00:00+07:00
The country received 3 million doses of vaccine.
---
figure 3000000 exact doses, aid | 3 million doses

=== jobs
% published: 2025-06-18T17:00:00+07:00
The company will cut 1,500 jobs.
---
figure 1500 exact jobs, jobs | 1,500 jobs

=== truckloads
% published: 2025-06-18T17:00:00+07:00
Some 120 trucks of aid entered Gaza.
---
figure 120 about trucks, vehicles | Some 120 trucks

=== sanctions
% published: 2025-06-18T17:00:00+07:00
Washington sanctioned 25 entities.
---
figure 25 exact entities of USA, firms | 25 entities
