English text as crude scrapers leave it: every visible line of a page. Words of our own.

% show: article
% kind: text
% lang: en

=== a name, gaps and a time in one line
Home
World
Politics
Business
Sport
Science
Health
Culture
Travel
Weather
Video
Newsletters
Subscribe
Sign in
Neighbours Agree to Share Radar Data Along the Border
By  Aino Saarela    Mar 19, 2024, 10:00am EDT
The defence ministers of the two countries met in Tallinn on Friday and agreed to share radar data along their common border.
Officials said the first exchange of data would begin in the spring, once parliament in both capitals had given its consent to the plan.
"We see the same sky, and it is time that we see it together," the Estonian minister said after the meeting in the old town.
A spokesman for the army said that three stations would take part at first, and that two more would join them by the end of next year.
The opposition asked what the plan would cost and who would pay for the new cables that have to be laid across the border.
Most read
About us
Contact
Terms of use
Privacy policy
Careers
---
title Neighbours Agree to Share Radar Data Along the Border
lang en
published 2024-03-19T10:00:00-04:00
author Aino Saarela
text The defence ministers of the two countries met in Tallinn on Friday and agreed to share radar data along their common border.
text Officials said the first exchange of data would begin in the spring, once parliament in both capitals had given its consent to the plan.
text "We see the same sky, and it is time that we see it together," the Estonian minister said after the meeting in the old town.
text A spokesman for the army said that three stations would take part at first, and that two more would join them by the end of next year.
text The opposition asked what the plan would cost and who would pay for the new cables that have to be laid across the border.

=== an office glued to the name
Home
World
Politics
Business
Sport
Science
Health
Culture
Travel
Weather
Video
Newsletters
Subscribe
Sign in
Neighbours Agree to Share Radar Data Along the Border
By Aino SaarelaStaff Writer
March 19, 2024
The defence ministers of the two countries met in Tallinn on Friday and agreed to share radar data along their common border.
Officials said the first exchange of data would begin in the spring, once parliament in both capitals had given its consent to the plan.
"We see the same sky, and it is time that we see it together," the Estonian minister said after the meeting in the old town.
A spokesman for the army said that three stations would take part at first, and that two more would join them by the end of next year.
The opposition asked what the plan would cost and who would pay for the new cables that have to be laid across the border.
Most read
About us
Contact
Terms of use
Privacy policy
Careers
---
title Neighbours Agree to Share Radar Data Along the Border
lang en
published 2024-03-19
author Aino Saarela
text The defence ministers of the two countries met in Tallinn on Friday and agreed to share radar data along their common border.
text Officials said the first exchange of data would begin in the spring, once parliament in both capitals had given its consent to the plan.
text "We see the same sky, and it is time that we see it together," the Estonian minister said after the meeting in the old town.
text A spokesman for the army said that three stations would take part at first, and that two more would join them by the end of next year.
text The opposition asked what the plan would cost and who would pay for the new cables that have to be laid across the border.

=== a name alone above the time
Home
World
Politics
Business
Sport
Science
Health
Culture
Travel
Weather
Video
Newsletters
Subscribe
Sign in
Neighbours Agree to Share Radar Data Along the Border
Aino Saarela
Senior Contributor
March 19, 2024
The defence ministers of the two countries met in Tallinn on Friday and agreed to share radar data along their common border.
Officials said the first exchange of data would begin in the spring, once parliament in both capitals had given its consent to the plan.
"We see the same sky, and it is time that we see it together," the Estonian minister said after the meeting in the old town.
A spokesman for the army said that three stations would take part at first, and that two more would join them by the end of next year.
The opposition asked what the plan would cost and who would pay for the new cables that have to be laid across the border.
Most read
About us
Contact
Terms of use
Privacy policy
Careers
---
title Neighbours Agree to Share Radar Data Along the Border
lang en
published 2024-03-19
author Aino Saarela
text The defence ministers of the two countries met in Tallinn on Friday and agreed to share radar data along their common border.
text Officials said the first exchange of data would begin in the spring, once parliament in both capitals had given its consent to the plan.
text "We see the same sky, and it is time that we see it together," the Estonian minister said after the meeting in the old town.
text A spokesman for the army said that three stations would take part at first, and that two more would join them by the end of next year.
text The opposition asked what the plan would cost and who would pay for the new cables that have to be laid across the border.

=== a section above the time is no name
Home
World
Politics
Business
Sport
Science
Health
Culture
Travel
Weather
Video
Newsletters
Subscribe
Sign in
Neighbours Agree to Share Radar Data Along the Border
World News
March 19, 2024
The defence ministers of the two countries met in Tallinn on Friday and agreed to share radar data along their common border.
Officials said the first exchange of data would begin in the spring, once parliament in both capitals had given its consent to the plan.
"We see the same sky, and it is time that we see it together," the Estonian minister said after the meeting in the old town.
A spokesman for the army said that three stations would take part at first, and that two more would join them by the end of next year.
The opposition asked what the plan would cost and who would pay for the new cables that have to be laid across the border.
Most read
About us
Contact
Terms of use
Privacy policy
Careers
---
title Neighbours Agree to Share Radar Data Along the Border
lang en
published 2024-03-19
text The defence ministers of the two countries met in Tallinn on Friday and agreed to share radar data along their common border.
text Officials said the first exchange of data would begin in the spring, once parliament in both capitals had given its consent to the plan.
text "We see the same sky, and it is time that we see it together," the Estonian minister said after the meeting in the old town.
text A spokesman for the army said that three stations would take part at first, and that two more would join them by the end of next year.
text The opposition asked what the plan would cost and who would pay for the new cables that have to be laid across the border.

=== a name with a bar before the time
Home
World
Politics
Business
Sport
Science
Health
Culture
Travel
Weather
Video
Newsletters
Subscribe
Sign in
Neighbours Agree to Share Radar Data Along the Border
Aino Saarela  |   March 19, 2024 2:30 PM
The defence ministers of the two countries met in Tallinn on Friday and agreed to share radar data along their common border.
Officials said the first exchange of data would begin in the spring, once parliament in both capitals had given its consent to the plan.
"We see the same sky, and it is time that we see it together," the Estonian minister said after the meeting in the old town.
A spokesman for the army said that three stations would take part at first, and that two more would join them by the end of next year.
The opposition asked what the plan would cost and who would pay for the new cables that have to be laid across the border.
Most read
About us
Contact
Terms of use
Privacy policy
Careers
---
title Neighbours Agree to Share Radar Data Along the Border
lang en
published 2024-03-19T14:30:00+00:00
author Aino Saarela
text The defence ministers of the two countries met in Tallinn on Friday and agreed to share radar data along their common border.
text Officials said the first exchange of data would begin in the spring, once parliament in both capitals had given its consent to the plan.
text "We see the same sky, and it is time that we see it together," the Estonian minister said after the meeting in the old town.
text A spokesman for the army said that three stations would take part at first, and that two more would join them by the end of next year.
text The opposition asked what the plan would cost and who would pay for the new cables that have to be laid across the border.
