/* Ceilings for everything that outside bytes could make grow. */
#ifndef KB_BASE_LIMITS_H
#define KB_BASE_LIMITS_H

#define KB_MAX_PAGE_BYTES (8u << 20)   /* one page as it came; a longer one is an error */
#define KB_MAX_LINE_BYTES (8u << 20)   /* one line of JSON Lines or one CSV record */
#define KB_MAX_TEXT_BYTES (256u << 10) /* clean text; what lies behind is cut with a warning */
#define KB_MAX_CSV_FIELDS 256u
#define KB_MAX_JSON_BYTES (32u << 20) /* memory for the values of one JSON record */
#define KB_MAX_HTML_DEPTH 512u
#define KB_MAX_HTML_TAGS 50000u /* of one page; what lies behind is cut with a warning */
#define KB_MAX_DIR_DEPTH 32u
#define KB_MAX_UNPACK_DEPTH 3u             /* gzip or zstd around one another */
#define KB_MAX_ZSTD_DICTIONARY (16u << 20) /* of an archive, packed or not */
#define KB_MAX_SKIP_BYTES (1u << 30)       /* passed over to find the end of a record too large */
#define KB_MAX_WARC_SEEN                                                                           \
    262144u                      /* pages of an archive that revisits may point to, two keys each  \
                                  */
#define KB_MAX_WARC_FAULTS 1000u /* damaged records of an archive; behind them it is given up */
#define KB_MAX_SENTENCE_TOKENS 400u /* a longer run of words is cut into sentences of this size */
#define KB_MAX_TOKEN_BYTES 256u     /* a longer run of letters is cut into tokens of this size */
#define KB_MAX_PHRASE_TOKENS 12u    /* words of one lexicon entry */
#define KB_MAX_NEEDS 512u           /* word classes that one pack's frames ask for */
#define KB_MAX_EVENTS 512u          /* events of one page */
#define KB_MAX_ROW_BYTES (1u << 20) /* one line of a list that `kabar knowledge import` reads */
#define KB_MAX_FOUND 500000u        /* actors and places of one such list */
#define KB_MAX_RECORD_BYTES (256u << 20) /* a page's record in a store */
#define KB_MAX_ERROR_BYTES 512u

#endif
