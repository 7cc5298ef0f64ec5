/* A page as browsers save it with all its parts: MHTML (RFC 2557), mail whose first part in HTML is
 * the page. Images and styles are passed over. */
#include "base/utf8.h"
#include "read/charset.h"
#include "read/headers.h"
#include "read/stream.h"
#include "read/transfer.h"

#include "base/banned.h"

enum { MOST_BOUNDARY = 256, MOST_PART = 2 * KB_MAX_PAGE_BYTES };

struct part {
    char kind[160]; /* Content-Type */
    char transfer[32];
    char boundary[MOST_BOUNDARY]; /* with the dashes before it; empty: the file is one part */
};

/* A name and a colon, as every line of a mail's head begins. */
static bool
begins_as_mail(struct kb_str s)
{
    size_t i = 0;
    while (i < s.len && i < 64
           && ((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') || (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z')
               || s.ptr[i] == '-'))
        i++;
    return i > 0 && i < s.len && s.ptr[i] == ':';
}

static bool
is_multipart(struct kb_str kind)
{
    return kind.len > 10 && kb_str_equal_nocase(kb_str_sub(kind, 0, 10), KB_STR("multipart/"));
}

static bool
is_html(struct kb_str kind)
{
    struct kb_str bare = kb_header_bare(kind);
    return kb_str_equal_nocase(bare, KB_STR("text/html"))
           || kb_str_equal_nocase(bare, KB_STR("application/xhtml+xml"));
}

bool
kb_mhtml_sniff(const struct kb_head *head)
{
    size_t len = begins_as_mail(head->bytes) ? kb_header_end(head->bytes) : 0;
    struct kb_str lines = kb_str_sub(head->bytes, 0, len);
    struct kb_str kind = kb_header_get(lines, "Content-Type");
    return kb_header_get(lines, "MIME-Version").len && (is_multipart(kind) || is_html(kind));
}

static void
copy_text(char *out, size_t cap, struct kb_str s)
{
    size_t len = s.len < cap - 1 ? s.len : cap - 1;
    if (len)
        memcpy(out, s.ptr, len);
    out[len] = 0;
}

/* The head lines that stand next, looked for further and further ahead: to look far at once would
 * move the window for each of many small parts. Empty when they have no end. */
static struct kb_str
peek_head(struct kb_input *in)
{
    for (size_t want = 1024;; want *= 4) {
        struct kb_str s = kb_input_peek(in, want < KB_INPUT_WINDOW ? want : KB_INPUT_WINDOW);
        size_t len = kb_header_end(s);
        if (len || s.len < want || want >= KB_INPUT_WINDOW)
            return kb_str_sub(s, 0, len);
    }
}

/* The head lines that stand next. What they say of the page's address goes to stream->joined. False
 * when they have no end. */
static bool
read_part_head(struct kb_stream *stream, struct part *part)
{
    struct kb_str lines = peek_head(stream->in);
    if (!lines.len)
        return false;
    struct kb_str kind = kb_header_get(lines, "Content-Type");
    struct kb_str boundary = kb_header_param(kind, "boundary");
    struct kb_str place = kb_header_get(lines, "Content-Location");
    if (!place.len)
        place = kb_header_get(lines, "Snapshot-Content-Location");
    copy_text(part->kind, sizeof part->kind, kind);
    copy_text(part->transfer, sizeof part->transfer,
              kb_header_get(lines, "Content-Transfer-Encoding"));
    if (is_multipart(kind) && boundary.len && boundary.len < MOST_BOUNDARY - 3) {
        copy_text(part->boundary, 3, KB_STR("--"));
        copy_text(part->boundary + 2, sizeof part->boundary - 2, boundary);
    }
    if (place.len && (is_html(kind) || !stream->joined.len)) {
        kb_buf_clear(&stream->joined);
        kb_utf8_mend(&stream->joined, place);
    }
    kb_input_skip(stream->in, lines.len);
    return true;
}

/* Takes lines until one is the boundary; appends them to `keep` (NULL: nowhere) up to its ceiling.
 * False at the input's end. *last: no part comes behind. */
