#include "data/alternatives.h"

#include "base/arena.h"
#include "test.h"

#include "base/banned.h"

struct told {
    struct kb_arena arena;
    struct kb_str all;
};

static void
tell(void *context, struct kb_str phrase)
{
    struct told *t = context;
    t->all = kb_arena_format(&t->arena, "%.*s[%.*s]", KB_FMT(t->all), KB_FMT(phrase));
}

static void
check(const char *words, bool good, const char *want)
{
    struct told t = { .all = KB_STR("") };
    kb_arena_init(&t.arena);
    CHECK_INT(kb_alternatives((struct kb_str){ words, strlen(words) }, tell, &t), good);
    uint32_t count = 0;
    for (size_t i = 0; good && i < t.all.len; i++)
        count += t.all.ptr[i] == '[';
    if (good)
        CHECK_INT(kb_alternatives_count((struct kb_str){ words, strlen(words) }), count);
    if (good)
        CHECK_STR(t.all, want);
    kb_arena_free(&t.arena);
}

TEST(alternatives_are_every_choice_once)
{
    check("sign", true, "[sign]");
    check("(open|close) the gate", true, "[open the gate][close the gate]");
    check("(open|close) the (north |)gate", true,
          "[open the north gate][open the gate][close the north gate][close the gate]");
    check("(open|close)  (|all) gates(|hip)", true,
          "[open gates][open gateship][open all gates][open all gateship]"
          "[close gates][close gateship][close all gates][close all gateship]");
    check("()x", true, "[x]");
}

TEST(alternatives_refuse_what_does_not_close)
{
    char lengthy[KB_MOST_ALTERNATIVE + 2];
    memset(lengthy, 'x', sizeof lengthy - 1);
    lengthy[sizeof lengthy - 1] = 0;
    check("", false, "");
    check("(a|)", false, "");
    check("(open|close", false, "");
    check("open)", false, "");
    check(")(", false, "");
    check("(a|(b|c))", false, "");
    check(lengthy, false, "");
}
