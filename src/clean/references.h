/* Character references of HTML ("&amp;", "&#8217;"), resolved. */
#ifndef KB_CLEAN_REFERENCES_H
#define KB_CLEAN_REFERENCES_H

#include "base/arena.h"

/* *s becomes what it means, in the arena and no longer than it was. False for a name that is not
 * among the common ones: then it may mean anything. */
bool kb_references_decode(struct kb_arena *arena, struct kb_str *s, bool in_attribute);

#endif
