/* Lists of actors and places as rows of a user's own tables. */
#include "import/import.h"

#include <stdio.h>

#include "base/heap.h"
#include "data/check.h"
#include "import/add.h"
#include "import/nation.h"
#include "import/words.h"
#include "own_folder.h"
#include "read_help.h"
#include "test.h"

#include "base/banned.h"

static const struct kabar_engine *
ours(void)
{
    static struct kabar_engine *engine;
    struct kb_error err;
    if (!engine)
        CHECK_INT(kb_engine_open(NULL, NULL, &engine, &err), KABAR_OK);
    return engine;
}

/* Own tables with what was imported into them. */
struct imported {
    struct kb_arena arena;
    struct kb_own own;
    struct kb_import_report report;
    struct kb_error err;
    kabar_status status;
    struct kb_buf told;
};

static void
hear(void *context, struct kb_str line)
{
    struct kb_buf *told = context;
    kb_buf_str(told, line);
    kb_buf_char(told, '\n');
}

static void
import_open(struct imported *i, const char *dir)
{
    memset(i, 0, sizeof *i);
    kb_arena_init(&i->arena);
    kb_buf_init(&i->told, 0);
    CHECK_INT(kb_own_open(&i->arena, dir, &i->own, &i->err), KABAR_OK);
}

static void
import_bytes(struct imported *i, struct kb_str bytes, struct kb_import_options options)
{
    struct kb_input *in;
    options.tell = hear;
    options.context = &i->told;
    options.population = options.population ? options.population : -1;
    memset(&i->report, 0, sizeof i->report);
    CHECK_INT(kb_input_open_bytes("in", bytes, &in, &i->err), KABAR_OK);
    i->status = kb_import_into(ours(), &i->own, in, &options, &i->report, &i->err);
}

static struct imported
import_text(const char *text)
{
    struct imported i;
    import_open(&i, NULL);
    import_bytes(&i, (struct kb_str){ text, strlen(text) }, (struct kb_import_options){ 0 });
    CHECK_INT(i.status, KABAR_OK);
    return i;
}

static void
import_close(struct imported *i)
{
    kb_buf_free(&i->told);
    kb_arena_free(&i->arena);
}

/* The n-th row of a table, "" when there is none; tabs as bars. */
static struct kb_str
row(struct imported *i, enum kb_own_index table, uint32_t n)
{
    const struct kb_own_table *t = &i->own.tables[table];
    if (n >= t->lines.len)
        return KB_STR("");
    struct kb_str line = kb_arena_copy(&i->arena, t->lines.at[n]);
    for (size_t k = 0; k < line.len; k++)
        if (line.ptr[k] == '\t')
            ((char *)(uintptr_t)line.ptr)[k] = '|';
    return line;
}

#define PERSON(n) row(&i, KB_OWN_PEOPLE, n)
#define BODY(n) row(&i, KB_OWN_BODIES, n)
#define PLACE(n) row(&i, KB_OWN_PLACES, n)

TEST(import_actors_with_dated_codes)
{
    struct imported i = import_text("ZARGON_PELUNTUR_ ; a [note]\n+ZARGON_AL-PELUNTUR_\r\n"
                                    "\t[IDNELI <20100105]\n\t[IDNGOV 20100105-20150104]\n"
                                    "\t[IDNOPP >20150104]\n");
    CHECK_INT(i.report.people, 3);
    CHECK_STR(PERSON(1), "person:zargon-peluntur|IDN|IDNELI|-|2010-01-04|Zargon Peluntur|"
                         "Zargon Al-Peluntur|-");
    CHECK_STR(PERSON(2), "person:zargon-peluntur|IDN|IDNGOV|2010-01-05|2015-01-04|Zargon Peluntur|"
                         "Zargon Al-Peluntur|-");
    CHECK_STR(PERSON(3), "person:zargon-peluntur|IDN|IDNOPP|2015-01-05|-|Zargon Peluntur|"
                         "Zargon Al-Peluntur|-");
    CHECK_INT(i.report.refused, 0);
    import_close(&i);
}

