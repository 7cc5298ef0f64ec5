#include "base/utf8.h"
#include "lang/lang.h"

#include "base/banned.h"

typedef KB_VEC(struct kb_sentence) sentence_list;

struct cutter {
    struct kb_ctx *ctx;
    struct kb_text *t;
    const uint8_t *breaks;
    sentence_list list;
    uint32_t first; /* token of the sentence under way */
    uint32_t paragraph;
    bool small; /* the paragraph has no capital, so none is asked for behind a stop */
    bool open;  /* an odd number of straight quotation marks in the paragraph so far */
};

/* ---- marks ---- */

enum stop { NO_STOP, FULL_STOP, CALL, DOTS, WIDE }; /* WIDE: no blank needs to follow */

static enum stop
stop_at(const struct kb_text *t, uint32_t i)
{
    unsigned len;
    char c = kb_token_mark(t, i);
    if (c == '.')
        return FULL_STOP;
    if (c == '!' || c == '?')
        return CALL;
    if (!((unsigned char)c & 0x80))
        return NO_STOP;
    switch (kb_utf8_get(kb_token_str(t, i), 0, &len)) {
    case 0x2026: return DOTS;
    case 0x061F: /* Arabic question mark */
    case 0x06D4: /* Urdu full stop */
    case 0x0964: return CALL;
    case 0x3002: /* those of Chinese and Japanese */
    case 0xFF01:
    case 0xFF0E:
    case 0xFF1F:
    case 0xFF61: return WIDE;
    default: return NO_STOP;
    }
}

/* A quotation mark of which nothing around it says whether it opens or closes. */
static bool
unsure_quote(const struct kb_text *t, uint32_t i)
{
    return kb_token_mark(t, i) == '"' && !(t->tokens[i].flags & (KB_TOK_OPENS | KB_TOK_CLOSES));
}

static bool
closing_quote(const struct cutter *c, uint32_t i)
{
    const struct kb_token *k = &c->t->tokens[i];
    if (unsure_quote(c->t, i))
        return c->open;
    return (k->flags & KB_TOK_QUOTE) && (k->flags & KB_TOK_GLUED)
           && ((k->flags & KB_TOK_CLOSES) || !(k->flags & KB_TOK_OPENS));
}

/* "[1]" right behind a stop: where its text is told. */
static bool
reference(const struct kb_text *t, uint32_t i)
{
    return kb_token_mark(t, i) == '[' && kb_token_flag(t, i, KB_TOK_GLUED)
           && kb_token_flag(t, i + 1, KB_TOK_NUMBER) && kb_token_flag(t, i + 1, KB_TOK_GLUED)
           && kb_token_mark(t, i + 2) == ']' && kb_token_flag(t, i + 2, KB_TOK_GLUED);
}

/* Marks that close with the sentence: quotes, brackets, further stops; not beyond `end`. */
static uint32_t
over_closers(struct cutter *c, uint32_t i, uint32_t end)
{
    const struct kb_text *t = c->t;
    while (i < t->token_count && i < end && !c->breaks[i]) {
        char mark = kb_token_mark(t, i);
        bool glued = t->tokens[i].flags & KB_TOK_GLUED;
        if (i + 3 <= end && reference(t, i)) {
            i += 3;
            continue;
        }
        if (!closing_quote(c, i) && mark != ')' && !(glued && mark == ']')
            && !(glued && stop_at(t, i)))
            break;
        c->open ^= mark == '"';
        i++;
    }
    return i;
}

/* ---- abbreviations ---- */

static uint32_t
token_length(const struct kb_text *t, uint32_t i)
{
    return t->tokens[i].end - t->tokens[i].begin;
}

static bool
one_letter(const struct kb_text *t, uint32_t i)
{
    struct kb_str s = kb_token_str(t, i);
    unsigned len;
    kb_utf8_get(s, 0, &len);
    return len == s.len && !(t->tokens[i].flags & (KB_TOK_PUNCT | KB_TOK_NUMBER));
}

static bool
of_letters(struct kb_str s, const char *letters)
{
    for (size_t i = 0; i < s.len; i++)
        if (!s.ptr[i] || !strchr(letters, s.ptr[i]))
            return false;
    return true;
}

