/* Any bytes as a list that `kabar knowledge import` reads: whatever rows come of them
 * are a table that kabar reads, and of which `kabar knowledge check` has nothing to say. */
#include <stdint.h>
#include <stdio.h>

#include "data/check.h"
#include "fuzz_engine.h"
#include "import/import.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static void
complain(void *context, struct kb_str line)
{
    (void)context;
    fprintf(stderr, "%.*s\n", KB_FMT(line));
}

static void
check_rows(struct kb_arena *arena, struct kb_own *own)
{
    struct kabar_engine with = *fuzz_engine();
    struct kb_checked checked;
    kb_own_preview(own, &with.files);
    KB_ASSERT(kb_knowledge_open(arena, &with.files, &with.knowledge, NULL) == KABAR_OK);
    KB_ASSERT(kb_knowledge_check(&with, complain, NULL, &checked, NULL) == KABAR_OK);
    KB_ASSERT(checked.complaints == 0);
}

static void
import(enum kb_import_kind kind, struct kb_str bytes)
{
    struct kb_import_options options = { .kind = kind, .population = 0, .classes = "P,A,H,L,T" };
    struct kb_import_report report = { 0 };
    struct kb_arena arena;
    struct kb_own own;
    struct kb_input *in;
    struct kb_error err;
    kb_arena_init(&arena);
    KB_ASSERT(kb_own_open(&arena, NULL, &own, &err) == KABAR_OK);
    KB_ASSERT(kb_input_open_bytes("in", bytes, &in, &err) == KABAR_OK);
    kabar_status status = kb_import_into(fuzz_engine(), &own, in, &options, &report, &err);
    KB_ASSERT(status == KABAR_OK || err.status == status);
    if (report.people + report.bodies + report.places)
        check_rows(&arena, &own);
    kb_arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_str s = { (const char *)bytes, len };
    import(KB_IMPORT_BY_CONTENT, s);
    import((enum kb_import_kind)(KB_IMPORT_ACTORS + len % 3), s);
    return 0;
}
