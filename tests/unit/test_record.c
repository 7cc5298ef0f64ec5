#include "record/record.h"

#include <math.h>

#include "test.h"

#include "base/banned.h"

static struct kb_arena arena;
static struct kb_error err;

static kabar_status
parse(const char *line, struct kb_record *record)
{
    kb_arena_reset(&arena);
    err.message[0] = 0;
    return kb_record_parse(&arena, (struct kb_str){ line, strlen(line) }, record, &err);
}

static bool
told(const char *part)
{
    struct kb_str message = { err.message, strlen(err.message) };
    return kb_str_find(message, (struct kb_str){ part, strlen(part) }, 0) < message.len;
}

TEST(record_reads_every_list)
{
    struct kb_record r;
    kabar_status status = parse(
        "{\"record\":1,\"id\":\"a\",\"url\":\"http://x/a\",\"lang\":\"id\",\"outlet\":\"x.com\","
        "\"title\":\"T\",\"published\":\"2024-11-03T08:05:00+08:00\",\"text\":\"Kata Choe. Ia "
        "pergi.\","
        "\"byline\":[{\"role\":\"editor\",\"name\":\"Juniar\"}],\"captions\":[\"c\"],"
        "\"sources\":[{\"name\":\"CNN Indonesia\",\"kind\":\"republished\",\"begin\":0,\"end\":4},"
        "{\"name\":\"AFP\",\"kind\":\"cited\",\"sentences\":[0,1]}],"
        "\"mentions\":[{\"begin\":5,\"end\":9,\"text\":\"Choe\",\"kind\":\"person\",\"entity\":"
        "\"person:c\","
        "\"name\":\"Choe Son Hui\",\"country\":\"PRK\",\"actor\":\"PRKGOV\"}],"
        "\"times\":[{\"begin\":0,\"end\":4,\"text\":\"Kata\",\"value\":\"2024-11-01\",\"grain\":"
        "\"day\"}],"
        "\"places\":[{\"begin\":0,\"end\":4,\"text\":\"Kata\",\"name\":\"Kursk\",\"lat\":51.7,"
        "\"lon\":36}],"
        "\"quotes\":[{\"begin\":0,\"end\":4,\"text\":\"Kata\",\"kind\":\"direct\",\"speaker\":"
        "\"Choe\",\"to\":\"wartawan\",\"to_entity\":null,"
        "\"via\":[\"AFP\"]},{\"begin\":0,\"end\":4,\"text\":\"Kata\"}],"
        "\"figures\":[{\"begin\":0,\"end\":4,\"text\":\"x\",\"value\":10000,\"bound\":\"about\","
        "\"claimant\":{\"name\":\"Lloyd Austin\"}},{\"text\":\"y\",\"low\":1000,\"high\":null}],"
        "\"events\":[{\"begin\":0,\"end\":4,\"trigger\":{\"begin\":0,\"end\":2},\"cameo\":\"042\","
        "\"quad\":1,\"goldstein\":1.9,\"source\":{\"name\":\"Choe Son Hui\",\"country\":\"PRK\"},"
        "\"target\":null,\"date\":\"2024-11-01\",\"place\":{\"name\":\"Moskow\"},\"status\":"
        "\"asserted\","
        "\"according_to\":[{\"name\":\"AFP\",\"entity\":\"agency:afp\"}]}],"
        "\"sentences\":[[0,10],[11,20]],\"warnings\":[\"w\"],\"unheard\":{\"of\":[1]}}",
        &r);
    if (!CHECK_INT(status, KABAR_OK))
        return;
    CHECK_STR(r.bylines[0].name, "Juniar");
    CHECK_STR(r.captions[0], "c");
    CHECK_STR(r.sources[0].kind, "republished");
    CHECK(!r.sources[0].sentence_count);
    CHECK(r.sources[1].sentence_count == 2 && r.sources[1].sentences[1] == 1);
    CHECK_STR(r.mentions[0].entity, "person:c");
    CHECK_STR(r.times[0].value, "2024-11-01");
    CHECK(r.places[0].lat > 51.6 && r.places[0].lon == 36);
    CHECK_STR(r.quotes[0].via[0], "AFP");
    CHECK_STR(r.quotes[0].to, "wartawan");
    CHECK(!r.quotes[0].to_entity.len && !r.quotes[1].to.len);
    CHECK(r.figures[0].low == 10000 && r.figures[0].high == 10000);
    CHECK_STR(r.figures[0].claimant.name, "Lloyd Austin");
    CHECK(r.figures[1].low == 1000 && isnan(r.figures[1].high));
    CHECK_STR(r.events[0].source.country, "PRK");
    CHECK(!r.events[0].target.there);
    CHECK_INT(r.events[0].quad, 1);
    CHECK_STR(r.events[0].according_to[0].entity, "agency:afp");
    CHECK_INT(r.sentence_count, 2);
    CHECK_INT(r.published_at.day, 3);
    CHECK_STR(r.warnings[0], "w");
}

