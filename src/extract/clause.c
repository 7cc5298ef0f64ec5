/* The clause behind a trigger, by its words in order: the object, who stands behind which
 * preposition, who did what is told in the passive. No tree is needed; where trees come, they
 * answer the same questions. */
#include "extract/clause.h"

#include "base/banned.h"

enum { LONGEST_OBJECT = 9, LONGEST_CLAUSE = 40 };

bool
kb_clause_preposition(const struct kb_findings *f, uint32_t i)
{
    return is(f, i, KB_CLASS_in) || is(f, i, KB_CLASS_to) || is(f, i, KB_CLASS_from)
           || is(f, i, KB_CLASS_with) || is(f, i, KB_CLASS_by) || is(f, i, KB_CLASS_of)
           || is(f, i, KB_CLASS_prep);
}

uint32_t
kb_clause_phrase_begin(const struct kb_findings *f, uint32_t i, uint32_t begin)
{
    while (i > begin && kb_token_flag(f->text, i, KB_TOK_INSIDE))
        i--;
    return i;
}

static bool
ends_clause(const struct kb_findings *f, uint32_t i)
{
    char mark = kb_token_mark(f->text, i);
    if (mark && !quote(f, i))
        return mark == '.' || mark == ';' || mark == ':' || mark == '!' || mark == '?';
    if (kb_token_flag(f->text, i, KB_TOK_INSIDE))
        return false;
    return is(f, i, KB_CLASS_comp) || is(f, i, KB_CLASS_when) || is(f, i, KB_CLASS_cause)
           || is(f, i, KB_CLASS_cond) || is(f, i, KB_CLASS_but) || is(f, i, KB_CLASS_rel)
           || (is(f, i, KB_CLASS_purpose) && !is(f, i, KB_CLASS_to));
}

/* A comma ends the clause unless a row of equals or a preposition goes on behind it. */
static bool
comma_ends(const struct kb_findings *f, uint32_t i)
{
    if (kb_token_mark(f->text, i) != ',')
        return false;
    uint32_t m = i ? kb_mention_at(f, i - 1) : KB_NONE;
    if (m != KB_NONE && f->mentions.at[m].next_equal != KB_NONE)
        return false;
    if (kb_mention_at(f, i) != KB_NONE) /* within "Presiden Rusia, Vladimir Putin" */
        return false;
    return !kb_clause_preposition(f, i + 1) || is(f, i + 1, KB_CLASS_prep);
}

uint32_t
kb_clause_end(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t end = sentence_end(f, t);
    for (uint32_t i = t->last; i < end; i++) {
        if (i == t->last && is(f, i, KB_CLASS_purpose))
            continue; /* "berjanji untuk ...": what is promised belongs to it */
        if (i >= t->last + LONGEST_CLAUSE || ends_clause(f, i) || comma_ends(f, i))
            return i;
        if (is(f, i, KB_CLASS_conj) && i + 1 < end && verb_at(f, i + 1))
            return i;
    }
    return end;
}

/* First mention of a noun phrase that begins at `i`; the phrase ends at the next small word or
 * verb. */
static uint32_t
phrase_mention(const struct kb_findings *f, uint32_t i, uint32_t end, bool at_fits)
{
    uint32_t first = i, last = i + LONGEST_OBJECT < end ? i + LONGEST_OBJECT : end;
    for (; i < last; i++) {
        uint32_t m = kb_mention_at(f, i);
        bool ours = m != KB_NONE && (f->mentions.at[m].flags & KB_MEN_WE) && i > first;
        if (m != KB_NONE && !ours) /* "rekan kami Rusia": kami only owns */
            return (f->mentions.at[m].flags & KB_MEN_AT) && !at_fits ? KB_NONE : m;
        if (i > first && is(f, i, KB_CLASS_rel) && verb_at(f, i + 1)
            && kb_mention_at(f, i + 2) != KB_NONE) /* "memuji peran yang dimainkan [X]" */
            return kb_mention_at(f, i + 2);
        if (is(f, i, KB_CLASS_of) && i > first)
            continue; /* "11 of Iran's prisoners", "target militer milik Rezim Iran" */
        if (ours || (i > first && is(f, i, KB_CLASS_conj) && !verb_at(f, i + 1))
            || (at_fits && i > first && is(f, i, KB_CLASS_in)))
            continue;
        if (quote(f, i) || is(f, i, KB_CLASS_quant) || is(f, i, KB_CLASS_det)
            || is(f, i, KB_CLASS_adverb) || is(f, i, KB_CLASS_adjective)
            || kb_token_flag(f->text, i, KB_TOK_NUMBER | KB_TOK_INSIDE))
            continue;
        if (kb_token_flag(f->text, i, KB_TOK_PUNCT) || kb_token_small(f->text, i)
            || (verb_at(f, i) && !is(f, i, KB_CLASS_noun)))
            return KB_NONE;
    }
    return KB_NONE;
}

