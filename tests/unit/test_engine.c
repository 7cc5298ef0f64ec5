#include <unistd.h>

#include "own_folder.h"
#include "read_help.h"
#include "test.h"

#include "base/banned.h"

/* One broken file, and how the message that refuses it begins. */
struct broken {
    const char *file, *bytes, *message;
};

static void
refused(const struct broken *b)
{
    struct own_folder own;
    own_folder_open(&own);
    own_folder_file(&own, b->file, b->bytes);
    CHECK_INT(own_folder_engine(&own), KABAR_BAD_DATA);
    CHECK(own.engine == NULL);
    kb_test_check(strstr(own.message, b->message) == own.message, __FILE__, __LINE__,
                  "'%s', want '%s'", own.message, b->message);
    own_folder_close(&own);
}

#define NATION "# code\tname\tnames\tdemonyms\tseats\tlat\tlon\tzone\n"
#define PEOPLE "# id\tcountry\tactor\tfrom\tto\tname\taliases\toffice\n"
#define OUTLET "# domain\tname\taliases\tcountry\tlang\tzone\n"
#define CODES "# code\tname\tplover\tmode\tquad\tgoldstein\n"
#define EVENTS "# code\twords\twho\twhom\tneed\tflags\n"
#define TITLES "# words\trole\tkind\tflags\n"

