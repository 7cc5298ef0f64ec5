% show: sentences

=== dateline: kota, lembaga dengan .TV, garis
MOSKOW, KOMPAS.TV - Rusia mengirim pasukan. Korut diam.
---
MOSKOW , KOMPAS.TV - Rusia mengirim pasukan .
Korut diam .

=== dateline: nama kantor berita dalam kurung
JAKARTA (ANTARA) -- Menteri tiba di Seoul. Ia lalu pergi.
---
JAKARTA ( ANTARA ) - - Menteri tiba di Seoul .
Ia lalu pergi .

=== dateline: laman di depan kota
Liputan6.com, Jakarta - Presiden bertolak ke Beijing.
---
Liputan6.com , Jakarta - Presiden bertolak ke Beijing .

=== dateline: laman dengan .CO
TEMPO.CO, Jakarta - Polisi menangkap dua orang.
---
TEMPO.CO , Jakarta - Polisi menangkap dua orang .

=== dateline: tiga bagian nama laman
REPUBLIKA.CO.ID, GAZA -- Serangan itu menewaskan lima orang.
---
REPUBLIKA.CO.ID , GAZA - - Serangan itu menewaskan lima orang .

=== dateline: kota saja
TEHERAN – Iran menolak usul itu. Amerika Serikat kecewa.
---
TEHERAN – Iran menolak usul itu .
Amerika Serikat kecewa .

=== dateline: laman ditempel pada kota
Merdeka.comBandung - Warga mengungsi.
---
Merdeka.com Bandung - Warga mengungsi .

=== inisial dengan spasi
Menteri J. B. Sumarlin menjawab. Rapat selesai.
---
Menteri J . B . Sumarlin menjawab .
Rapat selesai .

=== inisial tanpa spasi
Jaksa Agung H.M. Prasetyo hadir. Ia diam.
---
Jaksa Agung H.M. Prasetyo hadir .
Ia diam .

=== gelar di depan nama
Drs. H. Achmad dan Dr. Ir. Hj. Siti hadir. Acara dimulai.
---
Drs . H . Achmad dan Dr . Ir . Hj . Siti hadir .
Acara dimulai .

=== gelar di belakang nama
Budi Santoso, S.H., M.H. terpilih. Lawannya kalah.
---
Budi Santoso , S.H. , M.H. terpilih .
Lawannya kalah .

=== gelar campuran huruf besar dan kecil
Rektor Siti Aminah, M.Si., Ph.D. membuka acara.
---
Rektor Siti Aminah , M . Si . , Ph . D . membuka acara .

=== gelar menutup kalimat
Sidang dipimpin Andi Wijaya, S.H. Namun terdakwa tidak hadir.
---
Sidang dipimpin Andi Wijaya , S.H.
Namun terdakwa tidak hadir .

=== S.Pd. di depan nama lain tidak menutup
Kepala sekolah Rina, S.Pd. Kepala desa hadir juga.
---
Kepala sekolah Rina , S . Pd .
Kepala desa hadir juga .

=== alamat
Kantornya di Jl. Thamrin No. 1 Jakarta. Massa berkumpul.
---
Kantornya di Jl . Thamrin No . 1 Jakarta .
Massa berkumpul .

=== dll. di tengah kalimat
Beras, gula, dll. dikirim ke Gaza.
---
Beras , gula , dll . dikirim ke Gaza .

=== dll. menutup kalimat
Mereka mengirim beras, gula, dll. Lalu mereka pulang.
---
Mereka mengirim beras , gula , dll .
Lalu mereka pulang .

=== dsb. menutup kalimat di depan kata ganti
Ia membawa baju, obat, dsb. Dia tiba malam itu.
---
Ia membawa baju , obat , dsb .
Dia tiba malam itu .

=== tahun 1990-an menutup kalimat
Perang itu terjadi pada 1990-an. Korban tak terhitung.
---
Perang itu terjadi pada 1990 an .
Korban tak terhitung .

=== m. sebagai meter menutup kalimat
Tembok itu setinggi 5 m. Warga tak bisa lewat.
---
Tembok itu setinggi 5 m .
Warga tak bisa lewat .

=== nama bulan disingkat
Ia lahir pada 5 Sept. 1970 di Medan. Ibunya guru.
---
Ia lahir pada 5 Sept . 1970 di Medan .
Ibunya guru .

=== pangkat disingkat
Menurut Letjen. Agus dan Kombes. Pol. Rudi, kota aman. Warga kembali.
---
Menurut Letjen . Agus dan Kombes . Pol . Rudi , kota aman .
Warga kembali .

