% show: sentences

=== dateline: town, day and agency
WASHINGTON, June 3 (Reuters) - The U.S. sent troops. Iran objected.
---
WASHINGTON , June 3 ( Reuters ) - The U.S. sent troops .
Iran objected .

=== dateline: agency in brackets, two strokes
SEOUL, Nov. 4 (Yonhap) -- North Korea fired a missile. Nobody was hurt.
---
SEOUL , Nov . 4 ( Yonhap ) - - North Korea fired a missile .
Nobody was hurt .

=== dateline: host name
KYIV, BBC.com — Troops left. The town is quiet.
---
KYIV , BBC.com — Troops left .
The town is quiet .

=== dateline: a state behind the town
DALLAS, Tex. (AP) — A man was shot. He died.
---
DALLAS , Tex . ( AP ) — A man was shot .
He died .

=== initials
J. B. Pritzker met H.R. Haldeman. They left.
---
J . B . Pritzker met H.R. Haldeman .
They left .

=== officials of the U.S.
U.S. officials spoke to U.N. envoys. The talks failed.
---
U.S. officials spoke to U.N. envoys .
The talks failed .

=== the U.S. ends a sentence
The troops returned to the U.S. He stayed behind.
---
The troops returned to the U.S.
He stayed behind .

=== the U.S. before a name goes on
He wrote to the U.S. Senate and the U.S. Army Corps. They answered.
---
He wrote to the U.S. Senate and the U.S. Army Corps .
They answered .

=== a.m. and p.m. before a day
It began at 5 p.m. Monday and ended at 6 a.m. EST on Friday.
---
It began at 5 p . m . Monday and ended at 6 a . m . EST on Friday .

=== p.m. ends a sentence
The attack began at 5 p.m. The army said it had won.
---
The attack began at 5 p . m .
The army said it had won .

=== No. before a number
Resolution No. 5 passed. No. 7 failed.
---
Resolution No . 5 passed .
No . 7 failed .

=== no as a word
He said no. The army left. They said No. Nobody came.
---
He said no .
The army left .
They said No .
Nobody came .

=== St. Petersburg and Mt. Everest
She flew to St. Petersburg. He climbed Mt. Everest and Ft. Bragg.
---
She flew to St . Petersburg .
He climbed Mt . Everest and Ft . Bragg .

=== 10 ft. ends a sentence
The wall is 10 ft. The gate is lower.
---
The wall is 10 ft .
The gate is lower .

=== e.g. and i.e.
Some states, e.g. France, agreed, i.e. Germany signed.
---
Some states , e . g . France , agreed , i . e . Germany signed .

=== ranks
Gen. Smith, Lt. Col. Jones and Sgt. Lee left. Maj. Gen. Patrick Ryder spoke.
---
Gen . Smith , Lt . Col . Jones and Sgt . Lee left .
Maj . Gen . Patrick Ryder spoke .

=== months and days
On Sept. 11 and Sat. Oct. 5 they met. In Nov. 2023 they left.
---
On Sept . 11 and Sat . Oct . 5 they met .
In Nov . 2023 they left .

=== sun, sat and mar as words
They lay in the sun. The tank sat. Nobody moved.
---
They lay in the sun .
The tank sat .
Nobody moved .

=== degrees behind a name
John Hill, Ph.D., and Ann Lee, M.D. spoke. Both agreed.
---
John Hill , Ph . D . , and Ann Lee , M.D. spoke .
Both agreed .

=== Jr. and Sr. in a name
Robert Kennedy Jr. said he would go. Cal Ripken Sr. did not.
---
Robert Kennedy Jr . said he would go .
Cal Ripken Sr . did not .

=== Inc. goes on and ends
Boeing Co. and Apple Inc. agreed. It sued Tesla Inc. The firm lost.
---
Boeing Co . and Apple Inc . agreed .
It sued Tesla Inc .
The firm lost .

=== etc. ends a sentence
They took food, water, etc. Then they left. Guns, tanks, etc. were found.
---
They took food , water , etc .
Then they left .
Guns , tanks , etc . were found .

=== vs.
It was Iran vs. Iraq. Iran won.
---
It was Iran vs . Iraq .
Iran won .

=== et al.
Smith et al. found it. Others denied it.
---
Smith et al . found it .
Others denied it .

=== Washington, D.C.
He spoke in Washington, D.C. He then left for Camp David.
---
He spoke in Washington , D.C.
He then left for Camp David .

=== dollars
It cost US$ 2.5 billion. He paid $1,234.56 or €5.
---
It cost US $ 2.5 billion .
He paid $ 1,234.56 or € 5 .

=== percent and degrees
Prices rose 3.5 percent, then 0.5%. It was -5 degrees.
---
Prices rose 3.5 percent , then 0.5 % .
It was - 5 degrees .

=== thousands
Some 10,000 troops came. The 1,500 others left.
---
Some 10,000 troops came .
The 1,500 others left .

=== weapons
An F-16, a Su-35 and B-52s flew. 5G failed.
---
An F 16 , a Su 35 and B 52 s flew .
5 G failed .

=== a number ends a sentence
The toll rose to 10. Two were children.
---
The toll rose to 10 .
Two were children .

