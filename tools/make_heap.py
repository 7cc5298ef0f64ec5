#!/usr/bin/env python3
"""A heap of pages whose copies are known, to measure `kabar fold`.

usage: make_heap.py SHARED OUT [--seed N] [--pages N] [--far] [--hard]
       SHARED  the material beside the project: SHARED/news/2*.jsonl, SHARED/pages/*.tar.zst
       OUT     a folder; gets pages.jsonl (for `kabar fold`) and gold.jsonl (for score_fold.py)
       --far   every family in words of its own (letters shifted): as many pages as wanted, for
               speed and memory; the words are no language any more
       --hard  more kinds of editing, one of them in half of the copies: noise of scanning, sentences in another
               order, quotes cut short, figures brought up to date, two texts merged piece by piece,
               credits in another language; and pages that hold the leads of thirty texts

Frozen: this was written before anything was tuned on it. Seed 1 is for development, seed 2 (a choice of its own
of texts and edits) for a look at the end. Texts come from SHARED and stay there: only this program
is part of the project.

How a heap is made. Texts of one day of Indonesian news and of English pages are told apart by their
runs of 25 characters, without help from kabar: of two that share a third or more of the smaller
one only one is used, unless they share four fifths and are from different outlets, which are real
copies. A third of the texts become wires with families: each copy is made from the wire or from another copy, by
one to three kinds of edits. The others stand alone, beside pages that are made to look like copies and
are none.

What the gold says where one could argue:
- A page merged from two texts is a copy of the one that gives it the most words, which stands first;
  it takes at most two thirds of the other.
- A parent is in the gold only where a reader could know it: the page credits its outlet, or shares
  with it what it shares with no other page that could have come before, or it is the wire itself
  and nobody is closer. Where the clock is wrong or missing, only a credit line counts, or, for a
  missing clock, that the page is a part of the other.
- Pages whose wire is not in the heap are copies of each other and have no parent.
- Round-ups, lists of headlines, live blogs, templates with other figures, places or names, a common
  background, the same long quote: no copies."""
import argparse
import collections
import datetime
import io
import json
import os
import random
import re
import subprocess
import tarfile
import zlib

GRAM = 25
FIRST_DAY = datetime.datetime(2025, 6, 16)

