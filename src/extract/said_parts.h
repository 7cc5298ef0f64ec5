/* The inside of extract/said*.c: cues, marks, voices and acts. Nothing outside includes this. */
#ifndef KB_EXTRACT_SAID_PARTS_H
#define KB_EXTRACT_SAID_PARTS_H

#include "extract/said.h"

/* ---- packs/<xx>/cues.tsv ------------------------------------------------------------------------
 */

/* name in the table, kind of the statement (KB_CUE_MUTE: none of its own) */
/* clang-format off */
#define KB_CUE_MAP(X)            \
    X(say, KB_SAID_INDIRECT)     \
    X(report, KB_SAID_INDIRECT)  \
    X(ask, KB_SAID_INDIRECT)     \
    X(claim, KB_SAID_HELD)       \
    X(believe, KB_SAID_HELD)     \
    X(fear, KB_SAID_HELD)        \
    X(accuse, KB_SAID_HELD)      \
    X(warn, KB_SAID_HELD)        \
    X(deny, KB_SAID_HELD)        \
    X(promise, KB_CUE_MUTE)      \
    X(urge, KB_CUE_MUTE)         \
    X(praise, KB_CUE_MUTE)       \
    X(blame, KB_CUE_MUTE)        \
    X(act, KB_CUE_MUTE)          \
    X(cite, KB_CUE_MUTE)         \
    X(accord, KB_SAID_INDIRECT)
/* clang-format on */

enum { KB_CUE_MUTE = KB_SAID_HELD + 1 };

enum kb_cue_kind {
#define X(name, kind) KB_CUE_##name,
    KB_CUE_MAP(X)
#undef X
        KB_CUE_KINDS
};

#define KB_CUE_FRAME_MAP(X) X(active) X(bare) X(both) X(passive) X(prefix)
enum kb_cue_frame {
#define X(name) KB_FRAME_##name,
    KB_CUE_FRAME_MAP(X)
#undef X
        KB_CUE_FRAMES
};

#define KB_CUE_NEED_MAP(X) X(comp) X(quote) X(self) X(addressee) X(head) X(outlet)
enum kb_cue_need {
    KB_NEED_nothing,
#define X(name) KB_NEED_##name,
    KB_CUE_NEED_MAP(X)
#undef X
        KB_CUE_NEEDS
};

struct kb_cue {
    uint8_t kind, frame, need;
};

struct kb_cues {
    struct kb_cue *rows;
    uint32_t count;
};

/* ---- what one page holds ------------------------------------------------------------------------
 */

/* A stretch between quotation marks. */
struct kb_mark {
    uint32_t open, close; /* tokens of the marks; close KB_NONE: never closed */
    uint32_t first, last; /* tokens between */
    uint32_t words;
    bool single;  /* ' ' */
    bool goes_on; /* begins a paragraph while the one before was never closed */
};

/* Who speaks. */
struct kb_voice {
    uint32_t mention;     /* KB_NONE: no mention stands there */
    struct kb_str name;   /* empty: nobody found */
    uint32_t first, last; /* tokens of the phrase, first == last: taken over from before */
    uint32_t place;       /* where the phrase or pronoun begins, KB_NONE: no word stands for it;
                           * with an empty name: a word stands there that means nobody */
    bool outlet_again;    /* an outlet by "media itu", "the report": kb_outlet_again */
};

/* A cue in the text with its speaker and the range that it governs. */
struct kb_act {
    const struct kb_cue *cue;
    uint32_t first, last; /* tokens of the cue */
    uint32_t sentence;
    struct kb_voice voice;
    struct kb_voice relay;  /* "kutip TASS dari pernyataan Shoigu": TASS; name empty: nobody */
    struct kb_voice hearer; /* whom it is told to; name empty: not told */
    uint32_t from, to;      /* content; from == to: none */
    uint32_t edge;          /* behind the cue and a speaker to its right */
    uint32_t told;    /* where the content may begin: behind the cue and a hearer to its right */
    uint32_t mark;    /* the stretch between marks that it leads in or closes, KB_NONE */
    bool back;        /* the content stands before the cue */
    bool inherits;    /* shares the subject of the act before it: "... dan menambahkan" */
    bool negated;     /* "tidak mengatakan": remembers who, says nothing */
    bool points_back; /* "Hal itu disampaikan X": the content is the sentence before */
};

/* Two names of one person: "Saifullah Yusuf, yang akrab disapa Gus Ipul". */
struct kb_alias {
    uint32_t other, full; /* mentions */
};

/* The last quotation that was given to somebody. */
struct kb_quoted {
    struct kb_voice voice;
    struct kb_voice hearer;
    uint32_t mark, paragraph; /* KB_NONE: none yet; where it ends */
};

struct kb_scene {
    struct kb_ctx *ctx;
    struct kb_findings *f;
    const struct kb_text *t;
    const struct kb_cues *cues;
    KB_VEC(struct kb_mark) marks;
    KB_VEC(struct kb_act) acts;    /* by first token */
    uint32_t *mark_of;             /* token -> mark that holds it (or is its mark), KB_NONE */
    uint32_t *act_of;              /* sentence -> its first act; sentence_count + 1 entries */
    uint32_t sentence, begin, end; /* being read: tokens of the sentence, the final stop left out */
    KB_VEC(struct kb_alias) aliases;
    struct kb_voice last, last_person; /* who spoke last */
    uint32_t person_sentence;          /* where last_person did by name */
    uint32_t spoke_sentence;           /* where last_person did, be it as "he" */
};

