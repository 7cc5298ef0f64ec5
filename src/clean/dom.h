/* A page's markup as two flat arrays: elements in document order and the pieces of text between the
 * borders of blocks. walk.c makes it of what it is told: straight off the page's bytes, or of
 * lexbor's tree. */
#ifndef KB_CLEAN_DOM_H
#define KB_CLEAN_DOM_H

#include "clean/clean.h"

enum kb_tag {
    KB_TAG_INLINE,
    KB_TAG_BLOCK,
    KB_TAG_PARAGRAPH,
    KB_TAG_TITLE,   /* h1 */
    KB_TAG_HEADING, /* h2 to h6 */
    KB_TAG_ITEM,
    KB_TAG_QUOTE,
    KB_TAG_CELL,
    KB_TAG_CAPTION,
    KB_TAG_ARTICLE,
    KB_TAG_MAIN,
    KB_TAG_ASIDE, /* nav, aside, footer, form: rarely text */
    KB_TAG_HEADER,
    KB_TAG_LINK,
    KB_TAG_TIME,
    KB_TAG_SKIP /* no text in it */
};

enum {
    KB_NODE_HIDDEN = 1 << 0,  /* told not to be shown */
    KB_NODE_DROP = 1 << 1,    /* by class or id, or a tag that is rarely text */
    KB_NODE_NAME = 1 << 2,    /* a byline stands in it */
    KB_NODE_DATE = 1 << 3,    /* a publication time stands in it */
    KB_NODE_CAPTION = 1 << 4, /* a picture's caption stands in it */
    KB_NODE_TAGS = 1 << 5,    /* links to what the page is filed under stand in it */
    KB_NODE_CRUMBS = 1 << 6   /* the way from the front page stands in it */
};

/* A run of kb_dom.words. */
struct kb_word_run {
    uint32_t begin, count;
};

struct kb_node {
    uint32_t parent;             /* 0 for the root, which is its own */
    uint32_t end;                /* index behind the last element within */
    uint32_t good;               /* bytes of blocks that read like text, within */
    uint32_t text;               /* bytes of text within */
    uint32_t kind;               /* equal for elements of one name and class */
    struct kb_word_run words[2]; /* of its class, of its id */
    int16_t weight;              /* what class and id say */
    uint8_t tag;                 /* enum kb_tag */
    uint8_t told;                /* flags of its own */
    uint8_t flags; /* the same until kb_blocks_choose settles them: with those of what is around */
};

struct kb_block {
    struct kb_str text;
    uint32_t node;   /* the innermost element open where the text ended */
    uint32_t linked; /* bytes of text within links */
    uint8_t tag;     /* of the innermost block element around it */
};

/* What the head and the attributes tell, and under these keys names that the page shows: in an
 * element called so, in a link that leads to who wrote. */
#define KB_SHOWN_NAME "shown name"
#define KB_SHOWN_ADDRESS "shown address"
/* The words of links within KB_NODE_TAGS and KB_NODE_CRUMBS. */
#define KB_SHOWN_TAG "shown tag"
#define KB_SHOWN_CRUMB "shown crumb"
/* A link that ends in a small number, or in what stands for all pages: perhaps to another page of
 * the same story. */
#define KB_PAGE_LINK "page link"
/* A link of which the page says that it leads on (rel=next). */
#define KB_NEXT_LINK "next link"
struct kb_meta {
    struct kb_str key, value; /* key in small letters: "og:title", "datepublished", "time" */
    uint32_t node;
};

struct kb_dom {
    KB_VEC(struct kb_node) nodes;
    KB_VEC(struct kb_block) blocks;
    KB_VEC(struct kb_meta) metas;
    KB_VEC(uint16_t) words;        /* of classes and ids, hashed (clean/traits.h) */
    KB_VEC(struct kb_str) scripts; /* JSON-LD */
    KB_VEC(struct kb_str)
    states; /* other JSON in scripts: what a program on the page begins with */
    struct kb_str title, lang, canonical;
};

