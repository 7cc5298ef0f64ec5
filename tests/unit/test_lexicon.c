#include "data/lexicon.h"

#include "base/limits.h"
#include "scene.h"

#include "base/banned.h"

/* A lexicon of its own and, over it, texts read as by a small language. */
struct dictionary {
    struct kb_arena arena;
    struct kb_pack pack;
    kabar_engine engine;
    struct scene scene;
};

static void
open_dictionary(struct dictionary *d)
{
    memset(d, 0, sizeof *d);
    kb_arena_init(&d->arena);
    d->pack.lexicon = kb_lexicon_new(&d->arena);
    d->pack.code = KB_STR("xx");
}

static bool
add(struct dictionary *d, const char *phrase, enum kb_lex_kind kind, uint32_t value)
{
    return kb_lexicon_add(d->pack.lexicon, (struct kb_str){ phrase, strlen(phrase) }, kind, value);
}

/* "first-last:value" of all matches of the kind, divided by blanks. */
static struct kb_str
matches(struct dictionary *d, enum kb_lex_kind kind, const char *text)
{
    struct scene *s = &d->scene;
    struct kb_ctx ctx = { &d->arena, &d->engine, &s->err };
    struct kb_str all = KB_STR("");
    memset(s, 0, sizeof *s);
    s->article.text = (struct kb_str){ text, strlen(text) };
    s->article.pack = &d->pack;
    CHECK_INT(kb_lang_read(&ctx, &s->article, &s->text), KABAR_OK);
    for (uint32_t i = 0; i < s->text.match_count; i++) {
        const struct kb_match *m = &s->text.matches[i];
        if (m->kind == (uint32_t)kind)
            all = kb_arena_format(&d->arena, "%.*s%s%u-%u:%u", KB_FMT(all), all.len ? " " : "",
                                  m->first, m->last, m->value);
    }
    return all;
}

#define NATIONS(text, want) CHECK_STR(matches(&d, KB_LEX_NATION, text), want)

TEST(lexicon_the_writing_of_a_phrase_says_what_it_matches)
{
    struct dictionary d;
    open_dictionary(&d);
    add(&d, "AS", KB_LEX_NATION, 1);
    add(&d, "Turki", KB_LEX_NATION, 2);
    add(&d, "tentara", KB_LEX_NATION, 3);
    add(&d, "U.S.", KB_LEX_NATION, 4);
    NATIONS("AS", "0-1:1");
    NATIONS("As", "");
    NATIONS("as", "");
    NATIONS("A.S.", "0-1:1");
    NATIONS("Turki TURKI", "0-1:2 1-2:2");
    NATIONS("turki", "");
    NATIONS("tentara Tentara TENTARA", "0-1:3 1-2:3 2-3:3");
    NATIONS("U.S. US", "0-1:4 1-2:4");
    NATIONS("us Us", "");
    kb_arena_free(&d.arena);
}

TEST(lexicon_case_of_several_words_is_that_of_the_first)
{
    struct dictionary d;
    open_dictionary(&d);
    add(&d, "Korea Utara", KB_LEX_NATION, 1);
    add(&d, "AS Roma", KB_LEX_NATION, 2);
    add(&d, "2 Korea", KB_LEX_NATION, 3);
    NATIONS("Korea Utara KOREA UTARA Korea utara", "0-2:1 2-4:1 4-6:1");
    NATIONS("korea Utara", "");
    NATIONS("AS Roma As Roma", "0-2:2 2-4:2");
    NATIONS("2 Korea", "0-2:3");
    kb_arena_free(&d.arena);
}

TEST(lexicon_takes_the_longest_and_all_its_values)
{
    struct dictionary d;
    open_dictionary(&d);
    add(&d, "Korea", KB_LEX_NATION, 1);
    add(&d, "Korea Utara", KB_LEX_NATION, 2);
    add(&d, "Korea Utara", KB_LEX_NATION, 3);
    add(&d, "Korea Utara", KB_LEX_NATION, 2);
    add(&d, "Korea Utara Raya", KB_LEX_PLACE, 9);
    NATIONS("Korea Utara Raya", "0-2:2 0-2:3");
    CHECK_STR(matches(&d, KB_LEX_PLACE, "Korea Utara Raya"), "0-3:9");
    NATIONS("Korea Selatan", "0-1:1");
    NATIONS("Korea. Utara", "0-1:1"); /* no phrase over a mark that it does not hold */
    kb_arena_free(&d.arena);
}

TEST(lexicon_frames_keep_shorter_ones_behind_the_longest)
{
    struct dictionary d;
    open_dictionary(&d);
    add(&d, "serang", KB_LEX_FRAME, 1);
    add(&d, "serang udara", KB_LEX_FRAME, 2);
    CHECK_STR(matches(&d, KB_LEX_FRAME, "serang udara"), "0-2:2 0-1:1");
    kb_arena_free(&d.arena);
}

TEST(lexicon_hyphens_and_blanks_are_equal)
{
    struct dictionary d;
    open_dictionary(&d);
    add(&d, "Kim Jong-un", KB_LEX_NATION, 1);
    add(&d, "mata-mata", KB_LEX_NATION, 2);
    add(&d, "mata", KB_LEX_NATION, 3);
    NATIONS("Kim Jong Un Kim Jong-Un Kim-Jong-un", "0-3:1 3-6:1 6-9:1");
    NATIONS("Mata-mata", "0-1:2"); /* doubled: one token, but not half of it */
    NATIONS("mata", "0-1:3");
    kb_arena_free(&d.arena);
}

