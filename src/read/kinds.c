#include "read/stream.h"

#include "base/banned.h"

static bool
always(const struct kb_head *head)
{
    (void)head;
    return true;
}

/* In the order in which they are asked; the last one takes what nobody wanted. */
const struct kb_kind kb_kinds[] = {
    { "web archive", kb_warc_sniff, kb_warc_open, kb_warc_next, kb_warc_close, true, true },
    { "html", kb_html_sniff, NULL, kb_whole_html_next, NULL, false, true },
    { "feed", kb_feed_sniff, kb_feed_open, kb_feed_next, kb_feed_close, true, false },
    { "mhtml", kb_mhtml_sniff, NULL, kb_mhtml_next, NULL, false, true },
    { "json lines", kb_objects_lines_sniff, kb_objects_lines_open, kb_objects_next,
      kb_objects_close, true, false },
    { "json", kb_objects_values_sniff, kb_objects_values_open, kb_objects_next, kb_objects_close,
      true, false },
    { "csv", kb_csv_sniff, kb_csv_open, kb_csv_next, kb_csv_close, true, false },
    { "XML", kb_xml_sniff, kb_refused_open, NULL, NULL, false, false },
    { "html", kb_html_sniff_inside, NULL, kb_whole_html_next, NULL, false, true },
    { "text", always, NULL, kb_whole_text_next, NULL, false, false },
};

const size_t kb_kind_count = sizeof kb_kinds / sizeof *kb_kinds;
