/* Matrices of floats, row by row, for training. Each sum is added up in one fixed order, whatever
 * the machine's vectors are, so that training gives the same bytes again. */
#ifndef KB_TRAIN_MATRIX_H
#define KB_TRAIN_MATRIX_H

#include <stdint.h>

/* c[m x n] += a[m x k] * b[k x n]; n is a multiple of 16. */
void kb_matrix_times(const float *a, const float *b, float *c, uint32_t m, uint32_t k, uint32_t n);
/* out[n x m] = in[m x n] turned over. */
void kb_matrix_turn(const float *in, float *out, uint32_t m, uint32_t n);
/* Adam (Kingma and Ba 2015): values move against the gradients, which are set to zero. `step`
 * counts from 1. */
void kb_matrix_adam(float *values, float *gradients, float *means, float *squares, uint32_t count,
                    float rate, uint32_t step);

#endif
