% lang: en

=== claims an attack
Hamas claimed responsibility for the attack.
---
event 015 PSEREB -> - asserted | claimed responsibility for

=== condolences to a nation
Japan expressed its deepest condolences to Turkey.
---
event 018 JPN -> TUR asserted | expressed

=== sympathy sent
The Pope sent his condolences to France.
---
event 018 VATGOV -> FRA asserted | sent his condolences to

=== an accusation is denied
Iran denied the accusations by Israel.
---
event 016 IRN -> ISR asserted | denied

=== doubts about another
Poland is skeptical of Russian promises.
---
event 012 POL -> RUS asserted | skeptical of

=== no comment is no event about anybody
The company declined to comment on the weather.
---

=== hope for nobody in particular
She expressed hope that the rain would stop.
---

=== urged to stop
Germany urged Serbia to respect the ruling.
---
event 020 DEU -> SRB asserted | urged

=== called on
France called on Russia to withdraw its troops from Georgia.
---
event 0256 FRA -> RUS asserted | called on

=== asks for release
Canada urged China to release two detained businessmen.
---
event 0253 CAN -> CHN asserted | urged

=== asks for weapons
Ukraine asked Germany to send weapons.
---
event 0232 UKR -> DEU asserted | asked

=== asks for talks
Pakistan urged India to resume talks.
---
event 026 PAK -> IND asserted | urged

=== asks to lift sanctions
Cuba called on the United States to lift the embargo.
---
event 0254 CUB -> USA asserted | called on

=== asks for help
Haiti appealed to Canada for humanitarian aid.
---
event 0233 HTI -> CAN asserted | appealed to

=== was urged
Israel was urged by Egypt to stop the bombing.
---
event 0256 EGY -> ISR asserted | urged

=== a restraint call
China urged India to exercise restraint.
---
event 0256 CHN -> IND asserted | urged

=== calls on the phone are no appeal
He called his mother on Sunday.
---

=== an urge of the body
The driver felt an urge to sleep.
---

=== agrees to talks
Ethiopia agreed to hold talks with Egypt.
---
event 036 ETH -> EGY planned | agreed to hold talks

=== pledges money
Norway pledged $20 million to Malawi.
---
event 0331 NOR -> MWI planned | pledged

=== promises weapons
Britain promised to send tanks to Ukraine.
---
event 0332 GBR -> UKR planned | promised to send

=== ready to mediate
Turkey is ready to mediate between Russia and Ukraine.
---
event 039 TUR -> RUS planned | ready to
event 039 TUR -> UKR planned | ready to

=== agrees to a truce
Hamas agreed to a ceasefire with Israel.
---
event 0356 PSEREB -> ISR planned | agreed to

=== will release
Iran will release two American prisoners.
---
event 0353 IRN -> USACVL planned | will release

=== agrees to work together
Kenya and Uganda agreed to cooperate.
---
event 030 KEN -> UGA planned | agreed to cooperate

=== a promising young player
The promising young player agreed to a new contract with the club.
---

=== met
Chinese President Xi Jinping met Russian President Vladimir Putin.
---
event 040 CHNGOV -> RUSGOV asserted | met

=== held talks
Japan held talks with South Korea.
---
event 046 JPN -> KOR asserted | held

=== talked by phone
Emmanuel Macron spoke by phone with Volodymyr Zelensky.
---
event 041 FRAGOV -> UKRGOV asserted | spoke by phone

=== visits a country
Indian Prime Minister Narendra Modi visited France.
---
event 042 INDGOV -> FRA asserted | visited

=== pays a visit
Iranian Foreign Minister Abbas Araghchi paid a visit to Pakistan.
---
event 042 IRNGOV -> PAK asserted | paid

=== hosts
Qatar hosted talks between Israel and Hamas.
---
event 045 QAT -> ISR asserted | hosted
event 045 QAT -> PSEREB asserted | hosted
event 046 ISR -> PSEREB asserted | talks

=== mediates
Qatar mediated between Chad and Sudan.
---
event 045 QAT -> TCD asserted | mediated between
event 045 QAT -> SDN asserted | mediated between

=== refused talks are no talks
Syria refused to meet with Turkey.
---
event 125 SYR -> TUR asserted | refused to meet with

=== a meeting denied
Iran did not meet with the United States.
---
event 040 IRN -> USA denied | meet with

=== met a deadline
The factory met its production target.
---

=== teams meet
Arsenal will meet Chelsea in the cup final.
---

