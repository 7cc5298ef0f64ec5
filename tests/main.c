#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "test.h"

static struct {
    const char *name;
    void (*run)(void);
} tests[2000];
static unsigned test_count, failed_checks;

void
kb_test_add(const char *name, void (*run)(void))
{
    if (test_count < sizeof tests / sizeof *tests) {
        tests[test_count].name = name;
        tests[test_count++].run = run;
    }
}

bool
kb_test_check(bool ok, const char *file, int line, const char *format, ...)
{
    if (ok)
        return true;
    va_list args;
    failed_checks++;
    printf("  %s:%d: ", file, line);
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    putchar('\n');
    return false;
}

int
main(int argc, char **argv)
{
    unsigned passed = 0, failed = 0;
    for (unsigned i = 0; i < test_count; i++) {
        if (argc > 1 && !strstr(tests[i].name, argv[1]))
            continue;
        unsigned before = failed_checks;
        tests[i].run();
        if (failed_checks == before) {
            passed++;
        } else {
            failed++;
            printf("FAILED %s\n", tests[i].name);
        }
    }
    printf("%u passed, %u failed\n", passed, failed);
    return failed ? 1 : 0;
}
