#include <stdlib.h>

#include "store/folding.h"

#include "base/banned.h"

static int
by_page(const void *a, const void *b)
{
    const struct kb_candidate *x = a, *y = b;
    return (x->page > y->page) - (x->page < y->page);
}

static int
by_keys(const void *a, const void *b)
{
    const struct kb_candidate *x = a, *y = b;
    if (x->keys != y->keys)
        return x->keys > y->keys ? -1 : 1;
    return by_page(a, b);
}

void
kb_candidates_count(kb_candidate_list *list)
{
    uint32_t n = 0;
    if (list->len)
        qsort(list->at, list->len, sizeof *list->at, by_page);
    for (uint32_t i = 0; i < list->len; i++) {
        struct kb_candidate *last = &list->at[n - (n > 0)];
        if (n && last->page == list->at[i].page) {
            last->keys++;
            last->by_figures |= list->at[i].by_figures;
        } else {
            list->at[n++] = list->at[i];
        }
    }
    list->len = n;
    if (n)
        qsort(list->at, n, sizeof *list->at, by_keys);
}
