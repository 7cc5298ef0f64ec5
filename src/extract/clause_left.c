/* The clause before a trigger: the walk to the left that finds who acts, and what the small words
 * on the way say of the act. */
#include "extract/clause.h"

#include "base/banned.h"

enum { DEEPEST = 4, MOST_SKIPPED = 2 };

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

/* A verb that opens its sentence: its subject opens the clause behind ("Bertemu X, Kim
 * mengatakan"). */
static struct kb_side
told_behind(const struct walk *w)
{
    const struct kb_findings *f = w->f;
    uint32_t end = sentence_end(f, w->t), comma = w->t->last;
    while (comma < end
           && !(kb_token_mark(f->text, comma) == ',' && kb_mention_at(f, comma) == KB_NONE))
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
        if (kb_clause_before(f, m, w->begin) == KB_NONE)
            return found(w, m, why);
    }
    return nobody(w, why);
}

static struct kb_side
through_purpose(struct walk *w, uint32_t purpose)
{
    const struct kb_findings *f = w->f;
    uint32_t verb = kb_clause_governor(f, purpose, w->begin);
    uint32_t governed = verb == KB_NONE ? 0 : kb_clause_governed_how(f, verb);
    w->how |= governed ? governed : KB_HOW_PURPOSE;
    if (verb == KB_NONE)
        return nearest_left(w, purpose, "before the purpose");
    uint32_t m = purpose > w->begin ? kb_mention_at(f, purpose - 1) : KB_NONE;
    if (m != KB_NONE && f->mentions.at[m].first > verb && kb_clause_object_obeys(f, verb))
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
    uint32_t verb = kb_clause_governor(f, when, w->begin);
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
            && kb_clause_before(f, m, w->begin) == KB_NONE)
            return found(w, m, "before what is put in between");
        break;
    }
    return nobody(w, "joined to no verb");
}

/* The comma that opens what the comma closes: "Iran[,] yang diserang Israel, membalas"; KB_NONE. */
static uint32_t
opens_relative(const struct walk *w, uint32_t comma)
{
    enum { LONGEST_INSERTION = 25 };
    const struct kb_findings *f = w->f;
    if (kb_token_mark(f->text, comma) != ',')
        return KB_NONE;
    for (uint32_t i = comma; i-- > w->begin + 1 && comma - i <= LONGEST_INSERTION;) {
        char mark = kb_token_mark(f->text, i);
        if (mark == ',' && kb_mention_at(f, i) == KB_NONE)
            return is(f, i + 1, KB_CLASS_rel) ? i : KB_NONE;
        if (mark == ';' || mark == ':' || is(f, i, KB_CLASS_comp))
            return KB_NONE;
    }
    return KB_NONE;
}

/* The subject of the verb before. What negates that one or puts it off says nothing of a verb that
 * has small words of its own: "tidak menginginkan perang dan akan membalas". */
static struct kb_side
subject_of_equal(struct walk *w, uint32_t verb)
{
    const uint32_t small = KB_HOW_NOT | KB_HOW_FUTURE | KB_HOW_MODAL | KB_HOW_FAIL | KB_HOW_PERFECT;
    const uint32_t own = w->how & small;
    bool skip; /* of no use here */
    const bool has_own = own || (kb_clause_auxiliary(w->f, w->t->first, &skip) & small);
    struct kb_side side = subject_of(w, verb);
    if (has_own) {
        w->how = (w->how & ~small) | own;
        side.how = (side.how & ~small) | own;
    }
    return side;
}

static struct kb_side
through_equal(struct walk *w, uint32_t conj)
{
    uint32_t described = opens_relative(w, conj);
    if (described != KB_NONE)
        return subject_of(w, described);
    uint32_t verb = kb_clause_governor(w->f, conj, w->begin);
    if (verb != KB_NONE)
        return subject_of_equal(w, verb);
    uint32_t m = conj > w->begin ? kb_mention_at(w->f, conj - 1) : KB_NONE;
    if (m != KB_NONE && !(w->f->mentions.at[m].flags & (KB_MEN_AT | KB_MEN_CITED)))
        return found(w, m, "before the comma");
    return kb_token_mark(w->f->text, conj) == ',' ? around_insertion(w, conj)
                                                  : nobody(w, "joined to no verb");
}

