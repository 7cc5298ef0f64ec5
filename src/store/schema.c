/* The schema files. One that has been released is never changed; a change is a new one behind it.
 * Tables are named kb_*; what users read are the views, whose names and columns are fixed. */
#include "store/driver.h"
#include "store/views.h"

#include "base/banned.h"

/* clang-format off */

static const char tables_001[] =
"CREATE TABLE kb_meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
"CREATE TABLE kb_code (code TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;"
"CREATE TABLE kb_page ("
"  id INTEGER PRIMARY KEY AUTOINCREMENT,"
"  key TEXT NOT NULL,"               /* the URL, or a hash of the text */
"  version INTEGER NOT NULL,"        /* 1, 2, ... of one key */
"  current INTEGER NOT NULL,"        /* 1 for the last version */
"  hash INTEGER NOT NULL,"           /* of title, time and text */
"  ident TEXT, path TEXT, url TEXT, lang TEXT, outlet TEXT, title TEXT,"
"  published TEXT, published_s INTEGER,"
"  byline TEXT, captions TEXT, warnings TEXT,"  /* JSON */
"  text TEXT,"
"  added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ')),"
"  copies INTEGER, parent INTEGER, similarity REAL, story INTEGER,"
"  UNIQUE (key, hash));"
"CREATE INDEX kb_page_story ON kb_page (story);"
"CREATE INDEX kb_page_copies ON kb_page (copies);"
"CREATE INDEX kb_page_published ON kb_page (published_s);"
"CREATE TABLE kb_record (page INTEGER PRIMARY KEY, line TEXT, sketch BLOB);"
"CREATE TABLE kb_sentence (page INTEGER, number INTEGER, begin INTEGER, \"end\" INTEGER,"
"  PRIMARY KEY (page, number)) WITHOUT ROWID;"
"CREATE TABLE kb_source (id INTEGER PRIMARY KEY, page INTEGER, begin INTEGER, \"end\" INTEGER,"
"  name TEXT, kind TEXT, entity TEXT);"
"CREATE INDEX kb_source_page ON kb_source (page);"
"CREATE TABLE kb_mention (id INTEGER PRIMARY KEY, page INTEGER, begin INTEGER, \"end\" INTEGER,"
"  text TEXT, kind TEXT, entity TEXT, name TEXT, country TEXT, actor TEXT);"
"CREATE INDEX kb_mention_page ON kb_mention (page);"
"CREATE INDEX kb_mention_entity ON kb_mention (entity, name);"
"CREATE TABLE kb_time (id INTEGER PRIMARY KEY, page INTEGER, begin INTEGER, \"end\" INTEGER,"
"  text TEXT, value TEXT, grain TEXT, note TEXT);"
"CREATE INDEX kb_time_page ON kb_time (page);"
"CREATE TABLE kb_place (id INTEGER PRIMARY KEY, page INTEGER, begin INTEGER, \"end\" INTEGER,"
"  text TEXT, name TEXT, country TEXT, lat REAL, lon REAL);"
"CREATE INDEX kb_place_page ON kb_place (page);"
"CREATE TABLE kb_quote (id INTEGER PRIMARY KEY, page INTEGER, begin INTEGER, \"end\" INTEGER,"
"  text TEXT, kind TEXT, speaker TEXT, speaker_entity TEXT, cue TEXT, via TEXT);"
"CREATE INDEX kb_quote_page ON kb_quote (page);"
"CREATE TABLE kb_figure (id INTEGER PRIMARY KEY, page INTEGER, begin INTEGER, \"end\" INTEGER,"
"  text TEXT, low REAL, high REAL, bound TEXT, unit TEXT, \"of\" TEXT, kind TEXT,"
"  claimant TEXT, claimant_entity TEXT, claimant_country TEXT, place TEXT, date TEXT,"
"  claim INTEGER);"
"CREATE INDEX kb_figure_page ON kb_figure (page);"
"CREATE INDEX kb_figure_claim ON kb_figure (claim);"
"CREATE TABLE kb_claim (id INTEGER PRIMARY KEY, conflict INTEGER, figures INTEGER);"
"CREATE TABLE kb_report (id INTEGER PRIMARY KEY, page INTEGER, begin INTEGER, \"end\" INTEGER,"
"  trigger_begin INTEGER, trigger_end INTEGER,"
"  cameo TEXT, plover TEXT, mode TEXT, quad INTEGER, goldstein REAL,"
"  source_text TEXT, source_name TEXT, source_entity TEXT, source_actor TEXT,"
"  source_country TEXT,"
"  target_text TEXT, target_name TEXT, target_entity TEXT, target_actor TEXT,"
"  target_country TEXT,"
"  date TEXT, grain TEXT, place TEXT, place_country TEXT, lat REAL, lon REAL,"
"  status TEXT, according_to TEXT, told_by TEXT, via TEXT, rule TEXT,"
"  event INTEGER);"
"CREATE INDEX kb_report_page ON kb_report (page);"
"CREATE INDEX kb_report_event ON kb_report (event);"
"CREATE TABLE kb_event (id INTEGER PRIMARY KEY, best INTEGER, date TEXT, status TEXT,"
"  reports INTEGER, articles INTEGER, outlets INTEGER, copies INTEGER, sources INTEGER,"
"  disputed INTEGER);"
"CREATE VIRTUAL TABLE kb_words USING fts5(title, text, content='kb_page', content_rowid='id',"
"  tokenize='unicode61 remove_diacritics 2');";

