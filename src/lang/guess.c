/* Which language: the pack whose commonest words fill the text best. */
#include "base/utf8.h"
#include "data/scan.h"
#include "lang/text.h"

#include "base/banned.h"

enum { ENOUGH_BYTES = 1200, FEWEST_WORDS = 3 };

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

const struct kb_pack *
kb_lang_guess(const struct kabar_engine *engine, struct kb_str text)
{
    uint32_t hits[16] = { 0 }, words = 0, best = 0;
    uint32_t packs = engine->pack_count < 16 ? engine->pack_count : 16;
    struct kb_scan scan = { kb_str_sub(text, 0, kb_utf8_floor(text, ENOUGH_BYTES)), 0 };
    struct kb_scan_piece piece;
    while (kb_scan_next(&scan, &piece)) {
        char folded[KB_MAX_TOKEN_BYTES];
        if (piece.flags & (KB_SCAN_PUNCT | KB_SCAN_NUMBER))
            continue;
        struct kb_str s = kb_str_sub(scan.text, piece.begin, piece.end);
        size_t len = kb_scan_fold(s, piece.flags, folded, sizeof folded);
        words++;
        for (uint32_t p = 0; p < packs; p++)
            hits[p] += is_stop(&engine->packs[p], (struct kb_str){ folded, len });
    }
    for (uint32_t p = 1; p < packs; p++)
        if (hits[p] > hits[best])
            best = p;
    if (words < FEWEST_WORDS || !packs || hits[best] < least_share * words)
        return NULL;
    return &engine->packs[best];
}
