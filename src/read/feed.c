/* Feeds and sitemaps, item by item, through expat. What expat gets is whole UTF-8 (charset.h), no
 * entity is ever expanded, and its memory has a ceiling. Behind a place that is no XML, reading
 * goes on with the next item. */
#include "read/feed.h"

#include <expat.h>

#include "base/heap.h"
#include "read/charset.h"

#include "base/banned.h"

enum { MOST_DEPTH = 256, PARSER_BYTES = 4 << 20, MOST_FAULTS = 100 };

struct feed {
    XML_Parser parser;
    struct kb_feed_item item;
    const char *why;           /* we stopped the parser; NULL: it stopped by itself */
    size_t slice;              /* bytes at the window's begin that it has */
    uint64_t begin;            /* of the item under way, in the file */
    uint64_t parsed;           /* bytes that it had before those, since it began anew */
    unsigned depth;            /* of elements */
    unsigned item_depth;       /* of the item's element; 0: outside */
    unsigned field_depth;      /* of the field's element; 0: in none */
    unsigned outer_depth;      /* of <author> and the like; 0: in none */
    enum kb_feed_field field;  /* that is being filled */
    bool inline_markup;        /* the field holds elements, not their source text */
    bool ready, sitemap, over; /* an item is whole; the file is one; no more can come */
    unsigned faults;
};

/* ---- memory with a ceiling ---- */

/* The size stands before each block, so that what is freed can be taken off. One feed at a time is
 * read by a thread. */
struct block {
    size_t size;
    max_align_t bytes[];
};

static _Thread_local size_t parser_bytes;
static _Thread_local bool ceiling_met;

static void *
grow(void *ptr, size_t size)
{
    struct block *old = ptr ? (struct block *)((char *)ptr - offsetof(struct block, bytes)) : NULL;
    size_t before = old ? old->size : 0;
    if (size > PARSER_BYTES || parser_bytes - before + size > PARSER_BYTES)
        ceiling_met = true;
    if (ceiling_met)
        return NULL;
    struct block *block = kb_heap_grow(old, offsetof(struct block, bytes) + size);
    if (!block)
        return NULL;
    parser_bytes = parser_bytes - before + size;
    block->size = size;
    return block->bytes;
}

static void *
fresh(size_t size)
{
    return grow(NULL, size);
}

static void
release(void *ptr)
{
    if (!ptr)
        return;
    struct block *block = (struct block *)((char *)ptr - offsetof(struct block, bytes));
    parser_bytes -= block->size;
    kb_heap_free(block);
}

/* ---- elements ---- */

static struct kb_buf *
open_field(struct feed *feed)
{
    return feed->field_depth ? &feed->item.fields[feed->field] : NULL;
}

static void
stop(struct feed *feed, const char *why)
{
    feed->why = why;
    XML_StopParser(feed->parser, XML_FALSE);
}

static const char *
attribute(const char **attributes, const char *name)
{
    for (; attributes[0]; attributes += 2)
        if (strcmp(attributes[0], name) == 0)
            return attributes[1];
    return NULL;
}

/* Atom's links are attributes; the page itself is the "alternate" of its entry. */
static void
take_link(struct feed *feed, const char **attributes)
{
    const char *href = attribute(attributes, "href"), *rel = attribute(attributes, "rel");
    struct kb_buf *link = &feed->item.fields[KB_FEED_LINK];
    if (href && (!rel || strcmp(rel, "alternate") == 0) && !link->len)
        kb_buf_z(link, href);
}

/* How the element's content is written, by its type; false when it is none that can be read. */
static bool
take_body_type(struct feed *feed, const char **attributes)
{
    static const char *const html[] = { "html", "text/html", "xhtml", "application/xhtml+xml" };
    const char *type = attribute(attributes, "type");
    feed->item.body_is_text = false;
    if (attribute(attributes, "src"))
        return false;
    for (size_t i = 0; type && i < sizeof html / sizeof *html; i++)
        if (strcmp(type, html[i]) == 0) {
            feed->inline_markup = i >= 2;
            return true;
        }
    feed->item.body_is_text =
        type && (strcmp(type, "text") == 0 || strcmp(type, "text/plain") == 0);
    return !type || feed->item.body_is_text;
}

