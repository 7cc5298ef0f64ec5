/* Telling markup and binary files by their first bytes. */
#include <stdint.h>

#include "read/stream.h"

#include "base/banned.h"

static const struct {
    unsigned char at;
    struct kb_str bytes;
    const char *name;
} magics[] = {
    { 0, { "%PDF-", 5 }, "PDF" },
    { 0, { "\x89PNG\r\n", 6 }, "PNG" },
    { 0, { "\xff\xd8\xff", 3 }, "JPEG" },
    { 0, { "GIF87a", 6 }, "GIF" },
    { 0, { "GIF89a", 6 }, "GIF" },
    { 8, { "WEBP", 4 }, "WebP" },
    { 8, { "WAVE", 4 }, "WAV" },
    { 8, { "AVI ", 4 }, "AVI" },
    { 0, { "II*\0", 4 }, "TIFF" },
    { 0, { "MM\0*", 4 }, "TIFF" },
    { 4, { "ftyp", 4 }, "MP4" },
    { 0, { "OggS", 4 }, "Ogg" },
    { 0, { "ID3\3", 4 }, "MP3" },
    { 0, { "ID3\4", 4 }, "MP3" },
    { 0, { "fLaC", 4 }, "FLAC" },
    { 0, { "wOFF", 4 }, "a font" },
    { 0, { "wOF2", 4 }, "a font" },
    { 0, { "PK\3\4", 4 }, "ZIP or an office document" },
    { 0, { "PK\5\6", 4 }, "ZIP" },
    { 0, { "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8 }, "an old office document" },
    { 0, { "{\\rtf", 5 }, "RTF" },
    { 0, { "BZh", 3 }, "bzip2" },
    { 0,
      { "\xfd"
        "7zXZ\0",
        6 },
      "xz" },
    { 0, { "7z\xbc\xaf\x27\x1c", 6 }, "7z" },
    { 0, { "Rar!\x1a\7", 6 }, "RAR" },
    { 0, { "\x04\x22\x4d\x18", 4 }, "lz4" },
    { 0,
      { "\x7f"
        "ELF",
        4 },
      "ELF" },
    { 0, { "\xca\xfe\xba\xbe", 4 }, "Java class" },
    { 0, { "\0asm", 4 }, "WebAssembly" },
    { 0, { "SQLite format 3\0", 16 }, "an SQLite database" },
    { 0, { "PAR1", 4 }, "Parquet" },
    { 0, { "ARROW1\0\0", 8 }, "Arrow" },
    { 0, { "!<arch>\n", 8 }, "an ar archive" },
};

static const char *
magic_name(struct kb_str head)
{
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++) {
        size_t at = magics[i].at;
        if (head.len >= at && kb_str_starts(kb_str_sub(head, at, head.len), magics[i].bytes))
            return magics[i].name;
    }
    if (head.len > 262 && kb_str_is(kb_str_sub(head, 257, 262), "ustar"))
        return "tar";
    return NULL;
}

enum { COUNT_STEP = 128 };

/* Control characters that text does not have, among COUNT_STEP bytes: few enough for counters of a
 * byte, which makes vectors of the loop. */
static unsigned
count_controls(const char *bytes)
{
    uint8_t count = 0;
    for (int i = 0; i < COUNT_STEP; i++) {
        uint8_t c = (uint8_t)bytes[i];
        uint8_t fine = (uint8_t)((c == '\t') | (c == '\n') | (c == '\r') | (c == '\f'));
        count = (uint8_t)(count + (((c < 0x20) | (c == 0x7F)) & !fine));
    }
    return count;
}

/* Words that may begin a text ("BZh", "PAR1" or "WAVE" could) count only with bytes that text has
 * not. */
static bool
has_no_text_bytes(struct kb_str head)
{
    char rest[COUNT_STEP];
    size_t control = 0, i = 0;
    if (head.len && memchr(head.ptr, 0, head.len))
        return true;
    for (; i + COUNT_STEP <= head.len; i += COUNT_STEP)
        control += count_controls(head.ptr + i);
    memset(rest, ' ', sizeof rest);
    if (i < head.len)
        memcpy(rest, head.ptr + i, head.len - i);
    return (control + count_controls(rest)) * 20 > head.len;
}

const char *
kb_binary_name(struct kb_str head)
{
    const char *name = magic_name(head);
    if (name
        && (kb_str_starts(head, KB_STR("%PDF-")) || kb_str_starts(head, KB_STR("{\\rtf"))
            || (unsigned char)head.ptr[0] >= 0x7F))
        return name;
    if (!has_no_text_bytes(head))
        return NULL;
    return name ? name : "";
}

/* Elements by which a document or a piece of one may begin. */
static const char *const elements[] = {
    "html",       "head",    "body",   "meta",   "title",   "link",    "script", "style",
    "base",       "div",     "p",      "span",   "h1",      "h2",      "h3",     "h4",
    "table",      "article", "main",   "header", "nav",     "section", "ul",     "ol",
    "figure",     "img",     "a",      "br",     "b",       "i",       "em",     "strong",
    "blockquote", "font",    "center", "iframe", "amp-img", "picture", "form",   "noscript",
};

static struct kb_str
skip_blanks(struct kb_str s)
{
    size_t i = 0;
    while (i < s.len && (s.ptr[i] == ' ' || (s.ptr[i] >= '\t' && s.ptr[i] <= '\r')))
        i++;
    return kb_str_sub(s, i, s.len);
}

static bool
starts_nocase(struct kb_str s, struct kb_str head)
{
    return s.len >= head.len && kb_str_equal_nocase(kb_str_sub(s, 0, head.len), head);
}

/* Behind "<!DOCTYPE ...>", also with a list of declarations in it. */
static struct kb_str
skip_doctype(struct kb_str s)
{
    size_t list = kb_str_find(s, KB_STR("["), 0), end = kb_str_find(s, KB_STR(">"), 0);
    if (list < end)
        end = kb_str_find(s, KB_STR(">"), kb_str_find(s, KB_STR("]"), list));
    return kb_str_sub(s, end < s.len ? end + 1 : s.len, s.len);
}

struct kb_str
kb_skip_prolog(struct kb_str s)
{
    for (;;) {
        struct kb_str end = KB_STR("?>");
        s = skip_blanks(s);
        if (starts_nocase(s, KB_STR("<!doctype")) && !starts_nocase(s, KB_STR("<!doctype html"))) {
            s = skip_doctype(s);
            continue;
        }
        if (kb_str_starts(s, KB_STR("<!--")))
            end = KB_STR("-->");
        else if (!kb_str_starts(s, KB_STR("<?xml")))
            return s;
        size_t at = kb_str_find(s, end, 2);
        if (at == s.len)
            return kb_str_sub(s, s.len, s.len);
        s = kb_str_sub(s, at + end.len, s.len);
    }
}

static bool
is_element(struct kb_str s)
{
    if (s.len < 3 || s.ptr[0] != '<')
        return false;
    size_t len = 1;
    while (len < s.len && len < 16 && !strchr(" \t\r\n\f/>", s.ptr[len]))
        len++;
    struct kb_str name = kb_str_sub(s, 1, len);
    if (len == s.len || len == 16)
        return false;
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (kb_str_equal_nocase(name, (struct kb_str){ elements[i], strlen(elements[i]) }))
            return true;
    return false;
}

bool
kb_html_sniff(const struct kb_head *head)
{
    struct kb_str s = kb_skip_prolog(head->bytes);
    return starts_nocase(s, KB_STR("<!doctype html")) || is_element(s);
}

/* A document with something before it: a server's warning, the answer's header lines. */
bool
kb_html_sniff_inside(const struct kb_head *head)
{
    struct kb_str start = head->bytes;
    if (start.len > 2048)
        start.len = 2048;
    size_t at = kb_str_find_nocase(start, KB_STR("<!doctype html"), 0);
    if (at == start.len)
        at = kb_str_find_nocase(start, KB_STR("<html"), 0);
    if (at == start.len)
        return false;
    return kb_str_find_nocase(head->bytes, KB_STR("<body"), at) < head->bytes.len
           || kb_str_find_nocase(head->bytes, KB_STR("<head"), at) < head->bytes.len;
}

bool
kb_xml_sniff(const struct kb_head *head)
{
    static const char *const roots[] = { "<?xml",   "<rss",     "<feed", "<rdf:",
                                         "<urlset", "<sitemap", "<svg" };
    struct kb_str s = skip_blanks(head->bytes);
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        if (kb_str_starts(s, (struct kb_str){ roots[i], strlen(roots[i]) }))
            return true;
    return false;
}

kabar_status
kb_refused_open(struct kb_stream *stream, struct kb_error *err)
{
    return kb_fail(err, KABAR_BAD_FORMAT, "%s is %s, which is not read as a page", stream->name,
                   stream->kind->name);
}

bool
kb_html_is_fragment(struct kb_str text)
{
    struct kb_str s = kb_skip_prolog(text);
    if (starts_nocase(s, KB_STR("<!doctype html")))
        return true;
    return is_element(s) && kb_str_find(s, KB_STR("</"), 0) < s.len;
}