/* "1.", "b.", "iv." before what is listed; numbers also within a line. */
static bool
list_marker(const struct cutter *c, uint32_t w)
{
    const struct kb_text *t = c->t;
    struct kb_str s = kb_token_str(t, w);
    bool number = s.len <= 3 && of_letters(s, "0123456789");
    if (w > c->first)
        return number && s.len < 3
               && (kb_token_mark(t, w - 1) == ':' || kb_token_mark(t, w - 1) == ';');
    bool roman = s.len <= 4 && (of_letters(s, "ivx") || of_letters(s, "IVX"));
    return number || ((w == 0 || c->breaks[w]) && (roman || one_letter(t, w)));
}

/* "p.m.", "s.d.": the stop at `stop` closes a word of such pieces. */
static bool
small_chain(const struct kb_text *t, uint32_t stop)
{
    enum { LONGEST = 3 };
    uint32_t w = stop - 1;
    if (stop < 3 || kb_token_mark(t, stop - 2) != '.' || token_length(t, w) > LONGEST
        || token_length(t, stop - 3) > LONGEST)
        return false;
    uint32_t wrong = KB_TOK_PUNCT | KB_TOK_NUMBER | KB_TOK_CAPITAL;
    return !((t->tokens[w].flags | t->tokens[stop - 3].flags) & wrong)
           && (t->tokens[w].flags & KB_TOK_GLUED) && (t->tokens[stop - 2].flags & KB_TOK_GLUED);
}

/* KB_ABBR_ of the word before a stop; KB_ABBR_KINDS when it is none. */
static uint32_t
abbreviation(const struct cutter *c, uint32_t stop)
{
    const struct kb_text *t = c->t;
    char folded[32];
    if (kb_token_mark(t, stop) != '.' || stop == c->first
        || !(t->tokens[stop].flags & KB_TOK_GLUED))
        return KB_ABBR_KINDS;
    const struct kb_token *w = &t->tokens[stop - 1];
    struct kb_str s = kb_token_str(t, stop - 1);
    if (s.len >= sizeof folded || (w->flags & KB_TOK_PUNCT))
        return KB_ABBR_KINDS;
    if (list_marker(c, stop - 1))
        return KB_ABBR_LEADS;
    /* "1990-an." ends with a word's ending */
    if ((w->flags & KB_TOK_HYPHEN) && kb_token_flag(t, stop - 2, KB_TOK_NUMBER))
        return KB_ABBR_KINDS;
    if (((w->flags & KB_TOK_CAPITAL) && one_letter(t, stop - 1)) || small_chain(t, stop))
        return KB_ABBR_ENDS;
    size_t len = kb_utf8_fold(s, folded, sizeof folded);
    uint32_t have = kb_map_get(&t->pack->abbreviations, (struct kb_str){ folded, len });
    if (have == KB_MAP_NONE
        || ((have & KB_ABBR_CAPITAL) && !(w->flags & KB_TOK_CAPITAL) && !c->small))
        return KB_ABBR_KINDS;
    return have & ~(uint32_t)KB_ABBR_CAPITAL;
}

/* "U.S." with its last stop. */
static bool
ends_in_stop(const struct kb_text *t, uint32_t i)
{
    const struct kb_token *k = &t->tokens[i];
    return (k->flags & KB_TOK_UPPER) && t->text.ptr[k->end - 1] == '.';
}

/* ---- what may follow ---- */

/* Small words that begin sentences and no names. */
static bool
opens(uint32_t class_index)
{
    switch ((enum kb_class)class_index) {
    case KB_CLASS_in:
    case KB_CLASS_to:
    case KB_CLASS_from:
    case KB_CLASS_with:
    case KB_CLASS_by:
    case KB_CLASS_prep:
    case KB_CLASS_conj:
    case KB_CLASS_but:
    case KB_CLASS_when:
    case KB_CLASS_cause:
    case KB_CLASS_cond:
    case KB_CLASS_purpose:
    case KB_CLASS_not_:
    case KB_CLASS_i:
    case KB_CLASS_we:
    case KB_CLASS_he:
    case KB_CLASS_they:
    case KB_CLASS_both:
    case KB_CLASS_it:
    case KB_CLASS_nation_it:
    case KB_CLASS_det:
    case KB_CLASS_quant:
    case KB_CLASS_adverb: return true;
    default: return false;
    }
}

