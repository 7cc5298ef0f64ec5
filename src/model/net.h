/* The arithmetic of small networks in whole numbers: exact, so the same on every machine. */
#ifndef KB_MODEL_NET_H
#define KB_MODEL_NET_H

#include "model/tree.h"

/* Activations are numbers times this, held to what 12 bits hold. */
#define KB_NET_ONE 256.0f
enum { KB_NET_MOST = 2047, KB_NET_WEIGHT = 4095 }; /* so that 128 products fit into 32 bits */

/* out[words][columns] = in[words][rows] times the matrix, as real numbers: sums * m->scale *
 * in_scale. In and out 32-byte aligned. */
void kb_net_times(const struct kb_net_matrix *m, const int16_t *in, float in_scale, float *out,
                  uint32_t words);
/* sum[depth] = the sum of `count` rows of bytes; depth a multiple of 16. */
void kb_net_sum(const int8_t *const *rows, uint32_t count, uint32_t depth, int16_t *sum);
/* to[i] = from[i] * scale, rounded, held to +-most. */
void kb_net_round(const float *from, float scale, int most, int16_t *to, uint32_t count);
/* The recurrent layer over one sentence: u[words][parts * 2 * width] from kb_net_times, with the
 * highway from u (parts 4) or from in[words][2 * width] (parts 3). Writes out[words][2 * width]. */
void kb_net_recur(const struct kb_tree_layer *layer, uint32_t width, uint32_t parts, const float *u,
                  const float *in, float *out, uint32_t words);

#endif
