/* A text that the head tells, asked for many pieces of which it holds few. */
#ifndef KB_CLEAN_TOLD_H
#define KB_CLEAN_TOLD_H

#include "base/span.h"

enum { KB_TOLD_LEAST = 8, KB_TOLD_WORDS = 512 };

struct kb_told {
    struct kb_str text;
    uint64_t seen[KB_TOLD_WORDS]; /* a bit for the hash of each KB_TOLD_LEAST bytes of it */
};

void kb_told_open(struct kb_told *told, struct kb_str text);
/* Of KB_TOLD_LEAST bytes or more. */
bool kb_told_holds(const struct kb_told *told, struct kb_str piece);

#endif
