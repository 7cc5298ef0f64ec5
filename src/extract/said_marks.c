#include "extract/said_parts.h"

#include "base/banned.h"

/* A statement whose closing mark stands in a later paragraph than its opening one. */
enum { MAX_PARAGRAPHS = 12, MAX_TOKENS = 1200 };
#define RIGHT "\xe2\x80\x99"

struct reading {
    struct kb_scene *s;
    uint32_t *paragraphs; /* token -> paragraph */
    uint32_t open;        /* mark that waits for its end, KB_NONE */
    bool goes_on, inner;
    uint32_t nested;    /* closing mark of a quotation within the open one, KB_NONE */
    uint32_t left_open; /* paragraph whose statement was never closed, KB_NONE */
};

static bool
single(const struct kb_text *t, uint32_t token)
{
    struct kb_str s = kb_token_str(t, token);
    return kb_str_is(s, "'") || kb_str_is(s, "`") || kb_str_is(s, "\xe2\x80\x98")
           || kb_str_is(s, "\xe2\x80\x99") || kb_str_is(s, "\xe2\x80\x9a");
}

/* Two single marks side by side, as old wire text writes a double one: ''...'' or ``...'' */
static bool
pair(const struct kb_text *t, uint32_t token)
{
    return kb_token_flag(t, token, KB_TOK_QUOTE) && kb_token_flag(t, token + 1, KB_TOK_QUOTE)
           && kb_token_flag(t, token + 1, KB_TOK_GLUED) && single(t, token) && single(t, token + 1)
           && !kb_str_is(kb_token_str(t, token), RIGHT);
}

static bool
is_double(const struct kb_text *t, uint32_t token)
{
    return (kb_token_flag(t, token, KB_TOK_QUOTE) && !single(t, token)) || pair(t, token);
}

/* Where the mark stands between blanks: typists close with an opening mark and the other way round,
 * so that counts more than the mark's shape. */
static bool
stands_open(const struct kb_text *t, uint32_t token)
{
    uint32_t behind = token + 1 + pair(t, token);
    bool glued = t->tokens[token].flags & KB_TOK_GLUED;
    bool glued_behind = kb_token_flag(t, behind, KB_TOK_GLUED);
    if (!glued && glued_behind)
        return true;
    return glued == glued_behind && (t->tokens[token].flags & KB_TOK_OPENS);
}

static bool
stands_closed(const struct kb_text *t, uint32_t token)
{
    uint32_t behind = token + 1 + pair(t, token);
    bool glued = t->tokens[token].flags & KB_TOK_GLUED;
    bool glued_behind = kb_token_flag(t, behind, KB_TOK_GLUED);
    bool word_behind = glued_behind && kb_token_mark(t, behind) == 0;
    if (glued && !word_behind)
        return true;
    return (t->tokens[token].flags & KB_TOK_CLOSES) && !(!glued && word_behind);
}

static uint32_t
count_words(const struct kb_text *t, uint32_t first, uint32_t last)
{
    uint32_t words = 0;
    for (uint32_t i = first; i < last; i++)
        words += !(t->tokens[i].flags & KB_TOK_PUNCT);
    return words;
}

static void
add_mark(struct reading *r, uint32_t open, uint32_t close, uint32_t last, bool is_single)
{
    struct kb_scene *s = r->s;
    uint32_t first = open + 1 + (!is_single && pair(s->t, open)),
             words = count_words(s->t, first, last);
    if (!words)
        return;
    uint32_t index = s->marks.len;
    *KB_PUSH(s->ctx->arena, &s->marks) =
        (struct kb_mark){ open, close, first, last, words, is_single, r->goes_on && !is_single };
    for (uint32_t i = open; i < (close == KB_NONE ? last : close + 1); i++)
        s->mark_of[i] = index;
}

/* Whether the paragraphs behind hold the closing mark of what is open now. */
static bool
closes_later(const struct reading *r, uint32_t token)
{
    const struct kb_text *t = r->s->t;
    uint32_t from = r->paragraphs[r->open];
    for (uint32_t i = token; i < t->token_count && i < token + MAX_TOKENS; i++) {
        if (r->paragraphs[i] > from + MAX_PARAGRAPHS)
            return false;
        if (is_double(t, i))
            return stands_closed(t, i) && !stands_open(t, i);
    }
    return false;
}

/* "..., kata X" behind an opening mark that is never closed: the comma, where the typist left the
 * closing one out; KB_NONE. */
static uint32_t
comma_before_cue(const struct reading *r, uint32_t from, uint32_t to)
{
    const struct kb_scene *s = r->s;
    for (uint32_t i = from + 3; i < to; i++) {
        const struct kb_match *cue = kb_match_at(s->t, i, KB_LEX_CUE);
        if (cue && kb_is_comma(s, i - 1) && s->cues->rows[cue->value].frame == KB_FRAME_bare)
            return i - 1;
    }
    return KB_NONE;
}

static void
end_paragraph(struct reading *r, uint32_t token)
{
    if (r->open == KB_NONE || closes_later(r, token))
        return;
    uint32_t comma = comma_before_cue(r, r->open, token);
    if (comma != KB_NONE) {
        add_mark(r, r->open, comma, comma, false);
        r->open = KB_NONE;
        return;
    }
    add_mark(r, r->open, KB_NONE, token, false);
    r->left_open = r->paragraphs[r->open];
    r->open = KB_NONE;
}

static void
open_mark(struct reading *r, uint32_t token)
{
    uint32_t here = r->paragraphs[token];
    bool heads = token == 0 || r->paragraphs[token - 1] != here;
    r->goes_on = heads && r->left_open != KB_NONE && r->left_open + 1 == here;
    r->open = token;
}

