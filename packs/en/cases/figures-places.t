% lang: en
% show: figures
% published: 2025-06-18T17:00:00+00:00

=== the place and the day of the sentence before
An earthquake struck northern Japan on Monday. At least 45 people were killed.
---
figure 45 at_least people of JPN, killed | At least 45 people were killed | at Japan | on 2025-06-16

=== where he spoke
"Forty-five people were killed," the minister said in Paris on Monday.
---
figure 45 exact people, killed | Forty-five people were killed | claimant minister

=== a city behind its kind
The strike hit a school in the southern city of Rafah. Twelve children were killed.
---
figure 12 exact children of PSE, killed | Twelve children were killed | at Rafah

=== where they were sent
Russia sent 3,000 troops to the Kursk region.
---
figure 3000 exact troops of RUS, troops | 3,000 troops | at Kursk region

=== at whom they were fired
Iran fired 200 missiles at Israel.
---
figure 200 exact missiles of IRN, arms | 200 missiles

=== where they fled from
Thousands of people fled from Tehran on Wednesday.
---
figure 1000..? thousands people of IRN, displaced | Thousands of people fled | at Tehran | on 2025-06-18

=== what the same police took
Police in Bali arrested three suspects. They also seized 2 kg of cocaine.
---
figure 3 exact suspects of IDN, detained | three suspects | at Bali
figure 2 exact kg, seized | 2 kg | at Bali

=== the day of the blast, not that of the words
The blast in Kabul killed 20 people on Sunday, officials said on Tuesday.
---
figure 20 exact people of AFG, killed | 20 people | claimant officials | at Kabul | on 2025-06-15

=== two places
Floods hit Valencia and Malaga. Twelve people were killed.
---
figure 12 exact people, killed | Twelve people were killed

=== each month its own number
Sales fell to 4,000 units in May, down from 5,000 in April.
---
figure 4000 exact units | 4,000 units | on 2025-05 | down

=== a people that describes a town is no place
A fire in the Belgian town of Oudenaarde injured 12 people.
---
figure 12 exact people, wounded | 12 people