/* Behind an abbreviation of the table also plain nouns and verbs, that are no titles. */
static bool
opens_plainly(uint32_t class_index)
{
    return opens(class_index) || class_index == KB_CLASS_noun || class_index == KB_CLASS_unreal
           || class_index == KB_CLASS_verb;
}

/* The first entry of the lone word, or NULL. */
static const struct kb_lex_entry *
entries_of(const struct kb_text *t, uint32_t i)
{
    uint32_t state = kb_lexicon_step(t->pack->lexicon, 0, t->tokens[i].word);
    return state ? kb_lexicon_entries(t->pack->lexicon, state) : NULL;
}

/* A capitalised word of these classes, such as begins a sentence even behind an abbreviation. */
static bool
opener(const struct kb_text *t, uint32_t i, bool (*fits)(uint32_t class_index))
{
    const struct kb_token *k = &t->tokens[i];
    if (!(k->flags & KB_TOK_CAPITAL) || (k->flags & KB_TOK_GLUED) || one_letter(t, i))
        return false;
    for (const struct kb_lex_entry *e = entries_of(t, i); e;
         e = kb_lexicon_entry(t->pack->lexicon, e->next))
        if (e->kind == KB_LEX_CLASS && e->case_rule != KB_CASE_UPPER && fits(e->value))
            return true;
    return false;
}

static bool
cue(const struct kb_text *t, uint32_t i)
{
    for (const struct kb_lex_entry *e = entries_of(t, i); e;
         e = kb_lexicon_entry(t->pack->lexicon, e->next))
        if (e->kind == KB_LEX_CUE)
            return true;
    return false;
}

/* `"Who fired?" [Smith asked.]`: a name, then a verb of saying that has nothing behind it. */
static bool
said_by(const struct cutter *c, uint32_t next)
{
    enum { LONGEST_NAME = 6, LONGEST_REST = 2 };
    const struct kb_text *t = c->t;
    uint32_t i = next;
    if (opener(t, i, opens))
        return false;
    while (i < t->token_count && i < next + LONGEST_NAME && !c->breaks[i]
           && (t->tokens[i].flags & KB_TOK_CAPITAL))
        i++;
    if (i == next || i >= t->token_count || c->breaks[i] || !cue(t, i))
        return false;
    for (uint32_t k = i + 1; k <= i + 1 + LONGEST_REST; k++)
        if (k >= t->token_count || c->breaks[k] || stop_at(t, k) || kb_token_mark(t, k) == ',')
            return true;
    return false;
}

/* Whether a new sentence may begin at token i, right behind a mark: "today.Then", "。" and no
 * abbreviation's next piece as in "Ph.D.". */
static bool
glued_begin(const struct cutter *c, enum stop stop, uint32_t i)
{
    const struct kb_text *t = c->t;
    const struct kb_token *k = &t->tokens[i];
    if (stop == WIDE)
        return !(k->flags & KB_TOK_PUNCT) || (k->flags & KB_TOK_OPENS);
    if (unsure_quote(t, i))
        return true;
    bool piece = token_length(t, i) <= 3 && kb_token_mark(t, i + 1) == '.'
                 && kb_token_flag(t, i + 1, KB_TOK_GLUED);
    return (k->flags & KB_TOK_CAPITAL) && !(k->flags & KB_TOK_UPPER) && !piece && !one_letter(t, i);
}

/* Whether a new sentence may begin at token i: a capital, a digit, an opening mark. */
static bool
may_begin(const struct cutter *c, enum stop stop, uint32_t i)
{
    const struct kb_text *t = c->t;
    const struct kb_token *k = &t->tokens[i];
    if (k->flags & KB_TOK_GLUED)
        return glued_begin(c, stop, i);
    if (k->flags & KB_TOK_PUNCT)
        return (k->flags & KB_TOK_QUOTE) || kb_token_mark(t, i) == '(' || kb_token_mark(t, i) == '['
               || k->end - k->begin > 1;
    if (k->flags & (KB_TOK_CAPITAL | KB_TOK_NUMBER))
        return true;
    struct kb_str s = kb_token_str(t, i);
    unsigned len;
    uint32_t cp = kb_utf8_get(s, 0, &len);
    return !kb_utf8_is_lower(cp) && kb_utf8_is_letter(cp);
}

