/* gzip and zstd around anything; streams that are cut; things that are too large. */
#include <zdict.h>
#include <zstd.h>

#include "base/limits.h"
#include "read_help.h"
#include "test.h"

#include "base/banned.h"

static struct kb_str
joined(struct kb_arena *arena, struct kb_str a, struct kb_str b)
{
    char *out = kb_arena_alloc(arena, a.len + b.len);
    memcpy(out, a.ptr, a.len);
    memcpy(out + a.len, b.ptr, b.len);
    return (struct kb_str){ out, a.len + b.len };
}

/* Lines of different words, so that packing leaves something to cut. */
static struct kb_str
many_lines(struct kb_arena *arena, unsigned count)
{
    struct kb_buf buf;
    uint32_t x = 1;
    kb_buf_init(&buf, 0);
    for (unsigned i = 0; i < count; i++) {
        kb_buf_format(&buf, "{\"id\":%u,\"text\":\"", i);
        for (unsigned k = 0; k < 40; k++)
            kb_buf_format(&buf, "%x ", (x = x * 1664525u + 1013904223u) >> 8);
        kb_buf_z(&buf, "\"}\n");
    }
    struct kb_str lines = kb_arena_copy(arena, kb_buf_view(&buf));
    kb_buf_free(&buf);
    return lines;
}

/* A skippable frame of the kind that holds a dictionary. */
static struct kb_str
dictionary_frame(struct kb_arena *arena, struct kb_str dictionary)
{
    char head[8] = { '\x5d', '\x2a', '\x4d', '\x18' };
    for (int i = 0; i < 4; i++)
        head[4 + i] = (char)(dictionary.len >> (8 * i) & 255);
    return joined(arena, (struct kb_str){ head, 8 }, dictionary);
}

static struct kb_str
pack_with(struct kb_arena *arena, struct kb_str dictionary, struct kb_str text)
{
    ZSTD_CCtx *c = ZSTD_createCCtx();
    size_t room = ZSTD_compressBound(text.len);
    char *out = kb_arena_alloc(arena, room);
    size_t len = ZSTD_compress_usingDict(c, out, room, text.ptr, text.len, dictionary.ptr,
                                         dictionary.len, 3);
    ZSTD_freeCCtx(c);
    CHECK(!ZSTD_isError(len));
    return (struct kb_str){ out, len };
}

static struct kb_str
make_dictionary(struct kb_arena *arena)
{
    struct kb_str lines = many_lines(arena, 400);
    size_t sizes[400], count = 0, room = 4096;
    struct kb_str rest = lines, line;
    char *out = kb_arena_alloc(arena, room);
    while (count < 400 && kb_str_next(&rest, '\n', &line))
        sizes[count++] = line.len + 1;
    size_t len = ZDICT_trainFromBuffer(out, room, lines.ptr, sizes, (unsigned)count);
    CHECK(!ZDICT_isError(len));
    return (struct kb_str){ out, len };
}

TEST(read_zstd_with_a_dictionary_in_its_first_frame)
{
    struct kb_arena arena;
    struct heard h;
    kb_arena_init(&arena);
    struct kb_str text = KB_STR("{\"id\":7,\"text\":\"Presiden tiba di Jakarta.\"}\n");
    struct kb_str plain = make_dictionary(&arena), frames = pack_with(&arena, plain, text);
    frames = joined(&arena, frames, frames); /* it holds for every frame */
    struct kb_str packed[] = {
        joined(&arena, dictionary_frame(&arena, plain), frames),
        joined(&arena, dictionary_frame(&arena, read_help_zstd(&arena, plain)), frames),
    };
    for (size_t i = 0; i < sizeof packed / sizeof *packed; i++) {
        read_help_bytes(packed[i], &h);
        CHECK_INT(h.pages, 2);
        CHECK_STR(h.at[1].page.bytes, "Presiden tiba di Jakarta.");
        read_help_free(&h);
    }
    kb_arena_free(&arena);
}

