=== accused: the charge and its content
South Korea accused North Korea of sending troops to Russia.
---

=== condemned
Indonesia condemned the Israeli attack on Gaza.
---

=== passive with by
Israel was condemned by Turkey.
---

=== denied the accusation
Iran denied the U.S. accusation.
---

=== rejected a proposal
China rejected a Japanese proposal for talks.
---

=== urged to
Indonesia urged Myanmar to stop the violence.
---

=== asked for
Ukraine asked Germany for weapons.
---

=== threatened to
North Korea threatened to attack South Korea.
---

=== warned
China's defence minister, Dong Jun, warned the Philippines.
---

=== praised
U.S. President Donald Trump praised Saudi Arabia.
---

=== a promise was made
Japan promised to help the Philippines.
---

=== voiced concern
Malaysia expressed concern over Thailand's attack on Cambodia.
---

=== a bare report is no event
China's foreign ministry said the meeting took place on Monday.
---
