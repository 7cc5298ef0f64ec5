Indonesian text as scrapers leave it: what is run together, signed or broken, and what must be left of it.

% show: article
% kind: text
% lang: id

=== tags of the page glued to the initials
% published: 2024-11-04
% title: Menteri Rangkap Jabatan
Sebanyak lima wakil menteri merangkap jabatan sebagai komisaris perusahaan negara, kata lembaga itu.
Presiden belum menanggapi laporan tersebut.(tsm/rir)wakil menterikomisarisbadan usaha
---
title Menteri Rangkap Jabatan
lang id
published 2024-11-04
text Sebanyak lima wakil menteri merangkap jabatan sebagai komisaris perusahaan negara, kata lembaga itu.
text Presiden belum menanggapi laporan tersebut.

=== titles of other pages in the middle of a paragraph without line ends
% published: 2024-11-04
% title: Longsor di Tambang
Dua penambang tertimbun longsor di Desa Kalisari, kata kepala kepolisian setempat, Senin (4/11/2024).Baca JugaTim SAR Temukan Korban Kedua di Dasar TebingWarga Diminta Menjauhi Lokasi TambangAdapun kedua korban bernama Rudi (31) dan Maman (27). Mereka warga desa itu.
---
title Longsor di Tambang
lang id
published 2024-11-04
text Dua penambang tertimbun longsor di Desa Kalisari, kata kepala kepolisian setempat, Senin (4/11/2024). Adapun kedua korban bernama Rudi (31) dan Maman (27). Mereka warga desa itu.

=== a page's words in capitals in the middle of a text without line ends
% published: 2024-11-04
% title: Gubernur Larang Konvoi
Gubernur melarang konvoi kendaraan di jalan utama kota itu sampai akhir pekan. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT "Kami minta warga patuh," kata dia kepada wartawan di balai kota.
---
title Gubernur Larang Konvoi
lang id
published 2024-11-04
text Gubernur melarang konvoi kendaraan di jalan utama kota itu sampai akhir pekan. "Kami minta warga patuh," kata dia kepada wartawan di balai kota.

=== a note on where it was first told, glued to the outlet's name
% published: 2024-11-04
% title: Banjir Surut
Banjir di tiga kecamatan di Kabupaten Langkat mulai surut pada Senin pagi, kata kepala badan bencana daerah.
Artikel ini telah naik didetikSumut.
Baca selengkapnyadi sini
---
title Banjir Surut
lang id
published 2024-11-04
credit republished detikSumut
text Banjir di tiga kecamatan di Kabupaten Langkat mulai surut pada Senin pagi, kata kepala badan bencana daerah.

=== initials with agencies below the text, initials in capitals, hashtags
% published: 2024-11-04
% title: Parlemen Jerman Sepakat
Parlemen Jerman menyepakati anggaran pertahanan yang baru setelah debat selama dua hari.
Oposisi menolak rencana itu dan meminta pemungutan suara ulang.
rzn/yf (dpa, AFP)
(SIS)
#AnggaranPertahanan #Jerman
---
title Parlemen Jerman Sepakat
lang id
published 2024-11-04
credit republished DPA
credit republished AFP
text Parlemen Jerman menyepakati anggaran pertahanan yang baru setelah debat selama dua hari.
text Oposisi menolak rencana itu dan meminta pemungutan suara ulang.

=== the writer of an opinion signs with an office
% published: 2024-11-04
% title: Memimpin di Masa Sulit
Penulis: Bagus Hardiman
Pemimpin diuji ketika keadaan sulit, dan keputusan yang cepat tidak selalu keputusan yang tepat.
Warga menilai pemerintah dari apa yang mereka rasakan di pasar dan di puskesmas.
Karena itu, pemerintah perlu lebih banyak mendengar.
Dr. Bagus Hardiman, M.Si.Pengajar kebijakan publik Universitas Tanah Datar
---
title Memimpin di Masa Sulit
lang id
published 2024-11-04
writer Bagus Hardiman
text Pemimpin diuji ketika keadaan sulit, dan keputusan yang cepat tidak selalu keputusan yang tepat.
text Warga menilai pemerintah dari apa yang mereka rasakan di pasar dan di puskesmas.
text Karena itu, pemerintah perlu lebih banyak mendengar.

=== letters whose bytes were read wrongly
% published: 2024-11-04
% title: Presiden TÃ¼rkiye Tiba
Presiden TÃ¼rkiye tiba di Jakarta pada Senin dan disambut â€œdengan hangatâ€ oleh tuan rumah.
---
title Presiden Türkiye Tiba
lang id
published 2024-11-04
text Presiden Türkiye tiba di Jakarta pada Senin dan disambut “dengan hangat” oleh tuan rumah.

=== a dateline without its comma
% published: 2024-11-04
% title: Kader Partai Diperiksa
JAKARTA KOMPAS.com -Kader partai bernama Angga selesai diperiksa penyidik pada Senin (4/11/2024) malam.
---
title Kader Partai Diperiksa
outlet kompas.com
lang id
published 2024-11-04
text Kader partai bernama Angga selesai diperiksa penyidik pada Senin (4/11/2024) malam.

=== paragraphs that hold all that follow, as an unclosed <p> leaves them
% published: 2024-11-04
% title: Tambang Ditutup
Kepolisian menutup tambang pasir tanpa izin di Desa Kalisari pada Senin (4/11/2024).Baca JugaWarga Desa Keluhkan Debu TambangKepala kepolisian setempat mengatakan penambang sudah diperingatkan tiga kali."Kami tidak akan memberi kelonggaran lagi," kata dia kepada wartawan.Ikuti Whatsapp Channel Kami
Kepolisian menutup tambang pasir tanpa izin di Desa Kalisari pada Senin (4/11/2024).
Kepala kepolisian setempat mengatakan penambang sudah diperingatkan tiga kali."Kami tidak akan memberi kelonggaran lagi," kata dia kepada wartawan.Ikuti Whatsapp Channel Kami
Kepala kepolisian setempat mengatakan penambang sudah diperingatkan tiga kali.
"Kami tidak akan memberi kelonggaran lagi," kata dia kepada wartawan.Ikuti Whatsapp Channel Kami
"Kami tidak akan memberi kelonggaran lagi," kata dia kepada wartawan.
---
title Tambang Ditutup
lang id
published 2024-11-04
text Kepolisian menutup tambang pasir tanpa izin di Desa Kalisari pada Senin (4/11/2024).
text Kepala kepolisian setempat mengatakan penambang sudah diperingatkan tiga kali.
text "Kami tidak akan memberi kelonggaran lagi," kata dia kepada wartawan.

=== a call for questions behind two stars
% published: 2024-11-04
% title: Foto Itu Bukan dari Gaza
Foto yang beredar itu diambil di Suriah pada 2016, menurut penelusuran gambar oleh tim pemeriksa.
**Punya informasi atau klaim yang ingin Anda cek faktanya? Hubungi ChatBot kami.
---
title Foto Itu Bukan dari Gaza
lang id
published 2024-11-04
text Foto yang beredar itu diambil di Suriah pada 2016, menurut penelusuran gambar oleh tim pemeriksa.