static void
begin_field(struct feed *feed, const char *name, const char **attributes)
{
    struct kb_feed_element is = kb_feed_element_of(name);
    bool here = is.inner ? feed->outer_depth : feed->depth == feed->item_depth + 1;
    feed->inline_markup = false;
    if (is.field == KB_FEED_NONE || !here)
        return;
    if (is.field == KB_FEED_LINK && attribute(attributes, "href")) {
        take_link(feed, attributes);
        return;
    }
    const char *permanent = attribute(attributes, "isPermaLink");
    if (is.rank <= feed->item.ranks[is.field]
        || (is.field == KB_FEED_BODY && !take_body_type(feed, attributes)))
        return;
    if (is.field == KB_FEED_ID)
        feed->item.id_is_link =
            strcmp(name, "guid") == 0 && (!permanent || strcmp(permanent, "false") != 0);
    kb_buf_clear(&feed->item.fields[is.field]);
    feed->item.ranks[is.field] = is.rank;
    feed->field = is.field;
    feed->field_depth = feed->depth;
}

/* Markup that stands in a field as such is written down again, without attributes. */
static void
add_tag(struct feed *feed, const char *name, bool closing)
{
    struct kb_buf *out = open_field(feed);
    if (feed->field != KB_FEED_BODY && feed->field != KB_FEED_SUMMARY)
        return;
    const char *colon = strchr(name, ':');
    kb_buf_z(out, closing ? "</" : "<");
    kb_buf_z(out, colon ? colon + 1 : name);
    kb_buf_char(out, '>');
}

static void
on_begin(void *context, const char *name, const char **attributes)
{
    struct feed *feed = context;
    feed->depth++;
    if (feed->depth > MOST_DEPTH) {
        stop(feed, "elements are nested too deep");
    } else if (!feed->item_depth) {
        if (feed->depth > 1 && kb_feed_is_item(name, feed->sitemap)) {
            kb_feed_item_clear(&feed->item);
            feed->item.is_place = feed->sitemap;
            feed->item_depth = feed->depth;
        }
    } else if (feed->field_depth && !(feed->field == KB_FEED_AUTHOR && feed->outer_depth)) {
        add_tag(feed, name, false);
    } else {
        begin_field(feed, name, attributes);
        if (!feed->outer_depth && kb_feed_is_outer(name))
            feed->outer_depth = feed->depth;
    }
}

static void
on_end(void *context, const char *name)
{
    struct feed *feed = context;
    if (feed->field_depth && feed->depth > feed->field_depth)
        add_tag(feed, name, true);
    if (feed->depth == feed->field_depth)
        feed->field_depth = 0;
    if (feed->depth == feed->outer_depth)
        feed->outer_depth = 0;
    if (feed->depth == feed->item_depth) {
        feed->item_depth = 0;
        feed->ready = true;
        XML_StopParser(feed->parser, XML_TRUE);
    }
    feed->depth--;
}

static void
on_text(void *context, const char *bytes, int len)
{
    struct feed *feed = context;
    struct kb_buf *out = open_field(feed);
    if (!out)
        return;
    if (!feed->inline_markup) {
        kb_buf_add(out, bytes, (size_t)len);
        return;
    }
    for (int i = 0; i < len; i++)
        if (bytes[i] == '<' || bytes[i] == '&')
            kb_buf_z(out, bytes[i] == '<' ? "&lt;" : "&amp;");
        else
            kb_buf_char(out, bytes[i]);
}

/* HTML's names ("&nbsp;") are not XML's, but stand in many feeds; who reads the field as HTML knows
 * them. */
static void
on_unknown_entity(void *context, const char *name, int is_parameter)
{
    struct kb_buf *out = open_field(context);
    if (!out || is_parameter)
        return;
    kb_buf_char(out, '&');
    kb_buf_z(out, name);
    kb_buf_char(out, ';');
}

/* Of what feeds need nothing is left out by this, and no entity can grow. */
static void
on_entity(void *context, const char *name, int is_parameter, const char *value, int len,
          const char *base, const char *at, const char *known_as, const char *notation)
{
    (void)name, (void)is_parameter, (void)value, (void)len, (void)base, (void)at;
    (void)known_as, (void)notation;
    stop(context, "entities are defined in it, which are not resolved");
}

/* ---- the parser ---- */

