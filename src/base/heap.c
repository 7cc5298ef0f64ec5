#include "base/heap.h"

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/banned.h"

static atomic_ulong asked;
static atomic_ulong fails_from;

static int
must_fail(void)
{
    unsigned long from = atomic_load_explicit(&fails_from, memory_order_relaxed);
    unsigned long n = atomic_fetch_add_explicit(&asked, 1, memory_order_relaxed) + 1;
    return from && n >= from;
}

void *
kb_heap_alloc(size_t size)
{
    return must_fail() ? NULL : malloc(size ? size : 1);
}

void *
kb_heap_zero(size_t size)
{
    return must_fail() ? NULL : calloc(1, size ? size : 1);
}

void *
kb_heap_grow(void *ptr, size_t size)
{
    return must_fail() ? NULL : realloc(ptr, size ? size : 1);
}

void
kb_heap_touch(void *ptr, size_t size)
{
#ifdef MADV_POPULATE_WRITE
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t skipped = (page - (uintptr_t)ptr % page) % page;
    if (skipped + page <= size) /* older systems refuse */
        (void)madvise((char *)ptr + skipped, (size - skipped) / page * page, MADV_POPULATE_WRITE);
#else
    (void)ptr, (void)size;
#endif
}

void
kb_heap_free(void *ptr)
{
    free(ptr);
}

unsigned long
kb_heap_fail_at(unsigned long n)
{
    unsigned long was = atomic_exchange(&asked, 0);
    atomic_store(&fails_from, n);
    return was;
}
