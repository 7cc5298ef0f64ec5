#include "lang/columns.h"
#include "data/engine.h"
#include "scene.h"

#include "base/banned.h"

static const struct kb_models *
models_of(const char *lang)
{
    const struct kb_pack *pack =
        kb_engine_pack(scene_engine(), (struct kb_str){ lang, strlen(lang) });
    return CHECK(pack && pack->models && pack->models->has_tree) ? pack->models : NULL;
}

static kabar_status
trees(const char *text, struct kb_buf *out, struct kb_error *err)
{
    const struct kb_models *models = models_of("id");
    kb_buf_init(out, 0);
    return models ? kb_columns_trees(models, "in", (struct kb_str){ text, strlen(text) }, out, err)
                  : KABAR_BAD_DATA;
}

#define WORD(id, form) id "\t" form "\t_\t_\t_\t_\t_\t_\t_\t_\n"
#define RANGE "2-3\tbertemunya\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"

TEST(columns_fill_tag_head_and_relation_and_keep_the_rest)
{
    struct kb_error err = { .status = KABAR_OK };
    struct kb_buf out;
    const char *in = "# text = Dia bertemunya.\n" WORD("1", "Dia") RANGE WORD("2", "bertemu")
        WORD("3", "nya") WORD("4", ".") "\n" WORD("1", "Ya");
    CHECK_INT(trees(in, &out, &err), KABAR_OK);
    const char *text = kb_buf_text(&out);
    CHECK(strncmp(text, "# text = Dia bertemunya.\n1\tDia\t_\tPRON\t", 37) == 0);
    CHECK(strstr(text, "\n" RANGE "2\tbertemu\t_\tVERB"
                       "\t_\t_\t0\troot\t")
          != NULL);
    CHECK(strstr(text, "\n4\t.\t_\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n1\tYa\t") != NULL);
    kb_buf_free(&out);
}

TEST(columns_that_are_no_conllu_are_named_with_their_line)
{
    struct kb_error err = { .status = KABAR_OK };
    struct kb_buf out;
    CHECK_INT(trees(WORD("1", "Ya") "two words\n", &out, &err), KABAR_BAD_DATA);
    CHECK(strstr(err.message, "in:2: ") != NULL);
    kb_buf_free(&out);
}

TEST(columns_take_a_sentence_of_ten_thousand_words)
{
    struct kb_error err = { .status = KABAR_OK };
    struct kb_buf in, out;
    uint32_t lines = 0;
    kb_buf_init(&in, 0);
    for (uint32_t i = 1; i <= 10000; i++)
        kb_buf_format(&in, "%u\t%s\t_\t_\t_\t_\t_\t_\t_\t_\n", i, i % 3 ? "dan" : "Jakarta");
    CHECK_INT(trees(kb_buf_text(&in), &out, &err), KABAR_OK);
    for (size_t i = 0; i < out.len; i++)
        lines += out.ptr[i] == '\n';
    CHECK_INT(lines, 10000);
    kb_buf_free(&in);
    kb_buf_free(&out);
}

static kabar_status
names(const char *lang, const char *text, struct kb_buf *out)
{
    struct kb_error err = { .status = KABAR_OK };
    const struct kb_models *models = models_of(lang);
    kb_buf_init(out, 0);
    return models ? kb_columns_names(models, "in", (struct kb_str){ text, strlen(text) }, out, &err)
                  : KABAR_BAD_DATA;
}

TEST(columns_name_in_the_words_of_the_file)
{
    struct kb_buf out;
    CHECK_INT(names("id", "Presiden\nJoko\nWidodo\ntiba\ndi\nSurabaya\n.\n", &out), KABAR_OK);
    CHECK_STR(kb_buf_view(&out), "Presiden\tO\nJoko\tB-PER\nWidodo\tI-PER\ntiba\tO\ndi\tO\n"
                                 "Surabaya\tB-LOC\n.\tO\n\n");
    kb_buf_free(&out);
    CHECK_INT(names("id", "Dia\tO\nlahir\tO\ndi\tO\nSurabaya\tB-PLACE\n", &out), KABAR_OK);
    CHECK_STR(kb_buf_view(&out), "Dia\tO\nlahir\tO\ndi\tO\nSurabaya\tB-PLACE\n\n");
    kb_buf_free(&out);
}