TEST(import_tabari_days_of_two_digits)
{
    struct imported i = import_text("TABARI_ZORKMAN [<930120 USAELI] [USAGOV 930120 - 010120] "
                                    "[>010120 USABUS]\n");
    CHECK_INT(i.report.people, 3);
    CHECK_STR(PERSON(1), "person:tabari-zorkman|USA|USAELI|-|1993-01-19|Tabari Zorkman|-|-");
    CHECK_STR(PERSON(2),
              "person:tabari-zorkman|USA|USAGOV|1993-01-20|2001-01-20|Tabari Zorkman|-|-");
    CHECK_STR(PERSON(3), "person:tabari-zorkman|USA|USABUS|2001-01-21|-|Tabari Zorkman|-|-");
    import_close(&i);
}

TEST(import_actors_that_are_bodies)
{
    struct imported i = import_text("MOKSA_LIBERATION_FRONT [PALREB]\nZRKQ [IDNNGO]\n"
                                    "BANK_OF_ZORKIA [ROMBUS]\nZORK_WATCHERS_ABROAD [NGOHRI]\n");
    CHECK_INT(i.report.bodies, 4);
    CHECK_STR(BODY(1), "org:moksa-liberation-front|group|PSE|PSEREB|-|-|Moksa Liberation Front|-");
    CHECK_STR(BODY(2), "org:zrkq|organisation|IDN|IDNNGO|-|-|ZRKQ|-");
    CHECK_STR(BODY(3), "org:bank-of-zorkia|organisation|ROU|ROUBUS|-|-|Bank of Zorkia|-");
    CHECK_STR(BODY(4), "org:zork-watchers-abroad|organisation|-|NGOHRI|-|-|Zork Watchers Abroad|-");
    import_close(&i);
}

TEST(import_actors_names_what_it_cannot_use)
{
    struct imported i = import_text("GOOD_NAME_ZORK [IDNGOV]\nNO_CODE_AT_ALL\nSMALL_CODE [usa]\n"
                                    "CUT_SHORT [IDN\n+\nDAYS_WRONG [USAMIL 20110131-20111131]\n"
                                    "POLICEMAN {POLICEMEN} [~COP]\nSOLDIER [~MIL]\n! SET !\n");
    CHECK_INT(i.report.refused, 4);
    CHECK_INT(i.report.passed[KB_PASSED_agents], 3);
    CHECK_STR(kb_buf_view(&i.told), "in:2: there is no [CODE] for 'NO CODE AT ALL'\n"
                                    "in:3: 'usa' is no CAMEO actor code\n"
                                    "in:4: '[IDN' has no closing bracket\n"
                                    "in:6: '20110131-20111131' are no days\n");
    CHECK_INT(i.report.people + i.report.bodies, 1);
    import_close(&i);
}

/* Of whom the tables know: the time of which they tell nothing, names that are nobody's. */
TEST(import_adds_to_who_is_known_and_takes_nothing)
{
    struct imported i = import_text("BARACK_OBAMA_\n+BARRY_ZORK_OBAMA_\n+JOE_BIDEN\n+ZORKY\n"
                                    "\t[USAELI <20050103]\n\t[USABUS 20090120-20170120]\n"
                                    "HAMAS [PALREB]\nJAKARTA [IDNGOV]\nJOE_BIDEN [USAMIL]\n");
    CHECK_INT(i.report.people, 1);
    CHECK_INT(i.report.names, 1);
    CHECK_STR(PERSON(1), "person:barack-obama|USA|USAELI|-|2005-01-02|Barack Obama|"
                         "Barry Zork Obama|-");
    CHECK_INT(i.report.passed[KB_PASSED_known], 2);
    CHECK_INT(i.report.passed[KB_PASSED_other], 1);
    import_close(&i);
}

static const char wikidata[] =
    "item,personLabel,\"positionLabel\",countryLabel,start,end,itemAltLabel,sitelinks\n"
    "http://www.wikidata.org/entity/Q71,Zulkarto Heningzork,Minister of Defence of "
    "Indonesia,Indonesia,2014-10-20T00:00:00Z,2019-10-20T00:00:00Z,\"Heningzork, Zul Zork\",3\n"
    "http://www.wikidata.org/entity/Q71,Zulkarto Heningzork,member of parliament,ID,"
    "2019-10-21T00:00:00Z,t442,,3\n"
    "http://www.wikidata.org/entity/Q72,Zulkarto Heningzork,minister,Malaysia,,,,1\n"
    "http://www.wikidata.org/entity/Q73,Q73,minister,Malaysia,,,,1\n"
    "Q74,\"Two\nLiner Zork\",ambassador of Japan to Chile,,,,,0\n"
    "Q75,Someone Zork,minister,Ruritania,,,,0\n"
    "Q76,Late Zork,judge,DEU,2019-10-21T00:00:00Z,2014-10-21T00:00:00Z,,0\n";

