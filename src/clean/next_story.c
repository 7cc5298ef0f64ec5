/* Pages that hang the next story under their own, for a reader who scrolls on. */
#include "clean/dom.h"

#include "base/banned.h"

#define STORY_BYTES 800u /* of good text: a shorter one before it is no story */
#define ALIKE 4u         /* elements, the title's own and those around it */
#define NEAR 40u         /* elements around a title, where its time is told */

static uint32_t
title_node(const struct kb_dom *dom, uint32_t block)
{
    uint32_t n = dom->blocks.at[block].node;
    while (n && dom->nodes.at[n].tag != KB_TAG_TITLE)
        n = dom->nodes.at[n].parent;
    return n;
}

/* Titles of one form in elements of one form, but not in the same one, as those of sections are. */
static bool
are_alike(const struct kb_dom *dom, uint32_t a, uint32_t b)
{
    for (unsigned up = 0; up < ALIKE; up++) {
        const struct kb_node *first = &dom->nodes.at[a], *second = &dom->nodes.at[b];
        if (!a || !b || a == b || first->kind != second->kind)
            return false;
        a = first->parent;
        b = second->parent;
        if (up == 0 && a == b)
            return false;
        if (a == b)
            return true;
    }
    return true;
}

static bool
has_time_near(const struct kb_dom *dom, uint32_t node)
{
    uint32_t first = node > NEAR ? node - NEAR : 0;
    for (uint32_t n = first; n < dom->nodes.len && n < node + NEAR; n++)
        if (dom->nodes.at[n].tag == KB_TAG_TIME || (dom->nodes.at[n].told & KB_NODE_DATE))
            return true;
    return false;
}

uint32_t
kb_next_story(const struct kb_draft *draft, const struct kb_dom *dom)
{
    uint32_t own = 0;
    size_t good = 0;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        good += own && kb_block_is_good(b) ? b->text.len : 0;
        if (b->tag != KB_TAG_TITLE)
            continue;
        uint32_t node = title_node(dom, i);
        bool same = kb_str_equal(kb_str_trim(b->text), kb_str_trim(draft->title));
        if (!own && same)
            own = node;
        else if (own && !same && good >= STORY_BYTES && are_alike(dom, own, node)
                 && has_time_near(dom, node))
            return i;
    }
    return UINT32_MAX;
}
