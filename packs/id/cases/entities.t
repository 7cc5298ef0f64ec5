% show: mentions
% published: 2025-06-18

=== a last name that stands first goes on for the whole
Menteri Luar Negeri Korea Utara Choe Son Hui tiba di Moskow pada Selasa. Choe bertemu Sergei Lavrov.
---
mention person PRKGOV Choe Son Hui | Menteri Luar Negeri Korea Utara Choe Son Hui | person:choe-son-hui
mention place RUS Moscow | Moskow | place:moscow | place
mention person PRKGOV Choe Son Hui | Choe | person:choe-son-hui
mention person RUSGOV Sergei Lavrov | Sergei Lavrov | person:sergei-lavrov

=== a nickname of the tables
Mantan presiden Joko Widodo hadir dalam acara itu. Jokowi duduk di barisan depan.
---
mention person IDNELI Joko Widodo | Mantan presiden Joko Widodo | person:joko-widodo
mention person IDNELI Joko Widodo | Jokowi | person:joko-widodo

=== a first name on second mention
Presiden Prabowo Subianto berpidato di Bogor. Prabowo meminta warga bersabar.
---
mention person IDNGOV Prabowo Subianto | Presiden Prabowo Subianto | person:prabowo-subianto
mention place IDN Bogor | Bogor | place:bogor | place
mention person IDNGOV Prabowo Subianto | Prabowo | person:prabowo-subianto
mention group IDNCVL warga | warga

=== a given name of two words
Menteri Keuangan Sri Mulyani Indrawati memaparkan anggaran. Sri Mulyani optimistis target tercapai.
---
mention person IDNGOV Sri Mulyani Indrawati | Menteri Keuangan Sri Mulyani Indrawati | person:sri-mulyani-indrawati
mention person IDNGOV Sri Mulyani Indrawati | Sri Mulyani | person:sri-mulyani-indrawati

=== a single given name of somebody in no table
% known: a village of no table between the office and the name
Kepala Desa Sukamaju Rahmat Hidayat menolak tawaran itu. Rahmat menilai harga terlalu rendah.
---
mention person IDNGOV Rahmat Hidayat | Kepala Desa Sukamaju Rahmat Hidayat
mention person IDNGOV Rahmat Hidayat | Rahmat

=== a title before the short form
Komandan pasukan Jenderal Agus Wiratmoko tiba di lokasi. Jenderal Agus memeriksa pos penjagaan.
---
mention person IDNMIL Agus Wiratmoko | Komandan pasukan Jenderal Agus Wiratmoko
mention person IDNMIL Agus Wiratmoko | Jenderal Agus

=== initials and a middle name
Ketua panitia Budi H. Santoso membuka lomba. Budi berharap acara berjalan lancar.
---
mention person IDNCVL Ketua | Ketua
mention person Budi H. Santoso | Budi H. Santoso
mention person Budi H. Santoso | Budi

=== two with one family name, the full name nearest with the gender word
Pemimpin Korea Utara Kim Jong Un mengunjungi pabrik. Kim Yo Jong, adik perempuan Kim, ikut serta.
---
mention person PRKGOV Kim Jong Un | Pemimpin Korea Utara Kim Jong Un | person:kim-jong-un
mention organisation PRKBUS pabrik | pabrik
mention person PRKPTY Kim Yo Jong | Kim Yo Jong | person:kim-yo-jong
mention person PRKGOV Kim Jong Un | Kim | person:kim-jong-un

=== two Kims: a short form with a title goes to who holds it
Kim Yo Jong mengecam latihan itu. Kim Jong Un belum berkomentar. Pemimpin Kim dijadwalkan berpidato.
---
mention person PRKPTY Kim Yo Jong | Kim Yo Jong | person:kim-yo-jong
mention person PRKGOV Kim Jong Un | Kim Jong Un | person:kim-jong-un
mention person PRKGOV Kim Jong Un | Pemimpin Kim | person:kim-jong-un

=== two Kims and nothing that tells: unresolved
Kim Jong Un dan Kim Yo Jong hadir di parade. Kim tidak berpidato.
---
mention person PRKGOV Kim Jong Un | Kim Jong Un | person:kim-jong-un
mention person PRKPTY Kim Yo Jong | Kim Yo Jong | person:kim-yo-jong
mention person Kim | Kim

