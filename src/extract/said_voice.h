/* Inside the search for who speaks: said_voice.c (who a mention is), said_voice_chain.c (offices
 * with their names), said_voice_left.c and said_voice_right.c (on which side of the verb). */
#ifndef KB_EXTRACT_SAID_VOICE_H
#define KB_EXTRACT_SAID_VOICE_H

#include "extract/mentions_parts.h"
#include "extract/said_parts.h"

enum {
    KB_MAX_PHRASE = 9,     /* words of a speaker that is no mention */
    KB_MAX_LOOK_BACK = 60, /* mentions */
    KB_MAX_GAP = 5         /* words within an office that no mention holds */
};

static const struct kb_voice kb_nobody = { .mention = KB_NONE, .place = KB_NONE };

/* A person told by name. */
bool kb_voice_named(const struct kb_mention *m);
/* A mention with the common words from `first` on that it does not hold: "[akun X] Federasi". */
struct kb_voice kb_voice_widened(const struct kb_scene *s, uint32_t mention, uint32_t first);
/* The words from `first` to `last` (last excluded) as a speaker; nobody when they are none. */
struct kb_voice kb_voice_phrase(const struct kb_scene *s, uint32_t first, uint32_t last);
/* The name at the end of a row of mentions that are one noun phrase, before mention `end`. */
uint32_t kb_last_of_chain(const struct kb_scene *s, uint32_t mention, uint32_t end);
/* Whether a person by name spoke in this sentence or right before. */
bool kb_voice_near(const struct kb_scene *s);
/* Behind a role, what only looks like a name: "juru bicara [Gugus Tugas Percepatan], Tutuko". */
bool kb_voice_doubtful(const struct kb_scene *s, const struct kb_mention *m);
/* What may be a role or a body although it looks like a name: "Universitas [Mulawarman]". */
bool kb_weak_name(const struct kb_mention *m);

#endif
