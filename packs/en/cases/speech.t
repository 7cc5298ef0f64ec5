=== accused: the charge and its content
% known: the content of the charge
South Korea accused North Korea of sending troops to Russia.
---
event 112 KOR -> PRK asserted | accused
event 072 PRK -> RUS claimed | sending | according to South Korea

=== condemned
% known: the place is the attack's
Indonesia condemned the Israeli attack on Gaza.
---
event 111 IDN -> ISR asserted | condemned
event 190 ISR -> PSE asserted | attack | at Gaza Strip, PSE

=== passive with by
Israel was condemned by Turkey.
---
event 111 TUR -> ISR asserted | condemned

=== denied the accusation
Iran denied the U.S. accusation.
---
event 016 IRN -> USA asserted | denied

=== rejected a proposal
China rejected a Japanese proposal for talks.
---
event 125 CHN -> JPN asserted | rejected

=== urged to
Indonesia urged Myanmar to stop the violence.
---
event 0256 IDN -> MMR asserted | urged

=== asked for
Ukraine asked Germany for weapons.
---
event 0232 UKR -> DEU asserted | asked

=== threatened to
North Korea threatened to attack South Korea.
---
event 1384 PRK -> KOR asserted | threatened to

=== warned
China's defence minister, Dong Jun, warned the Philippines.
---
event 130 CHNGOV -> PHL asserted | warned

=== praised
U.S. President Donald Trump praised Saudi Arabia.
---
event 051 USAGOV -> SAU asserted | praised

=== a promise was made
Japan promised to help the Philippines.
---
event 033 JPN -> PHL planned | promised to help

=== voiced concern
% known: what one is concerned about is taken as fact
Malaysia expressed concern over Thailand's attack on Cambodia.
---
event 110 MYS -> THA asserted | expressed
event 190 THA -> KHM asserted | attack | at Cambodia, KHM

=== a bare report is no event
China's foreign ministry said the meeting took place on Monday.
---
