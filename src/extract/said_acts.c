#include "extract/said_parts.h"

#include "base/banned.h"

enum { MAX_ACTS = 24 }; /* of one sentence */

uint32_t
kb_mark_closed_before(const struct kb_scene *s, uint32_t token)
{
    uint32_t i = token;
    for (uint32_t step = 0; i > 0 && step < 2; step++) {
        uint32_t mark = s->mark_of[--i];
        if (mark != KB_NONE)
            return s->marks.at[mark].close == i ? mark : KB_NONE;
        char c = kb_token_mark(s->t, i);
        bool so = s->t->pack->head_first && kb_token_is(s->t, i, KB_CLASS_det); /* "begitu kata" */
        if (c != ',' && c != '.' && c != '-' && !so)
            return KB_NONE;
    }
    return KB_NONE;
}

uint32_t
kb_mark_opened_at(const struct kb_scene *s, uint32_t token)
{
    for (uint32_t i = token; i < token + 3 && i < s->t->token_count; i++) {
        uint32_t mark = s->mark_of[i];
        if (mark != KB_NONE)
            return s->marks.at[mark].open == i ? mark : KB_NONE;
        char c = kb_token_mark(s->t, i);
        if (c != ',' && c != ':' && !kb_token_is(s->t, i, KB_CLASS_comp))
            return KB_NONE;
    }
    return KB_NONE;
}

/* Stands where a sentence's own words begin: behind nothing but marks and linking words. */
static bool
heads_sentence(const struct kb_scene *s, uint32_t token)
{
    for (uint32_t i = s->begin; i < token; i++)
        if (!kb_light(s, i) && kb_word_token(s, i) && !kb_token_is(s->t, i, KB_CLASS_but)
            && !kb_token_is(s->t, i, KB_CLASS_conj) && !kb_token_is(s->t, i, KB_CLASS_in))
            return false;
    return true;
}

/* A bare stem speaks only next to what was said: "...", kata X / ..., kata X / Kata X, ... */
static bool
bare_stands(const struct kb_scene *s, uint32_t token, uint32_t behind)
{
    if (kb_token_flag(s->t, token, KB_TOK_DOUBLED)) /* "nilai-nilai Anda": a noun, doubled */
        return false;
    if (s->t->pack->head_first && kb_token_is(s->t, behind, KB_CLASS_det)) /* "Pesan ini" */
        return false;
    if (token == s->begin || kb_is_comma(s, token - 1))
        return true;
    return kb_mark_closed_before(s, token) != KB_NONE;
}

static bool
has_clitic(const struct kb_scene *s, const struct kb_act *a)
{
    return a->cue->need == KB_NEED_self || kb_token_flag(s->t, a->last - 1, KB_TOK_CLITIC);
}

static uint32_t
boundary(const struct kb_scene *s, const struct kb_act *a, const struct kb_act *before)
{
    uint32_t begin = s->begin;
    if (before && before->edge > begin)
        begin = before->edge;
    for (uint32_t i = a->first; i-- > begin;) {
        uint32_t mark = s->mark_of[i];
        if (mark != KB_NONE && s->marks.at[mark].close == i && s->marks.at[mark].words > 1)
            return i + 1;
        if (kb_token_mark(s->t, i) == ';')
            return i + 1;
    }
    return begin;
}

/* No subject of its own: "X bertemu Y dan [mengatakan] ...", "tambahnya, seraya [mengatakan]". */
static struct kb_voice
shared(const struct kb_scene *s, struct kb_act *a, const struct kb_act *before, uint32_t begin)
{
    struct kb_voice voice = { .mention = KB_NONE };
    if (before && before->voice.name.len && before->cue->kind != KB_CUE_cite) {
        a->inherits = true;
        voice = before->voice;
    } else if (begin > s->begin) {
        voice = kb_voice_left(s, s->begin, a->first);
        if (!voice.name.len)
            voice = kb_voice_again(s, a->first);
    }
    voice.first = voice.last = a->first;
    voice.place = KB_NONE;
    return voice;
}

/* "dan", "seraya", "sambil", "dengan" right before the verb, or a comma behind "kata X": it has no
 * subject of its own. */
