#include <stdlib.h>
#include <time.h>

#include "scene.h"

#include "base/banned.h"

#define SENTENCES(lang, words, want)                                                               \
    do {                                                                                           \
        struct scene s;                                                                            \
        if (scene_text(&s, (lang), (struct kb_str){ (words), strlen(words) }))                     \
            CHECK_STR(scene_sentences(&s), (want));                                                \
        scene_end(&s);                                                                             \
    } while (0)

TEST(sentences_end_at_stops_before_capitals)
{
    SENTENCES("id", "Ia tiba. Lalu pergi! Ke mana? Entah.", "Ia tiba.|Lalu pergi!|Ke mana?|Entah.");
    SENTENCES("id", "Ia tiba. 10 tentara pergi.", "Ia tiba.|10 tentara pergi.");
    SENTENCES("id", "Ia tiba... lalu pergi.", "Ia tiba... lalu pergi.");
    SENTENCES("id", "Ia tiba\xe2\x80\xa6 Lalu pergi", "Ia tiba\xe2\x80\xa6|Lalu pergi");
    SENTENCES("id", "Ia tiba.Lalu pergi.", "Ia tiba.|Lalu pergi.");
    SENTENCES("en", "It ended. (He left.) They came.", "It ended.|(He left.)|They came.");
}

TEST(sentences_do_not_end_at_abbreviations)
{
    SENTENCES("id", "Menurut Dr. Ahmad, Prof. Budi pergi.", "Menurut Dr. Ahmad, Prof. Budi pergi.");
    SENTENCES("id", "Ia tinggal di Jl. Merdeka No. 5 Jakarta.",
              "Ia tinggal di Jl. Merdeka No. 5 Jakarta.");
    SENTENCES("en", "Gen. Mark Milley met Sen. Smith. He left.",
              "Gen. Mark Milley met Sen. Smith.|He left.");
    SENTENCES("en", "On Jan. 5 Mr. Smith left.", "On Jan. 5 Mr. Smith left.");
}

TEST(sentences_do_not_end_at_initials_and_in_numbers)
{
    SENTENCES("id", "Presiden B. J. Habibie tiba. Ia pergi.",
              "Presiden B. J. Habibie tiba.|Ia pergi.");
    SENTENCES("id", "Nilainya Rp. 1,5 triliun. Itu besar.", "Nilainya Rp. 1,5 triliun.|Itu besar.");
    SENTENCES("id", "Sebanyak 10.000 tentara tiba.", "Sebanyak 10.000 tentara tiba.");
    SENTENCES("en", "The U.S. army left. It was 5 p.m. in Kyiv.",
              "The U.S. army left.|It was 5 p.m. in Kyiv.");
    SENTENCES("id", "Baca di detik.com. Lalu pergi.", "Baca di detik.com.|Lalu pergi.");
}

TEST(sentences_within_quotations)
{
    SENTENCES("id", "\"Kami siap. Kami menunggu,\" katanya. Ia pergi.",
              "\"Kami siap.|Kami menunggu,\" katanya.|Ia pergi.");
    SENTENCES("id", "\"Kami siap.\" Ia pergi.", "\"Kami siap.\"|Ia pergi.");
    SENTENCES("id", "\"Kami siap!\" kata Budi.", "\"Kami siap!\" kata Budi.");
    SENTENCES("id", "\xe2\x80\x9cKami siap.\xe2\x80\x9d \xe2\x80\x9cKami pergi.\xe2\x80\x9d",
              "\xe2\x80\x9cKami siap.\xe2\x80\x9d|\xe2\x80\x9cKami pergi.\xe2\x80\x9d");
}

TEST(sentences_end_with_their_paragraph)
{
    struct scene s;
    if (scene_text(&s, "id", KB_STR("Judul berita\nIa tiba. Ia pergi\n\n\ndan lalu"))) {
        CHECK_STR(scene_sentences(&s), "Judul berita|Ia tiba.|Ia pergi|dan lalu");
        if (CHECK_INT(s.text.sentence_count, 4)) {
            CHECK_INT(s.text.sentences[0].paragraph, 0);
            CHECK_INT(s.text.sentences[1].paragraph, 1);
            CHECK_INT(s.text.sentences[2].paragraph, 1);
            CHECK_INT(s.text.sentences[3].paragraph, 2);
        }
        for (uint32_t i = 0; i < s.text.token_count; i++) {
            const struct kb_sentence *in = &s.text.sentences[kb_sentence_of(&s.text, i)];
            CHECK(in->first <= i && i < in->last);
        }
        CHECK_INT(kb_sentence_of(&s.text, s.text.token_count), s.text.sentence_count);
    }
    scene_end(&s);
}

/* Sentences of a megabyte made of one piece: all tokens in them, none too long, in time. */
static void
heap_of(const char *piece, size_t bytes)
{
    size_t n = strlen(piece);
    char *text = malloc(bytes);
    struct scene s;
    for (size_t i = 0; i < bytes; i++)
        text[i] = piece[i % n];
    clock_t start = clock();
    if (scene_text(&s, "id", (struct kb_str){ text, bytes - bytes % n })) {
        uint32_t next = 0, longest = 0;
        for (uint32_t i = 0; i < s.text.sentence_count; i++) {
            const struct kb_sentence *one = &s.text.sentences[i];
            CHECK(one->first == next && one->last > one->first);
            longest = one->last - one->first > longest ? one->last - one->first : longest;
            next = one->last;
        }
        CHECK_INT(next, s.text.token_count);
        kb_test_check(longest <= KB_MAX_SENTENCE_TOKENS, __FILE__, __LINE__,
                      "'%s': a sentence of %u tokens", piece, longest);
    }
    double took = (double)(clock() - start) / CLOCKS_PER_SEC;
    kb_test_check(took < 2, __FILE__, __LINE__, "'%s': %.2f s", piece, took);
    scene_end(&s);
    free(text);
}

TEST(sentences_without_a_stop_are_cut_in_time)
{
    heap_of("tentara ", 1 << 20);
}

TEST(sentences_of_nothing_but_marks_are_cut_too)
{
    static const char *const pieces[] = { ".",   "! ",   "?)", ". ) ", "\"", ".\" ", "\xe2\x80\xa6",
                                          "A. ", "Dr. ", "(",  "a.\n" };
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        heap_of(pieces[i], 30000);
}