=== tourists visit
More tourists visited museums last year.
---

=== praises
Hungary praised Serbia.
---
event 051 HUN -> SRB asserted | praised

=== welcomes a decision
Spain welcomed Portugal's decision.
---
event 051 ESP -> PRT asserted | welcomed

=== backs
China backed Pakistan.
---
event 051 CHN -> PAK asserted | backed

=== voices support
Turkey voiced support for Azerbaijan.
---
event 051 TUR -> AZE asserted | voiced

=== defends
Syria defended Russia.
---
event 052 SYR -> RUS asserted | defended

=== apologises
Israel apologized to Turkey.
---
event 055 ISR -> TUR asserted | apologized to

=== signs a deal
Vietnam signed a trade agreement with Chile.
---
event 057 VNM -> CHL asserted | signed

=== restores ties
Saudi Arabia restored diplomatic ties with Iran.
---
event 054 SAU -> IRN asserted | restored

=== recognises
Colombia recognised Palestine.
---
event 054 COL -> PSE asserted | recognised

=== praised by
Serbia was praised by Hungary.
---
event 051 HUN -> SRB asserted | praised

=== support in building
The steel beams supported the roof.
---

=== signs for a club
The striker signed a contract with the club.
---

=== joint drill
Japan held joint military exercises with Australia.
---
event 062 JPN -> AUS asserted | held

=== shares intelligence
The United States shared intelligence with Ukraine.
---
event 064 USA -> UKR asserted | shared

=== cooperates
Malaysia cooperated with Thailand.
---
event 060 MYS -> THA asserted | cooperated with

=== imports oil
India bought oil from Russia.
---
event 061 IND -> RUS asserted | bought

=== extradites
Spain extradited the suspect to Morocco.
---
event 063 ESP -> MAR asserted | extradited

=== shared a photo
She shared a photo with her friends.
---

=== sends weapons
The Netherlands sent missiles to Ukraine.
---
event 072 NLD -> UKR asserted | sent

=== sends food
India sent food aid to Afghanistan.
---
event 073 IND -> AFG asserted | sent

=== gives money
Japan gave $50 million to Vietnam.
---
event 071 JPN -> VNM asserted | gave

=== grants asylum
Canada granted asylum to a Saudi activist.
---
event 075 CAN -> SAUCVL asserted | granted

=== sends peacekeepers
Kenya sent peacekeepers to Haiti.
---
event 074 KEN -> HTI asserted | sent

=== weapons were sent
Weapons were sent to Ukraine by Poland.
---
event 072 POL -> UKR asserted | sent

=== is accused of arming
South Korea accused North Korea of sending missiles to Russia.
---
event 112 KOR -> PRK asserted | accused
event 072 PRK -> RUS claimed | sending | according to South Korea

=== gives a speech
The minister gave a speech.
---

=== gives birth
A panda gave birth in a zoo.
---

=== lifts sanctions
The European Union lifted sanctions on Syria.
---
event 085 EEC -> SYR asserted | lifted

=== frees prisoners
Belarus released two Polish journalists.
---
event 0841 BLR -> POLMED asserted | released

=== pulls out
France withdrew its troops from Mali.
---
event 0874 FRA -> MLI asserted | withdrew

=== declares truce
Israel declared a ceasefire with Hezbollah.
---
event 0871 ISR -> LBNREB asserted | declared

=== pardon
Egyptian President Abdel Fattah al-Sisi pardoned an activist.
---
event 0841 EGYGOV -> EGYCVL asserted | pardoned

=== resigns
Prime Minister Hassan Diab of Lebanon resigned.
---
event 0831 LBNGOV -> - asserted | resigned

=== sanctions were lifted
Sanctions on Sudan were lifted by the United States.
---
event 085 USA -> SDN asserted | lifted

=== a film was released
The studio released a new film.
---

=== price relief
Apple released a new phone.
---

=== police question
Israeli police questioned Benjamin Netanyahu.
---
event 091 ISRCOP -> ISRGOV asserted | questioned

=== opens a probe
Brazilian prosecutors opened an investigation into Jair Bolsonaro.
---
event 091 BRAJUD -> BRAOPP asserted | opened

=== war crimes probe
The International Criminal Court is investigating Russia for war crimes.
---
event 094 IGOJUD -> RUS asserted | investigating

=== scientists study
Scientists investigated the growth of corals.
---

=== a question in school
The teacher questioned the pupils about the book.
---