SITES = {
    'id': [('detik.com', 'detikcom'), ('liputan6.com', 'Liputan6.com'), ('okezone.com', 'Okezone'), ('tempo.co', 'Tempo'),
           ('kompas.com', 'Kompas.com'), ('cnnindonesia.com', 'CNN Indonesia'), ('republika.co.id', 'Republika'),
           ('antaranews.com', 'Antara'), ('tribunnews.com', 'Tribunnews'), ('sindonews.com', 'SINDOnews'),
           ('suara.com', 'Suara.com'), ('merdeka.com', 'Merdeka.com'), ('beritabali.com', 'Beritabali'),
           ('kumparan.com', 'kumparan'), ('jpnn.com', 'JPNN'), ('viva.co.id', 'VIVA'), ('lombokpos.id', 'Lombok Pos'),
           ('kabarpesisir.com', 'Kabar Pesisir'), ('wartasenja.net', 'Warta Senja'), ('suarabukit.id', 'Suara Bukit'),
           ('harianmuara.co.id', 'Harian Muara'), ('rantaupos.com', 'Rantau Pos')],
    'en': [('bbc.com', 'BBC News'), ('theguardian.com', 'The Guardian'), ('cnn.com', 'CNN'), ('aljazeera.com', 'Al Jazeera'),
           ('nytimes.com', 'The New York Times'), ('abcnews.go.com', 'ABC News'), ('yahoo.com', 'Yahoo News'),
           ('straitstimes.com', 'The Straits Times'), ('thejakartapost.com', 'The Jakarta Post'),
           ('harbourgazette.com', 'Harbour Gazette'), ('millvalleynews.net', 'Mill Valley News'),
           ('plainsdispatch.com', 'Plains Dispatch'), ('eastcoastledger.co.uk', 'East Coast Ledger')],
}
AGENCIES = ['AFP', 'Reuters', 'AP', 'ANTARA', 'Xinhua', 'dpa']
CREDITS = {
    'id': ['Sumber: {name}', 'Sumber: {site}', 'Artikel ini telah tayang di {site}', 'Dikutip dari {name}.',
           'Artikel ini sebelumnya terbit di {name}.', 'Dilansir dari {site}.'],
    'en': ['Source: {name}', 'This article was originally published by {name}.', 'Originally published on {site}.',
           'This story first appeared in {name}.', 'Republished from {name}.'],
}
FURNITURE = {
    'id': ['Baca juga: {other}', 'ADVERTISEMENT', 'Scroll untuk melanjutkan membaca', 'Simak berita terbaru kami di Google News',
           'Ikuti saluran WhatsApp {name} untuk kabar terkini', 'Editor: {person}', 'Halaman selanjutnya', 'Tag: berita, nasional, hari ini',
           'Lihat juga video: {other}', 'Pilihan untuk Anda: {other}', 'Copyright 2025 {name}. Hak cipta dilindungi.'],
    'en': ['Read more: {other}', 'Advertisement', 'Sign up for our morning newsletter', 'Share this on Facebook, X or by email',
           'Follow {name} on WhatsApp for the latest', 'Edited by {person}', 'Related: {other}', 'Continue reading below',
           'Copyright 2025 {name}. All rights reserved.', 'Have a tip? Write to our desk.'],
}
PERSONS = ['Rina Halim', 'Budi Satrio', 'Maya Lestari', 'Tom Ashdown', 'Greta Moll', 'Yusuf Karim', 'Dewi Anggun', 'Paul Nair']
# What one writes for another, both ways.
ALIKE = {
    'id': """mengatakan/menyatakan/menuturkan/menyebut kata/ujar/tutur/ucap karena/sebab/lantaran untuk/guna/demi
        dapat/bisa/mampu sejumlah/beberapa/berbagai namun/tetapi/akan.tetapi juga/pula saat/ketika/kala setelah/usai/seusai
        sebelumnya/terlebih.dahulu seperti/sebagaimana tidak/tak telah/sudah hanya/cuma sangat/amat besar/raya rumah/kediaman
        masyarakat/warga/publik kepada/pada pemerintah/otoritas polisi/aparat melakukan/menjalankan memberikan/menyerahkan
        menjadi/merupakan mulai/sejak hingga/sampai selain.itu/di.samping.itu menurut/berdasarkan bahwa/kalau agar/supaya
        kembali/lagi banyak/beragam akan/bakal terjadi/berlangsung sekitar/kurang.lebih/kira-kira lebih/makin baru/anyar
        dia/ia mereka/pihaknya tersebut/itu ini/berikut dalam/pada oleh/dari dengan/bersama hari/harinya bagi/untuk
        meminta/mendesak membuat/menjadikan mencapai/menyentuh terkait/mengenai/soal tentang/perihal seluruh/semua
        salah.satu/satu para/kalangan anak/bocah orang/individu perusahaan/korporasi harga/tarif membantu/menolong
        digelar/diadakan/dihelat menggelar/mengadakan diduga/ditengarai korban/penyintas tewas/meninggal masih/tetap
        ada/terdapat sedang/tengah pernah/sempat lalu/kemudian cepat/lekas penting/krusial memiliki/mempunyai
        menggunakan/memakai kondisi/keadaan membeli/memborong bekerja/bertugas jalan/ruas wilayah/kawasan/daerah""",
    'en': """said/stated/noted says/states because/since/as but/yet/though also/too about/around/roughly many/numerous several/some
        big/large/major small/minor begin/start began/started help/assist people/residents officials/authorities police/officers
        killed/slain after/following before/prior.to while/whereas however/still near/close.to show/reveal showed/revealed
        use/employ used/employed make/produce made/produced get/obtain got/obtained buy/purchase children/kids firm/company
        told/informed asked/urged think/believe thought/believed often/frequently more.than/over less.than/under last/past
        home/house work/labour need/require needs/requires important/crucial new/fresh quickly/rapidly against/versus
        according.to/per including/among.them would/will could/might can/may is/remains are/remain that/which who/that
        has/had have/had their/its such/so through/via during/throughout until/till another/one.more another/a.further
        with/alongside only/merely very/highly nearly/almost against/opposing early/initial leader/head plan/scheme
        country/nation states/regions money/funds rise/increase rose/increased fell/dropped end/close group/body""",
}
BACKGROUND = {
    'id': ['Kasus {t} sudah bergulir sejak awal tahun dan menyita perhatian banyak pihak di daerah itu. Tim yang dibentuk bupati telah tiga kali turun '
           'ke lapangan, memeriksa dokumen, dan memanggil belasan saksi, tetapi hasilnya belum pernah dibuka kepada umum.',
           'Dalam rapat terakhir, dewan meminta agar seluruh laporan tentang {t} diserahkan paling lambat akhir bulan. Anggaran yang disiapkan untuk itu '
           'tercatat dua kali lebih tinggi dari tahun lalu, sementara pekerjaan di lapangan baru selesai separuhnya.',
           'Persoalan {t} bermula dari surat warga yang mengeluh soal ganti rugi. Surat itu dibalas setahun kemudian, dan sejak itu dua kepala dinas '
           'sudah berganti tanpa ada keputusan yang mengikat semua pihak.'],
    'en': ['The dispute over {t} has run since January and has drawn in three ministries, two courts and a parliamentary inquiry whose report was never '
           'released. Campaigners say the delay has cost the region millions and left hundreds of households without an answer.',
           'Last month the council voted to reopen its files on {t} after a leaked memo suggested that warnings had been ignored for years. A judge is due '
           'to hear the first witnesses before the summer recess.',
           'Work on {t} was halted twice, first for lack of money and then after an inspector found cracks in the foundations. Neither the builder nor the '
           'owner has accepted blame, and insurers have refused to pay.'],
}
TOPICS = ['Bendungan Cirata Hilir', 'Pelabuhan Tanjung Sari', 'Pasar Lama Waringin', 'Tol Serang Selatan', 'Jembatan Kali Mas', 'RSUD Mutiara',
          'Harrow Bridge', 'Eastfield Reservoir', 'Milton Terminal', 'Northgate Stadium', 'Pier Nine', 'the Alder Mine']
CITIES = ['Medan', 'Padang', 'Palembang', 'Bandung', 'Semarang', 'Surabaya', 'Denpasar', 'Mataram', 'Kupang', 'Makassar', 'Manado', 'Ambon',
          'Jayapura', 'Pontianak', 'Banjarmasin', 'Samarinda', 'Palu', 'Kendari', 'Ternate', 'Bengkulu', 'Jambi', 'Pekanbaru', 'Serang', 'Bogor']
DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']
TEMPLATES = {
    'stocks': ('IHSG {updown} ke Level {a}', 'Indeks Harga Saham Gabungan (IHSG) ditutup {updown} {p} persen ke level {a} pada perdagangan {day}, {date} Juni 2025. '
               'Sepanjang hari indeks bergerak di rentang {b} sampai {c}. Sebanyak {n1} saham naik, {n2} saham turun, dan {n3} saham tidak bergerak.\n'
               'Nilai transaksi tercatat Rp {n4},{n5} triliun dengan volume {n6},{n7} miliar saham. Investor asing membukukan jual bersih Rp {n8} miliar di seluruh pasar.\n'
               'Saham {s1} menjadi penopang utama indeks, disusul {s2} dan {s3}. Sementara itu {s4} dan {s5} menjadi pemberat. '
               'Nilai tukar rupiah terhadap dolar AS berada di posisi Rp 16.{n9} per dolar AS menurut data pasar.'),
    'weather': ('Prakiraan Cuaca {city} {day}, {date} Juni 2025', 'Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) merilis prakiraan cuaca untuk wilayah {city} dan sekitarnya pada {day}, {date} Juni 2025. '
                'Pada pagi hari cuaca diperkirakan {w1}, sedangkan pada siang hari {w2}. Malam harinya {city} diprediksi {w3}.\n'
                'Suhu udara berkisar {t1} sampai {t2} derajat Celsius dengan kelembapan {h1} sampai {h2} persen. Angin bertiup dari arah {wind} dengan kecepatan {n1} kilometer per jam.\n'
                'BMKG mengimbau warga tetap waspada terhadap perubahan cuaca yang dapat terjadi sewaktu-waktu dan memperbarui informasi melalui aplikasi resmi.'),
    'quake': ('Gempa M {m} Guncang {city}', 'Gempa bumi berkekuatan magnitudo {m} mengguncang {city}, {day} ({date}/6/2025) pukul {hh}.{mm} WIB. '
              'Badan Meteorologi, Klimatologi, dan Geofisika mencatat pusat gempa berada {n1} kilometer {wind} {city} pada kedalaman {n2} kilometer.\n'
              'Gempa tidak berpotensi tsunami. Belum ada laporan mengenai kerusakan maupun korban. Hati-hati terhadap gempa susulan yang mungkin terjadi, tulis BMKG. '
              'Informasi ini mengutamakan kecepatan sehingga hasil pengolahan data belum stabil dan bisa berubah seiring kelengkapan data.'),
    'obituary': ('Obituary: {who}', '{who}, {age}, of {place}, died on {date} June 2025 at home, surrounded by family. Born in {place2} in {year}, {who} worked for {n1} years as a {job} '
                 'and was known to neighbours as a patient listener and a keen gardener.\nSurvivors include {n2} children and {n3} grandchildren. A service will be held on '
                 '{date2} June at the chapel in {place}. In lieu of flowers the family asks for gifts to the hospice. Online condolences may be left at the funeral home\'s page.'),
    'gold': ('Harga Emas Antam {day} {date} Juni 2025', 'Harga emas batangan PT Aneka Tambang Tbk (Antam) pada {day} ({date}/6/2025) dipatok Rp 1.{n1}.000 per gram. Dibandingkan hari sebelumnya, harga {updown} Rp {n2}.000 per gram. '
             'Adapun harga pembelian kembali berada di Rp 1.{n3}.000 per gram.\nBerikut daftar harga emas Antam, belum termasuk pajak: 0,5 gram Rp {n4}.500, 1 gram Rp 1.{n1}.000, 2 gram Rp 3.{n5}.000, '
             '5 gram Rp 9.{n6}.000, 10 gram Rp 19.{n7}.000. Sesuai peraturan, pembelian emas batangan dikenai pajak penghasilan dan penjualan kembali di atas Rp 10 juta dipotong langsung.'),
}
PICK = {
    'updown': ['menguat', 'melemah', 'naik', 'turun'], 'day': DAYS, 'city': CITIES, 'place': ['Ashby', 'Corran', 'Delwood', 'Fenwick', 'Larkhill', 'Marsden'],
    'place2': ['Perth', 'Leeds', 'Cork', 'Omaha', 'Duluth', 'Bergen'], 'job': ['teacher', 'welder', 'nurse', 'postman', 'farmer', 'printer', 'driver'],
    'w1': ['cerah', 'berawan', 'cerah berawan', 'hujan ringan'], 'w2': ['berawan tebal', 'hujan sedang', 'panas terik', 'hujan ringan'],
    'w3': ['berkabut', 'berawan', 'hujan petir', 'cerah'], 'wind': ['tenggara', 'barat daya', 'timur laut', 'barat laut', 'selatan', 'utara'],
}


# ---- texts ---------------------------------------------------------------------------------------

def indonesian(shared):
    folder = os.path.join(shared, 'news')
    for name in sorted(os.listdir(folder)):
        if not re.fullmatch(r'2.*\.jsonl', name):
            continue
        for line in open(os.path.join(folder, name), encoding='utf-8'):
            page = json.loads(line)
            text = [p.strip() for p in page['text'].split('\n')]
            text = [p for p in text if len(p.split()) > 3 and not re.match(r'(?i)baca juga|advert|scroll|simak|lihat juga', p)]
            yield {'lang': 'id', 'outlet': page['outlet'], 'title': page['title'], 'paragraphs': text}


