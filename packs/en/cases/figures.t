% lang: en
% show: figures

=== at least, killed
% published: 2025-06-18T17:00:00+07:00
At least 81 people were killed and more than 1,700 others were injured.
---
figure 81 at_least people, killed | At least 81 people were killed
figure 1700 at_least people, wounded | more than 1,700 others were injured

=== killing and wounding
% published: 2025-06-18T17:00:00+07:00
The blast killed 40 people while wounding at least 1,000 people.
---
figure 40 exact people, killed | 40 people
figure 1000 at_least people, wounded | at least 1,000 people

=== claimant
% published: 2025-06-18T17:00:00+07:00
Defense Secretary Lloyd Austin said about 10,000 North Korean soldiers are in Kursk.
---
figure 10000 about soldiers of PRK, troops | about 10,000 North Korean soldiers | claimant Lloyd Austin | at Kursk

=== thousands of
% published: 2025-06-18T17:00:00+07:00
North Korea has sent thousands of troops to Russia.
---
figure 1000..? thousands troops of PRK, troops | thousands of troops

=== hundreds of thousands
% published: 2025-06-18T17:00:00+07:00
Hundreds of thousands of people fled the city.
---
figure 100000..? thousands people, displaced | Hundreds of thousands of people fled

=== dozens
% published: 2025-06-18T17:00:00+07:00
Dozens of civilians were wounded in Kharkiv.
---
figure 24..? tens civilians of UKR, wounded | Dozens of civilians were wounded | at Kharkiv

=== number words
% published: 2025-06-18T17:00:00+07:00
Twenty-five soldiers and two hundred and five civilians died.
---
figure 25 exact soldiers, troops | Twenty-five soldiers
figure 205 exact civilians, killed | two hundred and five civilians died

=== hundred, thousand, million
% published: 2025-06-18T17:00:00+07:00
Five hundred tanks, 3 thousand shells and 1.5 million rounds arrived.
---
figure 500 exact tanks, arms | Five hundred tanks
figure 3000 exact shells, arms | 3 thousand shells
figure 1500000 exact rounds, arms | 1.5 million rounds

=== a dozen
% published: 2025-06-18T17:00:00+07:00
Police arrested a dozen protesters.
---
figure 12 exact protesters, detained | a dozen protesters

=== up to
% published: 2025-06-18T17:00:00+07:00
Israel deployed up to 30 fighter jets.
---
figure 30 at_most fighter jets of ISR, arms | up to 30 fighter jets

=== between
% published: 2025-06-18T17:00:00+07:00
Between 8 and 10 soldiers were killed.
---
figure 8..10 range soldiers, killed | Between 8 and 10 soldiers were killed

=== a range with a hyphen
% published: 2025-06-18T17:00:00+07:00
Some 8-10 missiles were intercepted.
---
figure 8..10 range missiles, destroyed | Some 8-10 missiles were intercepted

=== or more
% published: 2025-06-18T17:00:00+07:00
Two hundred or more hostages were freed.
---
figure 200 at_least hostages, released | Two hundred or more hostages were freed

=== head comes last
% published: 2025-06-18T17:00:00+07:00
He asked for 4,000 armored vehicles and 200 American ballistic missiles.
---
figure 4000 exact armored vehicles, arms | 4,000 armored vehicles | claimant He
figure 200 exact ballistic missiles of USA, arms | 200 American ballistic missiles | claimant He

=== nationals as heads
% published: 2025-06-18T17:00:00+07:00
Twelve Americans were killed in the bombing.
---
figure 12 exact Americans of USA, killed | Twelve Americans were killed

=== dead
% published: 2025-06-18T17:00:00+07:00
The toll rose to 253 dead and 5,000 wounded.
---
figure 253 exact dead, killed | 253 dead | up
figure 5000 exact wounded, wounded | 5,000 wounded

=== others inherit the thing
% published: 2025-06-18T17:00:00+07:00
It killed 10 people and wounded about 70 others.
---
figure 10 exact people, killed | 10 people
figure 70 about people, wounded | about 70 others

=== arrested
% published: 2025-06-18T17:00:00+07:00
Police detained 12 suspects in London.
---
figure 12 exact suspects of GBR, detained | 12 suspects | at London

=== hostages
% published: 2025-06-18T17:00:00+07:00
Gunmen kidnapped three journalists.
---
figure 3 exact journalists, hostages | three journalists

=== released
% published: 2025-06-18T17:00:00+07:00
Hamas released three hostages.
---
figure 3 exact hostages, released | three hostages

=== dollars
% published: 2025-06-18T17:00:00+07:00
Washington offered up to $5 million and another $300 million.
---
figure 5000000 at_most USD, money | up to $5 million | claimant Washington
figure 300000000 exact USD, money | another $300 million | claimant Washington

=== dollars in words
% published: 2025-06-18T17:00:00+07:00
They paid 2 million U.S. dollars.
---
figure 2000000 exact USD, money | 2 million U.S. dollars

=== tons of what matters
% published: 2025-06-18T17:00:00+07:00
Russia sent 500 tons of wheat.
---
figure 500 exact tons of RUS, aid | 500 tons

=== ages and sizes are none
% published: 2025-06-18T17:00:00+07:00
The 44-year-old man, aged 44, walked 130 miles.
---

=== years and events are none
% published: 2025-06-18T17:00:00+07:00
The 1956 uprising and the 1992 protests failed.
---

=== names with numbers are none
% published: 2025-06-18T17:00:00+07:00
The F-16 flew over Article 5 and Resolution 1701 at the G7.
---

=== a percentage; times and hours are none
% published: 2025-06-18T17:00:00+07:00
Prices rose 20 percent and they met three times for five hours.
---
figure 20 exact percent, share | 20 percent

=== small numbers of other things are none
% published: 2025-06-18T17:00:00+07:00
Two countries and three sources agreed on two steps.
---

=== one of is none
% published: 2025-06-18T17:00:00+07:00
He is one of the soldiers.
---

=== prices per dollar are none
% published: 2025-06-18T17:00:00+07:00
The bank sold dollars at 16,290 rupiah per dollar.
---

=== other before a noun is no thing told before
% published: 2025-06-18T17:00:00+07:00
Three doctors were shot. Police look into 40 other sniper attacks on doctors.
---
figure 3 exact doctors, people | Three doctors
figure 40 exact attacks, attacks | 40 other sniper attacks

=== children of somebody are none
% published: 2025-06-18T17:00:00+07:00
He was a father of four boys.
---

=== people who are only counted
% published: 2025-06-18T17:00:00+07:00
He was one of 13 Cubans who tried to cross.
---
figure 13 exact Cubans of CUB, people | 13 Cubans