/* Curly marks within straight ones: "He asked: “Why?” and left". */
static bool
read_inner(struct reading *r, uint32_t token)
{
    const struct kb_text *t = r->s->t;
    if (r->open == KB_NONE || !kb_str_is(kb_token_str(t, r->open), "\""))
        return false;
    bool opens = kb_str_is(kb_token_str(t, token), "\xe2\x80\x9c") && stands_open(t, token);
    if (!opens && !(r->inner && kb_str_is(kb_token_str(t, token), "\xe2\x80\x9d")))
        return false;
    r->inner = opens;
    return true;
}

/* "Saya bilang, "Pak, ini berat," dan beliau mengangguk," kata X: where what opens within an open
 * quotation is closed and then that one is, in one paragraph: the inner closing mark, KB_NONE. */
static uint32_t
nested_end(const struct reading *r, uint32_t token)
{
    const struct kb_text *t = r->s->t;
    uint32_t inner = KB_NONE;
    if (r->paragraphs[token] != r->paragraphs[r->open])
        return KB_NONE;
    for (uint32_t i = token + 1; i < t->token_count && i < token + MAX_TOKENS; i++) {
        if (r->paragraphs[i] != r->paragraphs[token])
            return KB_NONE;
        if (!is_double(t, i))
            continue;
        if (!stands_closed(t, i) || stands_open(t, i))
            return KB_NONE;
        if (inner != KB_NONE)
            return inner;
        inner = i;
    }
    return KB_NONE;
}

static void
read_double(struct reading *r, uint32_t token)
{
    const struct kb_text *t = r->s->t;
    if (r->nested != KB_NONE && token <= r->nested)
        return;
    if (read_inner(r, token))
        return;
    r->inner = false;
    if (r->open == KB_NONE) {
        bool glued = t->tokens[token].flags & KB_TOK_GLUED;
        if (stands_open(t, token) || !stands_closed(t, token) || !glued)
            open_mark(r, token);
        return;
    }
    if (stands_open(t, token) && !stands_closed(t, token)) {
        r->nested = nested_end(r, token);
        if (r->nested == KB_NONE)
            open_mark(r, token);
        return;
    }
    add_mark(r, r->open, token + pair(t, token), token, false);
    r->open = KB_NONE;
}

/* What is quoted within a quotation is the speaker's. */
static void
forget_within(struct reading *r, uint32_t open, uint32_t close)
{
    for (uint32_t i = open; i < close; i++)
        if (r->s->mark_of[i] != KB_NONE)
            r->s->marks.at[r->s->mark_of[i]].words = 0;
}

/* Single marks count only where no double ones stand, within one paragraph. */
static void
read_single(struct reading *r, uint32_t token)
{
    const struct kb_text *t = r->s->t;
    if (r->s->mark_of[token] != KB_NONE || !stands_open(t, token) || stands_closed(t, token))
        return;
    for (uint32_t i = token + 1; i < t->token_count && i < token + KB_MAX_SENTENCE_TOKENS; i++) {
        uint32_t within = r->s->mark_of[i];
        if (r->paragraphs[i] != r->paragraphs[token])
            return;
        if (within != KB_NONE && r->s->marks.at[within].open == i
            && r->s->marks.at[within].close != KB_NONE) {
            i = r->s->marks.at[within].close; /* 'They said "never again" and left' */
            continue;
        }
        if (within != KB_NONE)
            return;
        if (!kb_token_flag(t, i, KB_TOK_QUOTE) || !single(t, i))
            continue;
        if (stands_open(t, i) && !stands_closed(t, i))
            return;
        forget_within(r, token, i);
        add_mark(r, token, i, i, true);
        return;
    }
}

/* The double marks and the single ones behind them, each in order, become one order. */
static void
merge_marks(struct kb_scene *s, uint32_t doubles)
{
    uint32_t count = s->marks.len, a = 0, b = doubles;
    struct kb_mark *merged = kb_arena_array(s->ctx->arena, count, sizeof *merged);
    for (uint32_t k = 0; k < count; k++) {
        bool first = b == count || (a < doubles && s->marks.at[a].open < s->marks.at[b].open);
        merged[k] = s->marks.at[first ? a++ : b++];
        uint32_t end = merged[k].close == KB_NONE ? merged[k].last : merged[k].close + 1;
        for (uint32_t i = merged[k].open; i < end; i++)
            s->mark_of[i] = k;
    }
    s->marks.at = merged;
    s->marks.cap = count;
}

void
kb_marks_find(struct kb_scene *s)
{
    const struct kb_text *t = s->t;
    struct reading r = { .s = s, .open = KB_NONE, .left_open = KB_NONE, .nested = KB_NONE };
    r.paragraphs = kb_arena_array(s->ctx->arena, t->token_count + 1, sizeof *r.paragraphs);
    for (uint32_t k = 0; k < t->sentence_count; k++)
        for (uint32_t i = t->sentences[k].first; i < t->sentences[k].last; i++)
            r.paragraphs[i] = t->sentences[k].paragraph;
    for (uint32_t i = 0; i < t->token_count; i++) {
        if (i > 0 && r.paragraphs[i] != r.paragraphs[i - 1])
            end_paragraph(&r, i);
        if (is_double(t, i)) {
            read_double(&r, i);
            i += pair(t, i);
        }
    }
    end_paragraph(&r, t->token_count);
    uint32_t doubles = s->marks.len;
    for (uint32_t i = 0; i < t->token_count; i++)
        if (kb_token_flag(t, i, KB_TOK_QUOTE) && s->mark_of[i] == KB_NONE && single(t, i))
            read_single(&r, i);
    if (s->marks.len > doubles)
        merge_marks(s, doubles);
}
