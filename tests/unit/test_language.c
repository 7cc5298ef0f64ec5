#include <stdlib.h>

#include "lang/language.h"
#include "model/file.h"
#include "model/tell.h"
#include "scene.h"

#include "base/banned.h"

static struct kb_str
told(const char *text)
{
    const kabar_engine *engine = scene_engine();
    return engine ? kb_language_of(engine, (struct kb_str){ text, strlen(text) }) : KB_STR_NONE;
}

TEST(language_of_sentences)
{
    CHECK_STR(told("Gubernur mengatakan bahwa warga yang mengungsi karena banjir sudah pulang."),
              "id");
    CHECK_STR(told("Kerajaan negeri memaklumkan semua mangsa banjir sudah pulang ke rumah."), "ms");
    CHECK_STR(told("The governor said that the people who had fled the flood were back home."),
              "en");
    CHECK_STR(told("Le gouverneur a déclaré que les habitants étaient rentrés chez eux."), "fr");
    CHECK_STR(told("Губернатор заявил, что все жители уже вернулись домой после наводнения."),
              "ru");
}

TEST(language_of_what_has_none)
{
    static const char *const none[] = {
        "", " \n\t", "12 34", "?!", "\xF0\x9F\x99\x82", "\xFF\xFE\x80"
    };
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        CHECK_STR(told(none[i]), "");
}

TEST(language_of_one_script)
{
    CHECK_STR(told("สวัสดี"), "th");
    CHECK_STR(told("გამარჯობა"), "ka");
    CHECK_STR(told("안녕하세요"), "ko");
    CHECK_STR(told("日本語のニュース"), "ja");
}

/* Only the first part of a text is looked at, and it may end inside of a letter. */
TEST(language_of_long_texts_is_cut)
{
    enum { LEN = 1 << 20 };
    char *text = malloc(LEN);
    const kabar_engine *engine = scene_engine();
    if (!CHECK(text != NULL && engine != NULL))
        return;
    for (size_t i = 0; i < LEN; i++)
        text[i] = "\xC3\xA9"[i % 2];
    kb_language_of(engine, (struct kb_str){ text, LEN });
    for (size_t cut = KB_TELL_BYTES - 4; cut < KB_TELL_BYTES + 4; cut++)
        kb_language_of(engine, (struct kb_str){ text + 1, cut });
    memset(text, 'x', LEN);
    kb_language_of(engine, (struct kb_str){ text, LEN });
    free(text);
}

static struct kb_str
section(void)
{
    const kabar_engine *engine = scene_engine();
    const struct kb_file *file =
        engine ? kb_files_find(&engine->files, "packs/languages.bin") : NULL;
    return file ? kb_model_find(file->bytes, "tell") : KB_STR_NONE;
}

TEST(language_model_lies_as_it_must)
{
    const kabar_engine *engine = scene_engine();
    struct kb_error err;
    const struct kb_file *file =
        engine ? kb_files_find(&engine->files, "packs/languages.bin") : NULL;
    if (!CHECK(file != NULL))
        return;
    struct kb_str bytes = file->bytes;
    CHECK_INT((uintptr_t)bytes.ptr % KB_MODEL_ALIGN, 0);
    CHECK_INT(kb_model_check(bytes, "languages.bin", true, &err), KABAR_OK);
    CHECK(bytes.len < 1500000);
    CHECK(engine->tell != NULL);
}

TEST(language_model_cut_short_is_refused)
{
    struct kb_str whole = section();
    struct kb_tell tell;
    struct kb_error err;
    if (!CHECK(whole.ptr != NULL))
        return;
    CHECK_INT(kb_tell_open(whole, &tell, &err), KABAR_OK);
    for (size_t len = 0; len + 64 < whole.len; len += len < 4096 ? 1 : 9973) {
        char *copy = malloc(len + 1);
        if (!CHECK(copy != NULL))
            return;
        memcpy(copy, whole.ptr, len);
        CHECK_INT(kb_tell_open((struct kb_str){ copy, len }, &tell, &err), KABAR_BAD_DATA);
        free(copy);
    }
}

/* Damage may give wrong answers; it must not lead outside of the model. */
TEST(language_model_damaged_stays_within_itself)
{
    static const char text[] = "Kerajaan negeri says that le président Губернатор سلام 日本 ok";
    struct kb_str whole = section();
    uint64_t random = 88172645463325252u;
    struct kb_error err;
    char *copy = whole.len ? malloc(whole.len) : NULL;
    if (!CHECK(copy != NULL))
        return;
    for (int round = 0; round < 60; round++) {
        struct kb_tell tell;
        memcpy(copy, whole.ptr, whole.len);
        for (int i = 0; i < (round < 30 ? 1 : 20000); i++) {
            random ^= random << 13, random ^= random >> 7, random ^= random << 17;
            copy[(random >> 8) % (round < 30 ? 2000 : whole.len)] ^= (char)(random & 0xFF);
        }
        if (kb_tell_open((struct kb_str){ copy, whole.len }, &tell, &err) == KABAR_OK)
            kb_tell_language(&tell, (struct kb_str){ text, sizeof text - 1 }, NULL);
    }
    free(copy);
}
