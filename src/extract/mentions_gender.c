/* Man or woman, where a word tells it: a given name, a title, "sister" before the name. */
#include "base/utf8.h"
#include "extract/mentions_parts.h"

#include "base/banned.h"

static enum kb_gender
of_class(bool male, bool female)
{
    if (male == female)
        return KB_GENDER_UNTOLD;
    return male ? KB_GENDER_MALE : KB_GENDER_FEMALE;
}

enum kb_gender
kb_words_gender(const struct kb_text *t, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        enum kb_gender g =
            of_class(kb_token_is(t, i, KB_CLASS_male), kb_token_is(t, i, KB_CLASS_female));
        if (g != KB_GENDER_UNTOLD)
            return g;
    }
    return KB_GENDER_UNTOLD;
}

/* By the first word of the name as the knowledge writes it, which the page may leave out. */
static enum kb_gender
of_name(const struct kb_pack *pack, struct kb_str name)
{
    char folded[64];
    size_t blank = kb_str_find(name, KB_STR(" "), 0);
    struct kb_str word = kb_str_sub(name, 0, blank < name.len ? blank : name.len);
    size_t len = kb_utf8_fold(word, folded, sizeof folded);
    uint32_t w = kb_lexicon_word(pack->lexicon, (struct kb_str){ folded, len });
    uint32_t state = w == KB_WORD_UNKNOWN ? 0 : kb_lexicon_step(pack->lexicon, 0, w);
    bool male = false, female = false;
    if (!state)
        return KB_GENDER_UNTOLD;
    for (const struct kb_lex_entry *e = kb_lexicon_entries(pack->lexicon, state); e;
         e = kb_lexicon_entry(pack->lexicon, e->next)) {
        male |= e->kind == KB_LEX_CLASS && e->value == KB_CLASS_male;
        female |= e->kind == KB_LEX_CLASS && e->value == KB_CLASS_female;
    }
    return of_class(male, female);
}

enum kb_gender
kb_mention_gender(const struct kb_findings *f, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(f, i);
    if (m->gender != KB_GENDER_UNKNOWN)
        return (enum kb_gender)m->gender;
    const struct kb_text *t = f->text;
    bool first = m->first == t->sentences[m->sentence].first;
    bool apposed = !first && !t->pack->head_first; /* "his sister Kim Yo Jong", "Mrs. Clinton", and
                                                      not "her Mr. Trump" */
    bool stop = apposed && m->first > 1 && kb_token_mark(t, m->first - 1) == '.';
    enum kb_gender g = kb_words_gender(t, m->first, m->last);
    if (g == KB_GENDER_UNTOLD && apposed && !kb_token_is(t, m->first - 1, KB_CLASS_he))
        g = kb_words_gender(t, m->first - 1 - stop, m->first);
    if (g == KB_GENDER_UNTOLD && kb_mention_named(m))
        g = of_name(t->pack, m->name);
    if (g == KB_GENDER_UNTOLD && m->same_as < i)
        g = kb_mention_gender(f, m->same_as);
    m->gender = (uint8_t)g;
    return g;
}
