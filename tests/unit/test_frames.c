/* A small language of its own, written into a folder, and read through the public API. */
#include "own_folder.h"
#include "record/record.h"
#include "test.h"

#include "base/banned.h"

static const char nations[] = "# code\tname\tnames\tdemonyms\tseats\tlat\tlon\tzone\n"
                              "XAA\tAlfa\tAlfa\tAlfan\t-\t1\t1\t-\n"
                              "XBB\tBeta\tBeta\tBetan\t-\t2\t2\t-\n"
                              "XCC\tGamma\tGamma\tGamman\t-\t3\t3\t-\n";
static const char words[] = "# class\twords\n"
                            "in\tin; at\n"
                            "to\tto; toward\n"
                            "with\twith\n"
                            "by\tby\n"
                            "of\tof\n"
                            "from\tfrom\n"
                            "prep\tvia\n"
                            "conj\tand\n"
                            "but\tbut\n"
                            "not\tnot\n"
                            "future\twill\n"
                            "passive\twas; were\n"
                            "det\tthe\n"
                            "comp\tthat\n"
                            "rel\twho\n"
                            "purpose\tin order to\n"
                            "each_other\teach other\n"
                            "fail\tfailed to\n"
                            "light\tlaunched\n"
                            "stop\tthe; and; to; in; of\n";
static const char titles[] = "# words\trole\tkind\tflags\n"
                             "soldiers\tMIL\tgroup\thome\n"
                             "police\tCOP\tgroup\thome\n"
                             "people\tCVL\tgroup\thome\n"
                             "president\tGOV\tperson\tlead\n";
static const char needs[] = "# class\twords\narms\tguns; tanks\nsport\tmatch\n";
static const char cues[] = "# kind\tframe\tneeds\tphrases\nsay\tboth\t-\tsaid\n";
static const char events[] = "# code\twords\twho\twhom\tneed\tflags\n"
                             "190\tstruck; struck<; strike=; strike^\tS\tO\t-\t-\n" /* 2 */
                             "111\tscolded\tS\tO,@to\t-\tsay\n"                     /* 3 */
                             "070\tshipped\tS\t@to,O\t-\tweak\n"                    /* 4 */
                             "072\tshipped\tS:state\t@to\tarms\tweak\n"             /* 5 */
                             "120\tspurned\tS\t@via\t-\t-\n"                        /* 6 */
                             "173\tjailed; jailed<\tS?COP\tO:people\t-\t-\n"        /* 7 */
                             "138\tthreatened\tS:armed\tO!\t-\t-\n"                 /* 8 */
                             "040\tmet; meeting=\tS\tO,@with\t-\tmutual\n"          /* 9 */
                             "051\tpraised\tS\tO\tnot:sport\t-\n"                   /* 10 */
                             "141\tmarched\tS:people\t@in\t-\tobj\n"                /* 11 */
                             "112\tblamed\tS\tC\t-\t-\n"                            /* 12 */
                             "057\tsigned\tS:state\t@with\t-\tboth\n"               /* 13 */
                             "030\tpledged\tS\t@to\t-\tplan\n"                      /* 14 */
                             "061\ttraded\tS\t@with,@from\t-\t-\n"                  /* 15 */
                             "190\tstruck deep\tS\t@in\t-\t-\n"                     /* 16 */
                             "100\tmust\tV\tS:state\t-\tweak say\n";                /* 16 */

static struct own_folder own;

static bool
begin(void)
{
    own_folder_open(&own);
    own_folder_file(&own, "knowledge/nations.tsv", nations);
    own_folder_file(&own, "packs/xx/pack.tsv", "# key\tvalue\nhead\tlast\n");
    own_folder_file(&own, "packs/xx/words.tsv", words);
    own_folder_file(&own, "packs/xx/titles.tsv", titles);
    own_folder_file(&own, "packs/xx/needs.tsv", needs);
    own_folder_file(&own, "packs/xx/cues.tsv", cues);
    own_folder_file(&own, "packs/xx/events/own.tsv", events);
    kabar_status status = own_folder_engine(&own);
    return kb_test_check(status == KABAR_OK, __FILE__, __LINE__, "engine: %s", own.message);
}

/* "190 XAA>XBB asserted :2" of every event, divided by '|'; the last is the row's line. */
static struct kb_str
events_of(struct kb_arena *arena, kabar_reader *reader, const char *text)
{
    const char *json = NULL;
    struct kb_record r;
    struct kb_error err;
    struct kb_str all = KB_STR("");
    CHECK_INT(kabar_read(reader, text, strlen(text), NULL, "xx", &json), KABAR_OK);
    if (!CHECK_INT(kb_record_parse(arena, (struct kb_str){ json, strlen(json) }, &r, &err),
                   KABAR_OK))
        return all;
    for (uint32_t i = 0; i < r.event_count; i++) {
        const struct kb_record_event *e = &r.events[i];
        size_t colon = kb_str_find(e->rule, KB_STR(":"), 0);
        all = kb_arena_format(arena, "%.*s%s%.*s %.*s>%.*s %.*s %.*s", KB_FMT(all),
                              all.len ? "|" : "", KB_FMT(e->cameo), KB_FMT(e->source.actor),
                              KB_FMT(e->target.actor), KB_FMT(e->status),
                              KB_FMT(kb_str_sub(e->rule, colon, e->rule.len)));
    }
    return all;
}

