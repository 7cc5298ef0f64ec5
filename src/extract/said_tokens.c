#include "extract/said_parts.h"

#include "base/banned.h"

bool
kb_word_token(const struct kb_scene *s, uint32_t token)
{
    return token < s->t->token_count && !(s->t->tokens[token].flags & KB_TOK_PUNCT);
}

bool
kb_participle(const struct kb_scene *s, uint32_t token)
{
    struct kb_str ending = s->t->pack->participle;
    return ending.len && kb_str_ends(kb_token_str(s->t, token), ending);
}

bool
kb_is_comma(const struct kb_scene *s, uint32_t token)
{
    return kb_token_mark(s->t, token) == ',';
}

bool
kb_in_time(const struct kb_scene *s, uint32_t token)
{
    uint32_t low = 0, high = s->f->times.len;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (s->f->times.at[mid].last <= token)
            low = mid + 1;
        else
            high = mid;
    }
    return low < s->f->times.len && s->f->times.at[low].first <= token;
}

bool
kb_light(const struct kb_scene *s, uint32_t token)
{
    const struct kb_text *t = s->t;
    char mark = kb_token_mark(t, token);
    if (mark)
        return mark == ',' || mark == '(' || mark == ')' || mark == '/' || mark == '-';
    if (kb_token_flag(t, token, KB_TOK_NUMBER) || kb_in_time(s, token))
        return true;
    return kb_token_is(t, token, KB_CLASS_adverb) || kb_token_is(t, token, KB_CLASS_perfect)
           || kb_token_is(t, token, KB_CLASS_progress) || kb_token_is(t, token, KB_CLASS_future)
           || kb_token_is(t, token, KB_CLASS_modal) || kb_token_is(t, token, KB_CLASS_not_)
           || kb_token_is(t, token, KB_CLASS_det) || kb_token_flag(t, token, KB_TOK_INSIDE)
           || kb_match_at(t, token, KB_LEX_TIME) != NULL;
}

bool
kb_stops(const struct kb_scene *s, uint32_t token)
{
    const struct kb_text *t = s->t;
    if (!kb_word_token(s, token) || s->mark_of[token] != KB_NONE)
        return true;
    static const enum kb_class stops[] = {
        KB_CLASS_in,      KB_CLASS_to,   KB_CLASS_with,   KB_CLASS_by,      KB_CLASS_rel,
        KB_CLASS_comp,    KB_CLASS_but,  KB_CLASS_when,   KB_CLASS_cause,   KB_CLASS_cond,
        KB_CLASS_purpose, KB_CLASS_not_, KB_CLASS_future, KB_CLASS_perfect, KB_CLASS_be,
        KB_CLASS_modal,   KB_CLASS_verb,
    };
    for (uint32_t i = 0; i < sizeof stops / sizeof *stops; i++)
        if (kb_token_is(t, token, stops[i]))
            return true;
    return kb_match_at(t, token, KB_LEX_CUE) != NULL;
}

uint32_t
kb_skip_light(const struct kb_scene *s, uint32_t token, uint32_t end)
{
    while (token < end && kb_light(s, token))
        token++;
    return token;
}

/* Whether the mention hangs on a preposition: "bertemu dengan [Lavrov]", "di [Moskow]". */
bool
kb_in_phrase(const struct kb_scene *s, const struct kb_mention *m, uint32_t begin)
{
    const struct kb_text *t = s->t;
    static const enum kb_class heads[] = { KB_CLASS_in, KB_CLASS_to, KB_CLASS_from, KB_CLASS_with,
                                           KB_CLASS_by, KB_CLASS_of, KB_CLASS_prep };
    static const enum kb_class between[] = { KB_CLASS_quant, KB_CLASS_det, KB_CLASS_noun,
                                             KB_CLASS_adjective };
    for (uint32_t i = m->first; i-- > begin && m->first - i <= 5;) {
        if (kb_token_flag(t, i, KB_TOK_INSIDE))
            continue;
        bool clause = kb_token_is(t, i, KB_CLASS_rel) || kb_token_is(t, i, KB_CLASS_comp);
        if (clause || kb_token_is(t, i, KB_CLASS_when)) /* "an explosion that [he] described" */
            return false;
        for (uint32_t k = 0; k < sizeof heads / sizeof *heads; k++)
            if (kb_token_is(t, i, heads[k]) && !kb_token_is(t, i, KB_CLASS_quant))
                return true;
        bool over = kb_token_flag(t, i, KB_TOK_NUMBER)
                    || (kb_token_flag(t, i, KB_TOK_CAPITAL) && kb_mention_at(s->f, i) == KB_NONE);
        for (uint32_t k = 0; k < sizeof between / sizeof *between; k++)
            over |= kb_token_is(t, i, between[k]);
        if (!over)
            return false;
    }
    return false;
}

/* Over what stands behind a citation before the text goes on: ", Rabu (18/6/2025),". */
uint32_t
kb_skip_date(const struct kb_scene *s, uint32_t token, uint32_t end)
{
    while (token < end
           && (kb_in_time(s, token) || kb_is_comma(s, token) || kb_token_mark(s->t, token) == '('
               || kb_token_mark(s->t, token) == ')'))
        token++;
    return token;
}
