#include "extract/said_parts.h"

#include <stdlib.h>

#include "base/banned.h"

/* How many statements lie one in another before the search stops. */
enum { MAX_NESTED = 64 };

/* ---- indirect statements ------------------------------------------------------------------------
 */

/* Words that stand between marks are statements of their own, and a bare "on Monday" is none. */
static bool
only_quoted(const struct kb_scene *s, const struct kb_act *a)
{
    uint32_t words = 0, heavy = 0, quoted = 0;
    for (uint32_t i = a->from; i < a->to; i++) {
        uint32_t mark = s->mark_of[i];
        bool led = mark != KB_NONE && s->marks.at[mark].open == i && i > a->from
                   && (kb_is_comma(s, i - 1) || kb_token_mark(s->t, i - 1) == ':');
        if (led && s->marks.at[mark].last + 2 >= a->to)
            return true;
        bool plain = kb_word_token(s, i) && mark == KB_NONE;
        quoted += mark != KB_NONE && s->marks.at[mark].words > 1;
        words += plain;
        heavy += plain && !kb_light(s, i) && !kb_token_is(s->t, i, KB_CLASS_in);
    }
    return words < 2 || heavy < (quoted ? 2u : 1u);
}

/* What begins between marks and ends outside them is no clause: "[... semua pihak," kata X] dalam
 * ...". */
static void
clip_quoted(const struct kb_scene *s, uint32_t *first, uint32_t last)
{
    uint32_t mark = *first < last ? s->mark_of[*first] : KB_NONE;
    if (mark == KB_NONE || s->marks.at[mark].words < 2)
        return;
    const struct kb_mark *m = &s->marks.at[mark];
    if (m->open < *first && m->close != KB_NONE && m->close < last)
        *first = last;
}

/* "bercerita tentang perang", "mengeluh di grup itu", "responded to a mother": of what, where or to
 * whom he spoke, not what he said. */
static bool
only_about(const struct kb_scene *s, uint32_t first, uint32_t last)
{
    bool opens = kb_token_is(s->t, first, KB_CLASS_of) || kb_token_is(s->t, first, KB_CLASS_in);
    opens |=
        kb_token_is(s->t, first, KB_CLASS_to) && kb_token_is(s->t, first, KB_CLASS_unto)
        && (kb_mention_at(s->f, first + 1) != KB_NONE || kb_token_is(s->t, first + 1, KB_CLASS_det)
            || kb_token_is(s->t, first + 1, KB_CLASS_hearer));
    if (!opens || kb_token_flag(s->t, first + 1, KB_TOK_NUMBER)) /* "about 10,000 soldiers" */
        return false;
    for (uint32_t i = first; i < last; i++)
        if (kb_is_comma(s, i))
            return false;
    return true;
}

static void
emit_indirect(struct kb_scene *s, const struct kb_act *a, uint32_t first, uint32_t last)
{
    static const uint8_t kinds[] = {
#define X(name, kind) kind,
        KB_CUE_MAP(X)
#undef X
    };
    while (first < last && !kb_word_token(s, first) && s->mark_of[first] == KB_NONE)
        first++;
    while (first < last && !kb_word_token(s, last - 1) && s->mark_of[last - 1] == KB_NONE
           && kb_token_mark(s->t, last - 1) != ')' && kb_token_mark(s->t, last - 1) != '%')
        last--;
    clip_quoted(s, &first, last);
    if (first >= last || (a->cue->kind <= KB_CUE_ask && only_about(s, first, last)))
        return;
    struct kb_said *said = KB_PUSH(s->ctx->arena, &s->f->said);
    said->kind = (enum kb_said_kind)kinds[a->cue->kind];
    said->first = first;
    said->last = last;
    said->span = kb_tokens_span(s->t, first, last);
    said->sentence = kb_sentence_of(s->t, first);
    said->cue = a->first;
    said->speaker = a->voice.mention;
    said->speaker_name = a->voice.name;
    said->to = a->hearer.mention;
    said->to_name = a->hearer.name;
    said->denies = a->cue->kind == KB_CUE_deny;
    if (a->relay.name.len)
        kb_via_add(s, said, &a->relay);
}

static bool
speaks_of_itself(const struct kb_act *a)
{
    return a->cue->kind <= KB_CUE_deny || a->cue->kind == KB_CUE_accord;
}

void
kb_indirect_emit(struct kb_scene *s)
{
    for (uint32_t i = 0; i < s->acts.len; i++) {
        const struct kb_act *a = &s->acts.at[i];
        if (!a->voice.name.len || a->negated || !speaks_of_itself(a))
            continue;
        if (a->points_back && a->sentence > 0) {
            const struct kb_sentence *k = &s->t->sentences[a->sentence - 1];
            if (s->mark_of[k->first] == KB_NONE)
                emit_indirect(s, a, k->first, k->last);
        } else if (a->from < a->to && !(a->back && a->mark != KB_NONE) && !only_quoted(s, a)) {
            emit_indirect(s, a, a->from, a->to);
        }
    }
}

