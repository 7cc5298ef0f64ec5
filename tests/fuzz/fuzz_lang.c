/* Any bytes as the clean text of each language: words, sentences and matches keep their rules
 * (tests/lang_rules.h), and the language is guessed. Broken UTF-8 never comes this far, but must
 * do no harm. */
#include <stdint.h>

#include "lang_rules.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static struct kabar_engine *
engine(void)
{
    static struct kabar_engine *open;
    struct kb_error err;
    if (!open)
        KB_ASSERT(kb_engine_open(NULL, NULL, &open, &err) == KABAR_OK);
    return open;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_str text = { (const char *)bytes, len };
    for (uint32_t i = 0; i < engine()->pack_count; i++) {
        struct kb_arena arena;
        struct kb_error err = { 0 };
        struct kb_text words;
        struct kb_ctx ctx = { &arena, engine(), &err };
        struct kb_article article = { .text = text, .pack = &engine()->packs[i] };
        kb_arena_init(&arena);
        KB_ASSERT(kb_lang_read(&ctx, &article, &words) == KABAR_OK);
        KB_ASSERT(lang_broken(&words) == NULL);
        kb_arena_free(&arena);
    }
    (void)kb_lang_guess(engine(), text);
    return 0;
}