static const char views_001[] =
"CREATE VIEW articles AS SELECT"
"  id, key, version, current, ident AS page_id, url, path, outlet, lang, title, published,"
"  byline, captions, text, warnings, copies, parent, similarity, story, added"
"  FROM kb_page;"
"CREATE VIEW sentences AS SELECT"
"  s.page AS article, s.number, s.begin, s.\"end\","
"  CAST(substr(CAST(p.text AS BLOB), s.begin + 1, s.\"end\" - s.begin) AS TEXT) AS text"
"  FROM kb_sentence s JOIN kb_page p ON p.id = s.page;"
"CREATE VIEW reports AS SELECT"
"  r.id, r.event, r.page AS article, p.outlet, p.published, p.story, r.date,"
"  r.source_name, r.source_country, r.source_actor, r.source_entity, r.source_text,"
"  r.target_name, r.target_country, r.target_actor, r.target_entity, r.target_text,"
"  r.cameo, substr(r.cameo, 1, 2) AS root, r.plover, r.mode, r.quad, r.goldstein, r.status,"
"  r.according_to, r.told_by, r.grain, r.place, r.place_country, r.lat, r.lon,"
"  r.begin, r.\"end\", r.trigger_begin, r.trigger_end, r.rule,"
"  CAST(substr(CAST(p.text AS BLOB), r.begin + 1, r.\"end\" - r.begin) AS TEXT) AS sentence,"
"  p.parent IS NOT NULL AS copy, p.url, p.title, p.lang"
"  FROM kb_report r JOIN kb_page p ON p.id = r.page;"
"CREATE VIEW events AS SELECT"
"  e.id, e.date, coalesce(e.date, substr(p.published, 1, 10)) AS day,"
"  r.source_name, r.source_country, r.source_actor, r.source_entity,"
"  r.target_name, r.target_country, r.target_actor, r.target_entity,"
"  r.cameo, substr(r.cameo, 1, 2) AS root, r.plover, r.mode, r.quad, r.goldstein,"
"  coalesce(c.name, r.plover, r.cameo) AS what, e.status, e.disputed, r.told_by,"
"  r.according_to, r.grain, r.place, r.place_country, r.lat, r.lon,"
"  e.sources, e.outlets, e.articles, e.reports, e.copies, p.story, e.best AS report,"
"  r.page AS article, p.outlet, p.published, p.title, p.url, p.lang,"
"  CAST(substr(CAST(p.text AS BLOB), r.begin + 1, r.\"end\" - r.begin) AS TEXT) AS sentence"
"  FROM kb_event e JOIN kb_report r ON r.id = e.best JOIN kb_page p ON p.id = r.page"
"  LEFT JOIN kb_code c ON c.code = r.cameo;"
"CREATE VIEW quotes AS SELECT"
"  q.id, q.page AS article, p.outlet, p.published, q.speaker, q.speaker_entity, q.kind, q.text,"
"  q.cue, q.via, q.begin, q.\"end\", p.story, p.parent IS NOT NULL AS copy, p.title, p.url, p.lang"
"  FROM kb_quote q JOIN kb_page p ON p.id = q.page WHERE p.current = 1;"
"CREATE VIEW figures AS SELECT"
"  f.id, f.page AS article, p.outlet, p.published, f.kind, f.\"of\", f.unit, f.low, f.high,"
"  f.bound, f.text, f.claimant, f.claimant_country, f.claimant_entity, f.place, f.date,"
"  f.claim, f.begin, f.\"end\", p.story, p.parent IS NOT NULL AS copy, p.title, p.url, p.lang"
"  FROM kb_figure f JOIN kb_page p ON p.id = f.page WHERE p.current = 1;";