static bool
joined_verb(const struct kb_scene *s, const struct kb_act *before, uint32_t token, uint32_t begin)
{
    for (; token > begin; token--) {
        uint32_t i = token - 1;
        if (kb_token_is(s->t, i, KB_CLASS_with) || kb_token_is(s->t, i, KB_CLASS_when)
            || kb_token_is(s->t, i, KB_CLASS_purpose)
            || (kb_token_is(s->t, i, KB_CLASS_conj) && !kb_token_is(s->t, i, KB_CLASS_adverb)))
            return true;
        if (!kb_light(s, i) || kb_is_comma(s, i))
            break;
    }
    return token <= begin || (before->back && kb_is_comma(s, token - 1));
}

/* "Warren attacked Trump on Monday, [saying] ...": a verb that takes over the subject of the main
 * clause, and not "with Trump [saying]". */
static bool
trailing_participle(const struct kb_scene *s, const struct kb_act *a)
{
    uint32_t i = a->first;
    if (i <= s->begin || !kb_participle(s, i))
        return false;
    while (i > s->begin + 1 && kb_token_is(s->t, i - 1, KB_CLASS_adverb))
        i--;
    return kb_is_comma(s, i - 1);
}

/* Its subject: whoever spoke first in the sentence, else the first who may be a subject. */
static struct kb_voice
main_subject(const struct kb_scene *s, const struct kb_act *a)
{
    uint32_t from = s->act_of[s->sentence];
    struct kb_voice voice = kb_voice_first(s, s->begin, a->first);
    if (from < s->acts.len && s->acts.at[from].cue->kind != KB_CUE_cite
        && s->acts.at[from].voice.name.len)
        voice = s->acts.at[from].voice;
    voice.first = voice.last = a->first;
    voice.place = KB_NONE;
    return voice;
}

/* "an official who [spoke] on condition of anonymity said": the act only tells of who speaks. */
static bool
in_relative(const struct kb_scene *s, const struct kb_act *a)
{
    uint32_t behind = a->voice.last + kb_is_comma(s, a->voice.last);
    return a->voice.place != KB_NONE && a->voice.first < behind && behind <= a->first
           && kb_token_is(s->t, behind, KB_CLASS_rel);
}

static bool
speaks_left(const struct kb_scene *s, struct kb_act *a, const struct kb_act *before)
{
    uint32_t begin = boundary(s, a, before);
    if (before && before->inherits && kb_is_comma(s, a->first - 1)
        && kb_participle(s, before->first)) { /* "Biden, recalling a breakfast, [described] ..." */
        a->voice = before->voice;
        a->voice.first = a->voice.last = a->first;
        return true;
    }
    if (trailing_participle(s, a)) {
        a->voice = main_subject(s, a);
        a->inherits = true;
        if (a->voice.name.len)
            return true;
        a->inherits = false;
    }
    if (before && joined_verb(s, before, a->first, begin)) {
        a->voice = shared(s, a, before, begin);
        return a->voice.name.len > 0;
    }
    a->voice = kb_voice_left(s, begin, a->first);
    if (!a->voice.name.len && a->voice.place != KB_NONE) /* "it underscores that ..." */
        return false;
    if (!a->voice.name.len || (a->voice.mention == KB_NONE && before && in_relative(s, before)))
        a->voice = shared(s, a, before, begin);
    return a->voice.name.len > 0;
}

/* "kutip kantor berita TASS dari pernyataan [Shoigu]": the agency only hands it on. */
static void
find_relay(const struct kb_scene *s, struct kb_act *a)
{
    uint32_t stop;
    if (a->voice.mention == KB_NONE || a->cue->kind != KB_CUE_report
        || !(s->f->mentions.at[a->voice.mention].flags & KB_MEN_CITED)
        || !kb_token_is(s->t, a->edge, KB_CLASS_from))
        return;
    struct kb_voice source = kb_voice_right(s, a->edge + 1, s->end, &stop);
    if (source.mention == KB_NONE)
        return;
    a->relay = a->voice;
    a->voice = source;
    a->edge = stop;
}

static bool
speaks_right(const struct kb_scene *s, struct kb_act *a)
{
    if (has_clitic(s, a)) {
        a->voice = kb_voice_again(s, a->first);
        return true;
    }
    a->voice = kb_voice_right(s, a->last, s->end, &a->edge);
    find_relay(s, a);
    return a->voice.name.len > 0;
}

/* A mention right behind a passive verb is its agent, not the subject of what follows: "dilaporkan
 * [Korut] telah mengirim" has none. */