void kb_marks_find(struct kb_scene *s);
/* The page's nicknames, and a voice under the full name where it has one of them (said_alias.c). */
void kb_aliases_find(struct kb_scene *s);
struct kb_voice kb_voice_full(const struct kb_scene *s, struct kb_voice voice);

/* Small questions about tokens (said_tokens.c). */
bool kb_light(const struct kb_scene *s, uint32_t token); /* may stand between subject and verb */
bool kb_stops(const struct kb_scene *s, uint32_t token); /* no noun phrase goes over it */
bool kb_participle(const struct kb_scene *s, uint32_t token); /* "saying" */
bool kb_is_comma(const struct kb_scene *s, uint32_t token);
bool kb_in_phrase(const struct kb_scene *s, const struct kb_mention *m, uint32_t begin);
bool kb_in_time(const struct kb_scene *s, uint32_t token); /* within "Rabu (18/6)" */
bool kb_word_token(const struct kb_scene *s, uint32_t token);
uint32_t kb_skip_light(const struct kb_scene *s, uint32_t token, uint32_t end);
uint32_t kb_skip_date(const struct kb_scene *s, uint32_t token, uint32_t end);

/* The speaker left of the cue in [begin, cue), or right of it in [token, end). *stop is the token
 * behind the phrase. The voice's name is empty when nobody stands there. */
struct kb_voice kb_voice_left(const struct kb_scene *s, uint32_t begin, uint32_t cue);
struct kb_voice kb_voice_right(const struct kb_scene *s, uint32_t token, uint32_t end,
                               uint32_t *stop);
/* The first who may be a subject in [begin, end); the name is empty when there is none. */
struct kb_voice kb_voice_first(const struct kb_scene *s, uint32_t begin, uint32_t end);
struct kb_voice kb_voice_of(const struct kb_scene *s, uint32_t mention);
bool kb_speaks_for(const struct kb_scene *s, const struct kb_mention *m);
/* he, she, -nya: who spoke last, a person before a body. */
struct kb_voice kb_voice_again(const struct kb_scene *s, uint32_t token);

void kb_acts_find(struct kb_scene *s);
/* Whom the act was told to (said_hearer.c): sets hearer and told. */
void kb_act_hearer(const struct kb_scene *s, struct kb_act *a);
/* The ranges that the acts from..to (of one sentence) govern (said_ranges.c). */
void kb_act_range(const struct kb_scene *s, struct kb_act *a);
void kb_acts_trim(struct kb_scene *s, uint32_t from, uint32_t to);
/* The mark that closes right before the token (a comma may stand between), KB_NONE. */
uint32_t kb_mark_closed_before(const struct kb_scene *s, uint32_t token);
/* The mark that opens at the token (a comma, a colon may stand before it), KB_NONE. */
uint32_t kb_mark_opened_at(const struct kb_scene *s, uint32_t token);

/* Who speaks where no verb of saying tells it (said_alone.c); the name is empty when nobody is
 * told.
 */
uint32_t kb_paragraph_of(const struct kb_scene *s, uint32_t token);
bool kb_mark_led(const struct kb_scene *s, const struct kb_mark *m);   /* a comma or colon before */
bool kb_mark_alone(const struct kb_scene *s, const struct kb_mark *m); /* it fills its sentence */
bool kb_mark_adjunct(const struct kb_scene *s, const struct kb_mark *m); /* "On [Meet Us,] he" */
struct kb_voice kb_voice_signed(const struct kb_scene *s, const struct kb_mark *m);
struct kb_voice kb_voice_alone(const struct kb_scene *s, const struct kb_mark *m,
                               const struct kb_quoted *before);
struct kb_voice kb_voice_unled(const struct kb_scene *s, const struct kb_mark *m,
                               const struct kb_quoted *before);

/* Appends to f->said. */
void kb_direct_emit(struct kb_scene *s);
void kb_indirect_emit(struct kb_scene *s);
void kb_via_attach(struct kb_scene *s);
/* Makes of a cited name that no table knows the whole of it: "Vogue [India]", "[Badan] Pendapatan
 * Daerah [Riau]"; its words begin at `token` or later. */
void kb_outlet_whole(const struct kb_scene *s, struct kb_voice *voice, uint32_t token);
/* Whether who is cited is an agency that a table knows, or a name that none does. */
bool kb_voice_outlet(const struct kb_scene *s, const struct kb_voice *voice);
/* The outlet cited last where the words from `first` to `last` (last excluded) mean it or what it
 * wrote: "media itu", "the report" (`role`: their mention, KB_NONE); else nobody. */
struct kb_voice kb_outlet_again(const struct kb_scene *s, uint32_t first, uint32_t last,
                                uint32_t role);
/* The same of where it was said, behind a passive verb that ends at `token`: "disebutkan dalam
 * laporan itu". *edge is the token behind it. */
struct kb_voice kb_outlet_within(const struct kb_scene *s, uint32_t token, uint32_t *edge);
void kb_via_add(struct kb_scene *s, struct kb_said *said, const struct kb_voice *voice);

#endif
