/* Which language: the pack whose commonest words fill the text best. */
#include "base/utf8.h"
#include "data/scan.h"
#include "lang/text.h"

#include "base/banned.h"

enum { ENOUGH_BYTES = 1200, FEWEST_WORDS = 3, SHORT_WORDS = 40 };

/* Share of words that a running text of a language has among its commonest ones. Indonesian news
 * has a quarter to a third, English a third to a half, an unrelated language below a tenth. */
static const double least_share = 0.12;

static bool
is_stop(const struct kb_pack *pack, struct kb_str folded)
{
    uint32_t word = kb_lexicon_word(pack->lexicon, folded);
    uint32_t state = kb_lexicon_step(pack->lexicon, 0, word);
    if (!state)
        return false;
    for (const struct kb_lex_entry *e = kb_lexicon_entries(pack->lexicon, state); e;
         e = kb_lexicon_entry(pack->lexicon, e->next))
        if (e->kind == KB_LEX_CLASS && e->value == KB_CLASS_stop)
            return true;
    return false;
}

enum { MOST_PACKS = 16 };

struct tally {
    uint32_t packs, words;
    uint32_t stops[MOST_PACKS]; /* commonest words of that language */
    uint32_t known[MOST_PACKS]; /* words that its tables hold, names too */
    uint32_t own[MOST_PACKS];   /* words that mean something alone, in that language only */
};

static void
count_word(const struct kabar_engine *engine, struct kb_str folded, struct tally *t)
{
    uint32_t knowing = 0, last = 0;
    for (uint32_t p = 0; p < t->packs; p++) {
        const struct kb_lexicon *lexicon = engine->packs[p].lexicon;
        uint32_t word = kb_lexicon_word(lexicon, folded);
        uint32_t state = kb_lexicon_step(lexicon, 0, word);
        t->stops[p] += is_stop(&engine->packs[p], folded);
        t->known[p] += word != KB_WORD_UNKNOWN;
        if (state && kb_lexicon_entries(lexicon, state))
            knowing++, last = p;
    }
    t->words++;
    t->own[last] += knowing == 1;
}

/* The most of them; *second: the most of the others. */
static uint32_t
most(const uint32_t *counts, uint32_t n, uint32_t *second)
{
    uint32_t best = 0;
    *second = 0;
    for (uint32_t p = 1; p < n; p++)
        if (counts[p] > counts[best])
            best = p;
    for (uint32_t p = 0; p < n; p++)
        if (p != best && counts[p] > *second)
            *second = counts[p];
    return best;
}

/* A lone sentence may do without common words: "Korea Selatan menuduh Korea Utara". There a
 * language must know most of the words, and a third of them must mean something in it alone. */
static const struct kb_pack *
by_own_words(const struct kabar_engine *engine, const struct tally *t)
{
    uint32_t second, best = most(t->own, t->packs, &second);
    if (t->words > SHORT_WORDS || t->known[best] * 4 < t->words * 3 || t->own[best] * 3 < t->words
        || t->own[best] < 3 * second)
        return NULL;
    return &engine->packs[best];
}

const struct kb_pack *
kb_lang_guess(const struct kabar_engine *engine, struct kb_str text)
{
    struct tally t = { .packs = engine->pack_count < MOST_PACKS ? engine->pack_count : MOST_PACKS };
    struct kb_scan scan = { kb_str_sub(text, 0, kb_utf8_floor(text, ENOUGH_BYTES)), 0 };
    struct kb_scan_piece piece;
    while (kb_scan_next(&scan, &piece)) {
        char folded[KB_MAX_TOKEN_BYTES];
        if (piece.flags & (KB_SCAN_PUNCT | KB_SCAN_NUMBER))
            continue;
        struct kb_str s = kb_str_sub(scan.text, piece.begin, piece.end);
        size_t len = kb_scan_fold(s, piece.flags, folded, sizeof folded);
        count_word(engine, (struct kb_str){ folded, len }, &t);
    }
    if (t.words < FEWEST_WORDS || !t.packs)
        return NULL;
    uint32_t second, best = most(t.stops, t.packs, &second);
    if (t.stops[best] < least_share * t.words)
        return by_own_words(engine, &t);
    return &engine->packs[best];
}
