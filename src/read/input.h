/* Bytes out of a file, a pipe or memory, through as many unpackers as are laid around them, with a
 * window for looking ahead.
 *
 * When a stream breaks, what came before is still given; then it has `ended` with a status. */
#ifndef KB_READ_INPUT_H
#define KB_READ_INPUT_H

#include <signal.h>

#include "base/error.h"

#define KB_INPUT_WINDOW (64u * 1024u)

struct kb_input {
    char *bytes;         /* KB_INPUT_WINDOW of them */
    size_t begin, end;   /* the part not taken yet */
    bool ended;          /* nothing will come behind `end` */
    kabar_status status; /* why it ended, when it broke */
    struct kb_error error;
    const char *name; /* for messages; borrowed */
    uint64_t taken;   /* bytes that `fill` gave so far */

    /* Gives up to cap bytes; 0 at the end or after kb_input_break. */
    size_t (*fill)(struct kb_input *in, char *out, size_t cap);
    void (*close)(struct kb_input *in); /* frees `state`; may be NULL */
    void *state;
    struct kb_input *inner; /* owned */
};

/* "-" is standard input. */
kabar_status kb_input_open_file(const char *path, const volatile sig_atomic_t *stop,
                                struct kb_input **in, struct kb_error *err);
/* `bytes` are borrowed. */
kabar_status kb_input_open_bytes(const char *name, struct kb_str bytes, struct kb_input **in,
                                 struct kb_error *err);
/* Lays a layer around *in, which it takes over; on failure *in stays as it was. */
kabar_status kb_input_gunzip(struct kb_input **in, struct kb_error *err);
kabar_status kb_input_unzstd(struct kb_input **in, struct kb_error *err);
/* UTF-16 to UTF-8; half a pair becomes U+FFFD. */
kabar_status kb_input_utf16(struct kb_input **in, bool big_endian, struct kb_error *err);
/* NULL is fine. */
void kb_input_close(struct kb_input *in);

/* What comes next, at least `want` bytes (at most KB_INPUT_WINDOW) unless the input ends before.
 * Valid until the next call. */
struct kb_str kb_input_peek(struct kb_input *in, size_t want);
void kb_input_skip(struct kb_input *in, size_t len);
/* Takes up to cap bytes at once, past the window; 0 when the input ended. */
size_t kb_input_read(struct kb_input *in, char *out, size_t cap);

/* Where the next byte stands in all that `fill` gives. */
uint64_t kb_input_at(const struct kb_input *in);
/* The same file or memory once more, from byte `at` of the innermost input on, with no layers
 * around it. KABAR_NOT_FOUND where that cannot be: pipes, standard input. */
kabar_status kb_input_again(const struct kb_input *in, uint64_t at, struct kb_input **again,
                            struct kb_error *err);

/* Likewise another file, which kb_input_is_file held for; it stops when `in` would. */
kabar_status kb_input_beside(const struct kb_input *in, const char *path, uint64_t at,
                             struct kb_input **other, struct kb_error *err);
/* What the bytes come from in the end is a file that can be read again, from any byte on. */
bool kb_input_is_file(const struct kb_input *in);

/* For layers. */
kabar_status kb_input_layer(struct kb_input **in, struct kb_input **layer, struct kb_error *err);
/* Ends the stream with an error. Gives 0, for use in `fill`. */
size_t kb_input_break(struct kb_input *in, kabar_status status, const char *what);
/* The same where the inner stream ended too early; its own error goes before. */
size_t kb_input_cut_short(struct kb_input *in, const char *what);
/* As the inner stream ended: broken, when it was. */
size_t kb_input_end_as_inner(struct kb_input *in);

/* For tests: the n-th read of a file or pipe from now fails, and all after it until reset with 0.
 * Gives how many were asked for since the last call. */
unsigned long kb_input_fail_at(unsigned long n);

#endif
