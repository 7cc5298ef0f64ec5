/* The kinds of question, one row each: what is asked of which view, and what the answer shows. */
#include "query/cells.h"

#include "base/banned.h"

#define END_PEOPLE                                                                                 \
    {                                                                                              \
        NULL, NULL, 0, NULL, 0                                                                     \
    }
#define END_ROWS                                                                                   \
    {                                                                                              \
        NULL, NULL, 0                                                                              \
    }
#define SAME(name)                                                                                 \
    {                                                                                              \
        name, NULL, 0                                                                              \
    }
#define FLAG(name)                                                                                 \
    {                                                                                              \
        name, NULL, KB_COLUMN_BOOL                                                                 \
    }
#define LIST(name)                                                                                 \
    {                                                                                              \
        name, NULL, KB_COLUMN_JSON                                                                 \
    }
#define RIGHT KB_COLUMN_RIGHT
#define SHRINKS KB_COLUMN_SHRINKS
#define LONG (KB_COLUMN_SHRINKS | KB_COLUMN_LONG)

#define OUTLET_NAMES                                                                               \
    "(SELECT group_concat(o, ', ') FROM (SELECT DISTINCT p.outlet AS o FROM kb_report r"           \
    " JOIN kb_page p ON p.id = r.page WHERE r.event = v.id AND p.current = 1 ORDER BY p.outlet))"

/* clang-format off */

/* ---- events -------------------------------------------------------------------------------------
 */

static const struct kb_people_column events_people[] = {
    { "ID", "v.id", 1, NULL, RIGHT },
    { "DATE", "v.date, v.day", 2, kb_put_day, 0 },
    { "SOURCE", "v.source_name, v.source_country", 2, kb_put_party, SHRINKS },
    { "TARGET", "v.target_name, v.target_country", 2, kb_put_party, SHRINKS },
    { "CODE", "v.cameo", 1, NULL, 0 },
    { "WHAT", "v.what", 1, NULL, SHRINKS },
    { "STATUS", "v.status, v.disputed", 2, kb_put_status, KB_COLUMN_STATUS },
    { "ACCORDING TO", "v.told_by", 1, NULL, SHRINKS },
    { "SOURCES", "v.sources", 1, NULL, RIGHT },
    { "SENTENCE", "v.sentence", 1, NULL, LONG | KB_COLUMN_EXTRA },
    END_PEOPLE,
};

static const struct kb_row_column events_rows[] = {
    SAME("id"), SAME("date"), SAME("day"), SAME("source_name"), SAME("source_country"),
    SAME("source_actor"), SAME("source_entity"), SAME("target_name"), SAME("target_country"),
    SAME("target_actor"), SAME("target_entity"), SAME("cameo"), SAME("root"), SAME("plover"),
    SAME("mode"), SAME("quad"), SAME("goldstein"), SAME("what"), SAME("status"), FLAG("disputed"),
    LIST("according_to"), SAME("grain"), SAME("place"), SAME("place_country"), SAME("lat"),
    SAME("lon"), SAME("sources"), SAME("outlets"), { "outlet_names", OUTLET_NAMES, 0 },
    SAME("articles"), SAME("reports"), SAME("copies"), SAME("story"), SAME("article"),
    SAME("outlet"), SAME("published"), SAME("title"), SAME("url"), SAME("lang"), SAME("sentence"),
    LIST("codes"), SAME("first_told"), SAME("first_outlet"), SAME("first_article"), END_ROWS,
};

static const struct kb_people_column timeline_people[] = {
    { "DATE", "v.date, v.day", 2, kb_put_day, 0 },
    { "WHO", "v.source_name, v.source_country, v.target_name, v.target_country", 4, kb_put_pair,
      SHRINKS | KB_COLUMN_KEEPS },
    { "WHAT", "v.what", 1, NULL, SHRINKS },
    { "STATUS", "v.status, v.disputed", 2, kb_put_status, KB_COLUMN_STATUS },
    { "ACCORDING TO", "v.told_by", 1, NULL, SHRINKS },
    { "TOLD BY", "v.sources, v.articles, v.copies, " OUTLET_NAMES, 4, kb_put_weight, SHRINKS },
    { "SENTENCE", "v.sentence", 1, NULL, LONG | KB_COLUMN_EXTRA },
    END_PEOPLE,
};