=== demands that
Turkey demanded that Sweden extradite the suspects.
---
event 100 TUR -> SWE asserted | demanded that

=== demands the release
Russia demanded the release of two sailors from Ukraine.
---
event 1053 RUS -> UKR asserted | demanded

=== orders to leave
Mali ordered France to withdraw its troops.
---
event 1056 MLI -> FRA asserted | ordered

=== demand in the market
Strong demand lifted sales of cars.
---

=== order at a restaurant
He ordered a pizza.
---

=== condemns
Jordan condemned Israel.
---
event 111 JOR -> ISR asserted | condemned

=== criticises a policy
Norway criticised Hungary's policy.
---
event 111 NOR -> HUN asserted | criticised

=== accuses
Armenia accused Azerbaijan of aggression.
---
event 1123 ARM -> AZE asserted | accused

=== blames
Colombia blamed Venezuela for the violence.
---
event 112 COL -> VEN asserted | blamed

=== sues
Gambia sued Myanmar.
---
event 115 GMB -> MMR asserted | sued

=== concern
Australia expressed concern over Chinese activities.
---
event 110 AUS -> CHN asserted | expressed

=== summons the envoy
Sweden summoned the Iranian ambassador.
---
event 114 SWE -> IRNGOV asserted | summoned

=== condemned by
Myanmar was condemned by Malaysia.
---
event 111 MYS -> MMR asserted | condemned

=== court convicts
A Russian court convicted Alexei Navalny.
---
event 116 RUSJUD -> RUSOPP asserted | convicted

=== critics like a film
Critics slammed the new album.
---

=== blame the weather
Farmers blamed the drought for the poor harvest.
---

=== rejects a proposal
Ukraine rejected Russia's proposal.
---
event 127 UKR -> RUS asserted | rejected

=== refuses talks
The Taliban refused talks with Pakistan.
---
event 125 AFGGOV -> PAK asserted | refused

=== vetoes
Russia vetoed the American resolution.
---
event 129 RUS -> USA asserted | vetoed

=== turns down a request
Germany turned down Poland's request.
---
event 120 DEU -> POL asserted | turned down

=== defies
Iran violated the nuclear deal with the United States.
---
event 128 IRN -> USA asserted | violated

=== rejected by the body
The patient's body rejected the kidney.
---

=== threatens force
North Korea threatened to attack South Korea.
---
event 1384 PRK -> KOR asserted | threatened to

=== warns
China warned Taiwan.
---
event 130 CHN -> TWN asserted | warned

=== threatens sanctions
The United States threatened Turkey with sanctions.
---
event 1312 USA -> TUR asserted | threatened

=== ultimatum
Niger issued an ultimatum to France.
---
event 139 NER -> FRA asserted | issued

=== vows revenge
Iran vowed revenge on Israel.
---
event 138 IRN -> ISR asserted | vowed revenge on

=== storm warning
Forecasters warned of heavy rain.
---

=== weather threat
Heavy snow threatened the harvest.
---

=== protest against
% known: a plural demonym is people
Thousands of Georgians protested against Russia.
---
event 141 GEO -> RUS asserted | protested against

=== burn a flag
Iranian students burned the flag of Israel.
---
event 141 IRNCVL -> ISR asserted | burned the flag of

=== hunger strike
Palestinian prisoners went on hunger strike.
---
event 142 PSECVL -> - asserted | went on hunger strike

=== clash
Greek protesters clashed with police.
---
event 145 GRCCVL -> GRCCOP asserted | clashed with

=== a bowling strike
He bowled a strike.
---

=== deploys
Russia deployed troops to Belarus.
---
event 154 RUS -> BLR asserted | deployed

=== warships sent
The United States sent warships to Lebanon.
---
event 154 USA -> LBN asserted | sent

=== on alert
South Korea put its troops on high alert.
---
event 152 KOR -> - asserted | put

=== missile test
North Korea test-fired a ballistic missile.
---
event 150 PRK -> - asserted | test-fired

=== firm deploys software
The bank deployed new software.
---

=== sanctions
Canada imposed sanctions on Belarus.
---
event 163 CAN -> BLR asserted | imposed

=== cuts ties
Bolivia cut diplomatic ties with Israel.
---
event 161 BOL -> ISR asserted | cut

=== expels diplomats
Norway expelled two Russian diplomats.
---
event 161 NOR -> RUSGOV asserted | expelled

