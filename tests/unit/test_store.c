#include "store/driver.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "test.h"

#include "base/banned.h"

/* A database of its own for each test, in a new folder. */
struct place {
    char folder[64], file[96];
};

static struct kb_error err;

static struct place
new_place(void)
{
    struct place p;
    snprintf(p.folder, sizeof p.folder, "/tmp/kabar-test-XXXXXX");
    CHECK(mkdtemp(p.folder) != NULL);
    snprintf(p.file, sizeof p.file, "%s/t.db", p.folder);
    return p;
}

static void
remove_place(const struct place *p)
{
    static const char *const ends[] = { "", "-wal", "-shm" };
    char name[128];
    for (int i = 0; i < 3; i++) {
        snprintf(name, sizeof name, "%s%s", p->file, ends[i]);
        unlink(name);
    }
    rmdir(p->folder);
}

static struct kb_store *
open_store(const struct place *p, enum kb_store_mode mode)
{
    struct kb_store *store = NULL;
    if (!CHECK_INT(kb_store_open(p->file, mode, NULL, &store, &err), KABAR_OK))
        printf("  %s\n", err.message);
    return store;
}

static enum kb_added
add(struct kb_store *store, const char *line)
{
    struct kb_arena arena;
    struct kb_record record;
    enum kb_added added = KB_ADDED_SAME;
    kb_arena_init(&arena);
    CHECK_INT(kb_record_parse(&arena, (struct kb_str){ line, strlen(line) }, &record, &err),
              KABAR_OK);
    CHECK_INT(kb_store_begin(store, &err), KABAR_OK);
    CHECK_INT(kb_store_add(store, &record, &added, &err), KABAR_OK);
    CHECK_INT(kb_store_commit(store, &err), KABAR_OK);
    kb_arena_free(&arena);
    return added;
}

static bool
take(void *context, const struct kb_value *cells, unsigned count)
{
    (void)count;
    *(int64_t *)context = cells[0].i;
    return false;
}

static int64_t
count(struct kb_store *store, const char *sql)
{
    int64_t n = -1;
    CHECK_INT(kb_store_ask(store, sql, NULL, 0, take, &n, &err), KABAR_OK);
    return n;
}

static const char page_a[] =
    "{\"id\":\"a\",\"url\":\"http://x/a\",\"outlet\":\"a.com\",\"title\":\"Korut dan Rusia\","
    "\"published\":\"2024-11-03T08:00:00Z\",\"text\":\"Korut bertemu Rusia. Ribuan tentara.\","
    "\"quotes\":[{\"begin\":0,\"end\":5,\"text\":\"Korut\",\"kind\":\"direct\",\"speaker\":\"X\","
    "\"to\":\"AFP\",\"to_entity\":\"agency:afp\"}],"
    "\"figures\":[{\"begin\":21,\"end\":35,\"text\":\"Ribuan tentara\",\"low\":1000,\"bound\":"
    "\"thousands\",\"of\":\"PRK\",\"kind\":\"troops\"}],"
    "\"events\":[{\"begin\":0,\"end\":20,\"cameo\":\"040\",\"plover\":\"CONSULT\",\"source\":"
    "{\"country\":\"PRK\"},\"target\":{\"country\":\"RUS\"},\"date\":\"2024-11-01\","
    "\"status\":\"asserted\",\"according_to\":[{\"name\":\"AFP\",\"entity\":\"agency:afp\"}]}]}";

TEST(store_keeps_a_page_once)
{
    struct place p = new_place();
    struct kb_store *store = open_store(&p, KB_STORE_WRITE);
    if (!store)
        return;
    CHECK_INT(add(store, page_a), KB_ADDED_NEW);
    CHECK_INT(kb_store_fold(store, &err), KABAR_OK);
    CHECK_INT(add(store, page_a), KB_ADDED_SAME);
    CHECK_INT(count(store, "SELECT count(*) FROM articles"), 1);
    CHECK_INT(count(store, "SELECT count(*) FROM events WHERE source_country='PRK'"), 1);
    CHECK_INT(count(store, "SELECT count(*) FROM quotes WHERE \"to\"='AFP' AND"
                           " to_entity='agency:afp'"),
              1);
    CHECK_INT(count(store, "SELECT count(*) FROM sentences WHERE text='Ribuan tentara.'"), 1);
    CHECK_INT(count(store, "SELECT sources FROM events"), 1);
    CHECK_INT(count(store, "SELECT count(*) FROM kb_words WHERE kb_words MATCH 'tentara'"), 1);
    kb_store_close(store);
    remove_place(&p);
}

