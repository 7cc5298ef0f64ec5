#include "extract/mentions_parts.h"
#include "extract/said_parts.h"

#include "base/banned.h"

enum { MAX_VIA = 8 };

struct relay {
    struct kb_scene *s;
    uint32_t *first; /* sentence of the cue -> its first statement, KB_NONE */
    uint32_t *next;  /* statement -> the next of the same sentence */
    uint32_t count;  /* statements known when `first` was made */
};

static void
list_statements(struct relay *r)
{
    struct kb_findings *f = r->s->f;
    r->count = f->said.len;
    r->first = kb_arena_array(r->s->ctx->arena, r->s->t->sentence_count + 1, sizeof *r->first);
    r->next = kb_arena_array(r->s->ctx->arena, f->said.len + 1, sizeof *r->next);
    for (uint32_t i = 0; i <= r->s->t->sentence_count; i++)
        r->first[i] = KB_NONE;
    for (uint32_t i = f->said.len; i-- > 0;) {
        const struct kb_said *said = &f->said.at[i];
        uint32_t at = said->cue == KB_NONE ? said->last - 1 : said->cue;
        uint32_t sentence = kb_sentence_of(r->s->t, at);
        r->next[i] = r->first[sentence];
        r->first[sentence] = i;
    }
}

static struct kb_via
via_of(const struct kb_scene *s, uint32_t mention, const struct kb_voice *voice)
{
    struct kb_via via = { .name = voice->name };
    if (voice->first < voice->last)
        via.span = kb_tokens_span(s->t, voice->first, voice->last);
    if (mention != KB_NONE) {
        const struct kb_mention *m = &s->f->mentions.at[mention];
        via = (struct kb_via){ m->name, m->entity, m->country, m->actor,
                               kb_tokens_span(s->t, m->first, m->last) };
    }
    return via;
}

/* "dilansir [Gizmochina]": a name of no table that nothing tells to be a person's. */
static bool
unknown_outlet(const struct kb_scene *s, uint32_t mention)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    if (!(m->flags & KB_MEN_GUESSED) || m->entity.len)
        return false;
    if (m->kind == KB_ACTOR_ORGANISATION)
        return true;
    return m->kind == KB_ACTOR_PERSON && m->title == KB_NONE && m->same_as == mention
           && kb_mention_gender(s->f, mention) == KB_GENDER_UNTOLD;
}

/* Whether the token goes on with a name, one behind `.` and the like or cut off from it. */
static bool
of_outlet_name(const struct kb_scene *s, uint32_t token)
{
    const struct kb_text *t = s->t;
    bool glued = kb_token_flag(t, token, KB_TOK_GLUED);
    char mark = kb_token_mark(t, token);
    if (token >= s->end || kb_in_time(s, token) || s->mark_of[token] != KB_NONE)
        return false;
    if (mark)
        return (mark == '.' || mark == '-' || mark == '&') && glued
               && kb_token_flag(t, token + 1, KB_TOK_GLUED);
    if (kb_token_flag(t, token, KB_TOK_CAPITAL | KB_TOK_NUMBER | KB_TOK_INSIDE))
        return true;
    if (glued)
        return !kb_token_small(t, token) && !kb_token_is(t, token, KB_CLASS_conj);
    return !t->tokens[token].word && kb_token_flag(t, token + 1, KB_TOK_CAPITAL);
}

void
kb_outlet_whole(const struct kb_scene *s, struct kb_voice *voice, uint32_t token)
{
    uint32_t last = voice->last, first = token;
    if (voice->mention != KB_NONE && !unknown_outlet(s, voice->mention))
        return;
    while (first < last && !kb_token_flag(s->t, first, KB_TOK_CAPITAL))
        first++;
    while (first > token && of_outlet_name(s, first - 1))
        first--;
    for (last = first; of_outlet_name(s, last) && last < first + KB_MAX_SENTENCE_TOKENS;)
        last++;
    if (last <= first || (first == voice->first && last == voice->last))
        return;
    *voice = (struct kb_voice){ KB_NONE, kb_span_str(s->t->text, kb_tokens_span(s->t, first, last)),
                                first,   last,
                                first,   false };
}

/* An agency that a table knows, or a name that none does. */
static bool
is_outlet(const struct kb_scene *s, uint32_t mention, const struct kb_voice *voice)
{
    if (mention == KB_NONE)
        return voice->first < voice->last && kb_token_flag(s->t, voice->first, KB_TOK_CAPITAL);
    return (s->f->mentions.at[mention].flags & KB_MEN_CITED) || unknown_outlet(s, mention);
}

bool
kb_voice_outlet(const struct kb_scene *s, const struct kb_voice *voice)
{
    return is_outlet(s, voice->mention, voice);
}

