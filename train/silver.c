#include "silver.h"

#include "model/tags.h"
#include "tags.h"

#include "base/banned.h"

enum { SHORTEST = 4, LONGEST = 80, MOST_PARSERS = 8 };

/* Of a hundred heads so many must be the same with all parsers. */
static const uint32_t agreed = 85;

static bool
agree_on(struct kb_tree_word *const *parses, uint32_t parsers, uint32_t count)
{
    uint32_t same = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t p = 1;
        while (p < parsers && parses[p][i].head == parses[0][i].head)
            p++;
        same += p == parsers;
    }
    return same * 100 >= agreed * count;
}

/* The parse that has most in common with the others. */
static uint32_t
most_common(struct kb_tree_word *const *parses, uint32_t parsers, uint32_t count)
{
    uint32_t best = 0, most = 0;
    for (uint32_t p = 0; p < parsers; p++) {
        uint32_t shared = 0;
        for (uint32_t q = 0; q < parsers; q++)
            for (uint32_t i = 0; i < count; i++)
                shared += (parses[p][i].head == parses[q][i].head)
                          + (parses[p][i].relation == parses[q][i].relation);
        if (shared > most)
            most = shared, best = p;
    }
    return best;
}

static void
add_sentence(const struct kb_silver *s, const struct kb_labelled *from,
             const struct kb_tree_word *parse, const struct kb_tree *parser, struct kb_corpus *to)
{
    struct kb_labelled *made = KB_PUSH(s->arena, &to->sentences);
    *made = (struct kb_labelled){ .count = from->count, .treebank = to->files };
    made->words = from->words;
    made->tags = kb_arena_alloc(s->arena, from->count);
    made->heads = kb_arena_array(s->arena, from->count, sizeof *made->heads);
    made->rels = kb_arena_array(s->arena, from->count, sizeof *made->rels);
    for (uint32_t i = 0; i < from->count; i++) {
        made->tags[i] = parse[i].tag;
        made->heads[i] = parse[i].head;
        made->rels[i] = kb_tree_relation(parser, parse[i].relation);
    }
}

uint32_t
kb_silver_add(const struct kb_silver *s, const struct kb_corpus *from, struct kb_corpus *to,
              uint8_t **tags)
{
    uint32_t added = 0;
    struct kb_tree_word *parses[MOST_PARSERS];
    struct kb_arena scratch;
    kb_arena_init(&scratch);
    for (uint32_t k = 0; k < from->sentences.len; k++) {
        const struct kb_labelled *x = &from->sentences.at[k];
        if (x->count < SHORTEST || x->count >= LONGEST)
            continue;
        const struct kb_form *forms = kb_train_forms(&scratch, s->list, x);
        uint8_t *given = kb_arena_alloc(s->arena, x->count);
        kb_tags_find(&scratch, s->tagger, forms, x->count, given);
        for (uint32_t p = 0; p < s->parser_count; p++) {
            parses[p] = kb_arena_array(&scratch, x->count, sizeof **parses);
            kb_tree_find(&scratch, kb_tree_space_of(&scratch, &s->parsers[p], x->count), forms,
                         given, x->count, parses[p]);
        }
        if (agree_on(parses, s->parser_count, x->count)) {
            uint32_t best = most_common(parses, s->parser_count, x->count);
            tags[to->sentences.len] = given;
            add_sentence(s, x, parses[best], &s->parsers[best], to);
            added++;
        }
        kb_arena_reset(&scratch);
    }
    kb_arena_free(&scratch);
    to->files++;
    return added;
}