static bool
take_until_boundary(struct kb_stream *stream, const struct part *part, struct kb_buf *keep,
                    bool *last)
{
    struct kb_str boundary = { part->boundary, strlen(part->boundary) };
    bool at_line = true;
    for (;;) {
        struct kb_str s = kb_input_peek(stream->in, 1024);
        if (!s.len || kb_input_at(stream->in) > KB_MAX_SKIP_BYTES)
            return false;
        const char *end = memchr(s.ptr, '\n', s.len);
        size_t len = end ? (size_t)(end - s.ptr) + 1 : s.len;
        struct kb_str line = kb_str_sub(s, 0, len);
        bool found = at_line && boundary.len && kb_str_starts(line, boundary);
        if (found)
            *last = kb_str_starts(kb_str_sub(line, boundary.len, len), KB_STR("--"));
        else if (keep && keep->len <= MOST_PART)
            kb_buf_str(keep, line);
        kb_input_skip(stream->in, len);
        at_line = end != NULL;
        if (found)
            return true;
    }
}

static void
take_transfer_off(struct kb_buf *bytes, const char *transfer)
{
    struct kb_str name = { transfer, strlen(transfer) };
    if (kb_str_equal_nocase(name, KB_STR("quoted-printable")))
        bytes->len = kb_transfer_unquote(bytes->ptr, bytes->len);
    else if (kb_str_equal_nocase(name, KB_STR("base64")))
        bytes->len = kb_transfer_base64(bytes->ptr, bytes->len);
}

static kabar_status
set_page(struct kb_stream *stream, const struct part *part, struct kb_page *page,
         struct kb_error *err)
{
    struct kb_str kind = { part->kind, strlen(part->kind) };
    if (stream->bytes.len > MOST_PART)
        return kb_fail(err, KABAR_TOO_LARGE, "%s is larger than %u MB", stream->name,
                       KB_MAX_PAGE_BYTES >> 20);
    if (stream->bytes.len)
        take_transfer_off(&stream->bytes, part->transfer);
    page->kind = KB_PAGE_HTML;
    page->is_utf8 = true;
    page->bytes = kb_charset_html(kb_buf_view(&stream->bytes), kb_header_param(kind, "charset"),
                                  &stream->mended);
    page->url = kb_buf_view(&stream->joined);
    if (stream->mended.failed || stream->bytes.failed || stream->joined.failed)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", stream->name);
    if (page->bytes.len > KB_MAX_PAGE_BYTES)
        return kb_fail(err, KABAR_TOO_LARGE, "%s is larger than %u MB", stream->name,
                       KB_MAX_PAGE_BYTES >> 20);
    if (!kb_str_trim(page->bytes).len)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s holds an empty page", stream->name);
    return KABAR_OK;
}

/* To the first part in HTML. False when there is none. */
static bool
find_html(struct kb_stream *stream, struct part *part)
{
    bool last = false;
    while (!last) {
        if (!read_part_head(stream, part))
            return false;
        struct kb_str kind = { part->kind, strlen(part->kind) };
        if (is_html(kind))
            return true;
        if (!part->boundary[0] || !take_until_boundary(stream, part, NULL, &last))
            return false;
    }
    return false;
}

kabar_status
kb_mhtml_next(struct kb_stream *stream, struct kb_page *page, bool *more, struct kb_error *err)
{
    struct part part = { .boundary = "" };
    bool last;
    *more = !stream->done;
    if (stream->done)
        return KABAR_OK;
    stream->done = true;
    kb_buf_clear(&stream->bytes);
    kb_buf_clear(&stream->joined);
    bool found = find_html(stream, &part);
    bool whole = found && take_until_boundary(stream, &part, &stream->bytes, &last);
    if (stream->in->status != KABAR_OK) {
        *err = stream->in->error;
        return stream->in->status;
    }
    if (!found)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s has no part in HTML", stream->name);
    if (!whole && part.boundary[0])
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is cut inside its page", stream->name);
    return set_page(stream, &part, page, err);
}