TEST(import_wikidata_by_the_names_of_columns)
{
    struct imported i = import_text(wikidata);
    CHECK_INT(i.report.people, 3);
    CHECK_STR(PERSON(1),
              "person:zulkarto-heningzork|IDN|IDNGOV|2014-10-20|2019-10-20|Zulkarto Heningzork|"
              "Heningzork; Zul Zork|Minister of Defence of Indonesia");
    CHECK_STR(PERSON(2), "person:zulkarto-heningzork|IDN|IDNLEG|2019-10-21|-|Zulkarto Heningzork|"
                         "Heningzork; Zul Zork|member of parliament");
    CHECK_STR(PERSON(3), "person:two-liner-zork|JPN|JPNGOV|-|-|Two Liner Zork|-|"
                         "ambassador of Japan to Chile");
    CHECK_INT(i.report.refused, 4);
    CHECK_STR(kb_buf_view(&i.told),
              "in: columns read: item=item name=personLabel office=positionLabel "
              "country=countryLabel from=start to=end aliases=itemAltLabel\n"
              "in:4: Q72 is another 'Zulkarto Heningzork' than Q71: texts cannot tell them apart\n"
              "in:5: 'Q73' has no name in the language of the question\n"
              "in:8: 'Ruritania' is no country that is known\n"
              "in:9: an office of 'Late Zork' ends before it begins\n");
    CHECK_INT(i.report.bare, 0);
    import_close(&i);
}

static void
geo_line(struct kb_buf *out, const char *name, const char *feature, const char *country,
         const char *people)
{
    kb_buf_format(out, "7\t%s\t%s\tx,y\t-7.126\t110.2\t%s\t%s\t\t\t\t\t\t%s\t\t9\tZ\t2020-01-01\n",
                  name, name, feature, country, people);
}

TEST(import_geonames_takes_what_news_may_mean)
{
    static const char *const lines[][4] = {
        { "Zarkville", "P\tPPL", "ID", "5000" },   { "Zarkville", "P\tPPLA", "MY", "90000" },
        { "Zarkhamlet", "P\tPPL", "ID", "999" },   { "Jakarta", "P\tPPLC", "ID", "9000000" },
        { "Reading", "P\tPPL", "GB", "200000" },   { "Zark Strait", "H\tSTRT", "", "0" },
        { "Zarkshire", "A\tADM2", "GB", "0" },     { "Old Zark", "P\tPPLH", "GB", "5000" },
        { "Zarknowhere", "P\tPPL", "QQ", "5000" }, { "Trump", "P\tPPL", "US", "5000" },
        { "Zark Stream", "H\tSTM", "US", "0" },
    };
    struct imported i;
    struct kb_buf text;
    kb_buf_init(&text, 0);
    for (size_t n = 0; n < sizeof lines / sizeof *lines; n++)
        geo_line(&text, lines[n][0], lines[n][1], lines[n][2], lines[n][3]);
    import_open(&i, NULL);
    import_bytes(&i, kb_buf_view(&text), (struct kb_import_options){ 0 });
    CHECK_INT(i.report.places, 3);
    CHECK_STR(PLACE(1), "place:zarkville|Zarkville|city|MYS|-7.13|110.20|-");
    CHECK_STR(PLACE(2), "place:zark-strait|Zark Strait|strait|-|-7.13|110.20|-");
    CHECK_STR(PLACE(3), "place:zarkshire|Zarkshire|region|GBR|-7.13|110.20|-");
    CHECK_INT(i.report.passed[KB_PASSED_unasked], 3);
    CHECK_INT(i.report.passed[KB_PASSED_smaller], 1);
    CHECK_INT(i.report.passed[KB_PASSED_common], 1);
    CHECK_INT(i.report.passed[KB_PASSED_other], 2);
    CHECK_INT(i.report.refused, 1);
    import_close(&i);
    import_open(&i, NULL);
    import_bytes(&i, kb_buf_view(&text),
                 (struct kb_import_options){ .population = 500, .classes = "P" });
    CHECK_INT(i.report.places, 2);
    import_close(&i);
    kb_buf_free(&text);
}

