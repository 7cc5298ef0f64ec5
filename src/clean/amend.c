/* What is known of single blocks whatever the trees say: contents, closing links, summaries. */
#include "clean/dom.h"

#include "base/banned.h"

#define LINK_BYTES 160u   /* a longer block of a link is more than a title */
#define MOST_CONTENTS 64u /* lines of a list of contents */
#define SUMMARY_BYTES 30u
#define SUMMARY_BELOW 12u /* blocks below the title: names, times, shares stand between */

static bool
is_link(const struct kb_block *b)
{
    return b->linked * 10 >= b->text.len * 7 && b->text.len <= LINK_BYTES
           && !kb_ends_sentence(b->text);
}

/* Links to other pages that close the text: nothing but a link, and no sentence. */
static void
drop_closing_links(const struct kb_dom *dom, bool *keep)
{
    for (uint32_t i = dom->blocks.len; i-- > 0;) {
        if (!keep[i])
            continue;
        if (!is_link(&dom->blocks.at[i]))
            return;
        keep[i] = false;
    }
}

static bool
heads_later(const struct kb_dom *dom, uint32_t i)
{
    struct kb_str s = dom->blocks.at[i].text;
    for (uint32_t k = i + 1; k < dom->blocks.len; k++)
        if (dom->blocks.at[k].tag == KB_TAG_HEADING && kb_str_equal(dom->blocks.at[k].text, s))
            return true;
    return false;
}

/* Links that say what headings further down say are a list of contents. */
static void
drop_contents(const struct kb_dom *dom, bool *keep)
{
    unsigned asked = 0;
    for (uint32_t i = 0; i < dom->blocks.len && asked < MOST_CONTENTS; i++) {
        if (!keep[i] || !is_link(&dom->blocks.at[i]))
            continue;
        asked++;
        keep[i] = !heads_later(dom, i);
    }
}

static uint32_t
title_block(const struct kb_draft *draft, const struct kb_dom *dom)
{
    for (uint32_t i = 0; i < dom->blocks.len; i++)
        if (dom->blocks.at[i].tag == KB_TAG_TITLE
            && kb_str_equal(dom->blocks.at[i].text, draft->title))
            return i;
    return UINT32_MAX;
}

/* The sentence right below the title, before anything that was kept, is its summary. */
static void
keep_summary(const struct kb_draft *draft, const struct kb_dom *dom, const bool *plain, bool *keep)
{
    uint32_t title = title_block(draft, dom);
    for (uint32_t i = title; i < dom->blocks.len && i - title < SUMMARY_BELOW; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (keep[i])
            return;
        if (plain[i] && !b->linked && b->text.len >= SUMMARY_BYTES && kb_ends_sentence(b->text)) {
            keep[i] = true;
            return;
        }
    }
}

void
kb_blocks_amend(const struct kb_draft *draft, const struct kb_dom *dom, const bool *plain,
                bool *keep)
{
    drop_closing_links(dom, keep);
    drop_contents(dom, keep);
    keep_summary(draft, dom, plain, keep);
    for (uint32_t i = kb_next_story(draft, dom); i < dom->blocks.len; i++)
        keep[i] = false;
}
