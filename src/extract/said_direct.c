#include "extract/said_parts.h"

#include "base/banned.h"

enum { MAX_TERM = 4 }; /* words of a coined term */

struct walk {
    struct kb_scene *s;
    uint32_t *act_of_mark; /* mark -> the act that leads it in or closes it, KB_NONE */
    struct kb_quoted before;
};

static bool
small_word(const struct kb_scene *s, uint32_t token)
{
    static const enum kb_class classes[] = { KB_CLASS_in,   KB_CLASS_to,   KB_CLASS_from,
                                             KB_CLASS_with, KB_CLASS_of,   KB_CLASS_conj,
                                             KB_CLASS_alt,  KB_CLASS_prep, KB_CLASS_purpose,
                                             KB_CLASS_rel,  KB_CLASS_det };
    const struct kb_token *k = &s->t->tokens[token];
    if (k->end - k->begin <= 3 || (k->flags & (KB_TOK_NUMBER | KB_TOK_HYPHEN)))
        return true;
    for (uint32_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (kb_token_is(s->t, token, classes[i]))
            return true;
    return false;
}

/* How many words of weight begin with capitals, and how many do not. */
static void
count_capitals(const struct kb_scene *s, const struct kb_mark *m, uint32_t *capitals,
               uint32_t *small)
{
    *capitals = *small = 0;
    for (uint32_t i = m->first; i < m->last; i++) {
        if (!kb_word_token(s, i))
            continue;
        if (kb_token_flag(s->t, i, KB_TOK_CAPITAL))
            ++*capitals;
        else
            *small += !small_word(s, i);
    }
}

/* A title or a name: its words begin with capitals. */
static bool
titled(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t capitals, small;
    count_capitals(s, m, &capitals, &small);
    char end = kb_token_mark(s->t, m->last - 1);
    if (end == ',' || end == '.' || end == '!')
        return false;
    return small == 0 ? capitals >= 1 && end != '?' : capitals >= 3 && small * 4 <= capitals;
}

/* "film [Laskar Pelangi]", "istilah [kota hujan]": a title or a coined term, no words of anybody.
 */
static bool
entitled(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t noun = m->open ? m->open - 1 : 0;
    while (noun > 0 && kb_token_flag(s->t, noun, KB_TOK_INSIDE)) /* "kata kunci" */
        noun--;
    return m->open > 0 && kb_token_is(s->t, noun, KB_CLASS_entitled)
           && !kb_token_flag(s->t, noun, KB_TOK_CAPITAL)
           && (m->words <= MAX_TERM || kb_token_flag(s->t, m->first, KB_TOK_CAPITAL));
}

/* "On [Face the Nation,] Ryan said", "In his book, [Make Your Kid Rich,] he suggested": a title
 * that ends an adjunct before the subject. */
bool
kb_mark_adjunct(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t begin = s->t->sentences[kb_sentence_of(s->t, m->open)].first, before = m->open;
    uint32_t capitals, small;
    count_capitals(s, m, &capitals, &small);
    if (before <= begin + 1 || small || capitals < 2)
        return false;
    bool comma = kb_is_comma(s, before - 1);
    uint32_t noun = before - 1 - comma;
    bool ending = kb_token_flag(s->t, noun, KB_TOK_GLUED); /* CBS['s] */
    uint32_t mention = kb_mention_at(s->f, noun - ending);
    if (kb_token_is(s->t, noun, KB_CLASS_entitled))
        return true;
    return !comma
           && (kb_token_is(s->t, noun, KB_CLASS_in) || kb_token_is(s->t, noun, KB_CLASS_of)
               || (mention != KB_NONE
                   && (ending || s->f->mentions.at[mention].flags & KB_MEN_POSSESSOR)));
}

/* "[kota hujan] tersebut", "[jam terbang]nya": a word of the page's own, pointed at, where what
 * points stands behind. */
static bool
pointed_at(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t behind = m->close + 1;
    return s->t->pack->head_first && m->close != KB_NONE && m->words <= MAX_TERM
           && (kb_token_is(s->t, behind, KB_CLASS_det)
               || (kb_word_token(s, behind) && kb_token_flag(s->t, behind, KB_TOK_GLUED)));
}

static bool
own_name(const struct kb_act *a)
{
    return a->voice.first < a->voice.last;
}

static void
claim_marks(struct walk *w)
{
    struct kb_scene *s = w->s;
    w->act_of_mark = kb_arena_array(s->ctx->arena, s->marks.len + 1, sizeof *w->act_of_mark);
    for (uint32_t i = 0; i < s->marks.len; i++)
        w->act_of_mark[i] = KB_NONE;
    for (uint32_t i = 0; i < s->acts.len; i++) {
        const struct kb_act *a = &s->acts.at[i];
        if (a->mark == KB_NONE || a->cue->kind == KB_CUE_cite)
            continue;
        uint32_t *of = &w->act_of_mark[a->mark];
        if (*of == KB_NONE || (own_name(a) && !own_name(&s->acts.at[*of])))
            *of = i;
    }
}

/* Who tells the story himself: what others say within his words is not his. */
static bool
teller(const struct kb_scene *s, const struct kb_act *a)
{
    return a->voice.mention != KB_NONE && (s->f->mentions.at[a->voice.mention].flags & KB_MEN_WE);
}

/* "bahwa blokade dapat [mendorong] harga [...]": an act of a thing, told by somebody. */
static bool
of_thing(const struct kb_act *a)
{
    return a->cue->kind > KB_CUE_deny && a->cue->kind != KB_CUE_accord
           && a->voice.mention == KB_NONE && a->voice.first < a->voice.last;
}

/* The innermost act of its sentence whose range holds the mark; one of a thing where no other is.
 */
static uint32_t
act_around(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t sentence = kb_sentence_of(s->t, m->open);
    bool joined = m->open > 0
                  && (kb_token_is(s->t, m->open - 1, KB_CLASS_conj)
                      || kb_token_is(s->t, m->open - 1, KB_CLASS_but));
    bool led = kb_mark_led(s, m) || (joined && m->open > 1 && kb_is_comma(s, m->open - 2));
    uint32_t thing = KB_NONE;
    for (uint32_t i = s->act_of[sentence + 1]; i-- > s->act_of[sentence];) {
        const struct kb_act *a = &s->acts.at[i];
        if (a->cue->kind == KB_CUE_cite || a->negated || teller(s, a))
            continue;
        bool holds = a->from <= m->open && m->first < a->to;
        if (holds && of_thing(a)) {
            thing = thing == KB_NONE ? i : thing;
            continue;
        }
        if (holds)
            return i;
        if (led && a->last <= m->open && a->cue->kind <= KB_CUE_warn
            && (a->mark == KB_NONE || a->back))
            return i;
    }
    return thing;
}

/* Kim "menyatakan harapan ...": the verb of saying stands between the marks, the speaker before. */
static struct kb_voice
speaker_before(struct kb_scene *s, const struct kb_mark *m)
{
    const struct kb_match *match = kb_match_at(s->t, m->first, KB_LEX_CUE);
    if (!match || s->cues->rows[match->value].frame != KB_FRAME_active)
        return (struct kb_voice){ .mention = KB_NONE };
    uint32_t sentence = kb_sentence_of(s->t, m->open);
    return kb_voice_left(s, s->t->sentences[sentence].first, m->open);
}

/* Paragraphs that open marks and close none, up to the one that names who spoke: the act that ends
 * them, KB_NONE. */
static uint32_t
act_at_end(const struct walk *w, uint32_t index)
{
    const struct kb_scene *s = w->s;
    uint32_t last = index;
    while (s->marks.at[last].close == KB_NONE && last + 1 < s->marks.len
           && s->marks.at[last + 1].goes_on && w->act_of_mark[last] == KB_NONE)
        last++;
    return last > index && s->marks.at[last].close != KB_NONE ? w->act_of_mark[last] : KB_NONE;
}

static struct kb_voice
speaker_of(struct walk *w, uint32_t index, uint32_t *act)
{
    struct kb_scene *s = w->s;
    const struct kb_mark *m = &s->marks.at[index];
    struct kb_voice none = { .mention = KB_NONE };
    *act = w->act_of_mark[index];
    bool told = *act != KB_NONE && s->acts.at[*act].back;
    if (entitled(s, m) || kb_mark_adjunct(s, m) || (!told && pointed_at(s, m)))
        return none;
    if (*act != KB_NONE)
        return titled(s, m) && !s->acts.at[*act].back ? none : s->acts.at[*act].voice;
    *act = act_at_end(w, index);
    if (*act != KB_NONE && own_name(&s->acts.at[*act]))
        return s->acts.at[*act].voice;
    *act = KB_NONE;
    struct kb_voice signer = kb_voice_signed(s, m);
    if (signer.name.len)
        return signer;
    if (m->goes_on && w->before.mark + 1 == index)
        return w->before.voice;
    if (kb_mark_alone(s, m))
        return kb_voice_alone(s, m, &w->before);
    if (titled(s, m) || (m->single && m->words < 3))
        return none;
    *act = act_around(s, m);
    if (*act != KB_NONE)
        return s->acts.at[*act].voice;
    struct kb_voice voice = speaker_before(s, m);
    return voice.name.len ? voice : kb_voice_unled(s, m, &w->before);
}

static void
emit(struct walk *w, uint32_t index, struct kb_voice voice, uint32_t act)
{
    static const struct kb_voice nobody = { .mention = KB_NONE };
    struct kb_scene *s = w->s;
    const struct kb_mark *m = &s->marks.at[index];
    struct kb_said *said = KB_PUSH(s->ctx->arena, &s->f->said);
    said->kind = KB_SAID_DIRECT;
    said->first = m->first;
    said->last = m->last;
    said->span = kb_tokens_span(s->t, m->first, m->last);
    said->sentence = kb_sentence_of(s->t, m->first);
    said->cue = act == KB_NONE ? KB_NONE : s->acts.at[act].first;
    said->speaker = voice.mention;
    said->speaker_name = voice.name;
    w->before.hearer = act == KB_NONE ? nobody : s->acts.at[act].hearer;
    said->to = w->before.hearer.mention;
    said->to_name = w->before.hearer.name;
    if (act != KB_NONE && s->acts.at[act].relay.name.len)
        kb_via_add(s, said, &s->acts.at[act].relay);
    w->before.voice = voice;
    w->before.mark = index;
    w->before.paragraph = kb_paragraph_of(s, m->last - 1);
}

void
kb_direct_emit(struct kb_scene *s)
{
    struct walk w = { .s = s, .before.mark = KB_NONE };
    claim_marks(&w);
    for (uint32_t i = 0; i < s->marks.len; i++) {
        uint32_t act;
        if (s->marks.at[i].words < 2)
            continue;
        struct kb_voice voice = kb_voice_full(s, speaker_of(&w, i, &act));
        if (voice.name.len)
            emit(&w, i, voice, act);
    }
}