/* ---- reports ------------------------------------------------------------------------------------
 */

static const struct kb_people_column reports_people[] = {
    { "ID", "v.id", 1, NULL, RIGHT },
    { "EVENT", "v.event", 1, NULL, RIGHT },
    { "PUBLISHED", "v.published", 1, kb_put_clock, 0 },
    { "OUTLET", "v.outlet", 1, NULL, 0 },
    { "WHO", "v.source_name, v.source_country, v.target_name, v.target_country", 4, kb_put_pair,
      SHRINKS | KB_COLUMN_KEEPS },
    { "CODE", "v.cameo", 1, NULL, 0 },
    { "STATUS", "v.status, 0", 2, kb_put_status, KB_COLUMN_STATUS },
    { "SENTENCE", "v.sentence", 1, NULL, LONG | KB_COLUMN_EXTRA },
    END_PEOPLE,
};

static const struct kb_row_column reports_rows[] = {
    SAME("id"), SAME("event"), SAME("article"), SAME("outlet"), SAME("published"), SAME("story"),
    SAME("date"), SAME("source_name"), SAME("source_country"), SAME("source_actor"),
    SAME("source_entity"), SAME("source_text"), SAME("target_name"), SAME("target_country"),
    SAME("target_actor"), SAME("target_entity"), SAME("target_text"), SAME("cameo"), SAME("root"),
    SAME("plover"), SAME("mode"), SAME("quad"), SAME("goldstein"), SAME("status"),
    LIST("according_to"), SAME("grain"), SAME("place"), SAME("place_country"), SAME("lat"),
    SAME("lon"), SAME("begin"), { "end", "v.\"end\"", 0 }, SAME("trigger_begin"),
    SAME("trigger_end"), SAME("rule"), FLAG("copy"), SAME("title"), SAME("url"), SAME("lang"),
    SAME("sentence"), END_ROWS,
};

/* ---- quotes -------------------------------------------------------------------------------------
 */

static const struct kb_people_column quotes_people[] = {
    { "ID", "v.id", 1, NULL, RIGHT },
    { "PUBLISHED", "v.published", 1, kb_put_clock, 0 },
    { "OUTLET", "v.outlet", 1, NULL, 0 },
    { "SPEAKER", "v.speaker", 1, NULL, SHRINKS },
    { "TO", "v.\"to\"", 1, NULL, SHRINKS },
    { "SAID", "v.text, v.kind", 2, kb_put_quote, LONG },
    END_PEOPLE,
};

static const struct kb_row_column quotes_rows[] = {
    SAME("id"), SAME("article"), SAME("outlet"), SAME("published"), SAME("speaker"),
    SAME("speaker_entity"), SAME("kind"), SAME("text"), SAME("cue"), LIST("via"), SAME("begin"),
    { "end", "v.\"end\"", 0 }, SAME("story"), FLAG("copy"), SAME("title"), SAME("url"),
    SAME("lang"), { "to", "v.\"to\"", 0 }, SAME("to_entity"), END_ROWS,
};

/* ---- figures and claims -------------------------------------------------------------------------
 */

static const struct kb_people_column figures_people[] = {
    { "ID", "v.id", 1, NULL, RIGHT },
    { "PUBLISHED", "v.published", 1, kb_put_clock, 0 },
    { "OUTLET", "v.outlet", 1, NULL, 0 },
    { "WHAT", "v.kind, v.unit, v.\"of\", v.place", 4, kb_put_thing, SHRINKS },
    { "VALUE", "v.low, v.high, v.bound", 3, kb_put_value, RIGHT },
    { "CLAIMANT", "v.claimant", 1, NULL, SHRINKS },
    { "IN WORDS", "v.text", 1, NULL, LONG },
    END_PEOPLE,
};

static const struct kb_row_column figures_rows[] = {
    SAME("id"), SAME("article"), SAME("outlet"), SAME("published"), SAME("kind"),
    { "of", "v.\"of\"", 0 }, SAME("unit"), SAME("low"), SAME("high"), SAME("bound"), SAME("text"),
    SAME("claimant"), SAME("claimant_country"), SAME("claimant_entity"), SAME("place"),
    SAME("date"), SAME("claim"), SAME("begin"), { "end", "v.\"end\"", 0 }, SAME("story"),
    FLAG("copy"), SAME("title"), SAME("url"), SAME("lang"), END_ROWS,
};

