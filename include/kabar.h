/* kabar: reads news pages into a record of who did or said what to whom, when, where and on
 * whose word.
 *
 * Ownership, once for the whole header: what a kabar_*_open gives, the matching kabar_*_close takes
 * back. Strings handed in are borrowed for the call. Strings handed out live until the next call on
 * the same object. An engine is read-only once open and may be shared by threads; a reader belongs
 * to one thread. Text is UTF-8, offsets are bytes.
 */
#ifndef KABAR_H
#define KABAR_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define KABAR_VERSION "0.1.0"

#if defined(__GNUC__)
#define KABAR_API __attribute__((visibility("default")))
#else
#define KABAR_API
#endif

/* name, text */
#define KABAR_STATUS_MAP(X)                                                                        \
    X(OK, "fine")                                                                                  \
    X(NO_MEMORY, "out of memory")                                                                  \
    X(CANNOT_READ, "a file or stream could not be read")                                           \
    X(CANNOT_WRITE, "output could not be written")                                                 \
    X(BAD_FORMAT, "the input is not what it should be")                                            \
    X(TOO_LARGE, "the input passes a limit")                                                       \
    X(BAD_DATA, "a pack or knowledge file is broken")                                              \
    X(USAGE, "wrong usage")                                                                        \
    X(STORE, "the store failed")                                                                   \
    X(NEWER, "the store was made by a newer version")                                              \
    X(NOT_FOUND, "there is no such thing")                                                         \
    X(INTERRUPTED, "interrupted")

typedef enum kabar_status {
#define X(name, text) KABAR_##name,
    KABAR_STATUS_MAP(X)
#undef X
} kabar_status;

/* The sentence part that belongs to a status; a constant. */
KABAR_API const char *kabar_status_text(kabar_status status);

typedef struct kabar_engine kabar_engine;
typedef struct kabar_reader kabar_reader;

/* Packs, knowledge and models. knowledge_dir and pack_dir (NULL: none) hold a user's own rows,
 * which come before the built-in ones. On failure *engine is NULL and `message` (of `cap` bytes,
 * may be NULL) tells file and line. */
KABAR_API kabar_status kabar_engine_open(const char *knowledge_dir, const char *pack_dir,
                                         kabar_engine **engine, char *message, size_t cap);
KABAR_API void kabar_engine_close(kabar_engine *engine);

/* One page at a time on one thread. */
KABAR_API kabar_status kabar_reader_open(const kabar_engine *engine, kabar_reader **reader);
KABAR_API void kabar_reader_close(kabar_reader *reader);

/* A page's bytes, of any kind that `kabar read` knows as one page (HTML or text), to one JSON
 * object as the public record says. `lang` and `url` may be NULL. *json is NUL terminated and lives
 * until the next call on this reader; it is NULL unless the status is KABAR_OK. */
KABAR_API kabar_status kabar_read(kabar_reader *reader, const char *bytes, size_t len,
                                  const char *url, const char *lang, const char **json);
/* The last failure of this reader in words. */
KABAR_API const char *kabar_reader_message(const kabar_reader *reader);

#ifdef __cplusplus
}
#endif
#endif
