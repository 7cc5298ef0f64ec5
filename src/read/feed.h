/* An item of a feed while it is read, and the page that it makes. Private to the feed reader.
 *
 * RSS 0.9x, 1.0 and 2.0 with the modules Content and Dublin Core, Atom (RFC 4287), sitemaps
 * (sitemaps.org 0.9) with their extension for news. */
#ifndef KB_READ_FEED_H
#define KB_READ_FEED_H

#include "read/stream.h"

enum kb_feed_field {
    KB_FEED_TITLE,
    KB_FEED_LINK,
    KB_FEED_ID,
    KB_FEED_DATE,
    KB_FEED_AUTHOR,
    KB_FEED_BODY,    /* what the feed itself calls the content */
    KB_FEED_SUMMARY, /* mostly the first lines, in some feeds all of it */
    KB_FEED_FIELDS,
    KB_FEED_NONE = KB_FEED_FIELDS
};

struct kb_feed_item {
    struct kb_buf fields[KB_FEED_FIELDS];
    unsigned ranks[KB_FEED_FIELDS]; /* of the element that filled the field; 0: none did */
    bool id_is_link;
    bool body_is_text; /* not HTML */
    bool is_place;     /* of a sitemap, where no text is expected */
};

/* Which element is wanted, by its name with the prefix that it has everywhere. */
struct kb_feed_element {
    enum kb_feed_field field;
    unsigned rank; /* a higher one goes over a lower one */
    bool inner;    /* stands in an element of the item, not in the item itself */
};

void kb_feed_item_init(struct kb_feed_item *item);
void kb_feed_item_free(struct kb_feed_item *item);
void kb_feed_item_clear(struct kb_feed_item *item);

/* An element that holds an item. */
bool kb_feed_is_item(const char *name, bool in_sitemap);
struct kb_feed_element kb_feed_element_of(const char *name);
/* Elements whose inner elements are looked at: <author>, <news:news>. */
bool kb_feed_is_outer(const char *name);

/* The page, or an error that names the link of an item without text. Strings are borrowed from the
 * item and from the stream's buffers. */
kabar_status kb_feed_page(struct kb_stream *stream, struct kb_feed_item *item, struct kb_page *page,
                          struct kb_error *err);

#endif
