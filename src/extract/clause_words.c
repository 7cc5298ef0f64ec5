/* The small words before a verb, and the verb that governs another. */
#include "extract/clause.h"

#include "base/banned.h"

/* What a small word before a verb says of it; 0 when it is none of those that stand there. */
uint32_t
kb_clause_auxiliary(const struct kb_findings *f, uint32_t i, bool *skip)
{
    static const struct {
        uint8_t class_index;
        uint16_t how;
    } kinds[] = { { KB_CLASS_not_, KB_HOW_NOT },
                  { KB_CLASS_future, KB_HOW_FUTURE },
                  { KB_CLASS_modal, KB_HOW_MODAL },
                  { KB_CLASS_hedge, KB_HOW_HEDGE },
                  { KB_CLASS_fail, KB_HOW_FAIL },
                  { KB_CLASS_perfect, KB_HOW_PERFECT },
                  { KB_CLASS_passive, KB_HOW_PASSIVE },
                  { KB_CLASS_progress, 0 },
                  { KB_CLASS_adverb, 0 },
                  { KB_CLASS_each_other, KB_HOW_EACH_OTHER } };
    uint32_t how = 0;
    *skip = false;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        if (is(f, i, kinds[k].class_index)) {
            how |= kinds[k].how;
            *skip = true;
        }
    return how;
}

/* The preposition before a mention, over articles and counts; KB_NONE when there is none. */
uint32_t
kb_clause_before(const struct kb_findings *f, uint32_t mention, uint32_t begin)
{
    uint32_t i = f->mentions.at[mention].first;
    bool pronoun = f->mentions.at[mention].flags & (KB_MEN_PRONOUN | KB_MEN_WE);
    while (i > begin) {
        uint32_t k = kb_clause_phrase_begin(f, i - 1, begin);
        bool count = is(f, k, KB_CLASS_quant) || kb_token_flag(f->text, k, KB_TOK_NUMBER);
        if (!count && kb_clause_preposition(f, k) && !is(f, k, KB_CLASS_when))
            return k; /* "sejak [Israel] menyerang": a clause, no phrase */
        /* "hingga hari kemenangan [kami] akan ...": nouns before a pronoun are not its own */
        bool noun = is(f, k, KB_CLASS_noun) && !pronoun;
        if (!count && !is(f, k, KB_CLASS_det) && !is(f, k, KB_CLASS_adjective) && !noun
            && !quote(f, k))
            return KB_NONE;
        i = k;
    }
    return KB_NONE;
}

/* The nearest verb to the left, not beyond a sentence part that it cannot govern from. */
uint32_t
kb_clause_governor(const struct kb_findings *f, uint32_t from, uint32_t begin)
{
    for (uint32_t i = from; i-- > begin;) {
        char mark = kb_token_mark(f->text, i);
        if (mark == ';' || mark == ':' || is(f, i, KB_CLASS_comp))
            return KB_NONE;
        if (kb_mention_at(f, i) == KB_NONE && verb_at(f, i))
            return i;
    }
    return KB_NONE;
}

/* What a verb before another does to it: "mengancam menyerang" is not yet, "membantah menyerang" is
 * not. */
uint32_t
kb_clause_governed_how(const struct kb_findings *f, uint32_t verb)
{
    const struct kb_match *m = kb_match_at(f->text, verb, KB_LEX_FRAME);
    if (!m)
        return 0;
    const struct kb_frames *frames = f->text->pack->frames;
    struct kb_str code = frames->frames.at[frames->forms.at[m->value].frame].code;
    switch (kb_code_root(code)) {
    case 12: return KB_HOW_NOT;
    case 3: return KB_HOW_PROMISE;
    case 2:
    case 10:
    case 13: return KB_HOW_FUTURE;
    default: return 0;
    }
}

/* Requests are obeyed by their object: "mendesak [Iran] untuk menghentikan". What may be a warning
 * too is none: "memperingatkan [tentara Korut] berada di perbatasan". */
bool
kb_clause_object_obeys(const struct kb_findings *f, uint32_t verb)
{
    const struct kb_match *first = kb_match_at(f->text, verb, KB_LEX_FRAME);
    const struct kb_frames *frames = f->text->pack->frames;
    bool obeys = false;
    for (const struct kb_match *m = first; m && m->last == first->last;
         m = kb_match_next(f->text, m)) {
        struct kb_str code = frames->frames.at[frames->forms.at[m->value].frame].code;
        if (kb_code_root(code) == 13)
            return false;
        obeys |= m == first && kb_code_among(code, KB_ROOT(2) | KB_ROOT(7) | KB_ROOT(10));
    }
    return obeys;
}
