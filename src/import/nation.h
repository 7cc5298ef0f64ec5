/* Countries as other people's files write them. */
#ifndef KB_IMPORT_NATION_H
#define KB_IMPORT_NATION_H

#include "data/knowledge.h"

/* alpha-3 of alpha-2 (ISO 3166-1, and XK); "" when there is no such country. */
struct kb_str kb_nation_alpha3(struct kb_str alpha2);
/* A CAMEO actor code cut into its country, "" when it begins with none, and the whole code with the
 * country as ISO 3166-1 has it today ("PALREB": PSE, PSEREB); where nothing changes it is `code`
 * itself, not a copy. False when it is no actor code. */
bool kb_actor_split(struct kb_arena *arena, const struct kb_knowledge *k, struct kb_str code,
                    struct kb_str *country, struct kb_str *actor);

#endif
