/* Those of an element's attributes that tell anything. */
#ifndef KB_CLEAN_ATTRIBUTES_H
#define KB_CLEAN_ATTRIBUTES_H

#include "base/span.h"

enum kb_attribute {
    KB_ATTRIBUTE_CLASS,
    KB_ATTRIBUTE_ID,
    KB_ATTRIBUTE_ROLE,
    KB_ATTRIBUTE_ITEMPROP,
    KB_ATTRIBUTE_REL,
    KB_ATTRIBUTE_STYLE,
    KB_ATTRIBUTE_DATETIME,
    KB_ATTRIBUTE_PROPERTY,
    KB_ATTRIBUTE_NAME,
    KB_ATTRIBUTE_CONTENT,
    KB_ATTRIBUTE_HREF,
    KB_ATTRIBUTE_LANG,
    KB_ATTRIBUTE_TYPE,
    KB_ATTRIBUTE_ARIA_HIDDEN,
    KB_ATTRIBUTE_HIDDEN,
    KB_ATTRIBUTES,      /* what follows decides how a tree grows, and is asked for no more */
    KB_ATTRIBUTE_GROWS, /* what is hidden in a table, and in the two other languages */
    KB_ATTRIBUTE_NONE   /* nobody reads it */
};

struct kb_attributes {
    uint32_t given; /* bit of each; the other places of `at` hold anything */
    struct kb_str at[KB_ATTRIBUTES];
};

static inline bool
kb_attribute_given(const struct kb_attributes *a, enum kb_attribute which)
{
    return a->given >> which & 1;
}

/* Empty where it was not given. */
static inline struct kb_str
kb_attribute(const struct kb_attributes *a, enum kb_attribute which)
{
    return kb_attribute_given(a, which) ? a->at[which] : KB_STR_NONE;
}

/* Of two with one name the first counts. */
static inline void
kb_attribute_add(struct kb_attributes *a, enum kb_attribute which, struct kb_str value)
{
    if (kb_attribute_given(a, which))
        return;
    a->given |= 1u << which;
    a->at[which] = value;
}

/* By its name in any case. */
enum kb_attribute kb_attribute_called(struct kb_str name);

#endif
