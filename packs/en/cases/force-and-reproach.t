% lang: en
% published: 2024-11-05

=== an investigation was launched
An investigation has been launched against Hungarian minister Peter Szijjarto.
---
event 091 - -> HUNGOV asserted | launched

=== faces a probe
Israeli minister Itamar Ben Gvir faces a criminal investigation.
---
event 091 - -> ISRGOV asserted | faces a criminal investigation

=== grilled
South Korean prosecutors grilled former president Yoon Suk Yeol.
---
event 091 KORJUD -> KORGOV asserted | grilled

=== inspects a plant
Russian officials inspected the Ukrainian nuclear power plant.
---
event 091 RUSGOV -> UKR asserted | inspected

=== no probe of the deep
Researchers in Norway will probe the ocean floor.
---

=== demands a surrender
Russia demanded that Ukraine surrender the city.
---
event 100 RUS -> UKR asserted | demanded that

=== a fire of words is no fight
Egypt came under fire from rights groups over the trial.
---

=== says who is behind it
The United States said North Korea was behind the hack.
---
event 112 USA -> PRK asserted | was behind the

=== a state protests
Japan protested the Chinese survey of the seabed.
---
event 114 JPN -> CHN asserted | protested

=== a trade that is behind in a race
The study said Kenya was behind Uganda in the table of runners.
---

=== defies calls
Israel defied international calls to halt the offensive.
---
event 128 ISR -> - asserted | defied international calls

=== leaves a treaty
Russia pulled out of the nuclear test ban treaty.
---
event 128 RUS -> - asserted | pulled out of

=== refuses a visa
Australia denied an Israeli politician a visa.
---
event 1245 AUS -> ISRPTY asserted | denied

=== refuses to leave office
Gabonese President Ali Bongo refused to step down.
---
event 123 GABGOV -> - asserted | refused to step down

=== refuses to disarm
Hezbollah refused to disarm.
---
event 124 LBNREB -> - asserted | refused to disarm

=== vows a response
Iran vowed a crushing response to Israel.
---
event 138 IRN -> ISR asserted | vowed a crushing response

=== does not rule out force
Turkey does not rule out a ground offensive in Syria.
---
event 138 TUR -> SYR asserted | does not rule out | at Syria, SYR

=== will retaliate
Pakistan will hit back with full force.
---
event 138 PAK -> - asserted | will hit back

=== fights a court ruling
The minister vowed to fight the ruling in court.
---

=== takes to the streets
Romanian workers took to the streets on Sunday.
---
event 141 ROUCVL -> - asserted 2024-11-03 | took to the streets

=== calls a strike
Belgian unions called a nationwide strike for Friday.
---
event 143 BELCVL -> - asserted 2024-11-01 | called

=== a general strike stops a country
A general strike paralysed Argentina on Thursday.
---
event 143 ARG -> - asserted 2024-10-31 | general strike paralysed

=== protests break out
Protests erupted across Iran over fuel prices.
---
event 141 IRN -> - asserted | Protests erupted across | at Iran, IRN

=== burns flags
Pakistani demonstrators burned Indian flags.
---
event 141 PAKCVL -> IND asserted | burned

=== storms a building
Peruvian protesters stormed the parliament.
---
event 145 PERCVL -> PERLEG asserted | stormed

=== a hunger strike
Belarusian prisoners went on hunger strike.
---
event 142 BLRCVL -> - asserted | went on hunger strike

=== a strike of another kind
The Italian striker began a three-day holiday.
---

=== ships near
Chinese warships sailed through the Taiwan Strait.
---
event 150 CHNMIL -> - asserted | sailed through

=== jets are seen
Taiwan detected 20 Chinese warplanes.
---
event 150 CHNMIL -> TWN asserted | detected

=== jets scrambled
Norway scrambled fighter jets.
---
event 152 NOR -> - asserted | scrambled fighter jets

=== soldiers were deployed
Kenyan soldiers were deployed to Haiti.
---
event 154 KENMIL -> HTI asserted | deployed

=== a fleet of trams
The new Swedish trams were deployed in Gothenburg.
---

=== diplomats thrown out of
Two Russian diplomats were expelled from Slovenia.
---
event 161 SVN -> RUSGOV asserted | expelled

=== suspended from a club
Gabon was suspended from the African Union.
---
event 166 AFU -> GAB asserted | suspended

=== leaves a body of the world
The United States withdrew from the World Health Organization.
---
event 160 USA -> IGOUNOHLH asserted | withdrew from

