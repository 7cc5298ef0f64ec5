/* Any bytes as the clean text of each language: words, sentences and matches keep their rules
 * (tests/lang_rules.h), and the language is guessed. Broken UTF-8 never comes this far, but must
 * do no harm. */
#include <stdint.h>

#include "fuzz_engine.h"
#include "lang_rules.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_str text = { (const char *)bytes, len };
    for (uint32_t i = 0; i < fuzz_engine()->pack_count; i++) {
        struct kb_arena arena;
        struct kb_error err = { 0 };
        struct kb_text words;
        struct kb_ctx ctx = { &arena, fuzz_engine(), &err };
        struct kb_article article = { .text = text, .pack = &fuzz_engine()->packs[i] };
        kb_arena_init(&arena);
        KB_ASSERT(kb_lang_read(&ctx, &article, &words) == KABAR_OK);
        KB_ASSERT(lang_broken(&words) == NULL);
        kb_arena_free(&arena);
    }
    (void)kb_lang_guess(fuzz_engine(), text);
    return 0;
}
