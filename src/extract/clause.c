/* The clause around a trigger, by its words in order: who stands before it, behind it, behind which
 * preposition. No tree is needed; where trees come, they answer the same questions. */
#include "extract/events.h"

#include "base/banned.h"

enum { LONGEST_OBJECT = 9, LONGEST_CLAUSE = 40, DEEPEST = 4, MOST_SKIPPED = 2 };

static bool
is(const struct kb_findings *f, uint32_t token, uint32_t class_index)
{
    return kb_token_is(f->text, token, class_index);
}

static bool
preposition(const struct kb_findings *f, uint32_t i)
{
    return is(f, i, KB_CLASS_in) || is(f, i, KB_CLASS_to) || is(f, i, KB_CLASS_from)
           || is(f, i, KB_CLASS_with) || is(f, i, KB_CLASS_by) || is(f, i, KB_CLASS_of)
           || is(f, i, KB_CLASS_prep);
}

static bool
verb_at(const struct kb_findings *f, uint32_t i)
{
    return kb_verb_at(f->text, i);
}

static bool
quote(const struct kb_findings *f, uint32_t i)
{
    return kb_token_flag(f->text, i, KB_TOK_QUOTE);
}

static uint32_t
sentence_end(const struct kb_findings *f, const struct kb_trigger *t)
{
    return f->text->sentences[t->sentence].last;
}

static uint32_t
sentence_begin(const struct kb_findings *f, const struct kb_trigger *t)
{
    return f->text->sentences[t->sentence].first;
}

/* ---- to the right ---- */

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
    return !preposition(f, i + 1) || is(f, i + 1, KB_CLASS_prep);
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

/* First mention of a noun phrase that begins at `i`; the phrase ends at the next small word or verb. */
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
        if (is(f, i, KB_CLASS_of) && i > first
            && (is(f, i - 1, KB_CLASS_quant) || kb_token_flag(f->text, i - 1, KB_TOK_NUMBER)))
            continue; /* "11 of Iran's prisoners" */
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
    bool at_fits = preposition(f, t->last - 1); /* "berada di", "called on" */
    uint32_t m = phrase_mention(f, t->last, sentence_end(f, t), at_fits);
    return (struct kb_side){ m, 0, "the object" };
}

static struct kb_side
prep_from(const struct kb_findings *f, uint32_t from, uint32_t end, uint32_t class_index,
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

/* "mengirim senjata untuk membantu [Rusia]": the first actor of the purpose. */
static struct kb_side
purpose_actor(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t end = sentence_end(f, t), i = t->last;
    while (i < end && !is(f, i, KB_CLASS_purpose) && !ends_clause(f, i))
        i++;
    if (i >= end || !is(f, i, KB_CLASS_purpose))
        return (struct kb_side){ KB_NONE, 0, "" };
    uint32_t m = kb_mention_from(f, i);
    bool near = m < f->mentions.len && f->mentions.at[m].first < end
                && f->mentions.at[m].first < i + LONGEST_OBJECT;
    return (struct kb_side){ near ? m : KB_NONE, 0, "for whose good it is done" };
}

struct kb_side
kb_clause_prep(const struct kb_findings *f, const struct kb_trigger *t, uint32_t class_index,
               uint32_t word)
{
    if (class_index == KB_CLASS_purpose && !word)
        return purpose_actor(f, t);
    return prep_from(f, t->last, kb_clause_end(f, t), class_index, word);
}

/* The first actor of the sentence, whom a clitic most often means. */
static struct kb_side
leading_actor(const struct kb_findings *f, const struct kb_trigger *t)
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
    struct kb_side side = prep_from(f, t->last, end, KB_CLASS_by, 0);
    if (side.mention != KB_NONE || !f->text->pack->head_first)
        return side;
    if (kb_token_flag(f->text, t->last - 1, KB_TOK_CLITIC)) /* ditandatangani(nya) */
        return leading_actor(f, t);
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
    if (i >= end || !is(f, i, KB_CLASS_comp))
        i = t->last;
    for (uint32_t m = kb_mention_from(f, i); m < f->mentions.len; m++) {
        const struct kb_mention *one = &f->mentions.at[m];
        if (one->first >= end)
            break;
        if (!(one->flags & (KB_MEN_AT | KB_MEN_CITED)))
            return (struct kb_side){ m, 0, "first in the clause that is said" };
    }
    return (struct kb_side){ KB_NONE, 0, "" };
}

