#include "base/arena.h"

#include <stdalign.h>

#include "base/heap.h"
#include "test.h"

#include "base/banned.h"

TEST(arena_gives_zeroed_and_aligned_memory_of_any_size)
{
    static const size_t sizes[] = { 0, 1, 7, 8, 17, 4096, 65536, 65537, 300000, 3 };
    struct kb_arena arena;
    kb_arena_init(&arena);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            char *p = kb_arena_alloc(&arena, sizes[i]);
            CHECK(p && (uintptr_t)p % alignof(max_align_t) == 0);
            bool zero = true;
            for (size_t k = 0; k < sizes[i]; k++)
                zero &= p[k] == 0;
            CHECK(zero);
            if (sizes[i])
                memset(p, 0xAA, sizes[i]);
        }
        kb_arena_reset(&arena);
    }
    kb_arena_free(&arena);
    CHECK_INT(kb_arena_bytes(&arena), 0);
}

TEST(arena_reset_keeps_only_the_first_block)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    void *first = kb_arena_alloc(&arena, 10);
    size_t small = kb_arena_bytes(&arena);
    for (int i = 0; i < 100; i++)
        kb_arena_alloc(&arena, 10000);
    CHECK(kb_arena_bytes(&arena) > small);
    kb_arena_reset(&arena);
    CHECK_INT(kb_arena_bytes(&arena), small);
    CHECK(kb_arena_alloc(&arena, 10) == first);
    kb_arena_free(&arena);
}

struct trail {
    char *at;
    char sign;
};

static void
leave(void *what)
{
    struct trail *t = what;
    size_t n = strlen(t->at);
    t->at[n] = t->sign;
    t->at[n + 1] = '\0';
}

TEST(arena_cleanups_run_once_and_backwards)
{
    char seen[8] = "";
    struct trail a = { seen, 'a' }, b = { seen, 'b' };
    struct kb_arena arena;
    kb_arena_init(&arena);
    kb_arena_at_reset(&arena, leave, &a);
    kb_arena_at_reset(&arena, leave, &b);
    kb_arena_reset(&arena);
    CHECK(strcmp(seen, "ba") == 0);
    kb_arena_reset(&arena);
    kb_arena_free(&arena);
    CHECK(strcmp(seen, "ba") == 0);
}

TEST(arena_copies_and_formats_end_in_nul)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct kb_str s = kb_arena_copy(&arena, KB_STR("abc"));
    CHECK_STR(s, "abc");
    CHECK(s.ptr[3] == '\0');
    s = kb_arena_copy(&arena, KB_STR_NONE);
    CHECK(s.len == 0 && s.ptr && s.ptr[0] == '\0');
    s = kb_arena_format(&arena, "%s:%u", "x.tsv", 12u);
    CHECK_STR(s, "x.tsv:12");
    CHECK(s.ptr[s.len] == '\0');
    kb_arena_free(&arena);
}

TEST(arena_vectors_grow_and_keep_what_they_hold)
{
    struct kb_arena arena;
    KB_VEC(uint32_t) v = { 0 };
    bool same = true;
    kb_arena_init(&arena);
    for (uint32_t i = 0; i < 5000; i++)
        *KB_PUSH(&arena, &v) = i * 3;
    CHECK_INT(v.len, 5000);
    for (uint32_t i = 0; i < v.len; i++)
        same &= v.at[i] == i * 3;
    CHECK(same);
    CHECK(*KB_PUSH(&arena, &v) == 0);
    kb_arena_free(&arena);
}

TEST(arena_out_of_memory_leaves_to_the_guard)
{
    struct kb_arena arena;
    volatile int times = 0, reached = 0;
    kb_arena_init(&arena);
    if (kb_arena_guard(&arena)) {
        kb_heap_fail_at(0);
        times = times + 1;
    } else {
        kb_arena_alloc(&arena, 10);
        kb_heap_fail_at(1);
        kb_arena_alloc(&arena, 1 << 20);
        reached = 1;
    }
    CHECK_INT(times, 1);
    CHECK_INT(reached, 0);
    kb_arena_reset(&arena);
    CHECK(kb_arena_alloc(&arena, 10) != NULL);
    kb_arena_free(&arena);
}

TEST(arena_sizes_that_overflow_are_out_of_memory)
{
    struct kb_arena arena;
    volatile int times = 0, reached = 0;
    kb_arena_init(&arena);
    if (kb_arena_guard(&arena)) {
        times = times + 1;
    } else {
        kb_arena_array(&arena, SIZE_MAX / 2, 4);
        reached = 1;
    }
    if (kb_arena_guard(&arena)) {
        times = times + 1;
    } else {
        kb_arena_alloc(&arena, SIZE_MAX - 3);
        reached = 1;
    }
    CHECK_INT(times, 2);
    CHECK_INT(reached, 0);
    kb_arena_free(&arena);
}