=== one Kim only
Kim Jong Un menghadiri parade di Pyongyang. Kim tidak berpidato.
---
mention person PRKGOV Kim Jong Un | Kim Jong Un | person:kim-jong-un
mention place PRK Pyongyang | Pyongyang | place:pyongyang | place
mention person PRKGOV Kim Jong Un | Kim | person:kim-jong-un

=== spelled with hyphen, blank or joined
Pemimpin Korut Kim Jong-un tersenyum. Kim Jong Un lalu pergi. Kim Jongun kembali ke istana.
---
mention person PRKGOV Kim Jong Un | Pemimpin Korut Kim Jong-un | person:kim-jong-un
mention person PRKGOV Kim Jong Un | Kim Jong Un | person:kim-jong-un
mention person PRKGOV Kim Jong Un | Kim Jongun | person:kim-jong-un
mention organisation PRKGOV istana | istana

=== other spellings of one name
Presiden Ukraina Volodymyr Zelensky tiba di Berlin. Zelenskyy akan bertemu Merz. Zelenskiy lalu pergi.
---
mention person UKRGOV Volodymyr Zelensky | Presiden Ukraina Volodymyr Zelensky | person:volodymyr-zelensky
mention place DEU Berlin | Berlin | place:berlin | place
mention person UKRGOV Volodymyr Zelensky | Zelenskyy | person:volodymyr-zelensky
mention person DEUGOV Friedrich Merz | Merz | person:friedrich-merz
mention person UKRGOV Volodymyr Zelensky | Zelenskiy | person:volodymyr-zelensky

=== a mark over a letter
Presiden Turki Recep Tayyip Erdoğan menelepon Putin. Erdogan meminta gencatan senjata.
---
mention person TURGOV Recep Tayyip Erdogan | Presiden Turki Recep Tayyip Erdoğan | person:recep-tayyip-erdogan
mention person RUSGOV Vladimir Putin | Putin | person:vladimir-putin
mention person TURGOV Recep Tayyip Erdogan | Erdogan | person:recep-tayyip-erdogan

=== Sergei and Sergey
Menlu Rusia Sergey Lavrov tiba di Jakarta. Sergei Lavrov akan bertemu Prabowo.
---
mention person RUSGOV Sergei Lavrov | Menlu Rusia Sergey Lavrov | person:sergei-lavrov
mention place IDN Jakarta | Jakarta | place:jakarta | place
mention person RUSGOV Sergei Lavrov | Sergei Lavrov | person:sergei-lavrov
mention person IDNGOV Prabowo Subianto | Prabowo | person:prabowo-subianto

=== Muhammad and Mohammed
Putra Mahkota Arab Saudi Mohammed bin Salman menjamu Trump. Muhammad bin Salman menyebut pertemuan itu bersejarah.
---
mention person SAUGOV Mohammed bin Salman | Putra Mahkota Arab Saudi Mohammed bin Salman | person:mohammed-bin-salman
mention person USAGOV Donald Trump | Trump | person:donald-trump
mention person SAUGOV Mohammed bin Salman | Muhammad bin Salman | person:mohammed-bin-salman

=== Xi
Presiden China Xi Jinping tiba di Astana. Xi disambut meriah.
---
mention person CHNGOV Xi Jinping | Presiden China Xi Jinping | person:xi-jinping
mention place KAZ Astana | Astana | place:astana | place
mention person CHNGOV Xi Jinping | Xi | person:xi-jinping

=== the foreign minister of a country, on the page's day
Menlu Korut dijadwalkan berkunjung ke Rusia.
---
mention person PRKGOV Menlu Korut | Menlu Korut | person:choe-son-hui
mention nation RUS Russia | Rusia | nation:RUS

=== the foreign minister of a country, in another year
% published: 2019-03-02
Menlu Korut dijadwalkan berkunjung ke Rusia.
---
mention person PRKGOV Menlu Korut | Menlu Korut | person:ri-yong-ho
mention nation RUS Russia | Rusia | nation:RUS

