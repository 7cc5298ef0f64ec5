/* What can go wrong because of the world, told once, where it happened. */
#ifndef KB_BASE_ERROR_H
#define KB_BASE_ERROR_H

#include "base/limits.h"
#include "base/span.h"
#include "kabar.h"

/* The message is a whole sentence part: what, where, what to do. */
struct kb_error {
    kabar_status status;
    char message[KB_MAX_ERROR_BYTES];
    const char *file; /* our source file and line, for bug reports */
    int line;
};

/* Fills *err (may be NULL) and returns status, so that callers can `return kb_fail(...)`. */
#define kb_fail(err, status, ...) kb_error_set(err, status, __FILE__, __LINE__, __VA_ARGS__)
kabar_status kb_error_set(struct kb_error *err, kabar_status status, const char *file, int line,
                          const char *format, ...) __attribute__((format(printf, 5, 6)));

/* A broken promise of our own; stays on in release. */
#define KB_ASSERT(x) ((x) ? (void)0 : kb_assert_failed(#x, __FILE__, __LINE__))
_Noreturn void kb_assert_failed(const char *what, const char *file, int line);

#endif
