#include "clean/traits.h"
#include "test.h"

#include "base/banned.h"

enum { NODES = 4, BLOCKS = 4 };

/* Two paragraphs with a box between them in the element that holds most, and one beside that. */
static void
make_page(struct kb_arena *arena, struct kb_dom *dom, struct kb_traits *traits)
{
    static const struct kb_node nodes[NODES] = {
        { .end = 4, .tag = KB_TAG_BLOCK },
        { .end = 3, .tag = KB_TAG_ARTICLE },
        { .parent = 1, .end = 3, .words = { { 0, 1 } }, .tag = KB_TAG_BLOCK },
        { .end = 4, .tag = KB_TAG_BLOCK }
    };
    static const uint32_t homes[BLOCKS] = { 1, 2, 1, 3 }, paths[BLOCKS] = { 0, 1, 0, 2 };
    static const char text[] = "Twenty bytes of it. ";
    *dom = (struct kb_dom){ 0 };
    *traits = (struct kb_traits){ kb_arena_array(arena, BLOCKS, KB_TRAITS),
                                  kb_arena_array(arena, BLOCKS, sizeof *traits->places), BLOCKS };
    for (uint32_t n = 0; n < NODES; n++)
        *KB_PUSH(arena, &dom->nodes) = nodes[n];
    *KB_PUSH(arena, &dom->words) = 7;
    for (uint32_t i = 0; i < BLOCKS; i++) {
        uint8_t *t = traits->rows + (size_t)i * KB_TRAITS;
        bool linked = i == 1 || i == 3;
        *KB_PUSH(arena, &dom->blocks) =
            (struct kb_block){ { text, sizeof text - 1 },
                               homes[i],
                               linked ? 5 : 0,
                               linked ? KB_TAG_ITEM : KB_TAG_PARAGRAPH };
        t[KB_TRAIT_PATH_GOOD] = paths[i] ? 5 : 240;
        t[KB_TRAIT_PLAIN] = !paths[i];
        traits->places[i].path = paths[i];
    }
}

TEST(traits_beside_tell_where_a_block_stands_by_what_holds_the_text)
{
    static int8_t classes[KB_CLASS_WORDS];
    static const struct kb_region region = { 1, NULL };
    struct kb_arena arena;
    struct kb_dom dom;
    struct kb_traits traits;
    kb_arena_init(&arena);
    make_page(&arena, &dom, &traits);
    classes[7] = -80;
    kb_traits_beside(&arena, &dom, &region, classes, &traits);
    const uint8_t *first = traits.rows, *box = first + KB_TRAITS, *beside = first + 3 * KB_TRAITS;
    CHECK_INT(first[KB_TRAIT_MAIN_STEPS], 128);
    CHECK_INT(box[KB_TRAIT_MAIN_STEPS], 128);
    CHECK(beside[KB_TRAIT_MAIN_STEPS] > 128);
    CHECK_INT(box[KB_TRAIT_UP_REGION], 1);
    CHECK_INT(box[KB_TRAIT_DOWN_REGION], 0);
    CHECK_INT(box[KB_TRAIT_WORDS_BELOW], 118);
    CHECK_INT(beside[KB_TRAIT_UP_REGION], 1);
    CHECK_INT(beside[KB_TRAIT_DOWN_REGION], 1);
    CHECK_INT(beside[KB_TRAIT_WORDS_BELOW], 128);
    CHECK_INT(beside[KB_TRAIT_LINKS_SINCE], 0);
    CHECK(first[KB_TRAIT_LINKS_UNTIL] > 0); /* those of the box */
    CHECK_INT(first[KB_TRAIT_PAGE_MAIN], 240);
    CHECK_INT(first[KB_TRAIT_PAGE_ITEMS], 125);
    CHECK_INT(kb_region_above(&dom, &region, 2), 1);
    CHECK_INT(kb_region_above(&dom, &region, 3), 0);
    kb_arena_free(&arena);
}