TEST(lexicon_diacritics_and_curly_apostrophes_are_equal)
{
    struct dictionary d;
    open_dictionary(&d);
    add(&d,
        "Erdo\xc4\x9f"
        "an",
        KB_LEX_NATION, 1);
    add(&d, "Ma'ruf", KB_LEX_NATION, 2);
    add(&d, "C\xc3\xb4te d'Ivoire", KB_LEX_NATION, 3);
    NATIONS("Erdogan ERDO\xc4\x9e"
            "AN",
            "0-1:1 1-2:1");
    NATIONS("Ma\xe2\x80\x99ruf", "0-1:2");
    NATIONS("Cote d\xe2\x80\x99Ivoire", "0-2:3");
    kb_arena_free(&d.arena);
}

TEST(lexicon_refuses_phrases_that_are_empty_or_too_long)
{
    struct dictionary d;
    open_dictionary(&d);
    CHECK(!add(&d, "", KB_LEX_NATION, 1));
    CHECK(!add(&d, "   ", KB_LEX_NATION, 1));
    CHECK(!add(&d, "\xe2\x80\x8b", KB_LEX_NATION, 1));
    CHECK(add(&d, "a b c d e f g h i j k l", KB_LEX_NATION, 1));
    CHECK(!add(&d, "a b c d e f g h i j k l m", KB_LEX_NATION, 1));
    CHECK_INT(KB_MAX_PHRASE_TOKENS, 12);
    NATIONS("a b c d e f g h i j k l", "0-12:1");
    kb_arena_free(&d.arena);
}

TEST(lexicon_words_have_numbers_and_spellings)
{
    struct dictionary d;
    open_dictionary(&d);
    add(&d, "Korea Utara", KB_LEX_NATION, 1);
    const struct kb_lexicon *l = d.pack.lexicon;
    uint32_t word = kb_lexicon_word(l, KB_STR("utara"));
    CHECK(word != KB_WORD_UNKNOWN);
    CHECK_STR(kb_lexicon_spelling(l, word), "utara");
    CHECK(kb_lexicon_word(l, KB_STR("Utara")) == KB_WORD_UNKNOWN);
    CHECK_INT(kb_lexicon_step(l, 0, word), 0);
    CHECK_INT(kb_lexicon_step(l, 0, KB_WORD_UNKNOWN), 0);
    CHECK(kb_lexicon_entry(l, 0) == NULL);
    kb_arena_free(&d.arena);
}

TEST(lexicon_grows_beyond_its_first_room)
{
    struct dictionary d;
    bool found = true;
    open_dictionary(&d);
    for (uint32_t i = 0; i < 60000; i++) {
        struct kb_str phrase = kb_arena_format(&d.arena, "w%u x", i * 7);
        kb_lexicon_add(d.pack.lexicon, phrase, KB_LEX_PLACE, i);
    }
    for (uint32_t i = 0; i < 60000; i += 13) {
        const struct kb_lexicon *l = d.pack.lexicon;
        struct kb_str number = kb_arena_format(&d.arena, "%u", i * 7);
        uint32_t state = kb_lexicon_step(l, 0, kb_lexicon_word(l, KB_STR("w")));
        state = kb_lexicon_step(l, state, kb_lexicon_word(l, number));
        state = kb_lexicon_step(l, state, kb_lexicon_word(l, KB_STR("x")));
        const struct kb_lex_entry *e = kb_lexicon_entries(l, state);
        found &= e && e->value == i;
    }
    CHECK(found);
    kb_arena_free(&d.arena);
}

TEST(lexicon_classes_stand_at_the_first_word_of_the_phrase)
{
    struct scene s;
    if (scene_text(&s, "id", KB_STR("Ia pergi gara-gara perang di luar Rusia."))) {
        CHECK(kb_token_is(&s.text, scene_token(&s, "Ia"), KB_CLASS_he));
        CHECK(kb_token_is(&s.text, scene_token(&s, "gara-gara"), KB_CLASS_cause));
        CHECK(kb_token_is(&s.text, scene_token(&s, "di"), KB_CLASS_in));
        CHECK(kb_token_flag(&s.text, scene_token(&s, "luar"), KB_TOK_INSIDE));
        CHECK(kb_token_small(&s.text, scene_token(&s, "luar")));
        CHECK(kb_match_at(&s.text, scene_token(&s, "Rusia"), KB_LEX_NATION) != NULL);
    }
    scene_end(&s);
}

TEST(lexicon_an_image_gives_the_same_words_and_phrases)
{
    struct dictionary d;
    struct kb_buf image;
    open_dictionary(&d);
    add(&d, "Korea Utara", KB_LEX_NATION, 7);
    add(&d, "Korea", KB_LEX_PLACE, 8);
    kb_buf_init(&image, 0);
    kb_lexicon_image(d.pack.lexicon, &image);
    struct kb_str bytes = { kb_arena_alloc(&d.arena, image.len), image.len };
    memcpy((char *)bytes.ptr, image.ptr, image.len);
    kb_buf_free(&image);
    struct kb_lexicon *l = d.pack.lexicon = kb_lexicon_over(&d.arena, bytes);
    CHECK(kb_lexicon_sealed(l));
    CHECK_INT(kb_lexicon_word_count(l), 3);
    CHECK_STR(kb_lexicon_spelling(l, kb_lexicon_word(l, KB_STR("utara"))), "utara");
    CHECK(add(&d, "Jepang", KB_LEX_NATION, 9)); /* taken to be there */
    CHECK(kb_lexicon_word(l, KB_STR("jepang")) == KB_WORD_UNKNOWN);
    NATIONS("Korea Utara dan Korea", "0-2:7");
    CHECK_STR(matches(&d, KB_LEX_PLACE, "Korea Utara dan Korea"), "0-1:8 3-4:8");
    kb_arena_free(&d.arena);
}