static void
add_via(struct kb_scene *s, struct kb_said *said, struct kb_via via, bool outlet)
{
    if (!via.name.len || said->via_count >= MAX_VIA || kb_str_equal(said->speaker_name, via.name))
        return;
    for (uint32_t i = 0; i < said->via_count; i++)
        if (kb_str_equal(said->via[i].name, via.name))
            return;
    struct kb_via *list = kb_arena_array(s->ctx->arena, said->via_count + 1, sizeof *list);
    for (uint32_t i = 0; i < said->via_count; i++)
        list[i] = said->via[i];
    said->via_outlets |= outlet ? 1u << said->via_count : 0;
    list[said->via_count++] = via;
    said->via = list;
}

/* The voice's mention and those joined to it: "Tasnim dan ISNA". */
void
kb_via_add(struct kb_scene *s, struct kb_said *said, const struct kb_voice *voice)
{
    uint32_t mention = voice->mention;
    add_via(s, said, via_of(s, mention, voice), is_outlet(s, mention, voice));
    for (uint32_t step = 0; mention != KB_NONE && step < MAX_VIA; step++) {
        mention = s->f->mentions.at[mention].next_equal;
        if (mention != KB_NONE)
            add_via(s, said, via_of(s, mention, voice), is_outlet(s, mention, voice));
    }
}

static bool
cited(const struct kb_scene *s, uint32_t mention)
{
    return mention != KB_NONE && (s->f->mentions.at[mention].flags & KB_MEN_CITED);
}

/* "WSJ melaporkan ..., mengutip pejabat AS": the official speaks, the paper hands it on. */
static void
hand_on(struct kb_scene *s, struct kb_said *said, const struct kb_act *a)
{
    bool quoting = a->cue->frame == KB_FRAME_prefix && a->cue->need != KB_NEED_addressee;
    if (quoting && !cited(s, a->voice.mention) && cited(s, said->speaker)) {
        struct kb_voice outlet = { said->speaker, said->speaker_name, 0, 0, KB_NONE, false };
        said->speaker = a->voice.mention;
        said->speaker_name = a->voice.name;
        kb_via_add(s, said, &outlet);
    } else {
        kb_via_add(s, said, &a->voice);
    }
}

/* The agency tells it itself: what the sentence holds besides. */
static void
tell(struct kb_scene *s, const struct kb_act *a, uint32_t first, uint32_t last)
{
    while (first < last && !kb_word_token(s, first))
        first++;
    while (first < last && !kb_word_token(s, last - 1) && kb_token_mark(s->t, last - 1) != ')')
        last--;
    if (last < first + 3)
        return;
    struct kb_said *said = KB_PUSH(s->ctx->arena, &s->f->said);
    *said = (struct kb_said){ .kind = KB_SAID_INDIRECT,
                              .first = first,
                              .last = last,
                              .span = kb_tokens_span(s->t, first, last),
                              .sentence = kb_sentence_of(s->t, first),
                              .cue = a->first,
                              .speaker = a->voice.mention,
                              .speaker_name = a->voice.name,
                              .to = KB_NONE,
                              .cites = is_outlet(s, a->voice.mention, &a->voice) };
    kb_via_add(s, said, &a->voice);
}

static uint32_t
words_between(const struct kb_scene *s, uint32_t first, uint32_t last)
{
    uint32_t words = 0;
    for (uint32_t i = first; i < last; i++)
        words += kb_word_token(s, i) && !kb_light(s, i);
    return words;
}

static bool
relay_to(struct relay *r, const struct kb_act *a, uint32_t sentence)
{
    bool any = false;
    for (uint32_t i = r->first[sentence]; i != KB_NONE; i = r->next[i]) {
        hand_on(r->s, &r->s->f->said.at[i], a);
        any = true;
    }
    return any;
}

/* "..., seperti dikutip AFP" / "Mengutip AFP, ..." / "Demikian dilansir AFP." behind a whole story.
 */
static void
relay_act(struct relay *r, const struct kb_act *a)
{
    struct kb_scene *s = r->s;
    const struct kb_sentence *k = &s->t->sentences[a->sentence];
    uint32_t before = words_between(s, k->first, a->first);
    uint32_t behind = words_between(s, a->edge, k->last);
    bool bare = before <= 1 && behind <= 1 && r->first[a->sentence] == KB_NONE;
    if (bare && a->sentence > 0) {
        const struct kb_sentence *p = &s->t->sentences[a->sentence - 1];
        if (!relay_to(r, a, a->sentence - 1))
            tell(s, a, p->first, p->last);
        return;
    }
    if (relay_to(r, a, a->sentence) || a->cue->need == KB_NEED_addressee)
        return;
    if (before <= 1)
        tell(s, a, kb_skip_date(s, a->edge, k->last), k->last);
    else
        tell(s, a, k->first, behind > 2 ? k->last : a->first);
}

void
kb_via_attach(struct kb_scene *s)
{
    struct relay r = { .s = s };
    list_statements(&r);
    for (uint32_t i = 0; i < s->acts.len; i++)
        if (s->acts.at[i].cue->kind == KB_CUE_cite)
            relay_act(&r, &s->acts.at[i]);
}
