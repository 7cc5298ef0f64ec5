/* Tags, names and trees for the tokens of a page: tokens as the models' words, and what was found
 * back at the tokens. Models know words as treebanks cut them, which is nearly as tokens are cut.
 */
#include "lang/text.h"
#include "model/models.h"

#include "base/banned.h"

typedef KB_VEC(struct kb_form) form_list;
typedef KB_VEC(uint32_t) number_list;

struct analysis {
    struct kb_arena *arena;
    struct kb_text *t;
    const struct kb_models *m;
    form_list forms;         /* words of all sentences */
    number_list token_of;    /* word -> the token it begins in */
    uint32_t *word_of;       /* token -> its first word, of the page */
    uint32_t *sentence_word; /* sentence -> its first word; sentence_count + 1 */
    uint8_t *tags;           /* word -> enum kb_upos */
    const uint8_t *wanted;   /* sentence -> whether; NULL: all */
};

static bool
is_wanted(const struct analysis *a, uint32_t sentence)
{
    return !a->wanted || a->wanted[sentence];
}

static void
add_word(struct analysis *a, struct kb_str word, uint32_t token)
{
    struct kb_form *form = KB_PUSH(a->arena, &a->forms);
    kb_form_of(word, form);
    kb_wordlist_look(&a->m->words, form);
    *KB_PUSH(a->arena, &a->token_of) = token;
}

/* Where treebanks cut an ending off ("do" + "n't"); 0: nowhere. */
static size_t
ending_at(const struct kb_pack *pack, struct kb_str word)
{
    for (uint32_t i = 0; i < pack->ending_count; i++)
        if (word.len > pack->endings[i].len && kb_str_ends(word, pack->endings[i]))
            return word.len - pack->endings[i].len;
    return 0;
}

/* Tokens that hyphens join are one word, or words with the hyphens between, as the pack says. Gives
 * the token behind them. */
static uint32_t
add_run(struct analysis *a, uint32_t first, uint32_t end)
{
    struct kb_text *t = a->t;
    uint32_t last = first + 1;
    while (last < end && (t->tokens[last].flags & KB_TOK_HYPHEN))
        last++;
    uint32_t word = a->forms.len;
    for (uint32_t i = first; i < last; i++)
        a->word_of[i] = word;
    if (last == first + 1 || t->pack->hyphens_join) {
        struct kb_str s = kb_str_sub(t->text, t->tokens[first].begin, t->tokens[last - 1].end);
        size_t cut = last == first + 1 ? ending_at(t->pack, s) : 0;
        add_word(a, cut ? kb_str_sub(s, 0, cut) : s, first);
        if (cut)
            add_word(a, kb_str_sub(s, cut, s.len), first);
        return last;
    }
    for (uint32_t i = first; i < last; i++) {
        if (i > first)
            add_word(a, KB_STR("-"), i);
        a->word_of[i] = a->forms.len;
        add_word(a, kb_token_str(t, i), i);
    }
    return last;
}

static void
make_words(struct analysis *a)
{
    struct kb_text *t = a->t;
    KB_RESERVE(a->arena, &a->forms, t->token_count + t->token_count / 8 + 8);
    KB_RESERVE(a->arena, &a->token_of, t->token_count + t->token_count / 8 + 8);
    a->word_of = kb_arena_array(a->arena, t->token_count + 1, sizeof *a->word_of);
    a->sentence_word = kb_arena_array(a->arena, t->sentence_count + 1, sizeof *a->sentence_word);
    for (uint32_t s = 0; s < t->sentence_count; s++) {
        a->sentence_word[s] = a->forms.len;
        for (uint32_t i = t->sentences[s].first; is_wanted(a, s) && i < t->sentences[s].last;)
            i = add_run(a, i, t->sentences[s].last);
    }
    a->sentence_word[t->sentence_count] = a->forms.len;
}

static void
find_tags(struct analysis *a)
{
    struct kb_text *t = a->t;
    a->tags = kb_arena_alloc(a->arena, a->forms.len + 1);
    for (uint32_t s = 0; s < t->sentence_count; s++) {
        uint32_t first = a->sentence_word[s];
        kb_tags_find(a->arena, &a->m->tags, a->forms.at + first, a->sentence_word[s + 1] - first,
                     a->tags + first);
        for (uint32_t i = t->sentences[s].first; is_wanted(a, s) && i < t->sentences[s].last; i++)
            t->tokens[i].tag = a->tags[a->word_of[i]];
    }
}

