/* Tables: https://html.spec.whatwg.org/#parsing-main-intable and what follows it there. What does
 * not belong into a table the standard moves before it, which is odd here. */
#include "clean/nest.h"

#include <lexbor/tag/const.h>

#include "base/banned.h"

/* Closes what is open within the table, its body, or its row, whichever the mode is of. */
static void
clear_to(struct kb_nest *n, unsigned part, unsigned other, unsigned another)
{
    while (!kb_nest_top_is(n, part) && !kb_nest_top_is(n, other) && !kb_nest_top_is(n, another)
           && !kb_nest_top_is(n, LXB_TAG_HTML))
        kb_nest_pop(n);
}

static void
clear_to_table(struct kb_nest *n)
{
    clear_to(n, LXB_TAG_TABLE, LXB_TAG_TABLE, LXB_TAG_TABLE);
}

static void
clear_to_body(struct kb_nest *n)
{
    clear_to(n, LXB_TAG_TBODY, LXB_TAG_THEAD, LXB_TAG_TFOOT);
}

static void
clear_to_row(struct kb_nest *n)
{
    clear_to(n, LXB_TAG_TR, LXB_TAG_TR, LXB_TAG_TR);
}

/* The mode that the elements open ask for. */
static void
reset_mode(struct kb_nest *n)
{
    static const struct {
        uint16_t tag;
        uint8_t mode;
    } modes[] = { { LXB_TAG_TD, KB_NEST_CELL },          { LXB_TAG_TH, KB_NEST_CELL },
                  { LXB_TAG_TR, KB_NEST_ROW },           { LXB_TAG_TBODY, KB_NEST_TABLE_BODY },
                  { LXB_TAG_THEAD, KB_NEST_TABLE_BODY }, { LXB_TAG_TFOOT, KB_NEST_TABLE_BODY },
                  { LXB_TAG_CAPTION, KB_NEST_CAPTION },  { LXB_TAG_COLGROUP, KB_NEST_COLUMNS },
                  { LXB_TAG_TABLE, KB_NEST_TABLE },      { LXB_TAG_BODY, KB_NEST_BODY } };
    for (uint32_t i = n->depth; i > 0; i--)
        for (unsigned k = 0; !n->open[i - 1].gone && k < sizeof modes / sizeof *modes; k++)
            if (n->open[i - 1].element->tag == modes[k].tag) {
                n->mode = modes[k].mode;
                return;
            }
}

static bool
close_table(struct kb_nest *n)
{
    uint32_t at = kb_nest_find(n, LXB_TAG_TABLE, KB_TABLE_SCOPE);
    if (!at)
        return false;
    kb_nest_pop_to(n, at);
    reset_mode(n);
    return true;
}

static bool
is_body(unsigned tag)
{
    return tag == LXB_TAG_TBODY || tag == LXB_TAG_THEAD || tag == LXB_TAG_TFOOT;
}

static bool
is_cell(unsigned tag)
{
    return tag == LXB_TAG_TD || tag == LXB_TAG_TH;
}

static bool
is_hidden_input(const struct kb_nest_tag *tag)
{
    return tag->element->tag == LXB_TAG_INPUT
           && kb_str_equal_nocase(kb_attribute(&tag->attributes, KB_ATTRIBUTE_TYPE),
                                  KB_STR("hidden"));
}

/* What may stand anywhere in a table. */
static bool
start_within(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    unsigned which = tag->element->tag;
    if (which == LXB_TAG_TABLE)
        return !close_table(n);
    if (which == LXB_TAG_STYLE || which == LXB_TAG_SCRIPT || which == LXB_TAG_TEMPLATE) {
        kb_nest_head_element(n, tag);
    } else if (is_hidden_input(tag)) {
        kb_nest_void(n, tag);
    } else if (which == LXB_TAG_FORM) {
        if (!n->form) {
            kb_nest_void(n, tag);
            n->form = ++n->serial;
        }
    } else {
        n->odd = true;
    }
    return true;
}

static bool
table_start(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    unsigned which = tag->element->tag;
    if (tag->element->start != KB_START_PART)
        return start_within(n, tag);
    clear_to_table(n);
    if (which == LXB_TAG_CAPTION) {
        kb_nest_mark(n);
        kb_nest_push(n, tag);
        n->mode = KB_NEST_CAPTION;
    } else if (which == LXB_TAG_COLGROUP) {
        kb_nest_push(n, tag);
        n->mode = KB_NEST_COLUMNS;
    } else if (which == LXB_TAG_COL) {
        kb_nest_imply(n, "colgroup");
        n->mode = KB_NEST_COLUMNS;
        return false;
    } else if (is_body(which)) {
        kb_nest_push(n, tag);
        n->mode = KB_NEST_TABLE_BODY;
    } else {
        kb_nest_imply(n, "tbody");
        n->mode = KB_NEST_TABLE_BODY;
        return false;
    }
    return true;
}

/* Ends the body of a table that is open. */
static bool
close_body(struct kb_nest *n)
{
    if (!kb_nest_find(n, LXB_TAG_TBODY, KB_TABLE_SCOPE)
        && !kb_nest_find(n, LXB_TAG_THEAD, KB_TABLE_SCOPE)
        && !kb_nest_find(n, LXB_TAG_TFOOT, KB_TABLE_SCOPE))
        return false;
    clear_to_body(n);
    kb_nest_pop(n);
    n->mode = KB_NEST_TABLE;
    return true;
}

