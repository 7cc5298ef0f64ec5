/* JSON-LD, read with yyjson out of the page's arena. */
#include "base/json_in.h"

#include "base/heap.h"
#include "clean/dom.h"
#include "read/entities.h"

#include "base/banned.h"

#define MAX_THINGS 256u
#define MAX_FILED 64u
#define MAX_STEPS 12u

static struct kb_str
str_of(yyjson_val *v)
{
    return yyjson_is_str(v) ? (struct kb_str){ yyjson_get_str(v), yyjson_get_len(v) } : KB_STR_NONE;
}

/* Some sites write the characters of JSON as those of HTML. */
static struct kb_str
plain(struct kb_arena *arena, struct kb_str s)
{
    struct kb_buf buf;
    if (!memchr(s.ptr, '&', s.len))
        return kb_arena_copy(arena, s);
    kb_buf_init(&buf, 0);
    kb_entities_plain(&buf, s);
    s = kb_arena_copy(arena, kb_buf_view(&buf));
    kb_buf_free(&buf);
    return s;
}

static bool
is_article_type(yyjson_val *type)
{
    struct kb_str s = str_of(type);
    return kb_str_ends(s, KB_STR("Article")) || kb_str_ends(s, KB_STR("BlogPosting"))
           || kb_str_ends(s, KB_STR("Posting"));
}

static bool
is_article(yyjson_val *thing)
{
    yyjson_val *type = yyjson_obj_get(thing, "@type");
    if (yyjson_is_arr(type)) {
        for (size_t i = 0; i < yyjson_arr_size(type) && i < 8; i++)
            if (is_article_type(yyjson_arr_get(type, i)))
                return true;
        return false;
    }
    return is_article_type(type);
}

static void
add_name(struct kb_draft *draft, yyjson_val *name)
{
    struct kb_str s = str_of(name);
    if (s.len)
        kb_byline_names(draft, KB_BY_AUTHOR, plain(draft->ctx->arena, s), true);
    for (size_t i = 0; yyjson_is_arr(name) && i < yyjson_arr_size(name) && i < 16; i++) {
        s = str_of(yyjson_arr_get(name, i));
        if (s.len)
            kb_byline_names(draft, KB_BY_AUTHOR, plain(draft->ctx->arena, s), true);
    }
}

/* A string or a list of them. */
static void
add_all(struct kb_draft *draft, struct kb_strs *list, yyjson_val *value)
{
    size_t count = yyjson_is_arr(value) ? yyjson_arr_size(value) : 1;
    for (size_t i = 0; i < count && i < MAX_FILED && list->len < MAX_FILED; i++) {
        struct kb_str s = str_of(yyjson_is_arr(value) ? yyjson_arr_get(value, i) : value);
        if (s.len)
            *KB_PUSH(draft->ctx->arena, list) = plain(draft->ctx->arena, s);
    }
}

/* A BreadcrumbList's steps, but for the page itself. */
static void
read_crumbs(struct kb_draft *draft, yyjson_val *thing)
{
    yyjson_val *steps = yyjson_obj_get(thing, "itemListElement");
    if (!kb_str_is(str_of(yyjson_obj_get(thing, "@type")), "BreadcrumbList")
        || draft->filed.crumbs.len)
        return;
    for (size_t i = 0; yyjson_is_arr(steps) && i < yyjson_arr_size(steps) && i < MAX_STEPS; i++) {
        yyjson_val *step = yyjson_arr_get(steps, i), *item = yyjson_obj_get(step, "item");
        yyjson_val *name = yyjson_obj_get(step, "name"), *at = yyjson_obj_get(item, "@id");
        struct kb_str address = str_of(yyjson_is_str(item) ? item : at);
        if (!draft->url.len || !kb_str_equal(address, draft->url))
            add_all(draft, &draft->filed.crumbs, name ? name : yyjson_obj_get(item, "name"));
    }
}

static void
add_author(struct kb_draft *draft, yyjson_val *author)
{
    struct kb_str type = str_of(yyjson_obj_get(author, "@type"));
    if (!yyjson_is_obj(author))
        add_name(draft, author);
    else if (!type.len || kb_str_is(type, "Person") || kb_str_is(type, "Thing"))
        add_name(draft, yyjson_obj_get(author, "name"));
}