static void
find_names(struct analysis *a)
{
    struct kb_text *t = a->t;
    struct kb_names_sentence *sentences =
        kb_arena_array(a->arena, t->sentence_count + 1, sizeof *sentences);
    for (uint32_t s = 0; s < t->sentence_count; s++) {
        uint32_t first = a->sentence_word[s];
        sentences[s] = (struct kb_names_sentence){ a->forms.at + first, a->tags + first,
                                                   a->sentence_word[s + 1] - first };
    }
    uint8_t **names =
        kb_names_find(a->arena, &a->m->names, &a->m->words, sentences, t->sentence_count, 0);
    for (uint32_t s = 0; s < t->sentence_count; s++)
        for (uint32_t i = t->sentences[s].first; is_wanted(a, s) && i < t->sentences[s].last; i++) {
            uint8_t name = names[s][a->word_of[i] - a->sentence_word[s]];
            /* Of a word that is several tokens only the first begins a name. */
            bool inside = i > t->sentences[s].first && a->word_of[i] == a->word_of[i - 1];
            t->tokens[i].name = name && inside ? (uint8_t)((name - 1) / 2 * 2 + 2) : name;
        }
}

/* The token that governs a word's token: the first on the way up that is another. */
static uint32_t
head_token(const struct analysis *a, const struct kb_tree_word *words, uint32_t first,
           uint32_t count, uint32_t word)
{
    uint32_t token = a->token_of.at[first + word], at = word;
    for (uint32_t steps = 0; steps <= count; steps++) {
        if (!words[at].head)
            return token;
        at = words[at].head - 1u;
        if (a->token_of.at[first + at] != token)
            return a->token_of.at[first + at];
    }
    return token;
}

/* Words of the longest sentence that is wanted: room for more would cost more than the parsing. */
static uint32_t
longest_sentence(const struct analysis *a)
{
    uint32_t longest = 1;
    for (uint32_t s = 0; s < a->t->sentence_count; s++) {
        uint32_t count = a->sentence_word[s + 1] - a->sentence_word[s];
        longest = count > longest ? count : longest;
    }
    return longest < KB_TREE_WORDS ? longest : KB_TREE_WORDS;
}

static void
find_trees(struct analysis *a)
{
    struct kb_text *t = a->t;
    t->heads = kb_arena_array(a->arena, t->token_count + 1, sizeof *t->heads);
    struct kb_tree_space *space = kb_tree_space_of(a->arena, &a->m->tree, longest_sentence(a));
    for (uint32_t s = 0; s < t->sentence_count; s++) {
        uint32_t first = a->sentence_word[s], count = a->sentence_word[s + 1] - first;
        if (!is_wanted(a, s))
            continue;
        struct kb_tree_word *words = kb_arena_array(a->arena, count + 1, sizeof *words);
        kb_tree_find(a->arena, space, a->forms.at + first, a->tags + first, count, words);
        for (uint32_t i = t->sentences[s].first; i < t->sentences[s].last; i++) {
            uint32_t word = a->word_of[i] - first;
            uint32_t begin = a->token_of.at[first + word];
            t->heads[i] = i == begin ? head_token(a, words, first, count, word) : begin;
            t->tokens[i].relation = words[word].relation;
            t->tokens[i].tag = words[word].tag;
        }
    }
}

bool
kb_lang_analyse(struct kb_ctx *ctx, struct kb_text *text, uint32_t what, const uint8_t *wanted)
{
    struct analysis a = { .arena = ctx->arena, .t = text, .wanted = wanted };
    a.m = text->pack ? text->pack->models : NULL;
    if (!a.m || !a.m->has_tags)
        return false;
    make_words(&a);
    find_tags(&a);
    if ((what & KB_FIND_NAMES) && a.m->has_names)
        find_names(&a);
    if ((what & KB_FIND_TREES) && a.m->has_tree)
        find_trees(&a);
    text->analysed = true;
    return true;
}

struct kb_str
kb_token_relation(const struct kb_text *t, uint32_t token)
{
    return kb_tree_relation(&t->pack->models->tree, t->tokens[token].relation);
}
