% lang: id
% show: figures

=== some of many
% published: 2025-06-18T17:00:00+07:00
Kecelakaan itu menewaskan 101 dari 146 orang.
---
figure 101 exact orang, killed | 101 dari 146 orang

=== sibling by a comma
% published: 2025-06-18T17:00:00+07:00
Sebanyak 45 orang ditangkap, terdiri dari 30 pria, 15 perempuan.
---
figure 45 exact orang of IDN, detained | Sebanyak 45 orang ditangkap
figure 30 exact pria of IDN, detained | 30 pria | part of 45
figure 15 exact perempuan of IDN, detained | 15 perempuan | part of 45

=== fell with a thing
% published: 2025-06-18T17:00:00+07:00
Harga itu turun dari Rp 13.170 per liter menjadi Rp 12.840 per liter.
---
figure 12840 exact rupiah, money | menjadi Rp 12.840 | down from 13170

=== share rose
% published: 2025-06-18T17:00:00+07:00
Suku bunga naik dari 5,5 persen menjadi 5,75 persen.
---
figure 5.75 exact persen, share | menjadi 5,75 persen | up from 5.5

=== range of shares
% published: 2025-06-18T17:00:00+07:00
Tarif itu antara 10 persen sampai 37 persen.
---
figure 10..37 range persen, share | 10 persen sampai 37 persen

=== marks of thousands in English
% published: 2025-06-18T17:00:00+07:00
Hadiahnya US$1,000,000.
---
figure 1000000 exact USD, money | US$1,000,000

=== money is no part of people
% published: 2025-06-18T17:00:00+07:00
Sebanyak 45 orang, termasuk Rp 5 miliar, diamankan.
---
figure 45 exact orang, people | Sebanyak 45 orang
figure 5000000000 exact rupiah, money | Rp 5 miliar

=== more by that much is no new sum
% published: 2025-06-18T17:00:00+07:00
Harga emas naik Rp 7.000 per gram.
---
figure 7000 exact rupiah, money | Rp 7.000

=== taken from people
% published: 2025-06-18T17:00:00+07:00
Uang itu disita dari lima terdakwa.
---
figure 5 exact terdakwa of IDN, detained | lima terdakwa

=== not more, but fewer
% published: 2025-06-18T17:00:00+07:00
Ada 100 orang lebih sedikit daripada tahun lalu.
---
figure 100 exact orang, people | 100 orang | on 2024

=== workers
% published: 2025-06-18T17:00:00+07:00
Pabrik itu menyerap ribuan tenaga kerja.
---
figure 1000..? thousands tenaga kerja, people | ribuan tenaga kerja

=== level of a volcano
% published: 2025-06-18T17:00:00+07:00
Status gunung itu Level III.
---