TEST(engine_refuses_broken_knowledge_with_its_place)
{
    static const struct broken rows[] = {
        { "knowledge/nations.tsv", "# code\tname\nXYZ\tX\n", "knowledge/nations.tsv:1: no column" },
        { "knowledge/nations.tsv", NATION "XYZ\tX\t-\t-\t-\t1\t2\n",
          "knowledge/nations.tsv:2: 7 cells, but 8 columns" },
        { "knowledge/nations.tsv", NATION "\n# note\nXY\tX\t-\t-\t-\t1\t2\t-\n",
          "knowledge/nations.tsv:4: bad code 'XY'" },
        { "knowledge/nations.tsv", NATION "XYZ\tX\t-\t-\t-\tnorth\t2\t-\n",
          "knowledge/nations.tsv:2: bad lat 'north'" },
        { "knowledge/nations.tsv", NATION "XYZ\tX\t-\t-\t-\t1\t2\t7\n",
          "knowledge/nations.tsv:2: bad zone '7'" },
        { "knowledge/nations.tsv", NATION "XYZ\tX\t-\t-\t-\t1\t2\t+25:00\n",
          "knowledge/nations.tsv:2: bad zone '+25:00'" },
        { "knowledge/outlets.tsv", OUTLET "x.id\tX\t-\tIDN\tid\t+07:70\n",
          "knowledge/outlets.tsv:2: bad zone '+07:70'" },
        { "knowledge/people.tsv", PEOPLE "person:x\tIDN\tIDNGOV\t2024-13\t-\tX Y\t-\tPresident\n",
          "knowledge/people.tsv:2: bad from '2024-13'" },
        { "knowledge/people.tsv",
          PEOPLE "person:x\tIDN\tIDNGOV\t-\t2024-02-30\tX Y\t-\tPresident\n",
          "knowledge/people.tsv:2: bad to '2024-02-30'" },
        { "knowledge/people.tsv", PEOPLE "-\tIDN\tIDNGOV\t-\t-\tX Y\t-\tPresident\n",
          "knowledge/people.tsv:2: bad id ''" },
        { "knowledge/bodies.tsv",
          "# id\tkind\tcountry\tactor\tfrom\tto\tname\taliases\nbody:x\tclub\t-\t-\t-\t-\tX\t-\n",
          "knowledge/bodies.tsv:2: bad kind 'club'" },
        { "knowledge/ontology.tsv", CODES "042\tVisit\tCONSULT\tvisit\t5\t1.9\n",
          "knowledge/ontology.tsv:2: bad quad '5'" },
        { "knowledge/ontology.tsv", CODES "042\tVisit\tCONSULT\tvisit\t1\twarm\n",
          "knowledge/ontology.tsv:2: bad goldstein 'warm'" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        refused(&rows[i]);
}

TEST(engine_refuses_a_broken_pack_with_its_place)
{
    static const struct broken rows[] = {
        { "packs/id/pack.tsv", "# key\tvalue\nzone\teast\n",
          "packs/id/pack.tsv:2: 'zone' cannot be 'east'" },
        { "packs/id/pack.tsv", "# key\tvalue\ncolour\tred\n",
          "packs/id/pack.tsv:2: 'colour' cannot be 'red'" },
        { "packs/id/words.tsv", "# class\twords\nin\tdi\nverbs\tlari\n",
          "packs/id/words.tsv:3: no word class 'verbs'" },
        { "packs/id/words.tsv", "# class\twords\nin\ta b c d e f g h i j k l m\n",
          "packs/id/words.tsv:2: 'a b c d e f g h i j k l m' is too long" },
        { "packs/id/titles.tsv", TITLES "juru taktik\tGOV\thuman\tlead\n",
          "packs/id/titles.tsv:2: unknown kind 'human'" },
        { "packs/id/offices.tsv", "# words\toffices\nraja bajak laut\tKing\n",
          "packs/id/offices.tsv:2: 'raja bajak laut' is no title" },
        { "packs/id/events/own.tsv", EVENTS "990\tmenari\tS\tO\t-\t-\n",
          "packs/id/events/own.tsv:2: bad code '990'" },
        { "packs/id/events/own.tsv", EVENTS "19012\tmenari\tS\tO\t-\t-\n",
          "packs/id/events/own.tsv:2: bad code '19012'" },
        { "packs/id/events/own.tsv", EVENTS "190\tmenari\tX\tO\t-\t-\n",
          "packs/id/events/own.tsv:2: bad who 'X'" },
        { "packs/id/events/own.tsv", EVENTS "190\tmenari\tS\tO:giants\t-\t-\n",
          "packs/id/events/own.tsv:2: bad whom 'O:giants'" },
        { "packs/id/events/own.tsv", EVENTS "190\tmenari\tS\t@xqzw\t-\t-\n",
          "packs/id/events/own.tsv:2: bad whom '@xqzw'" },
        { "packs/id/events/own.tsv", EVENTS "190\tmenari\tS\tO\tmagic\t-\n",
          "packs/id/events/own.tsv:2: bad need 'magic'" },
        { "packs/id/events/own.tsv", EVENTS "190\tmenari\tS\tO\t-\tloud\n",
          "packs/id/events/own.tsv:2: bad flags 'loud'" },
        { "packs/id/events/own.tsv", EVENTS "190\tmenari\tS\tO\t-\n",
          "packs/id/events/own.tsv:2: 5 cells, but 6 columns" },
        { "packs/en/events/own.tsv", EVENTS "190\tdanced\tS\tO\t-\t-\n190\tsang\tS,,Z\tO\t-\t-\n",
          "packs/en/events/own.tsv:3: bad who 'S,,Z'" },
        { "packs/xx/pack.tsv", "# key\n", "packs/xx/pack.tsv:1: no column 'value'" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        refused(&rows[i]);
}

TEST(engine_folders_that_are_not_there)
{
    char message[256];
    kabar_engine *engine;
    CHECK_INT(kabar_engine_open("/nonexistent/k", NULL, &engine, message, sizeof message),
              KABAR_CANNOT_READ);
    CHECK(engine == NULL && strstr(message, "/nonexistent/k") == message);
    CHECK_INT(kabar_engine_open(NULL, "/nonexistent/p", &engine, NULL, 0), KABAR_CANNOT_READ);
    CHECK(engine == NULL);
    CHECK_INT(kabar_engine_open(NULL, "/nonexistent/p", &engine, message, 6), KABAR_CANNOT_READ);
    CHECK(strcmp(message, "/none") == 0);
}

static struct kb_str
first_person(const struct kb_pack *pack, const char *const *words)
{
    uint32_t state = 0;
    for (; *words; words++) {
        struct kb_str word = { *words, strlen(*words) };
        state = kb_lexicon_step(pack->lexicon, state, kb_lexicon_word(pack->lexicon, word));
    }
    for (const struct kb_lex_entry *e = kb_lexicon_entries(pack->lexicon, state); e;
         e = kb_lexicon_entry(pack->lexicon, e->next))
        if (e->kind == KB_LEX_PERSON)
            return pack->knowledge->persons[e->value].offices[0].actor;
    return KB_STR_NONE;
}

TEST(engine_takes_a_users_rows_before_its_own)
{
    static const char *const biden[] = { "joe", "biden", NULL };
    struct own_folder own;
    own_folder_open(&own);
    own_folder_file(&own, "knowledge/nations.tsv",
                    NATION "RUS\tRuthenia\tRuthenia\tRuthenian\t-\t1.5\t-2\t-03:30\n");
    own_folder_file(&own, "knowledge/outlets.tsv",
                    OUTLET "detik.com\tMy Detik\t-\tMYS\tms\t+08:00\n"
                           "new.example\tNew\t-\tIDN\tid\t-\n");
    own_folder_file(&own, "knowledge/ontology.tsv", CODES "042\tCall on\tCONSULT\tvisit\t2\t3.5\n");
    own_folder_file(&own, "knowledge/people.tsv",
                    PEOPLE "person:joe-biden\tUSA\tUSALEG\t-\t-\tJoe Biden\tBiden\tSenator\n");
    own_folder_file(&own, "packs/id/pack.tsv", "# key\tvalue\nzone\t540\nclitics\txyz\n");
    if (CHECK_INT(own_folder_engine(&own), KABAR_OK)) {
        const struct kb_knowledge *k = &own.engine->knowledge;
        const struct kb_nation *n = kb_nation_by_code(k, KB_STR("RUS"));
        CHECK_STR(n->name, "Ruthenia");
        CHECK(n->lat == 1.5 && n->lon == -2 && n->zone == -210);
        CHECK_STR(kb_nation_by_code(k, KB_STR("IDN"))->entity, "nation:IDN");
        CHECK_STR(kb_outlet_by_host(k, KB_STR("news.detik.com"))->name, "My Detik");
        CHECK_STR(kb_outlet_by_host(k, KB_STR("new.example"))->name, "New");
        CHECK(kb_outlet_by_host(k, KB_STR("nobody.example")) == NULL);
        const struct kb_code *c = kb_code_of(k, KB_STR("042"));
        CHECK_STR(c->name, "Call on");
        CHECK(c->quad == 2 && c->goldstein == 3.5);
        const struct kb_pack *id = kb_engine_pack(own.engine, KB_STR("id"));
        CHECK_STR(first_person(id, biden), "USALEG");
        CHECK_INT(id->zone, 540);
        CHECK(id->head_first && id->decimal_mark == ','); /* what it does not say stays */
        if (CHECK_INT(id->clitic_count, 1))
            CHECK_STR(id->clitics[0], "xyz");
    }
    own_folder_close(&own);
}

TEST(engine_reads_pages_by_a_users_rows)
{
    static const char text[] = "Joe Biden mengecam Iran. Zargon menyerang Iran.";
    struct own_folder own;
    kabar_reader *reader;
    const char *json;
    own_folder_open(&own);
    own_folder_file(&own, "knowledge/people.tsv",
                    PEOPLE "person:joe-biden\tUSA\tUSALEG\t-\t-\tJoe Biden\tBiden\tSenator\n");
    own_folder_file(&own, "knowledge/nations.tsv", NATION "XZZ\tZargon\tZargon\t-\t-\t1\t1\t-\n");
    own_folder_file(&own, "packs/id/events/own.tsv", EVENTS "112\tmengecam\tS\tO\t-\t-\n");
    if (CHECK_INT(own_folder_engine(&own), KABAR_OK)
        && CHECK_INT(kabar_reader_open(own.engine, &reader), KABAR_OK)) {
        if (CHECK_INT(kabar_read(reader, text, strlen(text), NULL, "id", &json), KABAR_OK)) {
            CHECK(strstr(json, "\"cameo\":\"112\"") != NULL);
            CHECK(strstr(json, "\"rule\":\"packs/id/events/own.tsv:2\"") != NULL);
            CHECK(strstr(json, "USALEG") != NULL && strstr(json, "USAGOV") == NULL);
            CHECK(strstr(json, "nation:XZZ") != NULL);
        }
        kabar_reader_close(reader);
    }
    own_folder_close(&own);
}

TEST(engine_takes_a_whole_new_language)
{
    struct own_folder own;
    own_folder_open(&own);
    own_folder_file(&own, "packs/xx/pack.tsv", "# key\tvalue\nhead\tlast\nzone\t-210\n");
    own_folder_file(&own, "packs/xx/words.tsv", "# class\twords\nstop\tlo; la; li\n");
    if (CHECK_INT(own_folder_engine(&own), KABAR_OK)) {
        const struct kb_pack *xx = kb_engine_pack(own.engine, KB_STR("XX"));
        if (CHECK(xx != NULL)) {
            CHECK_INT(xx->zone, -210);
            CHECK(!xx->head_first);
            CHECK(kb_lexicon_word(xx->lexicon, KB_STR("lo")) != KB_WORD_UNKNOWN);
        }
        CHECK(kb_engine_pack(own.engine, KB_STR("yy")) == NULL);
    }
    own_folder_close(&own);
}

/* The lexicons in the binary and those that the tables make, which a user's file asks for. */
TEST(engine_lexicons_are_compiled_from_the_tables)
{
    struct own_folder own;
    kabar_engine *engine = NULL;
    own_folder_open(&own);
    own_folder_file(&own, "knowledge/other.tsv", "no table of ours");
    if (CHECK_INT(own_folder_engine(&own), KABAR_OK)
        && CHECK_INT(kabar_engine_open(NULL, NULL, &engine, NULL, 0), KABAR_OK)
        && CHECK_INT(engine->pack_count, own.engine->pack_count))
        for (uint32_t i = 0; i < engine->pack_count; i++) {
            struct kb_buf compiled, made;
            kb_buf_init(&compiled, 0);
            kb_buf_init(&made, 0);
            kb_lexicon_image(engine->packs[i].lexicon, &compiled);
            kb_lexicon_image(own.engine->packs[i].lexicon, &made);
            CHECK(!kb_lexicon_sealed(own.engine->packs[i].lexicon));
            CHECK(made.len > 0 && kb_str_equal(kb_buf_view(&compiled), kb_buf_view(&made)));
            kb_buf_free(&compiled);
            kb_buf_free(&made);
        }
    kabar_engine_close(engine);
    own_folder_close(&own);
}

TEST(engine_passes_over_files_that_are_no_tables)
{
    struct own_folder own;
    own_folder_open(&own);
    own_folder_file(&own, "packs/id/notes.txt", "no table");
    own_folder_file(&own, "packs/id/.words.tsv", "no table");
    own_folder_file(&own, "knowledge/other.tsv", "no table of ours");
    CHECK_INT(own_folder_engine(&own), KABAR_OK);
    CHECK(strcmp(own.message, "") == 0);
    own_folder_close(&own);
}

TEST(engine_office_is_told_by_the_day)
{
    const struct kb_office offices[] = {
        { .title = KB_STR("old"), .from = { .year = 2017 }, .to = { .year = 2021, .month = 1 } },
        { .title = KB_STR("out"), .from = { .year = 2021, .month = 2 }, .to = { .year = 2024 } },
        { .title = KB_STR("new"), .from = { .year = 2025, .month = 1, .day = 20 } },
    };
    static const struct {
        struct kb_moment day;
        const char *title;
    } rows[] = {
        { { .year = 2020, .month = 6, .day = 1 }, "old" },
        { { .year = 2021, .month = 1, .day = 31 }, "old" }, /* to a month is to its end */
        { { .year = 2022, .month = 6, .day = 1 }, "out" },
        { { .year = 2024, .month = 12, .day = 31 }, "out" },
        { { .year = 2025, .month = 1, .day = 20 }, "new" },
        { { .year = 2030, .month = 6, .day = 1 }, "new" },
        { { .year = 1990, .month = 6, .day = 1 }, "old" }, /* the nearest in time */
        { { .year = 2025, .month = 1, .day = 3 }, "out" },
        { { .year = 0 }, "new" }, /* no day: the one held last */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        CHECK_STR(kb_office_on(offices, 3, rows[i].day)->title, rows[i].title);
    CHECK(kb_office_on(offices, 0, rows[0].day) == NULL);
}

TEST(engine_codes_fall_back_to_base_and_root)
{
    struct kabar_engine *engine = NULL;
    struct kb_error err;
    if (CHECK_INT(kb_engine_open(NULL, NULL, &engine, &err), KABAR_OK)) {
        const struct kb_knowledge *k = &engine->knowledge;
        CHECK(kb_code_of(k, KB_STR("1951")) != NULL && kb_code_of(k, KB_STR("190")) != NULL);
        CHECK(kb_code_of(k, KB_STR("1949")) == kb_code_of(k, KB_STR("194")));
        CHECK(kb_code_of(k, KB_STR("99")) == NULL && kb_code_of(k, KB_STR("1")) == NULL);
        CHECK(kb_code_of(k, KB_STR_NONE) == NULL);
    }
    kabar_engine_close(engine);
}