/* "Iran tidak menginginkan perang, namun akan membalas": a verb right behind "but" shares the
 * subject of the clause before. */
static struct kb_side
through_but(struct walk *w, uint32_t but)
{
    if (kb_token_mark(w->f->text, but - 1) == ',')
        but--;
    return through_equal(w, but);
}

/* Who acts is at once the object of a verb before him: "untuk membantu [Kremlin] mengusir",
 * "mendesak [Iran] menghentikan". */
static uint32_t
how_of_object(const struct walk *w, uint32_t first)
{
    const struct kb_findings *f = w->f;
    uint32_t i = first;
    while (i > w->begin
           && (is(f, i - 1, KB_CLASS_quant) || is(f, i - 1, KB_CLASS_det)
               || kb_token_flag(f->text, i - 1, KB_TOK_NUMBER)))
        i--;
    if (i > w->begin && is(f, i - 1, KB_CLASS_purpose) && f->text->pack->head_first)
        return KB_HOW_PURPOSE; /* "seruan agar [Iran] menyerah" */
    if (i == w->begin || !verb_at(f, i - 1) || kb_mention_at(f, i - 1) != KB_NONE)
        return 0;
    uint32_t verb = i - 1,
             how = kb_clause_object_obeys(f, verb) ? kb_clause_governed_how(f, verb) : 0;
    if (how & KB_HOW_FUTURE) /* only asked for */
        how |= KB_HOW_PURPOSE;
    for (uint32_t k = verb; k > w->begin && verb - k < 3; k--)
        if (is(f, k - 1, KB_CLASS_purpose))
            how |= KB_HOW_PURPOSE;
    return how;
}

/* "pejabat [yang] menemui Trump mengatakan": the relative pronoun of the clause that the mention
 * ends, when the verb right before the mention is its only one; KB_NONE. */
static uint32_t
ends_relative(const struct walk *w, uint32_t mention)
{
    const struct kb_findings *f = w->f;
    uint32_t verb = f->mentions.at[mention].first, k;
    if (verb <= w->begin + 1 || !f->text->pack->head_first)
        return KB_NONE;
    verb = kb_clause_phrase_begin(f, verb - 1, w->begin);
    if (kb_mention_at(f, verb) != KB_NONE || !verb_at(f, verb))
        return KB_NONE;
    bool skip = true;
    for (k = verb; k > w->begin && skip && !is(f, k, KB_CLASS_rel);)
        kb_clause_auxiliary(f, --k, &skip);
    return is(f, k, KB_CLASS_rel) && k > w->begin ? k : KB_NONE;
}

/* Whom the relative clause that the mention ends describes, a named actor; else KB_NONE. */
static uint32_t
described_head(const struct walk *w, uint32_t mention)
{
    uint32_t rel = w->how & KB_HOW_RELATIVE ? KB_NONE : ends_relative(w, mention);
    uint32_t m = rel == KB_NONE ? KB_NONE : kb_mention_at(w->f, rel - 1);
    if (m == KB_NONE || (w->f->mentions.at[m].flags & (KB_MEN_AT | KB_MEN_CITED))
        || kb_clause_before(w->f, m, w->begin) != KB_NONE)
        return KB_NONE;
    return m;
}

/* A mention that ends right before `first`. Either it is the subject or its prepositional phrase is
 * stepped over: then *next is where the walk goes on. */
