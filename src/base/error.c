#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/banned.h"

kabar_status
kb_error_set(struct kb_error *err, kabar_status status, const char *file, int line,
             const char *format, ...)
{
    if (!err)
        return status;
    va_list args;
    va_start(args, format);
    vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
    err->status = status;
    err->file = file;
    err->line = line;
    return status;
}

void
kb_assert_failed(const char *what, const char *file, int line)
{
    fprintf(stderr, "kabar: broken promise at %s:%d: %s\n", file, line, what);
    abort();
}
