#include "lang/text.h"
#include "model/models.h"
#include "scene.h"

#include "base/banned.h"

static bool
analysed(struct scene *s, const char *lang, const char *text)
{
    struct kb_ctx ctx = { &s->arena, scene_engine(), &s->err };
    return scene_text(s, lang, (struct kb_str){ text, strlen(text) })
           && CHECK(kb_lang_analyse(&ctx, &s->text, KB_FIND_NAMES | KB_FIND_TREES, NULL));
}

static uint32_t
token_of(const struct kb_text *t, const char *word)
{
    uint32_t i = 0;
    while (i < t->token_count && !kb_str_is(kb_token_str(t, i), word))
        i++;
    return i;
}

TEST(analysis_of_a_plain_sentence)
{
    struct scene s;
    if (analysed(&s, "id", "Presiden Joko Widodo membuka rapat kabinet di Jakarta pada Senin.")) {
        const struct kb_text *t = &s.text;
        uint32_t opens = token_of(t, "membuka"), meeting = token_of(t, "rapat");
        CHECK_INT(t->tokens[opens].tag, KB_UPOS_VERB);
        CHECK_INT(t->heads[opens], opens);
        CHECK_INT(t->heads[meeting], opens);
        CHECK_STR(kb_token_relation(t, meeting), "obj");
        CHECK_INT(t->tokens[token_of(t, "Joko")].name, 1 + 2 * KB_NAME_PERSON);
        CHECK_INT(t->tokens[token_of(t, "Widodo")].name, 2 + 2 * KB_NAME_PERSON);
        CHECK_INT(t->tokens[token_of(t, "Jakarta")].name, 1 + 2 * KB_NAME_PLACE);
    }
    kb_arena_free(&s.arena);
}

TEST(analysis_stays_within_its_sentence)
{
    struct scene s;
    if (analysed(&s, "en",
                 "Kim Jong-un didn't answer. \"We'll see,\" Mr. O'Brien's aide said!\n\n"
                 "HEADLINE WITHOUT A STOP\n\n- one\n- two-fold, re-re-re-election")) {
        const struct kb_text *t = &s.text;
        for (uint32_t k = 0; k < t->sentence_count; k++) {
            uint32_t roots = 0;
            for (uint32_t i = t->sentences[k].first; i < t->sentences[k].last; i++) {
                CHECK(t->heads[i] >= t->sentences[k].first && t->heads[i] < t->sentences[k].last);
                CHECK(t->tokens[i].tag < KB_UPOS_COUNT);
                roots += t->heads[i] == i;
            }
            CHECK_INT(roots, 1);
        }
    }
    kb_arena_free(&s.arena);
}

TEST(analysis_of_odd_text_ends)
{
    static const char *const pieces[] = {
        "\xE2\x80\x8B", "\xF0\x9F\x98\x80",  "(((",        "A-B-C-",  "1/2/3 ",
        "kata dia, ",   "\xD9\x85\xD8\xB1 ", "e\xCC\x81 ", "x's n't "
    };
    for (size_t k = 0; k < sizeof pieces / sizeof *pieces; k++) {
        struct scene s;
        char text[6001] = "";
        size_t len = strlen(pieces[k]), at = 0;
        for (; at + len < 6000; at += len)
            memcpy(text + at, pieces[k], len);
        text[at] = 0;
        analysed(&s, k % 2 ? "id" : "en", text);
        kb_arena_free(&s.arena);
    }
}