static bool
is_agent(const struct kb_scene *s, const struct kb_act *a)
{
    bool by = kb_token_is(s->t, a->last - 1, KB_CLASS_by) || kb_token_is(s->t, a->last, KB_CLASS_by)
              || kb_token_is(s->t, a->last - 1, KB_CLASS_from);
    if (by || has_clitic(s, a))
        return true;
    if (a->voice.mention == KB_NONE || a->voice.first == a->voice.last)
        return a->voice.first == a->voice.last;
    uint32_t next = a->edge;
    return !kb_token_is(s->t, next, KB_CLASS_perfect) && !kb_token_is(s->t, next, KB_CLASS_future)
           && !kb_token_is(s->t, next, KB_CLASS_not_) && !kb_token_is(s->t, next, KB_CLASS_modal)
           && !kb_token_is(s->t, next, KB_CLASS_progress);
}

static bool
speaks_passive(const struct kb_scene *s, struct kb_act *a)
{
    if (has_clitic(s, a) && !heads_sentence(s, a->first)
        && kb_mark_closed_before(s, a->first) == KB_NONE)
        return false;
    uint32_t token = a->last;
    if (kb_token_is(s->t, token, KB_CLASS_by))
        token++;
    if (has_clitic(s, a))
        return speaks_right(s, a);
    uint32_t edge;
    struct kb_voice outlet = kb_outlet_within(s, a->last, &edge);
    if (outlet.name.len) {
        a->voice = outlet;
        a->edge = edge;
        return true;
    }
    a->voice = kb_voice_right(s, token, s->end, &a->edge);
    return a->voice.name.len > 0 && is_agent(s, a);
}

/* Names of outlets that no table knows are capitalised: "dilansir SoraNews". */
static bool
speaks_cited(const struct kb_scene *s, struct kb_act *a)
{
    uint32_t token = a->last;
    if (a->cue->need == KB_NEED_head && !heads_sentence(s, a->first))
        return false;
    while (token < s->end
           && (kb_token_is(s->t, token, KB_CLASS_by) || kb_token_is(s->t, token, KB_CLASS_from)
               || kb_token_is(s->t, token, KB_CLASS_in)))
        token++;
    a->voice = kb_voice_right(s, token, s->end, &a->edge);
    bool again = a->voice.first == a->voice.last;
    if (!a->voice.name.len || (again && !a->voice.outlet_again))
        return false; /* "dikutip dari situsnya" */
    if (!again && a->cue->need != KB_NEED_addressee)
        kb_outlet_whole(s, &a->voice, token);
    if (a->edge < a->voice.last)
        a->edge = a->voice.last;
    bool cited =
        a->voice.mention != KB_NONE && (s->f->mentions.at[a->voice.mention].flags & KB_MEN_CITED);
    if (a->cue->need == KB_NEED_addressee || a->cue->need == KB_NEED_outlet)
        return cited;
    return cited || again || a->cue->frame == KB_FRAME_prefix
           || kb_token_flag(s->t, a->voice.first, KB_TOK_CAPITAL) || a->voice.mention != KB_NONE;
}

/* "..., said Lavrov." and not "Flynn, an adviser, said the talks had failed": nothing is told
 * behind. */
static bool
inverted(const struct kb_scene *s, const struct kb_act *a)
{
    uint32_t next = a->edge;
    return a->voice.mention != KB_NONE
           && (next >= s->end || kb_is_comma(s, next) || kb_token_is(s->t, next, KB_CLASS_in)
               || kb_token_is(s->t, next, KB_CLASS_when) || kb_token_is(s->t, next, KB_CLASS_rel));
}

/* "Said Dorothy Poynter, who grew up here, "...": at the head of a sentence, with a quotation led
 * in behind. */
static bool
leads_inverted(const struct kb_scene *s, struct kb_act *a)
{
    if (!heads_sentence(s, a->first) || !kb_token_flag(s->t, a->first, KB_TOK_CAPITAL))
        return false;
    uint32_t edge = a->last;
    struct kb_voice voice = kb_voice_right(s, a->last, s->end, &edge);
    if (voice.mention == KB_NONE || s->f->mentions.at[voice.mention].first > a->last + 1)
        return false;
    for (uint32_t i = edge; i < s->end && !kb_match_at(s->t, i, KB_LEX_CUE); i++)
        if (s->mark_of[i] != KB_NONE) {
            bool led = kb_is_comma(s, i - 1) || kb_token_mark(s->t, i - 1) == ':';
            a->voice = voice;
            a->edge = edge;
            return led && s->marks.at[s->mark_of[i]].words > 2;
        }
    return false;
}

