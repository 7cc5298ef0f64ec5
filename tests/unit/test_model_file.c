#include "model/file.h"
#include "model/models.h"
#include "scene.h"

#include "base/banned.h"

/* A model file of one section, in room[] aligned as models want it. */
static size_t
make_file(char *room, uint32_t version)
{
    struct kb_model_head head = { .version = version, .sections = 1, .bytes = 128 };
    struct kb_model_section section = { "words", 64, 64 };
    memset(room, 0, 128);
    memcpy(head.magic, KB_MODEL_MAGIC, 8);
    memcpy(room + sizeof head, &section, sizeof section);
    memcpy(room, &head, sizeof head);
    head.checksum = kb_model_checksum((struct kb_str){ room, 128 });
    memcpy(room, &head, sizeof head);
    return 128;
}

TEST(model_file_is_taken_whole_or_not_at_all)
{
    static char room[128];
    struct kb_error err = { .status = KABAR_OK };
    size_t len = make_file(room, KB_MODEL_VERSION);
    CHECK_INT(kb_model_check((struct kb_str){ room, len }, "m", true, &err), KABAR_OK);
    CHECK_INT(kb_model_find((struct kb_str){ room, len }, "words").len, 64);
    CHECK(kb_model_find((struct kb_str){ room, len }, "tags").ptr == NULL);
    for (size_t cut = 0; cut < len; cut++)
        if (!CHECK(kb_model_check((struct kb_str){ room, cut }, "m", true, &err) != KABAR_OK))
            break;
    CHECK(strstr(err.message, "m: ") != NULL);
}

TEST(model_file_with_any_bit_flipped_is_refused)
{
    static char room[128];
    struct kb_error err = { .status = KABAR_OK };
    size_t len = make_file(room, KB_MODEL_VERSION);
    for (size_t bit = 0; bit < len * 8; bit++) {
        room[bit / 8] = (char)(room[bit / 8] ^ (1 << bit % 8));
        bool refused = kb_model_check((struct kb_str){ room, len }, "m", true, &err) != KABAR_OK;
        if (!kb_test_check(refused, __FILE__, __LINE__, "bit %zu went unseen", bit))
            break;
        room[bit / 8] = (char)(room[bit / 8] ^ (1 << bit % 8));
    }
}

TEST(model_file_of_another_version_is_refused_with_what_to_do)
{
    static char room[128];
    struct kb_error err = { .status = KABAR_OK };
    size_t len = make_file(room, KB_MODEL_VERSION + 1);
    CHECK_INT(kb_model_check((struct kb_str){ room, len }, "packs/id/model.bin", true, &err),
              KABAR_BAD_DATA);
    CHECK(strstr(err.message, "packs/id/model.bin: model version 2") != NULL);
    CHECK(strstr(err.message, "kabar-train") != NULL);
}

/* Every section of the real models cut short is refused, never read beyond its end. */
TEST(model_sections_cut_short_are_refused)
{
    const kabar_engine *engine = scene_engine();
    const struct kb_file *file = kb_files_find(&engine->files, "packs/id/model.bin");
    struct kb_error err = { .status = KABAR_OK };
    if (!CHECK(file != NULL))
        return;
    struct kb_str words = kb_model_find(file->bytes, "words");
    struct kb_str tags = kb_model_find(file->bytes, "tags");
    struct kb_str tree = kb_model_find(file->bytes, "tree");
    for (size_t part = 0; part < 40; part++) {
        struct kb_wordlist list;
        struct kb_chain chain;
        struct kb_tree parser;
        size_t a = words.len * part / 40, b = tags.len * part / 40, c = tree.len * part / 40;
        CHECK(kb_wordlist_open(kb_str_sub(words, 0, a), &list, &err) != KABAR_OK);
        CHECK(kb_chain_open(kb_str_sub(tags, 0, b), &chain, &err) != KABAR_OK);
        CHECK(kb_tree_open(kb_str_sub(tree, 0, c), true, &parser, &err) != KABAR_OK);
    }
}