TEST(import_refuses_other_files_in_words)
{
    static const struct {
        struct kb_str bytes;
        const char *message;
    } rows[] = {
        { { "", 0 }, "in is empty" },
        { { " \n\n", 3 }, "in is empty" },
        { { "PK\x03\x04zzzz", 8 }, "in is a zip file: unpack it first" },
        { { "<html><p>Halo</p></html>", 24 }, "in is not known as" },
        { { "Kata-kata saja, tanpa kode.\n", 28 }, "in is not known as" },
        { { "\x00\x01\x02\x03zork\x00\xff\xfe", 11 }, "in is not known as" },
    };
    for (size_t n = 0; n < sizeof rows / sizeof *rows; n++) {
        struct imported i;
        import_open(&i, NULL);
        import_bytes(&i, rows[n].bytes, (struct kb_import_options){ 0 });
        CHECK_INT(i.status, KABAR_BAD_FORMAT);
        CHECK(strncmp(i.err.message, rows[n].message, strlen(rows[n].message)) == 0);
        import_close(&i);
    }
}

TEST(import_gives_up_where_nothing_is_of_the_kind_told)
{
    struct imported i;
    struct kb_buf text;
    kb_buf_init(&text, 0);
    for (int n = 0; n < 5000; n++)
        kb_buf_z(&text, "tidak,ada,apa-apa\n");
    import_open(&i, NULL);
    import_bytes(&i, kb_buf_view(&text), (struct kb_import_options){ .kind = KB_IMPORT_GEONAMES });
    CHECK_INT(i.status, KABAR_BAD_FORMAT);
    CHECK(i.report.lines < 3000);
    import_close(&i);
    kb_buf_free(&text);
}

/* A line past the limit, zero bytes, one that is Latin-1, the last without its end. */
TEST(import_goes_on_behind_broken_lines)
{
    struct imported i;
    struct kb_buf text;
    kb_buf_init(&text, 0);
    kb_buf_z(&text, "ZORK_ONE_ZARK [IDNGOV]\n");
    for (uint32_t n = 0; n < KB_MAX_ROW_BYTES + 9; n++)
        kb_buf_char(&text, 'X');
    kb_buf_add(&text, "\nA\0B [IDNGOV]\nJOS\xc9_ZORKA [ESPGOV]\nZORK_TWO_ZARK [IDNGOV]", 56);
    import_open(&i, NULL);
    import_bytes(&i, kb_buf_view(&text), (struct kb_import_options){ .as = "person" });
    CHECK_INT(i.status, KABAR_OK);
    CHECK_INT(i.report.refused, 2);
    CHECK_INT(i.report.people, 3);
    CHECK_STR(PERSON(2), "person:jose-zorka|ESP|ESPGOV|-|-|José Zorka|-|-");
    CHECK_STR(PERSON(3), "person:zork-two-zark|IDN|IDNGOV|-|-|Zork Two Zark|-|-");
    import_close(&i);
    kb_buf_free(&text);
}

/* ---- folders ---- */

static kabar_status
import_run(const char *dir, const char *text, struct kb_import_report *report)
{
    struct kb_import_options options = { .population = -1 };
    struct kb_input *in;
    struct kb_error err;
    if (kb_input_open_bytes("in", (struct kb_str){ text, strlen(text) }, &in, &err) != KABAR_OK)
        return err.status;
    return kb_import_run(ours(), dir, in, &options, report, &err);
}

