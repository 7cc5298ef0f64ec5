Words that a scraper ran together, and names that are written so.

% show: mentions events
% published: 2025-06-18

=== glue: a nation and who leads it
Pemimpin tertinggi IranAyatollah Ali Khamenei mengecam Israel.
---
event 111 IRNGOV -> ISR asserted | mengecam
mention person IRNGOV Ali Khamenei | Pemimpin tertinggi IranAyatollah Ali Khamenei | person:ali-khamenei
mention nation ISR Israel | Israel | nation:ISR

=== glue: a verb and a name
Keputusan Israel dipertanyakanKhamenei pada Senin.
---
event 111 IRNGOV -> ISR asserted 2025-06-16 | dipertanyakan
mention nation ISR Israel | Israel | nation:ISR
mention person IRNGOV Ali Khamenei | Khamenei | person:ali-khamenei

=== glue: a nation and its minister
Menteri Pertahanan IsraelKatz mengancam Iran.
---
event 130 ISRGOV -> IRN asserted | mengancam
mention person ISRGOV Israel Katz | Menteri Pertahanan IsraelKatz | person:israel-katz
mention nation IRN Iran | Iran | nation:IRN

=== glue: a state of two words and its president
Presiden Amerika SerikatDonald Trump mengecam Iran.
---
event 111 USAGOV -> IRN asserted | mengecam
mention person USAGOV Donald Trump | Presiden Amerika SerikatDonald Trump | person:donald-trump
mention nation IRN Iran | Iran | nation:IRN

=== glue: a preposition and a nation
Serangan terhadapIran dikecam Rusia.
---
event 111 RUS -> IRN asserted | dikecam
mention nation IRN Iran | Iran | nation:IRN
mention nation RUS Russia | Rusia | nation:RUS

=== glue: from a nation
Israel mengecam serangan dariIran.
---
event 111 ISR -> IRN asserted | mengecam
event 190 IRN -> - asserted | serangan
mention nation ISR Israel | Israel | nation:ISR
mention nation IRN Iran | Iran | nation:IRN

=== glue: an army, a nation and a verb
militerIsraelmengatakan Iran menyerang kota itu.
---
event 190 IRN -> - claimed | menyerang | according to militer Israel
mention organisation ISRMIL Israel Defense Forces | militerIsrael | org:idf
mention nation IRN Iran | Iran | nation:IRN

=== glue: a name and a small verb
Presiden Amerika SerikatDonald Trumpmengecam Iran.
---
event 111 USAGOV -> IRN asserted | mengecam
mention person USAGOV Donald Trump | Presiden Amerika SerikatDonald Trump | person:donald-trump
mention nation IRN Iran | Iran | nation:IRN

=== glue: a dateline whose dash got lost
Liputan6.com, JakartaPresiden Prabowo bertemu Putin di Moskow.
---
event 040 IDNGOV -> RUSGOV asserted | bertemu | at Moscow, RUS
mention organisation IDNMED Liputan6.com | Liputan6.com | agency:liputan6
mention place IDN Jakarta | Jakarta | place:jakarta
mention person IDNGOV Prabowo Subianto | Presiden Prabowo | person:prabowo-subianto
mention person RUSGOV Vladimir Putin | Putin | person:vladimir-putin
mention place RUS Moscow | Moskow | place:moscow | place

=== glue: a title and a name
PresidenPrabowo bertemu Putin.
---
event 040 IDNGOV -> RUSGOV asserted | bertemu
mention person IDNGOV Prabowo Subianto | PresidenPrabowo | person:prabowo-subianto
mention person RUSGOV Vladimir Putin | Putin | person:vladimir-putin

=== glue: a nation and a foreign minister
Menteri Luar Negeri IranAbbas Araghchi bertemu Lavrov.
---
event 040 IRNGOV -> RUSGOV asserted | bertemu
mention person IRNGOV Abbas Araghchi | Menteri Luar Negeri IranAbbas Araghchi | person:abbas-araghchi
mention person RUSGOV Sergei Lavrov | Lavrov | person:sergei-lavrov

