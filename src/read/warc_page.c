#include "read/warc_page.h"

#include "read/headers.h"
#include "read/stream.h"

#include "base/banned.h"

static bool
is_one_of(struct kb_str s, const char *const *names)
{
    for (; *names; names++)
        if (kb_str_equal_nocase(s, (struct kb_str){ *names, strlen(*names) }))
            return true;
    return false;
}

bool
kb_warc_is_html(struct kb_str content_type)
{
    static const char *const names[] = { "text/html", "application/xhtml+xml",
                                         "application/vnd.wap.xhtml+xml", NULL };
    return is_one_of(kb_header_bare(content_type), names);
}

static bool
has_scheme(struct kb_str uri, struct kb_str scheme)
{
    return uri.len > scheme.len && kb_str_equal_nocase(kb_str_sub(uri, 0, scheme.len), scheme);
}

static bool
is_web_address(struct kb_str uri)
{
    return has_scheme(uri, KB_STR("http://")) || has_scheme(uri, KB_STR("https://"));
}

/* Text is taken where a page was made into it (`conversion`), not where it was fetched as such:
 * what servers send as plain text is for machines (robots.txt). The logs that crawlers put into
 * their archives have addresses of their own. */
enum kb_warc_use
kb_warc_use_of(const struct kb_warc_record *r)
{
    struct kb_str kind = kb_header_bare(r->content_type);
    bool html = kb_warc_is_html(kind);
    if (kb_str_equal_nocase(r->type, KB_STR("response")))
        return is_web_address(r->uri)
                       && (!kind.len || kb_str_equal_nocase(kind, KB_STR("application/http")))
                   ? KB_WARC_HTTP
                   : KB_WARC_PASS;
    if (kb_str_equal_nocase(r->type, KB_STR("revisit")))
        return is_web_address(r->uri) ? KB_WARC_REVISIT : KB_WARC_PASS;
    if (kb_str_equal_nocase(r->type, KB_STR("resource")))
        return html ? KB_WARC_BODY : KB_WARC_PASS;
    if (kb_str_equal_nocase(r->type, KB_STR("conversion")))
        return html || kb_str_equal_nocase(kind, KB_STR("text/plain")) ? KB_WARC_BODY
                                                                       : KB_WARC_PASS;
    return KB_WARC_PASS;
}

/* "HTTP/1.1 200 OK": 200; 0 for what is no such line. */
static unsigned
status_of(struct kb_str head)
{
    unsigned status = 0;
    const char *blank =
        kb_str_starts(head, KB_STR("HTTP/")) ? memchr(head.ptr, ' ', head.len) : NULL;
    size_t at = blank ? (size_t)(blank - head.ptr) + 1 : head.len;
    for (unsigned n = 0; n < 3; n++, at++) {
        if (at >= head.len || head.ptr[at] < '0' || head.ptr[at] > '9')
            return 0;
        status = status * 10 + (unsigned)(head.ptr[at] - '0');
    }
    return status;
}

static bool
is_unnamed(struct kb_str kind)
{
    static const char *const names[] = { "application/octet-stream", "unknown", "unknown/unknown",
                                         NULL };
    return !kind.len || is_one_of(kind, names);
}

bool
kb_warc_is_page(struct kb_str http_head, struct kb_str body)
{
    unsigned status = status_of(http_head);
    struct kb_str kind = kb_header_bare(kb_header_get(http_head, "Content-Type"));
    struct kb_head head = { body, false };
    if (status != 200 && status != 203)
        return false;
    return kb_warc_is_html(kind) || (is_unnamed(kind) && kb_html_sniff(&head));
}

/* The last part of the path has no ending, or that of a page. */
static bool
may_end_as_page(struct kb_str uri)
{
    static const char *const endings[] = { "html", "htm",  "shtml", "xhtml", "php",
                                           "asp",  "aspx", "jsp",   NULL };
    size_t end = 0, begin = kb_str_find(uri, KB_STR("://"), 0) + 3;
    while (end < uri.len && uri.ptr[end] != '?' && uri.ptr[end] != '#')
        end++;
    size_t at = end;
    while (at > begin && uri.ptr[at - 1] != '/' && uri.ptr[at - 1] != '.')
        at--;
    bool in_path = at > begin && memchr(uri.ptr + begin, '/', at - begin);
    return !in_path || uri.ptr[at - 1] == '/' || is_one_of(kb_str_sub(uri, at, end), endings);
}

bool
kb_warc_revisits_page(const struct kb_warc_record *r, struct kb_str http_head)
{
    unsigned status = status_of(http_head);
    struct kb_str kind = kb_header_bare(kb_header_get(http_head, "Content-Type"));
    if (status && status != 200 && status != 203 && status != 304)
        return false;
    return kind.len ? kb_warc_is_html(kind) : may_end_as_page(r->uri);
}