TEST(import_keeps_a_users_own_columns_and_lines)
{
    struct own_folder own;
    struct kb_import_report report;
    struct imported i;
    own_folder_open(&own);
    const char *dir = kb_arena_format(&own.arena, "%s/knowledge", own.path).ptr;
    own_folder_file(&own, "knowledge/people.tsv",
                    "# id\tmy note\tname\taliases\toffice\tactor\tcountry\tfrom\tto\n# mine\n"
                    "person:zork-ab\tx\tZork Abzark\tZab; Zorkab\t-\tIDNMIL\tIDN\t2001\t-\n");
    CHECK_INT(import_run(dir,
                         "ZORK_ABZARK\n+ZORK_BCZARK\n\t[IDNMIL 2001-20051231]\n"
                         "ANNA_ZORKER [IDNGOV 2001-2002]\n",
                         &report),
              KABAR_OK);
    import_open(&i, dir);
    CHECK_STR(PERSON(0), "# id|my note|name|aliases|office|actor|country|from|to");
    CHECK_STR(PERSON(1), "# mine");
    CHECK_STR(PERSON(2), "person:zork-ab|x|Zork Abzark|Zab; Zorkab; Zork Bczark|-|IDNMIL|IDN|"
                         "2001|2005-12-31");
    CHECK_STR(PERSON(3), "person:anna-zorker|-|Anna Zorker|-|-|IDNGOV|IDN|2001|2002");
    import_close(&i);
    CHECK_INT(import_run(dir, wikidata, &report), KABAR_OK);
    CHECK_INT(report.people, 3);
    CHECK_INT(import_run(dir, wikidata, &report), KABAR_OK);
    CHECK_INT(report.people + report.names, 0);
    CHECK_INT(own_folder_engine(&own), KABAR_OK);
    own_folder_close(&own);
}

TEST(import_ends_cleanly_without_memory)
{
    static const char list[] = "ZORK_ABZARK\n+ZORK_BCZARK\n\t[IDNMIL 2001-20051231]\n";
    struct own_folder own;
    struct kb_import_report report;
    own_folder_open(&own);
    const char *dir = kb_arena_format(&own.arena, "%s/knowledge", own.path).ptr;
    ours();
    kb_heap_fail_at(0);
    unsigned long count = 1;
    for (unsigned long n = 1; n <= count; n++) {
        kb_heap_fail_at(n);
        kabar_status status = import_run(dir, list, &report);
        unsigned long asked = kb_heap_fail_at(0);
        CHECK(status == KABAR_NO_MEMORY || status == KABAR_OK);
        count = status == KABAR_OK ? n : asked + 1;
    }
    CHECK(count > 5);
    own_folder_close(&own);
}

/* ---- parts ---- */

TEST(import_codes_and_countries)
{
    struct kb_arena arena;
    struct kb_str country, actor;
    const struct kb_knowledge *k = &ours()->knowledge;
    kb_arena_init(&arena);
    CHECK_STR(kb_nation_alpha3(KB_STR("ID")), "IDN");
    CHECK_STR(kb_nation_alpha3(KB_STR("ZW")), "ZWE");
    CHECK_INT(kb_nation_alpha3(KB_STR("NA")).len, 3);
    CHECK_INT(kb_nation_alpha3(KB_STR("AN")).len + kb_nation_alpha3(KB_STR("")).len, 0);
    CHECK(kb_actor_split(&arena, k, KB_STR("PALREB"), &country, &actor));
    CHECK_STR(country, "PSE");
    CHECK_STR(actor, "PSEREB");
    CHECK(kb_actor_split(&arena, k, KB_STR("IGOUNO"), &country, &actor));
    CHECK_INT(country.len, 0);
    CHECK(!kb_actor_split(&arena, k, KB_STR("ID"), &country, &actor));
    CHECK(!kb_actor_split(&arena, k, KB_STR("IDN/GOV"), &country, &actor));
    kb_arena_free(&arena);
}

