=== sent weapons
The United States sent weapons to Ukraine.
---
event 072 USA -> UKR asserted | sent

=== released prisoners
Israel released dozens of Palestinian prisoners.
---
event 0841 ISR -> PSECVL asserted | released

=== withdrew troops
Russia withdrew its troops from Syria.
---
event 0874 RUS -> SYR asserted | withdrew

=== lifted sanctions
The European Union lifted sanctions on Syria.
---
event 085 EEC -> SYR asserted | lifted

=== joint exercise
South Korea and the United States held a joint military exercise.
---
event 062 KOR -> USA asserted | held

=== deployed ships
China deployed warships near Taiwan.
---
event 154 CHN -> TWN asserted | deployed | at Taiwan, TWN

=== imposed sanctions
The United States imposed sanctions on Iran.
---
event 163 USA -> IRN asserted | imposed

=== expelled diplomats
Britain expelled a Russian diplomat.
---
event 161 GBR -> RUSGOV asserted | expelled

=== cut ties
Bolivia broke off diplomatic relations with Israel.
---
event 161 BOL -> ISR asserted | broke off

=== seized a ship
Iran seized a Greek tanker.
---
event 1711 IRN -> GRC asserted | seized

=== attacked
Russia attacked Ukraine with missiles.
---
event 190 RUS -> UKR asserted | attacked

=== was attacked by
Ukraine was attacked by Russia on Monday.
---
event 190 RUS -> UKR asserted | attacked

=== a strike that killed
% known: one act told once
Israeli strikes killed dozens of Palestinians in Gaza.
---
event 195 ISR -> PSE asserted | strikes | at Gaza Strip, PSE

=== shot down
Pakistan shot down five Indian fighter jets.
---
event 190 PAK -> INDMIL asserted | shot down

=== took hostage
Hamas took Israeli civilians hostage.
---
event 181 PSEREB -> ISRCVL asserted | took
