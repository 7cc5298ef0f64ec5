#include "read/fields.h"

#include <stdio.h>

#include "base/civil.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { LONGEST_NAME = 40 };

/* Small letters and digits only; the best name of a field stands first. */
static const struct {
    const char *name;
    enum kb_field field;
} names[] = {
    { "id", KB_FIELD_ID },
    { "articleid", KB_FIELD_ID },
    { "idartikel", KB_FIELD_ID },
    { "idberita", KB_FIELD_ID },
    { "newsid", KB_FIELD_ID },
    { "docid", KB_FIELD_ID },
    { "documentid", KB_FIELD_ID },
    { "pageid", KB_FIELD_ID },
    { "itemid", KB_FIELD_ID },
    { "postid", KB_FIELD_ID },
    { "uuid", KB_FIELD_ID },
    { "guid", KB_FIELD_ID },

    { "url", KB_FIELD_URL },
    { "link", KB_FIELD_URL },
    { "tautan", KB_FIELD_URL },
    { "canonicalurl", KB_FIELD_URL },
    { "canonical", KB_FIELD_URL },
    { "articleurl", KB_FIELD_URL },
    { "newsurl", KB_FIELD_URL },
    { "pageurl", KB_FIELD_URL },
    { "sourceurl", KB_FIELD_URL },
    { "originalurl", KB_FIELD_URL },
    { "finalurl", KB_FIELD_URL },
    { "articlelink", KB_FIELD_URL },
    { "newslink", KB_FIELD_URL },
    { "urlberita", KB_FIELD_URL },
    { "urlartikel", KB_FIELD_URL },
    { "linkberita", KB_FIELD_URL },
    { "linkartikel", KB_FIELD_URL },
    { "tautanberita", KB_FIELD_URL },
    { "tautanartikel", KB_FIELD_URL },
    { "alamaturl", KB_FIELD_URL },
    { "alamatweb", KB_FIELD_URL },
    { "permalink", KB_FIELD_URL },
    { "weburl", KB_FIELD_URL },
    { "uri", KB_FIELD_URL },
    { "href", KB_FIELD_URL },

    { "html", KB_FIELD_HTML },
    { "rawhtml", KB_FIELD_HTML },
    { "htmlraw", KB_FIELD_HTML },
    { "pagehtml", KB_FIELD_HTML },
    { "htmlpage", KB_FIELD_HTML },
    { "fullhtml", KB_FIELD_HTML },
    { "htmlcontent", KB_FIELD_HTML },
    { "contenthtml", KB_FIELD_HTML },
    { "htmlbody", KB_FIELD_HTML },
    { "bodyhtml", KB_FIELD_HTML },
    { "htmlsource", KB_FIELD_HTML },
    { "sourcehtml", KB_FIELD_HTML },
    { "pagesource", KB_FIELD_HTML },
    { "kodehtml", KB_FIELD_HTML },

    { "text", KB_FIELD_TEXT },
    { "teks", KB_FIELD_TEXT },
    { "isiberita", KB_FIELD_TEXT },
    { "isiartikel", KB_FIELD_TEXT },
    { "isikonten", KB_FIELD_TEXT },
    { "isiteks", KB_FIELD_TEXT },
    { "isi", KB_FIELD_TEXT },
    { "teksberita", KB_FIELD_TEXT },
    { "teksartikel", KB_FIELD_TEXT },
    { "tekslengkap", KB_FIELD_TEXT },
    { "kontenberita", KB_FIELD_TEXT },
    { "kontenartikel", KB_FIELD_TEXT },
    { "konten", KB_FIELD_TEXT },
    { "naskahberita", KB_FIELD_TEXT },
    { "naskah", KB_FIELD_TEXT },
    { "fulltext", KB_FIELD_TEXT },
    { "maintext", KB_FIELD_TEXT },
    { "articletext", KB_FIELD_TEXT },
    { "articlebody", KB_FIELD_TEXT },
    { "articlecontent", KB_FIELD_TEXT },
    { "newstext", KB_FIELD_TEXT },
    { "newsbody", KB_FIELD_TEXT },
    { "newscontent", KB_FIELD_TEXT },
    { "plaintext", KB_FIELD_TEXT },
    { "cleantext", KB_FIELD_TEXT },
    { "cleanedtext", KB_FIELD_TEXT },
    { "bodytext", KB_FIELD_TEXT },
    { "textbody", KB_FIELD_TEXT },
    { "pagetext", KB_FIELD_TEXT },
    { "rawtext", KB_FIELD_TEXT },
    { "contenttext", KB_FIELD_TEXT },
    { "textcontent", KB_FIELD_TEXT },
    { "fullcontent", KB_FIELD_TEXT },
    { "contents", KB_FIELD_TEXT },
    { "content", KB_FIELD_TEXT },
    { "body", KB_FIELD_TEXT },
    { "paragraphs", KB_FIELD_TEXT },
    { "paragraf", KB_FIELD_TEXT },
    { "artikel", KB_FIELD_TEXT },
    { "article", KB_FIELD_TEXT },
    { "story", KB_FIELD_TEXT },
    { "berita", KB_FIELD_TEXT },

    { "title", KB_FIELD_TITLE },
    { "judul", KB_FIELD_TITLE },
    { "judulberita", KB_FIELD_TITLE },
    { "judulartikel", KB_FIELD_TITLE },
    { "headline", KB_FIELD_TITLE },
    { "articletitle", KB_FIELD_TITLE },
    { "newstitle", KB_FIELD_TITLE },
    { "pagetitle", KB_FIELD_TITLE },
    { "titel", KB_FIELD_TITLE },
    { "kepalaberita", KB_FIELD_TITLE },

    { "published", KB_FIELD_PUBLISHED },
    { "publishedat", KB_FIELD_PUBLISHED },
    { "publishedon", KB_FIELD_PUBLISHED },
    { "publisheddate", KB_FIELD_PUBLISHED },
    { "publishedtime", KB_FIELD_PUBLISHED },
    { "publisheddatetime", KB_FIELD_PUBLISHED },
    { "datepublished", KB_FIELD_PUBLISHED },
    { "datetimepublished", KB_FIELD_PUBLISHED },
    { "timepublished", KB_FIELD_PUBLISHED },
    { "publishdate", KB_FIELD_PUBLISHED },
    { "datepublish", KB_FIELD_PUBLISHED },
    { "publishtime", KB_FIELD_PUBLISHED },
    { "publishedutc", KB_FIELD_PUBLISHED },
    { "publicationdate", KB_FIELD_PUBLISHED },
    { "publicationtime", KB_FIELD_PUBLISHED },
    { "pubdate", KB_FIELD_PUBLISHED },
    { "pubtime", KB_FIELD_PUBLISHED },
    { "tanggalpublikasi", KB_FIELD_PUBLISHED },
    { "tanggalterbit", KB_FIELD_PUBLISHED },
    { "tanggalberita", KB_FIELD_PUBLISHED },
    { "tanggalartikel", KB_FIELD_PUBLISHED },
    { "tanggaltayang", KB_FIELD_PUBLISHED },
    { "tanggalwaktu", KB_FIELD_PUBLISHED },
    { "tanggaldanwaktu", KB_FIELD_PUBLISHED },
    { "tglpublikasi", KB_FIELD_PUBLISHED },
    { "tglterbit", KB_FIELD_PUBLISHED },
    { "tglberita", KB_FIELD_PUBLISHED },
    { "tgltayang", KB_FIELD_PUBLISHED },
    { "waktupublikasi", KB_FIELD_PUBLISHED },
    { "waktuterbit", KB_FIELD_PUBLISHED },
    { "waktutayang", KB_FIELD_PUBLISHED },
    { "diterbitkan", KB_FIELD_PUBLISHED },
    { "dipublikasikan", KB_FIELD_PUBLISHED },
    { "terbit", KB_FIELD_PUBLISHED },
    { "tayang", KB_FIELD_PUBLISHED },
    { "articledate", KB_FIELD_PUBLISHED },
    { "newsdate", KB_FIELD_PUBLISHED },
    { "datetime", KB_FIELD_PUBLISHED },
    { "timestamp", KB_FIELD_PUBLISHED },
    { "tanggal", KB_FIELD_PUBLISHED },
    { "tgl", KB_FIELD_PUBLISHED },
    { "date", KB_FIELD_PUBLISHED },
    { "waktu", KB_FIELD_PUBLISHED },
    { "posted", KB_FIELD_PUBLISHED },
    { "postedat", KB_FIELD_PUBLISHED },
    { "postdate", KB_FIELD_PUBLISHED },
    { "created", KB_FIELD_PUBLISHED },
    { "createdat", KB_FIELD_PUBLISHED },
    { "time", KB_FIELD_PUBLISHED },

    { "publishedraw", KB_FIELD_PUBLISHED_RAW },
    { "rawdate", KB_FIELD_PUBLISHED_RAW },
    { "dateraw", KB_FIELD_PUBLISHED_RAW },
    { "datetext", KB_FIELD_PUBLISHED_RAW },
    { "datestring", KB_FIELD_PUBLISHED_RAW },
    { "tanggalmentah", KB_FIELD_PUBLISHED_RAW },
    { "tekstanggal", KB_FIELD_PUBLISHED_RAW },

    { "author", KB_FIELD_AUTHOR },
    { "authors", KB_FIELD_AUTHOR },
    { "authorname", KB_FIELD_AUTHOR },
    { "byline", KB_FIELD_AUTHOR },
    { "penulis", KB_FIELD_AUTHOR },
    { "namapenulis", KB_FIELD_AUTHOR },
    { "wartawan", KB_FIELD_AUTHOR },
    { "jurnalis", KB_FIELD_AUTHOR },
    { "pewarta", KB_FIELD_AUTHOR },
    { "reporter", KB_FIELD_AUTHOR },
    { "writer", KB_FIELD_AUTHOR },
    { "journalist", KB_FIELD_AUTHOR },
    { "correspondent", KB_FIELD_AUTHOR },
    { "koresponden", KB_FIELD_AUTHOR },
    { "creator", KB_FIELD_AUTHOR },

    { "outlet", KB_FIELD_OUTLET },
    { "publisher", KB_FIELD_OUTLET },
    { "publication", KB_FIELD_OUTLET },
    { "penerbit", KB_FIELD_OUTLET },
    { "sumberberita", KB_FIELD_OUTLET },
    { "sumberartikel", KB_FIELD_OUTLET },
    { "namasumber", KB_FIELD_OUTLET },
    { "sumber", KB_FIELD_OUTLET },
    { "sourcename", KB_FIELD_OUTLET },
    { "newssource", KB_FIELD_OUTLET },
    { "source", KB_FIELD_OUTLET },
    { "namamedia", KB_FIELD_OUTLET },
    { "medianame", KB_FIELD_OUTLET },
    { "mediaoutlet", KB_FIELD_OUTLET },
    { "media", KB_FIELD_OUTLET },
    { "newspaper", KB_FIELD_OUTLET },
    { "suratkabar", KB_FIELD_OUTLET },
    { "koran", KB_FIELD_OUTLET },
    { "portal", KB_FIELD_OUTLET },
    { "portalberita", KB_FIELD_OUTLET },
    { "situs", KB_FIELD_OUTLET },
    { "situsweb", KB_FIELD_OUTLET },
    { "website", KB_FIELD_OUTLET },
    { "sitename", KB_FIELD_OUTLET },
    { "site", KB_FIELD_OUTLET },
    { "sourcedomain", KB_FIELD_OUTLET },
    { "domain", KB_FIELD_OUTLET },
    { "hostname", KB_FIELD_OUTLET },

    { "lang", KB_FIELD_LANG },
    { "language", KB_FIELD_LANG },
    { "bahasa", KB_FIELD_LANG },
    { "langcode", KB_FIELD_LANG },
    { "languagecode", KB_FIELD_LANG },
    { "kodebahasa", KB_FIELD_LANG },
    { "inlanguage", KB_FIELD_LANG },
    { "locale", KB_FIELD_LANG },

    { "section", KB_FIELD_SECTION },
    { "articlesection", KB_FIELD_SECTION },
    { "rubrik", KB_FIELD_SECTION },
    { "kanal", KB_FIELD_SECTION },
    { "category", KB_FIELD_SECTION },
    { "kategori", KB_FIELD_SECTION },

    { "tags", KB_FIELD_TAGS },
    { "tag", KB_FIELD_TAGS },
    { "keywords", KB_FIELD_TAGS },
    { "katakunci", KB_FIELD_TAGS },
    { "topics", KB_FIELD_TAGS },
    { "topik", KB_FIELD_TAGS },

    { "raw", KB_FIELD_RAW },

    { "mentions", KB_FIELD_FINDINGS },
    { "events", KB_FIELD_FINDINGS },
    { "quotes", KB_FIELD_FINDINGS },
    { "figures", KB_FIELD_FINDINGS },
};