=== a.n. dan s.d.
Surat a.n. Kapolri berlaku 1 s.d. 5 Mei. Setelah itu dicabut.
---
Surat a . n . Kapolri berlaku 1 s . d . 5 Mei .
Setelah itu dicabut .

=== vs.
Laga Indonesia vs. Jepang ditunda. Penonton pulang.
---
Laga Indonesia vs . Jepang ditunda .
Penonton pulang .

=== St. Petersburg
Ia tiba di St. Petersburg pada Senin. Putin menunggu.
---
Ia tiba di St . Petersburg pada Senin .
Putin menunggu .

=== PT dengan Tbk.
PT Semen Tbk. memberhentikan direksi. Saham dilepas PT Beton Tbk. Direksi diam.
---
PT Semen Tbk . memberhentikan direksi .
Saham dilepas PT Beton Tbk .
Direksi diam .

=== uang dengan koma
Bantuan senilai Rp 1,5 triliun cair. Rakyat lega.
---
Bantuan senilai Rp 1,5 triliun cair .
Rakyat lega .

=== uang dengan titik dan koma
Harganya Rp1.500.000,00. Mahal sekali.
---
Harganya Rp 1.500.000,00 .
Mahal sekali .

=== uang dengan Rp. dan tanda habis
Ia membayar Rp.2.500.000,- kepada polisi. Uang itu hilang.
---
Ia membayar Rp . 2.500.000 , - kepada polisi .
Uang itu hilang .

=== dolar
Ekspor US$ 2,5 miliar. Impor US$1.234,56 juta.
---
Ekspor US $ 2,5 miliar .
Impor US $ 1.234,56 juta .

=== persen
Naik 3,5 persen atau 0,5%. Turun 10.000 ton.
---
Naik 3,5 persen atau 0,5 % .
Turun 10.000 ton .

=== jam
Gempa pukul 08.30 WIB. Warga lari pukul 8.31.
---
Gempa pukul 08.30 WIB .
Warga lari pukul 8.31 .

=== tanggal
Proklamasi 17/8/1945. Sidang (31/10). Selesai.
---
Proklamasi 17/8/1945 .
Sidang ( 31/10 ) .
Selesai .

=== angka melekat pada huruf
Di KM 50 jaringan 5G mati. F-16, Su-35, dan B-52 terbang.
---
Di KM 50 jaringan 5 G mati .
F 16 , Su 35 , dan B 52 terbang .

=== di bawah nol
Suhu -5 derajat. Esok 10,5 derajat.
---
Suhu - 5 derajat .
Esok 10,5 derajat .

=== angka menutup kalimat
Korban mencapai 10. Dua di antaranya anak.
---
Korban mencapai 10 .
Dua di antaranya anak .

=== tahun ditempel pada kalimat berikut
Perang usai pada 1945.Rakyat merdeka.
---
Perang usai pada 1945 .
Rakyat merdeka .

=== rentang
Rapat 10.30-12.00 di Pasal 5-7. Usai.
---
Rapat 10.30 12.00 di Pasal 5 7 .
Usai .

=== kutipan berisi beberapa kalimat
"Kami siap. Kami menunggu. Mereka lari," kata dia. Rapat usai.
---
" Kami siap .
Kami menunggu .
Mereka lari , " kata dia .
Rapat usai .

=== tanda tutup tinggal pada kalimatnya
Ia berkata, "Kami siap. Kami menang." Lalu ia pergi.
---
Ia berkata , " Kami siap .
Kami menang . "
Lalu ia pergi .

=== kutipan di dalam kutipan
“Dia bilang, ‘Pergi! Jangan kembali.’ Saya pun pergi,” kata Siti. Polisi datang.
---
“ Dia bilang , ‘ Pergi !
Jangan kembali . ’
Saya pun pergi , ” kata Siti .
Polisi datang .

=== kutipan tak ditutup
"Kami siap. Kami menunggu. Perang usai.
Mereka pulang. Kota sepi.
---
" Kami siap .
Kami menunggu .
Perang usai .
Mereka pulang .
Kota sepi .

=== tanda tanya di depan kata dia
"Siapa yang menembak?" kata dia. Tak ada jawaban.
---
" Siapa yang menembak ? " kata dia .
Tak ada jawaban .

=== tanda seru di depan ujar dengan nama
"Hentikan perang!" ujar Guterres. Ia marah.
---
" Hentikan perang ! " ujar Guterres .
Ia marah .