static bool
body_start(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    unsigned which = tag->element->tag;
    if (which == LXB_TAG_TR || is_cell(which)) {
        clear_to_body(n);
        if (which == LXB_TAG_TR)
            kb_nest_push(n, tag);
        else
            kb_nest_imply(n, "tr");
        n->mode = KB_NEST_ROW;
        return which == LXB_TAG_TR;
    }
    if (tag->element->start == KB_START_PART)
        return !close_body(n);
    return start_within(n, tag);
}

static bool
close_row(struct kb_nest *n)
{
    if (!kb_nest_find(n, LXB_TAG_TR, KB_TABLE_SCOPE))
        return false;
    clear_to_row(n);
    kb_nest_pop(n);
    n->mode = KB_NEST_TABLE_BODY;
    return true;
}

static bool
row_start(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (is_cell(tag->element->tag)) {
        clear_to_row(n);
        kb_nest_push(n, tag);
        kb_nest_mark(n);
        n->mode = KB_NEST_CELL;
        return true;
    }
    if (tag->element->start == KB_START_PART)
        return !close_row(n);
    return start_within(n, tag);
}

/* A cell or caption that is open ends. */
static bool
close_part(struct kb_nest *n, unsigned tag, enum kb_nest_mode mode)
{
    uint32_t at = kb_nest_find(n, tag, KB_TABLE_SCOPE);
    if (!at)
        return false;
    kb_nest_pop_to(n, at);
    kb_nest_clear_to_mark(n);
    n->mode = mode;
    return true;
}

static bool
close_cell(struct kb_nest *n)
{
    uint32_t td = kb_nest_find(n, LXB_TAG_TD, KB_TABLE_SCOPE),
             th = kb_nest_find(n, LXB_TAG_TH, KB_TABLE_SCOPE);
    return close_part(n, td > th ? LXB_TAG_TD : LXB_TAG_TH, KB_NEST_ROW);
}

static bool
columns_start(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (tag->element->tag == LXB_TAG_COL) {
        kb_nest_void(n, tag);
        return true;
    }
    if (tag->element->tag == LXB_TAG_TEMPLATE)
        return true;
    if (!kb_nest_top_is(n, LXB_TAG_COLGROUP))
        return true;
    kb_nest_pop(n);
    n->mode = KB_NEST_TABLE;
    return false;
}

bool
kb_nest_table_start(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    bool part = tag->element->start == KB_START_PART;
    switch (n->mode) {
    case KB_NEST_TABLE: return table_start(n, tag);
    case KB_NEST_TABLE_BODY: return body_start(n, tag);
    case KB_NEST_ROW: return row_start(n, tag);
    case KB_NEST_COLUMNS: return columns_start(n, tag);
    case KB_NEST_CELL:
        if (part)
            return !close_cell(n);
        break;
    case KB_NEST_CAPTION:
        if (part)
            return !close_part(n, LXB_TAG_CAPTION, KB_NEST_TABLE);
        break;
    default: break;
    }
    kb_nest_body_start(n, tag);
    return true;
}

/* An end tag that no part of a table knows. */
static void
end_within(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (tag->element->end == KB_END_P || tag->element->end == KB_END_BR)
        n->odd = true;
    else
        kb_nest_body_end(n, tag);
}

static bool
part_end(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    unsigned which = tag->element->tag;
    if (which == LXB_TAG_TABLE)
        return n->mode == KB_NEST_TABLE ? (close_table(n), true)
               : n->mode == KB_NEST_ROW ? !close_row(n)
                                        : !close_body(n);
    if (which == LXB_TAG_TR && n->mode == KB_NEST_ROW)
        close_row(n);
    else if (is_body(which) && n->mode != KB_NEST_TABLE && kb_nest_find(n, which, KB_TABLE_SCOPE))
        return n->mode == KB_NEST_ROW ? !close_row(n) : close_body(n);
    else if (tag->element->start != KB_START_PART && tag->element->end != KB_END_NONE)
        end_within(n, tag);
    return true;
}

static bool
cell_end(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    unsigned which = tag->element->tag;
    if (is_cell(which)) {
        close_part(n, which, KB_NEST_ROW);
        return true;
    }
    if (which == LXB_TAG_TABLE || which == LXB_TAG_TR || is_body(which))
        return !kb_nest_find(n, which, KB_TABLE_SCOPE) || !close_cell(n);
    if (tag->element->start != KB_START_PART)
        kb_nest_body_end(n, tag);
    return true;
}

static bool
columns_end(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    bool own = tag->element->tag == LXB_TAG_COLGROUP;
    if (tag->element->tag == LXB_TAG_COL || !kb_nest_top_is(n, LXB_TAG_COLGROUP))
        return true;
    kb_nest_pop(n);
    n->mode = KB_NEST_TABLE;
    return own;
}

bool
kb_nest_table_end(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    unsigned which = tag->element->tag;
    if (tag->element->end == KB_END_TEMPLATE)
        return true;
    switch (n->mode) {
    case KB_NEST_CELL: return cell_end(n, tag);
    case KB_NEST_COLUMNS: return columns_end(n, tag);
    case KB_NEST_CAPTION:
        if (which == LXB_TAG_CAPTION || which == LXB_TAG_TABLE)
            return !close_part(n, LXB_TAG_CAPTION, KB_NEST_TABLE) || which == LXB_TAG_CAPTION;
        if (tag->element->start != KB_START_PART)
            kb_nest_body_end(n, tag);
        return true;
    default: return part_end(n, tag);
    }
}