static const struct kb_people_column claims_people[] = {
    { "CLAIM", "v.claim", 1, NULL, RIGHT },
    { "WHAT", "v.kind, v.unit, v.\"of\", max(v.place)", 4, kb_put_thing, SHRINKS },
    { "VALUE", "v.low, v.high, v.bound", 3, kb_put_value, RIGHT },
    { "CLAIMANT", "v.claimant", 1, NULL, SHRINKS },
    { "TOLD BY", "group_concat(DISTINCT v.outlet)", 1, NULL, SHRINKS },
    { "FIRST", "min(v.published)", 1, kb_put_clock, 0 },
    { "", "max(v.conflict), max(v.relation), max(v.is_latest), max(v.is_cautious)", 4,
      kb_put_conflict, KB_COLUMN_STATUS },
    END_PEOPLE,
};

static const struct kb_row_column claims_rows[] = {
    SAME("claim"), FLAG("conflict"), SAME("kind"), SAME("unit"), { "of", "v.\"of\"", 0 },
    SAME("place"), SAME("low"), SAME("high"), SAME("bound"), SAME("text"), SAME("claimant"),
    SAME("claimant_country"), SAME("date"), SAME("outlet"), SAME("published"), SAME("figure"),
    SAME("article"), SAME("story"), FLAG("copy"), SAME("title"), SAME("url"), SAME("lang"),
    SAME("relation"), FLAG("is_first"), FLAG("is_latest"), FLAG("is_cautious"), SAME("sentence"),
    END_ROWS,
};

/* ---- sources, stories, actors, articles ---------------------------------------------------------
 */

static const struct kb_people_column sources_people[] = {
    { "ARTICLE", "v.article", 1, NULL, RIGHT }, { "PUBLISHED", "v.published", 1, kb_put_clock, 0 },
    { "OUTLET", "v.outlet", 1, NULL, 0 },       { "KIND", "v.kind", 1, NULL, 0 },
    { "FROM", "v.source", 1, NULL, SHRINKS },   { "ALIKE", "v.similarity", 1, kb_put_share, RIGHT },
    { "TITLE", "v.title", 1, NULL, LONG },      END_PEOPLE,
};

static const struct kb_row_column sources_rows[] = {
    SAME("article"), SAME("outlet"), SAME("source"), SAME("kind"), SAME("entity"), SAME("parent"),
    SAME("parent_outlet"), SAME("similarity"), SAME("published"), SAME("story"), SAME("title"),
    SAME("url"), SAME("lang"), LIST("sentences"), END_ROWS,
};

static const struct kb_people_column stories_people[] = {
    { "STORY", "v.id", 1, NULL, RIGHT },
    { "FIRST", "v.first", 1, kb_put_clock, 0 },
    { "LAST", "v.last", 1, kb_put_clock, 0 },
    { "PAGES", "v.articles", 1, NULL, RIGHT },
    { "OUTLETS", "v.outlets", 1, NULL, RIGHT },
    { "COPIES", "v.copies", 1, NULL, RIGHT },
    { "EVENTS", "v.events", 1, NULL, RIGHT },
    { "TITLE", "v.title", 1, NULL, LONG },
    END_PEOPLE,
};

static const struct kb_row_column stories_rows[] = {
    SAME("id"), SAME("title"), SAME("first"), SAME("last"), SAME("articles"), SAME("outlets"),
    SAME("copies"), SAME("events"), SAME("lang"), SAME("outlet"), SAME("url"),
    SAME("first_article"), SAME("first_title"), END_ROWS,
};

static const struct kb_people_column actors_people[] = {
    { "NAME", "v.name", 1, NULL, SHRINKS },
    { "KIND", "v.kind", 1, NULL, 0 },
    { "COUNTRY", "v.country", 1, NULL, 0 },
    { "ACTOR", "v.actor", 1, NULL, 0 },
    { "PAGES", "v.articles", 1, NULL, RIGHT },
    { "MENTIONS", "v.mentions", 1, NULL, RIGHT },
    { "FIRST", "v.first", 1, kb_put_clock, 0 },
    { "LAST", "v.last", 1, kb_put_clock, 0 },
    END_PEOPLE,
};

