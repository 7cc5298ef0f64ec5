/* What a page holds: who, when, where, what was said, how many, what was done. Strings live in the
 * page's arena or in the engine. Token numbers refer to the struct kb_text that the findings were
 * made from. */
#ifndef KB_EXTRACT_FINDINGS_H
#define KB_EXTRACT_FINDINGS_H

#include "lang/text.h"

#define KB_NONE UINT32_MAX
#define KB_NO_ZONE INT16_MIN

/* ---- who: noun phrases that name somebody ------------------------------------------------------
 */

enum {
    KB_MEN_PRONOUN = 1 << 0, /* ia, mereka, he, "negara itu" */
    KB_MEN_PLURAL = 1 << 1,
    KB_MEN_AT = 1 << 2,         /* stands as a place: "di Moskow", not as a government */
    KB_MEN_HOME = 1 << 3,       /* its country is only the page's own */
    KB_MEN_UNNAMED = 1 << 4,    /* a role without a name: "tentara Korut", "polisi" */
    KB_MEN_GUESSED = 1 << 5,    /* a capitalised name that no table knows */
    KB_MEN_CITED = 1 << 6,      /* a news agency or outlet */
    KB_MEN_MODIFIER = 1 << 7,   /* a nation that only describes another noun: "wilayah [Rusia]" */
    KB_MEN_BOTH = 1 << 8,       /* "kedua negara": itself and next_equal are the two told before */
    KB_MEN_WE = 1 << 9,         /* saya, kami: whoever speaks */
    KB_MEN_POSSESSOR = 1 << 10, /* Russia's, behind it the thing possessed */
    KB_MEN_OFFICE = 1 << 11,    /* a title and a country and nothing else: "Menlu Korut" */
};

struct kb_mention {
    uint32_t first, last; /* tokens of the whole phrase, last excluded */
    uint32_t sentence;
    uint8_t kind; /* enum kb_actor_kind */
    uint16_t flags;
    struct kb_str name;    /* full name where the page or the knowledge gives it, else the phrase */
    struct kb_str entity;  /* id in the knowledge, or empty; of an office, who holds it that day */
    struct kb_str country; /* ISO3 or the body's own code, or empty */
    struct kb_str actor;   /* CAMEO actor code, or empty */
    uint32_t place;        /* knowledge place, KB_NONE */
    uint8_t pronoun;       /* its word class, where it is one */
    uint8_t gender;        /* enum kb_gender (mentions_parts.h), once asked for */
    uint32_t title;        /* pack title that heads it, KB_NONE */
    uint32_t next_equal;   /* the next mention joined by "dan", ",": KB_NONE */
    uint64_t
        name_words;   /* a bit for each word of the name, for quick comparison; 0: not made yet */
    uint32_t same_as; /* first mention on the page of the same one; itself when first */
};

/* ---- when --------------------------------------------------------------------------------------
 */

struct kb_time {
    uint32_t first, last; /* tokens */
    uint32_t sentence;
    struct kb_span span;
    struct kb_moment value; /* year 0: named, but not to be resolved */
    struct kb_moment until; /* end of a span of days, year 0: none */
    struct kb_str note;     /* "" or why it is not what it says */
    char timex[24];         /* TIMEX3's value where it is no plain moment: 2025-Q2, P1D; else "" */
    char mod[6];            /* START, MID, END or "" */
    char freq[6];           /* of a set: 2X, or "" */
    int16_t zone;           /* minutes east of UTC of its clock, KB_NO_ZONE */
};

/* ---- what was said -----------------------------------------------------------------------------
 */

enum kb_said_kind {
    KB_SAID_DIRECT,   /* between marks */
    KB_SAID_INDIRECT, /* a clause governed by a verb of saying */
    KB_SAID_HELD, /* believed, feared, accused, claimed: content on somebody's word, not a quote */
};

struct kb_via {
    struct kb_str name, entity, country, actor;
    struct kb_span span;
};

struct kb_said {
    enum kb_said_kind kind;
    uint32_t first, last;       /* tokens of what was said, marks excluded, last excluded */
    struct kb_span span;        /* bytes of the same */
    uint32_t sentence;          /* where it begins */
    uint32_t cue;               /* token of the verb, KB_NONE */
    uint32_t speaker;           /* mention, KB_NONE: told nowhere or not by a mention */
    struct kb_str speaker_name; /* full name, or the office */
    uint32_t to;                /* whom it was told to: mention, KB_NONE */
    struct kb_str to_name;      /* likewise; empty: not told */
    struct kb_via *via;         /* who passed it on, nearest first */
    uint32_t via_count;
    uint32_t via_outlets; /* bit k: via[k] is an agency, a paper, a broadcaster */
    bool denies;          /* held not to be so: "membantah ..." */
    bool cites;           /* its speaker is cited as an outlet although no table knows one */
};

/* ---- how many ----------------------------------------------------------------------------------
 */

/* name in the public record */
#define KB_BOUND_MAP(X)                                                                            \
    X(exact) X(about) X(at_least) X(at_most) X(range) X(tens) X(hundreds) X(thousands) X(millions)
enum kb_bound {
#define X(name) KB_BOUND_##name,
    KB_BOUND_MAP(X)
#undef X
};

