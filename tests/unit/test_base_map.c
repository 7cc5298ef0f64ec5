#include "base/map.h"

#include <stdio.h>

#include "test.h"

#include "base/banned.h"

TEST(map_finds_what_was_put_and_nothing_else)
{
    struct kb_arena arena;
    struct kb_map map = { 0 };
    kb_arena_init(&arena);
    CHECK(kb_map_get(&map, KB_STR("a")) == KB_MAP_NONE);
    *kb_map_put(&arena, &map, KB_STR("a"), 1) = 7;
    CHECK_INT(*kb_map_put(&arena, &map, KB_STR("b"), 5), 5);
    CHECK_INT(kb_map_get(&map, KB_STR("a")), 7);
    CHECK_INT(kb_map_get(&map, KB_STR("b")), 5);
    CHECK(kb_map_get(&map, KB_STR("ab")) == KB_MAP_NONE);
    CHECK(kb_map_get(&map, KB_STR("")) == KB_MAP_NONE);
    kb_arena_free(&arena);
}

TEST(map_keeps_a_known_keys_value)
{
    struct kb_arena arena;
    struct kb_map map = { 0 };
    kb_arena_init(&arena);
    *kb_map_put(&arena, &map, KB_STR("a"), 1) = 7;
    CHECK_INT(*kb_map_put(&arena, &map, KB_STR("a"), 1), 7);
    CHECK_INT(map.len, 1);
    *kb_map_put(&arena, &map, KB_STR_NONE, 3) = 9; /* the empty key is a key */
    CHECK_INT(kb_map_get(&map, KB_STR("")), 9);
    CHECK_INT(map.len, 2);
    kb_arena_free(&arena);
}

TEST(map_holds_many_keys_with_any_bytes)
{
    struct kb_arena arena;
    struct kb_map map = { 0 };
    bool found = true;
    kb_arena_init(&arena);
    for (uint32_t i = 0; i < 20000; i++) {
        struct kb_str key = kb_arena_format(&arena, "k%u", i);
        *kb_map_put(&arena, &map, key, 0) = i;
    }
    CHECK_INT(map.len, 20000);
    for (uint32_t i = 0; i < 20000; i++) {
        char key[16];
        int n = snprintf(key, sizeof key, "k%u", i);
        found &= kb_map_get(&map, (struct kb_str){ key, (size_t)n }) == i;
    }
    CHECK(found);
    CHECK(kb_map_get(&map, KB_STR("k20000")) == KB_MAP_NONE);
    *kb_map_put(&arena, &map, KB_STR("a\0b"), 1) = 1;
    CHECK(kb_map_get(&map, KB_STR("a\0c")) == KB_MAP_NONE);
    CHECK_INT(kb_map_get(&map, KB_STR("a\0b")), 1);
    kb_arena_free(&arena);
}

TEST(map_keeps_a_copy_of_a_key_that_lies_in_a_buffer)
{
    struct kb_arena arena;
    struct kb_map map = { 0 };
    char buffer[] = "one";
    kb_arena_init(&arena);
    CHECK_INT(*kb_map_put_copy(&arena, &map, (struct kb_str){ buffer, 3 }, 1), 1);
    memcpy(buffer, "two", 3);
    CHECK_INT(*kb_map_put_copy(&arena, &map, (struct kb_str){ buffer, 3 }, 2), 2);
    CHECK_INT(*kb_map_put_copy(&arena, &map, KB_STR("one"), 3), 1);
    CHECK_INT(kb_map_get(&map, KB_STR("two")), 2);
    CHECK_INT(map.len, 2);
    kb_arena_free(&arena);
}
