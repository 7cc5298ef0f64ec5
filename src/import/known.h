/* Every name that the tables hold, by the form in which it is found in texts. */
#ifndef KB_IMPORT_KNOWN_H
#define KB_IMPORT_KNOWN_H

#include "data/knowledge.h"

struct kb_known {
    struct kb_map names; /* key (import/words.h) -> whose, packed */
    struct kb_map ids;
    struct kb_map words; /* of names of persons */
};

/* Whose name it is: the kind of entry, and the row of its table in struct kb_knowledge. */
struct kb_whose {
    enum kb_lex_kind kind;
    uint32_t index;
};

void kb_known_open(struct kb_arena *arena, const struct kb_knowledge *k, struct kb_known *known);
/* False when the name is nobody's. */
bool kb_known_find(const struct kb_known *known, struct kb_str key, struct kb_whose *whose);
/* A name that was given away now; the first holder keeps it. */
void kb_known_add(struct kb_known *known, struct kb_arena *arena, struct kb_str key,
                  struct kb_whose whose);
/* kind, colon and the name in small letters, as our tables make ids; "-2" and so on behind it where
 * somebody else has that one. It counts as given away then. */
struct kb_str kb_known_fresh_id(struct kb_known *known, struct kb_arena *arena, const char *kind,
                                struct kb_str name);

#endif