struct kb_side
kb_clause_object(const struct kb_findings *f, const struct kb_trigger *t)
{
    bool at_fits = kb_clause_preposition(f, t->last - 1); /* "berada di", "called on" */
    uint32_t m = phrase_mention(f, t->last, sentence_end(f, t), at_fits);
    return (struct kb_side){ m, 0, "the object" };
}

struct kb_side
kb_clause_prep_from(const struct kb_findings *f, uint32_t from, uint32_t end, uint32_t class_index,
                    uint32_t word)
{
    for (uint32_t i = from; i < end; i++) {
        bool here = word ? f->text->tokens[i].word == word : is(f, i, class_index);
        if (!here || kb_mention_at(f, i) != KB_NONE)
            continue;
        uint32_t behind = i + 1;
        while (kb_token_flag(f->text, behind, KB_TOK_INSIDE))
            behind++;
        uint32_t m = phrase_mention(f, behind, end, true);
        if (m != KB_NONE)
            return (struct kb_side){ m, 0, "behind the preposition" };
    }
    return (struct kb_side){ KB_NONE, 0, "" };
}

/* Whether a frame of backing, working together or aid (05, 06, 07) begins at the token. */
static bool
helps(const struct kb_findings *f, uint32_t token)
{
    const struct kb_frames *frames = f->text->pack->frames;
    const struct kb_match *m = kb_match_at(f->text, token, KB_LEX_FRAME);
    for (; m; m = kb_match_next(f->text, m)) {
        struct kb_str code = frames->frames.at[frames->forms.at[m->value].frame].code;
        if (kb_code_among(code, KB_ROOT(5) | KB_ROOT(6) | KB_ROOT(7)))
            return true;
    }
    return false;
}

/* "mengirim senjata untuk membantu [Rusia]": whom a purpose helps. */
static struct kb_side
purpose_actor(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t end = sentence_end(f, t), i = t->last;
    while (i < end && !is(f, i, KB_CLASS_purpose) && !ends_clause(f, i))
        i++;
    if (i + 1 >= end || !is(f, i, KB_CLASS_purpose) || !helps(f, i + 1))
        return (struct kb_side){ KB_NONE, 0, "" };
    uint32_t m = kb_mention_from(f, i);
    bool near = m < f->mentions.len && f->mentions.at[m].first < end
                && f->mentions.at[m].first < i + LONGEST_OBJECT;
    return (struct kb_side){ near ? m : KB_NONE, 0, "for whose good it is done" };
}

/* "beras untuk [warga Palestina]": what ends the clause is no purpose but for whom it is; somebody
 * stands right behind it, and no verb. */
static struct kb_side
for_whom(const struct kb_findings *f, const struct kb_trigger *t, uint32_t end)
{
    bool purpose = end < sentence_end(f, t) && is(f, end, KB_CLASS_purpose)
                   && !is(f, end, KB_CLASS_to) && f->text->pack->head_first;
    uint32_t first = end + 1;
    while (is(f, first, KB_CLASS_quant) || kb_token_flag(f->text, first, KB_TOK_NUMBER))
        first++;
    uint32_t m = purpose ? kb_mention_at(f, first) : KB_NONE;
    if (m != KB_NONE && (f->mentions.at[m].flags & KB_MEN_AT))
        m = KB_NONE;
    return (struct kb_side){ m, 0, m == KB_NONE ? "" : "for whom it is" };
}

