% lang: en
% published: 2025-08-15

=== pressed for a truce
Britain pressed Israel for a ceasefire in Gaza.
---
event 0256 GBR -> ISR asserted | pressed | at Gaza Strip, PSE

=== pushing for talks
Washington has been pushing Armenia to return to the negotiating table.
---
event 026 USAGOV -> ARM asserted | pushing

=== pleaded for a prisoner
Norway pleaded with Iran to release the student.
---
event 0253 NOR -> IRN asserted | pleaded with

=== lobbied to lift tariffs
Vietnam lobbied Washington to lift tariffs on its shrimp.
---
event 0254 VNM -> USAGOV asserted | lobbied

=== weapons asked for
Moldova asked France for air defence systems.
---
event 0232 MDA -> FRA asserted | asked

=== sought weapons from
Armenia is seeking fighter jets from India.
---
event 0232 ARM -> IND asserted | seeking

=== turned to for a loan
Bolivia turned to China for a loan.
---
event 0231 BOL -> CHN asserted | turned to

=== debt
Zambia asked China to restructure its debt.
---
event 0231 ZMB -> CHN asserted | asked

=== extradition asked
Peru asked Spain to extradite the former mayor.
---
event 0213 PER -> ESP asserted | asked

=== to invest
Malaysia invited Japanese companies to invest in solar power.
---
event 0211 MYS -> JPNBUS asserted | invited

=== information
Kenyan police asked Uganda for information on the blast.
---
event 0214 KENCOP -> UGA asserted | asked

=== elections asked for
The United States urged Mali to hold free and fair elections.
---
event 024 USA -> MLI asserted | urged

=== backing sought
Serbia sought China's support over Kosovo.
---
event 022 SRB -> CHN asserted | sought

=== would join
Moldova applied to join the European Union.
---
event 022 MDA -> EEC asserted | applied to join

=== membership
Georgia applied for NATO membership.
---
event 022 GEO -> NATO asserted | applied for

=== an invitation extended
Lula extended an invitation to Macron.
---
event 026 BRAGOV -> FRAGOV asserted | extended

=== call for talks, as a noun
Japan's call for talks with North Korea went unanswered.
---
event 026 JPN -> PRK asserted | call for talks

=== no appeal: forgiveness
She asked for forgiveness from the neighbours.
---

=== no appeal: a film appeals
The film appeals to viewers in Japan and China.
---

=== no appeal: a raise
He asked for a raise before the holidays in Italy.
---

=== hoped that another would
Iran hopes that Iraq will reopen the consulate.
---
event 013 IRN -> IRQ asserted | hopes that
event 054 IRQ -> - planned | reopen | according to Iran

=== sanctions weighed
Canada is weighing sanctions on Belarus.
---
event 014 CAN -> BLR asserted | weighing

=== the attack claimed
The Pakistani Taliban claimed the attack.
---
event 015 PAKREB -> - asserted | claimed the attack

=== no statement: markets
Analysts are optimistic about India's stocks.
---

=== agreed to lend
Japan agreed to lend Vietnam $2 billion.
---
event 0331 JPN -> VNM planned | agreed to lend

=== offered to send arms
Spain offered to send Leopard tanks to Ukraine.
---
event 0332 ESP -> UKR planned | offered to send

=== ready to meet
Macron said he was ready to meet Putin.
---
event 036 FRAGOV -> RUSGOV planned | ready to meet

=== vowed support
India vowed full support for Bhutan.
---
event 032 IND -> BTN planned | vowed

=== agreed to free
Israel agreed to free Palestinian prisoners.
---
event 0353 ISR -> PSECVL planned | agreed to free

=== agreed to lift
Pakistan agreed to lift the ban on Afghan trucks.
---
event 0354 PAK -> AFG planned | agreed to lift

=== agreed to recognise
Norway agreed to recognise Kosovo.
---
event 032 NOR -> XKX planned | agreed to recognise

=== agreed on talks
India and Nepal agreed to hold talks on the border.
---
event 036 IND -> NPL planned | agreed to hold talks

=== commitment to
The United States reaffirmed its ironclad commitment to Japan.
---
event 032 USA -> JPN planned | reaffirmed its ironclad commitment to

=== hands over suspects
Serbia promised to hand over the fugitive to Croatia.
---
event 0313 SRB -> HRV planned | promised to hand over

=== no promise: the final
India will meet Pakistan in the final.
---

=== by phone
Modi spoke with Macron by phone on Sunday.
---
event 041 INDGOV -> FRAGOV asserted 2025-08-10 | spoke with

=== a call received
Modi received a phone call from Putin.
---
event 041 INDGOV -> RUSGOV asserted | received a phone call from

