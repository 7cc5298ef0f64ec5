#include "crew.h"

#include <pthread.h>
#include <unistd.h>

#include "base/heap.h"
#include "read/copy.h"
#include "record/write.h"

#include "base/banned.h"

enum {
    MOST_THREADS = 64,
    SLOTS_A_THREAD = 8,
    FLIGHT_BYTES = 8 << 20, /* pages under way together, unless one alone is larger */
    KEPT_BYTES = 256 << 10, /* what a slot may keep of a large page */
};

enum slot_state { FREE, WAITING, WORKING, DONE };

/* A page on its way: filled by the reading thread, worked on by one of the crew, taken out by the
 * reading thread again. */
struct slot {
    enum slot_state state;
    struct kb_arena arena;
    const struct kb_page *page;
    struct kb_buf out;
    size_t bytes; /* of the page */
    bool fine;
};

struct crew {
    const struct kabar_engine *engine;
    const struct kb_pipeline_options *options;
    struct kb_read *read; /* the reading thread's own */
    kb_pipeline_sink_fn *sink;
    void *context;
    struct kb_pipeline_counters *counters;
    pthread_mutex_t lock;
    pthread_cond_t work, done;
    struct slot *slots;
    unsigned slot_count;
    uint64_t put, taken, out;  /* pages read, begun, handed to the sink */
    const struct slot *wanted; /* for which the reading thread waits; NULL: it does not */
    size_t flight;             /* bytes of the pages between `out` and `put` */
    bool closed;
};

/* One page into slot->out; no more than one page's memory is kept in it. */
static void
work_on(struct crew *crew, struct slot *slot)
{
    struct kb_error err;
    if (slot->page)
        slot->fine = kb_pipeline_page(crew->engine, crew->options, &slot->arena, slot->page,
                                      &slot->out, &err)
                     == KABAR_OK;
    if (slot->out.failed) {
        kb_buf_free(&slot->out);
        kb_record_write_error(&slot->out, slot->page, "out of memory");
        slot->fine = false;
    }
}

static void *
worker(void *arg)
{
    struct crew *crew = arg;
    pthread_mutex_lock(&crew->lock);
    for (;;) {
        while (crew->taken == crew->put && !crew->closed)
            pthread_cond_wait(&crew->work, &crew->lock);
        if (crew->taken == crew->put)
            break;
        struct slot *slot = &crew->slots[crew->taken++ % crew->slot_count];
        slot->state = WORKING;
        pthread_mutex_unlock(&crew->lock);
        work_on(crew, slot);
        pthread_mutex_lock(&crew->lock);
        slot->state = DONE;
        if (crew->wanted == slot)
            pthread_cond_signal(&crew->done);
    }
    pthread_mutex_unlock(&crew->lock);
    return NULL;
}

/* Hands a finished page to the sink and frees the slot. */
static bool
hand_out(struct crew *crew, struct slot *slot)
{
    crew->counters->pages++;
    crew->counters->bytes = kb_read_bytes(crew->read);
    crew->counters->failed += !slot->fine;
    kb_buf_text(&slot->out);
    bool more = crew->sink(crew->context, kb_buf_view(&slot->out));
    kb_buf_clear(&slot->out);
    if (slot->out.cap > KEPT_BYTES)
        kb_buf_free(&slot->out);
    kb_arena_reset(&slot->arena);
    if (kb_arena_bytes(&slot->arena) > KEPT_BYTES)
        kb_arena_free(&slot->arena);
    slot->state = FREE;
    return more;
}

/* Called with the lock held. */
static struct slot *
wait_for(struct crew *crew, uint64_t page)
{
    struct slot *slot = &crew->slots[page % crew->slot_count];
    crew->wanted = slot;
    while (slot->state != DONE)
        pthread_cond_wait(&crew->done, &crew->lock);
    crew->wanted = NULL;
    return slot;
}

/* Hands out all pages before number `end`. To wait for the last of them first is what keeps the
 * threads from waking one another for each page. */
static bool
hand_out_until(struct crew *crew, uint64_t end)
{
    bool more = true;
    pthread_mutex_lock(&crew->lock);
    if (crew->out < end)
        wait_for(crew, end - 1);
    while (more && crew->out < end) {
        struct slot *slot = wait_for(crew, crew->out);
        crew->out++;
        pthread_mutex_unlock(&crew->lock);
        crew->flight -= slot->bytes;
        more = hand_out(crew, slot);
        pthread_mutex_lock(&crew->lock);
    }
    pthread_mutex_unlock(&crew->lock);
    return more;
}

/* Makes room for one page more. */
static bool
make_room(struct crew *crew, size_t bytes)
{
    bool more = true;
    if (crew->put - crew->out == crew->slot_count)
        more = hand_out_until(crew, crew->out + crew->slot_count / 2);
    while (more && crew->out < crew->put && crew->flight + bytes > FLIGHT_BYTES)
        more = hand_out_until(crew, crew->out + 1);
    return more;
}

