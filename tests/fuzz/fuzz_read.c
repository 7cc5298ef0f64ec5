/* Any bytes through the whole READ stage. As libFuzzer target:
 *   clang -fsanitize=fuzzer,address,undefined ... tests/fuzz/fuzz_read.c src/read/... src/base/...
 * With tests/fuzz/replay.c instead of libFuzzer it runs over kept files. */
#include "fuzz_pages.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    fuzz_read_pages((struct kb_str){ (const char *)bytes, len });
    return 0;
}