TEST(store_keeps_both_versions_of_a_page)
{
    struct place p = new_place();
    struct kb_store *store = open_store(&p, KB_STORE_WRITE);
    if (!store)
        return;
    add(store, page_a);
    CHECK_INT(add(store, "{\"url\":\"http://x/a\",\"text\":\"Lain sekali.\"}"), KB_ADDED_CHANGED);
    CHECK_INT(kb_store_fold(store, &err), KABAR_OK);
    CHECK_INT(count(store, "SELECT count(*) FROM articles"), 2);
    CHECK_INT(count(store, "SELECT count(*) FROM articles WHERE current=1 AND version=2"), 1);
    CHECK_INT(count(store, "SELECT count(*) FROM events"), 0);
    CHECK_INT(count(store, "SELECT count(*) FROM quotes"), 0);
    CHECK_INT(add(store, page_a), KB_ADDED_SAME);
    kb_store_close(store);
    remove_place(&p);
}

TEST(store_undoes_what_is_not_committed)
{
    struct place p = new_place();
    struct kb_store *store = open_store(&p, KB_STORE_WRITE);
    struct kb_arena arena;
    struct kb_record record;
    enum kb_added added;
    if (!store)
        return;
    kb_arena_init(&arena);
    kb_record_parse(&arena, (struct kb_str){ page_a, strlen(page_a) }, &record, &err);
    CHECK_INT(kb_store_begin(store, &err), KABAR_OK);
    CHECK_INT(kb_store_add(store, &record, &added, &err), KABAR_OK);
    kb_store_close(store);
    store = open_store(&p, KB_STORE_READ);
    CHECK_INT(count(store, "SELECT count(*) FROM articles"), 0);
    kb_store_close(store);
    kb_arena_free(&arena);
    remove_place(&p);
}

TEST(store_refuses_what_is_not_its_own)
{
    struct place p = new_place();
    struct kb_store *store;
    CHECK_INT(kb_store_open(p.file, KB_STORE_READ, NULL, &store, &err), KABAR_NOT_FOUND);
    FILE *f = fopen(p.file, "w");
    for (int i = 0; f && i < 400; i++)
        fputs("no database ", f);
    if (f)
        fclose(f);
    CHECK_INT(kb_store_open(p.file, KB_STORE_READ, NULL, &store, &err), KABAR_STORE);
    CHECK_INT(kb_store_open(p.file, KB_STORE_WRITE, NULL, &store, &err), KABAR_STORE);
    CHECK(store == NULL);
    CHECK_INT(kb_store_open("/nowhere/at/all.db", KB_STORE_WRITE, NULL, &store, &err), KABAR_STORE);
    remove_place(&p);
}

/* A database as the first schema made it, with one page. */
static void
make_first_version(const struct place *p)
{
    static const char *const rows[] = {
        "INSERT INTO kb_page (id,key,version,current,hash,url,copies,story) VALUES"
        " (1,'http://x/a',1,1,5,'http://x/a',1,1)",
        "INSERT INTO kb_record VALUES (1,'{\"url\":\"http://x/a\",\"text\":\"Satu dua.\"}',x'00')",
        "INSERT INTO kb_quote (page,begin,\"end\",text,speaker) VALUES (1,0,4,'Satu','X')",
        "INSERT INTO kb_report (page,begin,\"end\",cameo,source_country,event) VALUES"
        " (1,0,4,'040','PRK',1)",
        "INSERT INTO kb_event (id,best) VALUES (1,1)",
    };
    struct kb_store old = { .driver = &kb_driver_sqlite,
                            .where = (char *)p->file,
                            .mode = KB_STORE_WRITE };
    CHECK_INT(old.driver->open(&old, p->file, KB_STORE_WRITE, &err), KABAR_OK);
    for (const char *const *script = kb_schema[0]; *script; script++)
        CHECK_INT(old.driver->script(&old, *script, &err), KABAR_OK);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        CHECK_INT(old.driver->script(&old, rows[i], &err), KABAR_OK);
    CHECK_INT(old.driver->set_version(&old, 1, &err), KABAR_OK);
    old.driver->close(&old);
}