=== glue: a name and a weekday
Kremlin mengecam Israel, kata PeskovSelasa (17/6).
---
event 111 RUSGOV -> ISR asserted 2025-06-17 | mengecam | according to Dmitry Peskov
mention nation RUSGOV Kremlin | Kremlin | nation:RUS
mention nation ISR Israel | Israel | nation:ISR
mention person RUSGOV Dmitry Peskov | Peskov | person:dmitry-peskov

=== glue: two nations, the stop between them lost
Rusia mengecam IsraelIran membalas serangan itu.
---
event 111 RUS -> ISR asserted | mengecam
event 190 IRN -> - asserted | membalas serangan
mention nation RUS Russia | Rusia | nation:RUS
mention nation ISR Israel | Israel | nation:ISR
mention nation IRN Iran | Iran | nation:IRN

=== glue: a name and a verb
Netanyahumengancam Iran.
---
event 130 ISRGOV -> IRN asserted | mengancam
mention person ISRGOV Benjamin Netanyahu | Netanyahu | person:benjamin-netanyahu
mention nation IRN Iran | Iran | nation:IRN

=== glue: twice in one sentence
Trumpmengecam China dan Iranmembalas Israel.
---
event 111 USAGOV -> CHN asserted | mengecam
event 111 USAGOV -> IRN asserted | mengecam
mention person USAGOV Donald Trump | Trump | person:donald-trump
mention nation CHN China | China | nation:CHN
mention nation IRN Iran | Iran | nation:IRN
mention nation ISR Israel | Israel | nation:ISR

=== glue: a nation and a diplomat
Dubes Iran untuk IndonesiaMohammad Boroujerdi mengecam Israel.
---
event 111 "Mohammad Boroujerdi" -> ISR asserted | mengecam
mention person IRNGOV Dubes Iran | Dubes Iran
mention nation IDN Indonesia | Indonesia | nation:IDN
mention person Mohammad Boroujerdi | Mohammad Boroujerdi
mention nation ISR Israel | Israel | nation:ISR

=== glue: an agency behind a preposition
Israel menyerang Iran, dikutip dariAntara.
---
event 190 ISR -> IRN asserted | menyerang | according to Antara
mention nation ISR Israel | Israel | nation:ISR
mention nation IRN Iran | Iran | nation:IRN
mention organisation IDNMED Antara | Antara | agency:antara

=== glue: a spokesman and a nation
Juru bicaraKremlin mengecam Israel.
---
event 111 RUSGOV -> ISR asserted | mengecam
mention person RUSGOV Juru bicara Kremlin | Juru bicaraKremlin | person:dmitry-peskov
mention nation ISR Israel | Israel | nation:ISR

=== glue: an agency's capitals and a verb
AFPmelaporkan Israel menyerang Iran.
---
event 190 ISR -> IRN asserted | menyerang | according to AFP
mention organisation FRAMED AFP | AFP | agency:afp
mention nation ISR Israel | Israel | nation:ISR
mention nation IRN Iran | Iran | nation:IRN

=== glue: a ministry and its nation
Kementerian Luar NegeriIran mengecam Israel.
---
event 111 IRNGOV -> ISR asserted | mengecam
mention organisation IRNGOV Iranian Foreign Ministry | Kementerian Luar NegeriIran | org:iran-mfa
mention nation ISR Israel | Israel | nation:ISR

=== one word: a messenger
WhatsApp menuduh Iran memata-matai warga.
---
event 1125 USABUS -> IRN asserted | menuduh
mention organisation USABUS WhatsApp | WhatsApp | org:whatsapp
mention nation IRN Iran | Iran | nation:IRN
mention group IDNCVL warga | warga

=== one word: an airline that ends in a continent
AirAsia mengecam Malaysia soal tarif.
---
event 111 MYSBUS -> MYS asserted | mengecam
mention organisation MYSBUS AirAsia | AirAsia | org:airasia
mention nation MYS Malaysia | Malaysia | nation:MYS

=== one word: an app
TikTok menggugat Amerika Serikat.
---
event 115 CHNBUS -> USA asserted | menggugat
mention organisation CHNBUS TikTok | TikTok | org:tiktok
mention nation USA United States | Amerika Serikat | nation:USA