/* Small letters and digits of `name`; 0 when there are too many or others than ASCII's. */
static size_t
plain_name(struct kb_str name, char *out)
{
    size_t len = 0;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c + 32);
        if ((c < 'a' || c > 'z') && (c < '0' || c > '9'))
            continue;
        if (len == LONGEST_NAME)
            return 0;
        out[len++] = c;
    }
    return len;
}

struct kb_field_name
kb_field_find(struct kb_str name)
{
    char plain[LONGEST_NAME];
    struct kb_str key = { plain, plain_name(name, plain) };
    for (unsigned i = 0; key.len && i < sizeof names / sizeof *names; i++)
        if (names[i].name[0] == plain[0] && kb_str_is(key, names[i].name))
            return (struct kb_field_name){ names[i].field, i };
    return (struct kb_field_name){ KB_FIELD_COUNT, 0 };
}

void
kb_fields_clear(struct kb_fields *fields)
{
    memset(fields, 0, sizeof *fields);
}

static void
remember_name(struct kb_fields *fields, struct kb_str name)
{
    static const char more[] = ", ...";
    if (name.len > LONGEST_NAME)
        name.len = LONGEST_NAME;
    size_t room = sizeof fields->seen - sizeof more;
    size_t need = name.len + (fields->seen_len ? 2 : 0);
    if (fields->seen_len > room)
        return;
    if (fields->seen_len + need > room) {
        memcpy(fields->seen + fields->seen_len, more, sizeof more);
        fields->seen_len = sizeof fields->seen;
        return;
    }
    fields->seen_len += (size_t)snprintf(fields->seen + fields->seen_len, need + 1, "%s%.*s",
                                         fields->seen_len ? ", " : "", KB_FMT(name));
}

