#include "read/input.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/heap.h"

#include "base/banned.h"

enum { LOOK_EVERY_MS = 200 };

struct file {
    int fd;
    bool ours; /* standard input stays open */
    const volatile sig_atomic_t *stop;
};

struct memory {
    struct kb_str all, rest;
};

static atomic_ulong asked;
static atomic_ulong fails_from;

unsigned long
kb_input_fail_at(unsigned long n)
{
    unsigned long was = atomic_exchange(&asked, 0);
    atomic_store(&fails_from, n);
    return was;
}

/* The only place where files are read. */
static ssize_t
read_some(int fd, char *out, size_t cap)
{
    unsigned long from = atomic_load_explicit(&fails_from, memory_order_relaxed);
    unsigned long n = atomic_fetch_add_explicit(&asked, 1, memory_order_relaxed) + 1;
    if (from && n >= from) {
        errno = EIO;
        return -1;
    }
    return read(fd, out, cap);
}

size_t
kb_input_break(struct kb_input *in, kabar_status status, const char *what)
{
    in->status = kb_fail(&in->error, status, "%s %s", in->name, what);
    return 0;
}

size_t
kb_input_end_as_inner(struct kb_input *in)
{
    in->status = in->inner->status;
    in->error = in->inner->error;
    return 0;
}

size_t
kb_input_cut_short(struct kb_input *in, const char *what)
{
    kb_input_end_as_inner(in);
    return in->status == KABAR_OK ? kb_input_break(in, KABAR_CANNOT_READ, what) : 0;
}

/* Waits until a pipe or terminal has something, or somebody wants to stop: the signal may have come
 * to another thread, so that no call of this one breaks off. */
static bool
wait_for_bytes(const struct file *file)
{
    struct pollfd wait = { .fd = file->fd, .events = POLLIN };
    while (file->stop && !*file->stop)
        if (poll(&wait, 1, LOOK_EVERY_MS) > 0)
            return true;
    return !file->stop;
}

static size_t
fill_from_file(struct kb_input *in, char *out, size_t cap)
{
    const struct file *file = in->state;
    for (;;) {
        if (!wait_for_bytes(file))
            return kb_input_break(in, KABAR_INTERRUPTED, "was not read to its end: interrupted");
        ssize_t got = read_some(file->fd, out, cap);
        if (got >= 0)
            return (size_t)got;
        if (errno != EINTR) {
            kb_fail(&in->error, KABAR_CANNOT_READ, "%s cannot be read: %s", in->name,
                    strerror(errno));
            in->status = KABAR_CANNOT_READ;
            return 0;
        }
    }
}

static void
close_file(struct kb_input *in)
{
    struct file *file = in->state;
    if (file->ours)
        close(file->fd);
    kb_heap_free(file);
}

static size_t
fill_from_memory(struct kb_input *in, char *out, size_t cap)
{
    struct memory *memory = in->state;
    size_t len = memory->rest.len < cap ? memory->rest.len : cap;
    if (!len)
        return 0;
    memcpy(out, memory->rest.ptr, len);
    memory->rest = kb_str_sub(memory->rest, len, memory->rest.len);
    return len;
}

static void
free_state(struct kb_input *in)
{
    kb_heap_free(in->state);
}

/* A fresh input with `state_size` zeroed bytes of state; NULL when memory ends. */
static struct kb_input *
fresh_input(const char *name, size_t state_size)
{
    struct kb_input *in = kb_heap_alloc(sizeof *in);
    if (!in)
        return NULL;
    memset(in, 0, sizeof *in);
    in->name = name;
    in->bytes = kb_heap_alloc(KB_INPUT_WINDOW);
    in->state = state_size ? kb_heap_alloc(state_size) : NULL;
    if (!in->bytes || (state_size && !in->state)) {
        kb_heap_free(in->bytes);
        kb_heap_free(in->state);
        kb_heap_free(in);
        return NULL;
    }
    if (state_size)
        memset(in->state, 0, state_size);
    return in;
}

kabar_status
kb_input_open_file(const char *path, const volatile sig_atomic_t *stop, struct kb_input **in,
                   struct kb_error *err)
{
    *in = NULL;
    bool is_stdin = strcmp(path, "-") == 0;
    int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return kb_fail(err, errno == ENOENT ? KABAR_NOT_FOUND : KABAR_CANNOT_READ,
                       "%s cannot be opened: %s", path, strerror(errno));
    struct kb_input *fresh = fresh_input(path, sizeof(struct file));
    if (!fresh) {
        if (!is_stdin)
            close(fd);
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", path);
    }
    *(struct file *)fresh->state = (struct file){ fd, !is_stdin, stop };
    fresh->fill = fill_from_file;
    fresh->close = close_file;
    *in = fresh;
    return KABAR_OK;
}

