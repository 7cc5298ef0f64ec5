#!/usr/bin/env python3
"""Many days of news out of one: records of `kabar read` in, records of other days out.

usage: make_days.py RECORDS FIRST_DAY DAYS [--copies SHARE] > more.jsonl

Each day holds every record of the input once more under another address, with another date, and with its
words replaced by invented ones of the same length, the same word in the same way within a day, so that spans
stay true and no text is a copy of one of another day. SHARE of a day's pages (0.25) appear a second time at
another outlet, half of these cut to their first third: copies, as wire stories have them. Names of actors stay
what they are, as they do in a news year. The same arguments give the same bytes.
"""
import json, random, re, sys
from datetime import date, timedelta

WORD = re.compile(r'[a-z]{4,}')
VOWELS, REST = 'aeiou', 'bcdghjklmnprstwyz'


def invent(rng, length):
    start = rng.random() < .4
    return ''.join(rng.choice(VOWELS if (i + start) % 2 else REST) for i in range(length))


class Day:
    def __init__(self, number):
        self.number, self.words = number, {}
        self.shift = timedelta(days=number)

    def word(self, match):
        w = match.group()
        if w not in self.words:
            self.words[w] = invent(random.Random(f'{self.number} {w}'), len(w))
        return self.words[w]

    def date(self, told):
        try:
            return (date.fromisoformat(told[:10]) + self.shift).isoformat() + told[10:]
        except ValueError:
            return told

    def record(self, r, serial):
        out = dict(r)
        out['url'] = out['id'] = f'https://{r.get("outlet") or "news"}/{self.number}/{serial}'
        out['path'] = None
        for field in ('title', 'text'):
            out[field] = WORD.sub(self.word, r.get(field) or '')
        if r.get('published'):
            out['published'] = self.date(r['published'])
        for found in ('events', 'figures'):
            out[found] = [dict(x, date=self.date(x['date'])) if x.get('date') else x for x in r.get(found, [])]
        return out


def within(found, size):
    """Whether all that is found points into the first bytes."""
    if isinstance(found, dict):
        return found.get('end', 0) <= size and all(within(x, size) for x in found.values())
    return not isinstance(found, list) or all(within(x, size) for x in found)


def cut(r, share):
    end = r['text'].rfind('. ', 0, int(len(r['text']) * share)) + 1
    if end < 200:
        return r
    size = len(r['text'][:end].encode())
    out = {k: [x for x in v if within(x, size)] if isinstance(v, list) else v for k, v in r.items()}
    return dict(out, text=r['text'][:end], sentences=[s for s in r.get('sentences', []) if s[1] <= size])


def main():
    args = sys.argv[1:]
    share = .25
    if '--copies' in args:
        i = args.index('--copies')
        share = float(args[i + 1])
        del args[i:i + 2]
    records = [json.loads(line) for line in open(args[0], encoding='utf-8')]
    records = [r for r in records if r.get('text')]
    for number in range(int(args[1]), int(args[1]) + int(args[2])):
        day, rng = Day(number), random.Random(number)
        for serial, r in enumerate(records):
            made = day.record(r, serial)
            print(json.dumps(made, ensure_ascii=False))
            if rng.random() < share:
                copy = cut(made, .33) if rng.random() < .5 else made
                url = f'https://copy{rng.randrange(40)}.example/{number}/{serial}'
                print(json.dumps(dict(copy, id=url, url=url, outlet=url.split('/')[2]), ensure_ascii=False))


main()
