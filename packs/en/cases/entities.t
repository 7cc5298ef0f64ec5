% show: mentions
% published: 2025-06-18

=== a family name that stands first
North Korean Foreign Minister Choe Son Hui arrived in Moscow. Choe will meet Sergei Lavrov.
---
mention person PRKGOV Choe Son Hui | North Korean Foreign Minister Choe Son Hui | person:choe-son-hui
mention place RUS Moscow | Moscow | place:moscow | place
mention person PRKGOV Choe Son Hui | Choe | person:choe-son-hui
mention person RUSGOV Sergei Lavrov | Sergei Lavrov | person:sergei-lavrov

=== a last name of somebody in no table
Mayor Helen Whitcombe opened the bridge. Whitcombe thanked the workers.
---
mention person Helen Whitcombe | Mayor Helen Whitcombe
mention person Helen Whitcombe | Whitcombe
mention group workers | workers

=== a middle initial
The museum honours John F. Kennedy and his speeches. Kennedy was a gifted man.
---
mention person John F. Kennedy | John F. Kennedy
mention person John F. Kennedy | Kennedy
mention group man | man

=== a title before the last name
Captain Martin Oduya led the search. Captain Oduya said the boat had sunk.
---
mention person Martin Oduya | Captain Martin Oduya
mention person Martin Oduya | Captain Oduya

=== two with one family name: the title tells
Kim Yo Jong condemned the drill. Kim Jong Un has not commented. Leader Kim will speak on Friday.
---
mention person PRKPTY Kim Yo Jong | Kim Yo Jong | person:kim-yo-jong
mention person PRKGOV Kim Jong Un | Kim Jong Un | person:kim-jong-un
mention person PRKGOV Kim Jong Un | Leader Kim | person:kim-jong-un

=== two with one family name: the gender word tells
Kim Jong Un visited a factory. His sister Kim Yo Jong came too. Kim's sister smiled.
---
mention person PRKGOV Kim Jong Un | Kim Jong Un | person:kim-jong-un
mention person PRKPTY Kim Yo Jong | Kim Yo Jong | person:kim-yo-jong
mention person PRKGOV Kim Jong Un | Kim | person:kim-jong-un

=== two with one family name and nothing that tells
Kim Jong Un and Kim Yo Jong attended the parade. Kim did not speak.
---
mention person PRKGOV Kim Jong Un | Kim Jong Un | person:kim-jong-un
mention person PRKPTY Kim Yo Jong | Kim Yo Jong | person:kim-yo-jong
mention person Kim | Kim

=== one with that family name
Kim Jong Un attended the parade in Pyongyang. Kim did not speak.
---
mention person PRKGOV Kim Jong Un | Kim Jong Un | person:kim-jong-un
mention place PRK Pyongyang | Pyongyang | place:pyongyang | place
mention person PRKGOV Kim Jong Un | Kim | person:kim-jong-un

=== two of one family
Bill Clinton spoke first. Hillary Clinton spoke next. Mrs. Clinton praised the crowd.
---
mention person USAGOV Bill Clinton | Bill Clinton | person:bill-clinton
mention person USAGOV Hillary Clinton | Hillary Clinton | person:hillary-clinton
mention person USAGOV Hillary Clinton | Clinton | person:hillary-clinton
mention group USACVL crowd | crowd

=== another person of the same last name
Senator Bob Lavine met Judge Ruth Lavine. Ruth Lavine declined to comment.
---
mention person Bob Lavine | Senator Bob Lavine
mention person Ruth Lavine | Judge Ruth Lavine
mention person Ruth Lavine | Ruth Lavine

=== hyphen, blank, joined
North Korean leader Kim Jong-un smiled. Kim Jong Un then left. Kim Jongun went home.
---
mention person PRKGOV Kim Jong Un | North Korean leader Kim Jong-un | person:kim-jong-un
mention person PRKGOV Kim Jong Un | Kim Jong Un | person:kim-jong-un
mention person PRKGOV Kim Jong Un | Kim Jongun | person:kim-jong-un

=== spellings of one name
Ukrainian President Volodymyr Zelensky landed in Berlin. Zelenskyy will meet Merz. Zelenskiy then leaves.
---
mention person UKRGOV Volodymyr Zelensky | Ukrainian President Volodymyr Zelensky | person:volodymyr-zelensky
mention place DEU Berlin | Berlin | place:berlin | place
mention person UKRGOV Volodymyr Zelensky | Zelenskyy | person:volodymyr-zelensky
mention person DEUGOV Friedrich Merz | Merz | person:friedrich-merz
mention person UKRGOV Volodymyr Zelensky | Zelenskiy | person:volodymyr-zelensky