void
kb_fields_put(struct kb_fields *fields, struct kb_str name, struct kb_field_name as,
              struct kb_str value)
{
    remember_name(fields, name);
    if (as.field == KB_FIELD_COUNT)
        return;
    if (as.field == KB_FIELD_FINDINGS)
        fields->findings |= 1u << as.rank % 4; /* four rows, side by side */
    bool as_it_is = as.field == KB_FIELD_TEXT || as.field == KB_FIELD_HTML;
    struct kb_str trimmed = kb_str_trim(value);
    if (!trimmed.len || (fields->values[as.field].len && fields->ranks[as.field] <= as.rank))
        return;
    fields->values[as.field] = as_it_is ? value : trimmed;
    fields->ranks[as.field] = as.rank;
}

/* Seconds (10 digits) or milliseconds (13) since 1970 as RFC 3339 in `out`; s itself when it is
 * something else. */
static struct kb_str
date_of_number(struct kb_str s, char *out, size_t cap)
{
    int64_t seconds = 0;
    if (s.len != 10 && s.len != 13)
        return s;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9')
            return s;
        if (i < 10)
            seconds = seconds * 10 + (s.ptr[i] - '0');
    }
    int year;
    unsigned month, day;
    kb_civil_from_days((int32_t)(seconds / 86400), &year, &month, &day);
    int clock = (int)(seconds % 86400);
    int len = snprintf(out, cap, "%04d-%02u-%02uT%02d:%02d:%02dZ", year, month, day, clock / 3600,
                       clock / 60 % 60, clock % 60);
    return (struct kb_str){ out, (size_t)len };
}