=== holds call
Macron holds call with Putin.
---
event 041 FRAGOV -> RUSGOV asserted | holds

=== headline arrival
Macron lands in Beijing.
---
event 042 FRAGOV -> CHN asserted | lands in | at Beijing, CHN

=== on a trip to
On his first trip to India, Macron met Modi.
---
event 042 FRAGOV -> IND asserted | On his first trip to

=== back from
Lula returned from a state visit to China.
---
event 042 BRAGOV -> CHN asserted | returned from a state visit to

=== in talks
Greece is in talks with Turkey over the airspace.
---
event 046 GRC -> TUR asserted | is in talks with

=== shook hands
Lula and Macron shook hands in Belem.
---
event 040 BRAGOV -> FRAGOV asserted | shook hands | at Belem, BRA

=== lunch
Macron had lunch with Modi.
---
event 040 FRAGOV -> INDGOV asserted | had lunch with

=== received at the palace
Prabowo received Macron at the Merdeka Palace.
---
event 043 IDNGOV -> FRAGOV asserted | received

=== red carpet
France rolled out the red carpet for Modi.
---
event 040 FRA -> INDGOV asserted | France rolled out the red carpet for Modi

=== round of talks
Armenia and Azerbaijan held a new round of talks in Geneva.
---
event 046 ARM -> AZE asserted | held a new round of | at Geneva, CHE

=== brokered a truce
Egypt brokered a truce between Israel and Hamas.
---
event 045 EGY -> ISR asserted | brokered a truce between
event 045 EGY -> PSEREB asserted | brokered a truce between

=== no meeting: semi-finals
France met Spain in the semi-finals.
---

=== no meeting: demands
The firm met the demand for masks in Spain.
---

=== no visit: a tour of cricketers
Australia tour India next month for four Tests.
---

=== congratulations sent
Macron sent his congratulations to Lula.
---
event 051 FRAGOV -> BRAGOV asserted | sent

=== named for a prize
Cambodia nominated Trump for the Nobel Peace Prize.
---
event 051 KHM -> USAGOV asserted | nominated

=== credited
Pakistan credited Trump for the truce.
---
event 051 PAK -> USAGOV asserted | credited

=== ties hailed
Putin hailed ties with India.
---
event 051 RUSGOV -> IND asserted | hailed ties with

=== side by side
Poland stands shoulder to shoulder with Ukraine.
---
event 051 POL -> UKR asserted | stands shoulder to shoulder with

=== State of
Portugal formally recognised the State of Palestine.
---
event 054 PRT -> PSE asserted | formally recognised

=== first to recognise
Mexico became the first country to recognise the Peruvian government.
---
event 054 MEX -> PERGOV asserted | became the first country to recognise

=== recognition switched
Honduras switched recognition to China.
---
event 054 HND -> CHN asserted | switched recognition to

=== embassies again
Turkey and Egypt exchanged ambassadors.
---
event 054 TUR -> EGY asserted | exchanged ambassadors

=== ties upgraded
Thailand and India upgraded their relationship.
---
event 050 THA -> IND asserted | upgraded their relationship

=== trade pact announced
Britain announced a trade pact with India.
---
event 057 GBR -> IND asserted | announced

=== joins a club
Sweden joined NATO.
---
event 057 SWE -> NATO asserted | joined

=== no support: backs out
The Russian backed out of the race.
---

=== no pact: a singer
The Chinese firm signed a deal with the singer.
---

=== drills of two
Indian and Japanese warships held naval drills.
---
event 062 INDMIL -> JPNMIL asserted | held

=== exercise begun
Thailand and the United States opened the Cobra Gold exercise.
---
event 062 THA -> USA asserted | opened

=== police of two
Spanish police worked with French police to arrest the traffickers.
---
event 063 ESPCOP -> FRACOP asserted | worked with

=== extradited from
The banker was extradited from Panama to Spain.
---
event 063 PAN -> ESP asserted | extradited

=== with intelligence
The United States provided Ukraine with intelligence.
---
event 064 USA -> UKR asserted | provided

=== both share
Japan and South Korea shared information on the launch.
---
event 064 JPN -> KOR asserted | shared

=== buys diesel
Brazil imports diesel from Russia.
---
event 061 BRA -> RUS asserted | imports

=== a reactor built
Russia is building a nuclear plant in Turkey.
---
event 061 RUS -> TUR asserted | building

=== flights again
India and China resumed direct flights.
---
event 061 IND -> CHN asserted | resumed

=== dropped from the air
Jordan airdropped aid into Gaza.
---
event 073 JOR -> PSE asserted | airdropped

=== brought home
Japan flew home its citizens from Israel.
---
event 073 JPN -> JPNCVL asserted | flew home