static void
fill(struct slot *slot, const struct kb_page *page, kabar_status status, const struct kb_error *err,
     bool copy)
{
    slot->fine = false;
    slot->page = NULL;
    slot->bytes = status == KABAR_OK ? page->bytes.len : 0;
    if (status != KABAR_OK)
        kb_record_write_error(&slot->out, page, err->message);
    else if (!copy)
        slot->page = page;
    else if (kb_arena_guard(&slot->arena))
        kb_record_write_error(&slot->out, page, "out of memory");
    else
        slot->page = kb_page_copy(&slot->arena, page);
}

/* One thread: read, work, hand out. */
static kabar_status
run_alone(struct crew *crew, struct kb_error *err)
{
    struct slot *slot = &crew->slots[0];
    for (;;) {
        struct kb_page page;
        bool more = false;
        kabar_status status = kb_read_next(crew->read, &page, &more, err);
        if (status == KABAR_INTERRUPTED || (status == KABAR_OK && !more))
            return status;
        fill(slot, &page, status, err, false);
        work_on(crew, slot);
        if (!hand_out(crew, slot))
            return KABAR_OK;
    }
}

static kabar_status
run_many(struct crew *crew, struct kb_error *err)
{
    kabar_status status = KABAR_OK;
    bool more = true, wanted = true;
    while (wanted) {
        struct kb_page page;
        status = kb_read_next(crew->read, &page, &more, err);
        if (status == KABAR_INTERRUPTED || (status == KABAR_OK && !more))
            break;
        wanted = make_room(crew, status == KABAR_OK ? page.bytes.len : 0);
        if (!wanted)
            break;
        struct slot *slot = &crew->slots[crew->put % crew->slot_count];
        fill(slot, &page, status, err, true);
        crew->flight += slot->bytes;
        pthread_mutex_lock(&crew->lock);
        slot->state = WAITING;
        crew->put++;
        pthread_cond_signal(&crew->work);
        pthread_mutex_unlock(&crew->lock);
    }
    if (wanted)
        hand_out_until(crew, crew->put);
    pthread_mutex_lock(&crew->lock);
    crew->closed = true;
    pthread_cond_broadcast(&crew->work);
    pthread_mutex_unlock(&crew->lock);
    return status == KABAR_INTERRUPTED ? status : KABAR_OK;
}

static unsigned
thread_count(const struct kb_pipeline_options *options)
{
    long n = options->threads ? (long)options->threads : sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > MOST_THREADS ? MOST_THREADS : (unsigned)n;
}

static kabar_status
run(struct crew *crew, unsigned threads, struct kb_error *err)
{
    pthread_t ids[MOST_THREADS];
    unsigned started = 0;
    pthread_mutex_init(&crew->lock, NULL);
    pthread_cond_init(&crew->work, NULL);
    pthread_cond_init(&crew->done, NULL);
    while (threads > 1 && started < threads
           && pthread_create(&ids[started], NULL, worker, crew) == 0)
        started++;
    kabar_status status = started ? run_many(crew, err) : run_alone(crew, err);
    for (unsigned i = 0; i < started; i++)
        pthread_join(ids[i], NULL);
    pthread_mutex_destroy(&crew->lock);
    pthread_cond_destroy(&crew->work);
    pthread_cond_destroy(&crew->done);
    return status;
}

kabar_status
kb_crew_run(const struct kabar_engine *engine, const struct kb_pipeline_options *options,
            struct kb_read *read, kb_pipeline_sink_fn *sink, void *context,
            struct kb_pipeline_counters *counters, struct kb_error *err)
{
    unsigned threads = thread_count(options);
    struct crew crew = { .engine = engine,
                         .options = options,
                         .read = read,
                         .sink = sink,
                         .context = context,
                         .counters = counters,
                         .slot_count = threads > 1 ? threads * SLOTS_A_THREAD : 1 };
    crew.slots = kb_heap_alloc(crew.slot_count * sizeof *crew.slots);
    if (!crew.slots)
        return kb_fail(err, KABAR_NO_MEMORY, "out of memory");
    memset(crew.slots, 0, crew.slot_count * sizeof *crew.slots);
    for (unsigned i = 0; i < crew.slot_count; i++) {
        kb_arena_init(&crew.slots[i].arena);
        kb_buf_init(&crew.slots[i].out, 0);
    }
    kabar_status status = run(&crew, threads, err);
    for (unsigned i = 0; i < crew.slot_count; i++) {
        kb_arena_free(&crew.slots[i].arena);
        kb_buf_free(&crew.slots[i].out);
    }
    kb_heap_free(crew.slots);
    return status;
}
