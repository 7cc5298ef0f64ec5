% lang: en
% show: figures

=== dollars
% published: 2025-06-18T17:00:00+07:00
The bill provides $61 billion in aid.
---
figure 61000000000 exact USD, money | $61 billion

=== dollars in words
% published: 2025-06-18T17:00:00+07:00
He was fined 5 million dollars.
---
figure 5000000 exact USD, money | 5 million dollars

=== a range of dollars
% published: 2025-06-18T17:00:00+07:00
It will cost $5 billion to $7 billion.
---
figure 5000000000..7000000000 range USD, money | $5 billion to $7 billion

=== a range with one scale
% published: 2025-06-18T17:00:00+07:00
It will cost $5-7 billion.
---
figure 5000000000..7000000000 range USD, money | $5-7 billion

=== billion with a hyphen
% published: 2025-06-18T17:00:00+07:00
They signed a $5-billion deal.
---
figure 5000000000 exact USD, money | $5-billion

=== euros
% published: 2025-06-18T17:00:00+07:00
The EU pledged 500 million euros.
---
figure 500000000 exact EUR, money | 500 million euros

=== euro sign
% published: 2025-06-18T17:00:00+07:00
The EU pledged €500 million.
---
figure 500000000 exact EUR, money | €500 million

=== pounds
% published: 2025-06-18T17:00:00+07:00
Britain pledged £2.5 billion.
---
figure 2500000000 exact GBP, money | £2.5 billion

=== yen
% published: 2025-06-18T17:00:00+07:00
Japan pledged 30 billion yen.
---
figure 30000000000 exact JPY, money | 30 billion yen

=== short scale
% published: 2025-06-18T17:00:00+07:00
The firm raised $20m.
---
figure 20000000 exact USD, money | $20m

=== bn
% published: 2025-06-18T17:00:00+07:00
The firm raised $2.5bn.
---
figure 2500000000 exact USD, money | $2.5bn

=== dozens of millions
% published: 2025-06-18T17:00:00+07:00
It lost tens of millions of dollars.
---
figure 10000000..? millions USD, money | tens of millions of dollars

=== percent
% published: 2025-06-18T17:00:00+07:00
Turnout was 65 percent.
---
figure 65 exact percent, share | 65 percent