def english(shared):
    for name in ('naeb', 'wcxb-dev', 'fundus-a-i'):
        raw = subprocess.run(['zstd', '-dcq', os.path.join(shared, 'pages', name + '.tar.zst')], stdout=subprocess.PIPE, check=True).stdout
        archive = tarfile.open(fileobj=io.BytesIO(raw))
        gold = archive.extractfile(name + '/gold.jsonl').read().decode()
        for line in filter(None, gold.split('\n')):
            page = json.loads(line)
            text = [p.strip() for p in (page.get('text') or '').split('\n') if len(p.split()) > 3]
            words = re.findall(r'[a-z]+', ' '.join(text).lower())
            if sum(w in ('the', 'of', 'and', 'to', 'in') for w in words) > len(words) / 12:
                host = re.sub(r'^https?://(www\.)?', '', page.get('url') or 'unknown.example').split('/')[0]
                yield {'lang': 'en', 'outlet': host, 'title': (page.get('title') or '')[:150], 'paragraphs': text[:60]}


def grams(text):
    flat = re.sub(r'\W+', ' ', text.lower())
    return {zlib.crc32(flat[i:i + GRAM].encode()) for i in range(len(flat) - GRAM + 1)}


def without_copies(texts):
    """Texts that share less than a third with each other; and pairs of real copies."""
    kept, real, index = [], [], collections.defaultdict(list)
    for t in texts:
        mine = grams(' '.join(t['paragraphs']))
        if len(mine) < 300:
            continue
        some = [g for g in mine if g % 8 == 0]
        near = collections.Counter(k for g in some for k in index[g])
        worst, whose = 0, None
        for k, shared in near.items():
            part = shared / max(1, min(len(some), kept[k]['grams']))
            if part > worst:
                worst, whose = part, k
        if worst >= 0.8 and kept[whose]['outlet'] != t['outlet']:
            real.append((kept[whose], t))
        elif worst < 1 / 3:
            for g in some:
                index[g].append(len(kept))
            kept.append(dict(t, grams=len(some)))
    return kept, real


# ---- edits: paragraphs in, paragraphs out --------------------------------------------------------

def load_alike():
    table = {}
    for lang, rows in ALIKE.items():
        table[lang] = collections.defaultdict(list)
        for row in rows.split():
            words = [w.replace('.', ' ') for w in row.split('/')]
            for w in words:
                table[lang][w] += [x for x in words if x != w]
    return table


TABLE = load_alike()


def reword(rng, lang, paragraphs, rate):
    table = TABLE[lang]

    def one(match):
        word = match.group(0)
        others = table.get(word.lower())
        if not others or rng.random() > rate:
            return word
        new = rng.choice(others)
        return new[0].upper() + new[1:] if word[0].isupper() else new
    return [re.sub(r'[^\W\d_]+', one, p) for p in paragraphs]


def sentences(paragraph):
    return re.split(r'(?<=[.!?"”])\s+', paragraph)


def paraphrase(rng, lang, paragraphs, page, heap):
    out = reword(rng, lang, paragraphs, rng.choice([0.3, 0.5, 0.8]))
    for i, p in enumerate(out):
        s = sentences(p)
        if len(s) > 2 and rng.random() < 0.25:
            k = rng.randrange(len(s) - 1)
            s[k], s[k + 1] = s[k + 1], s[k]
        out[i] = ' '.join(s)
    return out


def truncate(rng, lang, paragraphs, page, heap):
    words = ' \n '.join(paragraphs).split(' ')
    share = rng.uniform(0.15, 0.30)
    cut = ' '.join(words[:max(30, int(len(words) * share))])
    page['share'] = share
    if rng.random() < 0.5:
        cut = cut.rstrip() + '...'
    return [p.strip() for p in cut.split('\n') if p.strip()]


def retitle(rng, lang, paragraphs, page, heap):
    words = [w for w in page['title'].split() if rng.random() < 0.5] + rng.sample(paragraphs[0].split(), min(4, len(paragraphs[0].split())))
    rng.shuffle(words)
    page['title'] = ' '.join(words)
    return paragraphs


def relead(rng, lang, paragraphs, page, heap):
    first = sentences(rng.choice(heap.pool[lang])['paragraphs'][0])[0]
    lead = {'id': 'Perkembangan terbaru datang pada hari ini. ', 'en': 'Fresh details emerged today. '}[lang] + first
    if len(paragraphs) > 2:
        return [lead] + paragraphs[1:]
    s = sentences(paragraphs[0])
    return [lead, ' '.join(s[1:] or s)] + paragraphs[1:]


def furnish(rng, lang, paragraphs, page, heap):
    out = list(paragraphs)
    for _ in range(rng.randint(2, 8)):
        line = rng.choice(FURNITURE[lang]).format(other=rng.choice(heap.pool[lang])['title'], name=page['name'], person=rng.choice(PERSONS))
        out.insert(rng.randint(0, len(out)), line)
    return out