/* "X said" or "said X": in front stands what was said or the speaker. */
static bool
speaks_both(const struct kb_scene *s, struct kb_act *a, const struct kb_act *before)
{
    bool behind =
        a->first > s->begin
        && (kb_is_comma(s, a->first - 1) || kb_mark_closed_before(s, a->first) != KB_NONE);
    bool quoted = kb_mark_closed_before(s, a->first) != KB_NONE;
    bool hung = kb_token_is(s->t, a->last, KB_CLASS_of) || kb_token_is(s->t, a->last, KB_CLASS_prep)
                || kb_token_is(s->t, a->last, KB_CLASS_to);
    if (behind && !hung && !kb_participle(s, a->first) && speaks_right(s, a)
        && (quoted || inverted(s, a))) {
        a->back = true;
        return true;
    }
    if (leads_inverted(s, a))
        return true;
    a->edge = a->last;
    return speaks_left(s, a, before);
}

/* "menurut data [terkini]": no more than how the data are. */
static bool
only_described(const struct kb_scene *s, const struct kb_act *a)
{
    return a->last > a->first + 1 && a->voice.mention == KB_NONE
           && a->voice.last == a->voice.first + 1
           && !kb_token_flag(s->t, a->voice.first, KB_TOK_CAPITAL);
}

/* "Menurut laporan [itu], ...": what an outlet wrote that was cited before. */
static bool
speaks_again(const struct kb_scene *s, struct kb_act *a)
{
    if (a->last < a->first + 2 || !s->t->pack->head_first)
        return false;
    a->voice = kb_outlet_again(s, a->last - 1, a->last, KB_NONE);
    a->edge = a->last + kb_token_is(s->t, a->last, KB_CLASS_det);
    return a->voice.name.len > 0;
}

/* "Menurut laporan, ...": with nobody behind it, the report speaks. */
static bool
speaks_prefix(const struct kb_scene *s, struct kb_act *a)
{
    if (a->cue->need == KB_NEED_head && !heads_sentence(s, a->first)
        && !kb_is_comma(s, a->first - 1))
        return false;
    if (speaks_again(s, a))
        return true;
    a->edge = a->last;
    if (speaks_right(s, a) && (a->voice.first < a->voice.last || a->voice.outlet_again)
        && !only_described(s, a))
        return true;
    uint32_t last = only_described(s, a) ? a->voice.last : a->last;
    if (a->last < a->first + 2 || !kb_is_comma(s, last))
        return false;
    struct kb_str name = kb_span_str(s->t->text, kb_tokens_span(s->t, a->first + 1, last));
    a->voice = (struct kb_voice){ KB_NONE, name, a->first + 1, last, a->first + 1, false };
    a->edge = last;
    return true;
}

static bool
speaks(const struct kb_scene *s, struct kb_act *a, const struct kb_act *before)
{
    if (a->cue->kind == KB_CUE_cite)
        return speaks_cited(s, a);
    switch ((enum kb_cue_frame)a->cue->frame) {
    case KB_FRAME_bare:
        a->back = true;
        return bare_stands(s, a->first, a->last) && speaks_right(s, a);
    case KB_FRAME_passive: return speaks_passive(s, a);
    case KB_FRAME_prefix: return speaks_prefix(s, a);
    case KB_FRAME_both: return speaks_both(s, a, before);
    case KB_FRAME_active:
    default: return speaks_left(s, a, before);
    }
}

static bool
denied(const struct kb_scene *s, uint32_t token)
{
    for (uint32_t k = 1; k <= 3 && token >= s->begin + k; k++) {
        if (kb_token_is(s->t, token - k, KB_CLASS_not_))
            return true;
        if (!kb_light(s, token - k))
            return false;
    }
    return false;
}

/* "demi memastikan", "untuk menegaskan": what is meant to be said is not said. */
static bool
aimed(const struct kb_scene *s, uint32_t token)
{
    return token > s->begin && kb_token_is(s->t, token - 1, KB_CLASS_purpose);
}

/* `handing`: only whom it was told to, which another value of the same cue may say: "told TASS". */
static bool
make_act(struct kb_scene *s, const struct kb_match *match, const struct kb_act *before,
         bool handing, struct kb_act *out)
{
    for (const struct kb_match *m = match; m; m = kb_match_next(s->t, m)) {
        if (handing && s->cues->rows[m->value].need != KB_NEED_addressee)
            continue;
        struct kb_act a = { .cue = &s->cues->rows[m->value],
                            .first = m->first,
                            .last = m->last,
                            .sentence = s->sentence,
                            .edge = m->last,
                            .mark = KB_NONE };
        a.voice.mention = a.voice.place = KB_NONE;
        if (!speaks(s, &a, before))
            continue;
        a.voice = kb_voice_full(s, a.voice);
        a.negated = a.cue->frame != KB_FRAME_prefix && (denied(s, a.first) || aimed(s, a.first));
        kb_act_hearer(s, &a);
        kb_act_range(s, &a);
        *out = a;
        return true;
    }
    return false;
}

