/* Inside the joining of mentions: names (mentions_name.c), offices (mentions_office.c) and pronouns
 * (mentions_pronoun.c), each to the mention told before that it is. Numbers are of mentions. */
#ifndef KB_EXTRACT_MENTIONS_PARTS_H
#define KB_EXTRACT_MENTIONS_PARTS_H

#include "extract/mentions.h"

enum { KB_NAMES_BACK = 400, KB_SENTENCES_BACK = 6 };

struct kb_resolver {
    struct kb_ctx *ctx;
    struct kb_findings *f;
    struct kb_str setting;  /* country of the page's unnamed police and people, "" */
    const uint32_t *quoted; /* of each mention: the quotation it stands in, 0 when in none */
};

static inline struct kb_mention *
kb_mention_of(const struct kb_findings *f, uint32_t i)
{
    return &f->mentions.at[i];
}

/* Takes over who `other` is; the words stay its own. */
void kb_mention_become(struct kb_mention *m, const struct kb_mention *other);
/* Whether it bears a name rather than a role or a pronoun. */
bool kb_mention_named(const struct kb_mention *m);

/* Whether the words of `small` all stand in `large`, in order and whole, whatever their case. */
bool kb_words_within(struct kb_str small, struct kb_str large);

/* A given name, a nickname, a family name by the full name; letters by what they stand for. */
void kb_name_resolve(struct kb_resolver *r, uint32_t i);
/* The full names that are told later than the short ones. After every kb_name_resolve. */
void kb_names_spread(struct kb_resolver *r);

/* A state that is rather a region of another. Before the names. */
void kb_place_resolve(struct kb_resolver *r, uint32_t i);

/* Who holds the office on the page's day; "the minister" by who was told with it before. */
void kb_office_resolve(struct kb_resolver *r, uint32_t i);
/* "Menkes", "Presiden" with no country on a page of the language's own. After the countries. */
void kb_office_at_home(struct kb_resolver *r, uint32_t i);
/* Whether the known person holds, on the page's day, an office that the pack's title means. */
bool kb_office_held_by(const struct kb_findings *f, uint32_t title, struct kb_str entity);
/* Whether the known person holds any office on the page's day; true where the page has no day. */
bool kb_office_now(const struct kb_findings *f, const struct kb_mention *m);

void kb_pronoun_resolve(struct kb_resolver *r, uint32_t i);
/* In which quotation each mention stands. The array is in the page's arena. */
const uint32_t *kb_mentions_quoted(struct kb_ctx *ctx, const struct kb_findings *f);

enum kb_gender { KB_GENDER_UNKNOWN, KB_GENDER_MALE, KB_GENDER_FEMALE, KB_GENDER_UNTOLD };
/* Of a person by the given name, the title or the word before the name; KB_GENDER_UNTOLD when
 * nothing tells (kept at the mention). */
enum kb_gender kb_mention_gender(const struct kb_findings *f, uint32_t i);
/* Of the words from `first` to `last` alone (last excluded). */
enum kb_gender kb_words_gender(const struct kb_text *t, uint32_t first, uint32_t last);

#endif