kabar_status
kb_input_open_bytes(const char *name, struct kb_str bytes, struct kb_input **in,
                    struct kb_error *err)
{
    *in = fresh_input(name, sizeof(struct memory));
    if (!*in)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", name);
    *(struct memory *)(*in)->state = (struct memory){ bytes, bytes };
    (*in)->fill = fill_from_memory;
    (*in)->close = free_state;
    return KABAR_OK;
}

static bool
is_regular(const struct file *file)
{
    struct stat is;
    return file->ours && fstat(file->fd, &is) == 0 && S_ISREG(is.st_mode);
}

bool
kb_input_is_file(const struct kb_input *in)
{
    while (in->inner)
        in = in->inner;
    return in->fill == fill_from_file && is_regular(in->state);
}

kabar_status
kb_input_beside(const struct kb_input *in, const char *path, uint64_t at, struct kb_input **other,
                struct kb_error *err)
{
    while (in->inner)
        in = in->inner;
    const struct file *old = in->fill == fill_from_file ? in->state : NULL;
    kabar_status status = kb_input_open_file(path, old ? old->stop : NULL, other, err);
    if (status != KABAR_OK || !*other)
        return status;
    const struct file *file = (*other)->state;
    if (lseek(file->fd, (off_t)at, SEEK_SET) >= 0)
        return KABAR_OK;
    status = kb_fail(err, KABAR_CANNOT_READ, "%s cannot be read: %s", path, strerror(errno));
    kb_input_close(*other);
    *other = NULL;
    return status;
}

kabar_status
kb_input_again(const struct kb_input *in, uint64_t at, struct kb_input **again,
               struct kb_error *err)
{
    *again = NULL;
    while (in->inner)
        in = in->inner;
    if (kb_input_is_file(in))
        return kb_input_beside(in, in->name, at, again, err);
    struct kb_str all =
        in->fill == fill_from_memory ? ((struct memory *)in->state)->all : KB_STR_NONE;
    if (at >= all.len)
        return kb_fail(err, KABAR_NOT_FOUND, "%s cannot be read twice", in->name);
    return kb_input_open_bytes(in->name, kb_str_sub(all, (size_t)at, all.len), again, err);
}

kabar_status
kb_input_layer(struct kb_input **in, struct kb_input **layer, struct kb_error *err)
{
    *layer = fresh_input((*in)->name, 0);
    if (!*layer)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", (*in)->name);
    (*layer)->inner = *in;
    *in = *layer;
    return KABAR_OK;
}

void
kb_input_close(struct kb_input *in)
{
    while (in) {
        struct kb_input *inner = in->inner;
        if (in->close)
            in->close(in);
        kb_heap_free(in->bytes);
        kb_heap_free(in);
        in = inner;
    }
}

struct kb_str
kb_input_peek(struct kb_input *in, size_t want)
{
    KB_ASSERT(want <= KB_INPUT_WINDOW);
    while (in->end - in->begin < want && !in->ended) {
        if (in->begin) {
            memmove(in->bytes, in->bytes + in->begin, in->end - in->begin);
            in->end -= in->begin;
            in->begin = 0;
        }
        size_t got = in->fill(in, in->bytes + in->end, KB_INPUT_WINDOW - in->end);
        in->end += got;
        in->taken += got;
        in->ended = got == 0;
    }
    return (struct kb_str){ in->bytes + in->begin, in->end - in->begin };
}

void
kb_input_skip(struct kb_input *in, size_t len)
{
    KB_ASSERT(len <= in->end - in->begin);
    in->begin += len;
}

size_t
kb_input_read(struct kb_input *in, char *out, size_t cap)
{
    size_t len = in->end - in->begin;
    if (len) {
        len = len < cap ? len : cap;
        memcpy(out, in->bytes + in->begin, len);
        in->begin += len;
        return len;
    }
    if (in->ended)
        return 0;
    len = in->fill(in, out, cap);
    in->taken += len;
    in->ended = len == 0;
    return len;
}

uint64_t
kb_input_at(const struct kb_input *in)
{
    return in->taken - (in->end - in->begin);
}