=== blacklists
The United States blacklisted two Chinese firms.
---
event 163 USA -> CHNBUS asserted | blacklisted

=== a team leaves
Spain withdrew from the friendly match.
---

=== a warrant
The International Criminal Court issued an arrest warrant for Russian President Vladimir Putin.
---
event 173 IGOJUD -> RUSGOV asserted | issued an arrest warrant for

=== under house arrest
Former Myanmar leader Aung San Suu Kyi was placed under house arrest.
---
event 173 - -> MMRGOV asserted | placed under house arrest

=== hanged
Iran hanged a man for spying for Israel.
---
event 173 IRN -> IRNCVL asserted | hanged

=== named a suspect
Malaysian police named the former minister a suspect.
---
event 173 MYSCOP -> MYSGOV asserted | named

=== a list of terror
Canada designated Hezbollah a terrorist group.
---
event 1722 CAN -> LBNREB asserted | designated

=== water cannon
Georgian police used water cannon against protesters.
---
event 175 GEOCOP -> GEOCVL asserted | used water cannon against

=== ships boarded
Iran seized a tanker in the Gulf.
---
event 1711 IRN -> - asserted | seized

=== a plane forced down
Belarusian fighter jets forced an Irish airliner to land.
---
event 170 BLRMIL -> IRL asserted | forced

=== a public figure shot
Slovak Prime Minister Robert Fico was shot and wounded.
---
event 182 - -> SVKGOV asserted | shot and wounded

=== survives an attempt
Turkmen President Saparmurat Niyazov survived an assassination attempt.
---
event 185 - -> TKMGOV asserted | survived an assassination attempt

=== a bomb that kills
A car bomb killed a Russian general.
---
event 183 - -> RUSMIL asserted | car bomb killed

=== hostages apart from their verb
Somali pirates held a Danish sailor hostage.
---
event 181 SOMUAF -> DNK asserted | held

=== shot in another sense
The Danish minister was shot for a magazine cover.
---

=== an attack by
An attack by Taliban fighters on Pakistani soldiers left four dead.
---
event 190 AFGGOV -> PAKMIL asserted | attack

=== missiles hit
Iranian missiles hit Israel.
---
event 194 IRN -> ISR asserted | missiles hit

=== trade fire
India and Pakistan traded fire.
---
event 190 IND -> PAK asserted | traded fire
event 190 PAK -> IND asserted | traded fire

=== soldiers kill fighters
Turkish forces killed three Syrian rebels.
---
event 190 TURMIL -> SYRREB asserted | killed

=== bombs a school
Russia bombed a school.
---
event 195 RUS -> - asserted | bombed

=== a bombed capital
Pakistan bombed Kabul.
---
event 195 PAK -> AFGGOV asserted | bombed

=== fighting between
Fighting between Armenian and Azerbaijani soldiers killed ten.
---
event 190 ARMMIL -> AZEMIL asserted | Fighting
event 190 AZEMIL -> ARMMIL asserted | Fighting

=== NASA fires rockets
NASA fired two rockets into the northern lights.
---

=== cricket
India crushed Pakistan by eight wickets.
---

=== genocide in a land
Serb forces committed genocide in Bosnia.
---
event 202 SRBMIL -> BIH asserted | committed genocide | at Bosnia and Herzegovina, BIH

=== massacres by
The massacres by Rwandan militiamen in Congo went on.
---
event 202 RWAREB -> COD asserted | massacres | at Democratic Republic of the Congo, COD

=== a foreign consulate is closed
Poland closed the Russian consulate in Krakow.
---
event 161 POL -> RUSGOV asserted | closed | at Krakow, POL

=== one's own embassy is closed
Britain closed its embassy in Damascus.
---
event 161 GBR -> SYR asserted | closed | at Damascus, SYR

=== a diplomat is no charge
Tehran summoned the British charge d'affaires.
---
event 114 IRNGOV -> GBR asserted | summoned

=== police beat
Belarusian police beat protesters in Minsk.
---
event 182 BLRCOP -> BLRCVL asserted | beat | at Minsk, BLR

=== a team that beats
Pakistan beat Sri Lankan players.
---

=== concern is of states
Japan expressed concern over Chinese drills.
---
event 110 JPN -> CHN asserted | expressed

=== concern for the ill is no reproach
Ghana's president expressed concern about the health of children.
---

=== beaten at the polls
The Polish senator was beaten in the election.
---

=== a group that is left
Australia quit the group after losing to India.
---

=== a march up a hill
Volunteers in Kenya marched toward the summit of the mountain.
---