/* ---- all of them --------------------------------------------------------------------------------
 */

static int
by_place(const void *left, const void *right)
{
    const struct kb_said *a = left, *b = right;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->last != b->last)
        return a->last > b->last ? -1 : 1;
    if (a->kind != b->kind)
        return a->kind < b->kind ? 1 : -1;
    return a->cue < b->cue ? -1 : a->cue > b->cue;
}

/* A speaker whose words begin with a mention that stands for somebody told before ("Badan
 * tersebut") is that somebody. */
static void
name_by_mention(struct kb_findings *f, struct kb_said *said)
{
    const char *at = said->speaker_name.ptr;
    struct kb_str text = f->text->text;
    if (said->speaker != KB_NONE || !said->speaker_name.len || at < text.ptr
        || at >= text.ptr + text.len)
        return;
    uint32_t offset = (uint32_t)(at - text.ptr);
    const struct kb_sentence *s = &f->text->sentences[said->sentence];
    for (uint32_t i = kb_mention_from(f, s->first); i < f->mentions.len; i++) {
        const struct kb_mention *m = &f->mentions.at[i];
        if (m->first >= s->last)
            return;
        if (f->text->tokens[m->first].begin != offset)
            continue;
        if ((m->flags & KB_MEN_PRONOUN) && m->actor.len) {
            said->speaker = i;
            said->speaker_name = m->name;
        }
        return;
    }
}

void
kb_extract_said(struct kb_ctx *ctx, struct kb_findings *f)
{
    struct kb_scene s = { .ctx = ctx, .f = f, .t = f->text };
    if (!s.t->token_count || !s.t->pack || !s.t->pack->cues)
        return;
    s.cues = s.t->pack->cues;
    s.last.mention = s.last_person.mention = KB_NONE;
    s.mark_of = kb_arena_array(ctx->arena, s.t->token_count + 4, sizeof *s.mark_of);
    for (uint32_t i = 0; i < s.t->token_count + 4; i++)
        s.mark_of[i] = KB_NONE;
    kb_marks_find(&s);
    kb_aliases_find(&s);
    kb_acts_find(&s);
    kb_direct_emit(&s);
    kb_indirect_emit(&s);
    kb_via_attach(&s);
    for (uint32_t i = 0; i < f->said.len; i++)
        name_by_mention(f, &f->said.at[i]);
    if (f->said.len)
        qsort(f->said.at, f->said.len, sizeof *f->said.at, by_place);
}

/* ---- asking -------------------------------------------------------------------------------------
 */

static bool
holds(const struct kb_said *said, uint32_t token)
{
    return said->first <= token && token < said->last;
}

/* First statement that begins behind the token. */
static uint32_t
behind(const struct kb_findings *f, uint32_t token)
{
    uint32_t low = 0, high = f->said.len;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (f->said.at[mid].first <= token)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static uint32_t
holding_before(const struct kb_findings *f, uint32_t from, uint32_t token)
{
    for (uint32_t i = from, step = 0; i-- > 0 && step < MAX_NESTED; step++)
        if (holds(&f->said.at[i], token))
            return i;
    return KB_NONE;
}

uint32_t
kb_said_at(const struct kb_findings *f, uint32_t token)
{
    return holding_before(f, behind(f, token), token);
}

uint32_t
kb_said_around(const struct kb_findings *f, uint32_t said, uint32_t token)
{
    return holding_before(f, said, token);
}

bool
kb_said_speaker(const struct kb_findings *f, const struct kb_said *said, struct kb_via *out)
{
    *out = (struct kb_via){ .name = said->speaker_name };
    if (said->speaker < f->mentions.len) {
        const struct kb_mention *m = &f->mentions.at[said->speaker];
        out->entity = m->entity;
        out->country = m->country;
        out->actor = m->actor;
        out->span = kb_tokens_span(f->text, m->first, m->last);
    }
    return out->name.len > 0;
}

static uint32_t
add_word(struct kb_via *out, uint32_t count, uint32_t cap, struct kb_via word)
{
    for (uint32_t i = 0; i < count; i++)
        if (kb_str_equal(out[i].name, word.name))
            return count;
    if (count < cap && word.name.len)
        out[count++] = word;
    return count;
}

uint32_t
kb_said_words(const struct kb_findings *f, uint32_t token, struct kb_via *out, uint32_t cap)
{
    uint32_t count = 0;
    for (uint32_t i = kb_said_at(f, token); i != KB_NONE && count < cap;
         i = kb_said_around(f, i, token)) {
        const struct kb_said *said = &f->said.at[i];
        struct kb_via speaker;
        if (kb_said_speaker(f, said, &speaker))
            count = add_word(out, count, cap, speaker);
        for (uint32_t k = 0; k < said->via_count; k++)
            count = add_word(out, count, cap, said->via[k]);
    }
    return count;
}
