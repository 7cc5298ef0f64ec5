#include "clean/attributes.h"

#include "base/banned.h"

/* By their first letter. */
static const struct kept {
    const char *name;
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

enum kb_attribute
kb_attribute_called(struct kb_str name)
{
    char first = (char)(name.len ? name.ptr[0] | 32 : 0);
    if (first < 'a' || first > 'z')
        return KB_ATTRIBUTE_NONE;
    for (const struct kept *kept = kept_attributes[first - 'a']; kept->len; kept++)
        if (kept->len == name.len
            && (memcmp(kept->name, name.ptr, name.len) == 0
                || kb_str_equal_nocase(name, (struct kb_str){ kept->name, kept->len })))
            return kept->which;
    return KB_ATTRIBUTE_NONE;
}