TEST(read_zstd_whose_dictionary_is_none)
{
    static const struct {
        struct kb_str bytes;
        const char *message;
    } cases[] = {
        { { "\x5d\x2a\x4d\x18\3\0\0\0abc\x28\xb5\x2f\xfd", 15 }, "dictionary that is none" },
        { { "\x5d\x2a\x4d\x18\xff\xff\xff\xff"
            "abc",
            11 },
          "dictionary that is too large" },
        { { "\x5d\x2a\x4d\x18\x20\0\0\0abc", 11 }, "dictionary has no end" },
        { { "\x5d\x2a\x4d\x18\x0c\0\0\0\x28\xb5\x2f\xfd\x20\xff\xff\xff"
            "abcd",
            20 },
          "dictionary that is none" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct heard h;
        read_help_bytes(cases[i].bytes, &h);
        CHECK_INT(h.pages, 0);
        kb_test_check(h.count == 1 && strstr(h.at[0].message, cases[i].message), __FILE__, __LINE__,
                      "%zu: '%s'", i, h.count ? h.at[0].message : "");
        read_help_free(&h);
    }
}

TEST(read_packed_once_and_over)
{
    struct kb_arena arena;
    struct heard h;
    kb_arena_init(&arena);
    struct kb_str text = KB_STR("Presiden tiba di Jakarta.");
    struct kb_str gzip = read_help_gzip(&arena, text), zstd = read_help_zstd(&arena, text);
    struct kb_str packed[] = { gzip, zstd, read_help_gzip(&arena, zstd),
                               read_help_zstd(&arena, gzip),
                               joined(&arena, KB_STR("\x50\x2a\x4d\x18\3\0\0\0abc"), zstd) };
    for (size_t i = 0; i < sizeof packed / sizeof *packed; i++) {
        read_help_bytes(packed[i], &h);
        CHECK_INT(h.pages, 1);
        CHECK_STR(h.at[0].page.bytes, "Presiden tiba di Jakarta.");
        CHECK_STR(h.at[0].page.path, "in");
        read_help_free(&h);
    }
    for (int i = 0; i < 5; i++)
        gzip = read_help_gzip(&arena, gzip);
    read_help_bytes(gzip, &h);
    CHECK_INT(h.count, 1);
    CHECK_INT(h.at[0].status, KABAR_TOO_LARGE);
    read_help_free(&h);
    read_help_bytes(read_help_gzip(&arena, KB_STR("")), &h);
    CHECK_INT(h.count, 1);
    CHECK(strcmp(h.at[0].message, "in is empty") == 0);
    read_help_free(&h);
    kb_arena_free(&arena);
}

TEST(read_gzip_members_in_a_row)
{
    struct kb_arena arena;
    struct heard h;
    kb_arena_init(&arena);
    struct kb_str all = read_help_gzip(&arena, KB_STR("{\"text\":\"Satu\"}\n{\"text\":"));
    all = joined(&arena, all, read_help_gzip(&arena, KB_STR("")));
    all = joined(&arena, all, read_help_gzip(&arena, KB_STR("\"Dua\"}\n")));
    all = joined(&arena, all, KB_STR("\0\0\0\0\0\0\0\0"));
    read_help_bytes(all, &h);
    CHECK_INT(h.count, 2);
    CHECK_STR(h.at[1].page.bytes, "Dua");
    read_help_free(&h);
    read_help_bytes(joined(&arena, all, KB_STR("rest")), &h);
    CHECK_INT(h.pages, 2);
    CHECK_INT(h.errors, 1);
    CHECK(strcmp(h.at[2].message, "in has bytes behind its end that are not gzip") == 0);
    read_help_free(&h);
    kb_arena_free(&arena);
}

TEST(read_cut_streams_give_what_is_whole)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct kb_str lines = many_lines(&arena, 2000);
    struct kb_str packed[] = { read_help_gzip(&arena, lines), read_help_zstd(&arena, lines) };
    for (size_t i = 0; i < 2; i++) {
        struct heard h;
        read_help_bytes(packed[i], &h);
        CHECK_INT(h.pages, 2000);
        CHECK_INT(h.errors, 0);
        read_help_free(&h);
        read_help_bytes(kb_str_sub(packed[i], 0, packed[i].len * 4 / 5), &h);
        CHECK(h.pages > 1000 && h.pages < 1700);
        CHECK_INT(h.errors, 1);
        read_help_free(&h);
        read_help_bytes(kb_str_sub(packed[i], 0, 12), &h);
        CHECK_INT(h.pages, 0);
        CHECK_INT(h.errors, 1);
        CHECK(strstr(h.at[0].message, "is cut: the ") != NULL);
        CHECK_STR(h.at[0].page.path, "in");
        read_help_free(&h);
    }
    kb_arena_free(&arena);
}

