#include "read/curl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

#include "base/banned.h"

/* The name of its interface, the same since 2006 on every system that is built alike. */
static const char library[] = "libcurl.so.4";

static struct kb_curl loaded;
static int is_loaded;

/* POSIX has functions fit into a pointer to data; C does not say so. */
static int
find(void *handle, const char *name, void *function, size_t size)
{
    void *found = dlsym(handle, name);
    if (found)
        memcpy(function, &found, size);
    return found != NULL;
}

static void
load(void)
{
    CURLcode (*begin)(long flags);
    void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (!handle)
        return;
    is_loaded = find(handle, "curl_global_init", &begin, sizeof begin)
                && find(handle, "curl_easy_init", &loaded.init, sizeof loaded.init)
                && find(handle, "curl_easy_setopt", &loaded.setopt, sizeof loaded.setopt)
                && find(handle, "curl_easy_perform", &loaded.perform, sizeof loaded.perform)
                && find(handle, "curl_easy_getinfo", &loaded.getinfo, sizeof loaded.getinfo)
                && find(handle, "curl_easy_cleanup", &loaded.cleanup, sizeof loaded.cleanup)
                && find(handle, "curl_easy_strerror", &loaded.text, sizeof loaded.text)
                && begin(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

const struct kb_curl *
kb_curl(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return is_loaded ? &loaded : NULL;
}
