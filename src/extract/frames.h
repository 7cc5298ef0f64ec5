/* Event frames: which words tell which act, and where its two sides stand. Data in
 * packs/<xx>/events/. The columns are told in docs/frames.md. */
#ifndef KB_EXTRACT_FRAMES_H
#define KB_EXTRACT_FRAMES_H

#include "extract/findings.h"

enum kb_voice { KB_VOICE_ACTIVE, KB_VOICE_PASSIVE, KB_VOICE_NOUN, KB_VOICE_HEADLINE };

enum kb_slot_where {
    KB_SLOT_NONE,    /* has none */
    KB_SLOT_SUBJECT, /* S: the verb's own doer */
    KB_SLOT_OBJECT,  /* O */
    KB_SLOT_PREP,    /* @class: behind a preposition of that class, or behind that very word */
    KB_SLOT_VOICE,   /* V: on whose word the clause stands */
    KB_SLOT_CLAUSE   /* C: the first actor of the clause that is said */
};

enum kb_slot_filter {
    KB_FILTER_ANY,
    KB_FILTER_ARMED,
    KB_FILTER_STATE,
    KB_FILTER_LAW,
    KB_FILTER_PERSON,
    KB_FILTER_PEOPLE,
    KB_FILTER_FORCE,   /* soldiers, rebels and their vessels; no police, no bare states */
    KB_FILTER_OFFICIAL /* acts in public life: not citizens, business, media */
};

struct kb_slot {
    uint8_t where;  /* enum kb_slot_where */
    uint8_t filter; /* enum kb_slot_filter */
    uint16_t class_index;
    uint32_t word; /* instead of a class: that very preposition ("@against"), 0: none */
};

enum {
    KB_FRAME_MUTUAL = 1 << 0,
    KB_FRAME_PLAN = 1 << 1,
    KB_FRAME_WEAK = 1 << 2,
    KB_FRAME_OBJECT = 1 << 3, /* needs a target or what `need` asks */
    KB_FRAME_BOTH = 1 << 4,
    KB_FRAME_SAY = 1 << 5,
    KB_FRAME_MUST = 1 << 6, /* whom ends in '!' */
    KB_FRAME_OWN = 1 << 7   /* people of no told country are the doer's */
};

enum { KB_MOST_SLOTS = 10 };

struct kb_frame {
    struct kb_str code;
    struct kb_slot who[KB_MOST_SLOTS],
        whom[KB_MOST_SLOTS]; /* in the order in which they are tried */
    uint8_t who_count, whom_count;
    uint16_t flags;
    struct kb_str who_else,
        whom_else; /* CAMEO role of an unnamed side, of the other side's country */
    uint64_t need[KB_MAX_NEEDS / 64], forbid[KB_MAX_NEEDS / 64]; /* bits by kb_frames.needs */
    bool needs, forbids;
    const char *file;
    uint32_t line;
};

/* What a lexicon match of KB_LEX_FRAME names. */
struct kb_frame_form {
    uint32_t frame;
    uint8_t voice; /* enum kb_voice */
};

struct kb_frames {
    KB_VEC(struct kb_frame) frames;
    KB_VEC(struct kb_frame_form) forms;
    KB_VEC(struct kb_str) needs; /* names; value of lexicon matches of KB_LEX_NEED */
    uint32_t unpolitical;        /* the class of that name, UINT32_MAX: there is none */
};

/* Whether a verb begins at the token: one of the pack's, a frame's (not its nouns) or a cue's. */
bool kb_verb_at(const struct kb_text *t, uint32_t token);

#endif