/* The page's markup, flat. */
kabar_status kb_dom_read(struct kb_draft *draft, struct kb_dom *dom);
/* By which way; all give the same, but that a tree of the whole is not kept from growing deep. */
enum kb_dom_way {
    KB_DOM_STRAIGHT,   /* without a tree, where the page allows it (straight.h) */
    KB_DOM_TREE,       /* by a tree of what kb_html_prune leaves */
    KB_DOM_WHOLE_TREE, /* by a tree of all, which may need much time and memory */
};
kabar_status kb_dom_read_by(struct kb_draft *draft, struct kb_dom *dom, enum kb_dom_way way);
/* Chooses the blocks that are the article and gives them to the draft as lines. */
void kb_blocks_choose(struct kb_draft *draft, struct kb_dom *dom);
/* Long enough, no list of links, no heading: reads like text by itself. */
bool kb_block_is_good(const struct kb_block *block);
/* Where most of a page's text is, and what simple rules keep there. Settles the nodes' flags. */
struct kb_region {
    uint32_t node;
    bool *plain; /* for each block */
};
struct kb_region kb_blocks_region(struct kb_draft *draft, struct kb_dom *dom);
/* Whether a block is worth asking the trees: not, when it is but a short link. */
bool kb_block_is_asked(const struct kb_block *block);
/* Title, time, names, address, language. */
void kb_meta_read(struct kb_draft *draft, struct kb_dom *dom);
/* From a little above the title to the first paragraphs: where a page tells when it came out and
 * who wrote. `above`: elements before the title. The whole page, when its title is not shown. */
struct kb_front {
    uint32_t first_node, last_node, first_block, last_block;
};
struct kb_front kb_front_of(const struct kb_draft *draft, const struct kb_dom *dom, uint32_t above);
/* The flags of an element and of those close around it. */
unsigned kb_flags_around(const struct kb_dom *dom, uint32_t node);
/* Who wrote: the head's names, or those that readers see, where the head has none. */
void kb_writers_read(struct kb_draft *draft, const struct kb_dom *dom);
/* Once the text told roles: where all that are known are editors and the like, writers are looked
 * for among what readers see; where none are, those whom the head names as authors are. */
void kb_writers_finish(struct kb_draft *draft, const struct kb_dom *dom);
/* Takes those for editors or photographers whom a label on the page calls so: "A Editor". */
void kb_writers_label(struct kb_draft *draft, const struct kb_dom *dom);
/* Warns that the text is one page of several, with the address of the whole or of the next. */
void kb_pages_tell(struct kb_draft *draft, const struct kb_dom *dom);
/* Leaves out a line that holds most of the others once more (again.c). */
void kb_again_drop(struct kb_draft *draft);
/* Corrects which blocks are kept by what is sure of single ones; `plain`: those of the page's
 * region that simple rules would keep. */
void kb_blocks_amend(const struct kb_draft *draft, const struct kb_dom *dom, const bool *plain,
                     bool *keep);
/* The block with the title of another story that hangs under the page's own, UINT32_MAX: none. */
uint32_t kb_next_story(const struct kb_draft *draft, const struct kb_dom *dom);
/* The text that the page's scripts would show (state.c), when a line that was chosen already stands
 * in it; empty when there is none. */
struct kb_str kb_state_text(const struct kb_draft *draft, const struct kb_dom *dom);
/* What an article's JSON-LD tells (https://schema.org/NewsArticle). */
struct kb_linked_data {
    struct kb_str headline, published, modified, body;
    struct kb_str page; /* when the page that is no article came out */
};
void kb_linked_data_read(struct kb_draft *draft, struct kb_str script, struct kb_linked_data *data);

/* The page's bytes without what nobody asks its tree for: the inside of scripts and styles but
 * JSON, attributes that nobody reads; and without what would make a tree builder slow:
 * elements nested deeper than KB_MAX_HTML_DEPTH, tags with thousands of attributes, and all behind
 * KB_MAX_HTML_TAGS of them. Gives s itself when there is nothing to cut. *tags: how many opened,
 * KB_MAX_HTML_TAGS + 1 when the end was cut. */
struct kb_str kb_html_prune(struct kb_arena *arena, struct kb_str s, uint32_t *tags);

#endif
