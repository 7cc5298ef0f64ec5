/* What the stages found, for people: one line a finding. `kabar show`, the case files and the lead
 * of every bug report are written in this form, so it stays short, and nothing empty is printed.
 *
 *   event 112 KORGOV -> PRK asserted 2024-11-01 | menuduh | at Kursk, RUS | according to X, AFP
 *   quote direct Choe Son Hui | kami akan menang | to wartawan | via KCNA
 *   figure 10000 at_least tentara of PRK troops | 10.000 tentara | claimant Pentagon | at Kursk
 *   time 2024-11-01 | Jumat (1/11)
 *   set XXXX-WXX-5 | setiap Jumat
 *   source republished CNN Indonesia | sumber: CNN Indonesia
 *   source cited AFP | kantor berita AFP | in 0 1 2      (sentences that stand on it, from 0)
 *   mention person PRKGOV Choe Son Hui | Choe | person:choe_son_hui
 *
 * An actor is its CAMEO code where there is one, else its name between double quotes, "-" when
 * there is none. Behind the first bar stand the page's own words. */
#ifndef KB_RECORD_SHOW_H
#define KB_RECORD_SHOW_H

#include "extract/findings.h"

/* which: names of lists divided by blanks or commas: events quotes figures times sets sources
 * mentions held warnings; NULL, "" or "all" shows all of them. The order is always that of this
 * comment. */
void kb_show_findings(struct kb_buf *out, const struct kb_findings *findings, const char *which);

/* title, outlet, lang, published, modified, section, tag, by, caption, credit, warning; then `text`
 * with one paragraph a line. */
void kb_show_article(struct kb_buf *out, const struct kb_article *article);

/* Each sentence, then its tokens with what the pack knows of them. */
void kb_show_sentences(struct kb_buf *out, const struct kb_text *text);
/* Each sentence as one line: its words and marks divided by blanks. */
void kb_show_words(struct kb_buf *out, const struct kb_text *text);

#endif