=== tanda tanya, lalu nama dan kata bertanya
"Kapan perang usai?" Zelensky bertanya. Putin diam.
---
" Kapan perang usai ? " Zelensky bertanya .
Putin diam .

=== tanda tanya, lalu kalimat lain
"Kapan perang usai?" Wartawan itu lalu diusir penjaga gedung.
---
" Kapan perang usai ? "
Wartawan itu lalu diusir penjaga gedung .

=== titik, tanda kutip, kata
"Kami siap." kata Budi. Ia pergi.
---
" Kami siap . " kata Budi .
Ia pergi .

=== dua tanda petik tunggal
''Kami siap.'' Budi pergi.
---
' ' Kami siap . ' '
Budi pergi .

=== tanda di dalam kurung
Ia tiba (benarkah?) di Kyiv. Warga (banyak!) menunggu.
---
Ia tiba ( benarkah ? ) di Kyiv .
Warga ( banyak ! ) menunggu .

=== tiga titik di tengah
Ia tiba ... lalu pergi. Entah... ke mana.
---
Ia tiba . . . lalu pergi .
Entah . . . ke mana .

=== tiga titik menutup
Ia menunggu... Lalu ia pergi… Kota sepi.
---
Ia menunggu . . .
Lalu ia pergi …
Kota sepi .

=== banyak tanda seru
Awas!!! Api besar?! Lari.
---
Awas ! ! !
Api besar ? !
Lari .

=== judul tanpa titik di atas alinea
Rusia Serang Kyiv

Rusia menyerang Kyiv. Warga lari.
---
Rusia Serang Kyiv
Rusia menyerang Kyiv .
Warga lari .

=== daftar dengan garis
Syaratnya:
- gencatan senjata,
- tukar tawanan,
- penarikan pasukan
---
Syaratnya :
- gencatan senjata ,
- tukar tawanan ,
- penarikan pasukan

=== daftar dengan bulatan
• Rusia mundur. Ukraina maju.
• Korut diam
---
• Rusia mundur .
Ukraina maju .
• Korut diam

=== daftar dengan angka
1. Rusia mundur.
2. Ukraina maju. Korut diam.
10. PBB rapat
---
1 . Rusia mundur .
2 . Ukraina maju .
Korut diam .
10 . PBB rapat

=== daftar dengan huruf
a. Rusia mundur.
b. Ukraina maju.
c) Korut diam.
---
a . Rusia mundur .
b . Ukraina maju .
c ) Korut diam .

=== daftar dengan angka Romawi
II. Rusia mundur.
IV. Ukraina maju.
---
II . Rusia mundur .
IV . Ukraina maju .

=== daftar di dalam baris
Ada tiga syarat: 1. Rusia mundur. 2. Ukraina maju. 3. PBB mengawasi.
---
Ada tiga syarat : 1 . Rusia mundur .
2 . Ukraina maju .
3 . PBB mengawasi .

=== daftar dengan titik koma
Mereka menuntut gencatan senjata; tukar tawanan; dan dialog. PBB setuju.
---
Mereka menuntut gencatan senjata ; tukar tawanan ; dan dialog .
PBB setuju .

=== huruf besar semua
PRESIDEN TIBA DI SEOUL. IA BERTEMU MENTERI. RAPAT USAI!
---
PRESIDEN TIBA DI SEOUL .
IA BERTEMU MENTERI .
RAPAT USAI !

=== tanpa huruf besar
presiden tiba di seoul. ia bertemu menteri. rapat usai? belum
---
presiden tiba di seoul .
ia bertemu menteri .
rapat usai ?
belum

=== tanpa huruf besar: singkatan tetap utuh
drs. achmad tinggal di jl. thamrin no. 5 jakarta. ia diam... lalu pergi. dr. siti hadir.
---
drs . achmad tinggal di jl . thamrin no . 5 jakarta .
ia diam . . . lalu pergi .
dr . siti hadir .

=== klitik
Negaranyalah yang menyerang; apakah tentaranya menang? Rumahnyapun hancur.
---
Negaranyalah yang menyerang ; apakah tentaranya menang ?
Rumahnyapun hancur .

=== kata ulang
Anak-anak dan kupu-kupu; sayur-mayur, undang-undangnya, negara-negara.
---
Anak-anak dan kupu-kupu ; sayur mayur , undang-undangnya , negara-negara .

=== kata ulang dengan tanda hubung tetap
Anak‑anak lari. Negara‐negara diam.
---
Anak‑anak lari .
Negara‐negara diam .

=== ke- dengan angka
Sidang ke-5 pada HUT ke-75. COVID-19 usai.
---
Sidang ke 5 pada HUT ke 75 .
COVID 19 usai .

