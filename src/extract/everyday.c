#include "extract/everyday.h"

#include "base/limits.h"
#include "base/utf8.h"
#include "model/models.h"

#include "base/banned.h"

static const uint32_t everyday = 1u << KB_WORD_common | 1u << KB_WORD_person_noun;
/* Classes of the lists that speak for a name. */
static const uint32_t of_names = 1u << KB_WORD_given | 1u << KB_WORD_surname
                                 | 1u << KB_WORD_particle | 1u << KB_WORD_org_word
                                 | 1u << KB_WORD_place_word;

enum { SHORTEST_FORM = 8 }; /* letters: "Keenan" is a name */

/* "ke-an": begins with the one and ends in the other, with something between. */
static bool
made_so(struct kb_str word, struct kb_str form)
{
    struct kb_str before;
    kb_str_next(&form, '-', &before);
    return kb_str_starts(word, before) && kb_str_ends(word, form);
}

static bool
noun_form(const struct kb_text *t, uint32_t token)
{
    char folded[KB_MAX_TOKEN_BYTES];
    struct kb_str word = kb_token_str(t, token);
    word = (struct kb_str){ folded, kb_utf8_fold(word, folded, sizeof folded) };
    for (uint32_t i = 0; i < t->pack->form_count && word.len >= SHORTEST_FORM; i++)
        if (made_so(word, t->pack->forms[i]))
            return true;
    return false;
}

/* "Target [Corporation]": where heads stand last, the last word tells that the whole names a body.
 */
static bool
ends_body(const struct kb_text *t, uint32_t last, const struct kb_form *form)
{
    const struct kb_wordlist *list = &t->pack->models->words;
    struct kb_form known = *form;
    kb_wordlist_look(list, &known);
    bool body = kb_wordlist_classes(list, known.list) >> KB_WORD_org_word & 1;
    return !t->pack->head_first && (body || kb_token_is(t, last, KB_CLASS_org_word));
}

/* Whether the lists have a name that is or begins with the token, or its last word ends one;
 * forms[0] is made. */
static bool
begins_name(const struct kb_text *t, const struct kb_sentence *s, uint32_t token,
            struct kb_form *forms)
{
    uint32_t count = 1, kinds;
    for (uint32_t i = token + 1; i < s->last && count < KB_PHRASE_WORDS; i++) {
        if (!kb_token_flag(t, i, KB_TOK_CAPITAL))
            break;
        kb_form_of(kb_token_str(t, i), &forms[count++]);
    }
    return kb_wordlist_phrase(&t->pack->models->words, forms, 0, count, &kinds) > 0
           || (count > 1 && ends_body(t, token + count - 1, &forms[count - 1]));
}

bool
kb_everyday(const struct kb_text *t, const struct kb_sentence *s, uint32_t token)
{
    struct kb_form forms[KB_PHRASE_WORDS];
    if (!t->pack->models || kb_token_flag(t, token, KB_TOK_UPPER))
        return false;
    const struct kb_wordlist *list = &t->pack->models->words;
    kb_form_of(kb_token_str(t, token), &forms[0]);
    kb_wordlist_look(list, &forms[0]);
    uint32_t classes = kb_wordlist_classes(list, forms[0].list);
    bool noun = (classes & everyday) || (!classes && noun_form(t, token));
    return noun && !(classes & of_names) && !begins_name(t, s, token, forms);
}
