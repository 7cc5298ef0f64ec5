#include "read/feed.h"

#include "base/civil.h"
#include "read/entities.h"

#include "base/banned.h"

/* A summary with as much text is taken for the whole article; what feeds give as a foretaste is a
 * third of it. */
enum { WHOLE_TEXT = 600 };

static const struct {
    const char *name;
    struct kb_feed_element is;
} elements[] = {
    { "title", { KB_FEED_TITLE, 2, false } },
    { "news:title", { KB_FEED_TITLE, 1, true } },
    { "link", { KB_FEED_LINK, 2, false } },
    { "loc", { KB_FEED_LINK, 1, false } },
    { "guid", { KB_FEED_ID, 2, false } },
    { "id", { KB_FEED_ID, 1, false } },
    { "published", { KB_FEED_DATE, 5, false } },
    { "pubDate", { KB_FEED_DATE, 4, false } },
    { "dc:date", { KB_FEED_DATE, 3, false } },
    { "news:publication_date", { KB_FEED_DATE, 2, true } },
    { "updated", { KB_FEED_DATE, 1, false } },
    { "dc:creator", { KB_FEED_AUTHOR, 3, false } },
    { "name", { KB_FEED_AUTHOR, 2, true } },
    { "author", { KB_FEED_AUTHOR, 1, false } },
    { "content:encoded", { KB_FEED_BODY, 2, false } },
    { "content", { KB_FEED_BODY, 1, false } },
    { "description", { KB_FEED_SUMMARY, 2, false } },
    { "summary", { KB_FEED_SUMMARY, 1, false } },
};

void
kb_feed_item_init(struct kb_feed_item *item)
{
    memset(item, 0, sizeof *item);
    for (size_t i = 0; i < KB_FEED_FIELDS; i++)
        kb_buf_init(&item->fields[i], KB_MAX_PAGE_BYTES);
}

void
kb_feed_item_free(struct kb_feed_item *item)
{
    for (size_t i = 0; i < KB_FEED_FIELDS; i++)
        kb_buf_free(&item->fields[i]);
}

void
kb_feed_item_clear(struct kb_feed_item *item)
{
    for (size_t i = 0; i < KB_FEED_FIELDS; i++)
        kb_buf_clear(&item->fields[i]);
    memset(item->ranks, 0, sizeof item->ranks);
    item->id_is_link = item->body_is_text = item->is_place = false;
}

/* Some generators write Atom's own elements with a prefix. */
static const char *
without_own_prefix(const char *name)
{
    return strncmp(name, "atom:", 5) == 0 ? name + 5 : name;
}

bool
kb_feed_is_item(const char *name, bool in_sitemap)
{
    if (in_sitemap)
        return strcmp(name, "url") == 0 || strcmp(name, "sitemap") == 0;
    name = without_own_prefix(name);
    return strcmp(name, "item") == 0 || strcmp(name, "entry") == 0;
}

bool
kb_feed_is_outer(const char *name)
{
    return strcmp(name, "author") == 0 || strcmp(name, "news:news") == 0;
}

struct kb_feed_element
kb_feed_element_of(const char *name)
{
    name = without_own_prefix(name);
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (strcmp(elements[i].name, name) == 0)
            return elements[i].is;
    return (struct kb_feed_element){ KB_FEED_NONE, 0, false };
}

static struct kb_str
field(const struct kb_feed_item *item, enum kb_feed_field which)
{
    return kb_str_trim(kb_buf_view(&item->fields[which]));
}

/* How much of it is text. */
static size_t
text_length(struct kb_str markup)
{
    size_t len = 0;
    bool in_tag = false, blank = true;
    for (size_t i = 0; i < markup.len; i++) {
        char c = markup.ptr[i];
        bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (c == '<')
            in_tag = true;
        len += !in_tag && !(space && blank);
        blank = in_tag ? blank : space;
        if (c == '>')
            in_tag = false;
    }
    return len;
}

static void
choose_body(const struct kb_feed_item *item, struct kb_page *page)
{
    struct kb_str body = field(item, KB_FEED_BODY), summary = field(item, KB_FEED_SUMMARY);
    bool text = item->body_is_text;
    page->kind = text ? KB_PAGE_TEXT : KB_PAGE_HTML;
    page->is_utf8 = true;
    if (text ? body.len > 0 : text_length(body) > 0) {
        page->bytes = body;
    } else if (text_length(summary) >= WHOLE_TEXT) {
        page->kind = KB_PAGE_HTML;
        page->bytes = summary;
    }
}

/* RSS has an address first: "name@host (Who It Is)". */
static struct kb_str
bare_author(struct kb_str s)
{
    const char *open = s.len && memchr(s.ptr, '@', s.len) ? memchr(s.ptr, '(', s.len) : NULL;
    if (open && s.ptr[s.len - 1] == ')')
        return kb_str_trim(kb_str_sub(s, (size_t)(open - s.ptr) + 1, s.len - 1));
    return s;
}

static bool
too_large(const struct kb_feed_item *item)
{
    for (size_t i = 0; i < KB_FEED_FIELDS; i++)
        if (item->fields[i].failed)
            return true;
    return false;
}

static kabar_status
fail_without_text(struct kb_stream *stream, const struct kb_feed_item *item,
                  const struct kb_page *page, struct kb_error *err)
{
    size_t len = page->url.len < 200 ? page->url.len : 200;
    const char *what = item->is_place ? "is a place of a sitemap" : "has no text in the feed";
    if (!len)
        return kb_fail(err, KABAR_NOT_FOUND, "%s %s and no link", kb_stream_path(stream), what);
    bool fetched = kb_str_starts(page->url, KB_STR("http"));
    return kb_fail(err, KABAR_NOT_FOUND, "%s %s, only a link: %s%.*s", kb_stream_path(stream), what,
                   fetched ? "kabar read " : "", (int)len, page->url.ptr);
}

/* The language that a feed names is not taken over: most are what the site's software came with. */
kabar_status
kb_feed_page(struct kb_stream *stream, struct kb_feed_item *item, struct kb_page *page,
             struct kb_error *err)
{
    struct kb_moment moment;
    if (too_large(item))
        return kb_fail(err, KABAR_TOO_LARGE, "%s is larger than %u MB", kb_stream_path(stream),
                       KB_MAX_PAGE_BYTES >> 20);
    kb_buf_clear(&stream->joined);
    kb_entities_plain(&stream->joined, field(item, KB_FEED_TITLE));
    page->title = kb_str_trim(kb_buf_view(&stream->joined));
    page->id = field(item, KB_FEED_ID);
    page->url = field(item, KB_FEED_LINK);
    if (!page->url.len && item->id_is_link)
        page->url = page->id;
    page->author = bare_author(field(item, KB_FEED_AUTHOR));
    struct kb_str date = field(item, KB_FEED_DATE);
    *(kb_moment_parse(date, &moment) ? &page->published : &page->published_raw) = date;
    if (stream->joined.failed)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", kb_stream_path(stream));
    choose_body(item, page);
    return page->bytes.len ? KABAR_OK : fail_without_text(stream, item, page, err);
}
