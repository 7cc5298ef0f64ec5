#!/usr/bin/env python3
"""Score `kabar read` on PolNeAR: who is quoted in English political news.

usage: score_polnear.py --input FOLDER > pages.jsonl
       score_polnear.py FOLDER PREDICTED.jsonl [--errors N]

FOLDER holds text/*.txt and attributions/*.ann; a text that more than one person labelled has the labels
of all of them. An attribution is a source, a cue and a content.

Direct quote (gold): a stretch between double quotation marks (straight, curly or '' ''; a paragraph that never
closes its mark ends the stretch) of two words or more, at least four in five of whose words lie in
the content of an attribution. Of several contents around it the shortest counts: that is whose words they
are. So whole statements count and words quoted within an indirect one, and titles, nicknames and scare
quotes that the page itself uses do not. Contents of interviews printed without marks are none.

Found: a direct quote of kabar begins with the same word and ends with the same word at the same place; one
to one. Extra: a direct quote of kabar that is none of the gold's.

Speaker right, of those found that have a source: the last word of the speaker's name is the last of the
source's own name (its words before a comma, bracket, or "of", "for", "from" and the like), or all words of the source
stand in the speaker, or at least two words of the speaker and all of them in the source. A source that
names nobody ("he", "the senator") says nothing of who it is: there the nearest named sources before it in
the page (three at most) are accepted as well, and its own words where it is more than a pronoun. That
is an approximation; the figures for named sources alone stand behind.
"""
import collections, glob, json, os, re, sys, unicodedata

PRONOUN = set('he she they i we it you who him her them his their himself herself'.split())
CUT = re.compile(r"[,(;:–—]|\b(?:of|for|from|with|at|in|on|to|who|which|that|whose|by|during|, a)\b")


def spans_of(field):
    return [tuple(map(int, part.split())) for part in field.split(';')]


def contents(path):
    """(content spans, source text or None, where the source stands) of every attribution in one file."""
    marks, out = {}, []
    rows = [line.rstrip('\n').split('\t') for line in open(path, encoding='utf-8')]
    for row in rows:
        if row[0].startswith('T') and len(row) > 2:
            marks[row[0]] = (spans_of(row[1].partition(' ')[2]), row[2])
    for row in rows:
        parts = collections.defaultdict(list)
        for part in row[1].split() if row[0].startswith('E') and len(row) > 1 else ():
            role, _, mark = part.partition(':')
            if mark in marks:
                parts[role.rstrip('0123456789')].append(marks[mark])
        said = [s for spans, _ in parts['Content'] for s in spans]
        source = parts['Source'][0] if parts['Source'] else ([(None, None)], None)
        if said:
            out.append((said, source[1], source[0][0][0]))
    return out


def stretches(text):
    """Where words stand between double marks, (begin, end) in characters, marks left out. Two straight single
    marks side by side are a double one."""
    text = text.replace("''", '" ')
    out, start = [], None
    for at, ch in enumerate(text):
        if ch in '\r\n':
            if start is not None:
                out.append((start, at))
            start = None
        elif ch == '“' or (ch == '"' and start is None):
            start = at + 1
        elif ch in '”"' and start is not None:
            out.append((start, at))
            start = None
    if start is not None:
        out.append((start, len(text)))
    return [s for s in out if len(words_at(text, *s)) >= 2]


def words_at(text, begin, end):
    return [(m.start(), m.end()) for m in re.compile(r"\w(?:[\w'’]*\w)?").finditer(text, begin, end)]


def share(text, span, said):
    words = words_at(text, *span)
    return sum(any(b <= w and e <= to for b, to in said) for w, e in words) / len(words)


def gold(text, files):
    """(stretch, source text, nearest named sources before) of every direct quote."""
    every = [c for path in files for c in contents(path)]
    named = sorted((at, source) for _, source, at in every if source and names_somebody(source))
    out = []
    for span in stretches(text):
        around = [c for c in every if share(text, span, c[0]) >= 0.8]
        if not around:
            continue
        said, source, at = min(around, key=lambda c: sum(e - b for b, e in c[0]))
        before = []
        for place, name in reversed(named):
            if at is not None and place < at and name not in before:
                before.append(name)
        out.append((span, source, before[:3]))
    return out


