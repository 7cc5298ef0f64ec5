/* Sentences of training/events/, in which one party does something to another, as examples for the
 * choices that `kabar relate` and the events stand on. */
#ifndef KB_TRAIN_ACTS_H
#define KB_TRAIN_ACTS_H

#include "chain.h"

#include "data/engine.h"

enum { KB_ACTS_ROOTS = 20 };

struct kb_act {
    uint32_t count;
    const uint64_t *features;
    uint8_t root;   /* 1 to 20, 0: the two stand side by side and nothing is done */
    uint8_t status; /* enum kb_status_kind */
};

struct kb_acts {
    KB_VEC(struct kb_act) list;
    uint32_t lost; /* sentences whose first party could not be found again among the tokens */
};

/* Adds all sentences of every .tsv file of a folder, in the order of their names. Broken lines are
 * an error with file and line. */
kabar_status kb_acts_read(struct kb_arena *arena, const struct kabar_engine *engine,
                          const struct kb_pack *pack, const char *folder, struct kb_acts *acts,
                          struct kb_error *err);

#endif