struct kb_figure {
    uint32_t first, last;
    uint32_t sentence;
    struct kb_span span;
    double low, high; /* exact, about, at_least, at_most: both the number; NAN where open */
    enum kb_bound bound;
    struct kb_str unit;     /* as the page words it: "kontainer amunisi" */
    struct kb_str of;       /* country or body, "" */
    struct kb_str kind;     /* troops, killed, ... "" when nothing better than a count */
    struct kb_via claimant; /* name empty: the page itself */
    struct kb_str place;
    struct kb_moment date;
    bool has_was;
    double was;       /* what the number was before */
    int8_t trend;     /* 1 it rose to this, -1 it fell, 0 not told */
    uint32_t part_of; /* 1 + the figure whose things these are some of, 0: none */
};

/* ---- what was done -----------------------------------------------------------------------------
 */

enum kb_status_kind {
    KB_ASSERTED,
    KB_CLAIMED,
    KB_PLANNED,
    KB_DENIED,
    KB_HYPOTHETICAL,
    KB_STATUSES
};
/* As the public record has them; a constant. */
const char *kb_status_name(enum kb_status_kind status);

struct kb_event {
    uint32_t sentence;
    struct kb_span span, trigger;
    struct kb_str cameo;
    const struct kb_code *code;               /* never NULL */
    uint32_t source, target;                  /* mentions, KB_NONE */
    struct kb_str source_actor, target_actor; /* code of a side that is implied, not named */
    struct kb_moment date;
    uint32_t place; /* knowledge place or KB_NONE */
    struct kb_str place_name, place_country;
    enum kb_status_kind status;
    struct kb_via *words; /* according to, nearest first */
    uint32_t word_count;
    struct kb_str rule; /* "packs/id/events/19-fight.tsv:12" */
    struct kb_str why;  /* for `explain`: how roles, date and status were found */
};

/* A frame whose words stood there and that did not fire; kept only for `explain`. */
struct kb_near_miss {
    uint32_t sentence;
    struct kb_span trigger;
    struct kb_str rule;
    const char *why; /* constant */
};

/* ---- sources -----------------------------------------------------------------------------------
 */

struct kb_source {
    enum kb_credit_kind kind;
    struct kb_str name, entity;
    struct kb_span span; /* 0, 0 when it does not stand in the text */
    /* Of what is cited: the sentences whose content stands on it, in order. A text that was taken
     * over stands on its source as a whole, and a photo is none of the text: both have none. */
    KB_VEC(uint32_t) sentences;
};

struct kb_foe {
    struct kb_str country;
    uint32_t target; /* mention */
};

struct kb_findings {
    const struct kb_article *article;
    const struct kb_text *text;
    KB_VEC(struct kb_mention) mentions; /* by first token; they do not overlap */
    KB_VEC(struct kb_time) times;       /* by first token */
    KB_VEC(struct kb_time) sets;        /* repeated times, by first token; no value, only timex */
    KB_VEC(struct kb_said) said;        /* by first token; may nest */
    KB_VEC(struct kb_figure) figures;
    KB_VEC(struct kb_event) events;
    KB_VEC(struct kb_source) sources;
    bool explain; /* keep near misses */
    KB_VEC(struct kb_near_miss) near_misses;
    KB_VEC(struct kb_foe) foes;     /* who fights whom on this page, as a first look told */
    struct kb_str setting;          /* country of the page's unnamed police and people, "" */
    bool unpolitical;               /* a page of sport, shows, goods */
    KB_VEC(struct kb_str) warnings; /* in the arena; the article's come first when printed */
};

/* The extract stage: fills *findings; calls the parts below in this order. Each part appends to its
 * own list and reads only the lists before it. */
kabar_status kb_extract_findings(struct kb_ctx *ctx, const struct kb_article *article,
                                 const struct kb_text *text, bool explain,
                                 struct kb_findings *findings);

void kb_extract_mentions(struct kb_ctx *ctx, struct kb_findings *f); /* extract/mentions.c */
void kb_extract_times(struct kb_ctx *ctx, struct kb_findings *f);    /* extract/times.c */
void kb_extract_said(struct kb_ctx *ctx, struct kb_findings *f);     /* extract/said.c */
void kb_extract_sources(struct kb_ctx *ctx, struct kb_findings *f);  /* extract/sources.c */
void kb_extract_figures(struct kb_ctx *ctx, struct kb_findings *f);  /* extract/figures.c */
void kb_extract_events(struct kb_ctx *ctx, struct kb_findings *f);   /* extract/events.c */

/* The mention that covers `token`, or KB_NONE. */
uint32_t kb_mention_at(const struct kb_findings *f, uint32_t token);
/* First mention whose first token is >= token (may be mentions.len). */
uint32_t kb_mention_from(const struct kb_findings *f, uint32_t token);

/* When the engine opens: a module's tables into its pack. */
kabar_status kb_offices_open(struct kb_arena *arena, struct kb_pack *pack, struct kb_error *err);
kabar_status kb_times_open(struct kb_arena *arena, struct kb_pack *pack, struct kb_error *err);
kabar_status kb_said_open(struct kb_arena *arena, struct kb_pack *pack, struct kb_error *err);
kabar_status kb_figures_open(struct kb_arena *arena, struct kb_pack *pack, struct kb_error *err);
kabar_status kb_frames_open(struct kb_arena *arena, struct kb_pack *pack, struct kb_error *err);

#endif
