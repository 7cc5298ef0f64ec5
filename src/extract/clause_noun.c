/* Whose a noun is: "serangan Israel", "Israel's attack", "launched an attack", "serangan yang
 * dilakukan Israel". */
#include "extract/clause.h"

#include "base/banned.h"

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
            || is(f, i, KB_CLASS_by) || is(f, i, KB_CLASS_from) || is(f, i, KB_CLASS_quant))
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
    return kb_clause_prep_from(f, t->last, kb_clause_end(f, t), KB_CLASS_by, 0);
}

/* "launched a massive attack on", "melancarkan serangkaian serangan": the verb lends its subject.
 */
static struct kb_side
light_subject(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t begin = sentence_begin(f, t);
    for (uint32_t i = t->first, words = 0; i > begin && words < 6; i--, words++) {
        uint32_t k = kb_clause_phrase_begin(f, i - 1, begin);
        if (is(f, k, KB_CLASS_light)) {
            struct kb_trigger verb = { k, i, t->sentence, KB_VOICE_ACTIVE };
            struct kb_side side = kb_clause_subject(f, &verb);
            side.why = "subject of the verb that it is the object of";
            return side;
        }
        if (kb_clause_preposition(f, k) && !is(f, k, KB_CLASS_light))
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
        side = kb_clause_leading(f, t);
    if (side.mention == KB_NONE)
        side = light_agent(f, t);
    if (side.mention == KB_NONE)
        side = light_subject(f, t);
    return side;
}
