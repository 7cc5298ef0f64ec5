/* Dependency trees (Universal Dependencies): for every word of a sentence its head and relation.
 *
 * A small network: what is known of a word as a sum of learned rows, simple recurrent layers over
 * the sentence both ways (SRU: Lei and others 2018), a biaffine score for every pair of words
 * (Dozat and Manning 2017), the best tree with one root (Chu and Liu 1965, Edmonds 1967). Weights
 * are whole numbers, sums are exact, gates are floats in a fixed order: the same trees on every
 * machine. */
#ifndef KB_MODEL_TREE_H
#define KB_MODEL_TREE_H

#include "base/arena.h"
#include "model/wordlist.h"

enum {
    KB_TREE_LAYERS = 4,
    KB_TREE_FEATURES = 16, /* rows summed for one word, at most */
    KB_TREE_RELATIONS = 64,
    KB_TREE_WORDS = 240, /* a longer sentence is parsed in pieces of this size */
};

/* A matrix of 16-bit weights, laid out for kb_net_times: in blocks of sixteen columns, in a block
 * pair of rows by pair of rows, the two weights of a column side by side. */
struct kb_net_matrix {
    uint32_t rows, columns; /* rows even, columns a multiple of 16 */
    float scale;            /* what a sum is multiplied by to be a real number */
    const int16_t *weights;
};

static inline size_t
kb_net_place(uint32_t rows, uint32_t row, uint32_t column)
{
    return ((size_t)(column / 16) * (rows / 2) + row / 2) * 32 + column % 16 * 2 + (row & 1);
}

struct kb_tree_layer {
    struct kb_net_matrix in; /* [input][4 or 3 times 2 * width] */
    const float *gates;      /* carry f, carry r, bias f, bias r: [4][2 * width] */
};

struct kb_tree_head {
    uint32_t rows, depth, width, layers, arc, label, relations, tag_columns;
    uint32_t hash_cap, names_bytes, unknown_row;
    float row_scale; /* of the embedding bytes */
};

struct kb_tree {
    struct kb_tree_head head;
    struct kb_hashes features; /* feature -> row + 1 */
    const int8_t *rows;        /* [rows][depth] */
    struct kb_tree_layer layers[KB_TREE_LAYERS];
    struct kb_net_matrix arc_child, arc_head, arc_pair, label_child, label_head, label_out, tags;
    const float *arc_child_bias, *arc_head_bias, *arc_lean, *arc_root;
    const float *label_bias, *label_root, *label_out_bias, *tag_bias;
    const float *pair_table;  /* [KB_TREE_PAIRS], by kb_tree_pair */
    const float *label_table; /* [KB_TREE_RELATION_ROWS][KB_TREE_RELATIONS] */
    const char *names;        /* of the relations */
};

/* Reads the section as it lies; `bytes` must be 32-byte aligned and outlive the tree. `check`: also
 * what only damage could have made wrong. */
kabar_status kb_tree_open(struct kb_str bytes, bool check, struct kb_tree *tree,
                          struct kb_error *err);
struct kb_str kb_tree_relation(const struct kb_tree *tree, uint32_t relation);
/* The hashes of what is known of a word; tag: enum kb_upos. hashes[0] is the word itself. Treebanks
 * draw some trees differently; `treebank` says in whose way, 0 the first that was trained on. */
uint32_t kb_tree_features(const struct kb_form *form, uint8_t tag, uint32_t treebank,
                          uint32_t *hashes);

/* What is likely between two words by their tags and by how far apart they stand alone: its place
 * in the table of pairs. child and head 1-based, head 0 the root. tags: of the words, from 0. */
enum { KB_TREE_TAGS = 18, KB_TREE_SPACES = 14, KB_TREE_PAIRS = 18 * 18 * 14 };
static inline uint32_t
kb_tree_space(uint32_t child, uint32_t head)
{
    static const uint8_t spaces[16] = { 0, 0, 1, 2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6 };
    uint32_t before = head < child, apart = before ? child - head : head - child;
    return spaces[apart < 15 ? apart : 15] + 7 * before;
}
static inline uint32_t
kb_tree_pair(const uint8_t *tags, uint32_t child, uint32_t head)
{
    uint32_t tag = head ? tags[head - 1] : KB_TREE_TAGS - 1;
    return (tags[child - 1] * KB_TREE_TAGS + tag) * KB_TREE_SPACES + kb_tree_space(child, head);
}

/* The same for the relation between a word and its head: its row in the table of relations. */
enum { KB_TREE_RELATION_ROWS = 18 * 18 * 3 };
static inline uint32_t
kb_tree_relation_row(const uint8_t *tags, uint32_t child, uint32_t head)
{
    uint32_t tag = head ? tags[head - 1] : KB_TREE_TAGS - 1;
    uint32_t side = head > child ? 0 : head + 1 == child ? 1 : 2;
    return (tags[child - 1] * KB_TREE_TAGS + tag) * 3 + side;
}

/* What parsing found of one word. */
struct kb_tree_word {
    uint16_t head; /* 0: the root, else 1-based word of the sentence */
    uint8_t relation;
    uint8_t tag; /* enum kb_upos: the tagger's, unless the network is sure of another */
};
/* The best tree with one root over scores[child][head], head 0 the root, [count][count + 1]. */
void kb_tree_best(struct kb_arena *arena, const float *scores, uint32_t count, uint16_t *heads);
/* Room to parse sentences of so many words and fewer, one after the other; longer ones are parsed
 * in pieces of that size. In the arena; not for two threads at once. */
struct kb_tree_space;
struct kb_tree_space *kb_tree_space_of(struct kb_arena *arena, const struct kb_tree *tree,
                                       uint32_t words);
/* words[count]; tags[count] from the tagger. Works in the arena. */
void kb_tree_find(struct kb_arena *arena, struct kb_tree_space *space, const struct kb_form *forms,
                  const uint8_t *tags, uint32_t count, struct kb_tree_word *words);

#endif