def fold(name):
    name = unicodedata.normalize('NFKD', name.replace('’', "'")).lower()
    name = ''.join(c for c in name if not unicodedata.combining(c))
    return re.findall(r'[a-z0-9]+', re.sub(r"'s?\b", '', name))


def names_somebody(source):
    """A word with a capital that is no beginning "The" and no pronoun: a name or a body."""
    words = [w for w in re.findall(r"[\w'’.]+", source) if w.lower().split("'")[0] not in PRONOUN]
    words = [w for w in words if w not in ('The', 'A', 'An', 'One', 'Some', 'Many', 'Others')]
    return any(w[0].isupper() for w in words)


def same(source, speaker):
    s, k = fold(source), fold(speaker)
    own = fold(CUT.split(source)[0]) or s
    if not s or not k:
        return False
    return k[-1] == own[-1] or set(s) <= set(k) or (len(set(k)) >= 2 and set(k) <= set(s))


def speaker_right(source, before, speaker):
    if not speaker:
        return False
    if names_somebody(source):
        return same(source, speaker)
    own = source.lower() not in PRONOUN and same(source, speaker)
    return own or any(same(name, speaker) for name in before)


def pages(folder):
    for path in sorted(glob.glob(os.path.join(folder, 'text', '*.txt'))):
        name = os.path.basename(path)[:-4]
        labels = [f for f in glob.glob(os.path.join(folder, 'attributions', '*.ann'))
                  if re.fullmatch(re.escape(name) + r'_[0-9a-f]{4}', os.path.basename(f)[:-4])]
        if labels:
            yield name, open(path, encoding='utf-8', newline='').read(), sorted(labels)


def predicted(text, page):
    """kabar's direct quotes with places in characters of the gold text."""
    mine = (page.get('text') or '').encode()
    at = 0
    for q in sorted(page.get('quotes') or [], key=lambda q: q['begin']):
        if q.get('kind') != 'direct':
            continue
        piece = mine[q['begin']:q['end']].decode('utf-8', 'replace')
        place = text.find(piece, at)
        place = text.find(piece) if place < 0 else place
        if place >= 0:
            at = place
            yield (place, place + len(piece)), q


def main():
    if sys.argv[1] == '--input':
        for name, text, _ in pages(sys.argv[2]):
            print(json.dumps({'id': name, 'lang': 'en', 'raw': True, 'text': text}, ensure_ascii=False))
        return
    show = int(sys.argv[sys.argv.index('--errors') + 1]) if '--errors' in sys.argv else 0
    preds = {p['id']: p for p in map(json.loads, open(sys.argv[2], encoding='utf-8')) if 'id' in p}
    tp = fp = fn = 0
    right = collections.Counter()
    errors = []
    for name, text, labels in pages(sys.argv[1]):
        got = list(predicted(text, preds.get(name, {})))
        ends = collections.defaultdict(list)
        for span, q in got:
            words = words_at(text, *span)
            if words:
                ends[words[0][0], words[-1][1]].append(q)

        def told(kind, span, more):
            line = ' '.join(text[max(0, span[0] - 130):span[1] + 90].split())
            errors.append(f'{kind:8s} {name[:40]} | {line} | {more}')
        for span, source, before in gold(text, labels):
            words = words_at(text, *span)
            hits = ends.get((words[0][0], words[-1][1]))
            if not hits:
                fn += 1
                told('missed', span, source)
                continue
            q = hits.pop()
            tp += 1
            if source is None:
                continue
            kind = 'named' if names_somebody(source) else 'other'
            ok = speaker_right(source, before, q.get('speaker'))
            right[kind, ok] += 1
            if not ok:
                told('speaker', span, f"{source!r} after {before}: got {q.get('speaker')!r}")
        for (begin, end), hits in ends.items():
            fp += len(hits)
            for q in hits:
                told('extra', (begin, end), f"by {q.get('speaker')!r}")
    p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
    ok = right['named', True] + right['other', True]
    print(f'direct quotes P {p:.4f} R {r:.4f} F1 {2 * p * r / max(1e-9, p + r):.4f}   speaker '
          f'{ok / max(1, sum(right.values())):.4f} of those found')
    for kind in ('named', 'other'):
        n = right[kind, True] + right[kind, False]
        print(f'   sources: {kind}, right {right[kind, True]} of {n}')
    print(f'   found {tp}, missed {fn}, extra {fp}')
    for line in errors[:show]:
        print(line)


if __name__ == '__main__':
    main()