/* In a paragraph without capitals a lone stop before a blank is enough, but for "..." and for what
 * follows a quotation. */
static bool
small_begin(const struct cutter *c, uint32_t stop, uint32_t next)
{
    for (uint32_t i = stop; i < next; i++)
        if ((c->t->tokens[i].flags & KB_TOK_QUOTE) || stop_at(c->t, i) == DOTS
            || (i > stop && kb_token_mark(c->t, i) == '.'))
            return false;
    return !(c->t->tokens[next].flags & (KB_TOK_GLUED | KB_TOK_PUNCT));
}

/* Whether the sentence ends with the stop at `stop` (or the acronym there) and the marks behind it,
 * before `next`. */
static bool
ends_here(const struct cutter *c, uint32_t stop, uint32_t next)
{
    const struct kb_text *t = c->t;
    enum stop kind = stop_at(t, stop);
    if (kind == NO_STOP)
        return opener(t, next, opens);
    uint32_t abbr = abbreviation(c, stop);
    if (abbr == KB_ABBR_LEADS || (abbr != KB_ABBR_KINDS && c->small))
        return false;
    if (abbr == KB_ABBR_NUMBER && kb_token_flag(t, next, KB_TOK_NUMBER))
        return false;
    if (abbr == KB_ABBR_ENDS) {
        bool pieces = one_letter(t, stop - 1); /* "J.", "p.m." */
        return opener(t, next, pieces ? opens : opens_plainly)
               || (kb_token_flag(t, next, KB_TOK_OPENS) && !pieces);
    }
    if (c->small && small_begin(c, stop, next))
        return true;
    if (!may_begin(c, kind, next))
        return false;
    bool quoted = false;
    for (uint32_t i = stop + 1; i < next; i++)
        quoted |= (t->tokens[i].flags & KB_TOK_QUOTE) != 0;
    return !quoted || kind == FULL_STOP || !said_by(c, next);
}

/* ---- the walk ---- */

static void
close_sentence(struct cutter *c, uint32_t last)
{
    struct kb_text *t = c->t;
    uint32_t first = c->first;
    if (first >= last)
        return;
    *KB_PUSH(c->ctx->arena, &c->list) =
        (struct kb_sentence){ first, last, t->tokens[first].begin, t->tokens[last - 1].end,
                              c->paragraph };
    for (uint32_t i = first; i < last; i++)
        if (!(t->tokens[i].flags & KB_TOK_PUNCT)) {
            t->tokens[i].flags |= KB_TOK_FIRST;
            break;
        }
    c->first = last;
}

static void
open_paragraph(struct cutter *c, uint32_t i)
{
    close_sentence(c, i);
    c->paragraph += i > 0;
    c->open = false;
    c->small = true;
    for (uint32_t k = i; k < c->t->token_count && c->small && (k == i || !c->breaks[k]); k++)
        c->small = !(c->t->tokens[k].flags & KB_TOK_CAPITAL);
}

void
kb_sentences_cut(struct kb_ctx *ctx, struct kb_text *t, const uint8_t *breaks)
{
    struct cutter c = { .ctx = ctx, .t = t, .breaks = breaks };
    for (uint32_t i = 0; i < t->token_count;) {
        if (i == 0 || breaks[i])
            open_paragraph(&c, i);
        uint32_t next = i + 1;
        bool cut = false;
        c.open ^= kb_token_mark(t, i) == '"';
        if (stop_at(t, i) || ends_in_stop(t, i)) {
            next = over_closers(&c, next, c.first + KB_MAX_SENTENCE_TOKENS);
            cut = next < t->token_count && !breaks[next] && ends_here(&c, i, next);
        }
        if (cut || next - c.first >= KB_MAX_SENTENCE_TOKENS)
            close_sentence(&c, next);
        i = next;
    }
    close_sentence(&c, t->token_count);
    t->sentences = c.list.at;
    t->sentence_count = c.list.len;
}
