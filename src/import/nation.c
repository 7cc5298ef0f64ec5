#include "import/nation.h"

#include "base/banned.h"

/* Five letters a country: alpha-2, alpha-3. */
static const char iso[] =
    "ADANDAEAREAFAFGAGATGAIAIAALALBAMARMAOAGOAQATAARARGASASMATAUTAUAUSAWABWAXALAAZAZE"
    "BABIHBBBRBBDBGDBEBELBFBFABGBGRBHBHRBIBDIBJBENBLBLMBMBMUBNBRNBOBOLBQBESBRBRABSBHS"
    "BTBTNBVBVTBWBWABYBLRBZBLZCACANCCCCKCDCODCFCAFCGCOGCHCHECICIVCKCOKCLCHLCMCMRCNCHN"
    "COCOLCRCRICUCUBCVCPVCWCUWCXCXRCYCYPCZCZEDEDEUDJDJIDKDNKDMDMADODOMDZDZAECECUEEEST"
    "EGEGYEHESHERERIESESPETETHFIFINFJFJIFKFLKFMFSMFOFROFRFRAGAGABGBGBRGDGRDGEGEOGFGUF"
    "GGGGYGHGHAGIGIBGLGRLGMGMBGNGINGPGLPGQGNQGRGRCGSSGSGTGTMGUGUMGWGNBGYGUYHKHKGHMHMD"
    "HNHNDHRHRVHTHTIHUHUNIDIDNIEIRLILISRIMIMNININDIOIOTIQIRQIRIRNISISLITITAJEJEYJMJAM"
    "JOJORJPJPNKEKENKGKGZKHKHMKIKIRKMCOMKNKNAKPPRKKRKORKWKWTKYCYMKZKAZLALAOLBLBNLCLCA"
    "LILIELKLKALRLBRLSLSOLTLTULULUXLVLVALYLBYMAMARMCMCOMDMDAMEMNEMFMAFMGMDGMHMHLMKMKD"
    "MLMLIMMMMRMNMNGMOMACMPMNPMQMTQMRMRTMSMSRMTMLTMUMUSMVMDVMWMWIMXMEXMYMYSMZMOZNANAM"
    "NCNCLNENERNFNFKNGNGANINICNLNLDNONORNPNPLNRNRUNUNIUNZNZLOMOMNPAPANPEPERPFPYFPGPNG"
    "PHPHLPKPAKPLPOLPMSPMPNPCNPRPRIPSPSEPTPRTPWPLWPYPRYQAQATREREUROROURSSRBRURUSRWRWA"
    "SASAUSBSLBSCSYCSDSDNSESWESGSGPSHSHNSISVNSJSJMSKSVKSLSLESMSMRSNSENSOSOMSRSURSSSSD"
    "STSTPSVSLVSXSXMSYSYRSZSWZTCTCATDTCDTFATFTGTGOTHTHATJTJKTKTKLTLTLSTMTKMTNTUNTOTON"
    "TRTURTTTTOTVTUVTWTWNTZTZAUAUKRUGUGAUMUMIUSUSAUYURYUZUZBVAVATVCVCTVEVENVGVGBVIVIR"
    "VNVNMVUVUTWFWLFWSWSMXKXKXYEYEMYTMYTZAZAFZMZMBZWZWE";

/* Countries of CAMEO's lists of actors that ISO 3166-1 calls otherwise, or no longer so. */
static const char older[][2][4] = {
    { "BUR", "MMR" }, { "KOS", "XKX" }, { "KSV", "XKX" }, { "MTN", "MNE" },
    { "PAL", "PSE" }, { "ROM", "ROU" }, { "TMP", "TLS" }, { "ZAR", "COD" },
};

enum { LONGEST_CODE = 18 };

struct kb_str
kb_nation_alpha3(struct kb_str alpha2)
{
    for (const char *at = iso; alpha2.len == 2 && *at; at += 5)
        if (memcmp(at, alpha2.ptr, 2) == 0)
            return (struct kb_str){ at + 2, 3 };
    return KB_STR_NONE;
}

bool
kb_actor_split(struct kb_arena *arena, const struct kb_knowledge *k, struct kb_str code,
               struct kb_str *country, struct kb_str *actor)
{
    *country = KB_STR_NONE;
    *actor = code;
    if (code.len < 3 || code.len > LONGEST_CODE)
        return false;
    for (size_t i = 0; i < code.len; i++)
        if (!(code.ptr[i] >= 'A' && code.ptr[i] <= 'Z')
            && !(code.ptr[i] >= '0' && code.ptr[i] <= '9'))
            return false;
    const struct kb_nation *n = kb_nation_by_code(k, kb_str_sub(code, 0, 3));
    for (size_t i = 0; !n && i < sizeof older / sizeof *older; i++)
        if (memcmp(code.ptr, older[i][0], 3) == 0)
            n = kb_nation_by_code(k, (struct kb_str){ older[i][1], 3 });
    if (n) {
        *country = n->code;
        *actor = kb_arena_format(arena, "%.*s%.*s", KB_FMT(n->code),
                                 KB_FMT(kb_str_sub(code, 3, code.len)));
    }
    return true;
}
