#!/usr/bin/env python3
"""Sentences of labelled files as JSON Lines for `kabar read`.

usage: sentences.py [--words N] FILE...     N: only those of at least N words

CoNLL-U gives its `# text` lines, a file of words with labels its words, anything else its lines.
"""
import json
import sys


def of_conllu(lines):
    return [line[8:].strip() for line in lines if line.startswith('# text =')]


def of_words(lines):
    found, words = [], []
    for line in lines + ['']:
        if line.strip():
            words.append(line.split('\t')[0])
        elif words:
            found.append(' '.join(words))
            words = []
    return found


def sentences(path):
    with open(path, encoding='utf-8') as file:
        lines = file.read().split('\n')
    if path.endswith('.conllu'):
        return of_conllu(lines)
    if path.endswith('.ner'):
        return of_words(lines)
    return [line for line in lines if line.strip() and not line.startswith('#')]


least, files = 1, sys.argv[1:]
if files[:1] == ['--words']:
    least, files = int(files[1]), files[2:]
for path in files:
    for number, text in enumerate(sentences(path)):
        if len(text.split()) >= least:
            print(json.dumps({'id': f'{path}:{number}', 'text': text}, ensure_ascii=False))
