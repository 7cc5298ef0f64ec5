% lang: id
% show: figures

=== rupiah with triliun
% published: 2025-06-18T17:00:00+07:00
Pemerintah menganggarkan Rp 400 triliun.
---
figure 400000000000000 exact rupiah, money | Rp 400 triliun

=== rupiah glued with a dot
% published: 2025-06-18T17:00:00+07:00
Denda itu sebesar Rp1.000.000.
---
figure 1000000 exact rupiah, money | sebesar Rp1.000.000

=== rupiah with cents
% published: 2025-06-18T17:00:00+07:00
Harga itu Rp 12.500,50 per kilogram.
---
figure 12500.5 exact rupiah, money | Rp 12.500,50

=== rupiah behind
% published: 2025-06-18T17:00:00+07:00
Kerugian ditaksir 2 miliar rupiah.
---
figure 2000000000 exact rupiah, money | 2 miliar rupiah

=== dollars with AS
% published: 2025-06-18T17:00:00+07:00
Bantuan itu bernilai 50 juta dolar AS.
---
figure 50000000 exact USD, money | 50 juta dolar AS

=== US dollars
% published: 2025-06-18T17:00:00+07:00
Investasi itu senilai US$ 2,5 miliar.
---
figure 2500000000 exact USD, money | senilai US$ 2,5 miliar

=== USD
% published: 2025-06-18T17:00:00+07:00
Utang itu mencapai USD 1,2 miliar.
---
figure 1200000000 exact USD, money | mencapai USD 1,2 miliar

=== dollars and rupiah in brackets
% published: 2025-06-18T17:00:00+07:00
Bantuan itu bernilai US$ 10 juta (sekitar Rp 163 miliar).
---
figure 10000000 exact USD, money | US$ 10 juta
figure 163000000000 about rupiah, money | sekitar Rp 163 miliar

=== euro
% published: 2025-06-18T17:00:00+07:00
Uni Eropa menyiapkan 500 juta euro.
---
figure 500000000 exact EUR, money | 500 juta euro

=== yen
% published: 2025-06-18T17:00:00+07:00
Jepang memberi pinjaman 30 miliar yen.
---
figure 30000000000 exact JPY, money | 30 miliar yen

=== riyal
% published: 2025-06-18T17:00:00+07:00
Biaya itu sebesar 2.100 riyal.
---
figure 2100 exact SAR, money | sebesar 2.100 riyal

=== ringgit
% published: 2025-06-18T17:00:00+07:00
Ia didenda RM 5.000.
---
figure 5000 exact MYR, money | RM 5.000

=== dozens of billions
% published: 2025-06-18T17:00:00+07:00
Kerugian negara mencapai puluhan miliar rupiah.
---
figure 10000000000..? millions rupiah, money | mencapai puluhan miliar rupiah

=== a range of rupiah
% published: 2025-06-18T17:00:00+07:00
Upahnya Rp 3 juta-Rp 5 juta.
---
figure 3000000..5000000 range rupiah, money | Rp 3 juta-Rp 5 juta

=== a range of rupiah, one mark
% published: 2025-06-18T17:00:00+07:00
Harganya Rp 3-5 juta.
---
figure 3000000..5000000 range rupiah, money | Rp 3-5 juta

=== billion in one word
% published: 2025-06-18T17:00:00+07:00
Ia menerima suap semiliar rupiah.
---
figure 1000000000 exact rupiah, money | semiliar rupiah

=== money seized
% published: 2025-06-18T17:00:00+07:00
KPK menyita uang Rp 2,5 miliar.
---
figure 2500000000 exact rupiah, money | Rp 2,5 miliar

=== bribe
% published: 2025-06-18T17:00:00+07:00
Ia menerima suap Rp 500 juta dari pengusaha itu.
---
figure 500000000 exact rupiah, money | Rp 500 juta
