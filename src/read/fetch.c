#include "read/fetch.h"

#include <stdio.h>
#include <time.h>

#include "base/utf8.h"
#include "kabar.h"
#include "read/address.h"
#include "read/curl.h"
#include "read/headers.h"

#include "base/banned.h"

enum { SECONDS = 30, CONNECT_SECONDS = 10, MOST_REDIRECTS = 5, MOST_HEAD = 256 << 10 };

/* One fetch under way, and why it was ended by us. */
struct fetch {
    const struct kb_curl *lib;
    const struct kb_fetch_rules *rules;
    const volatile sig_atomic_t *stop;
    struct kb_buf *body;
    size_t head;      /* bytes of all heads so far */
    char refused[64]; /* the address that is not open to all; "": none */
    bool too_large, head_too_large;
};

bool
kb_fetch_is_address(const char *path)
{
    size_t i = 0;
    while ((path[i] >= 'a' && path[i] <= 'z') || (path[i] >= 'A' && path[i] <= 'Z')
           || (i && ((path[i] >= '0' && path[i] <= '9') || (path[i] && strchr("+-.", path[i])))))
        i++;
    return i > 1 && strncmp(path + i, "://", 3) == 0;
}

void
kb_fetched_init(struct kb_fetched *fetched)
{
    memset(fetched, 0, sizeof *fetched);
    kb_buf_init(&fetched->body, 0);
    kb_buf_init(&fetched->url, 0);
    kb_buf_init(&fetched->charset, 0);
}

void
kb_fetched_free(struct kb_fetched *fetched)
{
    kb_buf_free(&fetched->body);
    kb_buf_free(&fetched->url);
    kb_buf_free(&fetched->charset);
}

/* ---- what curl asks of us ---- */

static size_t
on_body(char *bytes, size_t size, size_t count, void *context)
{
    struct fetch *fetch = context;
    size_t len = size * count;
    fetch->too_large = len > KB_MAX_PAGE_BYTES || fetch->body->len > KB_MAX_PAGE_BYTES - len;
    if (fetch->too_large)
        return 0;
    kb_buf_add(fetch->body, bytes, len);
    return fetch->body->failed ? 0 : len;
}

static size_t
on_head(char *bytes, size_t size, size_t count, void *context)
{
    struct fetch *fetch = context;
    (void)bytes;
    fetch->head += size * count;
    fetch->head_too_large = fetch->head > MOST_HEAD;
    return fetch->head_too_large ? 0 : size * count;
}

/* Asked for each connection, with the address that DNS gave: what a name or a redirect hides is
 * seen here and nowhere else. */