/* "Sanksi terhadap [Suriah] dicabut": behind a preposition within the noun phrase that the passive
 * is told of, no verb between. */
static struct kb_side
in_subject(const struct kb_findings *f, const struct kb_trigger *t, uint32_t class_index,
           uint32_t word)
{
    uint32_t begin = t->first, floor = sentence_begin(f, t);
    while (begin > floor && t->first - begin < LONGEST_OBJECT && !ends_clause(f, begin - 1)
           && kb_token_mark(f->text, begin - 1) != ','
           && (kb_mention_at(f, begin - 1) != KB_NONE || !verb_at(f, begin - 1)
               || is(f, begin - 1, KB_CLASS_passive)))
        begin--;
    return kb_clause_prep_from(f, begin, t->first, class_index, word);
}

struct kb_side
kb_clause_prep(const struct kb_findings *f, const struct kb_trigger *t, uint32_t class_index,
               uint32_t word)
{
    if (class_index == KB_CLASS_purpose && !word)
        return purpose_actor(f, t);
    const uint32_t end = kb_clause_end(f, t);
    struct kb_side side = kb_clause_prep_from(f, t->last, end, class_index, word);
    if (side.mention == KB_NONE && class_index == KB_CLASS_to && !word)
        side = for_whom(f, t, end);
    if (side.mention == KB_NONE && t->voice == KB_VOICE_PASSIVE)
        side = in_subject(f, t, class_index, word);
    return side;
}

struct kb_side
kb_clause_leading(const struct kb_findings *f, const struct kb_trigger *t)
{
    for (uint32_t m = kb_mention_from(f, sentence_begin(f, t)); m < f->mentions.len; m++) {
        if (f->mentions.at[m].first >= t->first)
            break;
        if (!(f->mentions.at[m].flags & (KB_MEN_CITED | KB_MEN_AT)))
            return (struct kb_side){ m, 0, "whom the clitic means" };
    }
    return (struct kb_side){ KB_NONE, 0, "" };
}

struct kb_side
kb_clause_agent(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t end = kb_clause_end(f, t);
    struct kb_side side = kb_clause_prep_from(f, t->last, end, KB_CLASS_by, 0);
    if (side.mention != KB_NONE || !f->text->pack->head_first)
        return side;
    if (kb_token_flag(f->text, t->last - 1, KB_TOK_CLITIC)) /* ditandatangani(nya) */
        return kb_clause_leading(f, t);
    uint32_t i = t->last;
    while (i < end && (is(f, i, KB_CLASS_adverb) || is(f, i, KB_CLASS_quant) || quote(f, i)))
        i++;
    uint32_t m = i < end ? kb_mention_at(f, i) : KB_NONE;
    if (m == KB_NONE || (f->mentions.at[m].flags & KB_MEN_AT))
        return (struct kb_side){ KB_NONE, 0, "" };
    return (struct kb_side){ m, 0, "right behind the passive" };
}

struct kb_side
kb_clause_said(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t end = sentence_end(f, t), i = t->last;
    while (i < end && !is(f, i, KB_CLASS_comp) && i < t->last + LONGEST_CLAUSE)
        i++;
    if (i >= end || !is(f, i, KB_CLASS_comp)) { /* "mengutuk hal itu sebagai pelanggaran" */
        for (i = t->last;
             i < end && !(is(f, i, KB_CLASS_prep) && i > t->last && is(f, i - 1, KB_CLASS_det));)
            i++;
        end = i;
        i = t->last;
    }
    for (uint32_t m = kb_mention_from(f, i); m < f->mentions.len; m++) {
        const struct kb_mention *one = &f->mentions.at[m];
        if (one->first >= end)
            break;
        if (!(one->flags & (KB_MEN_AT | KB_MEN_CITED)))
            return (struct kb_side){ m, 0, "first in the clause that is said" };
    }
    return (struct kb_side){ KB_NONE, 0, "" };
}
