/* A text that stands twice on its page: by paragraphs, and whole in one block, for a program that
 * reads aloud or prints. */
#include "clean/dom.h"

#include "base/banned.h"

#define LEAST_WHOLE 4000u /* bytes of such a block */
#define PROBES 24u        /* pieces of it that are looked for in the others, */
#define PROBE_BYTES 32u
#define PROBES_FOUND 16u /* and so many are found: marks of headings and links differ */

static struct kb_str
probe(struct kb_str whole, unsigned number)
{
    size_t at = whole.len * (2 * number + 1) / (2 * PROBES);
    while (at < whole.len && whole.ptr[at - 1] != ' ')
        at++;
    return kb_str_sub(whole, at, at + PROBE_BYTES < whole.len ? at + PROBE_BYTES : whole.len);
}

static bool
is_found(const struct kb_draft *draft, uint32_t line, struct kb_str piece)
{
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        struct kb_str s = draft->lines.at[i].s;
        if (i != line && kb_str_find(s, piece, 0) < s.len)
            return true;
    }
    return false;
}

void
kb_again_drop(struct kb_draft *draft)
{
    size_t all = 0;
    for (uint32_t i = 0; i < draft->lines.len; i++)
        all += draft->lines.at[i].s.len;
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        struct kb_line *line = &draft->lines.at[i];
        unsigned found = 0;
        if (line->s.len < LEAST_WHOLE || (all - line->s.len) * 2 < line->s.len)
            continue;
        for (unsigned k = 0; k < PROBES && found + PROBES - k >= PROBES_FOUND; k++)
            found += is_found(draft, i, probe(line->s, k));
        if (found < PROBES_FOUND)
            continue;
        all -= line->s.len;
        line->s.len = 0;
        line->kind = KB_LINE_EMPTY;
    }
}
