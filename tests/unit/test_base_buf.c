#include "base/buf.h"

#include "base/heap.h"
#include "test.h"

#include "base/banned.h"

TEST(buf_adds_every_kind_of_piece)
{
    struct kb_buf b;
    kb_buf_init(&b, 0);
    CHECK(strcmp(kb_buf_text(&b), "") == 0);
    kb_buf_add(&b, "ab", 2);
    kb_buf_add(&b, NULL, 0);
    kb_buf_str(&b, KB_STR("cd"));
    kb_buf_str(&b, KB_STR_NONE);
    kb_buf_z(&b, "ef");
    kb_buf_char(&b, 'g');
    kb_buf_format(&b, "-%d-%s", 42, "x");
    CHECK_STR(kb_buf_view(&b), "abcdefg-42-x");
    CHECK(strcmp(kb_buf_text(&b), "abcdefg-42-x") == 0);
    CHECK_INT(b.len, 12); /* the NUL is not counted */
    kb_buf_clear(&b);
    CHECK_STR(kb_buf_view(&b), "");
    kb_buf_free(&b);
    CHECK(b.ptr == NULL && b.len == 0 && b.cap == 0);
}

TEST(buf_grows_far_and_formats_long_text)
{
    static char large[5000];
    struct kb_buf b;
    memset(large, 'x', sizeof large - 1);
    kb_buf_init(&b, 0);
    for (int i = 0; i < 100; i++)
        kb_buf_format(&b, "%s", large);
    CHECK_INT(b.len, 100 * (sizeof large - 1));
    CHECK(!b.failed);
    kb_buf_free(&b);
}

TEST(buf_ceiling_is_reached_but_not_passed)
{
    struct kb_buf b;
    kb_buf_init(&b, 4);
    kb_buf_z(&b, "abcd");
    CHECK(!b.failed);
    CHECK(strcmp(kb_buf_text(&b), "abcd") == 0);
    kb_buf_char(&b, 'e');
    CHECK(b.failed);
    kb_buf_free(&b);
}

TEST(buf_failure_is_sticky_until_cleared)
{
    struct kb_buf b;
    kb_buf_init(&b, 4);
    kb_buf_z(&b, "abcdef");
    CHECK(b.failed);
    kb_buf_z(&b, "x");
    CHECK_INT(b.len, 0);
    CHECK(kb_buf_reserve(&b, 1) == NULL);
    CHECK(strcmp(kb_buf_text(&b), "") == 0);
    kb_buf_clear(&b);
    kb_buf_z(&b, "x");
    CHECK_STR(kb_buf_view(&b), "x");
    kb_buf_free(&b);
    CHECK_INT(b.ceiling, 4);
}

TEST(buf_without_memory_fails_and_keeps_what_it_has)
{
    struct kb_buf b;
    kb_buf_init(&b, 0);
    kb_buf_z(&b, "abc");
    kb_heap_fail_at(1);
    char *room = kb_buf_reserve(&b, 1 << 20);
    kb_heap_fail_at(0);
    CHECK(room == NULL && b.failed);
    CHECK_STR(kb_buf_view(&b), "abc");
    kb_buf_free(&b);
    kb_buf_init(&b, 0);
    CHECK(kb_buf_reserve(&b, SIZE_MAX - 10) == NULL);
    CHECK(b.failed);
    kb_buf_free(&b);
}