=== a mark over a letter
Turkish President Recep Tayyip Erdoğan called Putin. Erdogan asked for a truce.
---
mention person TURGOV Recep Tayyip Erdogan | Turkish President Recep Tayyip Erdoğan | person:recep-tayyip-erdogan
mention person RUSGOV Vladimir Putin | Putin | person:vladimir-putin
mention person TURGOV Recep Tayyip Erdogan | Erdogan | person:recep-tayyip-erdogan

=== Sergei and Sergey
Russian Foreign Minister Sergey Lavrov arrived. Sergei Lavrov will meet Rubio.
---
mention person RUSGOV Sergei Lavrov | Russian Foreign Minister Sergey Lavrov | person:sergei-lavrov
mention person RUSGOV Sergei Lavrov | Sergei Lavrov | person:sergei-lavrov
mention person USAGOV Marco Rubio | Rubio | person:marco-rubio

=== Mohammed and Muhammad
Crown Prince Mohammed bin Salman hosted Trump. Muhammad bin Salman smiled.
---
mention person SAUGOV Mohammed bin Salman | Crown Prince Mohammed bin Salman | person:mohammed-bin-salman
mention person USAGOV Donald Trump | Trump | person:donald-trump
mention person SAUGOV Mohammed bin Salman | Muhammad bin Salman | person:mohammed-bin-salman

=== the office on the page's day
The US secretary of state flew to Geneva.
---
mention person USAGOV US secretary of state | US secretary of state | person:marco-rubio
mention place CHE Geneva | Geneva | place:geneva

=== the office in another year
% published: 2015-05-05
The US secretary of state flew to Geneva.
---
mention person USAGOV US secretary of state | US secretary of state | person:john-kerry
mention place CHE Geneva | Geneva | place:geneva

=== the Russian president
The Russian president rejected the proposal.
---
mention person RUSGOV Russian president | Russian president | person:vladimir-putin

=== Israel's prime minister
Israel's prime minister ordered the strike.
---
mention person ISRGOV Israel's prime minister | Israel's prime minister | person:benjamin-netanyahu

=== the former president is not the president
The former Russian president rejected the proposal.
---
mention person RUSGOV Russian president | Russian president

=== the minister told before
Israeli Defence Minister Israel Katz threatened Iran. The minister said strikes would go on.
---
mention person ISRGOV Israel Katz | Israeli Defence Minister Israel Katz | person:israel-katz
mention nation IRN Iran | Iran | nation:IRN
mention person ISRGOV Israel Katz | minister | person:israel-katz

=== that minister, by a name of no table
Ghanaian Agriculture Minister Kofi Asante toured the silos. The minister said stocks were enough.
---
mention person GHAGOV Kofi Asante | Ghanaian Agriculture Minister Kofi Asante
mention person GHAGOV Kofi Asante | minister

=== another minister than the one told before
Ghanaian Agriculture Minister Kofi Asante toured the silos. The defence minister stayed away.
---
mention person GHAGOV Kofi Asante | Ghanaian Agriculture Minister Kofi Asante
mention person GHAGOV defence minister | defence minister

=== a spokesman of a seat
Kremlin spokesman Dmitry Peskov denied the report. Peskov called it false.
---
mention person RUSGOV Dmitry Peskov | Kremlin spokesman Dmitry Peskov | person:dmitry-peskov
mention person RUSGOV Dmitry Peskov | Peskov | person:dmitry-peskov
mention organisation it | it

=== he
Putin met Xi in Beijing. He praised the host.
---
mention person RUSGOV Vladimir Putin | Putin | person:vladimir-putin
mention person Xi | Xi
mention place CHN Beijing | Beijing | place:beijing | place
mention person RUSGOV Vladimir Putin | He | person:vladimir-putin

=== she is not a man told later
German Chancellor Angela Merkel met Vladimir Putin. She praised the deal.
---
mention person DEUGOV Angela Merkel | German Chancellor Angela Merkel | person:angela-merkel
mention person RUSGOV Vladimir Putin | Vladimir Putin | person:vladimir-putin
mention person DEUGOV Angela Merkel | She | person:angela-merkel

=== she by the only woman
% published: 2010-05-05
Vladimir Putin met Angela Merkel in Sochi. She praised the deal.
---
mention person RUSGOV Vladimir Putin | Vladimir Putin | person:vladimir-putin
mention person DEUGOV Angela Merkel | Angela Merkel | person:angela-merkel
mention place RUS Sochi | Sochi | place:sochi | place
mention person DEUGOV Angela Merkel | She | person:angela-merkel

=== he by a word that tells gender
The boy and his mother Carla Reyes fled. She reached the border on Monday.
---
mention group boy | boy
mention group mother | mother
mention person Carla Reyes | Carla Reyes
mention person Carla Reyes | She

