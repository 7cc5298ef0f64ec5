/* From whom a page says that it took its text. */
#ifndef KB_FOLD_OUTLET_H
#define KB_FOLD_OUTLET_H

#include "fold/fold.h"

/* Whether both are known and one of them may be named as the other is. */
bool kb_outlet_same(struct kb_fold_outlet a, struct kb_fold_outlet b);
/* Fills the credits by the record's sources; the sketch knows its own outlet. */
void kb_outlet_credits(struct kb_arena *arena, const struct kb_record *record,
                       struct kb_sketch *sketch);
/* Fills `closing`. */
void kb_outlet_closing(struct kb_arena *arena, struct kb_str text, struct kb_sketch *sketch);

#endif
