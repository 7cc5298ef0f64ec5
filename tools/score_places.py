#!/usr/bin/env python3
"""Where figures are said to be, held against the gold pages beside the project.

usage: score_places.py GOLD.jsonl PREDICTED.jsonl [--errors]

A figure is paired with a gold figure whose words it overlaps and whose number it has. A place is right when
one of the two names holds the other: the gold often names the wider one. Gold figures without a place count
against the precision where one is told.
"""
import json
import sys


def norm(s):
    return ''.join((s or '').lower().split())


def listed(x):
    return x if isinstance(x, list) else [x]


def tight(text):
    """The text without white space and, of each of its characters, where it stands in bytes."""
    out, at, byte = [], [], 0
    for ch in text:
        if not ch.isspace():
            out.append(ch)
            at.append(byte)
        byte += len(ch.encode())
    return ''.join(out), at + [byte]


def pairs(gold, page):
    text, at = tight(page.get('text') or '')
    used = set()
    for g in gold.get('figures', []):
        words = ''.join(g['text'].split())
        i = text.find(words)
        want = g.get('value') if g.get('value') is not None else g.get('low')
        for k, f in enumerate(page.get('figures') or [] if i >= 0 else []):
            near = f['begin'] < at[i + len(words)] and at[i] < f['end']
            if k not in used and near and any(w in (f.get('value'), f.get('low')) for w in listed(want)):
                used.add(k)
                yield g, f
                break


def main():
    pages = {}
    for line in open(sys.argv[2], encoding='utf-8'):
        page = json.loads(line)
        for key in (page.get('id'), (page.get('path') or '').split('/')[-1]):
            pages.setdefault(key, page)
    right = told = there = 0
    for line in open(sys.argv[1], encoding='utf-8'):
        gold = json.loads(line)
        for g, f in pairs(gold, pages.get(gold.get('id') or gold.get('doc')) or {}):
            want, got = [norm(p) for p in listed(g.get('place')) if p], norm(f.get('place'))
            good = bool(got) and any(w in got or got in w for w in want)
            right, told, there = right + good, told + bool(got), there + bool(want)
            if '--errors' in sys.argv and not good and (got or want):
                print(gold.get('id') or gold.get('doc'), g.get('place'), f.get('place'), '|', g['text'])
    print(f'places of figures        P {right / max(1, told):.3f}  R {right / max(1, there):.3f}'
          f'   ({right} right, {told} told, {there} in gold)')


if __name__ == '__main__':
    main()