=== they by a pair
Lavrov and Rubio met in Riyadh. They discussed a truce.
---
mention person RUSGOV Sergei Lavrov | Lavrov | person:sergei-lavrov
mention person USAGOV Marco Rubio | Rubio | person:marco-rubio
mention place SAU Riyadh | Riyadh | place:riyadh | place
mention person RUSGOV Sergei Lavrov | They | person:sergei-lavrov

=== they by a group
Farmers in France blocked the road. They demanded higher prices.
---
mention group FRACVL Farmers | Farmers
mention nation FRA France | France | nation:FRA | place
mention group FRACVL Farmers | They

=== I within a quotation
Russian Foreign Minister Sergei Lavrov rejected the plan of Rubio. "I do not agree," Lavrov said.
---
mention person RUSGOV Sergei Lavrov | Russian Foreign Minister Sergei Lavrov | person:sergei-lavrov
mention person USAGOV Marco Rubio | Rubio | person:marco-rubio
mention person RUSGOV Sergei Lavrov | I | person:sergei-lavrov
mention person RUSGOV Sergei Lavrov | Lavrov | person:sergei-lavrov

=== he behind a quotation is not whom the quotation names
Lavrov spoke in Moscow. "Rubio is wrong," Lavrov said. He then left.
---
mention person RUSGOV Sergei Lavrov | Lavrov | person:sergei-lavrov
mention place RUS Moscow | Moscow | place:moscow | place
mention person USAGOV Marco Rubio | Rubio | person:marco-rubio
mention person RUSGOV Sergei Lavrov | Lavrov | person:sergei-lavrov
mention person RUSGOV Sergei Lavrov | He | person:sergei-lavrov

=== the country told before
Putin praised North Korea. The country sent soldiers to Kursk.
---
mention person RUSGOV Vladimir Putin | Putin | person:vladimir-putin
mention nation PRK North Korea | North Korea | nation:PRK
mention nation PRK North Korea | The country | nation:PRK
mention group PRKMIL soldiers | soldiers
mention place RUS Kursk | Kursk | place:kursk

=== capitals that act
Washington accused Beijing of theft. Seoul has not commented.
---
mention nation USAGOV Washington | Washington | nation:USA
mention nation CHNGOV Beijing | Beijing | nation:CHN
mention nation KORGOV Seoul | Seoul | nation:KOR

=== houses that act
The White House denied the report. The Kremlin declined to comment, while the Pentagon awaits orders and Downing Street objects.
---
mention nation USAGOV White House | White House | nation:USA
mention nation RUSGOV Kremlin | Kremlin | nation:RUS
mention nation USAGOV Pentagon | Pentagon | nation:USA
mention nation GBRGOV Downing Street | Downing Street | nation:GBR

=== the city where it is a place
% known: "hit" is also what an army does: the subject has to tell
Floods hit Jakarta on Monday. Residents of Jakarta fled. Talks were held in Jakarta.
---
mention place IDN Jakarta | Jakarta | place:jakarta
mention group IDNCVL Residents of Jakarta | Residents of Jakarta
mention place IDN Jakarta | Jakarta | place:jakarta | place

=== the government where it acts
Jakarta rejected the accusations of Canberra.
---
mention nation IDNGOV Jakarta | Jakarta | nation:IDN
mention nation AUSGOV Canberra | Canberra | nation:AUS

=== a man of the city is not the government
A Washington restaurant burned down. Two Beijing residents were hurt.
---
mention place USA Washington | Washington | place:washington
mention group CHNCVL Beijing residents | Beijing residents

=== demonyms
Iranian forces fired at Israeli positions.
---
mention organisation IRNMIL Iranian military | Iranian forces | org:iran-army
mention nation ISR Israel | Israeli | nation:ISR

=== letters defined on the page
The World Food Programme (WFP) halted deliveries. WFP said trucks were looted.
---
mention organisation IGOUNO World Food Programme | World Food Programme (WFP) | org:wfp
mention organisation IGOUNO World Food Programme | WFP | org:wfp

=== letters defined for a body of no table
The Northern Coffee Growers Association (NCGA) opposed the tax. NCGA will write to parliament.
---
mention organisation Northern Coffee Growers Association | Northern Coffee Growers Association (NCGA)
mention organisation Northern Coffee Growers Association | NCGA
mention organisation parliament | parliament

=== the ministry
Japan's foreign ministry summoned the Chinese ambassador. The ministry lodged a protest.
---
mention organisation JPNGOV Japanese Foreign Ministry | Japan's foreign ministry | org:jpn-mofa
mention person CHNGOV Chinese ambassador | Chinese ambassador
mention organisation JPNGOV Japanese Foreign Ministry | The ministry | org:jpn-mofa

