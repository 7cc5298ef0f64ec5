#!/usr/bin/env python3
"""How many pages that were cut to their first 15 to 30 % stand in one group with a longer page of their family.

usage: score_leads.py GOLD.jsonl PREDICTED.jsonl     (of make_heap.py and `kabar fold`)"""
import collections
import json
import sys

gold = [json.loads(line) for line in open(sys.argv[1], encoding='utf-8')]
group = {p['id']: p['copies'] for p in map(json.loads, open(sys.argv[2], encoding='utf-8'))}
families = collections.defaultdict(list)
for page in gold:
    families[page['cluster']].append(page)
leads = found = 0
for family in families.values():
    whole = {group.get(p['id']) for p in family if 'truncate' not in p['kinds']}
    cut = [p for p in family if 'truncate' in p['kinds']] if whole else []
    leads += len(cut)
    found += sum(group.get(p['id']) in whole for p in cut)
print(f'leads found {found / max(1, leads):.4f} ({found} of {leads})')