static bool
take_mention(struct walk *w, uint32_t mention, uint32_t *next, struct kb_side *side)
{
    const struct kb_mention *m = &w->f->mentions.at[mention];
    uint32_t prep = kb_clause_before(w->f, mention, w->begin);
    uint32_t next_word = m->last + (kb_token_mark(w->f->text, m->last) == ',');
    bool described =
        (w->how & KB_HOW_RELATIVE) && is(w->f, next_word, KB_CLASS_rel) && !(m->flags & KB_MEN_AT);
    if (prep != KB_NONE && !described) {
        *next = prep;
        return false;
    }
    if (m->flags & KB_MEN_AT) {
        *next = m->first;
        return false;
    }
    uint32_t head = described_head(w, mention);
    bool known = head != KB_NONE && w->f->mentions.at[head].actor.len;
    if (known) {
        *side = found(w, head, "whom a relative clause before describes");
        return true;
    }
    if (head != KB_NONE) /* "Patriot yang dipasok AS tiba": a thing, of whom the clause tells */
        w->how |= KB_HOW_MODIFIER;
    if (m->flags & KB_MEN_MODIFIER)
        w->how |= KB_HOW_MODIFIER;
    w->how |= how_of_object(w, m->first);
    *side =
        found(w, mention,
              w->how & KB_HOW_RELATIVE ? "whom the relative clause describes" : "before the verb");
    return true;
}

static bool
participle(const struct kb_findings *f, uint32_t token)
{
    struct kb_str ending = f->text->pack->participle;
    struct kb_str s = kb_token_str(f->text, token);
    return ending.len && s.len > ending.len + 2 && kb_str_ends(s, ending);
}

/* Small words and marks beyond which a verb's own noun phrase does not reach. */
static bool
bounds_phrase(const struct kb_findings *f, uint32_t token)
{
    return is(f, token, KB_CLASS_when) || is(f, token, KB_CLASS_conj)
           || is(f, token, KB_CLASS_cause) || is(f, token, KB_CLASS_purpose)
           || is(f, token, KB_CLASS_with) || is(f, token, KB_CLASS_by) || is(f, token, KB_CLASS_but)
           || kb_token_mark(f->text, token) == ',';
}

/* First token of the time that holds the token, KB_NONE. */
static uint32_t
time_begin(const struct kb_findings *f, uint32_t token)
{
    for (uint32_t i = f->times.len; i-- > 0;) {
        const struct kb_time *time = &f->times.at[i];
        if (time->first <= token)
            return token < time->last ? time->first : KB_NONE;
    }
    return KB_NONE;
}

/* First token of the brackets that the token closes: "KL [(30)] ditangkap"; KB_NONE. */
static uint32_t
brackets_begin(const struct walk *w, uint32_t token)
{
    enum { LONGEST_BRACKETS = 12 };
    if (kb_token_mark(w->f->text, token) != ')')
        return KB_NONE;
    uint32_t i = token;
    while (i > w->begin && token - i < LONGEST_BRACKETS && kb_token_mark(w->f->text, i) != '(')
        i--;
    bool behind_word = i > w->begin && kb_token_mark(w->f->text, i - 1) == 0;
    return kb_token_mark(w->f->text, i) == '(' && behind_word ? i : KB_NONE;
}

/* What merely stands between subject and verb: times, quotation marks, auxiliaries, "yang". True
 * when it was stepped over to *next. */
static bool
step_over(struct walk *w, uint32_t first, uint32_t k, uint32_t *next)
{
    const struct kb_findings *f = w->f;
    uint32_t day = time_begin(f, first - 1);
    bool skip;
    if (day != KB_NONE) { /* "Pemerintah [pada Selasa] mengimbau" */
        uint32_t before = day > w->begin ? kb_clause_phrase_begin(f, day - 1, w->begin) : day;
        *next = day > w->begin && is(f, before, KB_CLASS_in) ? before : day;
        return true;
    }
    uint32_t open = brackets_begin(w, first - 1);
    if (open != KB_NONE) {
        *next = open;
        return true;
    }
    if (quote(f, k))
        return true;
    uint32_t how = kb_clause_auxiliary(f, k, &skip);
    if (skip && !(is(f, k, KB_CLASS_purpose) && is(f, k, KB_CLASS_to))) {
        w->how |= how;
        return true;
    }
    if (is(f, k, KB_CLASS_rel)) {
        w->how |= KB_HOW_RELATIVE;
        *next = k > w->begin && kb_token_mark(f->text, k - 1) == ',' ? k - 1 : k;
        return true;
    }
    return is(f, k, KB_CLASS_be) || is(f, k, KB_CLASS_det)
           || kb_token_flag(f->text, k, KB_TOK_NUMBER);
}

