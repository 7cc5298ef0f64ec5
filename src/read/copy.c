#include "read/copy.h"

#include "base/banned.h"

struct kb_page *
kb_page_copy(struct kb_arena *arena, const struct kb_page *page)
{
    struct kb_page *copy = KB_NEW(arena, struct kb_page);
    *copy = *page;
    struct kb_str *strings[] = { &copy->bytes,         &copy->path,      &copy->id,
                                 &copy->url,           &copy->title,     &copy->published,
                                 &copy->author,        &copy->outlet,    &copy->lang,
                                 &copy->published_raw, &copy->retrieved, &copy->section,
                                 &copy->tags };
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        *strings[i] = strings[i]->len ? kb_arena_copy(arena, *strings[i]) : KB_STR_NONE;
    return copy;
}