=== a number begins a sentence
They left. 10 soldiers stayed.
---
They left .
10 soldiers stayed .

=== several sentences in a quotation
“We are ready. We will fight,” he said. “They know it.”
---
“ We are ready .
We will fight , ” he said .
“ They know it . ”

=== a question before he said
“Who fired?” he said. “We do not know.”
---
“ Who fired ? ” he said .
“ We do not know . ”

=== a cry before a name that shouted
"Stop the war!" Smith shouted. Nobody listened.
---
" Stop the war ! " Smith shouted .
Nobody listened .

=== a question before a title, a name and asked
“Will you leave?” President Joe Biden asked reporters. They laughed.
---
“ Will you leave ? ” President Joe Biden asked reporters .
They laughed .

=== a question, then another sentence
“Will you leave?” Nobody answered him.
---
“ Will you leave ? ”
Nobody answered him .

=== a quotation in a quotation
“He told me, ‘Go! Do not return.’ So I went,” Ann said. Police came.
---
“ He told me , ‘ Go !
Do not return . ’
So I went , ” Ann said .
Police came .

=== a quotation never closed
"We are ready. We will fight.
They left. The town fell.
---
" We are ready .
We will fight .
They left .
The town fell .

=== closing mark and bracket
(“We won.”) They left. [It is unclear.] He said so.
---
( “ We won . ” )
They left .
[ It is unclear . ]
He said so .

=== dots
He left ... and returned. Then… silence. Wait... What?
---
He left . . . and returned .
Then … silence .
Wait . . .
What ?

=== headline and paragraph
Russia Strikes Kyiv
Russia struck Kyiv. People fled
---
Russia Strikes Kyiv
Russia struck Kyiv .
People fled

=== bullets
They asked for:
- food,
* water,
• a truce.
– peace
---
They asked for :
- food ,
* water ,
• a truce .
– peace

=== numbered list
1. Russia leaves.
2) Ukraine stays.
(3) The U.N. watches.
4.Nobody shoots.
---
1 . Russia leaves .
2 ) Ukraine stays .
( 3 ) The U.N. watches .
4 . Nobody shoots .

=== list with letters
A. Russia leaves.
b. Ukraine stays.
iv. The U.N. watches.
---
A . Russia leaves .
b . Ukraine stays .
iv . The U.N. watches .

=== list in a line
There are two terms: 1. Russia leaves. 2. Ukraine stays.
---
There are two terms : 1 . Russia leaves .
2 . Ukraine stays .

=== capitals throughout
TROOPS LEFT KYIV. THE MAYOR SPOKE. HE IS SAFE!
---
TROOPS LEFT KYIV .
THE MAYOR SPOKE .
HE IS SAFE !

=== no capitals
troops left kyiv. the mayor met gen. smith at 5 p.m. on monday. he is safe... or not. ok? yes
---
troops left kyiv .
the mayor met gen . smith at 5 p . m . on monday .
he is safe . . . or not .
ok ?
yes

=== genitives and short forms
Iran's army didn't move. John's wife and O'Brien left L'Est; they'll return.
---
Iran 's army didn't move .
John 's wife and O'Brien left L'Est ; they'll return .

=== small l with an apostrophe
He reads l'Est and d'Artagnan. The rock 'n' roll won't stop.
---
He reads l'Est and d'Artagnan .
The rock ' n ' roll won't stop .

=== hyphens
Kim Jong-un and Muqtada al-Sadr met anti-war leaders after COVID-19.
---
Kim Jong un and Muqtada al Sadr met anti war leaders after COVID 19 .

=== mail addresses
Write to press.office@state.gov. Or to a-b+c@un.org, please.
---
Write to press.office@state.gov .
Or to a-b+c@un.org , please .

=== addresses of pages
See https://un.org/news. Then read https://a.com/b,c?d=e! (See http://x.org.)
---
See https://un.org/news .
Then read https://a.com/b,c?d=e !
( See http://x.org . )

=== handles and tags
He told @POTUS_45 to stop #FreeGaza. Item #2 failed.
---
He told @ POTUS_45 to stop # FreeGaza .
Item # 2 failed .

=== a sentence glued to the next
He left.They stayed.The U.S. watched.
---
He left .
They stayed .
The U.S. watched .

=== a host name ends a sentence
He wrote for cnn.com. They read bbc.co.uk.
---
He wrote for cnn.com .
They read bbc.co.uk .

=== ligatures
The oﬃce of ﬁnance closed. It oﬀered aid.
---
The oﬃce of ﬁnance closed .
It oﬀered aid .

=== version and address numbers
Version 2.0.1 runs at 10.0.0.1. It works.
---
Version 2.0.1 runs at 10.0.0.1 .
It works .

=== Yahoo! and a question in a title
Yahoo! shares rose. He read Who Am I? yesterday.
---
Yahoo ! shares rose .
He read Who Am I ? yesterday .

=== a reason in single capitals
He chose plan B. Then he left. Vitamin C. It helps.
---
He chose plan B .
Then he left .
Vitamin C .
It helps .

=== I ends a sentence
It was he, not I. They knew. So do I. The army left.
---
It was he , not I .
They knew .
So do I .
The army left .