=== the president of a country
Presiden Rusia menolak usul itu.
---
mention person RUSGOV Presiden Rusia | Presiden Rusia | person:vladimir-putin

=== the head of government
PM Israel memerintahkan serangan.
---
mention person ISRGOV PM Israel | PM Israel | person:benjamin-netanyahu

=== a former holder is not the holder
Mantan presiden Rusia menolak usul itu.
---
mention person RUSGOV Mantan presiden Rusia | Mantan presiden Rusia

=== an office told in full, in another year
% published: 2015-05-05
Menteri Luar Negeri AS berangkat ke Jenewa.
---
mention person USAGOV Menteri Luar Negeri AS | Menteri Luar Negeri AS | person:john-kerry
mention place CHE Geneva | Jenewa | place:geneva

=== a spokesman of a seat
Juru bicara Kremlin Dmitry Peskov membantah kabar itu. Peskov menyebutnya bohong.
---
mention person RUSGOV Dmitry Peskov | Juru bicara Kremlin Dmitry Peskov | person:dmitry-peskov
mention person RUSGOV Dmitry Peskov | Peskov | person:dmitry-peskov

=== the minister told before
Menteri Pertahanan Israel Katz mengancam Iran. Sang menteri menyebut serangan akan berlanjut.
---
mention person ISRGOV Israel Katz | Menteri Pertahanan Israel Katz | person:israel-katz
mention nation IRN Iran | Iran | nation:IRN
mention person ISRGOV Israel Katz | menteri | person:israel-katz

=== that minister, by a name of no table
Menteri Pertanian Ghana Kofi Asante meninjau gudang. Menteri itu menyebut stok cukup.
---
mention person GHAGOV Kofi Asante | Menteri Pertanian Ghana Kofi Asante
mention person GHAGOV Kofi Asante | Menteri

=== another minister than the one told before is not he
Menteri Pertanian Ghana Kofi Asante meninjau gudang. Menteri Pertahanan Ghana tidak hadir.
---
mention person GHAGOV Kofi Asante | Menteri Pertanian Ghana Kofi Asante
mention person GHAGOV Menteri Pertahanan Ghana | Menteri Pertahanan Ghana

=== he and she by the subject before
Sri Mulyani Indrawati bertemu Airlangga Hartarto di Jakarta. Ia menyebut pertemuan itu produktif.
---
mention person IDNGOV Sri Mulyani Indrawati | Sri Mulyani Indrawati | person:sri-mulyani-indrawati
mention person IDNGOV Airlangga Hartarto | Airlangga Hartarto | person:airlangga-hartarto
mention place IDN Jakarta | Jakarta | place:jakarta | place
mention person IDNGOV Sri Mulyani Indrawati | Ia | person:sri-mulyani-indrawati

=== beliau
Presiden Prabowo Subianto tiba di Kairo. Beliau didampingi Menteri Luar Negeri Sugiono.
---
mention person IDNGOV Prabowo Subianto | Presiden Prabowo Subianto | person:prabowo-subianto
mention place EGY Cairo | Kairo | place:cairo | place
mention person IDNGOV Prabowo Subianto | Beliau | person:prabowo-subianto
mention person IDNGOV Sugiono | Menteri Luar Negeri Sugiono | person:sugiono

=== they by a group
Para petani di Garut memblokir jalan. Mereka menuntut harga gabah naik.
---
mention group IDNCVL petani | petani
mention place IDN Garut | Garut | place:garut | place
mention group IDNCVL petani | Mereka

=== they by a pair
Lavrov dan Rubio bertemu di Riyadh. Mereka membahas gencatan senjata.
---
mention person RUSGOV Sergei Lavrov | Lavrov | person:sergei-lavrov
mention person USAGOV Marco Rubio | Rubio | person:marco-rubio
mention place SAU Riyadh | Riyadh | place:riyadh | place
mention person RUSGOV Sergei Lavrov | Mereka | person:sergei-lavrov