TEST(record_cuts_sentences_when_it_has_none)
{
    struct kb_record r;
    CHECK_INT(parse("{\"text\":\"Ia datang. Mereka pergi!\\nTak ada no. satu. \"}", &r), KABAR_OK);
    CHECK_INT(r.sentence_count, 3);
    CHECK_STR(kb_span_str(r.text, r.sentences[1]), "Mereka pergi!");
    CHECK_STR(kb_span_str(r.text, r.sentences[2]), "Tak ada no. satu.");
}

TEST(record_names_what_is_wrong)
{
    struct kb_record r;
    CHECK_INT(parse("{\"text\":\"a\",\"events\":[{},{\"cameo\":42}]}", &r), KABAR_BAD_FORMAT);
    CHECK(told("events[1].cameo"));
    CHECK_INT(parse("{\"text\":\"a\",\"quotes\":[{\"begin\":0,\"end\":2}]}", &r), KABAR_BAD_FORMAT);
    CHECK(told("quotes[0].end"));
    CHECK_INT(parse("{\"text\":\"abc\",\"times\":[{\"begin\":2,\"end\":1}]}", &r),
              KABAR_BAD_FORMAT);
    CHECK_INT(parse("{\"text\":\"a\",\"events\":[{\"source\":\"PRK\"}]}", &r), KABAR_BAD_FORMAT);
    CHECK(told("source"));
    CHECK_INT(parse("{\"text\":\"a\",\"events\":{}}", &r), KABAR_BAD_FORMAT);
    CHECK_INT(parse("{\"text\":\"a\",\"sentences\":[[0,9]]}", &r), KABAR_BAD_FORMAT);
    CHECK_INT(parse("{\"text\":\"a\",\"sources\":[{\"sentences\":[1]}]}", &r), KABAR_BAD_FORMAT);
    CHECK(told("sources[0].sentences"));
    CHECK_INT(parse("{\"text\":\"a\",\"sources\":[{\"sentences\":[-1]}]}", &r), KABAR_BAD_FORMAT);
    CHECK_INT(parse("{\"text\":\"a\",\"published\":\"kemarin\"}", &r), KABAR_BAD_FORMAT);
    CHECK_INT(parse("{\"title\":\"no text\"}", &r), KABAR_BAD_FORMAT);
    CHECK_INT(parse("[]", &r), KABAR_BAD_FORMAT);
    CHECK_INT(parse("{\"text\":", &r), KABAR_BAD_FORMAT);
    CHECK_INT(parse("", &r), KABAR_BAD_FORMAT);
    CHECK_INT(parse("{\"record\":9,\"text\":\"a\"}", &r), KABAR_NEWER);
}

TEST(record_of_a_failed_page)
{
    struct kb_record r;
    CHECK_INT(parse("{\"path\":\"a.html\",\"error\":\"empty\"}", &r), KABAR_OK);
    CHECK_STR(r.error, "empty");
    CHECK_INT(r.sentence_count, 0);
}

TEST(record_key_is_the_url_or_the_text)
{
    struct kb_record a, b;
    parse("{\"url\":\"http://x/a\",\"text\":\"a\"}", &a);
    CHECK_STR(kb_record_key(&arena, &a), "http://x/a");
    uint64_t first = kb_record_content_hash(&a);
    parse("{\"url\":\"http://x/a\",\"text\":\"b\"}", &b);
    CHECK(first != kb_record_content_hash(&b));
    parse("{\"path\":\"p\",\"text\":\"b\"}", &b);
    CHECK(kb_str_starts(kb_record_key(&arena, &b), KB_STR("text:")));
}