=== received arms
Armenia received howitzers from France.
---
event 072 FRA -> ARM asserted | received

=== received money
Egypt received a loan from the United Arab Emirates.
---
event 071 ARE -> EGY asserted | received

=== armed
Iran has armed Hezbollah.
---
event 072 IRN -> LBNREB asserted | has armed

=== sale approved
Washington approved an arms sale to Japan.
---
event 072 USAGOV -> JPN asserted | approved an arms sale to

=== no aid: a star
The restaurant received a star from the French guide.
---

=== no aid: gains given back
The U.S. dollar gave back gains against the Japanese yen.
---

=== bodies handed over
Hamas handed over the bodies of two soldiers to Israel.
---
event 0841 PSEREB -> ISR asserted | handed over

=== swapped
Russia and Ukraine swapped 300 prisoners.
---
event 0841 RUS -> UKR asserted | swapped

=== freed, by whom is not told
Two Israeli hostages were freed on Monday.
---
event 0841 - -> ISRCVL asserted 2025-08-11 | freed

=== from house arrest
Malaysian former prime minister Najib Razak was released from house arrest.
---
event 0841 - -> MYSGOV asserted | released from house arrest

=== returned bronzes
Germany returned looted bronzes to Nigeria.
---
event 0842 DEU -> NGA asserted | returned

=== sovereignty
Britain handed sovereignty over the islands to Mauritius.
---
event 0842 GBR -> MUS asserted | handed sovereignty over

=== tariffs lowered
The United States lowered tariffs on Japan.
---
event 085 USA -> JPN asserted | lowered

=== exempted
Washington exempted South Korea from tariffs.
---
event 085 USAGOV -> KOR asserted | exempted

=== visas
Thailand waived visa requirements for Indian travellers.
---
event 081 THA -> IND asserted | waived

=== left the country
French troops left Chad.
---
event 0874 FRAMIL -> TCD asserted | left

=== a base handed over
France handed over its base to Senegal.
---
event 0874 FRA -> SEN asserted | handed over

=== arms laid down
The PKK laid down its arms.
---
event 0873 TURREB -> - asserted | laid down its arms

=== government dismissed
Peru's president dismissed the cabinet.
---
event 0831 PERGOV -> - asserted | dismissed the cabinet

=== tax dropped
Kenya's president scrapped the tax increase.
---
event 0832 KENGOV -> - asserted | scrapped

=== probe dropped
The Swedish authorities dropped the investigation into Julian Assange.
---
event 080 SWEGOV -> "Julian Assange" asserted | dropped the investigation into

=== pressure
Serbia's president bowed to pressure from protesters.
---
event 080 SRBGOV -> SRBCVL asserted | bowed to pressure from

=== no yielding: wickets
Australia surrendered early wickets to India.
---

=== no yielding: a chief executive
The German chief executive stepped down.
---

=== no release: a statement
Ukraine's foreign minister released a statement on Tuesday.
---

=== no return: a painting
The museum returned the painting to its owner.
---

=== arms vowed for
Britain pledged more howitzers for Ukraine.
---
event 0332 GBR -> UKR planned | pledged

=== aid approved for
The European Commission approved 500 million euros in emergency aid for Egypt.
---
event 071 EECGOV -> EGY asserted | approved

=== whose troops leave
The withdrawal of French troops from Mali took six months.
---
event 0874 FRAMIL -> MLI asserted | withdrawal

=== gives himself up
The Haitian opposition leader surrendered to police on Friday.
---
event 0874 HTIOPP -> HTICOP asserted 2025-08-15 | surrendered to

=== support that is only sought
Serbia seeks Hungary's support for its bid.
---
event 022 SRB -> HUN asserted | seeks

=== quit as minister
The French politician quit as interior minister on Friday.
---
event 0831 FRAPTY -> - asserted 2025-08-15 | quit as

=== no event: a company meets guidelines
The content meets French guidelines, and the company partners with German brands.
---

=== no sharing: an app and its data
The Chinese app provides information to users.
---

=== no recognition: a history
The Canadian minister recognised the long history of Mexican labour.
---

=== recognition of an opposition
The United States recognised the Venezuelan opposition.
---
event 054 USA -> VENOPP asserted | recognised

=== no appeal: a magazine asks
A Japanese magazine asked French workers what they earn.
---

=== an office is asked by whoever asks
Canadian farmers asked the Chinese government to lift the ban.
---
event 0254 CANCVL -> CHNGOV asserted | asked

=== no promise: a company lets users
The American company will allow users to opt out.
---

=== no help: growth
The Canadian government has helped companies grow.
---

=== help after a quake
Greece helped Syrian refugees with food and tents.
---
event 070 GRC -> SYRCVL asserted | helped