=== I within a quotation is who speaks it
Menteri Luar Negeri Rusia Sergei Lavrov menolak usul Rubio. "Saya tidak setuju," kata Lavrov.
---
mention person RUSGOV Sergei Lavrov | Menteri Luar Negeri Rusia Sergei Lavrov | person:sergei-lavrov
mention person USAGOV Marco Rubio | Rubio | person:marco-rubio
mention person RUSGOV Sergei Lavrov | Saya | person:sergei-lavrov
mention person RUSGOV Sergei Lavrov | Lavrov | person:sergei-lavrov

=== a pronoun behind a quotation is not whom the quotation names
Lavrov berpidato di Moskow. "Rubio keliru," kata Lavrov. Ia lalu pergi.
---
mention person RUSGOV Sergei Lavrov | Lavrov | person:sergei-lavrov
mention place RUS Moscow | Moskow | place:moscow | place
mention person USAGOV Marco Rubio | Rubio | person:marco-rubio
mention person RUSGOV Sergei Lavrov | Lavrov | person:sergei-lavrov
mention person RUSGOV Sergei Lavrov | Ia | person:sergei-lavrov

=== that country
Putin memuji Korea Utara. Negara itu mengirim tentara ke Kursk.
---
mention person RUSGOV Vladimir Putin | Putin | person:vladimir-putin
mention nation PRK North Korea | Korea Utara | nation:PRK
mention nation PRK North Korea | Negara itu | nation:PRK
mention group PRKMIL tentara | tentara
mention place RUS Kursk | Kursk | place:kursk

=== capitals that act are governments
Washington menuduh Beijing mencuri data. Seoul belum berkomentar.
---
mention nation USAGOV Washington | Washington | nation:USA
mention nation CHNGOV Beijing | Beijing | nation:CHN
mention nation KORGOV Seoul | Seoul | nation:KOR

=== houses that act are governments
Gedung Putih membantah laporan itu. Kremlin menolak berkomentar, sedangkan Pentagon menunggu perintah.
---
mention nation USAGOV Gedung Putih | Gedung Putih | nation:USA
mention nation RUSGOV Kremlin | Kremlin | nation:RUS
mention nation USAGOV Pentagon | Pentagon | nation:USA

=== the city where it is a place
Banjir melanda Jakarta pada Senin. Warga Jakarta mengungsi. Pertemuan digelar di Jakarta.
---
mention place IDN Jakarta | Jakarta | place:jakarta
mention group IDNCVL Warga Jakarta | Warga Jakarta
mention place IDN Jakarta | Jakarta | place:jakarta | place

=== the government where it acts
Jakarta menolak tuduhan Canberra.
---
mention nation IDNGOV Jakarta | Jakarta | nation:IDN
mention nation AUSGOV Canberra | Canberra | nation:AUS

=== demonyms and sides
Pihak Rusia menolak usul pihak Ukraina.
---
mention nation RUS Russia | Rusia | nation:RUS
mention nation UKR Ukraine | Ukraina | nation:UKR

=== letters defined on the page
Badan Penanggulangan Bencana Daerah (BPBD) Lumajang mengirim tim. BPBD menyebut dua rumah rusak.
---
mention organisation IDNGOV Badan Penanggulangan Bencana Daerah | Badan Penanggulangan Bencana Daerah (BPBD) | org:bpbd
mention place IDN Lumajang | Lumajang | place:lumajang
mention organisation IDNGOV Badan Penanggulangan Bencana Daerah | BPBD | org:bpbd

=== letters defined for a body of no table
Asosiasi Pedagang Kopi Nusantara (APKN) menolak pajak baru. APKN akan mengirim surat.
---
mention organisation Asosiasi Pedagang Kopi Nusantara | Asosiasi Pedagang Kopi Nusantara (APKN)
mention organisation Asosiasi Pedagang Kopi Nusantara | APKN

=== that ministry
Kementerian Luar Negeri Jepang memanggil duta besar China. Kementerian itu menyampaikan protes.
---
mention organisation JPNGOV Japanese Foreign Ministry | Kementerian Luar Negeri Jepang | org:jpn-mofa
mention person CHNGOV duta besar China | duta besar China
mention organisation JPNGOV Japanese Foreign Ministry | Kementerian itu | org:jpn-mofa