static const char folded_views_001[] =
"CREATE VIEW claims AS SELECT"
"  c.id AS claim, c.conflict, f.kind, f.unit, f.\"of\", f.place, f.low, f.high, f.bound, f.text,"
"  f.claimant, f.claimant_country, f.date, p.outlet, p.published, f.id AS figure,"
"  f.page AS article, p.story, p.parent IS NOT NULL AS copy, p.title, p.url, p.lang"
"  FROM kb_claim c JOIN kb_figure f ON f.claim = c.id JOIN kb_page p ON p.id = f.page"
"  WHERE p.current = 1;"
"CREATE VIEW sources AS SELECT"
"  p.id AS article, p.outlet, s.name AS source, s.kind, s.entity, NULL AS parent,"
"  NULL AS parent_outlet, NULL AS similarity, p.published, p.story, p.title, p.url, p.lang"
"  FROM kb_source s JOIN kb_page p ON p.id = s.page WHERE p.current = 1"
"  UNION ALL SELECT"
"  p.id, p.outlet, q.outlet, 'copied', NULL, q.id, q.outlet, p.similarity, p.published, p.story,"
"  p.title, p.url, p.lang"
"  FROM kb_page p JOIN kb_page q ON q.id = p.parent WHERE p.current = 1;"
"CREATE VIEW stories AS SELECT"
"  p.story AS id, f.title, min(p.published) AS first, max(p.published) AS last,"
"  count(*) AS articles, count(DISTINCT p.outlet) AS outlets,"
"  count(*) - count(DISTINCT p.copies) AS copies,"
"  (SELECT count(DISTINCT r.event) FROM kb_report r JOIN kb_page a ON a.id = r.page"
"   WHERE a.story = p.story AND a.current = 1) AS events, f.lang, f.outlet, f.url"
"  FROM kb_page p JOIN kb_page f ON f.id = p.story WHERE p.current = 1 GROUP BY p.story;"
"CREATE VIEW actors AS SELECT"
"  coalesce(m.entity, m.actor) AS id,"
"  coalesce((SELECT x.name FROM kb_mention x WHERE x.entity = m.entity GROUP BY x.name"
"   ORDER BY count(*) DESC, x.name LIMIT 1), m.actor) AS name,"
"  CASE WHEN m.entity IS NULL THEN 'role' ELSE max(m.kind) END AS kind,"
"  max(m.country) AS country, max(m.actor) AS actor, count(*) AS mentions,"
"  count(DISTINCT m.page) AS articles, min(p.published) AS first, max(p.published) AS last"
"  FROM kb_mention m JOIN kb_page p ON p.id = m.page WHERE p.current = 1 AND"
"  (m.entity IS NOT NULL OR m.actor IS NOT NULL)"
"  GROUP BY coalesce(m.entity, m.actor);"
"CREATE VIEW mentions AS SELECT"
"  m.id, m.page AS article, m.begin, m.\"end\", m.text, m.kind, m.entity, m.name, m.country,"
"  m.actor FROM kb_mention m JOIN kb_page p ON p.id = m.page WHERE p.current = 1;"
"CREATE VIEW times AS SELECT"
"  t.id, t.page AS article, t.begin, t.\"end\", t.text, t.value, t.grain, t.note"
"  FROM kb_time t JOIN kb_page p ON p.id = t.page WHERE p.current = 1;";

/* Folding by batches: an index of keys in sorted runs, sketches in a table of their own, what
 * stories and claims have beside their members. What folding writes of a page lies in a narrow row
 * of its own, since a page's row is long and would be written anew each time. What an older kabar
 * folded is folded anew. */
