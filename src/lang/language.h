/* Which language a text is in. */
#ifndef KB_LANG_LANGUAGE_H
#define KB_LANG_LANGUAGE_H

#include "data/engine.h"

/* The ISO 639 code of the text's language, "" when it cannot be told. It may be one that has no
 * pack. The engine's model says it; where there is none, or where it is not sure, the commonest
 * words of the packs do (kb_lang_guess). The code belongs to the engine. */
struct kb_str kb_language_of(const struct kabar_engine *engine, struct kb_str text);

#endif
