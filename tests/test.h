/* A test is a function in any file of tests/unit/: TEST(what_it_shows) { CHECK(...); } */
#ifndef KB_TEST_H
#define KB_TEST_H

#include <stdbool.h>

void kb_test_add(const char *name, void (*run)(void));
/* Counts; prints place and text on failure. Gives the outcome, so that a test can stop early. */
bool kb_test_check(bool ok, const char *file, int line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#define TEST(name)                                                                                 \
    static void name(void);                                                                        \
    __attribute__((constructor)) static void name##_add(void)                                      \
    {                                                                                              \
        kb_test_add(#name, name);                                                                  \
    }                                                                                              \
    static void name(void)

#define CHECK(x) kb_test_check((x), __FILE__, __LINE__, "%s", #x)
/* Both sides are worked out once, so that a call with effects may stand there. */
static inline bool
kb_test_check_int(long long got, long long want, const char *file, int line, const char *what)
{
    return kb_test_check(got == want, file, line, "%s is %lld, want %lld", what, got, want);
}
#define CHECK_INT(got, want)                                                                       \
    kb_test_check_int((long long)(got), (long long)(want), __FILE__, __LINE__, #got)
/* got: struct kb_str; want: string literal */
#define CHECK_STR(got, want)                                                                       \
    kb_test_check(kb_str_is((got), (want)), __FILE__, __LINE__, "%s is '%.*s', want '%s'", #got,   \
                  KB_FMT(got), (want))

#endif