=== awalan dengan garis
Aksi anti-korupsi itu non-aktif. Kim Jong-un dan Muqtada al-Sadr hadir.
---
Aksi anti korupsi itu non aktif .
Kim Jong un dan Muqtada al Sadr hadir .

=== surel
Kirim ke budi.santoso@kemlu.go.id. Jangan ke humas_1@polri.go.id, ya.
---
Kirim ke budi.santoso@kemlu.go.id .
Jangan ke humas_1@polri.go.id , ya .

=== alamat laman
Lihat https://kemlu.go.id/siaran?id=5. Atau (http://un.org/a_(b)). Lalu www.bnpb.go.id.
---
Lihat https://kemlu.go.id/siaran?id=5 .
Atau ( http://un.org/a_ ( b ) ) .
Lalu www.bnpb.go.id .

=== akun dan tagar
Akun @kemlu_ri dan @Menlu.RI memakai #DamaiUntukGaza. Pesan #1 hilang.
---
Akun @ kemlu_ri dan @ Menlu.RI memakai # DamaiUntukGaza .
Pesan # 1 hilang .

=== apostrof
Jum'at itu Ma'ruf, O'Brien, dan L'Express hadir di N'Djamena.
---
Jum'at itu Ma'ruf , O'Brien , dan L'Express hadir di N'Djamena .

=== aksara Tionghoa
Ia menulis 我们准备好了。我们走！ lalu pergi. Rapat usai.
---
Ia menulis 我们准备好了 。
我们走 ！ lalu pergi .
Rapat usai .

=== aksara Arab
Ia berkata السلام عليكم. Lalu ia pergi. هل أنت هنا؟ نعم.
---
Ia berkata السلام عليكم .
Lalu ia pergi .
هل أنت هنا ؟
نعم .

=== kurung siku di belakang titik
Ia menang.[1] Lawannya kalah.[2][3] Usai.
---
Ia menang . [ 1 ]
Lawannya kalah . [ 2 ] [ 3 ]
Usai .

=== kalimat dalam kurung
Ia menang. (Lawannya kalah.) Usai.
---
Ia menang .
( Lawannya kalah . )
Usai .

=== kata biasa yang mirip singkatan
Ia membeli kol. Rumahnya merah. Katanya tidak se. Itu saja.
---
Ia membeli kol .
Rumahnya merah .
Katanya tidak se .
Itu saja .

=== titik koma dan titik dua bukan akhir
Ia berkata: Kami siap; Mereka lari. Usai.
---
Ia berkata : Kami siap ; Mereka lari .
Usai .

=== gelar dokter spesialis
Menurut dr. Citra Ayu, Sp.A(K)., dan dr. Reza, Sp.N, M.Kes., anak sehat. Ia Sp.OG (K). Ibunya guru.
---
Menurut dr . Citra Ayu , Sp . A ( K ) . , dan dr . Reza , Sp . N , M . Kes . , anak sehat .
Ia Sp . OG ( K ) .
Ibunya guru .

=== harga dengan satuan menutup kalimat
Harga ayam Rp 40.000/kg. Kondisi itu buruk. Panjangnya 2.850 mm. Mobil itu laku.
---
Harga ayam Rp 40.000 / kg .
Kondisi itu buruk .
Panjangnya 2.850 mm .
Mobil itu laku .

=== pangkat polisi di depan nama
Menurut Komjen Pol. Wahyu Hadi, film Angel Pol. Dalam film itu ada polisi.
---
Menurut Komjen Pol . Wahyu Hadi , film Angel Pol .
Dalam film itu ada polisi .

=== Corp. menutup kalimat di depan kata benda
Saham itu menyalip Kioxia Corp. Hal ini terjadi kemarin. Grup Auto Co., Ltd. (GAC) diam.
---
Saham itu menyalip Kioxia Corp .
Hal ini terjadi kemarin .
Grup Auto Co . , Ltd . ( GAC ) diam .

=== daftar yang ditempel
Mereka adalah:1. Mantan menteri;2. Pemimpin bank;3. Direktur utama. Ketiganya ditahan.
---
Mereka adalah : 1 . Mantan menteri ; 2 . Pemimpin bank ; 3 . Direktur utama .
Ketiganya ditahan .

=== tanda petik lurus ditempel pada kedua sisi
"Kami siap," katanya. Ia pergi."Mereka kalah," kata Budi. Lalu usai.
---
" Kami siap , " katanya .
Ia pergi .
" Mereka kalah , " kata Budi .
Lalu usai .