=== a star's name that holds a capital
Paris Hilton landed in Bali with her husband.
---
mention person Paris Hilton | Paris Hilton
mention place IDN Bali | Bali | place:bali | place
mention person Paris Hilton | her

=== a footballer's name that holds a state
Jordan Henderson signed a new deal. Henderson will leave in July.
---
mention person Jordan Henderson | Jordan Henderson
mention person Jordan Henderson | Henderson

=== a drummer's name that holds a state
The band was joined on stage by Chad Smith.
---
mention person Chad Smith | Chad Smith

=== an actor's name that holds a city
Sydney Sweeney attended the premiere in London.
---
mention person Sydney Sweeney | Sydney Sweeney
mention place GBR London | London | place:london | place

=== a bank and a university that hold a place
Bank of America and the University of Indonesia signed an agreement.
---
mention organisation USABUS Bank of America | Bank of America
mention organisation IDNEDU Universitas Indonesia | University of Indonesia | org:ui

=== the US state by its neighbours
The storm hit Florida and Georgia. Georgia Governor Brian Kemp declared an emergency.
---
mention place USA Florida | Florida | place:florida
mention place USA Georgia, United States | Georgia | place:georgia-usa
mention person USAGOV Brian Kemp | Georgia Governor Brian Kemp

=== the state Georgia
Georgia rejected the accusations of Russia over Tbilisi.
---
mention nation GEO Georgia | Georgia | nation:GEO
mention nation RUS Russia | Russia | nation:RUS
mention nation GEOGOV Tbilisi | Tbilisi | nation:GEO

=== a newspaper that holds a city
The Washington Post reported the deal. The New York Times did not.
---
mention organisation USAMED Washington Post | The Washington Post | agency:washington-post
mention organisation USAMED New York Times | The New York Times | agency:nyt

=== a short name told before the full one
Whitcombe opened the bridge. Helen Whitcombe has been mayor since May.
---
mention person Helen Whitcombe | Whitcombe
mention person Helen Whitcombe | Helen Whitcombe
mention person mayor | mayor

=== two people with one given name
John Abbot sued John Marsh. John Marsh denied it.
---
mention person John Abbot | John Abbot
mention person John Marsh | John Marsh
mention person John Marsh | John Marsh
mention organisation it | it

=== letters within a longer name are not short for it
The Acme NCX Panel won a prize. NCX sales rose.
---
mention person Acme NCX Panel | Acme NCX Panel
mention organisation NCX | NCX

=== a common noun at a sentence's start is nobody
Historians disagree.
---

=== a town behind "to"
% known: whether a government or its town is meant stands in the verb
Rubio flew to Paris.
---
mention person USAGOV Marco Rubio | Rubio | person:marco-rubio
mention place FRA Paris | Paris | place:paris

=== an office that only other states have
% known: a title without a country takes the country that the page told last
Zelensky will meet the chancellor.
---
mention person UKRGOV Volodymyr Zelensky | Zelensky | person:volodymyr-zelensky
mention person chancellor | chancellor

=== deputies and former holders
The deputy Russian foreign minister left. The then French president agreed. A former US president objected.
---
mention person RUSGOV deputy | deputy
mention person RUSGOV Russian foreign minister | Russian foreign minister
mention person FRAGOV French president | French president
mention person USAGOV US president | US president

=== three ministers of agriculture
French Agriculture Minister Luc Moreau spoke. The agriculture minister left. The German agriculture minister stayed.
---
mention person FRAGOV Luc Moreau | French Agriculture Minister Luc Moreau
mention person FRAGOV Luc Moreau | agriculture minister
mention person DEUGOV German agriculture minister | German agriculture minister

=== a trade before a name that begins a sentence
Filmmaker Zelda Barnbrook praised the festival.
---
mention person Zelda Barnbrook | Zelda Barnbrook

=== an everyday word before a name
Meanwhile Brumwell declined to comment. Whatever Brumwell does, the club will pay.
---
mention person Brumwell | Brumwell
mention person Brumwell | Brumwell

=== an everyday word that begins a body's name
Gadget Corporation closed. Sunshine Foundation gave money.
---
mention person Gadget Corporation | Gadget Corporation
mention organisation Sunshine Foundation | Sunshine Foundation

=== a name that is an everyday word and stands within a sentence elsewhere
Quill reported losses. Analysts praised Quill on Monday.
---
mention person Quill | Quill
mention group Analysts | Analysts
mention person Quill | Quill

=== sentences without names
Honestly, nobody came. Vendors sold food. Obviously prices fell.
---