TEST(store_brings_an_older_database_up_to_date)
{
    struct place p = new_place();
    struct kb_store *store;
    bool needs = false;
    make_first_version(&p);
    CHECK_INT(kb_store_open(p.file, KB_STORE_READ, NULL, &store, &err), KABAR_STORE);
    if (!(store = open_store(&p, KB_STORE_WRITE)))
        return;
    CHECK_INT(count(store, "SELECT count(*) FROM quotes WHERE speaker='X' AND \"to\" IS NULL"), 1);
    CHECK_INT(kb_store_needs_fold(store, &needs, &err), KABAR_OK);
    CHECK(needs);
    CHECK_INT(kb_store_fold(store, &err), KABAR_OK);
    CHECK_INT(count(store, "SELECT count(*) FROM stories WHERE articles=1"), 1);
    CHECK_INT(count(store, "SELECT count(*) FROM events WHERE source_country='PRK'"), 1);
    CHECK_INT(count(store, "SELECT count(*) FROM kb_sketch"), 1);
    CHECK_INT(add(store, "{\"url\":\"http://x/b\",\"text\":\"Dua.\",\"section\":\"Dunia\","
                         "\"tags\":[\"Iran\",\"Rusia\"],\"modified\":\"2024-11-03\"}"),
              KB_ADDED_NEW);
    CHECK_INT(count(store, "SELECT count(*) FROM articles WHERE section='Dunia'"
                           " AND tags='[\"Iran\",\"Rusia\"]' AND modified='2024-11-03'"),
              1);
    CHECK_INT(count(store, "SELECT count(*) FROM articles WHERE key='http://x/a'"
                           " AND section IS NULL"),
              1);
    kb_store_close(store);
    remove_place(&p);
}

TEST(store_leaves_a_newer_database_alone)
{
    struct place p = new_place();
    struct kb_store *store = open_store(&p, KB_STORE_WRITE);
    if (!store)
        return;
    CHECK_INT(kb_store_ask(store, "PRAGMA user_version=999", NULL, 0, NULL, NULL, &err), KABAR_OK);
    kb_store_close(store);
    CHECK_INT(kb_store_open(p.file, KB_STORE_READ, NULL, &store, &err), KABAR_NEWER);
    CHECK_INT(kb_store_open(p.file, KB_STORE_WRITE, NULL, &store, &err), KABAR_NEWER);
    remove_place(&p);
}

TEST(store_of_a_schema_that_was_not_whole_yet_is_refused)
{
    struct place p = new_place();
    struct kb_store *store = open_store(&p, KB_STORE_WRITE);
    if (!store)
        return;
    CHECK_INT(store->driver->script(store, "DROP TABLE kb_folded", &err), KABAR_OK);
    kb_store_close(store);
    CHECK_INT(kb_store_open(p.file, KB_STORE_READ, NULL, &store, &err), KABAR_STORE);
    CHECK(strstr(err.message, "between two releases") != NULL);
    remove_place(&p);
}