=== one word: a video site
YouTube memblokir Rusia.
---
mention organisation USABUS YouTube | YouTube | org:youtube
mention nation RUS Russia | Rusia | nation:RUS

=== one word: a maker of cars
VinFast bekerja sama dengan Indonesia.
---
mention organisation VNMBUS VinFast | VinFast | org:vinfast
mention nation IDN Indonesia | Indonesia | nation:IDN

=== one word: a bus line that ends in a city
TransJakarta menabrak warga di Jakarta.
---
mention organisation IDNBUS TransJakarta | TransJakarta | org:transjakarta
mention group IDNCVL warga | warga
mention place IDN Jakarta | Jakarta | place:jakarta | place

=== one word: a Scottish name
McDonald menutup gerai di Rusia.
---
mention person McDonald | McDonald
mention nation RUS Russia | Rusia | nation:RUS | place

=== one word: a phone
BlackBerry menggugat China.
---
event 115 "BlackBerry" -> CHN asserted | menggugat
mention person BlackBerry | BlackBerry
mention nation CHN China | China | nation:CHN

=== one word: a rocket maker
SpaceX meluncurkan satelit Iran.
---
mention organisation USABUS SpaceX | SpaceX | org:spacex
mention nation IRN Iran | Iran | nation:IRN

=== one word: a network
LinkedIn memblokir Rusia.
---
mention person LinkedIn | LinkedIn
mention nation RUS Russia | Rusia | nation:RUS

=== one word: a payer
PayPal membekukan aset Rusia.
---
mention person PayPal | PayPal
mention nation RUS Russia | Rusia | nation:RUS

=== one word: a carrier
FedEx berhenti mengirim ke Rusia.
---
mention person FedEx | FedEx
mention nation RUS Russia | Rusia | nation:RUS

=== one word: a ride
Presiden Prabowo memuji GoTo di Jakarta.
---
mention person IDNGOV Prabowo Subianto | Presiden Prabowo | person:prabowo-subianto
mention organisation IDNBUS Gojek | GoTo | org:gojek
mention place IDN Jakarta | Jakarta | place:jakarta | place

=== one word: an exclamation
MasyaAllah, kata warga Iran.
---
mention person MasyaAllah | MasyaAllah
mention group IRNCVL warga Iran | warga Iran

=== one word: a general's name
% known: a name of no table is cut at its second capital
Menteri MacArthur mengecam Iran.
---
event 111 IDNGOV -> IRN asserted | mengecam
mention person IDNGOV MacArthur | Menteri MacArthur
mention nation IRN Iran | Iran | nation:IRN

=== one word: a model of words
DeepSeek dituduh Amerika Serikat.
---
event 112 USA -> CHNBUS asserted | dituduh
mention organisation CHNBUS DeepSeek | DeepSeek | org:deepseek
mention nation USA United States | Amerika Serikat | nation:USA

=== one word: an airline that ends in a nation
AirIndia berhenti terbang ke Israel.
---
mention organisation INDBUS Air India | AirIndia | org:air-india
mention nation ISR Israel | Israel | nation:ISR

=== one word: two letters at the end
OpenAI menggugat China.
---
event 115 USABUS -> CHN asserted | menggugat
mention organisation USABUS OpenAI | OpenAI | org:openai
mention nation CHN China | China | nation:CHN

=== one word: an outlet written small
detikJatim mewawancarai Prabowo.
---
mention organisation IDNMED detikJatim | detikJatim | agency:detik
mention person IDNGOV Prabowo Subianto | Prabowo | person:prabowo-subianto

=== one word: an oil firm that ends in a nation
% known: a name of no table is cut at its second capital
PetroChina menandatangani kontrak dengan Iran.
---
event 057 "PetroChina" -> IRN asserted | menandatangani kontrak
mention organisation PetroChina | PetroChina
mention nation IRN Iran | Iran | nation:IRN

=== one word: a bank
% known: a name of no table is cut at its second capital
SeaBank memecat pegawai di Jakarta.
---
mention organisation SeaBank | SeaBank
mention group IDNCVL pegawai | pegawai
mention place IDN Jakarta | Jakarta | place:jakarta | place
