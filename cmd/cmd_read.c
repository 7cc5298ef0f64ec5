#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "pages.h"

#include "base/banned.h"

static const struct kb_option own_options[] = {
    { "only", "STAGE", "stop behind a stage: article", KB_OPTION_STRING,
      offsetof(struct kb_options, only) },
    { "links", NULL, "print only where the pages are: of feeds, sitemaps, archives", KB_OPTION_FLAG,
      offsetof(struct kb_options, links) },
    { NULL, NULL, NULL, KB_OPTION_FLAG, 0 },
};

static bool
print_record(void *context, struct kb_str record)
{
    kb_progress_page(context);
    fwrite(record.ptr, 1, record.len, stdout);
    return putchar('\n') != EOF;
}

/* What can be given to another command as it is: no option, no file, no two words. */
static bool
is_link(struct kb_str s)
{
    size_t at = kb_str_find_nocase(s, KB_STR("http"), 0);
    bool secure = s.len > 4 && (s.ptr[4] == 's' || s.ptr[4] == 'S');
    if (at != 0 || kb_str_find(s, KB_STR("://"), 0) != (secure ? 5u : 4u))
        return false;
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] <= ' ' || s.ptr[i] == 0x7F)
            return false;
    return s.len > 0;
}

/* Also of what holds no text here (NOT_FOUND) and so is no page: the rest of the way is not gone.
 */
static int
print_links(const struct kb_arguments *a)
{
    struct kb_read *read;
    struct kb_page page;
    struct kb_error err;
    bool more = true, failed = false;
    char *from_stdin[] = { (char[]){ "-" } };
    size_t count = a->count ? (size_t)a->count : 1;
    if (kb_read_open(a->count ? a->at : from_stdin, count, &kb_stop, &read, &err) != KABAR_OK)
        return kb_complain(&err);
    kb_read_set_rules(read, kb_fetch_rules_of(&a->options));
    while (more) {
        kabar_status status = kb_read_next(read, &page, &more, &err);
        bool known = status == KABAR_OK || status == KABAR_NOT_FOUND;
        if (more && known && is_link(page.url)) {
            printf("%.*s\n", KB_FMT(page.url));
        } else if (status != KABAR_OK && status != KABAR_INTERRUPTED) {
            failed = true;
            kb_complain(&err);
        }
    }
    kb_read_close(read);
    return kb_stop ? KB_EXIT_STOPPED : failed ? KB_EXIT_PAGES : KB_EXIT_FINE;
}

int
kb_cmd_read(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { own_options, kb_page_options, kb_engine_options } };
    struct kb_progress progress;
    struct kb_error err;
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    if (a.options.only && strcmp(a.options.only, "article") != 0)
        return kb_wrong_usage(command, "--only=%s: there is only `article`", a.options.only);
    if (a.options.links)
        return print_links(&a);
    kb_progress_begin(&progress, !isatty(STDOUT_FILENO), &a);
    kabar_status status = kb_each_record(&a, print_record, &progress, &progress, &err);
    kb_progress_end(&progress);
    if (fflush(stdout) != 0 || ferror(stdout))
        status = kb_fail(&err, KABAR_CANNOT_WRITE, "the records could not be written: %s",
                         strerror(errno));
    if (status != KABAR_OK)
        return kb_complain(&err);
    if (progress.counters.failed && !a.options.quiet)
        fprintf(stderr,
                "kabar: %llu of %llu pages could not be read: see the lines with \"error\"\n",
                (unsigned long long)progress.counters.failed,
                (unsigned long long)progress.counters.pages);
    return progress.counters.failed ? KB_EXIT_PAGES : KB_EXIT_FINE;
}
