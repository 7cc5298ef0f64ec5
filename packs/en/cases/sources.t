=== according to and reported
% show: sources
Russia attacked Kyiv overnight, according to Reuters. Kim Jong Un met Sergei Shoigu, KCNA reported.
---
source cited Reuters | Reuters | in 0

=== told
% show: sources
Russia is ready to talk, Sergei Lavrov told TASS. Antony Blinken told CNN that talks had failed.
---
source cited TASS | TASS | in 0
source cited CNN | CNN | in 1

=== cited and quoted by
% show: sources
Russia will win, Sergei Lavrov said, as quoted by Interfax. The New York Times, citing officials, reported that troops had moved.
---
source cited Interfax | Interfax | in 0
source cited New York Times | The New York Times | in 1

=== nobody
% show: sources
Russia attacked Kyiv overnight. Sergei Lavrov said Russia would win.
---

=== a chain: a report seen by an agency, officials cited by an outlet
% show: quotes sources
Iran has enriched uranium, according to a report by the IAEA seen by Reuters. Israel struck three sites, Axios reported, citing officials.
---
quote indirect IAEA | Iran has enriched uranium | via Reuters
quote indirect officials | Israel struck three sites | via Axios
source cited Reuters | Reuters | in 0
source cited Axios | Axios | in 1
