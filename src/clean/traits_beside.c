/* Where a block stands by what holds the page's text, and what kind of page it is. */
#include "clean/traits.h"

#include "base/banned.h"

struct beside {
    const struct kb_dom *dom;
    const struct kb_traits *traits;
    uint32_t *depth; /* of each element */
    int16_t *sums;   /* of the words of classes from below the nearest element that holds the
                        region */
    uint32_t *meets; /* that element */
    uint32_t main, first, last; /* the path with most of the text, its blocks */
};

static uint8_t
clamped(int n)
{
    return (uint8_t)(n < 0 ? 0 : n > 255 ? 255 : n);
}

static uint8_t
share(uint64_t part, uint64_t whole)
{
    return (uint8_t)(whole ? part * 250 / whole : 0);
}

static uint8_t
steps_of(uint32_t n)
{
    return kb_traits_steps(n, 2);
}

static const uint8_t *
row_of(const struct beside *b, uint32_t i)
{
    return b->traits->rows + (size_t)i * KB_TRAITS;
}

static bool
holds(const struct kb_dom *dom, uint32_t node, uint32_t other)
{
    return other >= node && other < dom->nodes.at[node].end;
}

uint32_t
kb_region_above(const struct kb_dom *dom, const struct kb_region *region, uint32_t node)
{
    while (node && !holds(dom, node, region->node))
        node = dom->nodes.at[node].parent;
    return holds(dom, region->node, node) ? region->node : node;
}

static int
words_of(const struct kb_dom *dom, const struct kb_node *node, const int8_t *classes)
{
    int sum = 0;
    for (unsigned list = 0; list < 2; list++)
        for (uint32_t i = 0; i < node->words[list].count; i++)
            sum += classes[dom->words.at[node->words[list].begin + i]];
    return sum;
}

static void
look_down(struct beside *b, const struct kb_region *region, const int8_t *classes)
{
    const struct kb_dom *dom = b->dom;
    for (uint32_t n = 0; n < dom->nodes.len; n++) {
        const struct kb_node *node = &dom->nodes.at[n];
        uint32_t up = node->parent;
        b->depth[n] = n ? b->depth[up] + 1 : 0;
        b->meets[n] = n;
        b->sums[n] = 0;
        if (!n || (n <= region->node && holds(dom, n, region->node)))
            continue;
        int sum = b->sums[up] + words_of(dom, node, classes);
        b->meets[n] = b->meets[up];
        b->sums[n] = (int16_t)(sum > 3000 ? 3000 : sum < -3000 ? -3000 : sum);
    }
}

static void
find_main(struct beside *b)
{
    const struct kb_trait_place *places = b->traits->places;
    uint8_t most = 0;
    b->main = UINT32_MAX;
    for (uint32_t i = 0; i < b->traits->count; i++) {
        uint8_t good = row_of(b, i)[KB_TRAIT_PATH_GOOD];
        if (good > most) {
            most = good;
            b->main = places[i].path;
            b->first = i;
        }
        b->last = b->main == places[i].path ? i : b->last;
    }
}

static uint8_t
main_steps(const struct beside *b, uint32_t i)
{
    if (b->main == UINT32_MAX)
        return 0;
    if (i < b->first)
        return clamped(127 - steps_of(b->first - i));
    return i > b->last ? clamped(128 + steps_of(i - b->last)) : 128;
}

static void
see_elements(const struct beside *b, const struct kb_region *region, uint32_t i, uint8_t *t)
{
    const struct kb_dom *dom = b->dom;
    uint32_t n = dom->blocks.at[i].node, meet = b->meets[n];
    t[KB_TRAIT_UP_REGION] = clamped((int)(b->depth[n] - b->depth[meet]));
    t[KB_TRAIT_DOWN_REGION] = clamped((int)(b->depth[region->node] - b->depth[meet]));
    t[KB_TRAIT_WORDS_BELOW] = clamped(b->sums[n] / 8 + 128);
}

/* Links between a block and those that simple rules keep. */
static void
see_links(const struct beside *b)
{
    uint32_t count = b->traits->count, since = 0, until = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint8_t *t = b->traits->rows + (size_t)i * KB_TRAITS;
        t[KB_TRAIT_LINKS_SINCE] = steps_of(since);
        since = t[KB_TRAIT_PLAIN] ? 0 : since + b->dom->blocks.at[i].linked;
    }
    for (uint32_t i = count; i-- > 0;) {
        uint8_t *t = b->traits->rows + (size_t)i * KB_TRAITS;
        t[KB_TRAIT_LINKS_UNTIL] = steps_of(until);
        until = t[KB_TRAIT_PLAIN] ? 0 : until + b->dom->blocks.at[i].linked;
    }
}

static void
see_page(const struct beside *b, uint8_t *page)
{
    const struct kb_dom *dom = b->dom;
    uint64_t text = 0, linked = 0, items = 0;
    uint32_t articles = 0;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *block = &dom->blocks.at[i];
        text += block->text.len;
        linked += block->linked;
        items += block->tag == KB_TAG_ITEM || block->tag == KB_TAG_CELL ? block->text.len : 0;
    }
    for (uint32_t n = 0; n < dom->nodes.len; n++)
        articles += dom->nodes.at[n].tag == KB_TAG_ARTICLE;
    page[0] = share(linked, text);
    page[1] = b->main == UINT32_MAX ? 0 : row_of(b, b->first)[KB_TRAIT_PATH_GOOD];
    page[2] = share(items, text);
    page[3] = steps_of(articles);
}

void
kb_traits_beside(struct kb_arena *arena, const struct kb_dom *dom, const struct kb_region *region,
                 const int8_t *classes, const struct kb_traits *traits)
{
    struct beside b = { .dom = dom, .traits = traits };
    size_t nodes = dom->nodes.len;
    uint8_t page[4];
    b.depth = kb_arena_array(arena, nodes, sizeof *b.depth);
    b.sums = kb_arena_array(arena, nodes, sizeof *b.sums);
    b.meets = kb_arena_array(arena, nodes, sizeof *b.meets);
    look_down(&b, region, classes);
    find_main(&b);
    see_page(&b, page);
    see_links(&b);
    for (uint32_t i = 0; i < traits->count; i++) {
        uint8_t *t = traits->rows + (size_t)i * KB_TRAITS;
        if (!kb_block_is_asked(&dom->blocks.at[i]))
            continue;
        t[KB_TRAIT_MAIN_STEPS] = main_steps(&b, i);
        see_elements(&b, region, i, t);
        memcpy(t + KB_TRAIT_PAGE_LINKS, page, sizeof page);
    }
}
