#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "cmd.h"
#include "kabar.h"

#include "base/banned.h"

#define ASK(name, line, teaches)                                                                   \
    {                                                                                              \
        name, kb_cmd_ask, line, "[options]", teaches                                               \
    }

static const struct kb_command commands[] = {
    { "read", kb_cmd_read, "pages in, one JSON record a page out",
      "[options] [FILE | DIR | URL | -]...",
      "Reads pages of any kind (HTML, JSON Lines, CSV, web archives, feeds, MHTML, plain text; "
      "gzip\n"
      "or zstd around them; of a URL one page is fetched) and prints what is in them, one JSON\n"
      "object a page, in input order. A page that cannot be read gives {\"path\", \"error\"}, and\n"
      "the exit status is 1.\n\n"
      "  kabar read page.html | jq '.events[] | {cameo, date, status}'\n"
      "  kabar read --only=article pages/ > articles.jsonl\n"
      "  kabar read --links feed.xml | xargs -d '\\n' kabar read" },
    { "add", kb_cmd_add, "reads pages into a database", "[options] [FILE | DIR | URL | -]...",
      "Reads pages as `kabar read` does, keeps them in a database, finds copies, stories, events\n"
      "told more than once, and figures about one thing. The same page again changes nothing.\n"
      "Without files it only folds anew what is there.\n\n"
      "  kabar add --db news.db pages/ more.jsonl.gz\n"
      "  ssh other kabar read pages/ | kabar add --db news.db --records -" },
    { "fold", kb_cmd_fold, "copies, parents and stories of a heap of pages",
      "[options] [FILE | DIR | -]...",
      "Needs no database: pages in, one JSON object a page out. Pages with one `copies` value are\n"
      "copies of one text, `parent` is the page it was taken from, `story` is one happening.\n\n"
      "  kabar fold pages.jsonl | jq -r 'select(.parent) | [.id, .parent, .similarity] | @tsv'" },
    ASK("events", "who did what to whom, each event once",
        "Events merged over all pages that report them, with the number of sources that know of\n"
        "each on their own (copies and taken-over texts count once). A date behind ~ is only that\n"
        "of the page.\n\n"
        "  kabar events --source PRK --target RUS --from 2024-10\n"
        "  kabar events --plover ASSAULT --min-sources 2 --csv > assaults.csv"),
    ASK("timeline", "events in order of time, as an analyst would write them down",
        "One line an event; where pages give different figures, they stand below it beside each\n"
        "other.\n\n"
        "  kabar timeline --actor PRK --actor RUS --from 2024-10-01\n"
        "  kabar timeline --story 17"),
    ASK("reports", "what each page says of an event",
        "One row a page and event, copies included.\n\n"
        "  kabar reports --story 17\n"
        "  kabar reports --article 12 --json"),
    ASK("quotes", "who said what", "  kabar quotes --speaker Lavrov --kind direct"),
    ASK("figures", "how many of what, and who vouches for it",
        "  kabar figures --kind troops --from 2024-10 --json"),
    ASK("claims", "figures about one thing side by side",
        "What is said of one thing (the same kind, whose it is, in one story or at one place) by\n"
        "different people. With --conflict only where they cannot all be right.\n\n"
        "  kabar claims --conflict --kind killed"),
    ASK("sources", "who took it from whom",
        "Credits that pages give (republished, cited, photo) and copies found by their text.\n\n"
        "  kabar sources --outlet beritabali.com --kind copied"),
    ASK("stories", "pages that tell of one happening",
        "  kabar stories --from 2025-06-18 --min-sources 3      (here: outlets)"),
    ASK("actors", "who is named, how often", "  kabar actors --kind person --limit 20"),
    ASK("articles", "the pages themselves", "  kabar articles --story 17 --csv"),
    { "search", kb_cmd_search, "pages that hold words", "[options] WORDS...",
      "Each word must be there; words between \" \" must stand together.\n\n"
      "  kabar search '\"senjata nuklir\"' Kursk --from 2024-11" },
    { "show", kb_cmd_show, "one article with what was found in it", "[options] NUMBER | URL | FILE",
      "With --at the page in FILE is read and shown as a stage sees it, without a database.\n\n"
      "  kabar show 12\n"
      "  kabar show --json https://example.org/page\n"
      "  kabar show --at=findings page.html" },
    { "explain", kb_cmd_explain, "why each event of a page is what it is", "[options] FILE...",
      "  kabar explain page.html" },
    { "tag", kb_cmd_tag, "tags, trees and names for words already cut", "[options] [FILE | -]...",
      "CoNLL-U in, CoNLL-U out: UPOS, HEAD and DEPREL of every word are filled in by the "
      "language's\n"
      "models. With --names words in (a word a line, an empty line behind each sentence; CoNLL-U\n"
      "too), `word TAB label` out: B-, I- and O. Labels in the file, if it has any, tell only how\n"
      "kinds are called: PER, ORG, LOC as newspapers draw them, or PERSON, ORGANISATION, PLACE as\n"
      "encyclopaedias do.\n\n"
      "  kabar tag --lang id words.conllu > parsed.conllu\n"
      "  kabar tag --lang en --names words.txt" },
    { "relate", kb_cmd_relate, "what one given party does to another", "[options] [FILE | -]...",
      "JSON Lines in, {\"id\", \"text\", \"source\", \"target\"}, both parties as they\n"
      "stand in the text;\n"
      "JSON Lines out, {\"id\", \"cameo\", \"plover\", \"quad\", \"status\", \"score\", \"rule\"}. "
      "Every\n"
      "question is answered; score tells how sure the answer's class is, from 0 to 1.\n\n"
      "  kabar relate pairs.jsonl > related.jsonl\n"
      "  echo '{\"id\":1,\"text\":\"Seoul condemned the launch by Pyongyang.\","
      "\"source\":\"Seoul\",\n"
      "         \"target\":\"Pyongyang\"}' | kabar relate" },
    { "knowledge", kb_cmd_knowledge, "looks after the tables of persons, bodies and places",
      "[options] check | add TABLE FIELD=VALUE... | import FILE",
      "`check` reads every row, your own among them, and names what cannot be right: codes of no\n"
      "nation, offices that end before they begin, a row told twice, one id with two names, names\n"
      "that are common words. The exit status is 1 when there is something.\n"
      "`add` writes one row into a table of yours: people, bodies, places, agencies, outlets or\n"
      "nations. The id may be left out, and `role` stands for an actor code without its country.\n"
      "`import` makes rows of lists that others made, known by content: actors of CAMEO, TABARI\n"
      "and PETRARCH with their dated codes, CSV of query.wikidata.org, and GeoNames dumps (gzip "
      "or\n"
      "zstd around any of them; `-` is standard input). Whom the tables know already gets only\n"
      "what is new about them; the same file again changes nothing. Lines that cannot be used are\n"
      "counted, the first of them told, and the exit status is 1.\n\n"
      "  kabar knowledge check --knowledge mine/\n"
      "  kabar knowledge add people name='Budi Uji' country=IDN role=GOV from=2024-10-21 \\\n"
      "      office='Minister of Tests' --knowledge mine/\n"
      "  kabar knowledge import Phoenix.Countries.actors.txt --knowledge mine/\n"
      "  kabar knowledge import ministers.csv --knowledge mine/\n"
      "  kabar knowledge import ID.txt --min-population 5000 --knowledge mine/" },
    { "export", kb_cmd_export, "the whole store in another program's form", "[options]",
      "  kabar export --format jsonl > records.jsonl       every page's record, as added\n"
      "  kabar export --format csv --view reports          any view: events, reports, quotes, ...\n"
      "  kabar export --format gdelt1 > 20241103.export.CSV\n"
      "  kabar export --format graphml > actors.graphml    who acts on whom\n\n"
      "Formats: jsonl, csv, tsv, gdelt1, gdelt2, mentions, icews, plover, graphml. Those of GDELT "
      "and\n"
      "ICEWS have no place for what is planned, denied or hypothetical: it is left out." },
};

