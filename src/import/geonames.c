/* Lines of a GeoNames dump: 19 columns, no head (readme.txt of download.geonames.org). */
#include "base/utf8.h"
#include "import/found.h"
#include "import/nation.h"
#include "import/words.h"
#include "model/wordlist.h"

#include "base/banned.h"

enum {
    ID,
    NAME,
    ASCII,
    LAT = 4,
    LON,
    CLASS,
    CODE,
    COUNTRY,
    POPULATION = 14,
    COLUMNS = 19,
    SHORTEST = 3,
    TOWN = 1000 /* people: what is smaller is seldom told without saying where it is */
};

/* Where nobody said what to take. */
static const char default_classes[] = "P,ADM1,ADM2,OCN,SEA,GULF,STRT";

/* Feature code, or class where there is no better row: our kind of place. */
static const char *const kinds[][2] = {
    { "PPLX", "area" },   { "ISL", "island" }, { "ISLS", "island" }, { "ISLET", "island" },
    { "STRT", "strait" }, { "CHN", "strait" }, { "CHNM", "strait" }, { "RGN", "area" },
    { "AREA", "area" },   { "P", "city" },     { "A", "region" },    { "H", "sea" },
    { "L", "area" },      { "R", "site" },     { "S", "site" },      { "T", "site" },
    { "U", "sea" },       { "V", "area" },
};

/* Places that are no more, or are none. */
static const char *const gone[] = { "PPLH", "PPLQ", "PPLW", "PPLCH", "ADM1H", "ADM2H" };

struct line {
    struct kb_str cells[COLUMNS];
};

static bool
split(struct kb_str text, struct line *line)
{
    size_t count = 0;
    for (;;) {
        size_t end = kb_str_find(text, KB_STR("\t"), 0);
        if (count < COLUMNS)
            line->cells[count] = kb_str_trim(kb_str_sub(text, 0, end));
        count++;
        if (end == text.len)
            return count == COLUMNS;
        text = kb_str_sub(text, end + 1, text.len);
    }
}

static bool
degrees(struct kb_str cell, double most, double *value)
{
    return kb_str_number(cell, value) && *value >= -most && *value <= most;
}

static bool
plausible(const struct line *line)
{
    double value;
    return kb_str_number(line->cells[ID], &value) && degrees(line->cells[LAT], 90, &value)
           && degrees(line->cells[LON], 180, &value) && line->cells[CLASS].len <= 1;
}

bool
kb_geonames_sniff(struct kb_str head)
{
    struct line line;
    size_t end = kb_str_find(head, KB_STR("\n"), 0);
    if (end && end < head.len && head.ptr[end - 1] == '\r')
        end--;
    return split(kb_str_sub(head, 0, end), &line) && plausible(&line);
}

static bool
listed(const char *list, struct kb_str code)
{
    struct kb_str rest = { list, strlen(list) }, one;
    while (code.len && kb_str_next(&rest, ',', &one))
        if (kb_str_equal_nocase(one, code))
            return true;
    return false;
}

static bool
asked_for(const struct kb_import *im, const struct line *line, double people)
{
    const char *classes = im->options->classes ? im->options->classes : default_classes;
    int64_t least = im->options->population >= 0 ? im->options->population : TOWN;
    if (!listed(classes, line->cells[CLASS]) && !listed(classes, line->cells[CODE]))
        return false;
    for (size_t i = 0; i < sizeof gone / sizeof *gone; i++)
        if (kb_str_is(line->cells[CODE], gone[i]))
            return false;
    return !kb_str_is(line->cells[CLASS], "P") || people >= (double)least;
}

static const char *
kind_of(const struct line *line)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kb_str_is(line->cells[CODE], kinds[i][0]) || kb_str_is(line->cells[CLASS], kinds[i][0]))
            return kinds[i][1];
    return "site";
}

/* Words that also are a name of persons, or mean something: a text that has them seldom means the
 * town. */
static bool
ambiguous(const struct kb_import *im, struct kb_str key)
{
    const uint32_t of_persons = 1u << KB_WORD_given | 1u << KB_WORD_surname;
    if (kb_name_common(im->engine, key))
        return true;
    return !memchr(key.ptr, ' ', key.len)
           && (kb_map_get(&im->known.words, key) != KB_MAP_NONE
               || (kb_word_classes(im->engine, key) & of_persons));
}

static void
fill(struct kb_import *im, struct kb_found *f, const struct line *line, struct kb_str country,
     double people)
{
    double lat, lon;
    const char *kind = kind_of(line);
    kb_str_number(line->cells[LAT], &lat);
    kb_str_number(line->cells[LON], &lon);
    f->place_kind = (struct kb_str){ kind, strlen(kind) };
    f->country = country;
    f->lat = kb_arena_format(im->arena, "%.2f", lat);
    f->lon = kb_arena_format(im->arena, "%.2f", lon);
    f->weight = people;
    f->aliases.len = 0;
    /* Where the plain letters are more than the letters without their marks: "Koeln". */
    struct kb_str key = kb_name_key(&im->scratch, line->cells[ASCII]);
    if (key.len && !kb_str_equal(key, f->key) && !ambiguous(im, key))
        *KB_PUSH(im->arena, &f->aliases) = kb_name_clean(im->arena, line->cells[ASCII]);
}

static void
take_line(struct kb_import *im, const struct line *line)
{
    double people = 0;
    struct kb_str cc = line->cells[COUNTRY], country = kb_nation_alpha3(cc);
    struct kb_str name = line->cells[NAME], key;
    struct kb_whose whose;
    kb_str_number(line->cells[POPULATION], &people);
    if (!asked_for(im, line, people)) {
        kb_import_pass(im, KB_PASSED_unasked);
        return;
    }
    key = kb_name_key(&im->scratch, kb_name_clean(&im->scratch, name));
    if (cc.len && !kb_nation_by_code(&im->own->knowledge, country)) {
        kb_import_refuse(im, im->lines.number, "'%.*s' is the code of no country", KB_FMT(cc));
    } else if (key.len && kb_known_find(&im->known, key, &whose)) {
        kb_import_pass(im, whose.kind == KB_LEX_PLACE ? KB_PASSED_known : KB_PASSED_other);
    } else if (key.len && (key.len < SHORTEST || ambiguous(im, key))) {
        kb_import_pass(im, KB_PASSED_common);
    } else {
        uint32_t before = im->found.len;
        struct kb_found *f = kb_import_found(im, KB_FOUND_PLACE, name);
        bool fresh = im->found.len > before;
        if (f && (fresh || people > f->weight))
            fill(im, f, line, country, people);
        if (f && !fresh)
            kb_import_pass(im, KB_PASSED_smaller);
    }
}

kabar_status
kb_geonames_read(struct kb_import *im, struct kb_error *err)
{
    struct kb_str text;
    struct line line;
    for (bool more = true; more;) {
        kabar_status status = kb_import_line(im, &text, &more, err);
        if (status != KABAR_OK)
            return status;
        if (!more || !text.len)
            continue;
        kb_arena_reset(&im->scratch);
        if (!split(text, &line))
            kb_import_refuse(im, im->lines.number, "not the 19 columns of a GeoNames dump");
        else if (!plausible(&line))
            kb_import_refuse(im, im->lines.number, "its number, degrees or class cannot be");
        else
            take_line(im, &line);
    }
    return KABAR_OK;
}
