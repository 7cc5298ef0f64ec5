#include "lang/language.h"

#include "base/utf8.h"
#include "lang/text.h"
#include "model/tell.h"

#include "base/banned.h"

/* Of most texts the first lines are enough, and a third of the work. */
enum { FIRST_LOOK = 400 };
static const float sure = 0.99f;

struct kb_str
kb_language_of(const struct kabar_engine *engine, struct kb_str text)
{
    struct kb_str told = KB_STR("");
    float confidence = 0;
    if (engine->tell && text.len > FIRST_LOOK)
        told = kb_tell_language(engine->tell, kb_str_sub(text, 0, kb_utf8_floor(text, FIRST_LOOK)),
                                &confidence);
    if (engine->tell && confidence < sure)
        told = kb_tell_language(engine->tell, text, NULL);
    if (told.len)
        return told;
    const struct kb_pack *pack = kb_lang_guess(engine, text);
    return pack ? pack->code : told;
}