TEST(store_full_disk_is_told_and_leaves_it_whole)
{
    struct place p = new_place();
    struct kb_store *store = open_store(&p, KB_STORE_WRITE);
    if (!store)
        return;
    add(store, page_a);
    CHECK_INT(kb_store_ask(store, "PRAGMA max_page_count=1", NULL, 0, NULL, NULL, &err), KABAR_OK);
    char *line = malloc(250100);
    if (!line)
        return;
    memset(line, 'x', 250100);
    int head = snprintf(line, 100, "{\"url\":\"http://x/big\",\"text\":\"");
    line[head] = 'x';
    memcpy(line + 250000, "\"}", 3);
    struct kb_arena arena;
    struct kb_record record;
    enum kb_added added;
    kb_arena_init(&arena);
    CHECK_INT(kb_record_parse(&arena, (struct kb_str){ line, 250002 }, &record, &err), KABAR_OK);
    CHECK_INT(kb_store_begin(store, &err), KABAR_OK);
    CHECK_INT(kb_store_add(store, &record, &added, &err), KABAR_STORE);
    CHECK(strstr(err.message, "disk is full") != NULL);
    kb_store_undo(store);
    CHECK_INT(count(store, "SELECT count(*) FROM articles"), 1);
    kb_store_close(store);
    kb_arena_free(&arena);
    free(line);
    remove_place(&p);
}

static void
add_many(const struct place *p, int who)
{
    struct kb_store *store = open_store(p, KB_STORE_WRITE);
    for (int i = 0; store && i < 60; i++) {
        char line[200];
        snprintf(line, sizeof line, "{\"url\":\"http://%d/%d\",\"text\":\"Halaman %d dari %d.\"}",
                 who, i, i, who);
        add(store, line);
    }
    kb_store_close(store);
}

TEST(store_takes_several_writers_at_once)
{
    struct place p = new_place();
    pid_t child[3];
    fflush(stdout);
    for (int i = 0; i < 3; i++) {
        child[i] = fork();
        if (child[i] == 0) {
            add_many(&p, i);
            _exit(0);
        }
    }
    for (int i = 0; i < 3; i++) {
        int status = 1;
        waitpid(child[i], &status, 0);
        CHECK_INT(status, 0);
    }
    struct kb_store *store = open_store(&p, KB_STORE_READ);
    CHECK_INT(count(store, "SELECT count(*) FROM articles"), 180);
    kb_store_close(store);
    remove_place(&p);
}

/* A page of thirty words of its own. */
static void
add_text(struct kb_store *store, const char *url, char letter)
{
    char line[1024];
    int n = snprintf(line, sizeof line, "{\"url\":\"%s\",\"text\":\"", url);
    for (int i = 0; i < 30; i++)
        n += snprintf(line + n, sizeof line - (size_t)n, "%c%c%c%c ", letter, 'a' + i % 26,
                      'a' + i / 26, letter);
    snprintf(line + n, sizeof line - (size_t)n, "\"}");
    add(store, line);
}

TEST(store_finds_copies_of_what_another_folded_meanwhile)
{
    struct place p = new_place();
    struct kb_store *one = open_store(&p, KB_STORE_WRITE), *two = open_store(&p, KB_STORE_WRITE);
    if (!one || !two)
        return;
    add_text(one, "http://a/1", 'k');
    CHECK_INT(kb_store_fold(one, &err), KABAR_OK);
    add_text(two, "http://b/1", 'm');
    CHECK_INT(kb_store_fold(two, &err), KABAR_OK);
    add_text(one, "http://c/1", 'm');
    CHECK_INT(kb_store_fold(one, &err), KABAR_OK);
    add_text(two, "http://d/1", 'k');
    CHECK_INT(kb_store_fold(two, &err), KABAR_OK);
    CHECK_INT(count(one, "SELECT count(DISTINCT copies) FROM articles"), 2);
    kb_store_close(one);
    kb_store_close(two);
    remove_place(&p);
}

TEST(store_stops_when_asked)
{
    struct place p = new_place();
    volatile sig_atomic_t stop = 0;
    struct kb_store *store = NULL;
    CHECK_INT(kb_store_open(p.file, KB_STORE_WRITE, &stop, &store, &err), KABAR_OK);
    stop = 1;
    CHECK_INT(kb_store_ask(store,
                           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                           " SELECT count(*) FROM n",
                           NULL, 0, NULL, NULL, &err),
              KABAR_INTERRUPTED);
    kb_store_close(store);
    remove_place(&p);
}