def add_own(rng, lang, paragraphs, page, heap):
    own = heap.own_text(rng, lang)
    words, room = 0, 0.35 * sum(len(p.split()) for p in paragraphs)
    out, at = list(paragraphs), rng.choice([len(paragraphs), max(1, len(paragraphs) // 2)])
    for p in own:
        words += len(p.split())
        if words > max(room, 25):
            break
        out.insert(at, p)
        at += 1
    return out


def merge(rng, lang, paragraphs, page, heap):
    other = rng.choice(heap.wires[lang])
    if other['id'] == page['family']:
        return paragraphs
    mine = sum(len(p.split()) for p in paragraphs)
    whole = ' \n '.join(other['paragraphs']).split(' ')
    part = min(int(len(whole) * rng.uniform(0.3, 0.66)), int(mine * 0.6))
    taken = ' '.join(whole[:part])
    return paragraphs + [p.strip() for p in taken.split('\n') if p.strip()]


def thin(rng, lang, paragraphs, page, heap):
    kept = [p for i, p in enumerate(paragraphs) if i == 0 or rng.random() < 0.65]
    return kept if len(kept) > 1 else paragraphs


def restyle(rng, lang, paragraphs, page, heap):
    place = rng.choice(CITIES)
    swap = str.maketrans({'“': '"', '”': '"', '’': "'", '–': '-'}) if rng.random() < 0.5 else str.maketrans({'"': '“', "'": '’', '-': '–'})
    out = [p.translate(swap) for p in paragraphs]
    out[0] = f'{place.upper()}, {page["name"]} - {out[0]}'
    if rng.random() < 0.3:
        out = [' '.join(out)]
    return out


def exact(rng, lang, paragraphs, page, heap):
    return paragraphs


# ---- edits of the hard heap ----------------------------------------------------------------------

LOOK_ALIKE = [('rn', 'm'), ('m', 'rn'), ('l', '1'), ('I', 'l'), ('O', '0'), ('e', 'c'), ('h', 'b'), ('cl', 'd'), ('. ', ', '), (' ', '')]


def scan(rng, lang, paragraphs, page, heap):
    """One letter in a hundred or so read wrongly, one line in three broken."""
    rate = rng.choice([0.004, 0.008, 0.015])

    def one(text):
        out = []
        for i, c in enumerate(text):
            if rng.random() < rate:
                fitting = [b for a, b in LOOK_ALIKE if text.startswith(a, i) and len(a) == 1]
                c = rng.choice(fitting) if fitting else rng.choice([c + '-', c, ''])
            out.append(c)
        return ''.join(out)
    return [one(p) for p in paragraphs]


def reorder(rng, lang, paragraphs, page, heap):
    """The first sentence stays, the others come in any order, within paragraphs or over all."""
    if rng.random() < 0.5:
        return [' '.join(rng.sample(s, len(s))) if i else p for i, p in enumerate(paragraphs) for s in [sentences(p)]]
    all_of_them = [s for p in paragraphs for s in sentences(p)]
    rest = rng.sample(all_of_them[1:], len(all_of_them) - 1)
    return [' '.join(([all_of_them[0]] + rest)[i:i + 3]) for i in range(0, len(all_of_them), 3)]


def clip_quotes(rng, lang, paragraphs, page, heap):
    def one(match):
        words = match.group(2).split()
        return match.group(1) + ' '.join(words[:max(3, int(len(words) * rng.uniform(0.2, 0.6)))]) + '...' + match.group(3)
    return [re.sub(r'(["“])([^"“”]{30,}?)(["”])', one, p) for p in paragraphs]


def update(rng, lang, paragraphs, page, heap):
    """The day went on: half of the figures are others, a sentence on top says what is new."""
    def one(match):
        n = int(match.group(0))
        return match.group(0) if rng.random() < 0.5 or n > 1900 else str(n + rng.randint(1, max(2, n // 5)))
    lead = {'id': 'Hingga sore ini jumlahnya terus bertambah menurut keterangan petugas di lapangan.',
            'en': 'The numbers have kept changing through the afternoon, officials on the scene said.'}[lang]
    out = [re.sub(r'(?<![\d.,:/])\d{1,6}(?![\d.,:/])', one, p) for p in paragraphs]
    return [lead] + out if rng.random() < 0.6 else out


def weave(rng, lang, paragraphs, page, heap):
    """Another text between the pieces of this one, two paragraphs of it to three."""
    other = rng.choice(heap.wires[lang])
    if other['id'] == page['family'] or len(paragraphs) < 3:
        return paragraphs
    out, taken = [], list(other['paragraphs'])
    room = min(0.55 * sum(len(p.split()) for p in paragraphs), 0.6 * sum(len(p.split()) for p in taken))
    for i, p in enumerate(paragraphs):
        out.append(p)
        if i % 3 != 1 and taken and len(taken[0].split()) < room:
            room -= len(taken[0].split())
            out.append(taken.pop(0))
    return out


def add_leads(heap, count):
    """Pages of an index that hold the first sentences of thirty texts under their titles."""
    rng = heap.rng
    for i in range(count):
        lang = rng.choice(['id', 'en'])
        some = rng.sample(heap.wires[lang], min(30, len(heap.wires[lang])))
        lines = [line for w in some for line in (w['title'], *cut_words(w['paragraphs'][:1], 40)[:1])]
        title = 'Berita terbaru' if lang == 'id' else 'All the latest'
        heap.new_page(lang, title, lines, rng.choice(SITES[lang]), heap.instant())['kinds'] = ['leads']


EDITS = [(exact, 10), (paraphrase, 22), (truncate, 18), (retitle, 12), (relead, 9), (furnish, 16), (add_own, 14), (merge, 6), (thin, 10), (restyle, 12)]
HARD = [(scan, 16), (reorder, 16), (clip_quotes, 14), (update, 16), (weave, 10)]
ALONE = (exact, merge, weave)


def choose_edits(rng, hard):
    names, weights = zip(*(HARD if hard and rng.random() < 0.5 else EDITS))
    first = rng.choices(names, weights)[0]
    chosen = [first]
    while first not in ALONE and len(chosen) < 3 and rng.random() < 0.45:
        other = rng.choices(names, weights)[0]
        if other not in chosen and other not in ALONE:
            chosen.append(other)
    # What is cut is cut first; a lead that is replaced after a cut would leave nothing.
    if truncate in chosen:
        chosen = [e for e in chosen if e not in (relead, thin, add_own)]
        chosen.sort(key=lambda e: e is not truncate)
    return chosen


# ---- the heap ------------------------------------------------------------------------------------

class Heap:
    def __init__(self, rng, texts, far, hard):
        self.rng, self.far, self.hard, self.pages, self.serial = rng, far, hard, [], 0
        self.pool = {lang: [t for t in texts if t['lang'] == lang] for lang in ('id', 'en')}
        self.wires = {'id': [], 'en': []}
        self.own = {use: {'id': [], 'en': []} for use in ('added', 'background', 'quote')}

    def own_text(self, rng, lang):
        """Paragraphs that no page of the heap has, each of another text that was set aside."""
        return [rng.choice(t['paragraphs']) for t in rng.sample(self.own['added'][lang], 3)]

    def new_page(self, lang, title, paragraphs, site, when):
        self.serial += 1
        page = {'id': f'x{self.serial}', 'lang': lang, 'title': title, 'paragraphs': paragraphs, 'site': site[0], 'name': site[1],
                'when': when, 'shown': 'clock', 'credit': None, 'agency': None, 'parent': None, 'kinds': ['wire']}
        page['family'] = page['id']
        self.pages.append(page)
        return page

    def instant(self):
        return FIRST_DAY + datetime.timedelta(minutes=self.rng.randrange(5 * 24 * 60))


def site_of(rng, text):
    named = [s for s in SITES[text['lang']] if s[0] == text['outlet']]
    return named[0] if named else rng.choice(SITES[text['lang']])


def make_copy(heap, parent, used):
    rng, lang = heap.rng, parent['lang']
    site = rng.choice([s for s in SITES[lang] if s[0] not in used] or SITES[lang])
    page = heap.new_page(lang, parent['title'], list(parent['paragraphs']), site, parent['when'] + datetime.timedelta(minutes=rng.randint(10, 1200)))
    page.update(family=parent['family'], parent=parent['id'], kinds=[])
    if rng.random() < 0.6:
        page['agency'] = parent['agency']
    for edit in choose_edits(rng, heap.hard):
        page['kinds'].append(edit.__name__)
        page['paragraphs'] = edit(rng, lang, page['paragraphs'], page, heap)
    if rng.random() < 0.35:
        told = rng.choice(['id', 'en']) if heap.hard else lang
        page['credit'] = rng.choice(CREDITS[told]).format(name=parent['name'], site=parent['site'])
    chance = rng.random()
    if chance < 0.05:
        page['when'] = parent['when'] - datetime.timedelta(minutes=rng.randint(5, 120))
    elif chance < 0.13:
        page['shown'] = 'none'
    elif chance < 0.23:
        page['shown'] = 'day'
    return page


def shift_letters(paragraphs, by):
    """Longer words and figures become those of no other family."""
    def one(match):
        word = match.group(0)
        return word[0] + ''.join(chr(97 + (ord(c) - 97 + by * (i + 1) + by // 25) % 26) if 'a' <= c <= 'z' else c for i, c in enumerate(word[1:]))
    def other(match):
        return str((int(match.group(0)) + 7919 * by) % 10 ** max(2, len(match.group(0))))
    return [re.sub(r'[0-9]+', other, re.sub(r'[^\W\d_]{4,}', one, p)) for p in paragraphs]


def make_family(heap, text, number):
    rng = heap.rng
    paragraphs = shift_letters(text['paragraphs'], number) if heap.far else text['paragraphs']
    root = heap.new_page(text['lang'], text['title'], paragraphs, site_of(rng, text), heap.instant())
    if rng.random() < 0.25:
        root['agency'] = rng.choice(AGENCIES)
    heap.wires[text['lang']].append(root)
    members, used = [root], {root['site']}
    for _ in range(rng.choice([1, 1, 2, 2, 3, 3, 4, 5, 6, 9])):
        whole = [m for m in members[1:] if not {'truncate', 'merge', 'weave'} & set(m['kinds'])]
        parent = rng.choice(whole) if whole and rng.random() < 0.3 else root
        page = make_copy(heap, parent, used)
        used.add(page['site'])
        members.append(page)
    if len(members) > 3 and rng.random() < 0.12:
        heap.pages.remove(root)
        for m in members[1:]:
            if m['parent'] == root['id']:
                m['parent'] = None
        heap.wires[text['lang']].remove(root)


def fill(rng, template):
    title, body = template
    values = {k: rng.choice(v) for k, v in PICK.items()}
    values.update({f'n{i}': rng.randint(11, 990) for i in range(1, 10)}, date=rng.randint(2, 28), date2=rng.randint(2, 28))
    values.update(a=f'7.{rng.randint(100, 999)},{rng.randint(10, 99)}', b=f'7.{rng.randint(100, 999)}', c=f'7.{rng.randint(100, 999)}', p=f'{rng.randint(0, 2)},{rng.randint(10, 99)}',
                  m=f'{rng.randint(3, 6)},{rng.randint(0, 9)}', hh=f'{rng.randint(0, 23):02}', mm=f'{rng.randint(0, 59):02}', t1=rng.randint(20, 25), t2=rng.randint(29, 36),
                  h1=rng.randint(50, 70), h2=rng.randint(80, 99), age=rng.randint(60, 99), year=rng.randint(1926, 1965),
                  who=rng.choice(['Anna', 'Peter', 'Hugh', 'Edith', 'Walter', 'Joan', 'Frank', 'Rose']) + ' ' + rng.choice(['Alcott', 'Birch', 'Carver', 'Doyle', 'Ely', 'Frost', 'Grange', 'Holt']))
    codes = [''.join(rng.choice('ABCDEGIKMNPRST') for _ in range(4)) for _ in range(5)]
    values.update({f's{i + 1}': c for i, c in enumerate(codes)})
    return title.format(**values), [p.format(**values) for p in body.split('\n')]


def add_templates(heap, count):
    for i in range(count):
        name = sorted(TEMPLATES)[i % len(TEMPLATES)]
        lang = 'en' if name == 'obituary' else 'id'
        title, paragraphs = fill(heap.rng, TEMPLATES[name])
        heap.new_page(lang, title, paragraphs, heap.rng.choice(SITES[lang][:2]), heap.instant())['kinds'] = [name]


def cut_words(paragraphs, most):
    """The first words, paragraphs kept."""
    cut = ' '.join(' \n '.join(paragraphs).split(' ')[:most])
    return [p.strip() for p in cut.split('\n') if p.strip()]


def add_backgrounds(heap, count):
    """Own beginnings, one outlet's own standing paragraphs behind them."""
    for i in range(count):
        topic = TOPICS[i % len(TOPICS)]
        lang = 'id' if i % len(TOPICS) < 6 else 'en'
        if not heap.own['background'][lang]:
            continue
        own = heap.own['background'][lang].pop()['paragraphs']
        lead = cut_words(own, heap.rng.randint(110, 200))
        paragraphs = lead + [p.format(t=topic) for p in BACKGROUND[lang][:heap.rng.choice([1, 2])]]
        site = SITES[lang][i % len(TOPICS) % 4]
        heap.new_page(lang, ' '.join(lead[0].split()[:7]), paragraphs, site, heap.instant())['kinds'] = ['background']


def add_roundups(heap, count):
    rng = heap.rng
    for i in range(count):
        lang = rng.choice(['id', 'id', 'en'])
        some = rng.sample(heap.wires[lang], min(5, len(heap.wires[lang])))
        head = {'id': 'Berikut lima berita yang paling banyak dibaca hari ini.', 'en': 'Here are five stories to start your day.'}[lang]
        items = [p for k, w in enumerate(some) for p in [f'{k + 1}. {w["title"]}'] + cut_words(w['paragraphs'][:1], 45)]
        title = {'id': f'Terpopuler: {some[0]["title"]}', 'en': f'Morning briefing: {some[0]["title"]}'}[lang]
        when = max(w['when'] for w in some) + datetime.timedelta(hours=rng.randint(2, 20))
        site = next(s for s in SITES[lang] + [(some[0]['site'], some[0]['name'])] if s[0] == some[0]['site'])
        heap.new_page(lang, title, [head] + items, site, when)['kinds'] = ['roundup']


def add_lists(heap, count):
    rng = heap.rng
    for i in range(count):
        lang = rng.choice(['id', 'en'])
        lines = [w['title'] for w in rng.sample(heap.wires[lang], min(60, len(heap.wires[lang])))]
        heap.new_page(lang, 'Indeks berita' if lang == 'id' else 'Latest headlines', lines, rng.choice(SITES[lang]), heap.instant())['kinds'] = ['headlines']


def add_live(heap, count):
    rng = heap.rng
    for i in range(count):
        lang = rng.choice(['id', 'en'])
        head = {'id': 'Ikuti laporan langsung kami di halaman ini. Halaman akan diperbarui secara berkala oleh tim redaksi kami.',
                'en': 'Follow our live coverage on this page. It is updated around the clock by our reporters.'}[lang]
        entries = [f'{rng.randint(0, 23):02}.{rng.randint(0, 59):02} {sentences(rng.choice(rng.choice(heap.pool[lang])["paragraphs"]))[0][:180]}' for _ in range(14)]
        heap.new_page(lang, 'Live: ' + entries[0][6:60], [head] + entries, SITES[lang][1], heap.instant())['kinds'] = ['live']


def add_quotes(heap, count):
    """Two pages of their own with one long quote."""
    for i in range(count // 2):
        lang = heap.rng.choice(['id', 'en'])
        long = [p for t in heap.rng.sample(heap.pool[lang], 20) for p in t['paragraphs'] if 45 < len(p.split()) < 90]
        for _ in range(2):
            own = heap.own['quote'][lang].pop()['paragraphs']
            at = heap.rng.randrange(max(1, len(own) - 6))
            body = own[at:at + 6] + [f'"{long[0]}"'] if long else own[at:at + 6]
            heap.new_page(lang, ' '.join(own[at].split()[:8]), body, heap.rng.choice(SITES[lang]), heap.instant())['kinds'] = ['quote']


def add_short(heap, count):
    """Pages of a picture or a film: the same few words under different titles."""
    rng = heap.rng
    for i in range(count):
        title = rng.choice(heap.pool['id'])['title']
        text = rng.choice(['Simak videonya berikut ini.', 'Foto: dokumentasi', 'Tonton selengkapnya di video ini ya.', title])
        heap.new_page('id', title, [text], rng.choice(SITES['id'][:3]), heap.instant())['kinds'] = ['short']


# ---- the gold ------------------------------------------------------------------------------------

def word_runs(page):
    words = re.findall(r'\w+', ' '.join(page['paragraphs']).lower())
    return {tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3))}


def knowable(page, parent, family, runs):
    if page['credit']:
        return True
    if page['when'] < parent['when']:
        return False
    part = {m['id']: len(runs[page['id']] & runs[m['id']]) / len(runs[page['id']]) for m in family if m is not page}
    if page['shown'] == 'none' and len(runs[page['id']]) > 0.7 * len(runs[parent['id']]):
        return False
    others = [v for m, v in part.items() if m != parent['id']]
    if parent['parent'] is None and parent['kinds'] == ['wire']:
        return part[parent['id']] >= max(others, default=0) - 0.005
    return part[parent['id']] >= max(others, default=0) + 0.03


def settle_parents(heap):
    families = collections.defaultdict(list)
    for page in heap.pages:
        families[page['family']].append(page)
    for family in families.values():
        by_id = {m['id']: m for m in family}
        runs = {m['id']: word_runs(m) for m in family} if len(family) > 1 else {}
        for page in family:
            page['gold'] = page['parent'] if page['parent'] and knowable(page, by_id[page['parent']], family, runs) else None


# Pages of one family of whose text the very same stands on pages that stand alone.
def join_equal(heap):
    first = {}
    for page in heap.pages:
        key = (page['title'], ' '.join(page['paragraphs']))
        if page['kinds'] != ['short'] or page['title'] == page['paragraphs'][0]:
            page['family'] = first.setdefault(key, page)['family']


def write(heap, out, lines):
    rng, os_name = heap.rng, {}
    rng.shuffle(heap.pages)
    for i, page in enumerate(heap.pages):
        os_name[page['id']] = f'p{i:06}'
    with open(os.path.join(out, 'pages.jsonl'), 'w', encoding='utf-8') as pages, open(os.path.join(out, 'gold.jsonl'), 'w', encoding='utf-8') as gold:
        for page in heap.pages:
            body = list(page['paragraphs'])
            if page['agency']:
                body[-1] += f' ({page["agency"]})'
            if page['credit']:
                body.append(page['credit'])
            name = os_name[page['id']]
            when = page['when']
            line = {'id': name, 'url': f'https://{page["site"]}/read/{name}', 'outlet': page['site'], 'title': page['title'], 'text': '\n'.join(body)}
            if page['shown'] != 'none':
                line['published'] = when.strftime('%Y-%m-%dT%H:%M:%S+07:00' if page['shown'] == 'clock' else '%Y-%m-%d')
            answer = {'id': name, 'cluster': page['family'], 'kinds': page['kinds']}
            if page['gold']:
                answer['parent'] = os_name[page['gold']]
            pages.write(json.dumps(line, ensure_ascii=False) + '\n')
            gold.write(json.dumps(answer, ensure_ascii=False) + '\n')


def make(args):
    rng = random.Random(args.seed)
    texts, real = without_copies(list(indonesian(args.shared)) + list(english(args.shared)))
    rng.shuffle(texts)
    heap = Heap(rng, texts, args.far, args.hard)
    long = [t for t in texts if len(' '.join(t['paragraphs'])) > 600 and len(t['paragraphs']) > 2]
    aside = 390
    for i, t in enumerate(long[:aside]):
        heap.own[('added', 'background', 'quote')[i % 3]][t['lang']].append(t)
    rest, scale = long[aside:], args.pages / 4000
    wires = rest[:int(620 * scale)] if not args.far else [rest[i % len(rest)] for i in range(int(900 * scale))]
    taken = {id(t) for t in wires} | {id(t) for t in long[:aside]}
    for number, text in enumerate(wires):
        make_family(heap, text, number + 1)
    for a, b in real:
        page = heap.new_page(a['lang'], a['title'], a['paragraphs'], site_of(rng, a), heap.instant())
        other = heap.new_page(b['lang'], b['title'], b['paragraphs'], site_of(rng, b), heap.instant())
        other['family'] = page['family']
        page['kinds'] = other['kinds'] = ['real']
        taken.add(id(next((t for t in texts if t['paragraphs'] is a['paragraphs']), None)))
    for adder, count in ((add_templates, 200), (add_backgrounds, 96), (add_roundups, 40), (add_lists, 20), (add_live, 40), (add_quotes, 40), (add_short, 40), (add_leads, 40 * args.hard)):
        adder(heap, int(count * min(scale, 1 if args.far else scale)))
    for text in texts:
        if id(text) not in taken and len(heap.pages) < args.pages:
            heap.new_page(text['lang'], text['title'], text['paragraphs'], site_of(rng, text), heap.instant())['kinds'] = ['alone']
    join_equal(heap)
    settle_parents(heap)
    os.makedirs(args.out, exist_ok=True)
    write(heap, args.out, args.pages)


if __name__ == '__main__':
    parser = argparse.ArgumentParser(description='a heap of pages whose copies are known')
    parser.add_argument('shared')
    parser.add_argument('out')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--pages', type=int, default=4000)
    parser.add_argument('--far', action='store_true')
    parser.add_argument('--hard', action='store_true')
    make(parser.parse_args())
