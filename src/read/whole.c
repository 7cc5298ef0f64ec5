/* Files that are one page: HTML in any encoding, and plain text. */
#include "read/charset.h"
#include "read/stream.h"

#include "base/banned.h"

static kabar_status
take_whole(struct kb_stream *stream, bool *more, struct kb_error *err)
{
    *more = !stream->done;
    if (!*more)
        return KABAR_OK;
    /* One byte over the limit is enough to know that it is too large. */
    kabar_status status = kb_stream_take_all(stream, KB_MAX_PAGE_BYTES, more, err);
    stream->done = *more = true;
    if (status == KABAR_OK && kb_str_trim(kb_buf_view(&stream->bytes)).len == 0)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is empty", stream->name);
    return status;
}

/* Bytes of an old encoding grow in UTF-8. */
static kabar_status
check_page(const struct kb_stream *stream, const struct kb_page *page, struct kb_error *err)
{
    if (stream->mended.failed)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", stream->name);
    if (page->bytes.len > KB_MAX_PAGE_BYTES)
        return kb_fail(err, KABAR_TOO_LARGE, "%s is larger than %u MB", stream->name,
                       KB_MAX_PAGE_BYTES >> 20);
    if (!kb_str_trim(page->bytes).len) /* marks and zeros only */
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is empty", stream->name);
    return KABAR_OK;
}

kabar_status
kb_whole_html_next(struct kb_stream *stream, struct kb_page *page, bool *more, struct kb_error *err)
{
    kabar_status status = take_whole(stream, more, err);
    if (status != KABAR_OK || !*more)
        return status;
    page->kind = KB_PAGE_HTML;
    page->is_utf8 = true;
    page->bytes = kb_charset_html(kb_buf_view(&stream->bytes), stream->charset, &stream->mended);
    return check_page(stream, page, err);
}

kabar_status
kb_whole_text_next(struct kb_stream *stream, struct kb_page *page, bool *more, struct kb_error *err)
{
    kabar_status status = take_whole(stream, more, err);
    if (status != KABAR_OK || !*more)
        return status;
    page->kind = KB_PAGE_TEXT;
    page->bytes = kb_charset_text(kb_buf_view(&stream->bytes), stream->charset, &stream->mended);
    return check_page(stream, page, err);
}
