#!/usr/bin/env python3
"""How many of the pairs of pages that stand in one story belong there, by pairs that were read by a person.

usage: score_stories.py JUDGED.tsv FOLDED.jsonl
       JUDGED  bench/gold/stories.tsv: two pages and a verdict (1 together, 0 not, 0.5 in part)
       FOLDED  what `kabar fold` says of the same pages; their ids are their addresses

Pairs of copies of one text are left out. Of the pairs joined now only those that were read count; the last
line says how many were not."""
import collections
import hashlib
import json
import sys


def name(address):
    return hashlib.sha256(address.encode()).hexdigest()[:12]


def joined_pairs(path):
    stories = collections.defaultdict(dict)
    for line in open(path, encoding='utf-8'):
        page = json.loads(line)
        stories[page['story']][name(page['id'])] = page['copies']
    for copies in stories.values():
        pages = sorted(copies)
        for i, a in enumerate(pages):
            for b in pages[i + 1:]:
                if copies[a] != copies[b]:
                    yield (a, b), 1 / (len(pages) - 1)


def main(judged_path, folded_path):
    rows = [line.split('\t') for line in open(judged_path, encoding='utf-8') if not line.startswith('#')]
    judged = {(a, b): float(verdict) for a, b, verdict in rows}
    joined = dict(joined_pairs(folded_path))
    read = [pair for pair in joined if pair in judged]
    together = [pair for pair, verdict in judged.items() if verdict == 1]
    right = sum(judged[pair] for pair in read)
    weight = sum(joined[pair] for pair in read)
    kept = sum(pair in joined for pair in together)
    by_page = sum(judged[pair] * joined[pair] for pair in read) / max(1, weight)
    print(f'pairs right {right / max(1, len(read)):.4f} ({right:.0f} of {len(read)})')
    print(f'pairs right, each page alike {by_page:.4f}; pairs joined that nobody read: {len(joined) - len(read)}')
    print(f'pairs kept {kept / max(1, len(together)):.4f} ({kept} of {len(together)})')


main(*sys.argv[1:3])