=== closes its embassy
Sweden closed its embassy in Libya.
---
event 161 SWE -> LBY asserted | closed | at Libya, LBY

=== suspends aid
Denmark suspended aid to Egypt.
---
event 162 DNK -> EGY asserted | suspended

=== tariffs
China imposed tariffs on Australian wine.
---
event 163 CHN -> AUS asserted | imposed

=== walks out of talks
North Korea walked out of talks with Japan.
---
event 164 PRK -> JPN asserted | walked out of

=== sanctions not imposed
Hungary did not impose sanctions on Russia.
---
event 163 HUN -> RUS denied | impose

=== cut his hair
He cut his hair.
---

=== arrests
Turkish police arrested a Greek journalist.
---
event 173 TURCOP -> GRCMED asserted | arrested

=== was arrested by
A British student was arrested by Iranian police.
---
event 173 IRNCOP -> GBRCVL asserted | arrested

=== sentences
A Chinese court sentenced a Canadian citizen.
---
event 173 CHNJUD -> CANCVL asserted | sentenced

=== deports
Australia deported a Serbian citizen.
---
event 174 AUS -> SRBCVL asserted | deported

=== seizes a ship
Iran seized a British tanker.
---
event 1711 IRN -> GBR asserted | seized

=== hacks
Russia hacked Germany.
---
event 175 RUS -> DEU asserted | hacked

=== imposes curfew
Sri Lanka imposed a nationwide curfew.
---
event 1723 LKA -> - asserted | imposed

=== tear gas at protesters
Kenyan police fired tear gas at protesters.
---
event 175 KENCOP -> KENCVL asserted | fired tear gas at

=== charged a battery
He charged the battery.
---

=== an arresting view
The view was arresting.
---

=== kidnaps
Somali pirates kidnapped two Danish sailors.
---
event 181 SOMUAF -> DNK asserted | kidnapped

=== kills
Israeli settlers killed a Palestinian farmer.
---
event 1823 ISRUAF -> PSECVL asserted | killed

=== tortures
% known: an intelligence service by its nation
Syrian intelligence tortured a Lebanese activist.
---
event 1822 SYRSPY -> LBNCVL asserted | tortured

=== killed by a flood
The flood killed ten people.
---

=== beat a team
France beat Italy 2-1 in the football match.
---

=== attacks
Russia attacked Ukraine.
---
event 190 RUS -> UKR asserted | attacked

=== air strikes
Israel carried out airstrikes on Syria.
---
event 195 ISR -> SYR asserted | carried out

=== launches a massive attack
Iran launched a massive missile attack on Israel.
---
event 190 IRN -> ISR asserted | launched

=== invaded by
Kuwait was invaded by Iraq.
---
event 190 IRQ -> KWT asserted | invaded

=== shells
Pakistan shelled Indian positions.
---
event 194 PAK -> IND asserted | shelled

=== noun attack
Russia's attack on Ukraine continues.
---
event 190 RUS -> UKR asserted | attack

=== breaks the truce
% known: the content of the charge
India accused Pakistan of violating the ceasefire.
---
event 1123 IND -> PAK asserted | accused
event 196 PAK -> IND claimed | violating

=== heart attack
The president suffered a heart attack.
---

=== attack in football
Brazil attacked Germany in the second half of the match.
---

=== attack in words
Donald Trump attacked Canada in a speech.
---
event 111 USAGOV -> CAN asserted | attacked

=== strikes a deal
Egypt struck a deal with Italy.
---
event 057 EGY -> ITA asserted | struck a deal with

=== chemical weapons
Syria used chemical weapons against Turkey.
---
event 2041 SYR -> TUR asserted | used

=== massacre
Serbian forces massacred Bosnian civilians.
---
event 202 SRBMIL -> BIHCVL asserted | massacred

=== used a phone
The thief used a phone.
---

=== called a liar
Nicolas Maduro called Javier Milei a fascist on Friday.
---
event 111 VENGOV -> ARGGOV asserted | called

=== called on the phone
Recep Tayyip Erdogan called Vladimir Putin to discuss the grain deal.
---
event 041 TURGOV -> RUSGOV asserted | called

=== did not attack
Iran did not attack Israel.
---
event 190 IRN -> ISR denied | attack

=== must stop
Russia says that Israel must end the raids.
---
event 100 RUS -> ISR asserted | must

=== a verb behind a body
The US military attacked Syria.
---
event 190 USAMIL -> SYR asserted | attacked