static curl_socket_t
on_connect(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
    struct fetch *fetch = context;
    if (purpose != CURLSOCKTYPE_IPCXN)
        return CURL_SOCKET_BAD;
    if (!fetch->rules->allow_private && !kb_address_is_public(&address->addr)) {
        kb_address_text(&address->addr, fetch->refused, sizeof fetch->refused);
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static int
on_progress(void *context, curl_off_t total, curl_off_t now, curl_off_t up_total, curl_off_t up)
{
    const struct fetch *fetch = context;
    (void)total, (void)now, (void)up_total, (void)up;
    return fetch->stop && *fetch->stop;
}

/* ---- the fetch ---- */

static unsigned
seconds(const struct fetch *fetch)
{
    return fetch->rules->seconds ? fetch->rules->seconds : SECONDS;
}

/* A proxy would make every connection one to itself, and ours could not be looked at: it is used
 * only where private addresses are allowed. */
static bool
set_rules(CURL *curl, struct fetch *fetch, const char *url)
{
    CURLcode (*set)(CURL *, CURLoption, ...) = fetch->lib->setopt;
    bool fine = set(curl, CURLOPT_URL, url) == CURLE_OK;
    fine &= set(curl, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK;
    fine &= set(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https") == CURLE_OK;
    fine &= set(curl, CURLOPT_FOLLOWLOCATION, 1L) == CURLE_OK;
    fine &= set(curl, CURLOPT_MAXREDIRS, (long)MOST_REDIRECTS) == CURLE_OK;
    fine &= set(curl, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS) == CURLE_OK;
    fine &= set(curl, CURLOPT_TIMEOUT, (long)seconds(fetch)) == CURLE_OK;
    fine &= set(curl, CURLOPT_NOSIGNAL, 1L) == CURLE_OK;
    fine &= set(curl, CURLOPT_USERAGENT, "kabar/" KABAR_VERSION) == CURLE_OK;
    fine &= set(curl, CURLOPT_OPENSOCKETFUNCTION, on_connect) == CURLE_OK;
    fine &= set(curl, CURLOPT_OPENSOCKETDATA, fetch) == CURLE_OK;
    if (!fetch->rules->allow_private)
        fine &= set(curl, CURLOPT_PROXY, "") == CURLE_OK;
    return fine;
}

static bool
set_sinks(CURL *curl, struct fetch *fetch)
{
    CURLcode (*set)(CURL *, CURLoption, ...) = fetch->lib->setopt;
    bool fine = set(curl, CURLOPT_ACCEPT_ENCODING, "") == CURLE_OK; /* all it knows */
    fine &= set(curl, CURLOPT_WRITEFUNCTION, on_body) == CURLE_OK;
    fine &= set(curl, CURLOPT_WRITEDATA, fetch) == CURLE_OK;
    fine &= set(curl, CURLOPT_HEADERFUNCTION, on_head) == CURLE_OK;
    fine &= set(curl, CURLOPT_HEADERDATA, fetch) == CURLE_OK;
    fine &= set(curl, CURLOPT_XFERINFOFUNCTION, on_progress) == CURLE_OK;
    fine &= set(curl, CURLOPT_XFERINFODATA, fetch) == CURLE_OK;
    fine &= set(curl, CURLOPT_NOPROGRESS, 0L) == CURLE_OK;
    return fine;
}

static kabar_status
explain(const char *url, const struct fetch *fetch, CURLcode code, struct kb_error *err)
{
    if (fetch->refused[0] && code == CURLE_COULDNT_CONNECT)
        return kb_fail(err, KABAR_CANNOT_READ,
                       "%s leads to the private address %s, which is fetched with --allow-private "
                       "only",
                       url, fetch->refused);
    if (fetch->too_large)
        return kb_fail(err, KABAR_TOO_LARGE, "%s is larger than %u MB", url,
                       KB_MAX_PAGE_BYTES >> 20);
    if (fetch->head_too_large)
        return kb_fail(err, KABAR_TOO_LARGE, "%s has a head without an end", url);
    if (fetch->body->failed || code == CURLE_OUT_OF_MEMORY)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", url);
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return kb_fail(err, KABAR_INTERRUPTED, "%s was not read to its end: interrupted", url);
    case CURLE_OPERATION_TIMEDOUT:
        return kb_fail(err, KABAR_CANNOT_READ, "%s did not come within %u seconds", url,
                       seconds(fetch));
    case CURLE_TOO_MANY_REDIRECTS:
        return kb_fail(err, KABAR_CANNOT_READ, "%s leads on more than %d times", url,
                       MOST_REDIRECTS);
    case CURLE_UNSUPPORTED_PROTOCOL:
        return kb_fail(err, KABAR_CANNOT_READ, "%s leads to what is neither http nor https", url);
    default:
        return kb_fail(err, KABAR_CANNOT_READ, "%s cannot be fetched: %s", url,
                       fetch->lib->text(code));
    }
}

static void
note_time(char out[24])
{
    struct tm utc;
    time_t now = time(NULL);
    if (gmtime_r(&now, &utc))
        strftime(out, 24, "%Y-%m-%dT%H:%M:%SZ", &utc);
}

static kabar_status
take_answer(const struct kb_curl *lib, CURL *curl, const char *url, struct kb_fetched *fetched,
            struct kb_error *err)
{
    long status = 0;
    const char *kind = NULL, *place = NULL;
    lib->getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    lib->getinfo(curl, CURLINFO_CONTENT_TYPE, &kind);
    lib->getinfo(curl, CURLINFO_EFFECTIVE_URL, &place);
    if (status != 200 && status != 203)
        return kb_fail(err, status == 404 || status == 410 ? KABAR_NOT_FOUND : KABAR_CANNOT_READ,
                       "%s: the server answered %ld", url, status);
    place = place ? place : url;
    kind = kind ? kind : "";
    kb_utf8_mend(&fetched->url, (struct kb_str){ place, strlen(place) });
    kb_buf_str(&fetched->charset,
               kb_header_param((struct kb_str){ kind, strlen(kind) }, "charset"));
    note_time(fetched->at);
    if (fetched->url.failed || fetched->charset.failed)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", url);
    return KABAR_OK;
}

static bool
is_http(const char *url)
{
    struct kb_str s = { url, strlen(url) };
    size_t at = kb_str_find(s, KB_STR("://"), 0);
    struct kb_str scheme = kb_str_sub(s, 0, at);
    return kb_str_equal_nocase(scheme, KB_STR("http"))
           || kb_str_equal_nocase(scheme, KB_STR("https"));
}

kabar_status
kb_fetch(const char *url, const struct kb_fetch_rules *rules, const volatile sig_atomic_t *stop,
         struct kb_fetched *fetched, struct kb_error *err)
{
    struct fetch fetch = { .rules = rules, .stop = stop, .body = &fetched->body };
    kb_buf_clear(&fetched->body);
    kb_buf_clear(&fetched->url);
    kb_buf_clear(&fetched->charset);
    if (!is_http(url))
        return kb_fail(err, KABAR_USAGE, "%s is not fetched: only http and https are", url);
    fetch.lib = kb_curl();
    if (!fetch.lib)
        return kb_fail(err, KABAR_CANNOT_READ, "%s is not fetched: libcurl is not installed", url);
    CURL *curl = fetch.lib->init();
    if (!curl || !set_rules(curl, &fetch, url) || !set_sinks(curl, &fetch)) {
        fetch.lib->cleanup(curl);
        return kb_fail(err, KABAR_NO_MEMORY, "%s: libcurl could not be set up", url);
    }
    CURLcode code = fetch.lib->perform(curl);
    kabar_status status = code == CURLE_OK ? take_answer(fetch.lib, curl, url, fetched, err)
                                           : explain(url, &fetch, code, err);
    fetch.lib->cleanup(curl);
    return status;
}