static const struct kb_row_column actors_rows[] = {
    SAME("id"), SAME("name"), SAME("kind"), SAME("country"), SAME("actor"), SAME("articles"),
    SAME("mentions"), SAME("first"), SAME("last"), END_ROWS,
};

static const struct kb_people_column articles_people[] = {
    { "ID", "v.id", 1, NULL, RIGHT },
    { "PUBLISHED", "v.published", 1, kb_put_clock, 0 },
    { "OUTLET", "v.outlet", 1, NULL, 0 },
    { "STORY", "v.story", 1, NULL, RIGHT },
    { "COPY OF", "v.parent", 1, NULL, RIGHT },
    { "TITLE", "v.title", 1, NULL, LONG },
    END_PEOPLE,
};

static const struct kb_row_column articles_rows[] = {
    SAME("id"), SAME("key"), SAME("version"), FLAG("current"), SAME("page_id"), SAME("url"),
    SAME("path"), SAME("outlet"), SAME("lang"), SAME("title"), SAME("published"), LIST("byline"),
    LIST("captions"), SAME("text"), LIST("warnings"), SAME("copies"), SAME("parent"),
    SAME("similarity"), SAME("story"), SAME("added"), SAME("modified"), SAME("section"),
    LIST("tags"), END_ROWS,
};

static const struct kb_people_column search_people[] = {
    { "ID", "v.id", 1, NULL, RIGHT },
    { "PUBLISHED", "v.published", 1, kb_put_clock, 0 },
    { "OUTLET", "v.outlet", 1, NULL, 0 },
    { "TITLE", "v.title", 1, NULL, LONG },
    { "WORDS", "snippet(kb_words, 1, '[', ']', '...', 12)", 1, NULL, LONG },
    END_PEOPLE,
};

static const struct kb_row_column search_rows[] = {
    SAME("id"), SAME("page_id"), SAME("url"), SAME("outlet"), SAME("lang"), SAME("title"),
    SAME("published"), { "words", "snippet(kb_words, 1, '[', ']', '...', 24)", 0 }, SAME("story"),
    SAME("parent"), END_ROWS,
};

/* ---- pieces of pages, for export ------------------------------------------------------------ */

static const struct kb_people_column spans_people[] = {
    { "ARTICLE", "v.article", 1, NULL, RIGHT },
    { "BEGIN", "v.begin", 1, NULL, RIGHT },
    { "TEXT", "v.text", 1, NULL, LONG },
    END_PEOPLE,
};

static const struct kb_row_column mentions_rows[] = {
    SAME("id"), SAME("article"), SAME("begin"), { "end", "v.\"end\"", 0 }, SAME("text"),
    SAME("kind"), SAME("entity"), SAME("name"), SAME("country"), SAME("actor"), END_ROWS,
};

static const struct kb_row_column times_rows[] = {
    SAME("id"), SAME("article"), SAME("begin"), { "end", "v.\"end\"", 0 }, SAME("text"),
    SAME("value"), SAME("grain"), SAME("note"), END_ROWS,
};

static const struct kb_row_column sentences_rows[] = {
    SAME("article"), SAME("number"), SAME("begin"), { "end", "v.\"end\"", 0 }, SAME("text"),
    END_ROWS,
};

/* clang-format on */

#define DAY_PUBLISHED "substr(v.published, 1, 10)"
#define EVENT_FILTERS                                                                              \
    .source = "v.source_", .target = "v.target_", .root = "v.root", .plover = "v.plover",          \
    .status = "v.status", .place = "v.place", .outlet = "v.outlet", .lang = "v.lang",              \
    .story = "v.story", .article = "v.article"
#define PAGE_FILTERS                                                                               \
    .day = DAY_PUBLISHED, .outlet = "v.outlet", .lang = "v.lang", .story = "v.story",              \
    .article = "v.article"