static const char tables_002[] =
"DROP VIEW articles; DROP VIEW sentences; DROP VIEW reports; DROP VIEW events; DROP VIEW quotes;"
"DROP VIEW figures; DROP VIEW claims; DROP VIEW sources; DROP VIEW stories; DROP VIEW actors;"
"DROP VIEW mentions; DROP VIEW times;"
"DROP INDEX kb_page_story; DROP INDEX kb_page_copies; DROP INDEX kb_page_published;"
"DROP INDEX kb_mention_entity;"
"CREATE TABLE kb_folded ("
"  page INTEGER PRIMARY KEY,"
"  current INTEGER NOT NULL,"        /* as the page's */
"  published_s INTEGER,"             /* likewise */
"  copies INTEGER,"                  /* NULL: not folded yet, 0: to be folded again */
"  parent INTEGER, similarity REAL, story INTEGER);"
"INSERT INTO kb_folded (page, current, published_s) SELECT id, current, published_s FROM kb_page;"
"CREATE INDEX kb_folded_copies ON kb_folded (copies, published_s);"
"CREATE INDEX kb_folded_story ON kb_folded (story, published_s);"
"CREATE INDEX kb_folded_waits ON kb_folded (page) WHERE current=1 AND ifnull(copies,0)=0;"
"CREATE INDEX kb_folded_retired ON kb_folded (copies) WHERE current=0 AND copies<>0;"
"ALTER TABLE kb_page DROP COLUMN copies; ALTER TABLE kb_page DROP COLUMN parent;"
"ALTER TABLE kb_page DROP COLUMN similarity; ALTER TABLE kb_page DROP COLUMN story;"
"ALTER TABLE kb_page ADD COLUMN modified TEXT;"
"ALTER TABLE kb_page ADD COLUMN section TEXT;" /* what a page is filed under */
"ALTER TABLE kb_page ADD COLUMN tags TEXT;"    /* JSON */
"ALTER TABLE kb_quote ADD COLUMN hearer TEXT;" /* whom it was told to */
"ALTER TABLE kb_quote ADD COLUMN hearer_entity TEXT;"
"ALTER TABLE kb_source ADD COLUMN sentences TEXT;" /* that stand on it: JSON, as the view numbers */
"ALTER TABLE kb_record DROP COLUMN sketch;"
"CREATE TABLE kb_sketch (page INTEGER PRIMARY KEY, bytes BLOB);"
"CREATE TABLE kb_run (id INTEGER PRIMARY KEY AUTOINCREMENT, level INTEGER NOT NULL,"
"  postings INTEGER NOT NULL, fences BLOB, filter BLOB);"
"CREATE TABLE kb_chunk (id INTEGER PRIMARY KEY, bytes BLOB);"
/* pages: the first that appeared, and the one whose title names the story best */
"CREATE TABLE kb_story (id INTEGER PRIMARY KEY, first INTEGER NOT NULL, label INTEGER NOT NULL);"
"ALTER TABLE kb_event ADD COLUMN first INTEGER;" /* the report of the page that appeared first */
"ALTER TABLE kb_event ADD COLUMN codes TEXT;"    /* JSON: CAMEO code, how many reports give it */
"ALTER TABLE kb_claim ADD COLUMN relation TEXT;"
"ALTER TABLE kb_claim ADD COLUMN first INTEGER;" /* figures */
"ALTER TABLE kb_claim ADD COLUMN latest INTEGER;"
"ALTER TABLE kb_claim ADD COLUMN cautious INTEGER;"
/* meeting: what reports of one event, figures of one thing share over stories */
"ALTER TABLE kb_report ADD COLUMN meeting INTEGER;"
"CREATE INDEX kb_report_meeting ON kb_report (meeting) WHERE meeting IS NOT NULL;"
"ALTER TABLE kb_figure ADD COLUMN meeting INTEGER;"
"CREATE INDEX kb_figure_meeting ON kb_figure (meeting) WHERE meeting IS NOT NULL;"
"UPDATE kb_report SET event=NULL; UPDATE kb_figure SET claim=NULL;"
"DELETE FROM kb_event; DELETE FROM kb_claim;"
"INSERT OR REPLACE INTO kb_meta SELECT 'folded', '0' WHERE EXISTS (SELECT 1 FROM kb_page);";

/* clang-format on */

static const char *const schema_001[] = { tables_001, views_001, folded_views_001, NULL };

static const char *const schema_002[] = { tables_002, kb_views_of_pages, kb_views_of_folding,
                                          NULL };

const char *const *const kb_schema[] = { schema_001, schema_002 };
const int kb_schema_count = sizeof kb_schema / sizeof *kb_schema;