=== a star's name that holds a capital
Paris Hilton tiba di Bali bersama suaminya.
---
mention person Paris Hilton | Paris Hilton
mention place IDN Bali | Bali | place:bali | place

=== a footballer's name that holds a state
Gelandang Jordan Henderson menandatangani kontrak dua tahun.
---
mention person Jordan Henderson | Jordan Henderson

=== a bank that holds a city
Bank Jakarta membuka cabang baru di Surabaya.
---
mention organisation IDNBUS Bank Jakarta | Bank Jakarta
mention place IDN Surabaya | Surabaya | place:surabaya | place

=== a club that holds a city
% known: nothing tells a club from a person
Persija Jakarta mengalahkan Persib Bandung 2-1.
---
mention organisation Persija Jakarta | Persija Jakarta
mention organisation Persib Bandung | Persib Bandung

=== a university that holds a state
Universitas Indonesia menerima mahasiswa baru.
---
mention organisation IDNEDU Universitas Indonesia | Universitas Indonesia | org:ui
mention group IDNCVL mahasiswa | mahasiswa

=== a hospital and a street that hold a name
Korban dirawat di RS Pondok Indah, Jalan Jenderal Sudirman.
---
mention group IDNCVL Korban | Korban
mention organisation RS Pondok Indah | RS Pondok Indah
mention place IDN Sudirman, Jakarta | Jalan Jenderal Sudirman | place:sudirman-jakarta

=== the US state by its neighbours
Badai menerjang Florida dan Georgia. Gubernur Georgia Brian Kemp menetapkan keadaan darurat.
---
mention place USA Florida | Florida | place:florida
mention place USA Georgia, United States | Georgia | place:georgia-usa
mention person USAGOV Brian Kemp | Gubernur Georgia Brian Kemp

=== the state Georgia
Georgia menolak tuduhan Rusia atas Tbilisi.
---
mention nation GEO Georgia | Georgia | nation:GEO
mention nation RUS Russia | Rusia | nation:RUS
mention nation GEOGOV Tbilisi | Tbilisi | nation:GEO

=== a possessive behind a name
Megawati Soekarnoputri membuka kongres partainya di Bali. Dalam pidatonya, ia mengkritik KPU.
---
mention person IDNPTY Megawati Soekarnoputri | Megawati Soekarnoputri | person:megawati-soekarnoputri
mention organisation IDNLEG kongres partainya | kongres partainya
mention place IDN Bali | Bali | place:bali | place
mention person IDNPTY Megawati Soekarnoputri | ia | person:megawati-soekarnoputri
mention organisation IDNGOV Komisi Pemilihan Umum | KPU | org:kpu

=== two people with one given name
Agus Salim melaporkan Agus Hartono ke polisi. Agus Hartono membantah.
---
mention person Agus Salim | Agus Salim
mention person Agus Hartono | Agus Hartono
mention group IDNCOP polisi | polisi
mention person Agus Hartono | Agus Hartono

=== her brother is not she
Puan Maharani bertemu Gibran Rakabuming Raka. Adiknya tidak hadir.
---
mention person IDNLEG Puan Maharani | Puan Maharani | person:puan-maharani
mention person IDNGOV Gibran Rakabuming Raka | Gibran Rakabuming Raka | person:gibran-rakabuming-raka

=== a common word that opens a sentence is no part of the name
Desain Liquid Glass hadir tahun ini. Pengguna menyukai desain itu. Liquid Glass memantulkan cahaya.
---
mention person Liquid Glass | Liquid Glass
mention group IDNCVL Pengguna | Pengguna
mention person Liquid Glass | Liquid Glass

=== letters within a longer name are not short for it
Kasubdit BPKB Direktorat Registrasi menjelaskan aturan itu. BPKB kini berbentuk elektronik.
---
mention organisation Kasubdit BPKB Direktorat Registrasi | Kasubdit BPKB Direktorat Registrasi
mention organisation BPKB | BPKB

=== he is a person, not a contest
Yolla Yuliana pensiun pada Senin. Turnamen Garuda Cup menjadi laga terakhir Yolla. Dia berterima kasih.
---
mention person Yolla Yuliana | Yolla Yuliana
mention person Garuda Cup | Garuda Cup
mention person Yolla Yuliana | Yolla
mention person Yolla Yuliana | Dia

