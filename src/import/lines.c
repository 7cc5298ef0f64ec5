#include "import/lines.h"

#include "read/encoding.h"

#include "base/banned.h"

/* Of a line that is too long the beginning is kept, so that a message can show it. */
enum { KEPT_OF_LONG = 200 };

static kabar_status
unpack(struct kb_lines *lines, struct kb_error *err)
{
    for (unsigned depth = 0; depth < KB_MAX_UNPACK_DEPTH; depth++) {
        struct kb_str magic = kb_input_peek(lines->in, 4);
        kabar_status status = KABAR_OK;
        if (kb_str_starts(magic, KB_STR("\x1f\x8b\x08")))
            status = kb_input_gunzip(&lines->in, err);
        else if (kb_str_starts(magic, KB_STR("\x28\xb5\x2f\xfd")))
            status = kb_input_unzstd(&lines->in, err);
        else
            return KABAR_OK;
        if (status != KABAR_OK)
            return status;
    }
    return KABAR_OK;
}

kabar_status
kb_lines_open(struct kb_lines *lines, struct kb_input *in, struct kb_error *err)
{
    size_t mark = 0;
    *lines = (struct kb_lines){ .in = in };
    kb_buf_init(&lines->line, 0);
    kb_buf_init(&lines->text, 0);
    kabar_status status = unpack(lines, err);
    if (status != KABAR_OK)
        return status;
    enum kb_encoding encoding = kb_encoding_of(kb_input_peek(lines->in, KB_INPUT_WINDOW), &mark);
    kb_input_skip(lines->in, mark);
    if (encoding != KB_ENCODING_BYTES)
        status = kb_input_utf16(&lines->in, encoding == KB_ENCODING_UTF16_BE, err);
    return status;
}

void
kb_lines_close(struct kb_lines *lines)
{
    kb_input_close(lines->in);
    kb_buf_free(&lines->line);
    kb_buf_free(&lines->text);
    lines->in = NULL;
}

struct kb_str
kb_lines_head(struct kb_lines *lines)
{
    return kb_input_peek(lines->in, KB_INPUT_WINDOW);
}

/* The line's bytes into lines->line; false when nothing is left. */
static bool
take(struct kb_lines *lines)
{
    bool any = false;
    uint64_t passed = 0;
    kb_buf_clear(&lines->line);
    lines->fault = NULL;
    for (;;) {
        struct kb_str next = kb_input_peek(lines->in, 1);
        if (!next.len)
            return any;
        const char *end = memchr(next.ptr, '\n', next.len);
        size_t len = end ? (size_t)(end - next.ptr) : next.len;
        any = true;
        if (lines->line.len + len <= KB_MAX_ROW_BYTES)
            kb_buf_add(&lines->line, next.ptr, len);
        else
            lines->fault = "the line is longer than any of these files has";
        kb_input_skip(lines->in, len + (end != NULL));
        passed += len;
        lines->endless = passed > KB_MAX_SKIP_BYTES;
        if (end || lines->endless)
            return true;
    }
}

kabar_status
kb_lines_next(struct kb_lines *lines, struct kb_str *line, bool *more, struct kb_error *err)
{
    *line = KB_STR_NONE;
    *more = take(lines);
    if (lines->in->status != KABAR_OK) {
        *err = lines->in->error;
        return lines->in->status;
    }
    if (!*more)
        return KABAR_OK;
    lines->number++;
    if (lines->endless)
        return kb_fail(err, KABAR_TOO_LARGE, "%s:%llu: the line does not end", lines->in->name,
                       (unsigned long long)lines->number);
    struct kb_str raw = kb_buf_view(&lines->line);
    if (lines->fault && raw.len > KEPT_OF_LONG)
        raw.len = KEPT_OF_LONG;
    if (raw.len && memchr(raw.ptr, '\0', raw.len))
        lines->fault = "there are zero bytes in the line";
    if (raw.len && raw.ptr[raw.len - 1] == '\r')
        raw.len--;
    *line = kb_encoding_text(raw, &lines->text);
    if (lines->line.failed || lines->text.failed)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", lines->in->name);
    return KABAR_OK;
}