TEST(read_broken_streams_give_what_came_before)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct kb_str lines = many_lines(&arena, 2000);
    struct kb_str packed[] = { read_help_gzip(&arena, lines), read_help_zstd(&arena, lines) };
    for (size_t i = 0; i < 2; i++) {
        struct heard h;
        memset((char *)(uintptr_t)packed[i].ptr + packed[i].len * 4 / 5, 0xA5, 64);
        read_help_bytes(packed[i], &h);
        CHECK(h.pages > 500 && h.pages < 2000);
        CHECK(h.errors >= 1);
        read_help_free(&h);
    }
    kb_arena_free(&arena);
}

static struct kb_str
large_line(struct kb_arena *arena, const char *head, const char *tail)
{
    struct kb_buf buf;
    kb_buf_init(&buf, 0);
    kb_buf_z(&buf, head);
    char *room = kb_buf_reserve(&buf, KB_MAX_LINE_BYTES);
    memset(room, 'a', KB_MAX_LINE_BYTES);
    buf.len += KB_MAX_LINE_BYTES;
    kb_buf_z(&buf, tail);
    struct kb_str line = kb_arena_copy(arena, kb_buf_view(&buf));
    kb_buf_free(&buf);
    return line;
}

TEST(read_records_too_large_leave_the_others_whole)
{
    static const char *const ends[][2] = {
        { "{\"text\":\"Satu\"}\n{\"text\":\"", "\"}\n{\"text\":\"Tiga\"}\n" },
        { "[{\"text\":\"Satu\"},\n{\"text\":\"", "\"},\n{\"text\":\"Tiga\"}]" },
        { "id,text\n1,Satu\n2,\"", "\"\n3,Tiga\n" },
    };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct kb_arena arena;
        struct heard h;
        kb_arena_init(&arena);
        read_help_bytes(large_line(&arena, ends[i][0], ends[i][1]), &h);
        CHECK_INT(h.count, 3);
        CHECK_STR(h.at[0].page.bytes, "Satu");
        CHECK_INT(h.at[1].status, KABAR_TOO_LARGE);
        CHECK_STR(h.at[1].page.path, "in:2");
        CHECK(strcmp(h.at[1].message, "in:2 is larger than 8 MB") == 0);
        CHECK_STR(h.at[2].page.bytes, "Tiga");
        CHECK_STR(h.at[2].page.path, "in:3");
        read_help_free(&h);
        kb_arena_free(&arena);
    }
}

TEST(read_pages_too_large)
{
    static const char *const heads[] = { "Teks ", "<html><body>" };
    for (size_t i = 0; i < 2; i++) {
        struct kb_arena arena;
        struct heard h;
        kb_arena_init(&arena);
        read_help_bytes(read_help_gzip(&arena, large_line(&arena, heads[i], "")), &h);
        CHECK_INT(h.count, 1);
        CHECK_INT(h.at[0].status, KABAR_TOO_LARGE);
        read_help_free(&h);
        kb_arena_free(&arena);
    }
}

/* A small file that unpacks to more than anyone should look through for the end of one line. */
TEST(read_a_packed_line_without_end_is_given_up)
{
    struct kb_arena arena;
    struct heard h;
    kb_arena_init(&arena);
    char *zeros = kb_arena_alloc(&arena, 32 << 20);
    memset(zeros, 'a', 32 << 20);
    struct kb_str member = read_help_zstd(&arena, (struct kb_str){ zeros, 32 << 20 });
    struct kb_buf all;
    kb_buf_init(&all, 0);
    kb_buf_str(&all, read_help_zstd(&arena, KB_STR("{\"text\":\"Satu\"}\n{\"text\":\"")));
    for (int i = 0; i < 40; i++)
        kb_buf_str(&all, member);
    read_help_bytes(kb_buf_view(&all), &h);
    CHECK_INT(h.count, 2);
    CHECK_INT(h.pages, 1);
    CHECK_INT(h.at[1].status, KABAR_TOO_LARGE);
    CHECK(strstr(h.at[1].message, "what comes behind it is not read") != NULL);
    read_help_free(&h);
    kb_buf_free(&all);
    kb_arena_free(&arena);
}