static void
begin_parser(struct feed *feed)
{
    XML_SetUserData(feed->parser, feed);
    XML_SetElementHandler(feed->parser, on_begin, on_end);
    XML_SetCharacterDataHandler(feed->parser, on_text);
    XML_SetSkippedEntityHandler(feed->parser, on_unknown_entity);
    XML_SetEntityDeclHandler(feed->parser, on_entity);
    XML_UseForeignDTD(feed->parser, XML_TRUE); /* so that unknown names are no error */
    feed->depth = feed->item_depth = feed->field_depth = feed->outer_depth = 0;
    feed->why = NULL;
    feed->parsed = 0;
    feed->ready = false;
}

bool
kb_feed_sniff(const struct kb_head *head)
{
    static const char *const roots[] = { "<rss",    "<feed",         "<rdf:RDF",
                                         "<urlset", "<sitemapindex", "<atom:feed" };
    struct kb_str s = kb_skip_prolog(head->bytes);
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
        size_t len = strlen(roots[i]);
        if (s.len > len && kb_str_starts(s, (struct kb_str){ roots[i], len })
            && strchr(" \t\r\n>", s.ptr[len]))
            return true;
    }
    return false;
}

static bool
is_sitemap(struct kb_str root)
{
    return kb_str_starts(root, KB_STR("<urlset")) || kb_str_starts(root, KB_STR("<sitemap"));
}

kabar_status
kb_feed_open(struct kb_stream *stream, struct kb_error *err)
{
    static const XML_Memory_Handling_Suite memory = { fresh, grow, release };
    struct kb_str head = kb_input_peek(stream->in, KB_INPUT_WINDOW);
    kabar_status status = kb_input_charset(&stream->in, kb_charset_xml(head), head, err);
    if (status != KABAR_OK)
        return status;
    struct feed *feed = kb_heap_alloc(sizeof *feed);
    ceiling_met = false;
    if (feed) {
        memset(feed, 0, sizeof *feed);
        kb_feed_item_init(&feed->item);
        feed->parser = XML_ParserCreate_MM("UTF-8", &memory, NULL);
    }
    stream->state = feed;
    if (!feed || !feed->parser)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", stream->name);
    feed->sitemap = is_sitemap(kb_skip_prolog(kb_input_peek(stream->in, KB_INPUT_WINDOW)));
    begin_parser(feed);
    return KABAR_OK;
}

void
kb_feed_close(struct kb_stream *stream)
{
    struct feed *feed = stream->state;
    if (!feed)
        return;
    if (feed->parser)
        XML_ParserFree(feed->parser);
    kb_feed_item_free(&feed->item);
    kb_heap_free(feed);
}

static bool
begins_item(struct kb_str s, bool in_sitemap)
{
    char name[16];
    size_t len = 1;
    while (len < s.len && len < sizeof name && !strchr(" \t\r\n/>", s.ptr[len]))
        len++;
    if (len == s.len || len == sizeof name)
        return false;
    memcpy(name, s.ptr + 1, len - 1);
    name[len - 1] = 0;
    return kb_feed_is_item(name, in_sitemap);
}

/* To the next tag that begins an item; false when there is none. */
static bool
find_item(struct kb_input *in, bool in_sitemap)
{
    for (;;) {
        struct kb_str s = kb_input_peek(in, 16);
        const char *open = s.len ? memchr(s.ptr, '<', s.len) : NULL;
        if (!s.len)
            return false;
        kb_input_skip(in, open ? (size_t)(open - s.ptr) : s.len);
        if (open && begins_item(kb_input_peek(in, 16), in_sitemap))
            return true;
        if (open)
            kb_input_skip(in, 1);
    }
}

/* Behind an error: a fresh parser, which finds the next item within an element of its own. */
static bool
begin_anew(struct kb_stream *stream)
{
    static const char root[] = "<feed>";
    struct feed *feed = stream->state;
    int64_t at = (int64_t)XML_GetCurrentByteIndex(feed->parser) - (int64_t)feed->parsed;
    size_t used = at < 0 ? 0 : (uint64_t)at > feed->slice ? feed->slice : (size_t)at;
    kb_input_skip(stream->in, used);
    if (used < feed->slice)
        kb_input_skip(stream->in, 1); /* lest the same place be met again */
    feed->slice = 0;
    ceiling_met = false;
    if (++feed->faults == MOST_FAULTS || !find_item(stream->in, feed->sitemap)
        || !XML_ParserReset(feed->parser, "UTF-8"))
        return false;
    begin_parser(feed);
    bool fine = XML_Parse(feed->parser, root, sizeof root - 1, 0) == XML_STATUS_OK;
    feed->parsed = sizeof root - 1;
    return fine;
}