struct row {
    const char *text, *want;
};

static void
run_rows(const struct row *rows, size_t count)
{
    struct kb_arena arena;
    kabar_reader *reader;
    kb_arena_init(&arena);
    if (begin() && CHECK_INT(kabar_reader_open(own.engine, &reader), KABAR_OK)) {
        for (size_t i = 0; i < count; i++) {
            struct kb_str got = events_of(&arena, reader, rows[i].text);
            kb_test_check(kb_str_is(got, rows[i].want), __FILE__, __LINE__,
                          "\"%s\": '%.*s', want '%s'", rows[i].text, KB_FMT(got), rows[i].want);
        }
        kabar_reader_close(reader);
    }
    own_folder_close(&own);
    kb_arena_free(&arena);
}

#define ROWS(...)                                                                                  \
    do {                                                                                           \
        static const struct row rows[] = { __VA_ARGS__ };                                          \
        run_rows(rows, sizeof rows / sizeof *rows);                                                \
    } while (0)

TEST(frames_slots)
{
    ROWS({ "Alfa struck Beta.", "190 XAA>XBB asserted :2" },
         { "Alfan soldiers struck Betan people.", "190 XAAMIL>XBBCVL asserted :2" },
         { "Alfa scolded Beta.", "111 XAA>XBB asserted :3" },
         { "Alfa shipped grain to Beta.", "070 XAA>XBB asserted :4" },
         { "Alfa spurned Gamma via Beta.", "120 XAA>XBB asserted :6" },
         { "Alfa traded with Beta.", "061 XAA>XBB asserted :15" },
         { "Alfa traded grain from Gamma.", "061 XAA>XCC asserted :15" },
         { "Beta blamed that Alfa struck Gamma.",
           "112 XBB>XAA asserted :12|190 XAA>XCC asserted :2" },
         { "Alfa struck Gamma from Beta.", "190 XAA>XCC asserted :2" });
}

TEST(frames_slot_of_whose_word_it_is)
{
    ROWS({ "Alfa said that Beta must leave.", "100 XAA>XBB asserted :17" },
         { "Beta must leave, said Alfa.", "100 XAA>XBB asserted :17" }, { "Beta must leave.", "" },
         { "Alfa said Beta struck Gamma.", "190 XBB>XCC claimed :2" });
}

TEST(frames_voices)
{
    ROWS({ "Beta was struck by Alfa.", "190 XAA>XBB asserted :2" },
         { "Beta was struck.", "190 >XBB asserted :2" },
         { "The Alfan strike in Beta went on.", "190 XAA> asserted :2" },
         { "Alfa launched a strike in Beta.", "" },
         { "Alfa strike Beta.", "190 XAA>XBB asserted :2" },
         { "Alfa will strike Beta.", "190 XAA>XBB planned :2" }, { "the strike Beta", "" });
}

TEST(frames_filters)
{
    ROWS({ "Alfan soldiers threatened Beta.", "138 XAAMIL>XBB asserted :8" },
         { "Alfan people threatened Beta.", "" },
         { "Alfan people marched in Beta.", "141 XAACVL>XBB asserted :11" },
         { "Alfan police marched in Beta.", "141 XAACOP>XBB asserted :11" },
         { "Alfa marched in Beta.", "" },
         { "Alfan police jailed Betan people.", "173 XAACOP>XBBCVL asserted :7" });
}

TEST(frames_must_and_both_and_weak)
{
    ROWS({ "Alfan soldiers threatened.", "" }, { "Alfa shipped grain.", "" },
         { "Alfa signed.", "" }, { "Alfa signed with Beta.", "057 XAA>XBB asserted :13" },
         { "Alfa struck.", "190 XAA> asserted :2" });
}

TEST(frames_needs)
{
    ROWS({ "Alfa shipped guns to Beta.", "072 XAA>XBB asserted :5" },
         { "Alfa shipped grain to Beta.", "070 XAA>XBB asserted :4" },
         { "Alfa praised Beta.", "051 XAA>XBB asserted :10" },
         { "Alfa praised Beta in the match.", "" });
}

TEST(frames_unnamed_sides)
{
    ROWS({ "Betan people were jailed.", "173 XBBCOP>XBBCVL asserted :7" });
}

TEST(frames_mutual_acts)
{
    ROWS({ "Alfa met Beta.", "040 XAA>XBB asserted :9" },
         { "Alfa and Beta met.", "040 XAA>XBB asserted :9" },
         { "The meeting with Alfa and Beta went on.", "040 XAA>XBB asserted :9" });
}

TEST(frames_conjoined_sides)
{
    ROWS({ "Alfa and Gamma struck Beta.", "190 XAA>XBB asserted :2|190 XCC>XBB asserted :2" },
         { "Alfa struck Beta and Gamma.", "190 XAA>XBB asserted :2|190 XAA>XCC asserted :2" },
         { "Alfa struck Alfa.", "" });
}

TEST(frames_status)
{
    ROWS({ "Alfa will meet.", "" }, { "Alfa not struck Beta.", "190 XAA>XBB denied :2" },
         { "Alfa failed to strike Beta.", "" }, { "Alfa came in order to strike Beta.", "" });
}

TEST(frames_longest_phrase_wins)
{
    ROWS({ "Alfa struck deep in Beta.", "190 XAA>XBB asserted :16" },
         { "Alfa struck deep Beta.", "190 XAA> asserted :16" });
}