=== the capital at home among towns
Proyek itu membentang dari Jakarta hingga Jawa Timur. Cuaca di Jakarta cerah.
---
mention place IDN Jakarta | Jakarta | place:jakarta
mention place IDN East Java | Jawa Timur | place:east-java
mention place IDN Jakarta | Jakarta | place:jakarta | place

=== the capital at home that acts
Jakarta akan memanggil duta besar Australia. Canberra menyalahkan Jakarta.
---
mention nation IDNGOV Jakarta | Jakarta | nation:IDN
mention person AUSGOV duta besar Australia | duta besar Australia
mention nation AUSGOV Canberra | Canberra | nation:AUS
mention nation IDNGOV Jakarta | Jakarta | nation:IDN

=== a firm that bears the nation's name
Menurut laporan itu, laba Prudential Indonesia naik. Ia bekerja di Yamaha Indonesia.
---
mention organisation IDN Prudential Indonesia | Prudential Indonesia
mention person Ia | Ia
mention organisation IDN Yamaha Indonesia | Yamaha Indonesia

=== the nation behind a common noun is the nation
Menurut laporan itu, inflasi Indonesia naik. Warga Indonesia mengeluh.
---
mention nation IDN Indonesia | Indonesia | nation:IDN
mention group IDNCVL Warga Indonesia | Warga Indonesia

=== a minister at home, told without a country
Menkes meminta warga tenang. Kapolri dan Mensos sudah di lokasi.
---
mention person IDNGOV Menkes | Menkes | person:budi-gunadi-sadikin
mention group IDNCVL warga | warga
mention person IDNCOP Kapolri | Kapolri | person:listyo-sigit-prabowo
mention person IDNGOV Mensos | Mensos | person:saifullah-yusuf

=== the president at home, told without a country
Pemerintah Indonesia menaikkan upah. Presiden menandatangani aturan itu kemarin.
---
mention organisation IDNGOV Pemerintah Indonesia | Pemerintah Indonesia
mention person IDNGOV Presiden | Presiden | person:prabowo-subianto

=== the president of a club is not he
Pemerintah Indonesia menaikkan upah. Presiden klub itu keberatan.
---
mention organisation IDNGOV Pemerintah Indonesia | Pemerintah Indonesia
mention person IDNGOV Presiden | Presiden

=== he is not whose son he is
Mayor Rudi Ghazali menikah pada Minggu. Putra sulung Ahmad Dhani itu tersenyum. Ia lalu pamit.
---
mention person IDNMIL Rudi Ghazali | Mayor Rudi Ghazali
mention person IDNLEG Ahmad Dhani | Ahmad Dhani | person:ahmad-dhani
mention person IDNMIL Rudi Ghazali | Ia

=== a word before a name of two words is none of it
Animal Defender dipimpin Doni Herdaru. Foto Klarifikasi Doni Herdaru beredar.
---
mention person Animal Defender | Animal Defender
mention person Doni Herdaru | Doni Herdaru
mention person Doni Herdaru | Klarifikasi Doni Herdaru

=== a rule, a cup, a former number are not the president
Pemerintah Indonesia menaikkan upah lewat Peraturan Presiden. Tim itu ikut Piala Presiden. Presiden ke-6 hadir.
---
mention organisation IDNGOV Pemerintah Indonesia | Pemerintah Indonesia
mention person Peraturan | Peraturan
mention person IDNGOV Presiden | Presiden
mention person IDNGOV Presiden | Presiden
mention person IDNGOV Presiden | Presiden

=== a town behind "to"
% known: whether a government or its town is meant stands in the verb
Menteri itu terbang ke Paris. Lavrov berangkat ke Jenewa.
---
mention person Menteri | Menteri
mention place FRA Paris | Paris | place:paris
mention person RUSGOV Sergei Lavrov | Lavrov | person:sergei-lavrov
mention place CHE Geneva | Jenewa | place:geneva

