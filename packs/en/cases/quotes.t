=== speaker behind
% show: quotes held
"We will stand by our comrades," said Foreign Minister Choe Son Hui after meeting Sergei Lavrov.
---
quote direct Choe Son Hui | We will stand by our comrades,

=== speaker before the verb
% show: quotes held
"We will never retreat," Volodymyr Zelensky said on Monday.
---
quote direct Volodymyr Zelensky | We will never retreat,

=== quotation cut by the speaker
% show: quotes held
"We will win," Volodymyr Zelensky said, "and everybody knows it."
---
quote direct Volodymyr Zelensky | We will win,
quote direct Volodymyr Zelensky | and everybody knows it.

=== a pronoun for the last speaker
% show: quotes held
Antony Blinken arrived in Seoul on Monday. Blinken said talks went well.
"We made progress," he told reporters.
---
quote indirect Antony Blinken | talks went well
quote direct Antony Blinken | We made progress, | to reporters

=== goes on in the next sentence
% show: quotes held
"It is heartbreaking," said Paul Ryan. "This country has to learn how to heal."
---
quote direct Paul Ryan | It is heartbreaking,
quote direct Paul Ryan | This country has to learn how to heal.

=== a question ends before the speaker
% show: quotes held
"Who would have believed it?" Donald Trump asked in Ohio.
---
quote direct Donald Trump | Who would have believed it?

=== in front with a colon
% show: quotes held
Antony Blinken said: "About 8,000 troops are in Kursk."
---
quote direct Antony Blinken | About 8,000 troops are in Kursk.

=== part of a clause
% show: quotes held
Kim Jong Un promised to "support unconditionally" the war of Russia.
---
quote direct Kim Jong Un | support unconditionally

=== scare quotes, nicknames, titles
% show: quotes held
The "expert" was late. They saw "Gone With the Wind" again. Dwayne "The Rock" Johnson came, too.
---

=== said that
% show: quotes held
Antony Blinken said that 8,000 troops were in Kursk.
---
quote indirect Antony Blinken | 8,000 troops were in Kursk

=== according to, behind
% show: quotes held
North Korea has sent 10,000 containers, according to Antony Blinken.
---
quote indirect Antony Blinken | North Korea has sent 10,000 containers

=== said in the middle
% show: quotes held
The plane, Antony Blinken said, was sent to protect the troops.
---
quote indirect Antony Blinken | The plane, Antony Blinken said, was sent to protect the troops

=== said at the end
% show: quotes held
Russia attacked Kyiv overnight, Volodymyr Zelensky said on Tuesday.
---
quote indirect Volodymyr Zelensky | Russia attacked Kyiv overnight

=== name, then who he is
% show: quotes held
Michael Flynn, a top adviser of Donald Trump, said the talks had failed.
---
quote indirect Michael Flynn | the talks had failed

=== did not say
% show: quotes held
Emmanuel Macron did not say what France would do.
---

=== believed, accused, denied
% show: quotes held
South Korea believes that thousands of troops have gone to Russia. The United States accused Iran of sending drones. Iran denied that it had sent drones.
---
held South Korea | thousands of troops have gone to Russia
held United States | Iran of sending drones
held Iran | it had sent drones

=== told an agency
% show: quotes held
Russia is ready to talk, Sergei Lavrov told TASS.
---
quote indirect Sergei Lavrov | Russia is ready to talk | to TASS | via TASS

=== an agency reported
% show: quotes held
Kim Jong Un met Sergei Shoigu in Pyongyang, KCNA reported.
---
quote indirect KCNA | Kim Jong Un met Sergei Shoigu in Pyongyang

=== signed quotation
% show: quotes held
"He is out of touch and we all know it." — Carla Sanchez
---
quote direct Carla Sanchez | He is out of touch and we all know it.

=== marks of old wires
% show: quotes held
''We'll walk away that much more in love with this country,'' said Barack Obama.
---
quote direct Barack Obama | We'll walk away that much more in love with this country,

=== a participle takes over the subject of the main clause
% show: quotes
Elizabeth Warren recently urged women to vote for Hillary Clinton, saying "there is a place for women who help each other" in Boston.
---
quote indirect Elizabeth Warren | to vote for Hillary Clinton | to women
quote direct Elizabeth Warren | there is a place for women who help each other

=== a party and a state in brackets are no speaker
% show: quotes
Sen. Jason Holsman (D-MO) called the bill a "costly mistake".
---
quote direct Jason Holsman | costly mistake