/* A date in the form that needs no understanding goes to `published`, any other to `published_raw`.
 */
static void
set_published(struct kb_stream *stream, const struct kb_fields *fields, struct kb_page *page)
{
    struct kb_moment moment;
    struct kb_str told =
        date_of_number(fields->values[KB_FIELD_PUBLISHED], stream->date, sizeof stream->date);
    page->published_raw = fields->values[KB_FIELD_PUBLISHED_RAW];
    if (kb_moment_parse(told, &moment))
        page->published = told;
    else if (!page->published_raw.len)
        page->published_raw = told;
}

static bool
says_yes(struct kb_str s)
{
    return kb_str_equal_nocase(s, KB_STR("true")) || kb_str_is(s, "1")
           || kb_str_equal_nocase(s, KB_STR("yes")) || kb_str_equal_nocase(s, KB_STR("ya"));
}

/* "en-US" and "id_ID" name a language and a country; the country says nothing here. */
static struct kb_str
bare_language(struct kb_str s)
{
    size_t len = 0;
    while (len < s.len && s.ptr[len] != '-' && s.ptr[len] != '_')
        len++;
    return len == 2 || len == 3 ? kb_str_sub(s, 0, len) : s;
}

static void
set_bytes(const struct kb_fields *fields, struct kb_page *page)
{
    struct kb_str html = fields->values[KB_FIELD_HTML], text = fields->values[KB_FIELD_TEXT];
    page->raw = says_yes(fields->values[KB_FIELD_RAW]) && text.len;
    bool markup = !page->raw && (html.len || kb_html_is_fragment(text));
    page->kind = markup ? KB_PAGE_HTML : KB_PAGE_TEXT;
    page->bytes = markup && html.len ? html : text;
    page->is_utf8 = true;
}

kabar_status
kb_fields_page(struct kb_stream *stream, const struct kb_fields *fields, struct kb_page *page,
               struct kb_error *err)
{
    const struct kb_str *values = fields->values;
    const char *path = kb_stream_path(stream);
    if (fields->findings == 15)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is a record that kabar wrote, not a page", path);
    if (!values[KB_FIELD_HTML].len && !values[KB_FIELD_TEXT].len)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s has neither text nor html in it; its fields: %s",
                       path, fields->seen_len ? fields->seen : "none");
    set_bytes(fields, page);
    set_published(stream, fields, page);
    page->id = values[KB_FIELD_ID];
    page->url = values[KB_FIELD_URL];
    page->title = values[KB_FIELD_TITLE];
    page->author = values[KB_FIELD_AUTHOR];
    page->section = values[KB_FIELD_SECTION];
    page->tags = values[KB_FIELD_TAGS];
    page->outlet = values[KB_FIELD_OUTLET];
    page->lang = bare_language(values[KB_FIELD_LANG]);
    return KABAR_OK;
}
