/* Markup of any bytes: what is read of it without a tree is what the tree of it tells. */
#include <stdint.h>
#include <stdio.h>

#include "clean/straight.h"
#include "fuzz_engine.h"
#include "same_dom.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

enum { MOST_BYTES = 1 << 16 };

/* The bytes without zeroes, which no reader gives, and without form feeds, which the standard
 * counts as blanks and lexbor 2.4 between the parts of a page as text. */
static struct kb_str
as_read(struct kb_arena *arena, const uint8_t *bytes, size_t len)
{
    char *out = kb_arena_room(arena, len + 1);
    size_t kept = 0;
    for (size_t i = 0; i < len; i++)
        if (bytes[i])
            out[kept++] = (char)(bytes[i] == '\f' ? ' ' : bytes[i]);
    return (struct kb_str){ out, kept };
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_arena arena;
    struct kb_error err = { 0 };
    struct kb_article article = { 0 };
    struct kb_ctx ctx = { &arena, fuzz_engine(), &err };
    kb_arena_init(&arena);
    struct kb_str s = as_read(&arena, bytes, len < MOST_BYTES ? len : MOST_BYTES);
    struct kb_page page = { .kind = KB_PAGE_HTML, .bytes = s, .is_utf8 = true };
    struct kb_draft draft = {
        .ctx = &ctx, .page = &page, .article = &article, .furniture = ctx.engine->furniture
    };
    struct kb_dom straight = { 0 }, tree = { 0 };
    struct kb_walk walk;
    kb_walk_begin(&walk, &draft, &straight, s.len);
    if (kb_straight_read(&walk, s)) {
        kb_walk_end(&walk);
        KB_ASSERT(kb_dom_read_by(&draft, &tree, KB_DOM_WHOLE_TREE) == KABAR_OK);
        const char *difference = dom_difference(&straight, &tree);
        if (difference)
            printf("differs: %s\n", difference);
        KB_ASSERT(!difference);
    }
    kb_arena_free(&arena);
    return 0;
}