static void
read_authors(struct kb_draft *draft, yyjson_val *author)
{
    if (!yyjson_is_arr(author)) {
        add_author(draft, author);
        return;
    }
    for (size_t i = 0; i < yyjson_arr_size(author) && i < 16; i++)
        add_author(draft, yyjson_arr_get(author, i));
}

static void
first(struct kb_draft *draft, struct kb_str *field, struct kb_str value)
{
    if (!field->len && value.len)
        *field = kb_arena_copy(draft->ctx->arena, value);
}

/* Whose site it is; a person's own site says so by another type. */
static void
read_publisher(struct kb_draft *draft, yyjson_val *thing)
{
    struct kb_str type = str_of(yyjson_obj_get(thing, "@type"));
    struct kb_str whose = str_of(yyjson_obj_get(yyjson_obj_get(thing, "publisher"), "@id"));
    if (kb_str_ends(type, KB_STR("Organization"))
        || (kb_str_is(type, "WebSite") && kb_str_ends(whose, KB_STR("#organization"))))
        first(draft, &draft->publisher, str_of(yyjson_obj_get(thing, "name")));
}

static void
read_article(struct kb_draft *draft, yyjson_val *thing, struct kb_linked_data *data)
{
    draft->is_blog = kb_str_is(str_of(yyjson_obj_get(thing, "@type")), "BlogPosting");
    first(draft, &data->headline, str_of(yyjson_obj_get(thing, "headline")));
    first(draft, &data->published, str_of(yyjson_obj_get(thing, "datePublished")));
    first(draft, &data->modified, str_of(yyjson_obj_get(thing, "dateModified")));
    first(draft, &data->body, str_of(yyjson_obj_get(thing, "articleBody")));
    if (!draft->filed.sections.len)
        add_all(draft, &draft->filed.sections, yyjson_obj_get(thing, "articleSection"));
    if (!draft->filed.keywords.len)
        add_all(draft, &draft->filed.keywords, yyjson_obj_get(thing, "keywords"));
    if (!draft->bylines.len)
        read_authors(draft, yyjson_obj_get(thing, "author"));
}

static void
push_all(yyjson_val **queue, size_t *count, yyjson_val *list)
{
    if (!yyjson_is_arr(list))
        return;
    yyjson_arr_iter iter = yyjson_arr_iter_with(list);
    for (yyjson_val *v; *count < MAX_THINGS && (v = yyjson_arr_iter_next(&iter)) != NULL;)
        queue[(*count)++] = v;
}

void
kb_linked_data_read(struct kb_draft *draft, struct kb_str script, struct kb_linked_data *data)
{
    yyjson_alc alc = kb_json_in(draft->ctx->arena);
    yyjson_val *queue[MAX_THINGS];
    size_t count = 0;
    if (!script.len || script.len > KB_MAX_TEXT_BYTES)
        return;
    yyjson_doc *doc =
        yyjson_read_opts((char *)script.ptr, script.len,
                         YYJSON_READ_ALLOW_TRAILING_COMMAS | YYJSON_READ_ALLOW_INVALID_UNICODE
                             | YYJSON_READ_ALLOW_COMMENTS,
                         &alc, NULL);
    yyjson_val *root = yyjson_doc_get_root(doc);
    if (root)
        queue[count++] = root;
    for (size_t i = 0; i < count; i++) {
        if (yyjson_is_arr(queue[i])) {
            push_all(queue, &count, queue[i]);
        } else if (yyjson_is_obj(queue[i])) {
            read_publisher(draft, queue[i]);
            read_publisher(draft, yyjson_obj_get(queue[i], "publisher"));
            push_all(queue, &count, yyjson_obj_get(queue[i], "@graph"));
            read_crumbs(draft, queue[i]);
            if (kb_str_is(str_of(yyjson_obj_get(queue[i], "@type")), "WebPage"))
                first(draft, &data->page, str_of(yyjson_obj_get(queue[i], "datePublished")));
            read_crumbs(draft, yyjson_obj_get(queue[i], "breadcrumb"));
            yyjson_val *main_entity = yyjson_obj_get(queue[i], "mainEntity");
            if (yyjson_is_obj(main_entity) && count < MAX_THINGS)
                queue[count++] = main_entity;
        }
    }
    for (size_t i = 0; i < count; i++)
        if (yyjson_is_obj(queue[i]) && is_article(queue[i]))
            read_article(draft, queue[i], data);
}