TEST(import_names_as_texts_write_them)
{
    static const char *const rows[][2] = {
        { "BANK OF ZORKIA", "Bank of Zorkia" },
        { "O'BRIEN-ZORK", "O'Brien-Zork" },
        { "THE", "THE" },
        { "ZRK", "ZRK" },
        { "ÉCOLE ZORKA", "École Zorka" },
        { "ZORKA'S", "Zorka's" },
    };
    struct kb_arena arena;
    kb_arena_init(&arena);
    for (size_t n = 0; n < sizeof rows / sizeof *rows; n++)
        CHECK_STR(
            kb_name_spell(ours(), &arena, (struct kb_str){ rows[n][0], strlen(rows[n][0]) }, false),
            rows[n][1]);
    CHECK_INT(kb_name_guess(ours(), KB_STR("general zorkan barotaz")), KB_GUESS_NOTHING);
    CHECK_INT(kb_name_guess(ours(), KB_STR("general motors zork")), KB_GUESS_BODY);
    CHECK_INT(kb_name_guess(ours(), KB_STR("abdul zorkan")), KB_GUESS_PERSON);
    CHECK_INT(kb_name_guess(ours(), KB_STR("bank of zork")), KB_GUESS_BODY);
    CHECK_STR(kb_name_clean(&arena, KB_STR("  a\t b;c  ")), "a b c");
    CHECK_INT(kb_name_clean(&arena, KB_STR("-")).len, 0);
    CHECK_STR(kb_name_key(&arena, KB_STR("Al-Zörk  B.")), "al zork b .");
    CHECK_INT(kb_name_key(&arena, KB_STR("123 ...")).len, 0);
    kb_arena_free(&arena);
}

static kabar_status
add_row(const char *dir, const char *table, const char *fields, struct kb_buf *told,
        struct kb_error *err)
{
    char copy[400], *list[12], *rest = copy;
    int count = 0;
    snprintf(copy, sizeof copy, "%s", fields);
    while (count < 12 && (list[count] = strsep(&rest, "|")) != NULL)
        count++;
    kb_buf_clear(told);
    return kb_knowledge_add(ours(), dir, table, list, count, hear, told, told, err);
}

TEST(knowledge_add_refuses_what_cannot_be)
{
    static const struct {
        const char *table, *fields, *says;
        kabar_status status;
    } rows[] = {
        { "people", "name=Zork Abzark|country=IDN|role=GOV|from=2001", "", KABAR_OK },
        { "people", "name=Zork Abzark|country=IDN|role=GOV|from=2001", "the row was not added",
          KABAR_BAD_DATA },
        { "people", "name=Zork Abzark|country=IDN|role=MIL|from=1999|to=2001", "", KABAR_OK },
        { "people", "name=Zork Abzark|country=XXQ|role=MIL", "'XXQ' is the code of no nation",
          KABAR_USAGE },
        { "people", "name=Zork|country=IDN|role=MIL|actor=IDNMIL", "role= goes with", KABAR_USAGE },
        { "people", "name=Zork|role=MIL", "role= goes with", KABAR_USAGE },
        { "people", "name=Zork", "country= and role=", KABAR_USAGE },
        { "people", "country=IDN", "name= must be there", KABAR_USAGE },
        { "people", "name=A|name=B", "name is told twice", KABAR_USAGE },
        { "people", "zork", "'zork': people takes FIELD=VALUE", KABAR_USAGE },
        { "people", "name=Jokowi|country=IDN", "'Jokowi' names Joko Widodo", KABAR_BAD_DATA },
        { "people", "name=Zork B|country=IDN|from=2001-13", "knowledge/people.tsv:4: bad from",
          KABAR_BAD_DATA },
        { "places", "name=Zorkville|country=IDN", "lat= and lon=", KABAR_USAGE },
        { "bodies", "name=Zork Union|actor=NGOLAB", "", KABAR_OK },
        { "outlets", "name=Zork", "domain= is missing", KABAR_USAGE },
        { "zorks", "name=Zork", "there is no table zorks", KABAR_USAGE },
    };
    struct own_folder own;
    struct kb_buf told;
    struct kb_error err;
    own_folder_open(&own);
    kb_buf_init(&told, 0);
    const char *dir = kb_arena_format(&own.arena, "%s/knowledge", own.path).ptr;
    for (size_t n = 0; n < sizeof rows / sizeof *rows; n++) {
        err.message[0] = '\0';
        CHECK_INT(add_row(dir, rows[n].table, rows[n].fields, &told, &err), rows[n].status);
        kb_test_check(strncmp(err.message, rows[n].says, strlen(rows[n].says)) == 0, __FILE__,
                      __LINE__, "'%s' gives '%s'", rows[n].fields, err.message);
    }
    CHECK_INT(own_folder_engine(&own), KABAR_OK);
    kb_buf_free(&told);
    own_folder_close(&own);
}
