/* Nicknames that the page itself explains: "X alias Y", "X (56), yang akrab disapa Y", and the
 * other way round "Y, sapaan akrab X". Whoever speaks under one has the full name. */
#include "extract/said_voice.h"

#include "base/banned.h"

enum { MAX_ALIASES = 32, MAX_LINK = 8 /* tokens: ", (56), yang kerap" */ };

/* The named person whose words end before the token, only small words between; KB_NONE. */
static uint32_t
person_before(const struct kb_scene *s, uint32_t token)
{
    for (uint32_t i = token; i-- > 0 && token - i <= MAX_LINK;) {
        uint32_t mention = kb_mention_at(s->f, i);
        if (mention != KB_NONE)
            return kb_voice_named(&s->f->mentions.at[mention]) ? mention : KB_NONE;
        char mark = kb_token_mark(s->t, i);
        bool link = mark == ',' || mark == '(' || mark == ')' || kb_light(s, i)
                    || kb_token_is(s->t, i, KB_CLASS_rel) || kb_token_is(s->t, i, KB_CLASS_alt);
        if (!link)
            return KB_NONE;
    }
    return KB_NONE;
}

/* The named person whose words begin at the token, be it between marks; KB_NONE. */
static uint32_t
person_at(const struct kb_scene *s, uint32_t token)
{
    if (kb_token_flag(s->t, token, KB_TOK_QUOTE))
        token++;
    uint32_t mention = kb_mention_at(s->f, token);
    if (mention == KB_NONE || s->f->mentions.at[mention].first != token
        || !kb_voice_named(&s->f->mentions.at[mention]))
        return KB_NONE;
    return mention;
}

/* "Desainer yang akrab disapa Igun": what only looks like a name at a sentence's head. */
static bool
by_chance(const struct kb_scene *s, uint32_t mention)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    return (m->flags & KB_MEN_GUESSED) && m->last == m->first + 1
           && kb_token_flag(s->t, m->first, KB_TOK_FIRST);
}

static void
add_alias(struct kb_scene *s, uint32_t other, uint32_t full)
{
    const struct kb_mention *a = &s->f->mentions.at[other], *b = &s->f->mentions.at[full];
    bool told = a->entity.len && !kb_str_equal(a->entity, b->entity);
    bool same = kb_str_equal(a->name, b->name) || a->sentence != b->sentence;
    if (!told && !same && !by_chance(s, full) && s->aliases.len < MAX_ALIASES)
        *KB_PUSH(s->ctx->arena, &s->aliases) = (struct kb_alias){ other, full };
}

void
kb_aliases_find(struct kb_scene *s)
{
    for (uint32_t i = 1; i + 1 < s->t->token_count; i++) {
        if (!kb_token_is(s->t, i, KB_CLASS_alias))
            continue;
        uint32_t behind = i + 1;
        while (kb_token_flag(s->t, behind, KB_TOK_INSIDE))
            behind++;
        uint32_t left = person_before(s, i), right = person_at(s, behind);
        if (left == KB_NONE || right == KB_NONE)
            continue;
        if (kb_token_is(s->t, i, KB_CLASS_named))
            add_alias(s, right, left);
        else
            add_alias(s, left, right);
    }
}

struct kb_voice
kb_voice_full(const struct kb_scene *s, struct kb_voice voice)
{
    if (voice.mention == KB_NONE || s->f->mentions.at[voice.mention].kind != KB_ACTOR_PERSON)
        return voice;
    struct kb_str name = s->f->mentions.at[voice.mention].name;
    for (uint32_t i = 0; i < s->aliases.len; i++) {
        if (!kb_str_equal(s->f->mentions.at[s->aliases.at[i].other].name, name))
            continue;
        struct kb_voice full = kb_voice_of(s, s->aliases.at[i].full);
        voice.mention = full.mention;
        voice.name = full.name;
        break;
    }
    return voice;
}
