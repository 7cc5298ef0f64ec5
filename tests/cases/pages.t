Stories that are cut over several pages.

% show: article
% kind: html
% lang: id
% outlet: kompas.com

=== the whole goes before the next page
% url: https://nasional.kompas.com/read/2024/11/04/1015/panglima
<html><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article><div class="paging"><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="https://nasional.kompas.com/read/2024/11/04/1015/panglima?page=all">Tampilkan semua</a></div></body></html>
---
title Panglima Terima Kunjungan
outlet kompas.com
lang id
published 2024-11-04
section Nasional
warning the text is page 1 of 3; the whole: https://nasional.kompas.com/read/2024/11/04/1015/panglima?page=all
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.

=== the whole itself is no part
% url: https://nasional.kompas.com/read/2024/11/04/1015/panglima?page=all
<html><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article><div class="paging"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=all">Tampilkan semua</a></div></body></html>
---
title Panglima Terima Kunjungan
outlet kompas.com
lang id
published 2024-11-04
section Nasional
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.

=== the second of three
% url: https://nasional.kompas.com/read/2024/11/04/1015/panglima?page=2
<html><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article><div class="paging"><a href="?page=1">1</a> <a href="?page=3">3</a></div></body></html>
---
title Panglima Terima Kunjungan
outlet kompas.com
lang id
published 2024-11-04
section Nasional
warning the text is page 2 of 3; the next: https://nasional.kompas.com/read/2024/11/04/1015/panglima?page=3
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.

=== the last of three
% url: https://nasional.kompas.com/read/2024/11/04/1015/panglima?page=3
<html><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article><div class="paging"><a href="?page=1">1</a> <a href="?page=2">2</a></div></body></html>
---
title Panglima Terima Kunjungan
outlet kompas.com
lang id
published 2024-11-04
section Nasional
warning the text is page 3 of 3
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.

=== a saved second page that only its links betray
<html><head><link rel="canonical" href="https://nasional.kompas.com/read/2024/11/04/1015/panglima"></head><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article><div class="paging"><a href="?page=1">1</a> 2 <a href="?page=3">3</a></div></body></html>
---
title Panglima Terima Kunjungan
outlet kompas.com
lang id
published 2024-11-04
section Nasional
warning the text is page 2 of 3; the next: https://nasional.kompas.com/read/2024/11/04/1015/panglima?page=3
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.

=== rel=next to an address with the number within
% url: https://warta.example/2024/11/panglima-terima-tamu.html
<html><head><link rel="next" href="https://warta.example/2024/11/panglima-terima-tamu-2.html"></head><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article></body></html>
---
title Panglima Terima Kunjungan
outlet warta.example
lang id
warning the text is page 1 of 2; the next: https://warta.example/2024/11/panglima-terima-tamu-2.html
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.

=== rel=next to the next story, though it ends in a number
% url: https://warta.example/2024/11/panglima-terima-tamu
<html><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article><a rel="next" href="https://warta.example/2024/11/panen-raya-2">Panen Raya</a> <a rel="prev" href="https://warta.example/2024/11/panen-raya-1">Panen Raya 1</a></body></html>
---
title Panglima Terima Kunjungan
outlet warta.example
lang id
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.

=== pages of a list of stories, of comments, and all of a section, are none
% url: https://warta.example/2024/11/panglima-terima-tamu
<html><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article><a href="/indeks?page=2">2</a> <a href="?comment=2">2</a> <a href="/tag/tni/all">Semua</a> <a href="https://warta.example/2024/11/panglima-terima-tamu?share=all">Bagikan</a></body></html>
---
title Panglima Terima Kunjungan
outlet warta.example
lang id
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.

=== next year's story is no next page
% url: https://warta.example/2024/panglima
<html><head><link rel="next" href="https://warta.example/2025/panglima"></head><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article></body></html>
---
title Panglima Terima Kunjungan
outlet warta.example
lang id
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.

=== the third of a story that counts in its path
% url: https://warta.example/g/sepuluh-pulau/3/
<html><head><link rel="next" href="https://warta.example/g/sepuluh-pulau/4/"></head><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article></body></html>
---
title Panglima Terima Kunjungan
outlet warta.example
lang id
warning the text is page 3 of 4; the next: https://warta.example/g/sepuluh-pulau/4/
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.

=== tomorrow's story of the same name is no next page
% url: https://warta.example/2024/11/7/ramalan-cuaca
<html><head><link rel="next" href="https://warta.example/2024/11/8/ramalan-cuaca"></head><body><article><h1>Panglima Terima Kunjungan</h1><p>Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.</p></article></body></html>
---
title Panglima Terima Kunjungan
outlet warta.example
lang id
text Panglima TNI menerima kunjungan panglima Australia di Jakarta pada Senin pagi.