/* ---- to the left ---- */

/* What a small word before a verb says of it; 0 when it is none of those that stand there. */
static uint32_t
auxiliary(const struct kb_findings *f, uint32_t i, bool *skip)
{
    static const struct {
        uint8_t class_index;
        uint16_t how;
    } kinds[] = { { KB_CLASS_not_, KB_HOW_NOT },       { KB_CLASS_future, KB_HOW_FUTURE },
                  { KB_CLASS_modal, KB_HOW_MODAL },    { KB_CLASS_hedge, KB_HOW_HEDGE },
                  { KB_CLASS_fail, KB_HOW_FAIL },      { KB_CLASS_perfect, KB_HOW_PERFECT },
                  { KB_CLASS_passive, KB_HOW_PASSIVE }, { KB_CLASS_progress, 0 },
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

/* First token of the class phrase that holds token i. */
static uint32_t
phrase_begin(const struct kb_findings *f, uint32_t i, uint32_t begin)
{
    while (i > begin && kb_token_flag(f->text, i, KB_TOK_INSIDE))
        i--;
    return i;
}

/* The preposition before a mention, over articles and counts; KB_NONE when there is none. */
static uint32_t
preposition_before(const struct kb_findings *f, uint32_t mention, uint32_t begin)
{
    uint32_t i = f->mentions.at[mention].first;
    bool pronoun = f->mentions.at[mention].flags & (KB_MEN_PRONOUN | KB_MEN_WE);
    while (i > begin) {
        uint32_t k = phrase_begin(f, i - 1, begin);
        bool count = is(f, k, KB_CLASS_quant) || kb_token_flag(f->text, k, KB_TOK_NUMBER);
        if (!count && preposition(f, k))
            return k;
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
static uint32_t
governor(const struct kb_findings *f, uint32_t from, uint32_t begin)
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

/* What a verb before another does to it: "mengancam menyerang" is not yet, "membantah menyerang" is not. */
static uint32_t
how_of_governor(const struct kb_findings *f, uint32_t verb)
{
    const struct kb_match *m = kb_match_at(f->text, verb, KB_LEX_FRAME);
    if (!m)
        return 0;
    const struct kb_frames *frames = f->text->pack->frames;
    struct kb_str code = frames->frames.at[frames->forms.at[m->value].frame].code;
    if (kb_str_starts(code, KB_STR("12")))
        return KB_HOW_NOT;
    if (kb_str_starts(code, KB_STR("03")))
        return KB_HOW_PROMISE;
    if (kb_str_starts(code, KB_STR("02"))
        || kb_str_starts(code, KB_STR("10")) || kb_str_starts(code, KB_STR("13")))
        return KB_HOW_FUTURE;
    return 0;
}

/* Requests are obeyed by their object: "mendesak [Iran] untuk menghentikan". */
static bool
object_obeys(const struct kb_findings *f, uint32_t verb)
{
    const struct kb_match *m = kb_match_at(f->text, verb, KB_LEX_FRAME);
    if (!m)
        return false;
    const struct kb_frames *frames = f->text->pack->frames;
    struct kb_str code = frames->frames.at[frames->forms.at[m->value].frame].code;
    return kb_str_starts(code, KB_STR("02")) || kb_str_starts(code, KB_STR("10"))
           || kb_str_starts(code, KB_STR("07"));
}

struct walk {
    const struct kb_findings *f;
    const struct kb_trigger *t;
    uint32_t begin;
    unsigned depth, skipped;
    uint32_t how;
};

static struct kb_side subject_of(struct walk *w, uint32_t first);

/* Of a row of equals the first: "[AS] dan Korea Selatan menyatakan". */
static uint32_t
first_equal(const struct kb_findings *f, uint32_t mention)
{
    while (mention > 0 && f->mentions.at[mention - 1].next_equal == mention
           && !(f->mentions.at[mention].flags & KB_MEN_BOTH))
        mention--;
    return mention;
}

static struct kb_side
found(const struct walk *w, uint32_t mention, const char *why)
{
    return (struct kb_side){ first_equal(w->f, mention), w->how, why };
}

static struct kb_side
nobody(const struct walk *w, const char *why)
{
    return (struct kb_side){ KB_NONE, w->how, why };
}

/* A verb that opens its sentence: its subject opens the clause behind ("Bertemu X, Kim mengatakan"). */
static struct kb_side
told_behind(const struct walk *w)
{
    const struct kb_findings *f = w->f;
    uint32_t end = sentence_end(f, w->t), comma = w->t->last;
    while (comma < end && !(kb_token_mark(f->text, comma) == ',' && kb_mention_at(f, comma) == KB_NONE))
        comma++;
    for (uint32_t m = kb_mention_from(f, comma); m < f->mentions.len && comma < end; m++) {
        const struct kb_mention *one = &f->mentions.at[m];
        if (one->first >= end)
            break;
        if (!(one->flags & (KB_MEN_AT | KB_MEN_CITED | KB_MEN_MODIFIER)))
            return found(w, m, "told behind the clause");
    }
    return nobody(w, "no subject before the verb");
}

/* The last mention left of `end` that may act. */
static struct kb_side
nearest_left(const struct walk *w, uint32_t end, const char *why)
{
    const struct kb_findings *f = w->f;
    for (uint32_t m = kb_mention_from(f, end); m-- > 0;) {
        const struct kb_mention *one = &f->mentions.at[m];
        if (one->first < w->begin)
            break;
        if (one->flags & (KB_MEN_AT | KB_MEN_CITED | KB_MEN_MODIFIER))
            continue;
        if (preposition_before(f, m, w->begin) == KB_NONE)
            return found(w, m, why);
    }
    return nobody(w, why);
}

static struct kb_side
through_purpose(struct walk *w, uint32_t purpose)
{
    const struct kb_findings *f = w->f;
    uint32_t verb = governor(f, purpose, w->begin);
    uint32_t governed = verb == KB_NONE ? 0 : how_of_governor(f, verb);
    w->how |= governed ? governed : KB_HOW_PURPOSE;
    if (verb == KB_NONE)
        return nearest_left(w, purpose, "before the purpose");
    uint32_t m = purpose > w->begin ? kb_mention_at(f, purpose - 1) : KB_NONE;
    if (m != KB_NONE && f->mentions.at[m].first > verb && object_obeys(f, verb))
        return found(w, m, "asked to do it");
    return subject_of(w, verb);
}

static struct kb_side
through_time(struct walk *w, uint32_t when)
{
    const struct kb_findings *f = w->f;
    w->how |= KB_HOW_AFTER;
    w->how &= ~(uint32_t)(KB_HOW_PURPOSE | KB_HOW_COND);
    if (when == w->begin)
        return told_behind(w);
    uint32_t m = kb_mention_at(f, when - 1);
    if (m != KB_NONE && !(f->mentions.at[m].flags & (KB_MEN_AT | KB_MEN_CITED)))
        return found(w, m, "whose act goes with it in time");
    uint32_t verb = governor(f, when, w->begin);
    return verb == KB_NONE ? nearest_left(w, when, "before the clause of time")
                           : subject_of(w, verb);
}

/* "Lavrov, secara terpisah, membanggakan": over what stands between two commas. */
static struct kb_side
around_insertion(struct walk *w, uint32_t comma)
{
    const struct kb_findings *f = w->f;
    for (uint32_t i = comma; i-- > w->begin && comma - i < 10;) {
        if (kb_token_mark(f->text, i) != ',')
            continue;
        uint32_t m = i > w->begin ? kb_mention_at(f, i - 1) : KB_NONE;
        if (m != KB_NONE && !(f->mentions.at[m].flags & (KB_MEN_AT | KB_MEN_CITED))
            && preposition_before(f, m, w->begin) == KB_NONE)
            return found(w, m, "before what is put in between");
        break;
    }
    return nobody(w, "joined to no verb");
}

static struct kb_side
through_equal(struct walk *w, uint32_t conj)
{
    uint32_t verb = governor(w->f, conj, w->begin);
    if (verb != KB_NONE)
        return subject_of(w, verb);
    uint32_t m = conj > w->begin ? kb_mention_at(w->f, conj - 1) : KB_NONE;
    if (m != KB_NONE && !(w->f->mentions.at[m].flags & (KB_MEN_AT | KB_MEN_CITED)))
        return found(w, m, "before the comma");
    return kb_token_mark(w->f->text, conj) == ',' ? around_insertion(w, conj)
                                                  : nobody(w, "joined to no verb");
}

/* Who acts is at once the object of a verb before him: "untuk membantu [Kremlin] mengusir", "mendesak
 * [Iran] menghentikan". */
static uint32_t
how_of_object(const struct walk *w, uint32_t first)
{
    const struct kb_findings *f = w->f;
    uint32_t i = first;
    while (i > w->begin && (is(f, i - 1, KB_CLASS_quant) || is(f, i - 1, KB_CLASS_det)
                            || kb_token_flag(f->text, i - 1, KB_TOK_NUMBER)))
        i--;
    if (i == w->begin || !verb_at(f, i - 1) || kb_mention_at(f, i - 1) != KB_NONE)
        return 0;
    uint32_t verb = i - 1, how = object_obeys(f, verb) ? how_of_governor(f, verb) : 0;
    for (uint32_t k = verb; k > w->begin && verb - k < 3; k--)
        if (is(f, k - 1, KB_CLASS_purpose))
            how |= KB_HOW_PURPOSE;
    return how;
}

/* A mention that ends right before `first`. Either it is the subject or its prepositional phrase is
 * stepped over: then *next is where the walk goes on. */
static bool
take_mention(struct walk *w, uint32_t mention, uint32_t *next, struct kb_side *side)
{
    const struct kb_mention *m = &w->f->mentions.at[mention];
    uint32_t prep = preposition_before(w->f, mention, w->begin);
    if (prep != KB_NONE) {
        *next = prep;
        return false;
    }
    if (m->flags & KB_MEN_AT) {
        *next = m->first;
        return false;
    }
    if (m->flags & KB_MEN_MODIFIER)
        w->how |= KB_HOW_MODIFIER;
    w->how |= how_of_object(w, m->first);
    *side = found(w, mention, w->how & KB_HOW_RELATIVE ? "whom the relative clause describes"
                                                       : "before the verb");
    return true;
}

/* One step to the left of `first`: done with a side, or on at *next. */
static bool
step(struct walk *w, uint32_t first, uint32_t *next, struct kb_side *side)
{
    const struct kb_findings *f = w->f;
    uint32_t k = phrase_begin(f, first - 1, w->begin), m = kb_mention_at(f, first - 1);
    bool skip;
    *next = k;
    if (m != KB_NONE)
        return take_mention(w, m, next, side);
    if (quote(f, k))
        return false;
    uint32_t how = auxiliary(f, k, &skip);
    if (skip && !(is(f, k, KB_CLASS_purpose) && is(f, k, KB_CLASS_to))) {
        w->how |= how;
        return false;
    }
    if (is(f, k, KB_CLASS_rel)) {
        w->how |= KB_HOW_RELATIVE;
        *next = k > w->begin && kb_token_mark(f->text, k - 1) == ',' ? k - 1 : k;
        return false;
    }
    if (is(f, k, KB_CLASS_be) || is(f, k, KB_CLASS_det) || kb_token_flag(f->text, k, KB_TOK_NUMBER))
        return false;
    *side = nobody(w, "no actor before the verb");
    if (is(f, k, KB_CLASS_purpose))
        *side = through_purpose(w, k);
    else if (is(f, k, KB_CLASS_when))
        *side = through_time(w, k);
    else if (is(f, k, KB_CLASS_conj) || kb_token_mark(f->text, k) == ',')
        *side = through_equal(w, k);
    else if (is(f, k, KB_CLASS_cause))
        *side = nearest_left(w, k, "before the reason");
    else if (is(f, k, KB_CLASS_cond))
        w->how |= KB_HOW_COND, side->how = w->how;
    else if (verb_at(f, k)) {
        w->how |= how_of_governor(f, k);
        return false;
    } else if (!kb_token_flag(f->text, k, KB_TOK_PUNCT) && !kb_token_small(f->text, k)
               && (w->skipped++ < MOST_SKIPPED)
               && (!is(f, k, KB_CLASS_noun) || !f->text->pack->head_first
                   || (w->how & KB_HOW_RELATIVE))) {
        if (is(f, k, KB_CLASS_noun) && !(w->how & KB_HOW_RELATIVE))
            w->how |= KB_HOW_MODIFIER;
        return false;
    }
    return true;
}

static struct kb_side
subject_of(struct walk *w, uint32_t first)
{
    struct kb_side side = nobody(w, "no subject");
    if (w->depth++ >= DEEPEST)
        return side;
    while (first > w->begin) {
        uint32_t next = first;
        if (step(w, first, &next, &side))
            return side;
        if (next >= first)
            return nobody(w, "no subject");
        first = next;
    }
    return told_behind(w);
}

static bool
participle(const struct kb_findings *f, uint32_t token)
{
    struct kb_str ending = f->text->pack->participle;
    struct kb_str s = kb_token_str(f->text, token);
    return ending.len && s.len > ending.len + 2 && kb_str_ends(s, ending);
}

struct kb_side
kb_clause_subject(const struct kb_findings *f, const struct kb_trigger *t)
{
    struct walk w = { .f = f, .t = t, .begin = sentence_begin(f, t) };
    struct kb_side side = subject_of(&w, t->first);
    side.how |= w.how;
    uint32_t verb = side.mention == KB_NONE && participle(f, t->first)
                        ? governor(f, t->first, w.begin)
                        : KB_NONE;
    if (verb != KB_NONE) { /* "issued a statement urging": whoever issued it */
        w.depth = 0;
        side = subject_of(&w, verb);
        side.how |= w.how;
    }
    return side;
}

uint32_t
kb_clause_begin(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t begin = sentence_begin(f, t);
    for (uint32_t i = t->first; i-- > begin;) {
        char mark = kb_token_mark(f->text, i);
        if (mark == ';' || mark == ':' || is(f, i, KB_CLASS_comp) || is(f, i, KB_CLASS_but))
            return i + 1;
    }
    return begin;
}

/* ---- nouns ---- */

static struct kb_side
possessor_behind(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t end = kb_clause_end(f, t), words = 0;
    for (uint32_t i = t->last; i < end && words < 5; i++) {
        uint32_t m = kb_mention_at(f, i);
        if (m != KB_NONE)
            return (struct kb_side){ f->mentions.at[m].flags & KB_MEN_AT ? KB_NONE : m, 0,
                                     "whose it is" };
        if (quote(f, i) || is(f, i, KB_CLASS_adjective) || is(f, i, KB_CLASS_adverb)
            || is(f, i, KB_CLASS_by) || is(f, i, KB_CLASS_from)
            || is(f, i, KB_CLASS_quant))
            continue;
        if (kb_token_flag(f->text, i, KB_TOK_PUNCT | KB_TOK_NUMBER) || kb_token_small(f->text, i)
            || verb_at(f, i))
            break;
        words++;
    }
    return (struct kb_side){ KB_NONE, 0, "" };
}

static struct kb_side
possessor_before(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t begin = sentence_begin(f, t), words = 0;
    for (uint32_t i = t->first; i > begin && words < 4; i--, words++) {
        uint32_t k = i - 1, m = kb_mention_at(f, k);
        if (m != KB_NONE) {
            bool owns = f->mentions.at[m].flags & (KB_MEN_POSSESSOR | KB_MEN_MODIFIER)
                        || f->mentions.at[m].kind == KB_ACTOR_NATION
                        || f->mentions.at[m].kind == KB_ACTOR_ORGANISATION;
            return (struct kb_side){ owns ? m : KB_NONE, 0, "whose it is" };
        }
        struct kb_str s = kb_token_str(f->text, k);
        if (kb_str_is(s, "'s") || kb_str_is(s, "’s"))
            continue;
        if (kb_token_flag(f->text, k, KB_TOK_PUNCT) || kb_token_small(f->text, k)
            || (verb_at(f, k) && !is(f, k, KB_CLASS_noun)))
            break;
    }
    return prep_from(f, t->last, kb_clause_end(f, t), KB_CLASS_by, 0);
}

/* "launched a massive attack on", "melancarkan serangkaian serangan": the verb lends its subject. */
static struct kb_side
light_subject(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t begin = sentence_begin(f, t);
    for (uint32_t i = t->first, words = 0; i > begin && words < 6; i--, words++) {
        uint32_t k = phrase_begin(f, i - 1, begin);
        if (is(f, k, KB_CLASS_light)) {
            struct kb_trigger verb = { k, i, t->sentence, KB_VOICE_ACTIVE };
            struct kb_side side = kb_clause_subject(f, &verb);
            side.why = "subject of the verb that it is the object of";
            return side;
        }
        if (preposition(f, k) && !is(f, k, KB_CLASS_light))
            break;
        bool inside = is(f, k, KB_CLASS_det) || is(f, k, KB_CLASS_adjective)
                      || is(f, k, KB_CLASS_quant) || is(f, k, KB_CLASS_noun)
                      || kb_token_flag(f->text, k, KB_TOK_NUMBER | KB_TOK_INSIDE | KB_TOK_HYPHEN);
        if (kb_mention_at(f, k) != KB_NONE || kb_token_flag(f->text, k, KB_TOK_PUNCT)
            || (!inside && (kb_token_small(f->text, k) || verb_at(f, k))))
            break;
        i = k + 1;
    }
    return (struct kb_side){ KB_NONE, 0, "" };
}

/* "serangan yang dilakukan Israel", "an attack on X was carried out by Y" */
static struct kb_side
light_agent(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t end = sentence_end(f, t);
    for (uint32_t i = t->last; i < end && i < t->last + 10; i++) {
        if (kb_token_flag(f->text, i, KB_TOK_PUNCT) && !quote(f, i))
            break;
        if (!is(f, i, KB_CLASS_light_passive))
            continue;
        struct kb_trigger verb = { i, i + 1, t->sentence, KB_VOICE_PASSIVE };
        while (kb_token_flag(f->text, verb.last, KB_TOK_INSIDE))
            verb.last++;
        return kb_clause_agent(f, &verb);
    }
    return (struct kb_side){ KB_NONE, 0, "" };
}

struct kb_side
kb_clause_possessor(const struct kb_findings *f, const struct kb_trigger *t)
{
    struct kb_side side =
        f->text->pack->head_first ? possessor_behind(f, t) : possessor_before(f, t);
    if (side.mention == KB_NONE && kb_token_flag(f->text, t->last - 1, KB_TOK_CLITIC))
        side = leading_actor(f, t);
    if (side.mention == KB_NONE)
        side = light_agent(f, t);
    if (side.mention == KB_NONE)
        side = light_subject(f, t);
    return side;
}
