#include "clean/attributes.h"

#include "base/eight.h"

#include "base/banned.h"

enum { LONGEST = 15 };

/* By their first letter. */
static const struct kept {
    char name[LONGEST + 1];
    uint8_t len, which;
} kept_attributes[26][4] = {
#define KEPT(word, which)                                                                          \
    {                                                                                              \
        word, sizeof word - 1, which                                                               \
    }
    ['a' - 'a'] = { KEPT("aria-hidden", KB_ATTRIBUTE_ARIA_HIDDEN) },
    ['c' - 'a'] = { KEPT("class", KB_ATTRIBUTE_CLASS), KEPT("content", KB_ATTRIBUTE_CONTENT),
                    KEPT("color", KB_ATTRIBUTE_GROWS) },
    ['d' - 'a'] = { KEPT("datetime", KB_ATTRIBUTE_DATETIME) },
    ['e' - 'a'] = { KEPT("encoding", KB_ATTRIBUTE_GROWS) },
    ['f' - 'a'] = { KEPT("face", KB_ATTRIBUTE_GROWS) },
    ['h' - 'a'] = { KEPT("href", KB_ATTRIBUTE_HREF), KEPT("hidden", KB_ATTRIBUTE_HIDDEN) },
    ['i' - 'a'] = { KEPT("id", KB_ATTRIBUTE_ID), KEPT("itemprop", KB_ATTRIBUTE_ITEMPROP) },
    ['l' - 'a'] = { KEPT("lang", KB_ATTRIBUTE_LANG) },
    ['n' - 'a'] = { KEPT("name", KB_ATTRIBUTE_NAME) },
    ['p' - 'a'] = { KEPT("property", KB_ATTRIBUTE_PROPERTY) },
    ['r' - 'a'] = { KEPT("rel", KB_ATTRIBUTE_REL), KEPT("role", KB_ATTRIBUTE_ROLE) },
    ['s' - 'a'] = { KEPT("style", KB_ATTRIBUTE_STYLE), KEPT("size", KB_ATTRIBUTE_GROWS),
                    KEPT("shadowrootmode", KB_ATTRIBUTE_GROWS) },
    ['t' - 'a'] = { KEPT("type", KB_ATTRIBUTE_TYPE) },
#undef KEPT
};

/* Whether what is behind the first eight letters is the same. */
static bool
ends_alike(const struct kept *kept, struct kb_str name)
{
    return name.len <= 8
           || kb_eight(kept->name + 8)
                  == kb_eight_small(kb_eight_short(name.ptr + 8, name.len - 8));
}

enum kb_attribute
kb_attribute_called(struct kb_str name)
{
    if (!name.len || name.len > LONGEST)
        return KB_ATTRIBUTE_NONE;
    uint64_t word = kb_eight_small(kb_eight_short(name.ptr, name.len));
    unsigned first = (unsigned)(word & 0xFF) - 'a';
    if (first >= 26)
        return KB_ATTRIBUTE_NONE;
    for (const struct kept *kept = kept_attributes[first]; kept->len; kept++)
        if (kept->len == name.len && kb_eight(kept->name) == word && ends_alike(kept, name))
            return kept->which;
    return KB_ATTRIBUTE_NONE;
}
