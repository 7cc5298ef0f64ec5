/* The world, without language: who and what there is, in which country, in which office, when. */
#ifndef KB_DATA_KNOWLEDGE_H
#define KB_DATA_KNOWLEDGE_H

#include "base/civil.h"
#include "base/map.h"
#include "base/table.h"
#include "data/files.h"
#include "data/lexicon.h"

enum kb_actor_kind {
    KB_ACTOR_PERSON,
    KB_ACTOR_ORGANISATION,
    KB_ACTOR_PLACE,
    KB_ACTOR_NATION,
    KB_ACTOR_GROUP
};

/* Empty strings where nothing is known. All strings live as long as the engine. */
struct kb_nation {
    struct kb_str code; /* ISO 3166-1 alpha-3 */
    struct kb_str name;
    struct kb_str entity; /* "nation:PRK" */
    double lat, lon;
    int16_t zone; /* minutes */
    struct kb_str names, demonyms, seats;
};

struct kb_office {
    struct kb_str country, actor, title;
    struct kb_moment from, to; /* year 0: open */
    bool own;                  /* a user's, of one who stands in our tables too */
};

struct kb_person {
    struct kb_str id, name, aliases;
    struct kb_office *offices;
    uint32_t office_count;
};

struct kb_body {
    struct kb_str id, name, aliases;
    uint8_t kind;              /* KB_ACTOR_ORGANISATION or KB_ACTOR_GROUP */
    struct kb_office *offices; /* title empty; country empty for bodies beyond a country */
    uint32_t office_count;
};

struct kb_place {
    struct kb_str id, name, kind, country, aliases;
    double lat, lon;
};

struct kb_agency {
    struct kb_str id, name, country, aliases;
};

struct kb_outlet {
    struct kb_str domain, name, aliases, country, lang;
    int16_t zone;
};

struct kb_code {
    struct kb_str code, name, plover, mode;
    uint8_t quad;
    double goldstein;
};

struct kb_knowledge {
    struct kb_nation *nations;
    struct kb_person *persons;
    struct kb_body *bodies;
    struct kb_place *places;
    struct kb_agency *agencies;
    struct kb_outlet *outlets;
    struct kb_code *codes;
    uint32_t nation_count, person_count, body_count, place_count, agency_count, outlet_count;
    uint32_t code_count;
    struct kb_map nation_map; /* code -> index */
    struct kb_map outlet_map; /* domain -> index */
    struct kb_map code_map;
    const struct kb_files *files;
};

kabar_status kb_knowledge_open(struct kb_arena *arena, const struct kb_files *files,
                               struct kb_knowledge *knowledge, struct kb_error *err);
/* The columns that a table must have ("knowledge/people.tsv"), space separated, in the order in
 * which ours have them; NULL: there is no such table. */
const char *kb_knowledge_columns(const char *file);
/* Adds every name that is written for language `lang` (or for all) to the lexicon. */
void kb_knowledge_names(const struct kb_knowledge *knowledge, struct kb_arena *arena,
                        struct kb_str lang, struct kb_lexicon *lexicon);

/* The office held on the day (or the nearest in time; never NULL when there is one). */
const struct kb_office *kb_office_on(const struct kb_office *offices, uint32_t count,
                                     struct kb_moment day);
/* Whether the day lies within the office's time. */
bool kb_office_held(const struct kb_office *office, struct kb_moment day);
const struct kb_nation *kb_nation_by_code(const struct kb_knowledge *k, struct kb_str code);
/* By host name: "news.detik.com" finds detik.com. NULL when unknown. */
const struct kb_outlet *kb_outlet_by_host(const struct kb_knowledge *k, struct kb_str host);
/* The CAMEO code's row, or its base's, or its root's; NULL for no CAMEO code. */
const struct kb_code *kb_code_of(const struct kb_knowledge *k, struct kb_str cameo);
/* The root of a CAMEO code of two digits or more: 19 of "195". */
static inline uint8_t
kb_code_root(struct kb_str cameo)
{
    return (uint8_t)((cameo.ptr[0] - '0') * 10 + cameo.ptr[1] - '0');
}
/* Whether its root is one of those: kb_code_among(cameo, KB_ROOT(2) | KB_ROOT(10)). */
#define KB_ROOT(root) (1u << (root))
static inline bool
kb_code_among(struct kb_str cameo, uint32_t roots)
{
    return roots >> kb_code_root(cameo) & 1;
}

#endif
