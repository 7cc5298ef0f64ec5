/* libcurl, loaded when the first page is fetched. Linked in the ordinary way, it and the thirty
 * libraries behind it would be loaded at every start, which takes longer than all else that a short
 * command does. */
#ifndef KB_READ_CURL_H
#define KB_READ_CURL_H

#include <curl/curl.h>

struct kb_curl {
    CURL *(*init)(void);
    CURLcode (*setopt)(CURL *curl, CURLoption option, ...);
    CURLcode (*perform)(CURL *curl);
    CURLcode (*getinfo)(CURL *curl, CURLINFO info, ...);
    void (*cleanup)(CURL *curl);
    const char *(*text)(CURLcode code);
};

/* NULL when this machine has none. From any thread. */
const struct kb_curl *kb_curl(void);

#endif