const struct kb_question kb_questions[] = {
    { .name = "events",
      .from = "events v",
      .order = "v.day IS NULL, v.day, v.id",
      .day = "v.day",
      EVENT_FILTERS,
      .sources = "v.sources",
      .people = events_people,
      .rows = events_rows },
    { .name = "timeline",
      .from = "events v",
      .order = "v.day IS NULL, v.day, v.id",
      .day = "v.day",
      EVENT_FILTERS,
      .sources = "v.sources",
      .people = timeline_people,
      .rows = events_rows,
      .figures = true },
    { .name = "reports",
      .from = "reports v",
      .order = "v.published, v.id",
      .day = "coalesce(v.date, substr(v.published, 1, 10))",
      EVENT_FILTERS,
      .always = "v.event IS NOT NULL",
      .people = reports_people,
      .rows = reports_rows },
    { .name = "quotes",
      .from = "quotes v",
      .order = "v.published, v.id",
      PAGE_FILTERS,
      .speaker = "v.speaker",
      .kind = "v.kind",
      .unless_all = "v.copy = 0",
      .people = quotes_people,
      .rows = quotes_rows },
    { .name = "figures",
      .from = "figures v",
      .order = "v.published, v.id",
      PAGE_FILTERS,
      .speaker = "v.claimant",
      .kind = "v.kind",
      .place = "v.place",
      .unless_all = "v.copy = 0",
      .people = figures_people,
      .rows = figures_rows },
    { .name = "claims",
      .from = "claims v",
      .order = "v.claim, v.low, v.high",
      PAGE_FILTERS,
      .speaker = "v.claimant",
      .kind = "v.kind",
      .place = "v.place",
      .conflict = "v.conflict = 1",
      .unless_all = "v.claim IN (SELECT claim FROM kb_figure GROUP BY claim HAVING count(DISTINCT"
                    " coalesce(low, '') || '/' || coalesce(high, '') || '/' || bound) > 1)",
      .group = "v.claim, v.kind, v.unit, v.\"of\", v.low, v.high, v.bound, v.claimant",
      .people = claims_people,
      .rows = claims_rows },
    { .name = "sources",
      .from = "sources v",
      .order = "v.published, v.article, v.kind",
      PAGE_FILTERS,
      .kind = "v.kind",
      .speaker = "v.source",
      .people = sources_people,
      .rows = sources_rows },
    { .name = "stories",
      .from = "stories v",
      .order = "v.articles DESC, v.first, v.id",
      .day = "substr(v.last, 1, 10)",
      .story = "v.id",
      .lang = "v.lang",
      .outlet = "v.outlet",
      .sources = "v.outlets",
      .people = stories_people,
      .rows = stories_rows },
    { .name = "actors",
      .from = "actors v",
      .order = "v.articles DESC, v.mentions DESC, v.id",
      .day = "substr(v.last, 1, 10)",
      .kind = "v.kind",
      .speaker = "v.name",
      .people = actors_people,
      .rows = actors_rows },
    { .name = "articles",
      .from = "articles v",
      .order = "v.published, v.id",
      .day = DAY_PUBLISHED,
      .outlet = "v.outlet",
      .lang = "v.lang",
      .story = "v.story",
      .article = "v.id",
      .unless_all = "v.current = 1",
      .people = articles_people,
      .rows = articles_rows },
    { .name = "mentions",
      .from = "mentions v",
      .order = "v.article, v.begin",
      .article = "v.article",
      .kind = "v.kind",
      .speaker = "v.name",
      .people = spans_people,
      .rows = mentions_rows },
    { .name = "times",
      .from = "times v",
      .order = "v.article, v.begin",
      .article = "v.article",
      .people = spans_people,
      .rows = times_rows },
    { .name = "sentences",
      .from = "sentences v",
      .order = "v.article, v.number",
      .article = "v.article",
      .people = spans_people,
      .rows = sentences_rows },
    { .name = "search",
      .from = "kb_words JOIN articles v ON v.id = kb_words.rowid",
      .order = "bm25(kb_words), v.id",
      .day = DAY_PUBLISHED,
      .outlet = "v.outlet",
      .lang = "v.lang",
      .story = "v.story",
      .words = "kb_words MATCH ?",
      .always = "v.current = 1",
      .people = search_people,
      .rows = search_rows },
};

const unsigned kb_question_count = sizeof kb_questions / sizeof *kb_questions;

const struct kb_question *
kb_question_named(const char *name)
{
    for (unsigned i = 0; i < kb_question_count; i++)
        if (strcmp(kb_questions[i].name, name) == 0)
            return &kb_questions[i];
    return NULL;
}