=== she is not a man who spoke before
% show: quotes
Hillary Clinton met voters in Ohio. "We will win," said John Kasich on Monday.
"I like these people," she said.
---
quote direct John Kasich | We will win,
quote direct Hillary Clinton | I like these people,

=== a family name with a capital within
% show: quotes
"That is not our view," Mitch McConnell said.
---
quote direct Mitch McConnell | That is not our view,

=== who speaks stands before the clause that tells of him
% show: quotes
An official who spoke anonymously to discuss internal strategy said, "There are talks between both sides."
---
quote direct official | There are talks between both sides.

=== the name at the end of a description
% show: quotes
"We are ready," said Gov. Phil Bryant of Mississippi, a former backer of Ted Cruz. GOP front-runner Donald Trump said he was glad.
---
quote direct Phil Bryant | We are ready,
quote indirect Donald Trump | he was glad

=== the verb stands before its speaker at the head of the sentence
% show: quotes
Said Dorothy Poynter, who grew up in the neighborhood, "We were all so proud of him."
---
quote direct Dorothy Poynter | We were all so proud of him.

=== a quotation led in by a colon and no verb of saying
% show: quotes
Here is Hillary Clinton in December 1992: "Our new direction must rest on an understanding of the new realities."
---
quote direct Hillary Clinton | Our new direction must rest on an understanding of the new realities.

=== the words go on behind a linking word
% show: quotes
"He is supposed to be a cheerleader for this country," Donald Trump said. Instead, "he just acts like a defeated man."
---
quote direct Donald Trump | He is supposed to be a cheerleader for this country,
quote direct Donald Trump | he just acts like a defeated man.

=== he said, and more of it
% show: quotes
"This deal must come with vigorous enforcement," John Kasich said, and "clear consequences for any violations."
---
quote direct John Kasich | This deal must come with vigorous enforcement,
quote direct John Kasich | clear consequences for any violations.

=== a campaign's manager is not the candidate
% show: quotes
"This is dangerous," said Clinton campaign manager Robby Mook in a statement.
---
quote direct Robby Mook | This is dangerous,

=== said of somebody
% show: quotes
"They expect us to know this," Terrie Rizzo, the chair of the county, said of John Kasich.
---
quote direct Terrie Rizzo | They expect us to know this,

=== with somebody saying
% show: quotes
Republicans were quick to join, with Donald Trump tweeting that it was a "disaster for her" and a shame.
---
quote indirect Donald Trump | it was a "disaster for her" and a shame
quote direct Donald Trump | disaster for her

=== what is named in marks is nobody's words
% show: quotes
Stephanie Grace, the author of the book "Going Viral," spoke of the term "moral panic" again.
---

=== to whom: told reporters
% show: quotes
"We made progress," Antony Blinken told reporters in Seoul on Monday. Antony Blinken told reporters talks had failed.
---
quote direct Antony Blinken | We made progress, | to reporters
quote indirect Antony Blinken | talks had failed | to reporters

=== to whom: a broadcaster, which hands it on
% show: quotes
Antony Blinken told Fox News that talks went well. Donald Trump told The New York Times on Monday, "I will win."
---
quote indirect Antony Blinken | talks went well | to Fox News | via Fox News
quote direct Donald Trump | I will win. | to New York Times | via New York Times

=== to whom: a person by the full name
% show: quotes
Vladimir Putin came to Beijing. Antony Blinken told Putin that the war must end.
---
quote indirect Antony Blinken | the war must end | to Vladimir Putin

=== to whom: letters
% show: quotes
"We are ready," Sergei Lavrov said in a letter to Antonio Guterres. "You lied to us," Volodymyr Zelensky wrote in an open letter to Joe Biden.
---
quote direct Sergei Lavrov | We are ready, | to Antonio Guterres
quote direct Volodymyr Zelensky | You lied to us, | to Joe Biden

=== to whom: at the head of the sentence
% show: quotes
In an interview with CNN, Joe Biden said the war must end. Speaking to reporters, Paul Ryan said the bill would pass.
---
quote indirect Joe Biden | the war must end | to CNN | via CNN
quote indirect Paul Ryan | the bill would pass | to reporters

=== to whom: speaking to
% show: quotes
"It was a mess," said Robert Gates, speaking to reporters in Ohio.
---
quote direct Robert Gates | It was a mess, | to reporters

=== to whom: said to
% show: quotes
Donald Trump said to Vladimir Putin: "You have to stop this war." Mike Pence said in Ohio to a small group of reporters that he would stay.
---
quote direct Donald Trump | You have to stop this war. | to Vladimir Putin
quote indirect Mike Pence | he would stay | to small group of reporters

