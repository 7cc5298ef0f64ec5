/* Paragraphs that a scraper took more than once: where a page never closes its <p>, a parser lays
 * each paragraph within the one before, and the text of each then holds the texts of all behind it.
 * What is said twice would be counted as two reports. */
#include "clean/clean.h"

#include "base/banned.h"

#define LEAST_PART 40u
#define MOST_LEFT 100u /* bytes that a line may hold besides its first part: a page's own words */
#define LEAST_TWICE 80u

/* Whether the line is the next one, and the one after that, run together with what follows. */
static bool
holds_next(const struct kb_draft *draft, uint32_t i)
{
    const struct kb_line *lines = draft->lines.at;
    if (i + 1 >= draft->lines.len)
        return false;
    struct kb_str whole = lines[i].s, first = lines[i + 1].s;
    if (first.len < LEAST_PART || first.len >= whole.len || !kb_str_starts(whole, first))
        return false;
    if (whole.len - first.len <= MOST_LEFT && whole.ptr[first.len] != ' ')
        return true;
    return i + 2 < draft->lines.len && lines[i + 2].s.len >= LEAST_PART
           && kb_str_find(whole, lines[i + 2].s, first.len) < whole.len;
}

void
kb_lines_unnest(struct kb_draft *draft)
{
    uint32_t kept = 0;
    bool gap = false;
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        struct kb_line line = draft->lines.at[i];
        line.behind_gap |= gap;
        gap = false;
        if (holds_next(draft, i)) {
            gap = line.behind_gap;
            continue;
        }
        draft->lines.at[kept++] = line;
    }
    draft->lines.len = kept;
}

void
kb_lines_once(struct kb_draft *draft)
{
    struct kb_map seen = { 0 };
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        struct kb_line *line = &draft->lines.at[i];
        if (line->kind == KB_LINE_BODY && line->s.len >= LEAST_TWICE && kb_ends_sentence(line->s)
            && ++*kb_map_put(draft->ctx->arena, &seen, line->s, 0) > 1)
            line->kind = KB_LINE_FURNITURE;
    }
}