/* Through a word that joins this verb to the sentence before it; false when it is none. */
static bool
step_through(struct walk *w, uint32_t k, struct kb_side *side)
{
    const struct kb_findings *f = w->f;
    if (w->skipped && bounds_phrase(f, k)) /* "a day after [mediators] announced" */
        *side = nobody(w, "who acts is nobody that is known");
    else if (is(f, k, KB_CLASS_purpose))
        *side = through_purpose(w, k);
    else if (is(f, k, KB_CLASS_when))
        *side = through_time(w, k);
    else if (is(f, k, KB_CLASS_conj) || kb_token_mark(f->text, k) == ',')
        *side = through_equal(w, k);
    else if (is(f, k, KB_CLASS_but) && k > w->begin + 1)
        *side = through_but(w, k);
    else if ((is(f, k, KB_CLASS_with) || is(f, k, KB_CLASS_by)) && w->begin < k)
        *side = through_equal(w, k); /* "membalas dengan melancarkan", "by attacking" */
    else if (is(f, k, KB_CLASS_cause))
        *side = nearest_left(w, k, "before the reason");
    else if (is(f, k, KB_CLASS_cond))
        w->how |= KB_HOW_COND, side->how = w->how;
    else
        return false;
    return true;
}

/* A noun that no table knows may belong to the subject's phrase, for a word or two. */
static bool
skip_noun(struct walk *w, uint32_t k)
{
    const struct kb_findings *f = w->f;
    bool noun = is(f, k, KB_CLASS_noun), relative = w->how & KB_HOW_RELATIVE;
    if (kb_token_flag(f->text, k, KB_TOK_PUNCT) || kb_token_small(f->text, k)
        || w->skipped++ >= MOST_SKIPPED || (noun && f->text->pack->head_first && !relative))
        return false;
    if (noun && !relative)
        w->how |= KB_HOW_MODIFIER;
    return true;
}

/* One step to the left of `first`: done with a side, or on at *next. */
static bool
step(struct walk *w, uint32_t first, uint32_t *next, struct kb_side *side)
{
    const struct kb_findings *f = w->f;
    uint32_t k = kb_clause_phrase_begin(f, first - 1, w->begin), m = kb_mention_at(f, first - 1);
    *next = k;
    if (m != KB_NONE)
        return take_mention(w, m, next, side);
    if (step_over(w, first, k, next))
        return false;
    uint32_t charged = k > w->begin ? kb_mention_at(f, k - 1) : KB_NONE;
    if (charged != KB_NONE && participle(f, first)
        && (is(f, k, KB_CLASS_of) || is(f, k, KB_CLASS_from))) {
        *side = found(w, charged, "whom one accuses of it");
        return true;
    }
    *side = nobody(w, "no actor before the verb");
    if (step_through(w, k, side))
        return true;
    if (verb_at(f, k)) {
        w->how |= kb_clause_governed_how(f, k);
        return false;
    }
    return !skip_noun(w, k);
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

struct kb_side
kb_clause_subject(const struct kb_findings *f, const struct kb_trigger *t)
{
    struct walk w = { .f = f, .t = t, .begin = sentence_begin(f, t) };
    struct kb_side side = subject_of(&w, t->first);
    side.how |= w.how;
    uint32_t verb = side.mention == KB_NONE && participle(f, t->first)
                        ? kb_clause_governor(f, t->first, w.begin)
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
        if (is(f, i, KB_CLASS_cond))
            return i;
        if (mark == ';' || mark == ':' || is(f, i, KB_CLASS_comp) || is(f, i, KB_CLASS_but))
            return i + 1;
    }
    return begin;
}
