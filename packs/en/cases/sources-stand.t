% show: sources

=== only the sentence that cites
Russia attacked Kyiv overnight, AFP reported. The weather was fine.
---
source cited AFP | AFP | in 0

=== the report also said
% show: quotes sources
Russia attacked Kyiv overnight, AFP reported. The report also said dozens of homes were damaged.
---
quote indirect AFP | Russia attacked Kyiv overnight
quote indirect AFP | dozens of homes were damaged
source cited AFP | AFP | in 0 1

=== the newspaper, the paper
% show: quotes sources
Israel is preparing a strike, according to Haaretz. The newspaper said the attack would begin next week. Troops are ready, the paper added.
---
quote indirect Haaretz | Israel is preparing a strike
quote indirect Haaretz | the attack would begin next week
quote indirect Haaretz | Troops are ready
source cited Haaretz | Haaretz | in 0 1 2

=== according to the report
% show: quotes sources
The Wall Street Journal reported that Iran had moved missiles. Israel would strike soon, according to the report.
---
quote indirect Wall Street Journal | Iran had moved missiles
quote indirect Wall Street Journal | Israel would strike soon
source cited Wall Street Journal | The Wall Street Journal | in 0 1

=== at its head: according to the report
The Wall Street Journal reported that Iran had moved missiles. According to the report, Israel would strike soon.
---
source cited Wall Street Journal | The Wall Street Journal | in 0 1

=== the news agency
% show: quotes sources
North Korea fired a missile, KCNA said. Kim Jong Un watched the launch, the news agency said.
---
quote indirect KCNA | North Korea fired a missile
quote indirect KCNA | Kim Jong Un watched the launch
source cited KCNA | KCNA | in 0 1

=== officials by the paper's word
% show: quotes sources
Iran has moved missiles, the New York Times reported. Three sites were hit, the paper said, citing officials.
---
quote indirect New York Times | Iran has moved missiles
quote indirect officials | Three sites were hit | via New York Times
source cited New York Times | New York Times | in 0 1

=== a closing citation
Five people were killed. Two were wounded, Reuters reported.
---
source cited Reuters | Reuters | in 1

=== another speaker ends it
Russia attacked Kyiv, Reuters reported. Sergei Lavrov said Russia would win. The war goes on.
---
source cited Reuters | Reuters | in 0

=== another source ends it
Russia attacked Kyiv, Reuters reported. Five people were killed, AFP said. The report said two were wounded.
---
source cited Reuters | Reuters | in 0
source cited AFP | AFP | in 1 2

=== between two sentences of one source
Russia attacked Kyiv, Reuters reported. Power failed in the city. The report said five people were killed.
---
source cited Reuters | Reuters | in 0 1 2

=== another paragraph without such words
Russia attacked Kyiv, Reuters reported.
Power failed in the city.
The trains stopped.
---
source cited Reuters | Reuters | in 0

=== a body's report is no paper's
% show: quotes sources
Russia attacked Kyiv, Reuters reported. Amnesty International said five people were killed. The report said two were wounded.
---
quote indirect Reuters | Russia attacked Kyiv
quote indirect Amnesty International | five people were killed
quote indirect report | two were wounded
source cited Reuters | Reuters | in 0

=== told to a paper
"We are ready," Sergei Lavrov told TASS. He told the news agency that talks had failed.
---
source cited TASS | TASS | in 0 1

=== a report of nobody
The report said two people were wounded. The newspaper said so.
---