=== the spokesman of a seat without a name
Jubir Kremlin menolak berkomentar. Juru bicara Gedung Putih diam.
---
mention person RUSGOV Jubir Kremlin | Jubir Kremlin | person:dmitry-peskov
mention person USAGOV Juru bicara Gedung Putih | Juru bicara Gedung Putih | person:karoline-leavitt

=== the office stands behind what was said
"Kami siap," kata Menlu Iran. "Itu bohong," ujar sang menlu.
---
mention person IRNGOV Menlu Iran | Kami | person:abbas-araghchi
mention person IRNGOV Menlu Iran | Menlu Iran | person:abbas-araghchi
mention person IRNGOV Menlu Iran | menlu | person:abbas-araghchi

=== an ex-holder by another word
Eks Perdana Menteri Israel mengecam serangan itu. Bekas presiden Korsel ditahan.
---
mention group ISRCVL Eks Perdana Menteri Israel | Eks Perdana Menteri Israel
mention person KORGOV presiden Korsel | presiden Korsel

=== letters behind a body that ends in a state's name are not the state's
Bursa itu diawasi Komisi Sekuritas Amerika Serikat (SEC). Menurut aturan itu, SEC akan berubah.
---
mention organisation USA Komisi Sekuritas Amerika Serikat | Komisi Sekuritas Amerika Serikat (SEC)
mention organisation USA Komisi Sekuritas Amerika Serikat | SEC

=== a club that begins with a town
Pelatih itu memuji Manchester United. Warga Manchester senang.
---
mention group IDNCVL Pelatih | Pelatih
mention organisation Manchester United | Manchester United
mention group GBRCVL Warga Manchester | Warga Manchester

=== west is a direction
Abu bergerak ke arah Barat. Negara Barat mengecam serangan itu.
---
mention organisation WEST the West | Negara Barat | org:west

=== both are the two people told last
Amerika Serikat jauh. Rizky Nazar bertemu Rudi Hartono di kafe. Keduanya berteman.
---
mention nation USA United States | Amerika Serikat | nation:USA
mention person Rizky Nazar | Rizky Nazar
mention person Rudi Hartono | Rudi Hartono
mention person Rizky Nazar | Keduanya

=== the end of a firm's name is no firm
Saham PT Sinergi Andalan Tbk naik. Harga Tbk (BMRI) turun, lalu BMRI naik.
---
mention organisation PT Sinergi Andalan Tbk | PT Sinergi Andalan Tbk
mention organisation Tbk | Tbk (BMRI)
mention organisation BMRI | BMRI

=== perbuatan di depan nama
Ketidakhadiran Wiryo Sutanto disesalkan warga. Pernikahan Wiryo Sutanto digelar tertutup.
---
mention person Wiryo Sutanto | Wiryo Sutanto
mention group IDNCVL warga | warga
mention person Wiryo Sutanto | Wiryo Sutanto

=== pekerjaan di depan nama di awal kalimat
Sutradara Muhadkly Subroto memuji acara itu. Pembalap Wiryo Sutanto gagal naik podium.
---
mention person Muhadkly Subroto | Muhadkly Subroto
mention person Wiryo Sutanto | Wiryo Sutanto

=== kata sehari-hari di awal kalimat bukan nama
Apalagi Wiryo sudah tua. Berikut daftar harganya. Sayangnya, hujan turun. Penggerebekan dilakukan malam hari.
---
mention person Wiryo | Wiryo

=== kata sehari-hari yang di tengah kalimat menjadi nama
Nuansa menolak gugatan itu. Warga memuji Nuansa pada Senin.
---
mention person Nuansa | Nuansa
mention group IDNCVL Warga | Warga
mention person Nuansa | Nuansa

=== nama yang seperti kata benda
Pekalongan dilanda banjir. Bintang Pamungkas menolak tuduhan itu. Real Madrid menang.
---
mention place IDN Pekalongan | Pekalongan | place:pekalongan
mention person Bintang Pamungkas | Bintang Pamungkas
mention person Real Madrid | Real Madrid

=== kata benda bentukan yang tidak ada di daftar
Pembubuhan tanda tangan ditunda. Kristalisasi Wiryo gagal.
---
mention person Wiryo | Wiryo