static kabar_status
fail_parse(struct kb_stream *stream, bool in_item, struct kb_error *err)
{
    struct feed *feed = stream->state;
    enum XML_Error code = XML_GetErrorCode(feed->parser);
    const char *why = feed->why ? feed->why : XML_ErrorString(code);
    int64_t index = (int64_t)XML_GetCurrentByteIndex(feed->parser) - (int64_t)feed->parsed;
    uint64_t at = kb_input_at(stream->in) + (uint64_t)index;
    bool cut = code == XML_ERROR_NO_ELEMENTS || (feed->over && code != XML_ERROR_ABORTED);
    if (in_item)
        stream->record++;
    if (cut)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is cut: it ends within the feed",
                       kb_stream_path(stream));
    if (code == XML_ERROR_NO_MEMORY && ceiling_met)
        return kb_fail(err, KABAR_TOO_LARGE, "%s has too large a part (at byte %llu)",
                       kb_stream_path(stream), (unsigned long long)at);
    if (code == XML_ERROR_NO_MEMORY)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", kb_stream_path(stream));
    return kb_fail(err, KABAR_BAD_FORMAT, "%s is not whole XML (at byte %llu): %s%s",
                   kb_stream_path(stream), (unsigned long long)at, why,
                   feed->faults + 1 < MOST_FAULTS
                       ? ""
                       : "; so many places are broken that the feed is given up");
}

/* Gives the parser more until an item is whole or nothing is left. */
static enum XML_Status
parse_on(struct kb_stream *stream)
{
    struct feed *feed = stream->state;
    enum XML_Status status = XML_STATUS_OK;
    XML_ParsingStatus now;
    XML_GetParsingStatus(feed->parser, &now);
    if (now.parsing == XML_SUSPENDED)
        status = XML_ResumeParser(feed->parser);
    feed->begin = kb_input_at(stream->in);
    while (status == XML_STATUS_OK && !feed->over) {
        if (kb_input_at(stream->in) - feed->begin > KB_MAX_SKIP_BYTES)
            return XML_STATUS_OK;
        kb_input_skip(stream->in, feed->slice);
        feed->parsed += feed->slice;
        struct kb_str s = kb_input_peek(stream->in, 1);
        feed->slice = s.len;
        feed->over = !s.len;
        status = XML_Parse(feed->parser, s.ptr, (int)s.len, feed->over);
    }
    return status;
}

kabar_status
kb_feed_next(struct kb_stream *stream, struct kb_page *page, bool *more, struct kb_error *err)
{
    struct feed *feed = stream->state;
    *more = !stream->done;
    feed->ready = false;
    if (stream->done)
        return KABAR_OK;
    enum XML_Status status = parse_on(stream);
    if (status == XML_STATUS_SUSPENDED && feed->ready) {
        stream->record++;
        return kb_feed_page(stream, &feed->item, page, err);
    }
    if (stream->in->status != KABAR_OK && status != XML_STATUS_ERROR)
        status = XML_STATUS_ERROR;
    if (status == XML_STATUS_OK && !feed->over) {
        stream->done = true;
        return kb_fail(err, KABAR_TOO_LARGE, "%s has no end; what comes behind it is not read",
                       kb_stream_path(stream));
    }
    if (status == XML_STATUS_OK) {
        stream->done = stream->record > 0;
        *more = false;
        return KABAR_OK;
    }
    if (feed->over && stream->in->status != KABAR_OK) {
        stream->done = true;
        stream->record = 0;
        *err = stream->in->error;
        return stream->in->status;
    }
    bool tail = feed->faults && !feed->item_depth; /* the ends of elements that we did not see */
    kabar_status failed = fail_parse(stream, feed->item_depth > 0, err);
    stream->done = feed->over || !begin_anew(stream);
    *more = !(tail && stream->done);
    return *more ? failed : KABAR_OK;
}