static bool
known_person(const struct kb_scene *s, const struct kb_act *a, bool speech)
{
    if (a->voice.mention == KB_NONE)
        return false;
    const struct kb_mention *m = &s->f->mentions.at[a->voice.mention];
    if ((m->kind != KB_ACTOR_PERSON && !kb_speaks_for(s, m))
        || (m->flags & (KB_MEN_PRONOUN | KB_MEN_CITED | KB_MEN_PLURAL)))
        return false;
    bool once = m->same_as == a->voice.mention && m->last == m->first + 1;
    bool chance = (m->flags & KB_MEN_GUESSED) && kb_token_flag(s->t, m->first, KB_TOK_FIRST);
    return !once || (speech && !chance);
}

/* Who is spoken of as "he" from now on. */
static void
remember(struct kb_scene *s, const struct kb_act *a)
{
    bool speech = a->cue->kind <= KB_CUE_deny || a->cue->kind == KB_CUE_accord;
    if (speech && a->voice.mention != KB_NONE && a->voice.mention == s->last_person.mention)
        s->spoke_sentence = s->sentence;
    bool again = a->voice.first == a->voice.last && !a->voice.outlet_again;
    if (!a->voice.name.len || again || a->cue->kind == KB_CUE_cite)
        return;
    if (known_person(s, a, speech)) {
        s->last_person = a->voice;
        s->person_sentence = s->spoke_sentence = s->sentence;
        s->last = a->voice;
    } else if (speech) {
        s->last = a->voice;
    }
}

static bool
nested(const struct kb_scene *s, uint32_t from, uint32_t act)
{
    const struct kb_act *a = &s->acts.at[act];
    for (uint32_t i = from; i < s->acts.len; i++) {
        const struct kb_act *o = &s->acts.at[i];
        bool around = o->back && o->mark == KB_NONE && o->cue->frame == KB_FRAME_bare;
        if (i != act && (around || (!o->back && i < act)) && o->cue->kind != KB_CUE_cite
            && o->from <= a->first && a->first < o->to)
            return true;
    }
    return false;
}

static void
read_sentence(struct kb_scene *s)
{
    uint32_t from = s->acts.len, person_sentence = s->person_sentence;
    struct kb_voice last = s->last, person = s->last_person;
    for (uint32_t i = s->begin; i < s->end && s->acts.len - from < MAX_ACTS;) {
        const struct kb_match *match = kb_match_at(s->t, i, KB_LEX_CUE);
        uint32_t mark = s->mark_of[i];
        bool quoted = (mark != KB_NONE && s->marks.at[mark].words > 1)
                      || (match && kb_mention_at(s->f, i) != KB_NONE);
        const struct kb_act *before = s->acts.len > from ? &s->acts.at[s->acts.len - 1] : NULL;
        struct kb_act act, relay;
        if (!match || quoted || !make_act(s, match, before, false, &act)) {
            i++;
            continue;
        }
        bool told = act.cue->kind != KB_CUE_cite && make_act(s, match, before, true, &relay);
        if (told)
            *KB_PUSH(s->ctx->arena, &s->acts) = relay;
        *KB_PUSH(s->ctx->arena, &s->acts) = act;
        remember(s, &act);
        i = match->last;
    }
    kb_acts_trim(s, from, s->acts.len);
    s->last = last;
    s->last_person = person;
    s->person_sentence = person_sentence;
    for (uint32_t i = from; i < s->acts.len; i++)
        if (!nested(s, from, i))
            remember(s, &s->acts.at[i]);
}

void
kb_acts_find(struct kb_scene *s)
{
    const struct kb_text *t = s->t;
    s->act_of = kb_arena_array(s->ctx->arena, t->sentence_count + 1, sizeof *s->act_of);
    for (uint32_t k = 0; k < t->sentence_count; k++) {
        s->act_of[k] = s->acts.len;
        s->sentence = k;
        s->begin = t->sentences[k].first;
        s->end = t->sentences[k].last;
        while (s->end > s->begin && kb_token_mark(t, s->end - 1) == '.')
            s->end--;
        read_sentence(s);
    }
    s->act_of[t->sentence_count] = s->acts.len;
}
