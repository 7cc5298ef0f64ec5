#include "names.h"

#include "tags.h"

#include "base/banned.h"

/* ---- other cases ---- */

static struct kb_str
in_case(struct kb_arena *arena, struct kb_str word, bool upper)
{
    char *made = kb_arena_alloc(arena, word.len + 1);
    for (size_t i = 0; i < word.len; i++) {
        char c = word.ptr[i];
        bool turns = upper ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z';
        made[i] = (char)(turns ? c ^ 32 : c);
    }
    return (struct kb_str){ made, word.len };
}

static void
add_in_case(struct kb_arena *arena, const struct kb_labelled *s, bool upper, struct kb_corpus *to)
{
    struct kb_labelled *made = KB_PUSH(arena, &to->sentences);
    *made = *s;
    made->words = kb_arena_array(arena, s->count, sizeof *made->words);
    for (uint32_t i = 0; i < s->count; i++)
        made->words[i] = in_case(arena, s->words[i], upper);
}

void
kb_names_add_cases(struct kb_arena *arena, const struct kb_corpus *from,
                   const struct kb_names_recipe *recipe, struct kb_corpus *to)
{
    const struct kb_labelled *all = from->sentences.at;
    for (uint32_t i = 0; recipe->lower_every && i < from->sentences.len; i += recipe->lower_every)
        if (all[i].names)
            add_in_case(arena, &all[i], false, to);
    for (uint32_t i = 1; recipe->upper_every && i < from->sentences.len; i += recipe->upper_every)
        if (all[i].names)
            add_in_case(arena, &all[i], true, to);
}

/* ---- names for sentences that have only tags ---- */

/* Whether each word of every name has a tag that names have, one of them PROPN, and every PROPN
 * stands in a name or in a listed phrase of another kind. */
static bool
agrees(const struct kb_labelled *s, const struct kb_names_word *words, const uint8_t *names)
{
    for (uint32_t i = 0; i < s->count;) {
        uint32_t end = i + 1, proper = 0;
        if (!names[i]) {
            if (s->tags[i] == KB_UPOS_PROPN && !(words[i].mark & KB_PHRASE_OTHER))
                return false;
            i++;
            continue;
        }
        while (end < s->count && names[end] && !(names[end] & 1))
            end++;
        for (uint32_t k = i; k < end; k++)
            proper += s->tags[k] == KB_UPOS_PROPN;
        if (!proper || s->tags[i] == KB_UPOS_VERB || s->tags[end - 1] == KB_UPOS_VERB)
            return false;
        i = end;
    }
    return true;
}

static struct kb_str *
as_strings(struct kb_arena *arena, const uint8_t *names, uint32_t count)
{
    static const char *const known[] = {
        "O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"
    };
    struct kb_str *made = kb_arena_array(arena, count, sizeof *made);
    for (uint32_t i = 0; i < count; i++)
        made[i] = (struct kb_str){ known[names[i]], strlen(known[names[i]]) };
    return made;
}

/* So many sentences are looked at together. */
enum { PAGE = 20 };

static void
add_page(struct kb_arena *arena, const struct kb_chain *chain, const struct kb_wordlist *list,
         const struct kb_names_recipe *recipe, const struct kb_labelled *all, uint32_t count,
         uint32_t treebank, struct kb_corpus *to)
{
    struct kb_names_sentence sentences[PAGE];
    for (uint32_t i = 0; i < count; i++)
        sentences[i] = (struct kb_names_sentence){ kb_train_forms(arena, list, &all[i]),
                                                   all[i].tags, all[i].count };
    struct kb_names_word **words = kb_names_look(arena, list, sentences, count);
    uint8_t **names = kb_names_find(arena, chain, list, sentences, count, recipe->unnamed_scheme);
    for (uint32_t i = 0; i < count; i++) {
        if (!agrees(&all[i], words[i], names[i]))
            continue;
        struct kb_labelled *made = KB_PUSH(arena, &to->sentences);
        *made = all[i];
        made->treebank = treebank;
        made->names = as_strings(arena, names[i], all[i].count);
    }
}

void
kb_names_add_unnamed(struct kb_arena *arena, const struct kb_chain *chain,
                     const struct kb_wordlist *list, const struct kb_names_recipe *recipe,
                     uint32_t treebank, struct kb_corpus *to)
{
    const struct kb_corpus *from = recipe->unnamed;
    for (uint32_t i = 0; i < from->sentences.len; i += PAGE) {
        uint32_t left = from->sentences.len - i;
        add_page(arena, chain, list, recipe, &from->sentences.at[i], left < PAGE ? left : PAGE,
                 treebank, to);
    }
}