=== to whom: a crowd, supporters
% show: quotes
"Stay calm," Bill de Blasio told a crowd of supporters. Donald Trump told his supporters at a rally in Ohio that the system was rigged.
---
quote direct Bill de Blasio | Stay calm, | to crowd
quote indirect Donald Trump | the system was rigged | to supporters

=== to whom: both parts of a quotation that is cut by the speaker
% show: quotes
"I will come," Joko Widodo told reporters, "and I will speak."
---
quote direct Joko Widodo | I will come, | to reporters
quote direct Joko Widodo | and I will speak. | to reporters

=== to whom: warned, assured
% show: quotes held
Donald Trump warned Iran that its ships would be sunk. Angela Merkel assured Emmanuel Macron that Germany would pay.
---
quote indirect Angela Merkel | Germany would pay | to Emmanuel Macron
held Donald Trump | its ships would be sunk | to Iran

=== to whom: nobody is told who is only spoken of
% show: quotes
John Kerry said aid would go to victims. Donald Trump told him that it was over. Barack Obama responded to a mother by saying: "I am sorry for your loss."
---
quote indirect John Kerry | aid would go to victims
quote indirect Donald Trump | it was over
quote direct Barack Obama | I am sorry for your loss.

=== the one who described it stands behind "that"
% show: quotes
Nine people were hurt in an explosion that Mayor Bill de Blasio described as "an intentional act by someone."
---
quote direct Bill de Blasio | an intentional act by someone.

=== it is nobody
% show: quotes
Hillary Clinton says it underscores that Donald Trump is "temperamentally unfit to be commander."
---
quote indirect Hillary Clinton | it underscores that Donald Trump is "temperamentally unfit to be commander."
quote direct Hillary Clinton | temperamentally unfit to be commander.

=== who speaks stands before a clause between commas
% show: quotes
Barack Obama, who understood that a push would be fruitless, said the plan was dead.
---
quote indirect Barack Obama | a push would be fruitless
quote indirect Barack Obama | the plan was dead

=== described: behind a comma the subject, not the end of what was said
% show: quotes
In contrast, Norman Ham described Hillary Clinton as "a lifetime politician" in Ohio.
---
quote indirect Norman Ham | Hillary Clinton as "a lifetime politician" in Ohio
quote direct Norman Ham | a lifetime politician

=== said, but more of it
% show: quotes
"You know, I love Larry," Barack Obama said, but "when it comes to energy issues, Larry has a history."
---
quote direct Barack Obama | You know, I love Larry,
quote direct Barack Obama | when it comes to energy issues, Larry has a history.

=== exhorted, referenced
% show: quotes
Ted Cruz exhorted Republicans to "vote your conscience" in November. The Pentagon referenced "political tensions" in Europe.
---
quote direct Ted Cruz | vote your conscience
quote direct Pentagon | political tensions

=== a nickname that the page explains
% show: quotes
Marshall Mathers, better known as Eminem, said the album was done. "It was hard," Eminem said.
---
quote indirect Marshall Mathers | the album was done
quote direct Marshall Mathers | It was hard,

=== double marks within single ones
% show: quotes
'They said "never again" and they meant it,' Keir Starmer added.
---
quote direct Keir Starmer | They said "never again" and they meant it,

=== who passed it on does not belong to what was said
% show: quotes
Israel struck three sites, Axios reported, citing two officials. The plane was shot down, Haaretz said, quoting Benny Gantz.
---
quote indirect officials | Israel struck three sites | via Axios
quote indirect Benny Gantz | The plane was shot down | via Haaretz

=== what tells of a source between commas
% show: quotes
According to an official familiar with the matter, who spoke on condition of anonymity, the deal is "dead in the water".
---
quote direct official | dead in the water

=== seen by: only outlets pass it on
% show: quotes
The treatment could not be seen by doctors, an official said.
---
quote indirect official | The treatment could not be seen by doctors

=== a title that ends an adjunct
% show: quotes
On CBS's "Face the Nation," House Speaker Paul Ryan said the bill would pass. In his book, "Make Your Kid Rich," Kevin McKinley suggested a plan.
---
quote indirect Paul Ryan | the bill would pass

=== a party and a state with a hyphen in brackets
% show: quotes
Gov. Mike Pence (R-IN) said the tweet was only "to mock" Hillary Clinton.
---
quote indirect Mike Pence | the tweet was only "to mock" Hillary Clinton
quote direct Mike Pence | to mock
