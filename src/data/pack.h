/* A language: everything under packs/<code>/, read once, then const. */
#ifndef KB_DATA_PACK_H
#define KB_DATA_PACK_H

#include "base/table.h"
#include "data/classes.h"
#include "data/files.h"
#include "data/knowledge.h"
#include "data/lexicon.h"

struct kb_models;

/* titles.tsv: a word or phrase that names a person or body by what they do. */
struct kb_title {
    struct kb_str phrase;
    struct kb_str country; /* of whom it belongs to whoever names it (WNI, KBRI), "" */
    struct kb_str role;    /* CAMEO role: GOV, MIL, COP, ... */
    uint8_t kind;          /* enum kb_actor_kind */
    bool leads;            /* stands before a name as its title */
    bool home; /* without a nation it means the page's own country (polisi, pemerintah) */
    bool told; /* a common noun: nobody but behind "the", with an owner or a name */
    bool seat; /* belongs to one office: (speaker, ministry) may be named by it */
    const char *file;
    uint32_t line;
};

/* What a full stop behind an abbreviation is worth. A value of the abbreviation map is one of
 * these, with KB_ABBR_CAPITAL where the table has it with a capital: then it needs one in the text
 * too. */
enum {
    KB_ABBR_LEADS,  /* never ends a sentence: Dr., Gen., Jl. */
    KB_ABBR_ENDS,   /* may: etc., Inc., dll. */
    KB_ABBR_NUMBER, /* is an abbreviation before a number only: No. 5, vol. 2 */
    KB_ABBR_KINDS,
    KB_ABBR_CAPITAL = 4
};

struct kb_pack {
    struct kb_arena arena; /* all that the pack owns, so that packs can open side by side */
    struct kb_str code;    /* ISO 639-1 */
    struct kb_lexicon *lexicon;
    const struct kb_knowledge *knowledge;

    /* pack.tsv, `key value` */
    struct kb_str *near; /* languages without a pack that its models know well enough to tag */
    uint32_t near_count;
    struct kb_str home;       /* country of pages that do not tell theirs, "" */
    bool head_first;          /* the noun before what modifies it */
    struct kb_str participle; /* ending of verbs that take over the main clause's subject: -ing */
    char decimal_mark, thousands_mark;
    int16_t zone;           /* minutes east of UTC where a page does not say */
    struct kb_str *clitics; /* -nya, -lah: cut off a word that is not in the lexicon whole */
    uint32_t clitic_count;
    struct kb_str *endings; /* n't, 've: words of their own to the models */
    uint32_t ending_count;
    struct kb_str *forms; /* "ke-an": how an unknown word is made that is no name */
    uint32_t form_count;
    bool hyphens_join;         /* words with hyphens are one word to the models */
    struct kb_str *proclitics; /* ku-, kau-: the same before a word */
    uint32_t proclitic_count;
    struct kb_map abbreviations; /* folded, without the full stop -> KB_ABBR_ */

    struct kb_title *titles;
    uint32_t title_count;

    /* Tables that one module each reads for itself when the engine opens (kb_pack_table). */
    const struct kb_files *files;
    /* What the modules made of their tables: owned by the engine's arena, NULL until set. */
    const struct kb_offices *offices; /* extract/mentions_office.c */
    const struct kb_cues *cues;       /* extract/said.h */
    const struct kb_dates *dates;     /* extract/times.h */
    const struct kb_numbers *numbers; /* extract/figures.h */
    const struct kb_frames *frames;   /* extract/frames.h */
    const struct kb_models *models;   /* model/models.h; NULL: the language has none */
    const struct kb_choices *choices; /* model/choice.h; NULL likewise */
};

/* Reads pack.tsv, words.tsv, titles.tsv and adds the knowledge's names to the lexicon. */
kabar_status kb_pack_open(struct kb_arena *arena, const struct kb_files *files, struct kb_str code,
                          const struct kb_knowledge *knowledge, struct kb_pack *pack,
                          struct kb_error *err);
/* Every table of this pack whose name starts with `stem` ("dates.tsv", "events/"), a user's own
 * first; `each` is called with the parsed table. */
typedef kabar_status kb_pack_table_fn(void *context, const struct kb_table *table,
                                      struct kb_error *err);
kabar_status kb_pack_tables(struct kb_arena *arena, const struct kb_pack *pack, const char *stem,
                            const char *wanted_columns, kb_pack_table_fn *each, void *context,
                            struct kb_error *err);
/* The class of that name; KB_CLASSES when there is none. */
uint32_t kb_class_index(struct kb_str name);
/* Its name, without quotes or marks. */
struct kb_str kb_class_name(uint32_t class_index);

#endif
