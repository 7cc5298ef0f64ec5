/* The engine of a fuzz target: opened once, for all that it is fed. */
#ifndef KB_TESTS_FUZZ_ENGINE_H
#define KB_TESTS_FUZZ_ENGINE_H

#include "data/engine.h"

static inline struct kabar_engine *
fuzz_engine(void)
{
    static struct kabar_engine *open;
    struct kb_error err;
    if (!open)
        KB_ASSERT(kb_engine_open(NULL, NULL, &open, &err) == KABAR_OK);
    return open;
}

#endif