enum { COMMANDS = sizeof commands / sizeof *commands };

volatile sig_atomic_t kb_stop;

/* `timeout` and some shells send one signal twice in a moment, to the process and to its group:
 * only what comes later is somebody's second wish. */
static void
on_signal(int signal_number)
{
    static struct timespec first;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (!kb_stop)
        first = now;
    kb_stop = 1;
    if ((now.tv_sec - first.tv_sec) * 1000 + (now.tv_nsec - first.tv_nsec) / 1000000 < 300)
        return;
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

void
kb_catch_signals(void)
{
    struct sigaction action = { .sa_handler = on_signal };
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

int
kb_complain(const struct kb_error *err)
{
    if (err->status == KABAR_INTERRUPTED)
        return KB_EXIT_STOPPED;
    fprintf(stderr, "kabar: %s\n", err->message);
    switch (err->status) {
    case KABAR_USAGE:
    case KABAR_BAD_DATA: return KB_EXIT_USAGE;
    case KABAR_STORE:
    case KABAR_NEWER: return KB_EXIT_STORE;
    default: return KB_EXIT_PAGES;
    }
}

int
kb_complain_store(const struct kb_error *err)
{
    int status = kb_complain(err);
    return status == KB_EXIT_PAGES ? KB_EXIT_STORE : status;
}

static void
list_commands(FILE *out)
{
    fputs(
        "kabar reads news pages into who did or said what to whom, when, where, on whose word.\n\n"
        "usage: kabar COMMAND [options] ...\n\n",
        out);
    for (int i = 0; i < COMMANDS; i++)
        fprintf(out, "  %-10s %s\n", commands[i].name, commands[i].line);
    fputs("  help       this list, or `kabar help COMMAND`\n"
          "  version    which kabar this is\n\n"
          "Start with:  kabar add pages/ && kabar timeline\n"
          "Exit status: 0 fine, 1 some pages failed, 2 wrong usage, 3 the store failed,"
          " 130 interrupted\n",
          out);
}

static const struct kb_command *
find_command(const char *name)
{
    for (int i = 0; i < COMMANDS; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

static int
no_such_command(const char *name)
{
    fprintf(stderr, "kabar: there is no command %s; see `kabar help`\n", name);
    return KB_EXIT_USAGE;
}

static int
help(int argc, char **argv)
{
    char *ask[] = { (char[]){ "--help" } };
    if (argc < 1) {
        list_commands(stdout);
        return KB_EXIT_FINE;
    }
    const struct kb_command *command = find_command(argv[0]);
    return command ? command->run(command, 1, ask) : no_such_command(argv[0]);
}

/* What was asked for may wait in the buffer yet, and not every command looks at how it ends. */
static int
finish(int exit_status)
{
    if ((fflush(stdout) == 0 && !ferror(stdout)) || exit_status != KB_EXIT_FINE)
        return exit_status;
    fputs("kabar: standard output could not be written to its end\n", stderr);
    return KB_EXIT_PAGES;
}

static bool
is(const char *word, const char *a, const char *b)
{
    return strcmp(word, a) == 0 || strcmp(word, b) == 0;
}

int
main(int argc, char **argv)
{
    if (argc < 2) {
        list_commands(stderr);
        return KB_EXIT_USAGE;
    }
    if (is(argv[1], "help", "--help") || is(argv[1], "-h", "-h"))
        return finish(help(argc - 2, argv + 2));
    if (is(argv[1], "version", "--version")) {
        puts("kabar " KABAR_VERSION);
        return finish(KB_EXIT_FINE);
    }
    const struct kb_command *command = find_command(argv[1]);
    if (!command)
        return no_such_command(argv[1]);
    kb_catch_signals();
    return finish(command->run(command, argc - 2, argv + 2));
}
