/* The only door to malloc, so that tests can make the n-th allocation fail. */
#ifndef KB_BASE_HEAP_H
#define KB_BASE_HEAP_H

#include <stddef.h>

void *kb_heap_alloc(size_t size); /* NULL when there is none */
void *
kb_heap_zero(size_t size); /* the same, zeroed; large blocks cost nothing until they are touched */
void *kb_heap_grow(void *ptr, size_t size);
/* Has the system give the pages of a fresh block at once, which is cheaper than one by one. A hint.
 */
void kb_heap_touch(void *ptr, size_t size);
void kb_heap_free(void *ptr);

/* For tests: the n-th allocation from now fails, and all after it until reset with 0. Not for
 * several threads. Returns how many allocations were asked for since the last call. */
unsigned long kb_heap_fail_at(unsigned long n);

#endif
